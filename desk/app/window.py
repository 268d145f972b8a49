"""The window's process: what it is built from, in the order that paints the board first."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.home import Home
from desk.app.late_engine import LateEngine
from desk.app.local_zone import local_zone
from desk.app.shelves import LocalShelves
from desk.app.status import status_of
from desk.procedure.board import diff
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.store.database import DATABASE
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.snapshot import yesterday
from desk.ui.collector import Collector
from desk.ui.first_paint import FirstPaint
from desk.ui.ports import Me, UiParts
from desk.ui.theme.sheet import application
from desk.ui.window import MainWindow

if TYPE_CHECKING:
    from desk.app.connector import SlackConnector
    from desk.app.finder import Finder
    from desk.app.instance import Instance
    from desk.app.papers import DeskPapers
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
        self.app = application(sys.argv)
        self._home = home
        self._folder = home.folders.data
        self._lock = threading.Lock()
        self._office: PostOffice | None = None
        self.engine = LateEngine(self._folder, lambda: _lines(home), self._hear, status_of(home))
        self.shelves = LocalShelves(self._folder, self.engine.note)
        self._painted_first = self.shelves.last_board(_FIRST_ROWS)
        self.connector: SlackConnector | None = None
        self.papers: DeskPapers | None = None
        self.finder: Finder | None = None
        self.painted: list[Callable[[], object]] = []
        """What else waits for the first paint."""
        self.window = MainWindow(replace(_parts(home, self.engine, self.shelves), mailing=self.office))
        self.collector = Collector(self.window)
        self._first_paint = FirstPaint(self.window)
        self._first_paint.over.connect(self._on_first_paint_over)
        self.window.show_board(self._painted_first, list_first=True)

    def run(self) -> int:
        """Show the window, load everything else once it is painted, and work until it is closed."""
        self._first_paint.wait()
        self.window.show()
        self.collector.start()
        try:
            return self.app.exec()
        finally:
            self.collector.stop()
            for part in (self.connector, self.papers, self._office, self.finder):
                if part is not None:
                    part.close()
            self.engine.stop()
            self.shelves.close()

    def listen(self, instance: "Instance") -> None:
        """Come up when another desk is started on this home, and go where its link leads."""
        if sys.platform == "darwin":
            from desk.ui.opened_links import OpenedLinks

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
                self._office.listen(self.window.book.mail_changed.emit)
        return self._office

    def _now(self) -> Micros:
        return self.window.ticker.now()

    def _hear(self, event: "EngineEvent") -> None:
        """On whatever thread: the bridge queues an event for the window's."""
        self.window.bridge.listener(event)

    def _on_first_paint_over(self) -> None:
        """What no board shows, in the order in which a person could want it."""
        from desk.app.connector import SlackConnector
        from desk.app.finder import Finder
        from desk.app.papers import DeskPapers
        from desk.ui.alarms.outlets import DesktopOutlets

        self.connector = SlackConnector(self._home, self.engine.reconnect)
        self.papers = DeskPapers(self._home, self.engine.look)
        self.finder = Finder(self._folder)
        self.window.fit_out(
            replace(
                self.window.parts,
                connector=self.connector,
                outlets=DesktopOutlets(),
                papers=self.papers,
                finder=self.finder,
            )
        )
        self.window.start()
        for follow in self.painted:
            follow()
        threading.Thread(target=self._load, name="desk-loading", daemon=True).start()

    def _load(self) -> None:
        """On a thread of its own: the rest of the last board first, then the engine."""
        from desk.sync.events import BoardChanged

        with suppress(StoreError):  # the engine tells the person why
            change = diff(self._painted_first, yesterday(self._folder / DATABASE))
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
        desktop.painted.append(lambda: desktop.listen(instance))
    if address is not None:
        desktop.painted.append(lambda: desktop.window.links.go_to(address))
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


def _parts(home: Home, engine: LateEngine, shelves: LocalShelves) -> UiParts:
    connections = home.settings.connections
    first = connections[0] if connections else None
    zone = local_zone()
    return UiParts(
        engine=engine,
        notes=shelves,
        wall_clock=lambda: time.time_ns() // 1_000,
        me=Me(first.me, Side(first.side), home.settings.provider) if first is not None else Me(),
        files=shelves,
        evidence=shelves,
        revisions=shelves,
        is_connected=bool(connections),
        open_url=_open_url,
        start_demo=_start_demo,
        people=shelves.people(),
        channel_names={one.channel: one.name for one in connections},
        zone=zone,
        zone_name=str(zone),
    )


def _start_demo() -> None:
    """Open the demo as a desk of its own, with a home of its own; this one stays as it is."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, ["-m", "desk", "demo"])


def _open_url(url: str) -> None:
    """Hand a web address to the browser; nothing else that a text may name is opened."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    address = QUrl(url)
    if address.scheme() in ("https", "http", "mailto", "tel", "slack"):
        QDesktopServices.openUrl(address)


def _open_file(path: Path) -> None:
    """Hand a letter of our own folder to the mail program."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


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
