"""What a window remembers for the next start: columns, order, filters and splitters; and how rows slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desk.procedure.board import BoardChange
from desk.procedure.instants import MINUTE, SECOND
from desk.procedure.severity import Severity
from desk.ui.board.column_question import ColumnQuestion
from desk.ui.board.columns import Columns, read_columns
from desk.ui.board.filters import Filter, Lens
from desk.ui.ports import UiParts
from desk.ui.roles import BoardColumn
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine, close

WHO, UPDATE, SENT = BoardColumn.WHO, BoardColumn.UPDATE, BoardColumn.SENT


def again(qtbot: QtBot, window: MainWindow, look: Look) -> MainWindow:
    """The next start with the same notes."""
    window.close()
    made = MainWindow(window.parts, look)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_order_filter_and_title_are_there_at_the_next_start(qtbot: QtBot, window: MainWindow, look: Look):
    window.page.show_filter(Filter(Lens.UNACKNOWLEDGED, levels=frozenset([Severity.P1])), "Unacknowledged")
    window.page.toolbar.grouping_changed.emit(False, BoardColumn.SEVERITY)
    shown = window.page.model.ids()
    made = again(qtbot, window, look)
    assert made.page.model.ids() == shown == [story.frozen_odds().id]
    assert not made.page.model.grouped
    assert made.page.toolbar.title.text() == "Unacknowledged"
    assert made.page.toolbar.levels() == {Severity.P1}
    close(made)


def test_another_view_keeps_the_order_that_was_chosen(window: MainWindow):
    window.page.toolbar.grouping_changed.emit(False, BoardColumn.INCIDENT)
    window.page.show_lens(Lens.ALL)
    titles = [window.book.incidents[each].title.casefold() for each in window.page.model.ids()]
    assert titles == sorted(titles)


def test_columns_are_dragged_widened_and_hidden_and_stay_so(qtbot: QtBot, window: MainWindow, look: Look):
    view = window.page.view
    header = view.horizontalHeader()
    y = header.height() // 2
    start = QPoint(header.sectionViewportPosition(SENT) + 30, y)
    end = QPoint(header.sectionViewportPosition(WHO) + 5, y)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for place in (start - QPoint(40, 0), end + QPoint(20, 0), end):
        qtbot.mouseMove(header.viewport(), place)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert header.visualIndex(SENT) == header.visualIndex(WHO) - 1
    edge = QPoint(header.sectionViewportPosition(UPDATE) + header.sectionSize(UPDATE) - 1, y)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), edge + QPoint(40, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    assert view.columns.width(UPDATE) == 160
    window.page.toolbar.column_toggled.emit(WHO)
    assert view.isColumnHidden(WHO)
    made = again(qtbot, window, look)
    assert made.page.view.columns == view.columns
    assert made.page.view.isColumnHidden(WHO)
    assert made.page.view.columnWidth(UPDATE) == 160
    made.page.toolbar.column_toggled.emit(None)
    assert made.page.view.columns == Columns()
    assert not made.page.view.isColumnHidden(WHO)
    close(made)


def test_the_menu_says_which_columns_are_shown(qtbot: QtBot, window: MainWindow):
    window.page.toolbar.column_toggled.emit(SENT)
    qtbot.mouseClick(window.page.toolbar.grouping, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    checks = {
        action.text(): action.isChecked() for sub in menu.findChildren(QMenu) for action in sub.actions()
    }
    assert checks["Who"]
    assert not checks["Last sent"]


def test_a_view_is_narrowed_by_keys_to_an_operator_and_words_and_can_be_saved(
    qtbot: QtBot, window: MainWindow, look: Look
):
    qtbot.waitUntil(window.isActiveWindow)
    window.page.show_lens(Lens.UNACKNOWLEDGED)
    choose(qtbot, window, "Operators", "Aurelio DE")
    assert window.page.toolbar.title.text() == "Unacknowledged · Aurelio DE"
    assert window.page.model.ids() == [story.frozen_odds().id]
    choose(qtbot, window, "Operators", "Nordbet")
    assert window.page.toolbar.title.text() == "Unacknowledged · Aurelio DE · Nordbet"
    assert set(window.page.model.ids()) == {story.frozen_odds().id, story.tennis().id}
    choose(qtbot, window, "Only with these words…")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "TENNIS bet")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page.model.ids() == [story.tennis().id]
    window.page.save_view("Tennis to take")
    made = again(qtbot, window, look)
    assert made.page.toolbar.title.text() == "Tennis to take"
    assert made.page.model.ids() == [story.tennis().id]
    close(made)
    window.page.toolbar.words_dropped.emit()
    window.page.toolbar.operator_toggled.emit("")
    assert window.page.toolbar.title.text() == "Unacknowledged"


def choose(qtbot: QtBot, window: MainWindow, *path: str) -> None:
    """Open the menu of the order by keys and go to an entry of it, or of a menu in it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.toolbar.grouping.setFocus()
    qtbot.keyClick(window.page.toolbar.grouping, Qt.Key.Key_Space)
    for text in path:
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            here: object = menu.activeAction()
            if isinstance(here, QAction) and here.text() == text:
                break
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_columns_are_moved_and_hidden_by_keys_and_stay_so(qtbot: QtBot, window: MainWindow, look: Look):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "columns")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ColumnQuestion))
    question = QApplication.activeWindow()
    assert isinstance(question, ColumnQuestion)
    assert QApplication.focusWidget() is question.list
    qtbot.keyClick(question.list, Qt.Key.Key_End)
    assert question.list.currentIndex().data() == "Last sent"
    for _ in range(3):
        qtbot.keyClick(question.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    header = window.page.view.horizontalHeader()
    assert header.visualIndex(SENT) == header.visualIndex(WHO) - 1
    qtbot.keyClick(question.list, Qt.Key.Key_Down)
    assert question.list.currentIndex().data() == "Who"
    qtbot.keyClick(question.list, Qt.Key.Key_Space)
    assert window.page.view.isColumnHidden(WHO)
    qtbot.keyClick(question.list, Qt.Key.Key_Home)
    qtbot.keyClick(question.list, Qt.Key.Key_Space)
    assert not window.page.view.isColumnHidden(BoardColumn.INCIDENT)
    qtbot.keyClick(question.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = again(qtbot, window, look)
    assert made.page.view.columns == window.page.view.columns
    assert made.page.view.isColumnHidden(WHO)
    close(made)


def test_columns_are_as_before_where_one_cancels(qtbot: QtBot, window: MainWindow):
    window.page.ask_columns()
    question = window.findChild(ColumnQuestion)
    assert question is not None
    qtbot.mouseClick(question.right, Qt.MouseButton.LeftButton)
    assert window.page.view.columns != Columns()
    question.reject()
    assert window.page.view.columns == Columns()


def test_a_column_stays_between_the_level_and_the_edge():
    columns = Columns()
    assert columns.moved(BoardColumn.INCIDENT, -1) == columns
    assert columns.moved(SENT, 1) == columns
    assert columns.moved(SENT, -9).order[:2] == (BoardColumn.SEVERITY, SENT)
    assert columns.moved(WHO, 1).moved(WHO, -1) == columns


@pytest.mark.parametrize(
    "raw",
    [None, [], {}, {"order": [0], "widths": {}, "hidden": []}, {"order": "x", "widths": {}, "hidden": []},
     {"order": [1, 0, 2, 3, 4, 5], "widths": {}, "hidden": []}],
)  # fmt: skip
def test_a_note_of_columns_that_does_not_fit_is_left_alone(raw: object):
    assert read_columns(raw) == Columns()


def test_a_width_stays_within_what_makes_sense():
    columns = Columns().widened(UPDATE, 10).toggled(WHO)
    assert columns.width(UPDATE) == Columns().width(UPDATE)
    assert read_columns({**columns.as_json(), "widths": {"4": 100_000}}).width(UPDATE) == 360
    assert read_columns({**columns.as_json(), "hidden": [0, 1, 2]}).hidden == {WHO}


def test_splitters_keep_their_place(qtbot: QtBot, window: MainWindow, look: Look):
    window.page.split.moveSplitter(window.page.split.width() - 420, 1)
    wide = window.page.preview.width()
    assert wide > 400
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.split.moveSplitter(page.split.height() - 300, 1)
    high = page.composer.height()
    assert high > 280
    made = again(qtbot, window, look)
    assert abs(made.page.preview.width() - wide) <= 1
    made.rooms.open_incident(story.jackpot().id)
    page = made.rooms.incident
    assert page is not None
    qtbot.waitUntil(lambda: abs(page.composer.height() - high) <= 1)
    close(made)


@pytest.fixture
def moving(qtbot: QtBot, parts: UiParts, engine: FakeEngine) -> Iterator[MainWindow]:
    """A window whose rows slide."""
    made = MainWindow(parts, Look("light", 1.0))
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    close(made)


def later(window: MainWindow) -> None:
    """The update of the second row is posted: it goes far down."""
    old = window.book.incidents[story.frozen_odds().id]
    clocks = tuple(
        replace(run, due_at=run.due_at + 40 * MINUTE) if run.is_running else run for run in old.clocks
    )
    window.book.on_board_changed(BoardChange(incidents={old.id: replace(old, clocks=clocks)}))


def test_a_row_that_moves_slides_to_its_place_and_then_stands(qtbot: QtBot, moving: MainWindow):
    view, moved = moving.page.view, story.frozen_odds().id
    qtbot.waitUntil(lambda: bool(view._tops()))
    old = view._tops()[moved]
    later(moving)
    slide = view._slide
    assert slide is not None
    qtbot.waitUntil(lambda: slide.state() is QAbstractAnimation.State.Running)
    assert slide.duration() == 160
    place = view.rowViewportPosition(moving.page.model.index_of(moved).row())
    assert old <= place + slide.shift(moved) <= place
    qtbot.waitUntil(lambda: slide.state() is QAbstractAnimation.State.Stopped)
    assert slide.shift(moved) == 0


def test_with_reduced_motion_nothing_slides(window: MainWindow):
    later(window)
    window.page.view.viewport().repaint()
    assert window.page.view._slide is None


def test_a_clock_that_gets_late_lifts_its_row_to_the_top_group(moving: MainWindow):
    frozen = story.frozen_odds()
    run = frozen.next_due()
    assert run is not None
    moving.page.on_ticked(run.due_at + SECOND)
    assert frozen.id in moving.page.model.ids()[:3]
    assert moving.page.model.heading_rows()[0] == 0


def test_late_rows_above_what_is_in_sight_are_told_and_one_click_away(qtbot: QtBot, window: MainWindow):
    window.resize(1440, 420)
    view, pill = window.page.view, window.page.late_pill
    assert not pill.isVisible()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert pill.isVisible()
    assert pill.text() == "1 late above"
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert view.verticalScrollBar().value() == 0
    assert not pill.isVisible()
    window.page.toolbar.grouping_changed.emit(False, BoardColumn.INCIDENT)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not pill.isVisible()


def test_a_saved_view_can_be_forgotten_by_the_menu_key(qtbot: QtBot, window: MainWindow):
    window.page.save_view("Night shift")
    window.page.save_view("Day shift")
    sidebar, model = window.page.sidebar, window.page.side_model
    rows = [row for row, item in enumerate(model.items()) if item.text == "Night shift"]
    sidebar.setCurrentIndex(model.index(rows[0]))
    place = sidebar.visualRect(model.index(rows[0])).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, sidebar.mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    kept = window.parts.notes.get("board.saved")
    assert kept is not None
    assert [each["name"] for each in kept] == ["Day shift"]
    assert "Night shift" not in [item.text for item in model.items()]


def test_the_report_form_opens_as_large_as_it_was(window: MainWindow):
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    form.resize(1010, 760)
    form.close()
    window.rooms.form = None
    window.rooms.open_report()
    again = window.rooms.form
    assert again is not None
    assert (again.width(), again.height()) == (1010, 760)
