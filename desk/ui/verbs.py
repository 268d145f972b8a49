"""What a verb of `keys` does, whichever way it was asked for: by its key, the menu, the palette or the tray."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.keys import verbs

if TYPE_CHECKING:
    from desk.ui.palette.entries import Entry
    from desk.ui.palette.overlay import Palette
    from desk.ui.window import MainWindow

_ABOUT_INCIDENT = ("acknowledge", "update", "take", "resolve", "contact", "email", "call", "feedback")


class Verbs(QObject):
    """Runs verbs by name, and shows them all: in the menu, and in the palette beside the incidents."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.palette: Palette | None = None

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def run(self, verb: str) -> None:
        """Do what a verb of `keys` says."""
        window = self._window
        match verb:
            case "palette":
                self.open_palette()
            case "report":
                window.rooms.open_report()
            case "columns":
                window.rooms.go("board")
                window.page.ask_columns()
            case "edit_cards":
                window.backup.edit_cards()
            case "report_by_phone":
                window.backup.report_by_phone()
            case "read_now":
                window.parts.engine.read_now()
            case "next_pane":
                from desk.ui.panes import next_pane

                next_pane(window)
            case "previous_pane":
                from desk.ui.panes import next_pane

                next_pane(window, -1)
            case "deadlines":
                window.side.toggle_deadlines()
            case "take_back":
                self._take_back()
            case "undo":
                self._undo()
            case "test_alarm":
                window.side.open_settings("alarms")
                if window.side.settings is not None:
                    window.side.settings.test_alarm()
            case "missed":
                window.side.show_missed()
            case "copy_link":
                self._copy_link()
            case "connect":
                window.side.open_wizard()
            case "theme":
                look = window.look
                window.wear("light" if look.theme == "dark" else "dark", look.scale)
            case "quit":
                from desk.ui.closing import close_window

                close_window(window)
            case _ if verb in _ABOUT_INCIDENT:
                window.rooms.actions.ask(verb, window.rooms.current_id())
            case _:
                window.rooms.go(verb)

    def show_menu(self) -> None:
        """Every verb with its key, beside the rail's button."""
        window = self._window
        menu = QMenu(window)
        menu.aboutToHide.connect(menu.deleteLater)
        for verb in verbs():
            key = window.keys.of(verb.name)
            action = menu.addAction(f"{verb.text}\t{key}" if key else verb.text)
            action.triggered.connect(lambda _=False, name=verb.name: self.run(name))
            if verb.name in ("palette", "take_back", "review", "test_alarm", "settings"):
                menu.addSeparator()
        button = window.rail.menu
        menu.popup(button.mapToGlobal(QPoint(button.width(), 0)))

    def _copy_link(self) -> None:
        """Put desk's link to the incident in front where it can be pasted."""
        incident = self._window.rooms.subject()
        if incident is not None:
            from desk.procedure.address import desk_link

            QGuiApplication.clipboard().setText(desk_link(incident.id))
            self._window.rooms.strips.say(self.tr("Copied: {0}").format(desk_link(incident.id)), tone="plain")

    def _take_back(self) -> None:
        """The one post that waits goes back into the composer; of several, a person chooses."""
        window = self._window
        waiting = window.book.waiting()
        if len(waiting) == 1:
            window.rooms.actions.ask_delivery("edit", waiting[0].post.op)
        else:
            from desk.ui.board.filters import Lens

            window.rooms.show_lens(Lens.NOT_DELIVERED)

    def _undo(self) -> None:
        """Take back the last act that still waits for that."""
        waiting = self._window.acts.waiting()
        if waiting:
            self._window.acts.undo(waiting[-1].number)

    # Palette

    def open_palette(self) -> None:
        """Open the command palette over the window."""
        window = self._window
        if self.palette is None:
            from desk.ui.palette.offering import build_palette

            self.palette = build_palette(window, self._live)
            self.palette.ran.connect(self._on_palette_ran)
            self.palette.opened.connect(window.rooms.open_incident)
        self.palette.open(window.ticker.now())

    def _live(self) -> list[Incident]:
        book = self._window.book
        found = [book.incident(each) for each in book.dues.earliest(len(book.dues))]
        timed = [incident for incident in found if incident is not None]
        return timed + [incident for incident in book.live() if incident.next_due() is None]

    def _on_palette_ran(self, entry: "Entry") -> None:
        window = self._window
        if entry.view is not None:
            window.rooms.go("board")
            window.page.show_filter(entry.view, entry.text)
        elif entry.verb == "open":
            window.rooms.open_incident(entry.incident)
        elif entry.item:
            window.rooms.act_on_triage(entry.verb, entry.item)
        elif entry.address is not None:
            window.links.go_to(entry.address)
        elif entry.incident:
            window.rooms.actions.ask(entry.verb, entry.incident)
        else:
            self.run(entry.verb)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        if self.palette is not None:
            self.palette.on_ticked(now)
