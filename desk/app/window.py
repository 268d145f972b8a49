"""The window's process: what it is built from, in the order that paints the board first."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QProcess, QTimer, QTimeZone, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from desk.app.connector import SlackConnector
from desk.app.finder import Finder
from desk.app.home import Home
from desk.app.late_engine import LateEngine
from desk.app.papers import DeskPapers
from desk.app.shelves import LocalShelves
from desk.app.status import status_of
from desk.procedure.board import Board, diff
from desk.procedure.instants import Micros
from desk.procedure.message import Person
from desk.procedure.side import Side
from desk.store.database import DATABASE, open_reader
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.people import People
from desk.store.snapshot import yesterday
from desk.ui.alarms.outlets import DesktopOutlets
from desk.ui.collector import Collector
from desk.ui.links import OpenedLinks
from desk.ui.ports import Me, UiParts
from desk.ui.theme.sheet import application
from desk.ui.window import MainWindow

if TYPE_CHECKING:
    from desk.app.instance import Instance
    from desk.app.post_office import PostOffice
    from desk.procedure.address import Address
    from desk.sync.events import EngineEvent
    from desk.sync.line import Line

_FIRST_ROWS = 24
_LOG = logging.getLogger(__name__)

Beside = Callable[[], Coroutine[object, object, None]]


class Desktop:
    """The parts of a window's process, made but not started: what of the last run's board is due first is in the
    window already; the rest of it, the engine and Slack's client are loaded behind the first paint."""

    def __init__(self, home: Home) -> None:
        self.app = QApplication.instance() or application(sys.argv)
        QGuiApplication.setDesktopFileName("desk")
        self._home = home
        self._folder = home.folders.data
        self._lock = threading.Lock()
        self._office: PostOffice | None = None
        self.engine = LateEngine(self._folder, lambda: _lines(home), self._hear, status_of(home))
        self.shelves = LocalShelves(self._folder, self.engine.note)
        self._painted_first = _last_board(self._folder, limit=_FIRST_ROWS)
        self.connector = SlackConnector(home, self.engine.reconnect)
        self.finder = Finder(self._folder)
        self.papers = DeskPapers(home, self.engine.look)
        parts = _parts(home, self.engine, self.shelves, self.connector, self.finder)
        self.window = MainWindow(replace(parts, papers=self.papers, mailing=self.office))
        self.collector = Collector(self.window)
        self.window.show_board(self._painted_first, alarms=False)

    def run(self) -> int:
        """Show the window, load everything else once it is painted, and work until it is closed."""
        self.window.show()
        self.collector.start()
        QTimer.singleShot(0, self.window.start)
        QTimer.singleShot(0, self._load_behind)
        try:
            return self.app.exec()
        finally:
            self.collector.stop()
            self.connector.close()
            self.papers.close()
            if self._office is not None:
                self._office.close()
            self.finder.close()
            self.engine.stop()
            self.shelves.close()

    def listen(self, instance: "Instance") -> None:
        """Come up when another desk is started on this home, and go where its link leads."""
        if sys.platform == "darwin":
            self.app.installEventFilter(OpenedLinks(self.window.links))
        trouble = instance.listen(self.window.links.take)
        if trouble:
            _LOG.warning("a second desk will not be heard: %s", trouble)

    def office(self) -> "PostOffice":
        """The mail, loaded with the first use."""
        with self._lock:
            if self._office is None:
                from desk.app.post_office import PostOffice

                self._office = PostOffice(self._home, self._now, self.engine.submit, _open_file)
        return self._office

    def _now(self) -> Micros:
        return self.window.ticker.now()

    def _hear(self, event: "EngineEvent") -> None:
        """On whatever thread: the bridge queues an event for the window's."""
        self.window.bridge.listener(event)

    def _load_behind(self) -> None:
        threading.Thread(target=self._load, name="desk-loading", daemon=True).start()

    def _load(self) -> None:
        """On a thread of its own: the rest of the last board first, then the engine."""
        from desk.sync.events import BoardChanged

        change = diff(self._painted_first, _last_board(self._folder))
        if change:
            self._hear(BoardChanged(change))
        self.engine.start()
        if (self._folder / "mail").exists():
            self.office().resume()


def run_window(
    home: Home,
    beside: Beside | None = None,
    instance: "Instance | None" = None,
    address: "Address | None" = None,
) -> int:
    """Open the window on a home and work until it is closed. `beside` is a coroutine that runs meanwhile (the demo).

    `instance` hears of every `desk` that is started after this one; `address` is where to go first.

    The board of the last run is painted before the engine starts; Slack's client is imported on its thread.
    """
    desktop = Desktop(home)
    if instance is not None:
        QTimer.singleShot(0, lambda: desktop.listen(instance))
    if address is not None:
        QTimer.singleShot(0, lambda: desktop.window.links.go_to(address))
    end = _in_thread(beside) if beside is not None else None
    try:
        return desktop.run()
    finally:
        if end is not None:
            end()


async def _lines(home: Home) -> "Sequence[Line]":
    """Built on the engine's thread, so that Slack's client is imported there, after the first paint."""
    from desk.app.lines import open_lines

    if not home.settings.connections:
        return ()
    return await open_lines(home, Files(home.folders.data / "files").path)


def _parts(
    home: Home, engine: LateEngine, shelves: LocalShelves, connector: SlackConnector, finder: Finder
) -> UiParts:
    connections = home.settings.connections
    first = connections[0] if connections else None
    zone_name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return UiParts(
        engine=engine,
        notes=shelves,
        wall_clock=lambda: time.time_ns() // 1_000,
        me=Me(first.me, Side(first.side), home.settings.provider) if first is not None else Me(),
        files=shelves,
        evidence=shelves,
        revisions=shelves,
        connector=connector,
        outlets=DesktopOutlets(),
        finder=finder,
        is_connected=bool(connections),
        open_url=_open_url,
        start_demo=_start_demo,
        people=_people(home.folders.data / DATABASE),
        channel_names={one.channel: one.name for one in connections},
        zone=_zone(zone_name),
        zone_name="UTC" if zone_name in ("", "Etc/UTC") or _zone(zone_name) is UTC else zone_name,
    )


def _start_demo() -> None:
    """Open the demo as a desk of its own, with a home of its own; this one stays as it is."""
    QProcess.startDetached(sys.executable, ["-m", "desk", "demo"])


def _open_url(url: str) -> None:
    """Hand a web address to the browser; nothing else that a text may name is opened."""
    address = QUrl(url)
    if address.scheme() in ("https", "http", "mailto", "tel", "slack"):
        QDesktopServices.openUrl(address)


def _open_file(path: Path) -> None:
    """Hand a letter of our own folder to the mail program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _people(database: Path) -> Mapping[str, Person]:
    """The people of the last run, so that the first paint has names."""
    if not database.exists():
        return {}
    try:
        with closing(open_reader(database)) as reader:
            return People(reader).directory()
    except StoreError:
        return {}  # the engine tells the person why


def _last_board(folder: Path, limit: int = -1) -> Board:
    try:
        return yesterday(folder / DATABASE, limit)
    except StoreError:
        return Board()  # the engine tells the person why


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _in_thread(work: Beside) -> Callable[[], None]:
    """Run a coroutine on a thread of its own; the returned call ends it."""
    import asyncio

    loop = asyncio.new_event_loop()
    task = loop.create_task(work())

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.close()

    thread = threading.Thread(target=run, name="desk-story", daemon=True)
    thread.start()

    def end() -> None:
        if thread.is_alive():
            loop.call_soon_threadsafe(task.cancel)
            thread.join(5)

    return end
