"""What the agreement's own numbers and people look like in an incident: intervals, times, roster and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desk.procedure.board import BoardChange
from desk.procedure.clocks import ClockName
from desk.procedure.instants import MINUTE, SECOND
from desk.procedure.message import Person
from desk.procedure.roster import Party
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.text import Text
from desk.ui.dialogs import Question
from desk.ui.incident.page import IncidentPage
from desk.ui.ports import UiParts
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.evidence import StoryRevisions


@pytest.fixture
def parts(parts: UiParts) -> UiParts:
    return replace(parts, revisions=StoryRevisions())


def opened(window: MainWindow, incident_id: str) -> IncidentPage:
    window.rooms.open_incident(incident_id)
    page = window.rooms.incident
    assert page is not None
    return page


def test_the_next_update_is_offered_within_the_interval_of_the_incidents_policy(window: MainWindow):
    old = story.jackpot()
    clocks = tuple(
        replace(run, within=60 * MINUTE) if run.name is ClockName.UPDATE else run for run in old.clocks
    )
    window.book.on_board_changed(BoardChange(incidents={old.id: replace(old, clocks=clocks)}))
    composer = opened(window, old.id).composer.fields
    offered = [composer.next_at.itemData(row) for row in range(composer.next_at.count())]
    assert story.NOW + 55 * MINUTE < max(offered) <= story.NOW + 60 * MINUTE
    assert "limit 15:32:18" in composer.limit.text()


def test_four_times_are_kept_apart(window: MainWindow):
    seen = story.jackpot().reported_at + 3 * SECOND
    page = opened(window, story.jackpot().id)
    page.report._revisions = None
    page.refresh()
    assert "Discovered" not in [text.text() for text in page.report.findChildren(Text)]

    class Seen:
        def texts(self, channel: str, ts: str) -> list[tuple[int, str]]:
            return [(seen, "first"), (seen + MINUTE, "second")]

    page.report._revisions = Seen()
    page.refresh()
    said = [text.text() for text in page.report.findChildren(Text)]
    assert [said.count(word) for word in ("Reported", "Discovered", "Acknowledged")] == [1, 1, 1]
    assert "14:02:08" in said


def test_an_incident_can_be_handed_to_everybody_whom_the_roster_counts_as_support(
    qtbot: QtBot, window: MainWindow
):
    team = Person("U_NEW", "Nele Krause", team="T_SUPPORT")
    robot = Person("U_BOT", "desk", team="T_SUPPORT", is_bot=True)
    window.book.on_people_changed([team, robot])
    party = Party(people=frozenset({"U_INES"}), teams=frozenset({"T_SUPPORT"}))
    window.book.on_board_changed(BoardChange(support={story.LOTTORIA: party}))
    window.rooms.ask("hand_over", story.jackpot().id)
    question = window.findChild(Question)
    assert question is not None
    field = question.findChild(Choice)
    assert field is not None
    offered = {field.itemData(row) for row in range(field.count())}
    assert {"U_INES", "U_NEW"} <= offered
    assert offered.isdisjoint({"U_BOT", "U_MAREK", story.jackpot().owner})


def test_a_rebound_key_is_the_one_that_buttons_and_menus_name(qtbot: QtBot, window: MainWindow):
    frozen = story.frozen_odds().id
    window.page.view.set_current(frozen)
    page = opened(window, frozen)
    assert window.keys.choose("acknowledge", "Ctrl+J") == ""
    for place in (page.header, window.page.preview):
        hints = [
            button._hint for button in place.findChildren(Button) if button.text().startswith("Acknowledge")
        ]
        assert "Ctrl+J" in hints
    window.rooms.ask("more", frozen)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text().endswith("\tCtrl+J") for action in menu.actions())
