"""Triage, contact card and welcome: each by its own keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import BoardChange
from desk.procedure.side import Side
from desk.ui.backup.contact_card import ContactDialog
from desk.ui.dialogs import Question
from desk.ui.ports import UiParts
from desk.ui.sidebar import SidebarModel, SideItem
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look
from desk.ui.triage import TriagePage
from desk.ui.welcome.page import Welcome
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine, close


@pytest.fixture
def triage(window: MainWindow) -> TriagePage:
    window.rooms.go("triage")
    page = window.stack.currentWidget()
    assert isinstance(page, TriagePage)
    settle()
    return page


def press(qtbot: QtBot, page: TriagePage, row: int, name: str) -> None:
    """Click a painted button of a triage line."""
    index = page.model.index(row, 0)
    for spot in page.view._blocks.block(index).spots:
        if spot.name == name:
            point = page.view.visualRect(index).topLeft() + spot.rect.center().toPoint()
            qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
            return
    raise AssertionError(f"no button {name} in row {row}")


def test_a_message_is_made_an_incident_with_one_click(qtbot: QtBot, triage: TriagePage, engine: FakeEngine):
    press(qtbot, triage, 1, "promote")
    assert engine.submitted == [commands.Promote(story.triage()[0].id)]


def test_a_message_is_set_aside_and_can_still_be_seen(
    qtbot: QtBot, triage: TriagePage, window: MainWindow, engine: FakeEngine
):
    press(qtbot, triage, 1, "dismiss")
    item = story.triage()[0]
    assert engine.submitted == [commands.Dismiss(item.id)]
    window.book.on_board_changed(BoardChange(triage={item.id: replace(item, state="dismissed")}))
    assert triage.model.rowCount() == 1
    triage.tabs.choose(1)
    assert "set aside" in triage.model.index(0, 0).data()


def test_an_unknown_author_is_placed(qtbot: QtBot, triage: TriagePage, engine: FakeEngine):
    press(qtbot, triage, 0, "support")
    assert engine.submitted == [commands.Classify(story.NORDBET, "U_KOWAL", Side.SUPPORT)]


def test_a_message_is_credited_to_an_incident_of_its_channel(
    qtbot: QtBot, triage: TriagePage, engine: FakeEngine
):
    press(qtbot, triage, 0, "credit")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Question))
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Question)
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    [command] = engine.submitted
    assert isinstance(command, commands.Credit)
    assert command.incident.startswith(story.NORDBET)


def test_the_rail_counts_what_is_to_decide(window: MainWindow):
    assert window.rail.buttons["triage"].count == "2"
    item = story.triage()[0]
    window.book.on_board_changed(
        BoardChange(triage={item.id: replace(item, state="credited", credited_to="x")})
    )
    assert window.rail.buttons["triage"].count == "1"


def test_a_call_is_logged_at_the_time_it_took_place(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    window.rooms.actions.ask("contact", story.frozen_odds().id)
    card = window.findChild(ContactDialog)
    assert isinstance(card, ContactDialog)
    qtbot.mouseClick(card.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == []
    qtbot.keyClicks(card.who.lineEdit(), "Anna Vella")
    qtbot.mouseClick(card.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == [
        commands.LogContact(story.frozen_odds().id, "phone", story.at("14:32:00"), "Anna Vella", "")
    ]


def test_a_desk_that_is_not_connected_opens_on_the_welcome(qtbot: QtBot, parts: UiParts, look: Look):
    started: list[str] = []
    begin: Callable[[], None] = lambda: started.append("demo")  # noqa: E731
    window = MainWindow(replace(parts, is_connected=False, start_demo=begin), look)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    welcome = window.stack.currentWidget()
    assert isinstance(welcome, Welcome)
    welcome.demo_asked.emit()
    assert started == ["demo"]
    close(window)


def test_the_sidebar_model_holds_to_qts_rules(qapp: object):
    model = SidebarModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show([SideItem("Views"), SideItem("All")])
    model.set_count(1, 5)
    assert model.rowCount() == 2
