"""Every text that the window translates, as its source says it: context, text, and whether it counts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.source_tree import modules, parsed


@dataclass(frozen=True, order=True)
class Text:
    """One text as lupdate files it."""

    context: str
    source: str
    counts: bool = False


def window_modules() -> list[Path]:
    """The modules of the window."""
    return [path for path in modules("desk") if path.parts[1] == "ui"]


def texts() -> set[Text]:
    """Every text of the window. Fails where one is not written out, because then no translator would see it."""
    return {text for path in window_modules() for text in _within(parsed(path), "", path)}


def marks_text(node: ast.AST) -> bool:
    """Whether a node is a call that translates its arguments, or marks them for it.

    Painters and rectangles translate as well: points.
    """
    if not isinstance(node, ast.Call):
        return False
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    is_painter = isinstance(owner, ast.Name) and owner.id == "painter"
    if is_painter or (len(node.args) < 2 and _name(node) == "translate"):
        return False
    return _name(node) in ("tr", "translate", "QT_TRANSLATE_NOOP")


def _within(node: ast.AST, inside: str, path: Path) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        yield from _within(child, child.name if isinstance(child, ast.ClassDef) else inside, path)
    if not (isinstance(node, ast.Call) and marks_text(node)):
        return
    if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
        owner = node.func.value
        said, context = node.args[0], inside if isinstance(owner, ast.Name) and owner.id == "self" else ""
        context = context or (owner.id if isinstance(owner, ast.Name) else "")
        counts = len(node.args) == 3
    else:
        context, said, counts = _literal(node.args[0], path), node.args[1], False
        if context == "counted" or (inside == "Counted" and not isinstance(said, ast.Constant)):
            return  # the one place that hands a text on
        if not isinstance(said, ast.Constant) and context == "told":
            return  # looked up among REFUSALS and SLACK_LINES
    yield Text(context, _literal(said, path), counts)


def _literal(node: ast.expr, path: Path) -> str:
    value = node.value if isinstance(node, ast.Constant) else None
    assert isinstance(value, str), (
        f"{path}:{node.lineno}: a text to translate is written out where it is used"
    )
    return value


def _name(call: ast.Call) -> str:
    func = call.func
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
