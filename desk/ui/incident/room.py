"""The room of one incident: builds its page, and knows where a person came from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.procedure.post import Delivery
from desk.ui.incident.offers import Act
from desk.ui.incident.page import IncidentPage
from desk.ui.incident.taken_back import taken_back
from desk.ui.wording.waiting import report_of

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

_WAYS_IN = ("search", "triage", "numbers")
"""The rooms that an incident goes back to when it is left; from anywhere else it is the board."""


class IncidentRoom(QObject):
    """Opens the page of an incident and passes on what it asks for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.page: IncidentPage | None = None
        self._came_from = "board"

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def open(self, incident_id: str, ts: str = "") -> None:
        """Show everything about one incident, at one of its messages where its `ts` is given."""
        window = self._window
        if window.book.incident(incident_id) is None:
            return
        here = window.rooms.room()
        self._came_from = here if here in _WAYS_IN else "board"
        if self.page is None or self.page.incident_id != incident_id:
            self.leave()
            self.page = self._build(incident_id)
        window.rooms.show_page(self.page, self._came_from)
        self.page.on_ticked(window.ticker.now())
        self.page.timeline.setFocus()
        if ts:
            self.page.show_message(ts)

    def _build(self, incident_id: str) -> IncidentPage:
        window = self._window
        page = IncidentPage(window.look, window.book, window.acts, window.parts, incident_id, window.keys)
        page.asked.connect(window.rooms.ask)
        page.delivery_asked.connect(window.rooms.ask_delivery)
        page.file_asked.connect(window.rooms.open_file)
        page.closed.connect(self.close)
        return page

    def compose(self, incident_id: str, act: Act) -> None:
        """Open an incident with the cursor in its composer."""
        self.open(incident_id)
        if self.page is not None:
            self.page.compose(act)

    def edit(self, delivery: Delivery) -> None:
        """Open a post that was taken back where it was written."""
        rooms = self._window.rooms
        report = report_of(delivery)
        if report is not None:
            rooms.open_report()
            assert rooms.form is not None
            rooms.form.edit_again(delivery.post.channel, report, delivery.post.files)
        elif delivery.post.incident:
            self.open(delivery.post.incident)
            if self.page is not None:
                self.page.composer.edit_again(taken_back(delivery.post, self._window.book))

    def may_edit(self, delivery: Delivery) -> bool:
        """Whether the place it was written in is free: a second report would overwrite the first one's draft."""
        if delivery.post.kind != "report":
            return True
        rooms = self._window.rooms
        rooms.open_report()
        return rooms.form is not None and rooms.form.fields.is_empty()

    def close(self) -> None:
        """Go back to where a person came from."""
        self._window.rooms.go(self._came_from)

    def leave(self) -> None:
        """Write down what is not written yet, and let the page go."""
        if self.page is not None:
            self.page.composer.flush()
            self._window.stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None
