"""The window from end to end: keys, clicks and the engine's events."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import Board, BoardChange
from desk.procedure.instants import MINUTE, SECOND
from desk.procedure.severity import Severity
from desk.sync.events import BoardChanged, CatchingUp, EngineFailed, HealthChanged, OutboxChanged
from desk.sync.link import Link
from desk.ui.board.view import BoardView
from desk.ui.controls.text import Text
from desk.ui.dialogs import Question
from desk.ui.roles import BoardColumn
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import Clock, FakeEngine, change, tick


class PaintedRegions(QObject):
    """Hears which parts of a widget are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.boxes: list[QRect] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.boxes.append(event.region().boundingRect())
        return False

    def stop(self) -> None:
        self._widget.removeEventFilter(self)


def strip_text(window: MainWindow) -> str:
    """What the first strip says."""
    item = window.strips.itemAt(0)
    widget = item.widget() if item is not None else None
    return widget.accessibleName() if widget is not None else ""


def question(qtbot: QtBot) -> Question:
    """The question that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Question))
    found = QApplication.activeModalWidget()
    assert isinstance(found, Question)
    return found


def test_the_first_row_is_chosen_and_previewed_at_once(window: MainWindow):
    assert window.page.view.current_id() == story.tennis().id
    said = [text.text() for text in window.page.preview.findChildren(Text)]
    assert story.tennis().title in said


@pytest.mark.parametrize("before", [(), (Link.CONNECTING,)])
def test_the_cursor_stays_on_the_most_urgent_row_while_a_channel_is_first_read_and_no_longer(
    window: MainWindow, clock: Clock, before: tuple[Link, ...]
):
    board, tennis = story.board(), story.tennis()
    without = {key: each for key, each in board.incidents.items() if key != tennis.id}
    window.book.health.clear()
    for link in before:
        window.book.on_health_changed(story.health(link))
    window.page.view.set_current("")
    window.book.show(Board(without, operators=board.operators))
    tick(window, clock, story.NOW)
    first = window.page.view.current_id()
    assert first == window.page.model.first_id() != tennis.id
    window.book.show(board)
    window.book.on_health_changed(story.health(Link.LIVE))
    tick(window, clock, story.NOW)
    assert window.page.view.current_id() == tennis.id
    window.book.show(Board(without, operators=board.operators))
    window.page.view.set_current(first)
    window.book.show(board)
    tick(window, clock, story.NOW)
    assert window.page.view.current_id() == first


def pointed_at(qtbot: QtBot, window: MainWindow) -> BoardView:
    """The list with the pointer over it, and one incident less than it shows."""
    view = window.page.view
    qtbot.mouseMove(view.viewport(), QPoint(300, 200))
    qtbot.mouseMove(view.viewport(), QPoint(310, 210))
    window.book.on_board_changed(BoardChange(gone_incidents=frozenset([story.jackpot().id])))
    assert story.jackpot().id in window.page.model.ids()
    assert window.page.pill.isVisible()
    return view


def test_rows_stand_still_under_the_pointer_until_it_leaves_the_list(qtbot: QtBot, window: MainWindow):
    pointed_at(qtbot, window)
    QCursor.setPos(1900, 1180)
    qtbot.waitUntil(lambda: story.jackpot().id not in window.page.model.ids())
    assert not window.page.pill.isVisible()


def test_rows_move_when_the_pill_is_clicked_or_the_pointer_was_left_lying(qtbot: QtBot, window: MainWindow):
    view = pointed_at(qtbot, window)
    qtbot.mouseClick(window.page.pill, Qt.MouseButton.LeftButton)
    assert story.jackpot().id not in window.page.model.ids()
    qtbot.mouseMove(view.viewport(), QPoint(320, 220))
    window.book.on_board_changed(BoardChange(gone_incidents=frozenset([story.tennis().id])))
    assert story.tennis().id in window.page.model.ids()
    assert view._parked.isActive()
    view._parked.timeout.emit()
    assert story.tennis().id not in window.page.model.ids()


def test_a_window_that_opens_under_a_resting_pointer_holds_no_rows_back(window: MainWindow):
    waiting: list[int] = []
    window.page.model.waiting_changed.connect(waiting.append)
    board = story.board()
    without = {key: each for key, each in board.incidents.items() if key != story.tennis().id}
    window.book.show(Board(without, operators=board.operators))
    here = QPointF(20, 60)
    QApplication.sendEvent(window.page.view.viewport(), QEnterEvent(here, here, here))
    window.book.show(board)
    assert not any(waiting)
    assert story.tennis().id in window.page.model.ids()


def test_the_view_keeps_its_name_where_the_toolbar_is_narrow(window: MainWindow):
    window.resize(1280, 720)
    settle()
    title = window.page.toolbar.title
    assert title.width() >= title.sizeHint().width()


def test_arrow_keys_go_from_incident_to_incident_over_headings(qtbot: QtBot, window: MainWindow):
    view = window.page.view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == story.push_stream().id
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == story.fixtures().id
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_id() == story.tennis().id


def test_enter_opens_the_incident_and_escape_is_not_needed_to_go_back(qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(window.page.view, Qt.Key.Key_Return)
    page = window.rooms.incident
    assert page is not None
    assert page.incident_id == story.tennis().id
    page.header.closed.emit()
    assert window.stack.currentWidget() is window.page


def test_a_second_clock_that_is_late_says_so_beside_the_first(window: MainWindow, clock: Clock):
    tick(window, clock, story.NOW + 60 * MINUTE)
    said = [text.text() for text in window.page.preview.findChildren(Text)]
    assert any(words.startswith("late  ") for words in said), said


def test_the_acknowledge_key_acknowledges_the_chosen_one_at_its_level(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.page.view.set_current(story.frozen_odds().id)
    qtbot.keyClick(
        window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert engine.submitted == [commands.Acknowledge(story.frozen_odds().id, Severity.P1)]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_T, Qt.Key.Key_Delete, Qt.Key.Key_D])
def test_no_single_key_acts(qtbot: QtBot, window: MainWindow, engine: FakeEngine, key: Qt.Key):
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        qtbot.keyClick(window.page.view, key, modifiers)
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.page.view, key, alt_gr)
    assert engine.submitted == []


def test_resolving_needs_a_summary_and_waits_for_an_undo(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.page.view.set_current(story.jackpot().id)
    qtbot.keyClick(
        window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    asked = question(qtbot)
    about = [text.text() for text in asked.findChildren(Text)]
    assert any(story.jackpot().title in words for words in about), "one sees what one resolves"
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    assert asked.isVisible()
    qtbot.keyClicks(asked.findChild(QPlainTextEdit), "Importer replaced")
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    assert engine.submitted == []
    held = window.acts.waiting()
    assert held[0].command == commands.Resolve(story.jackpot().id, "Importer replaced")
    window.acts.undo(held[0].number)
    assert window.acts.waiting() == []
    assert engine.submitted == []


def test_a_held_act_goes_out_when_its_time_is_over(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    window.acts._undo_ms = 0
    window.acts.do_after_undo(commands.Resolve("x", "done"), "Resolving")
    qtbot.waitUntil(lambda: engine.submitted == [commands.Resolve("x", "done")])
    assert window.acts.waiting() == []


def test_a_refusal_is_shown_with_its_reason(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    window.rooms.actions.ask("take", story.tennis().id)
    engine.refuse_last("Only support can take an incident")
    qtbot.waitUntil(lambda: window.strips.count() == 1)
    assert strip_text(window) == "Only support can take an incident"


def test_events_of_another_thread_arrive_on_this_one(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    threads: list[str] = []
    window.book.incidents_changed.connect(lambda _ids: threads.append(threading.current_thread().name))
    event = change(window, gone_incidents=frozenset([story.tennis().id]))
    speaker = threading.Thread(target=engine.say, args=(event,), name="engine")
    speaker.start()
    speaker.join()
    assert threads == []
    qtbot.waitUntil(lambda: threads == [threading.current_thread().name])
    assert story.tennis().id not in window.page.model.ids()


def test_what_is_not_delivered_is_said_in_row_view_and_link_bar(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, clock: Clock
):
    engine.say(OutboxChanged((story.not_delivered(),)))
    engine.say(HealthChanged(story.health()))
    qtbot.waitUntil(lambda: bool(window.book.waiting()))
    tick(window, clock, story.NOW)
    assert window.link_bar._wait.text() == "1 not delivered  next try in 13 s"
    qtbot.mouseClick(
        window.link_bar, Qt.MouseButton.LeftButton, pos=window.link_bar._wait.geometry().center()
    )
    assert window.page.model.ids() == [story.jackpot().id]


def test_a_post_that_is_through_is_forgotten(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    engine.say(OutboxChanged((story.not_delivered(),)))
    engine.say(OutboxChanged(()))
    qtbot.waitUntil(lambda: not window.book.waiting())


@pytest.mark.parametrize(
    ("link", "word"),
    [
        (Link.LIVE, "Live"),
        (Link.STALE, "Stale"),
        (Link.OFFLINE, "Offline"),
        (Link.UNAUTHORISED, "Not authorised"),
    ],
)
def test_the_link_bar_says_how_slack_is(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, clock: Clock, link: Link, word: str
):
    engine.say(HealthChanged(story.health(link)))
    qtbot.waitUntil(lambda: bool(window.book.health))
    tick(window, clock, story.NOW + 400_000)
    assert window.link_bar.accessibleName().startswith(f"{word}, heard 3 seconds ago")


def test_the_window_counts_on_slacks_clock(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    engine.say(HealthChanged(story.health()))
    qtbot.waitUntil(lambda: window.ticker.offset == 400_000)
    assert window.ticker.now() == story.NOW - 400_000


def test_what_the_engine_cannot_mend_is_one_clear_line_until_it_works(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    engine.say(EngineFailed("The disk is full: 0 bytes free"))
    qtbot.waitUntil(lambda: window.link_bar._problem.text() == "The disk is full: 0 bytes free")
    engine.say(EngineFailed("", over=True))
    qtbot.waitUntil(lambda: window.link_bar._problem.text() == "")


def test_an_empty_board_says_so_and_reading_says_how_far(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.book.show(Board(operators=story.OPERATORS))
    qtbot.waitUntil(window.page.empty.isVisible)
    assert window.page.empty._line.text().startswith("No live incidents")
    window.resize(window.width() + 240, window.height())
    qtbot.waitUntil(lambda: window.page.empty.width() == window.page.view.width())
    engine.say(CatchingUp("C", 4200, story.at("09:00:00"), done=False))
    qtbot.waitUntil(lambda: window.page.empty._line.text() == "Reading old messages: 4200, back to 09:00")


def test_a_level_filter_narrows_the_board(qtbot: QtBot, window: MainWindow):
    qtbot.mouseClick(window.page.toolbar._levels[Severity.P1], Qt.MouseButton.LeftButton)
    assert len(window.page.model.ids()) == 3
    qtbot.mouseClick(window.page.toolbar._levels[Severity.P1], Qt.MouseButton.LeftButton)
    assert len(window.page.model.ids()) == 11


def test_number_keys_with_control_choose_views(qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page.toolbar.title.text() == "Unacknowledged"
    assert len(window.page.model.ids()) == 3


def test_a_view_can_be_saved_and_is_there_next_time(qtbot: QtBot, window: MainWindow):
    window.page.toolbar.levels_changed.emit(frozenset([Severity.P1]))
    window.page.save_view("Night shift")
    names = [item.text for item in window.page.side_model.items()]
    assert "Night shift" in names
    assert (window.parts.notes.get("board.saved") or [])[0]["filter"]["levels"] == [1]


def test_the_menu_of_an_incident_offers_every_act(qtbot: QtBot, window: MainWindow):
    window.rooms.actions.ask("more", story.jackpot().id)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().partition("\t")[0] for action in menu.actions()]
    assert {"Post update", "Agree to P1", "Resolve…", "Hand over…", "Merge into…", "Withdraw…"} <= set(said)
    menu.close()


def test_an_operator_is_offered_to_confirm_but_not_to_acknowledge(qtbot: QtBot, operator_window: MainWindow):
    from desk.ui.incident.offers import Act, offers

    side = operator_window.parts.me.side
    assert Act.CONFIRM in [offer.act for offer in offers(story.fixtures(), side, "U_MAREK")]
    assert Act.ACKNOWLEDGE not in [offer.act for offer in offers(story.frozen_odds(), side, "U_MAREK")]


def test_a_second_repaints_only_the_clock_cells_in_sight(qtbot: QtBot, window: MainWindow, clock: Clock):
    view = window.page.view
    settle()
    painted = PaintedRegions(view.viewport())
    tick(window, clock, story.NOW + SECOND)
    qtbot.waitUntil(lambda: bool(painted.boxes))
    left = view.columnViewportPosition(BoardColumn.ACKNOWLEDGE) - 8
    assert min(box.left() for box in painted.boxes) >= left
    painted.stop()


def test_the_window_remembers_where_it_was(window: MainWindow):
    window.close()
    assert isinstance(window.parts.notes.get("window.geometry"), str)


def test_narrow_windows_fold_preview_and_sidebar(qtbot: QtBot, window: MainWindow):
    window.resize(1000, 800)
    qtbot.waitUntil(lambda: not window.page.preview.isVisible())
    assert window.page.sidebar.isVisible()
    window.resize(800, 800)
    qtbot.waitUntil(lambda: not window.page.sidebar.isVisible())
    assert window.page.view.isColumnHidden(BoardColumn.ACKNOWLEDGE) == (window.page.view.width() < 760)


def test_the_first_event_after_start_fills_an_empty_board(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.book.show(Board())
    board = story.board()
    engine.say(BoardChanged(change(window, incidents=board.incidents, operators=board.operators).change))
    qtbot.waitUntil(lambda: len(window.page.model.ids()) == 11)


def test_a_channel_that_may_not_be_read_says_why_and_leads_to_new_tokens(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.show_board(Board(operators=story.OPERATORS))
    locked = replace(story.health(Link.UNAUTHORISED), reason="Slack refused auth.test: invalid_auth")
    engine.say(HealthChanged(locked))
    qtbot.waitUntil(lambda: "invalid_auth" in strip_text(window))
    assert story.OPERATORS[locked.channel] in strip_text(window)
    assert window.page.empty.findChildren(Text)[0].text().startswith("Slack is not heard")
    engine.say(HealthChanged(story.health()))
    qtbot.waitUntil(lambda: not window.rooms.strips.shown())
    assert window.page.empty.findChildren(Text)[0].text().startswith("No live incidents")
