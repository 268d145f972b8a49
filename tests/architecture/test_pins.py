"""The pin files cover all that pyproject.toml asks for, with exact versions and nothing about where they are."""

from __future__ import annotations

import re
import runpy
from importlib.metadata import version
from typing import Any

import pytest

from tests.architecture.source_tree import ROOT


@pytest.fixture(scope="module")
def pins() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "packaging" / "pins.py"))


def test_the_pins_cover_what_desk_needs_and_what_that_needs(pins: dict[str, Any]):
    runtime = pins["pinned"](ROOT / "requirements.txt")
    assert not set(pins["closure"](pins["asked"]())) - set(runtime)


def test_the_pins_cover_tests_and_checks(pins: dict[str, Any]):
    pinned = pins["pinned"](ROOT / "requirements.txt") | pins["pinned"](ROOT / "requirements-test.txt")
    assert not set(pins["closure"](pins["asked"]("test", "dev"))) - set(pinned)


def test_the_pinned_versions_are_what_pyproject_allows(pins: dict[str, Any]):
    pinned = pins["pinned"](ROOT / "requirements.txt") | pins["pinned"](ROOT / "requirements-test.txt")
    for requirement in pins["asked"]() + pins["asked"]("test", "dev"):
        assert requirement.specifier.contains(pinned[requirement.name.lower()]), requirement


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_a_pin_is_a_name_and_a_version_and_no_address(name: str):
    lines = [
        line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    assert lines
    assert not [line for line in lines if not re.fullmatch(r"[a-z0-9-]+==[0-9a-z.]+", line)]


def test_the_tests_run_with_the_pyside_that_is_pinned(pins: dict[str, Any]):
    assert version("PySide6") == pins["pinned"](ROOT / "requirements.txt")["pyside6"]
