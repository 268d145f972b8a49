"""Triage by keyboard alone: make it an incident, credit it, set it aside, say who an unknown author is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.side import Side
from desk.ui.controls.choice import Choice
from desk.ui.dialogs import Question
from desk.ui.triage import TriagePage
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine

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
