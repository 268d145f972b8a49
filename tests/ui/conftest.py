"""What the window's tests stand on: a fake engine, notes in memory, and the story's window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk.documents.draft import Words
from desk.outreach.outage import Switch
from desk.procedure.board import Board
from desk.procedure.commands import Command
from desk.procedure.incident import Incident
from desk.procedure.message import File
from desk.procedure.side import Side
from desk.sync.events import BoardChanged, CommandQueued, CommandRefused, EngineEvent
from desk.ui.language import speak
from desk.ui.ports import UiParts
from desk.ui.review.page import ReviewPage
from desk.ui.snapshot import Memory, settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import reviewing, story
from tests.ui.evidence import FolderStore
from tests.ui.mailing import FakeMailing
from tests.ui.review_room import OUTAGE, Open


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do; no test is about that."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", "PulseAudio"))


@dataclass
class FakeEngine:
    """Remembers what it was asked; `answer` is called by a test when the engine should speak."""

    submitted: list[Command] = field(default_factory=list)
    retried: list[str] = field(default_factory=list)
    discarded: list[str] = field(default_factory=list)
    cancelled: list[tuple[str, str, str]] = field(default_factory=list)
    fetched: list[File] = field(default_factory=list)
    wanted: list[tuple[str, str]] = field(default_factory=list)
    reads: int = 0
    switched: list[Switch | None] = field(default_factory=list)
    listener: Callable[[EngineEvent], None] | None = None

    def submit(self, command: Command) -> int:
        self.submitted.append(command)
        return len(self.submitted)

    def retry(self, op: str) -> None:
        self.retried.append(op)

    def discard(self, op: str) -> None:
        self.discarded.append(op)

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        self.cancelled.append((op, sha256, name))

    def read_now(self) -> None:
        self.reads += 1

    def switch_backup(self, chosen: Switch | None) -> None:
        self.switched.append(chosen)

    def read_message(self, channel: str, ts: str) -> None:
        self.wanted.append((channel, ts))

    def fetch(self, channel: str, file: File) -> None:
        self.fetched.append(file)

    def say(self, event: EngineEvent) -> None:
        assert self.listener is not None
        self.listener(event)

    def accept_last(self, op: str = "0badcafe") -> None:
        self.say(CommandQueued(len(self.submitted), self.submitted[-1], op))

    def refuse_last(self, reason: str) -> None:
        self.say(CommandRefused(len(self.submitted), self.submitted[-1], reason))


@dataclass
class Clock:
    """A wall clock that a test moves."""

    now: int = story.NOW

    def __call__(self) -> int:
        return self.now


@pytest.fixture(autouse=True)
def _pointer_out_of_the_way(qapp: QApplication) -> None:
    """A pointer that happens to lie over the list would hold its rows."""
    QCursor.setPos(1900, 1180)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Another test may have left another language."""
    speak(qapp, "en")


@pytest.fixture
def look(qapp: object) -> Look:
    return Look("light", 1.0, reduced_motion=True)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def notes() -> Memory:
    return Memory()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def parts(engine: FakeEngine, notes: Memory, clock: Clock, tmp_path: Path) -> UiParts:
    return UiParts(
        engine=engine,
        notes=notes,
        wall_clock=clock,
        me=story.ME,
        people=story.PEOPLE,
        files=FolderStore(tmp_path),
        zone=story.BERLIN,
        zone_name="Europe/Berlin",
    )


@pytest.fixture
def window(qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look) -> Iterator[MainWindow]:
    """The story's window, 1440 x 900, shown and in front; its clock ticks only when a test says so."""
    made = MainWindow(parts, look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.page.view.setFocus()
    yield made
    close(made)


@pytest.fixture
def operator_window(qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look) -> Iterator[MainWindow]:
    """The same board in front of Marek Nowak of Aurelio DE."""
    me = replace(story.ME, user="U_MAREK", side=Side.OPERATOR)
    made = MainWindow(replace(parts, me=me), look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    close(made)


def close(window: MainWindow) -> None:
    """Close a window and whatever it opened."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for child in window.findChildren(QDialog):
        child.close()
    window.close()
    settle()


def tick(window: MainWindow, clock: Clock, now: int) -> None:
    """Let it be another time."""
    clock.now = now
    window.ticker.ticked.emit(window.ticker.now())


def change(window: MainWindow, **what: object) -> BoardChanged:
    """A board change as the engine would send it."""
    from desk.procedure.board import BoardChange

    return BoardChanged(BoardChange(**what))  # type: ignore[arg-type]


@pytest.fixture
def papers() -> reviewing.FakePapers:
    return reviewing.FakePapers({OUTAGE.id: OUTAGE}, reviewing.TABLE)


@pytest.fixture
def mailing(parts: UiParts) -> FakeMailing:
    """A mail server for the windows of this test."""
    made = FakeMailing()
    object.__setattr__(parts, "mailing", lambda: made)
    return made


@pytest.fixture
def room(
    qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look, papers: reviewing.FakePapers, notes: Memory
) -> Iterator[Open]:
    """Opens the review of an incident in a window of its own; `side` is who looks at it."""
    made: list[MainWindow] = []

    def opened(
        incident: Incident = OUTAGE, side: Side = Side.SUPPORT, words: Words = reviewing.WORDS
    ) -> ReviewPage:
        papers.incidents[incident.id] = incident
        notes.kept.update(reviewing.notes(incident, words))
        me = replace(story.ME, side=side, user=story.ME.user if side is Side.SUPPORT else "U_OP")
        window = MainWindow(replace(parts, papers=papers, me=me), look)
        engine.listener = window.bridge.listener
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show_board(
            Board({**story.board().incidents, incident.id: incident}, operators=story.OPERATORS)
        )
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.rooms.reviews.open(incident.id)
        settle()
        made.append(window)
        page = window.rooms.reviews.page
        assert page is not None
        return page

    yield opened
    for window in made:
        close(window)
