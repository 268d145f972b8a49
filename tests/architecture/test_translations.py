"""What translators wrote is whole, and is what desk loads."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.architecture.source_tree import ROOT
from tests.architecture.window_texts import Text

FOLDER = ROOT / "resources/translations"
FORMS = {"en": 2, "de": 2, "pl": 3}


@dataclass(frozen=True)
class Translation:
    """What a file of translators holds for one text."""

    text: Text
    forms: tuple[str, ...]
    state: str


def read(language: str) -> list[Translation]:
    found = []
    for context in ElementTree.parse(FOLDER / f"desk_{language}.ts").getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            counts = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in said) if counts else (said.text or "",)
            text = Text(name, message.findtext("source") or "", counts)
            found.append(Translation(text, forms, said.get("type", "")))
    return found


@pytest.mark.parametrize("language", ["en", "de", "pl"])
def test_nothing_is_left_to_translate(language: str):
    for each in read(language):
        assert each.state == "", f"{each.text} is {each.state}"
        assert all(form.strip() for form in each.forms), each.text
        assert len(each.forms) == (FORMS[language] if each.text.counts else 1), each.text


@pytest.mark.parametrize("language", ["en", "de", "pl"])
def test_a_translation_has_the_places_of_its_source_and_its_blanks_at_the_ends(language: str):
    for each in read(language):
        for form in each.forms:
            assert places(form) == places(each.text.source), f"{each.text.source!r}: {form!r}"
            edges = (each.text.source[0].isspace(), each.text.source[-1].isspace())
            assert (form[0].isspace(), form[-1].isspace()) == edges, f"{each.text.source!r}: {form!r}"


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\d+\}|%n|\n", text))


@pytest.mark.parametrize("language", ["en", "de", "pl"])
def test_what_desk_loads_is_what_translators_wrote(language: str, tmp_path: Path):
    made = tmp_path / "made.qm"
    run("pyside6-lrelease", "-silent", str(FOLDER / f"desk_{language}.ts"), "-qm", str(made))
    assert made.read_bytes() == (FOLDER / f"desk_{language}.qm").read_bytes(), "run `make translations`"


def run(tool: str, *arguments: str) -> str:
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
