"""What stands beside the rooms: alarms, wall, deadlines, settings, connecting; each built when first needed."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desk.procedure.instants import HOUR, Micros
from desk.ui.theme.look import Look

if TYPE_CHECKING:
    from desk.ui.alarms.away import Missed
    from desk.ui.alarms.bell import Bell
    from desk.ui.alarms.strip import AlarmStrip
    from desk.ui.connect.wizard import Wizard
    from desk.ui.numbers.late import LateActions
    from desk.ui.settings.page import SettingsPage
    from desk.ui.wall.deadlines import Deadlines
    from desk.ui.wall.wallboard import Wallboard
    from desk.ui.window import MainWindow

_A_SHIFT = 12 * HOUR


class SideRooms(QObject):
    """Opens them, keeps them ticking, and hears what they ask for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.wall: Wallboard | None = None
        self.deadlines: Deadlines | None = None
        self.settings: SettingsPage | None = None
        self.wizard: Wizard | None = None
        self._missed: Missed | None = None
        window.stack.currentChanged.connect(self._on_stack_current_changed)
        window.ticker.woke.connect(self._on_ticker_woke)
        self.listen()

    @cached_property
    def late_actions(self) -> "LateActions":
        """What tells of improvement actions that are late."""
        from desk.ui.numbers.late import LateActions

        return LateActions(self._window)

    @cached_property
    def bell(self) -> "Bell":
        """The alarms and their strips."""
        from desk.ui.alarms.bell import Bell

        window, parts = self._window, self._window.parts
        bell = Bell(
            window.look,
            window.book,
            parts.notes,
            parts.me,
            parts.zone,
            window,
            parts.engine.read_now,
        )
        board_strip, other_strip = bell.strips
        window.page.strips.addWidget(board_strip)
        window.top.addWidget(other_strip)
        self._want_strips(bell.strips)
        bell.opened.connect(self._on_bell_opened)
        bell.acknowledged.connect(self._on_bell_acknowledged)
        bell.missed.connect(self._on_bell_missed)
        bell.missed_asked.connect(self._on_bell_missed_asked)
        window.acts.queued.connect(bell.on_acts_queued)
        window.book.health_changed.connect(bell.on_health_changed)
        return bell

    def listen(self) -> None:
        """Hear what a person chooses outside of the window, and ring there, where it has such ways out."""
        outlets = self._window.parts.outlets
        if outlets is not None:
            outlets.listen(self._on_outlets_asked)
            self.bell.ring_through(outlets)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    # Wall

    def toggle_wall(self) -> None:
        """Put the wallboard on the second screen, or take it away."""
        window = self._window
        if self.wall is not None:
            self.wall.close()
            return
        from desk.ui.wall.wallboard import Wallboard, second_screen

        # A wall hangs in a room: dark, unless somebody needs the contrast.
        theme = "contrast" if window.look.theme == "contrast" else "dark"
        self.wall = Wallboard(Look(theme, 1.0, window.look.reduced_motion), window.book, window.parts.zone)
        self.wall.closed.connect(self._on_wall_closed)
        self.wall.on_ticked(window.ticker.now())
        self.wall.show_on(second_screen(window))

    def _on_wall_closed(self) -> None:
        if self.wall is not None:
            self.wall.deleteLater()
            self.wall = None

    def toggle_deadlines(self) -> None:
        """Show the strip of deadlines, or take it away."""
        window = self._window
        if self.deadlines is not None:
            self.deadlines.close()
            return
        from desk.ui.wall.deadlines import Deadlines

        self.deadlines = Deadlines(window.look, window.book, window.parts.notes)
        self.deadlines.opened.connect(self._on_bell_opened)
        self.deadlines.closed.connect(self._on_deadlines_closed)
        self.deadlines.on_ticked(window.ticker.now())
        self.deadlines.show()

    def _on_deadlines_closed(self) -> None:
        if self.deadlines is not None:
            self.deadlines.deleteLater()
            self.deadlines = None

    # Settings and connecting

    def open_settings(self, section: str = "") -> None:
        """Show the settings, at a section where one is named."""
        window = self._window
        if self.settings is None:
            from desk.ui.settings.page import SettingsPage

            self.settings = SettingsPage(window.look, window.parts, self.bell, window.keys, window.book)
            # Building the screens anew takes the page that asks for it away: after it has finished.
            self.settings.worn.connect(window.wear, Qt.ConnectionType.QueuedConnection)
            self.settings.spoken.connect(window.speak, Qt.ConnectionType.QueuedConnection)
            self.settings.connect_asked.connect(self.open_wizard)
        if section:
            self.settings.show_section(section)
        window.rooms.show_page(self.settings, "settings")
        self.settings.sections.setFocus()

    def open_wizard(self, channel: str = "") -> None:
        """Open the connect wizard, for new tokens of a channel where one is given."""
        window = self._window
        if window.parts.connector is None:
            return
        from desk.ui.connect.wizard import Wizard

        self.wizard = Wizard(window.look, window.parts, self.bell, channel, window)
        # The wizard has to be gone before the screens are built anew.
        self.wizard.connected.connect(window.on_connected, Qt.ConnectionType.QueuedConnection)
        self.wizard.finished.connect(self._on_wizard_finished)
        self.wizard.open()

    def _on_wizard_finished(self) -> None:
        if self.wizard is not None:
            self.wizard.deleteLater()
            self.wizard = None
        if self.settings is not None:
            self.settings.operators.refresh()

    # Time

    def start(self, now: Micros) -> None:
        """The window begins to tick."""
        self.bell.start(now)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self.late_actions.on_ticked(now)
        self.bell.on_ticked(now)
        for each in (self.wall, self.deadlines):
            if each is not None:
                each.on_ticked(now)

    def close(self) -> None:
        """Take away what would stay without the window."""
        self.bell.close()
        for each in (self.wall, self.deadlines, self.wizard):
            if each is not None:
                each.close()

    def _on_ticker_woke(self, away: Micros) -> None:
        self.bell.on_woke(self._window.ticker.now(), away)

    # What is heard

    def _on_stack_current_changed(self, _number: int) -> None:
        self._want_strips(self.bell.strips)

    def _want_strips(self, strips: "tuple[AlarmStrip, ...]") -> None:
        on_board = self._window.stack.currentWidget() is self._window.page
        for strip, wanted in zip(strips, (on_board, not on_board), strict=True):
            strip.want(wanted)

    def _on_bell_opened(self, incident: str) -> None:
        self.come_up()
        self._window.rooms.open_incident(incident)

    def _on_bell_acknowledged(self, incident: str) -> None:
        self._window.rooms.actions.ask("acknowledge", incident)

    def _on_bell_missed(self, missed: "Missed") -> None:
        from desk.ui.alarms.words import missed_words

        window = self._window
        self._missed = missed
        words = self.tr("While you were away: {0}").format(missed_words(missed))
        window.rooms.strips.say(
            words, icon="clock", tone="plain", buttons=((self.tr("Show"), self.show_missed),)
        )

    def _on_bell_missed_asked(self) -> None:
        self.come_up()
        self.show_missed()

    def show_missed(self) -> None:
        """What happened while one was away; without that, in the last twelve hours."""
        from desk.ui.alarms.missed_panel import MissedPanel

        window = self._window
        now = window.ticker.now()
        missed = self._missed or self.bell.what_happened(now - _A_SHIFT, now)
        panel = MissedPanel(window.look, window.book, missed, window.parts.zone, window)
        panel.opened.connect(window.rooms.open_incident)
        panel.open()

    def _on_outlets_asked(self, what: str) -> None:
        if what == "open":
            self.come_up()
        elif what in ("wall", "quit"):
            self._window.verbs.run(what)
        else:
            self._on_bell_opened(what)

    def come_up(self) -> None:
        """Be in front, also from the tray or from under other windows."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
