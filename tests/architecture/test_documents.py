"""The documents say what is true: links lead somewhere, commands exist, the changelog can be read by a machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT, modules, tracked_files

_DOCUMENTS = [path for path in tracked_files() if path.suffix == ".md"]
_SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("document", _DOCUMENTS, ids=str)
def test_relative_links_lead_to_files(document: Path):
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [t.split("#")[0] for t in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"[a-z]+:", t)]
    assert not [t for t in targets if t and not (ROOT / document).parent.joinpath(t).exists()]


def test_documents_that_the_code_names_exist():
    """A reader can open every source that a docstring gives by the name of a file."""
    names = {path.name for path in _DOCUMENTS}
    for module in modules("desk"):
        named = set(re.findall(r"[\w-]+\.md\b", (ROOT / module).read_text(encoding="utf-8")))
        assert not named - names, module


def test_every_make_target_that_the_documents_name_exists():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in _DOCUMENTS:
        text = (ROOT / document).read_text(encoding="utf-8")
        named = set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE))
        assert not named - targets, document


def test_ci_runs_the_test_command_of_the_readme():
    assert "\nmake test\n" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "exec make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_changelog_keeps_its_form():
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Changelog"
    releases = [line for line in lines if line.startswith("## ")]
    assert releases
    assert releases[0] == "## [Unreleased]"
    for release in releases[1:]:
        assert re.fullmatch(r"## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", release), release
    assert not {line[4:] for line in lines if line.startswith("### ")} - _SECTIONS


def test_decisions_are_numbered_without_gaps():
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_what_is_bundled_has_its_licence_noted():
    licences = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    families = {path.name.split("-")[0] for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    assert families
    for family in families:
        assert f"{family}-OFL.txt" in licences


def test_the_licence_of_the_package_is_the_one_in_the_file():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
