"""Whatever the window says can be said in German and Polish, and is; nothing that a person reads was forgotten."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT, parsed
from tests.architecture.test_translations import FOLDER, read, run
from tests.architecture.window_texts import marks_text, texts, window_modules

WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]|\b[A-Z][a-z]{2,}")

# Words that are the same in every language, go to the channel (which is English), or are read by no person.
ALLOWED = {
    "desk/ui/language.py": {"English", "Deutsch", "Polski", "en_GB"},
    "desk/ui/welcome/page.py": {"desk demo", "desk connect"},
    "desk/ui/incident/lines.py": {"handed over"},  # the channel's grammar
    "desk/ui/incident/words.py": None,  # posted
    "desk/ui/incident/composer.py": {"Update\n"},  # posted
    "desk/ui/incident/taken_back.py": {"Impact: ", "Doing: ", "Next update: ", "no change"},  # posted
    "desk/ui/review/meeting_part.py": {"other time"},  # the button's name in the code
    "desk/ui/review/room.py": {"other time"},
    "desk/ui/review/preview.py": None,  # a style sheet
    "desk/ui/alarms/native.py": {"Notify", "GetCapabilities", "ActionInvoked", "NotificationClosed"},  # D-Bus
    "desk/ui/capture/portal.py": {"Screenshot", "Response"},  # D-Bus
    "desk/ui/desktop.py": {"ReadAll"},  # D-Bus
}
# What no person reads: the keyboard's keys for Qt, kinds of the timeline, colours, fonts, style.
NOT_READ = re.compile(
    r"((Ctrl|Alt|Shift)\+)+\S*|Esc|[A-Z][a-z]+/[A-Za-z_]+|Inter-\w+\.ttf|JetBrainsMono-Regular\.ttf|Fusion"
    r"|currentColor|MMMM?( yyyy)?|/?org[./].*|/archives/.*|\^desk://.*|\nQMainWindow.*",
    re.DOTALL,
)
NO_TEXT_CALLS = {
    "setObjectName",
    "QKeySequence",
    "resource",
    "Signal",
    "setProperty",
    "getattr",
    "LookupError",
    "info",
    "warning",
}


@pytest.mark.parametrize("language", ["de", "pl"])
def test_the_files_of_translators_hold_every_text_and_no_other(language: str):
    held = {each.text for each in read(language)}
    assert sorted(texts() - held) == [], "run `make translations`, then translate them"
    assert sorted(held - texts()) == [], "run `make translations`"


def test_english_has_the_plurals_and_nothing_else():
    assert {each.text for each in read("en")} == {text for text in texts() if text.counts}


@pytest.mark.parametrize("language", ["de", "pl"])
def test_lupdate_finds_nothing_new(language: str, tmp_path: Path):
    copy = tmp_path / f"desk_{language}.ts"
    shutil.copy(FOLDER / copy.name, copy)
    sources = [str(path) for path in window_modules()]
    said = run("pyside6-lupdate", *sources, "-locations", "none", "-no-obsolete", "-ts", str(copy))
    assert "(0 new and" in said, said


def test_no_words_of_the_window_escape_translation():
    escaped = []
    for path in window_modules():
        tree = parsed(path)
        allowed = ALLOWED.get(str(path), set())
        silent = not_shown(tree)
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Constant) and isinstance(node.value, str)) or id(node) in silent:
                continue
            if allowed is None or node.value in allowed or NOT_READ.fullmatch(node.value):
                continue
            if WORDS.search(node.value):
                escaped.append(f"{path}:{node.lineno}: {node.value!r}")
    assert escaped == []


def not_shown(tree: ast.Module) -> set[int]:
    """Strings that are translated, documentation, annotations, keys to look something up, or an error's."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        hidden: list[ast.AST | None] = []
        if isinstance(node, ast.Call):
            func = node.func
            name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
            if marks_text(node) or name in NO_TEXT_CALLS:
                hidden.append(node)
        elif isinstance(node, ast.Expr):  # a docstring
            hidden.append(node.value if isinstance(node.value, ast.Constant) else None)
        elif isinstance(node, ast.AnnAssign | ast.arg):
            hidden.append(node.annotation)
        elif isinstance(node, ast.FunctionDef):
            hidden.append(node.returns)
        elif isinstance(node, ast.Subscript):
            hidden.append(node.slice)
        elif isinstance(node, ast.Dict):
            hidden += node.keys
        elif isinstance(node, ast.Compare):
            hidden += [node.left, *node.comparators]
        elif isinstance(node, ast.Raise):
            hidden.append(node)
        for part in hidden:
            silent |= {id(each) for each in ast.walk(part)} if part is not None else set()
    return silent


def test_every_reason_to_refuse_can_be_said_in_other_languages():
    from desk.ui.wording.refusals import REFUSALS

    known = {re.sub(r"\{\d\}", "…", str(line)) for line in REFUSALS}
    said = {line for path in (ROOT / "desk/procedure").glob("*.py") for line in refusals(path)}
    assert len(said) > 50
    assert sorted(said - known) == []


def refusals(path: Path) -> list[str]:
    """Every reason that a module of the procedure can give, `…` where something stands in it."""
    lines = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and node.args):
            continue
        func = node.func
        name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
        last = node.args[-1]
        if name == "Refused" and path.name != "situation.py":
            lines += (
                [line.replace("…", side, 1) for side in ("operator", "support")]
                if (line := flat(last)).startswith("The … has no open proposal")
                else [line]
            )
        elif name == "only":
            who = "the operator" if ast.unparse(node.args[0]) == "Side.OPERATOR" else "support"
            lines.append(f"Only {who} can {flat(last)}")
        elif name in ("must_be_open", "must_be_live"):
            lines.append(f"You cannot {flat(last)} this incident: it is …")
        elif name == "must_be_resolved":
            lines.append(f"Only after the resolution {flat(last)}: the incident is …")
    return lines


def flat(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
    assert isinstance(node, ast.Constant), ast.unparse(node)
    return str(node.value)
