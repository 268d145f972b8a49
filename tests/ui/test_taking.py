"""Who has an incident is one click in the empty ring, for support alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.ui.roles import BoardColumn
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine


def click_cell(qtbot: QtBot, window: MainWindow, incident_id: str, column: BoardColumn) -> None:
    view = window.page.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.point_of(incident_id, column))


def test_a_click_in_the_empty_ring_takes_the_incident(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    click_cell(qtbot, window, story.frozen_odds().id, BoardColumn.WHO)
    assert engine.submitted == [commands.Take(story.frozen_odds().id)]


def test_a_click_in_a_full_ring_takes_nothing(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    click_cell(qtbot, window, story.jackpot().id, BoardColumn.WHO)
    assert engine.submitted == []


def test_an_operator_takes_nothing_by_the_empty_ring(
    qtbot: QtBot, operator_window: MainWindow, engine: FakeEngine
):
    click_cell(qtbot, operator_window, story.frozen_odds().id, BoardColumn.WHO)
    assert engine.submitted == []
