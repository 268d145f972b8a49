"""The main window: rail, rooms and link bar, and the wires between the engine's events and the screens."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desk.procedure.board import Board
from desk.procedure.instants import Micros
from desk.sync.link import Link
from desk.ui.acts import Acts
from desk.ui.backup.rooms import BackupRooms
from desk.ui.board.filters import Lens
from desk.ui.board.page import BoardPage
from desk.ui.book import Book
from desk.ui.bridge import Bridge
from desk.ui.controls.focus import FocusRing, TabOrder
from desk.ui.controls.panels import hairline
from desk.ui.incident.offers import drafted
from desk.ui.keys import Keys
from desk.ui.language import speak
from desk.ui.link_bar import LinkBar
from desk.ui.links import Links
from desk.ui.ports import Me, UiParts
from desk.ui.rail import Rail
from desk.ui.rooms import Rooms
from desk.ui.side_rooms import SideRooms
from desk.ui.theme.look import Look, system_theme
from desk.ui.theme.sheet import dress
from desk.ui.ticker import Ticker
from desk.ui.verbs import Verbs
from desk.ui.wording.durations import when
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.store.criteria import Criteria
    from desk.sync.events import CatchingUp, EngineFailed
    from desk.ui.desktop import Desktop
    from desk.ui.locked_out import LockedOut

_GEOMETRY = "window.geometry"
_PREFERENCES = "preferences"
_WISHES = "desktop"


class MainWindow(TabOrder, QMainWindow):
    """Built from `parts`; `show_board` puts a board on screen before the engine has said anything.

    `bridge.listener` is what the engine gets to call. `start` begins to tick.
    """

    def __init__(self, parts: UiParts, look: Look | None = None) -> None:
        super().__init__()
        self.parts = parts
        self.searched: Criteria | None = None
        chosen = parts.notes.get(_PREFERENCES)
        chosen = chosen if isinstance(chosen, dict) else {}
        theme = chosen.get("theme", "system")
        # What the desktop said last time: it says it again only after the first paint.
        wishes = parts.notes.get(_WISHES)
        self.wishes: dict[str, int] = wishes if isinstance(wishes, dict) else {}
        self.look = look or Look(
            system_theme(self.wishes) if theme == "system" else theme,
            float(chosen.get("scale", 1.0)),
            reduced_motion=self.wishes.get("reduced-motion") == 1,
        )
        self.bridge = Bridge(self)
        self.book = Book(parts.me, parts.people, self)
        self.ticker = Ticker(parts.wall_clock, self)
        self.keys = Keys(parts.notes, self)
        self.acts = Acts(parts.engine, parts.notes, self.look.tokens.duration["undo"], self)
        self.links = Links(self)
        self.setWindowTitle("desk")
        self.setObjectName("window")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, str(chosen.get("language", "system")))
        dress(app, self.look)
        self._build()
        self._connect()
        self._connect_screens()
        self._shortcuts()
        self._ring = FocusRing(self.look, self)
        self._locked_out: LockedOut | None = None
        self.page.view.setFocus()
        geometry = parts.notes.get(_GEOMETRY)
        if not (isinstance(geometry, str) and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(1440, 900)
        if not parts.is_connected:
            self.rooms.show_welcome()

    def _build(self) -> None:
        look, parts, me = self.look, self.parts, self.parts.me
        ground = QWidget()
        ground.setObjectName("ground")
        down = QVBoxLayout(ground)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.rail = Rail(look, self.book.initials(me.user) if me.user else "", self.book.name(me.user))
        self.stack = QStackedWidget()
        self.page = BoardPage(look, self.book, parts.notes, parts.zone, parts.evidence, self.keys)
        self.stack.addWidget(self.page)
        across.addWidget(self.rail)
        across.addWidget(hairline(upright=True))
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self.top = QVBoxLayout()
        middle.addLayout(self.top)
        middle.addWidget(self.stack, 1)
        across.addLayout(middle, 1)
        down.addLayout(across, 1)
        self.strips = QVBoxLayout()
        self.strips.setSpacing(0)
        down.addLayout(self.strips)
        down.addWidget(hairline())
        self.link_bar = LinkBar(look, self.book, parts.zone, parts.zone_name)
        down.addWidget(self.link_bar)
        self.setCentralWidget(ground)
        self.rooms = Rooms(self)
        self.side = SideRooms(self)
        self.verbs = Verbs(self)
        self.backup = BackupRooms(self)

    def _connect(self) -> None:
        bridge, book = self.bridge, self.book
        bridge.board_changed.connect(book.on_board_changed)
        bridge.outbox_changed.connect(book.on_outbox_changed)
        bridge.health_changed.connect(book.on_health_changed)
        bridge.upload_progressed.connect(book.on_upload_progressed)
        bridge.people_changed.connect(book.on_people_changed)
        bridge.backup_changed.connect(book.on_backup_changed)
        bridge.command_queued.connect(self.acts.on_command_queued)
        bridge.command_refused.connect(self.acts.on_command_refused)
        bridge.catching_up.connect(self._on_bridge_catching_up)
        bridge.engine_failed.connect(self._on_bridge_engine_failed)
        bridge.evidence_fetched.connect(self._on_bridge_evidence_fetched)
        book.health_changed.connect(self._on_book_health_changed)
        book.triage_changed.connect(self._on_book_triage_changed)
        book.people_changed.connect(self._on_book_people_changed)
        self.ticker.ticked.connect(self._on_ticker_ticked)
        self.keys.changed.connect(self._show_keys)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_scheme_changed)

    def _connect_screens(self) -> None:
        """The wires of what `_build` made; they go when it goes."""
        self._show_keys()
        self.link_bar.waiting_asked.connect(lambda: self.page.show_lens(Lens.NOT_DELIVERED))
        self.rail.chosen.connect(self.rooms.go)
        self.rail.menu_asked.connect(self.verbs.show_menu)
        self.page.opened.connect(self._on_page_opened)
        self.page.asked.connect(self.rooms.ask)
        self.page.delivery_asked.connect(self.rooms.ask_delivery)
        self.page.report_asked.connect(self.rooms.open_report)
        self.page.search_asked.connect(self.verbs.open_palette)
        self.page.empty.all_asked.connect(lambda: self.page.show_lens(Lens.ALL))

    def _show_keys(self, _verb: str = "") -> None:
        self.page.toolbar.show_keys(self.keys.of("palette"), self.keys.of("report"))

    def _shortcuts(self) -> None:
        """Every verb under its key, and the standing views by number."""
        self.keys.bind(self, self._on_key)
        for number, lens in enumerate(Lens, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda chosen=lens: self.rooms.show_lens(chosen))

    def _on_key(self, verb: str) -> None:
        self.verbs.run(verb)

    # Life

    @cached_property
    def desktop(self) -> "Desktop":
        """What the desktop asks of the look."""
        from desk.ui.desktop import Desktop

        desktop = Desktop(self)
        desktop.changed.connect(self.on_desktop_changed)
        return desktop

    def show_board(self, board: Board, *, list_first: bool = False) -> None:
        """Put a board on screen at once: yesterday's, before any network. With `list_first`, what stands beside the
        list follows with `start`: it takes as long to build as the list."""
        self.book.show(board)
        self._on_ticker_ticked(self.ticker.now())
        self.page.count()
        if not list_first:
            self.page.furnish()

    def fit_out(self, parts: UiParts) -> None:
        """Take the parts again, with those that a board is painted without: the ways out for an alarm and others."""
        self.parts = parts
        self.side.listen()

    def start(self) -> None:
        """Begin to tick."""
        self.page.furnish()
        self.side.start(self.ticker.now())
        self.ticker.start()
        self.desktop.listen()
        self.rooms.strips.tell_left(self._open_left)
        self._tell_draft()
        if self.parts.is_connected:
            self.page.view.setFocus()

    def wear(self, theme: str, scale: float) -> None:
        """Put on another theme (or `system`) and text size: every size differs, so the screens are built anew."""
        chosen = system_theme(self.wishes) if theme == "system" else theme
        if (chosen, scale) == (self.look.theme, self.look.scale):
            return
        self.look.wear(chosen, scale)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, self.look)
        self._build_anew()

    def speak(self, language: str) -> None:
        """Speak another language (a code, or `system`): the screens are built anew."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, language)
        self._build_anew()

    def on_connected(self, channel: str) -> None:
        """A channel was connected: its board comes by itself, and the screens learn who sits here."""
        connector = self.parts.connector
        known = connector.connections if connector is not None else ()
        here = next((each for each in known if each.channel == channel), None)
        if here is not None and not self.parts.me.user:
            me = Me(here.me, here.side, self.parts.me.provider)
            self.parts = replace(self.parts, me=me)
            self.book.me = self.side.bell.watch.me = me
        self.parts = replace(self.parts, is_connected=True)
        self._build_anew()
        self.rooms.go("board")

    def _build_anew(self) -> None:
        """Put new screens in place of those that there are, and go back to where a person was."""
        room, bell = self.rooms.room(), self.side.bell
        self.rooms.close()
        self.page.stop()
        ground = self.takeCentralWidget()
        assert ground is not None
        ground.hide()
        old: tuple[QObject, ...] = (ground, self.rooms, self.side, self.verbs, self.backup)
        self._build()
        self.side.bell.take_over(bell)
        self._connect_screens()
        for part in old:
            part.deleteLater()
        self._on_ticker_ticked(self.ticker.now())
        self._on_book_triage_changed()
        self._locked_out = None
        self._show_deaf()
        self.rooms.go_back_to(room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape where nothing in front had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            from desk.ui.panes import leave

            leave(self)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self.centralWidget():
            self._keep_height()
        return done

    def _keep_height(self) -> None:
        """Be high enough for the room and the strips around it: Qt counts one line of a text that wraps."""
        beside = self.width() - self.rail.width()
        over = max(0, self.top.totalHeightForWidth(beside))
        under = max(0, self.strips.totalHeightForWidth(self.width()))
        needs = self.stack.minimumSizeHint().height() + over + under + self.link_bar.height()
        self.setMinimumHeight(min(needs, self.screen().availableSize().height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        app = QApplication.instance()
        ending = isinstance(app, QApplication) and app.isSavingSession()
        if event.spontaneous() and self.acts.waiting() and not ending:
            # The person at the window closes it, not the end of the session: nobody waits for an answer there.
            event.ignore()
            self.verbs.run("quit")
            return
        self.ticker.stop()
        self.acts.stop()
        self.page.stop()
        self.desktop.close()
        self.parts.notes.put(_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.rooms.close()
        super().closeEvent(event)

    # What is heard

    def _tell_draft(self) -> None:
        """A report that was being written when desk ended: who reports in a bad moment does not look for it."""
        if self.parts.is_connected and self.parts.notes.get("draft.report"):
            again = ((self.tr("Open it"), self.rooms.open_report),)
            self.rooms.strips.say(self.tr("A report was being written and is not sent"), buttons=again)

    def _open_left(self, key: str) -> None:
        """Ask again for an act that desk's end cut off, with what was written for it."""
        act, incident_id = drafted(key)
        if self.book.incident(incident_id) is None:
            self.rooms.say(self.tr("This desk does not know the incident any more"))
            return
        self.acts.take_up(key)
        self.rooms.ask(act, incident_id)

    def _on_page_opened(self, incident_id: str) -> None:
        """The incident, or its review where the board shows what is to review."""
        reviewing = self.page.lens is Lens.POSTMORTEM
        (self.rooms.reviews.open if reviewing else self.rooms.open_incident)(incident_id)

    def _on_ticker_ticked(self, now: Micros) -> None:
        self.page.on_ticked(now)
        self.link_bar.on_ticked(now)
        self.rooms.on_ticked(now)
        self.backup.on_ticked(now)

    def _on_book_health_changed(self) -> None:
        offsets = [health.offset for health in self.book.health.values() if health.heard_at is not None]
        if offsets:
            self.ticker.set_offset(sorted(offsets)[len(offsets) // 2])
        self.link_bar.on_ticked(self.ticker.now())
        self._show_deaf()

    def _show_deaf(self) -> None:
        """Say where the board cannot know what is new, and why."""
        links = {health.link for health in self.book.health.values()}
        if self.page.empty.show_deaf(bool(links & {Link.OFFLINE, Link.UNAUTHORISED})):
            self.page.count()
        if self._locked_out is None and Link.UNAUTHORISED in links:
            from desk.ui.locked_out import LockedOut

            self._locked_out = LockedOut()
        if self._locked_out is not None:
            self._locked_out.refresh(self)

    def _on_system_scheme_changed(self) -> None:
        chosen = self.parts.notes.get(_PREFERENCES)
        if not isinstance(chosen, dict) or chosen.get("theme", "system") == "system":
            self.wear("system", self.look.scale)

    def _on_book_people_changed(self) -> None:
        me = self.parts.me.user
        self.rail.avatar.show_person(self.book.initials(me) if me else "", self.book.name(me))

    def on_desktop_changed(self, wishes: dict[str, int]) -> None:
        """Look as the desktop asks for, unless a person chose otherwise."""
        self.wishes = wishes
        self.parts.notes.put(_WISHES, wishes)
        self.look.reduced_motion = wishes.get("reduced-motion") == 1
        self._on_system_scheme_changed()

    def _on_book_triage_changed(self) -> None:
        self.rail.buttons["triage"].set_count(sum(item.state == "open" for item in self.book.triage.values()))

    def _on_bridge_catching_up(self, event: "CatchingUp") -> None:
        if event.done:
            message = ""
        else:
            back = when(event.oldest, self.ticker.now(), self.parts.zone) if event.oldest else "…"
            message = self.tr("Reading old messages: {0}, back to {1}").format(event.messages, back)
        self.link_bar.show_progress(message)
        self.page.empty.show_loading(message)
        self.page.count()

    def _on_bridge_evidence_fetched(self, _event: object) -> None:
        self.page.preview.refresh()
        if self.rooms.incident is not None:
            self.rooms.incident.refresh()
        review = self.rooms.review_page()
        if review is not None:
            review.gather()

    def _on_bridge_engine_failed(self, event: "EngineFailed") -> None:
        self.link_bar.show_problem("" if event.over else told(event.message))
