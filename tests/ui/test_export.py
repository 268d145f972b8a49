"""Exporting an incident from its menu: the ending says the form, and a strip says where it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk.ui.incident.offers import Act, offers
from desk.ui.ports import UiParts
from desk.ui.strips import Strip
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.reviewing import FakePapers


@pytest.fixture
def papers() -> FakePapers:
    return FakePapers({story.jackpot().id: story.jackpot()})


@pytest.fixture
def parts(parts: UiParts, papers: FakePapers) -> UiParts:
    return replace(parts, papers=papers)


def said(window: MainWindow) -> list[str]:
    return [strip.text.text() for strip in window.findChildren(Strip) if strip.isVisible()]


def choose(qtbot: QtBot, window: MainWindow, target: Path) -> None:
    window.rooms.ask("export", story.jackpot().id)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert "/" not in dialog.selectedFiles()[0].rpartition("/")[2]
    dialog.fileSelected.emit(str(target))
    dialog.close()


@pytest.mark.parametrize(("name", "begins"), [("a.pdf", b"%PDF"), ("a.json", b"{"), ("a.html", b"<!")])
def test_an_incident_is_written_in_the_form_that_the_ending_names(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, begins: bytes
):
    target = tmp_path / name
    choose(qtbot, window, target)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(begins)
    qtbot.waitUntil(lambda: f"Written: {target}" in said(window))


@pytest.mark.parametrize(("name", "trouble"), [("a.xls", "desk writes md"), ("no/such/a.md", "No such file")])
def test_what_cannot_be_written_is_said_in_one_line(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, trouble: str
):
    choose(qtbot, window, tmp_path / name)
    qtbot.waitUntil(lambda: any(trouble in line for line in said(window)))
    assert not (tmp_path / name).exists()


def test_an_incident_that_is_not_read_here_says_so(
    qtbot: QtBot, window: MainWindow, papers: FakePapers, tmp_path: Path
):
    papers.trouble = "This incident's channel is not connected here"
    choose(qtbot, window, tmp_path / "a.md")
    qtbot.waitUntil(lambda: papers.trouble in said(window))


def test_every_incident_offers_it():
    for incident in story.board().incidents.values():
        assert Act.EXPORT in [offer.act for offer in offers(incident, story.ME.side, story.ME.user)]
