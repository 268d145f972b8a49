"""Calls in the window: opened where it suits the operator, announced, ended with who took part."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.incident import Entry, Incident
from desk.procedure.instants import MINUTE, to_ts
from desk.ui.backup.call import CallDialog, EndCall
from desk.ui.backup.cards import save_card
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine

STARTED = story.NOW - 10 * MINUTE


def in_call(incident: Incident) -> Incident:
    text = "Call started: teams, 2026-10-12 12:22:18 UTC\n*Link:* https://teams.microsoft.com/meet/1\n*People:* Anna"
    entry = Entry(STARTED, to_ts(STARTED), story.LENA, "call", text)
    return replace(incident, timeline=(*incident.timeline, entry))


def calling(window: MainWindow) -> CallDialog:
    save_card(window.parts.notes, story.card())
    window.rooms.actions.ask("call", story.jackpot().id)
    dialog = window.findChild(CallDialog)
    assert isinstance(dialog, CallDialog)
    return dialog


def test_teams_opens_with_people_and_subject_and_only_the_join_link_is_announced(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    dialog = calling(window)
    assert dialog.kind.currentData() == "teams", "the operator prefers it"
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert opened[0].startswith("https://teams.microsoft.com/l/meeting/new?subject=P1%3A%20Jackpot")
    assert "attendees=anna.vella@lottoria.example,oliver.grech@lottoria.example" in opened[0]
    dialog.link.setText("javascript:alert(1)")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == []
    dialog.link.setText("https://teams.microsoft.com/meet/1")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == [
        commands.AnnounceCall(
            story.jackpot().id,
            "teams",
            "https://teams.microsoft.com/meet/1",
            story.NOW,
            None,
            ("Anna Vella", "Oliver Grech"),
        )
    ]


def test_teams_rings_everybody_at_once_and_a_huddle_does_not(qtbot: QtBot, window: MainWindow):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    dialog = calling(window)
    qtbot.mouseClick(dialog.ring, Qt.MouseButton.LeftButton)
    addresses = "anna.vella@lottoria.example,oliver.grech@lottoria.example"
    assert opened == [f"https://teams.microsoft.com/l/call/0/0?users={addresses}"]
    dialog.kind.setCurrentIndex(dialog.kind.findData("huddle"))
    assert not dialog.ring.isVisible()


def test_a_huddle_is_opened_and_announced_by_its_link(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    me = replace(window.book.people["U_LENA"], team="T_GAMNIFY")
    window.book.people["U_LENA"] = me
    dialog = calling(window)
    dialog.kind.setCurrentIndex(dialog.kind.findData("huddle"))
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    [command] = engine.submitted
    assert isinstance(command, commands.AnnounceCall)
    assert command.link == f"https://app.slack.com/huddle/T_GAMNIFY/{story.LOTTORIA}"


def test_a_call_under_way_is_shown_and_ended_with_who_took_part_then_the_update_is_asked_for(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    incident = in_call(story.jackpot())
    window.book.incidents[incident.id] = incident
    window.rooms.open_incident(incident.id)
    page = window.rooms.incident
    assert page is not None
    texts = [each.text() for each in page.clocks.findChildren(QWidget) if hasattr(each, "text")]
    assert "Teams call since 14:22" in texts
    assert "The update in writing stays due." in texts
    window.rooms.actions.ask("call", incident.id)
    ending = window.findChild(EndCall)
    assert isinstance(ending, EndCall)
    qtbot.mouseClick(ending.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == []
    qtbot.keyClicks(ending.people, "Anna Vella,  Lena Hartmann ,")
    qtbot.mouseClick(ending.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == [
        commands.AnnounceCall(
            incident.id, "teams", "", STARTED, story.at("14:32:00"), ("Anna Vella", "Lena Hartmann")
        )
    ]
    qtbot.waitUntil(page.composer.impact.hasFocus)
