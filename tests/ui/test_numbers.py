"""The numbers room: figures, the incidents behind them, and actions that are followed, by key and by mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import Board
from desk.procedure.instants import MINUTE
from desk.ui.numbers.figures import measured
from desk.ui.numbers.page import NumbersPage
from desk.ui.ports import UiParts
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import counting, reviewing, story
from tests.ui.conftest import FakeEngine, change, close

HISTORY = {one.id: one for one in counting.history()}
LATE = next(one for one in HISTORY.values() if counting.ALERT in one.actions)


@pytest.fixture
def counted(
    qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look, papers: reviewing.FakePapers
) -> Iterator[MainWindow]:
    """A window whose channels hold half a year."""
    window = MainWindow(replace(parts, papers=papers), look)
    engine.listener = window.bridge.listener
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show_board(Board(HISTORY, operators=story.OPERATORS))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    settle()
    yield window
    close(window)


@pytest.fixture
def page(counted: MainWindow) -> NumbersPage:
    counted.rooms.go("numbers")
    settle()
    found = counted.rooms.numbers_page()
    assert found is not None
    return found


def cell(page: NumbersPage, name: str, column: int = 1) -> str:
    """What a measure says."""
    model = page.measures
    rows = {str(model.index(row, 0).data()): row for row in range(model.rowCount())}
    return str(model.index(rows[name], column).data())


def behind(page: NumbersPage) -> list[str]:
    return [str(page.behind.index(row).data()) for row in range(page.behind.rowCount())]


def test_a_month_is_counted_by_hand_alike(page: NumbersPage):
    october = [one for one in HISTORY.values() if one.reported_at >= story.at("00:00:00", day=1)]
    late = [one for one in october if (one.acknowledged_at or 0) - one.reported_at > 15 * MINUTE]
    kept = len(october) - len(late)
    assert cell(page, "Incidents reported") == str(len(october))
    assert (
        cell(page, "Acknowledged in time")
        == f"{1000 * kept // len(october) / 10} % ({kept} of {len(october)})"
    )
    marks = [int(say.text) for one in october for say in one.feedback]
    assert cell(page, "Feedback, mean mark of 5").startswith(f"{sum(marks) / len(marks):.1f} ")


def test_the_incidents_behind_a_figure_are_one_click_away_the_missed_ones_first(
    qtbot: QtBot, page: NumbersPage, counted: MainWindow
):
    view = page.measures_view
    place = view.visualRect(page.measures.index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert behind(page)[0] == LATE.title
    assert "missed" in str(page.behind.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    row = page.behind_view.visualRect(page.behind.index(0)).center()
    qtbot.mouseClick(page.behind_view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert counted.rooms.room() == LATE.id
    counted.rooms.incidents.close()
    assert counted.rooms.room() == "numbers"


def test_keys_alone_lead_from_the_rail_to_an_incident(qtbot: QtBot, counted: MainWindow):
    qtbot.keyClick(
        counted, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    page = counted.rooms.numbers_page()
    assert page is not None
    assert page.measures_view.hasFocus()
    qtbot.keyClick(page.measures_view, Qt.Key.Key_Down)
    qtbot.keyClick(page.measures_view, Qt.Key.Key_Return)
    assert page.behind_view.hasFocus()
    qtbot.keyClick(page.behind_view, Qt.Key.Key_Down)
    qtbot.keyClick(page.behind_view, Qt.Key.Key_Return)
    assert counted.rooms.room() in HISTORY


def test_the_month_falls_into_parts_that_add_up(page: NumbersPage):
    for chosen in range(3):
        page.groups.choose(chosen)
        page.refresh()
        counts = [int(str(page.parts.index(row, 1).data())) for row in range(page.parts.rowCount())]
        assert sum(counts) == int(cell(page, "Incidents reported"))


def test_an_operator_and_a_month_are_chosen(page: NumbersPage):
    page.operator.setCurrentIndex(page.operator.findData(story.NORDBET))
    page.month.setCurrentIndex(page.month.findData("2026-08"))
    august = [
        one
        for one in HISTORY.values()
        if one.channel == story.NORDBET
        and story.at("00:00:00", day=1) - 61 * 1440 * MINUTE
        <= one.reported_at
        < story.at("00:00:00", day=1) - 30 * 1440 * MINUTE
    ]
    assert august
    assert cell(page, "Incidents reported") == str(len(august))


def test_a_service_report_is_one_operators_and_is_written_where_asked(
    qtbot: QtBot, page: NumbersPage, counted: MainWindow, papers: reviewing.FakePapers, tmp_path: Path
):
    assert not page.save.isEnabled()
    page.operator.setCurrentIndex(page.operator.findData(story.NORDBET))
    counted.rooms.numbers.ask_path = lambda name: tmp_path / name  # type: ignore[method-assign]
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Written" in counted.rooms.strips.shown()[-1].text.text())
    [(month, target)] = papers.months
    assert (month.operator, month.month, target.name) == ("Nordbet", "2026-10", "Nordbet 2026-10.pdf")
    assert {one.channel for one in month.incidents} == {story.NORDBET}
    assert counted.rooms.strips.shown()[-1].text.text() == "Written: Nordbet 2026-10.pdf"


def test_what_went_wrong_with_the_report_is_said(
    qtbot: QtBot, page: NumbersPage, counted: MainWindow, papers: reviewing.FakePapers, tmp_path: Path
):
    papers.trouble = "The disk is full"
    page.operator.setCurrentIndex(1)
    counted.rooms.numbers.ask_path = lambda name: tmp_path / name  # type: ignore[method-assign]
    page.save.click()
    qtbot.waitUntil(lambda: "disk is full" in counted.rooms.strips.shown()[-1].text.text())


def test_a_late_action_stands_on_the_board_and_leads_to_the_list(qtbot: QtBot, counted: MainWindow):
    counted.rooms.on_ticked(story.NOW)
    [strip] = counted.rooms.strips.shown()
    assert strip.text.text() == "1 improvement action is late"
    assert counted.rail.buttons["numbers"].count == "1"
    counted.rooms.numbers.open(actions=True)
    page = counted.rooms.numbers_page()
    assert page is not None
    assert [str(page.to_do.model.index(row, 0).data()) for row in range(3)] == ["! late", "open", "✓ done"]


def test_an_action_is_said_to_be_done_and_then_stands_so(
    qtbot: QtBot, counted: MainWindow, engine: FakeEngine
):
    counted.rooms.numbers.open(actions=True)
    page = counted.rooms.numbers_page()
    assert page is not None
    assert page.to_do.view.hasFocus()
    qtbot.mouseClick(page.to_do.done, Qt.MouseButton.LeftButton)
    assert engine.submitted == [commands.FinishAction(LATE.id, 1)]
    done = replace(LATE, actions=(replace(counting.ALERT, done=True), counting.SECOND))
    engine.say(change(counted, incidents={LATE.id: done}))
    settle()
    counted.rooms.on_ticked(story.NOW + 2 * MINUTE)
    assert [str(page.to_do.model.index(row, 0).data()) for row in range(3)] == ["open", "✓ done", "✓ done"]
    assert counted.rail.buttons["numbers"].count == ""
    assert counted.rooms.strips.shown() == []


def test_a_desk_without_incidents_says_so_in_dashes(look: Look):
    found = measured([], "2026-10", story.NOW)
    assert {one.cells[0] for one in found} == {"0", "–"}
    assert all(one.incidents == () for one in found)


def test_the_models_hold_what_qt_expects(page: NumbersPage, qtmodeltester: object):
    for model in (page.measures, page.parts, page.behind, page.to_do.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    page.groups.choose(1)
    page.refresh()
    assert page.parts.rowCount() > 1
