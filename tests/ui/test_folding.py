"""How the window folds: every room in every size that people have, with nothing cut and nothing out of reach."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.ui.incident.fold import CLOCKS, REPORT, THREAD
from desk.ui.incident.offers import Act
from desk.ui.incident.page import IncidentPage
from desk.ui.numbers.page import NumbersPage
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import gallery, story
from tests.ui.conftest import close
from tests.ui.cut_texts import cut_texts

ROOMS = ("board", "incident", "triage", "review", "numbers", "search", "settings-alarms", "settings-mail")
SIZES = ((800, 600), (1024, 768), (1280, 720), (2560, 1440))


@pytest.mark.parametrize("name", ROOMS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_a_room_keeps_to_the_size_of_the_window_and_cuts_no_text(
    qtbot: QtBot, name: str, size: tuple[int, int]
):
    window = gallery.SCREENS[name][0]("light", 1.0)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    settle()
    assert (window.width(), window.height()) == size
    assert cut_texts(window) == []
    close(window)


@pytest.mark.parametrize("name", ["board", "incident", "numbers", "review", "search", "settings-alarms"])
def test_at_twice_the_text_a_room_still_fits_a_laptop(qtbot: QtBot, name: str):
    window = gallery.SCREENS[name][0]("light", 2.0)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.resize(1440, 860)
    window.show()
    settle()
    assert (window.width(), window.height()) == (1440, 860)
    close(window)


@pytest.fixture
def page(window: MainWindow) -> IncidentPage:
    window.rooms.open_incident(story.jackpot().id)
    found = window.rooms.incident
    assert found is not None
    settle()
    return found


def seen(*parts: QWidget) -> list[bool]:
    return [part.isVisible() for part in parts]


def shows(expected: list[bool], *parts: QWidget) -> bool:
    return seen(*parts) == expected


def test_beside_the_thread_stands_what_has_room_there(qtbot: QtBot, window: MainWindow, page: IncidentPage):
    parts = (page.split, page.report, page.clocks, page.fold)
    for wide, expected in (
        (1440, [True, True, True, False]),
        (1024, [True, False, True, True]),
        (800, [True, False, False, True]),
    ):
        window.resize(wide, 700)
        qtbot.waitUntil(partial(shows, expected, *parts))


def test_what_has_no_room_beside_the_thread_takes_its_place(
    qtbot: QtBot, window: MainWindow, page: IncidentPage
):
    window.resize(800, 600)
    parts = (page.split, page.report, page.clocks)
    qtbot.waitUntil(lambda: seen(*parts) == [True, False, False])
    page.fold.tabs.choose(REPORT)
    assert seen(*parts) == [False, True, False]
    page.fold.tabs.choose(CLOCKS)
    assert seen(*parts) == [False, False, True]
    assert page.clocks.width() == page.width()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: seen(*parts) == [True, True, True])
    assert page.clocks.width() == page._look.px(359)


def test_the_clock_due_next_is_said_where_its_panel_is_away(
    qtbot: QtBot, window: MainWindow, page: IncidentPage
):
    window.resize(800, 600)
    qtbot.waitUntil(page.fold.lead.isVisible)
    window.ticker.ticked.emit(window.ticker.now())
    assert page.fold.lead.text() == "Next update  11:08 left"


def test_composing_goes_back_to_the_thread(qtbot: QtBot, window: MainWindow, page: IncidentPage):
    window.resize(800, 600)
    qtbot.waitUntil(page.fold.isVisible)
    page.fold.tabs.choose(CLOCKS)
    page.compose(Act.UPDATE)
    assert page.fold.tabs.current() == THREAD
    assert page.composer.isVisible()


def test_the_incidents_of_a_figure_are_a_button_away_in_a_narrow_window(qtbot: QtBot, window: MainWindow):
    window.rooms.go("numbers")
    page = window.stack.currentWidget()
    assert isinstance(page, NumbersPage)
    assert seen(page.measures_view, page.behind_view, page.show_behind) == [True, True, False]
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: seen(page.measures_view, page.behind_view) == [True, False])
    qtbot.mouseClick(page.show_behind, Qt.MouseButton.LeftButton)
    assert seen(page.measures_view, page.behind_view) == [False, True]
    assert page.panes() == [page.behind_view]


def test_a_low_rail_keeps_its_icons_and_says_its_words_to_the_pointer(
    qtbot: QtBot, window: MainWindow, look: Look
):
    button = window.rail.buttons["numbers"]
    assert (button.toolTip(), button.height()) == ("", look.px(48))
    window.resize(1440, 480)
    qtbot.waitUntil(lambda: button.height() == look.px(32))
    assert button.toolTip() == "Numbers"
