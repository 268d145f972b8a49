"""Every screen by Tab alone: as one reads, to every control and round again, and the focus can always be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desk.ui.report_form.form import ReportForm
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import gallery, story
from tests.ui.conftest import FakeEngine, change, close
from tests.ui.tabbing import backwards, names, regions, unmarked, unreached, walk

KEY, HELD = Qt.Key, Qt.KeyboardModifier
Screen = Callable[[str], QWidget]
WALKED = (
    *("board", "jackpot", "triage", "empty", "quiet", "outage-by-hand", "incident", "report", "annotate"),
    *("contact", "card-editor", "mail", "call", "dropped-mail", "missed"),
    *("settings-appearance", "settings-alarms", "settings-operators", "settings-mail", "settings-shortcuts"),
    *("connect-app", "connect", "connect-channel", "connect-sides", "connect-alarm"),
    *("search", "review", "numbers", "numbers-actions", "settings-documents"),
    *("outage", "sending", "unposted", "review-operator", "review-sending", "deadlines"),
)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> Iterator[Screen]:
    """Opens a screen of the gallery in front; its caret does not blink, so that two pictures can be compared."""
    flash, made = qapp.cursorFlashTime(), []
    qapp.setCursorFlashTime(0)

    def opened(name: str) -> QWidget:
        build, size = gallery.SCREENS[name]
        widget = build("light", 1.0)
        made.append(widget)
        widget.resize(*size)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        settle()
        return widget

    yield opened
    for widget, under in [(widget, kept_by(widget)) for widget in made]:
        for each in [widget, *under]:
            if isValid(each):
                close(each) if isinstance(each, MainWindow) else each.close()
        settle()
        for each in [widget, *under]:
            if isValid(each):
                each.deleteLater()
    settle()
    qapp.setCursorFlashTime(flash)


def kept_by(widget: QWidget) -> list[QWidget]:
    """The windows that a screen of the gallery stands on."""
    if not isValid(widget):
        return []
    under = widget.property("keeps")
    return [under, *kept_by(under)] if isinstance(under, QWidget) else []


@pytest.mark.parametrize("name", WALKED)
def test_tab_goes_round_a_screen_past_every_control_and_each_shows_that_it_has_the_focus(
    screen: Screen, name: str
):
    widget = screen(name)
    stops = walk(widget, pictures=True)
    assert unreached(widget, stops) == []
    assert unmarked(stops, Look("light").color("accent")) == []
    back, there = names(backwards(widget)), names(stops)
    assert back == [there[0], *reversed(there[1:])]


def test_tab_reads_the_board_from_the_rail_to_the_preview(screen: Screen):
    board = screen("jackpot")
    assert isinstance(board, MainWindow)
    board.rail.menu.setFocus()
    page = board.page
    parts = (board.rail, page.sidebar, page.toolbar, board.side.bell.strips[0], page.view, page.preview)
    passed = list(regions(walk(board), *parts))
    assert passed == sorted(passed)
    assert set(passed) == set(range(len(parts)))


def test_tab_reads_an_incident_from_its_head_over_report_and_words_to_its_clocks(screen: Screen):
    window = screen("incident")
    assert isinstance(window, MainWindow)
    window.rail.menu.setFocus()
    page = window.rooms.incident
    assert page is not None
    parts = (window.rail, page.header, page.report, page.timeline, page.composer, page.clocks)
    passed = list(regions(walk(window), *parts))
    assert passed == sorted(passed)
    assert set(passed) == set(range(len(parts)))


def test_arrows_go_along_the_rail_and_enter_nothing(qtbot: QtBot, window: MainWindow):
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.buttons["board"].setFocus()
    for _ in range(2):
        QTest.keyClick(focused(), KEY.Key_Down)
    assert focused() is window.rail.buttons["review"]
    assert window.stack.currentWidget() is window.page
    QTest.keyClick(focused(), KEY.Key_Up)
    QTest.keyClick(focused(), KEY.Key_Space)
    assert window.rooms.room() == "triage"


def test_f6_goes_round_the_panes_and_shift_f6_back(qtbot: QtBot, window: MainWindow):
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page
    panes = [page.preview, window.rail, page.sidebar, page.toolbar, window.side.bell.strips[0], page.view]
    for pane in panes:
        qtbot.keyClick(focused(), KEY.Key_F6)
        assert pane is focused() or pane.isAncestorOf(focused())
    for pane in [*reversed(panes[:-1]), page.view]:
        qtbot.keyClick(focused(), KEY.Key_F6, HELD.ShiftModifier)
        assert pane is focused() or pane.isAncestorOf(focused())


def test_f6_reaches_the_composer_whatever_is_written_in_it(qtbot: QtBot, window: MainWindow):
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.tabs.choose(1)
    settle()
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, KEY.Key_F6)
    assert focused() is page.composer.reply


def test_f6_reaches_the_button_that_undoes(qtbot: QtBot, window: MainWindow):
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.say("Something")
    settle()
    for _ in range(2):  # over the preview
        qtbot.keyClick(focused(), KEY.Key_F6)
    [strip] = window.rooms.strips.shown()
    assert strip.isAncestorOf(focused())
    qtbot.keyClick(focused(), KEY.Key_Space)
    settle()
    assert window.rooms.strips.shown() == []
    assert focused() is window.rail.menu, "on from where the strip stood, which was the last"


def test_escape_leads_from_the_words_to_the_thread_and_from_there_to_the_board(
    qtbot: QtBot, window: MainWindow
):
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.impact.setFocus()
    qtbot.keyClick(page.composer.impact, KEY.Key_Escape)
    assert focused() is page.timeline
    qtbot.keyClick(page.timeline, KEY.Key_Escape)
    assert window.rooms.room() == "board"
    assert focused() is window.page.view


@pytest.mark.parametrize("room", ["triage", "settings", "numbers", "search"])
def test_escape_leaves_a_room(qtbot: QtBot, window: MainWindow, room: str):
    qtbot.waitUntil(window.isActiveWindow)
    window.rooms.go(room)
    settle()
    assert window.rooms.room() == room
    qtbot.keyClick(focused(), KEY.Key_Escape)
    assert window.rooms.room() == "board"
    assert focused() is window.page.view


def test_a_message_that_arrives_does_not_take_the_focus_from_the_button_that_has_it(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.set_current(story.jackpot().id)
    settle()
    for name in ("Agree to P1", "Open"):
        button = next(b for b in window.page.preview.findChildren(QPushButton) if b.text() == name)
        button.setFocus()
        engine.say(change(window, incidents={story.jackpot().id: story.jackpot()}))
        settle()
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        assert focused() is not button
        assert focused().accessibleName() == name


def focused() -> QWidget:
    """What has the keyboard."""
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found


def test_names_are_completed_after_tab_went_through_the_form(qtbot: QtBot, screen: Screen):
    form = screen("report")
    assert isinstance(form, ReportForm)
    walk(form)
    form.fields.description.clear()
    form.fields.description.setFocus()
    qtbot.keyClicks(form.fields.description, "cc @sof")
    assert form.fields.description._popup.isVisible()
    qtbot.keyClick(form.fields.description._popup, KEY.Key_Return)
    assert form.fields.description.toPlainText() == "cc @sofia.trading "
