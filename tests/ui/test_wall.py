"""The wall, its drift and its truth; the strip of deadlines."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desk.procedure.instants import MINUTE, SECOND
from desk.ui.book import Book
from desk.ui.roles import Role
from desk.ui.snapshot import Memory
from desk.ui.theme.look import Look
from desk.ui.wall.deadlines import Deadlines
from desk.ui.wall.drift import drift_at
from desk.ui.wall.frame import told
from desk.ui.wall.model import WallModel
from desk.ui.wall.places import places
from desk.ui.wall.wallboard import Wallboard
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine, change


@pytest.fixture
def book() -> Book:
    made = Book(story.ME, story.PEOPLE)
    made.show(story.board())
    made.on_health_changed(story.health())
    return made


def test_the_wall_shows_what_is_due_first_and_follows_the_board(book: Book):
    model = WallModel(book, 8)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [model.index(row).data() for row in range(3)] == [
        story.tennis().title,
        story.push_stream().title,
        story.frozen_odds().title,
    ]
    event = change(None, gone_incidents=frozenset([story.tennis().id]))  # type: ignore[arg-type]
    book.on_board_changed(event.change)
    assert model.index(0).data(Role.ID) == story.push_stream().id
    assert model.rowCount() == 8
    del tester


def test_the_frame_counts_and_says_what_has_no_place(book: Book):
    said = told(book, story.NOW, 8)
    assert (said.live, said.late, said.unacknowledged, said.operators) == (11, 1, 3, 5)
    assert said.age_words == "Data 3 s old"
    assert said.more_words == "+ 3 more, none late"
    assert told(book, story.NOW, 0).more_words == "+ 11 more, 1 late"


@pytest.mark.parametrize(("age", "stale"), [(59, False), (60, False), (61, True), (75, True)])
def test_data_older_than_sixty_seconds_is_stale(book: Book, age: int, stale: bool):
    book.on_health_changed(replace(story.health(), heard_at=story.NOW - age * SECOND))
    said = told(book, story.NOW, 8)
    assert said.is_stale(60) is stale
    assert said.age_words == f"Data {age} s old"


def test_a_wall_that_was_never_connected_says_that_it_has_no_data():
    said = told(Book(story.ME, {}), story.NOW, 0)
    assert said.is_stale(60)
    assert said.age_words == "No data"


def test_the_picture_walks_eight_pixels_along_a_closed_path():
    path = [drift_at(second * SECOND, 300_000) for second in range(301)]
    assert path[0] == path[300]
    assert {max(at) for at in path} | {min(at) for at in path} <= set(range(-4, 5))
    assert max(x for x, _ in path) - min(x for x, _ in path) == 8
    steps = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(path)]
    assert max(steps) <= 2


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1280, 720), (1366, 768), (1080, 1920)])
def test_everything_on_the_wall_lies_on_it_and_apart(size: tuple[int, int]):
    unit = max(1.0, min(size[0] / 1920, size[1] / 1080))
    placed = places(*size, unit)
    rects = [placed.of(row) for row in range(placed.shown)]
    assert all(rect.left() >= 0 and rect.right() < size[0] and rect.bottom() < size[1] for rect in rects)
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])


def test_wall_text_is_never_under_thirty_six_pixels(qtbot: QtBot, book: Book):
    wall = Wallboard(Look("dark", 1.0, reduced_motion=True), book, story.BERLIN)
    qtbot.addWidget(wall)
    for size in ((1280, 720), (1920, 1080), (3840, 2160)):
        wall.resize(*size)
        wall.on_ticked(story.NOW)
        with qtbot.waitExposed(wall):
            wall.show()
        assert wall.look.font("wall.small").pixelSize() >= 36
    assert wall.look.scale == 2.0


def test_f11_opens_the_wall_and_escape_closes_it(window: MainWindow, qtbot: QtBot):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_F11)
    wall = window.side.wall
    assert wall is not None
    assert wall.isFullScreen()
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert window.side.wall is None


def test_the_strip_of_deadlines_stays_on_top_shows_three_and_opens_one(
    window: MainWindow, qtbot: QtBot, engine: FakeEngine
):
    window.verbs.run("deadlines")
    strip = window.side.deadlines
    assert strip is not None
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert strip.model.rowCount() == 3
    second = strip.view.visualRect(strip.model.index(1)).center()
    qtbot.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert window.rooms.incident is not None
    assert window.rooms.incident.incident_id == story.push_stream().id
    window.verbs.run("deadlines")
    assert window.side.deadlines is None


def test_the_strip_remembers_where_it_was_put(book: Book, look: Look, qtbot: QtBot):
    notes = Memory()
    strip = Deadlines(look, book, notes)
    qtbot.addWidget(strip)
    strip.move(120, 40)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center().__class__(8, 20))
    assert notes.get("deadlines.place") == [120, 40]


def test_a_row_of_the_wall_is_read_out(book: Book):
    model = WallModel(book, 8)
    model.advance(story.NOW + MINUTE)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Acknowledge late by 4 minutes 40 seconds, P2, Tennis bets settle up to ten minutes late, Nordbet,"
        " nobody has it"
    )
