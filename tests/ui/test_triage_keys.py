"""Triage by keyboard alone: make it an incident, credit it, set it aside, say who an unknown author is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import Board, BoardChange
from desk.procedure.instants import HOUR, MINUTE
from desk.procedure.side import Side
from desk.ui.controls.choice import Choice
from desk.ui.dialogs import Question
from desk.ui.roles import Role
from desk.ui.triage import TriagePage
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.building import incident
from tests.ui.conftest import Clock, FakeEngine, tick

KEY, HELD = Qt.Key, Qt.KeyboardModifier
UNKNOWN, IDA = story.triage()[1], story.triage()[0]


@pytest.fixture
def triage(qtbot: QtBot, window: MainWindow) -> TriagePage:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_I, HELD.ControlModifier | HELD.ShiftModifier)
    page = window.stack.currentWidget()
    assert isinstance(page, TriagePage)
    qtbot.waitUntil(page.view.hasFocus)
    return page


def choose(qtbot: QtBot, page: TriagePage, row: int, text: str) -> None:
    """Go to a message by arrows, open its menu by Enter, and choose by arrows and Enter."""
    for _ in range(row - page.view.currentIndex().row()):
        qtbot.keyClick(page.view, KEY.Key_Down)
    qtbot.keyClick(page.view, KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    for _ in range(texts.index(text) + 1):
        qtbot.keyClick(menu, KEY.Key_Down)
    qtbot.keyClick(menu, KEY.Key_Return)


@pytest.mark.parametrize(
    ("row", "text", "command"),
    [
        (1, "Make it an incident", commands.Promote(IDA.id)),
        (1, "Set aside", commands.Dismiss(IDA.id)),
        (0, "Make it an incident", commands.Promote(UNKNOWN.id)),
        (0, "Is support", commands.Classify(UNKNOWN.channel, UNKNOWN.author.id, Side.SUPPORT)),
        (0, "Is operator", commands.Classify(UNKNOWN.channel, UNKNOWN.author.id, Side.OPERATOR)),
    ],
)
def test_a_message_is_decided_by_keys(
    qtbot: QtBot, triage: TriagePage, engine: FakeEngine, row: int, text: str, command: commands.Command
):
    choose(qtbot, triage, row, text)
    assert engine.submitted == [command]


def test_a_message_is_credited_by_keys(
    qtbot: QtBot, triage: TriagePage, window: MainWindow, engine: FakeEngine
):
    choose(qtbot, triage, 1, "Credit to…")
    qtbot.waitUntil(lambda: triage.findChild(Question) is not None)
    question = triage.findChild(Question)
    assert question is not None
    qtbot.waitUntil(question.isActiveWindow)
    field = question.findChild(Choice)
    assert field is not None
    qtbot.keyClick(field, KEY.Key_End)
    chosen = str(field.currentData())
    qtbot.keyClick(field, KEY.Key_Return, HELD.ControlModifier)
    assert engine.submitted == [commands.Credit(IDA.id, chosen)]
    assert window.book.incidents[chosen].channel == IDA.channel


def test_an_operator_is_offered_only_what_an_operator_may_do(operator_window: MainWindow):
    operator_window.rooms.go("triage")
    page = operator_window.stack.currentWidget()
    assert isinstance(page, TriagePage)
    rows = [page.model.index(row).data(Role.OBJECT) for row in range(page.model.rowCount())]
    offered = {name for line in rows for name, _ in line.buttons}
    assert offered == {"promote", "support", "operator"}


def test_what_runs_is_offered_for_credit_before_what_is_resolved(window: MainWindow, triage: TriagePage):
    here = incident("Feed late", IDA.channel, "Feed", story.NOW - 20 * MINUTE, acknowledged_at=story.NOW)
    began = story.NOW - 300 * MINUTE
    over = incident("Old outage", IDA.channel, "Feed", began, acknowledged_at=began + MINUTE,
                    resolved_at=story.NOW - HOUR)  # fmt: skip
    new = incident("Odds frozen", IDA.channel, "Odds", story.NOW - 14 * MINUTE)
    window.book.show(
        Board({each.id: each for each in (over, here, new)}, {IDA.id: IDA}, operators=story.OPERATORS)
    )
    triage.act("credit", IDA.id)
    field = window.findChild(Question).findChild(Choice)  # type: ignore[union-attr]
    assert field is not None
    titles = [field.itemText(row).partition(" · ")[0] for row in range(field.count())]
    assert titles == ["Odds frozen", "Feed late", "Old outage"]


def test_the_triage_takes_the_time_and_names_another_day(
    window: MainWindow, triage: TriagePage, clock: Clock
):
    assert not any("12 Oct" in triage.model.index(row).data() for row in range(triage.model.rowCount()))
    tick(window, clock, story.NOW + 24 * HOUR)
    triage.refresh()
    assert triage.model.index(0).data().startswith("12 Oct, ")


def test_a_credited_message_leads_to_its_incident(window: MainWindow, triage: TriagePage):
    item = replace(IDA, state="credited", credited_to=story.jackpot().id)
    window.book.on_board_changed(BoardChange(triage={IDA.id: item}))
    triage.tabs.choose(1)
    [line] = [triage.model.index(row).data(Role.OBJECT) for row in range(triage.model.rowCount())]
    assert line.buttons == (("open", "Open"),)
    assert triage.act("open", IDA.id)
    assert window.rooms.incident is not None
    assert window.rooms.incident.incident_id == story.jackpot().id
