"""The rooms of the window besides the board, built when they are first entered."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.ui.board.filters import Lens
from desk.ui.strip_stack import StripStack

if TYPE_CHECKING:
    from desk.ui.incident.actions import Actions
    from desk.ui.incident.page import IncidentPage
    from desk.ui.incident.room import IncidentRoom
    from desk.ui.numbers.page import NumbersPage
    from desk.ui.numbers.room import NumbersRoom
    from desk.ui.report_form.form import ReportForm
    from desk.ui.review.page import ReviewPage
    from desk.ui.review.room import ReviewRoom
    from desk.ui.search.page import SearchPage
    from desk.ui.search.placing import Placed
    from desk.ui.triage import TriagePage
    from desk.ui.window import MainWindow

_REVIEW_OF = "review:"
"""What stands before the incident's id in the name of a room where it is reviewed."""


class Rooms(QObject):
    """Goes from room to room; everything heavy is imported here and only on demand."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.form: ReportForm | None = None
        self._reported = False
        self.search: SearchPage | None = None
        self._triage: TriagePage | None = None
        self.strips = StripStack(window.look, window.acts, window.keys, window.strips, self)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    # Acting

    @cached_property
    def actions(self) -> "Actions":
        """What turns an act into a command; loaded, with its dialogs, when the first act is chosen."""
        from desk.ui.incident.actions import Actions

        return Actions(self._window)

    def ask(self, act: str, incident_id: str) -> None:
        """Do an act by its name."""
        self.actions.ask(act, incident_id)

    def ask_delivery(self, what: str, op: str) -> None:
        """Do something about a waiting post."""
        self.actions.ask_delivery(what, op)

    @cached_property
    def reviews(self) -> "ReviewRoom":
        """The review room, loaded with what writes documents when the first review is opened."""
        from desk.ui.review.room import ReviewRoom

        return ReviewRoom(self._window)

    @cached_property
    def numbers(self) -> "NumbersRoom":
        """The numbers room, loaded with what counts them when it is first entered."""
        from desk.ui.numbers.room import NumbersRoom

        return NumbersRoom(self._window)

    # Going

    def go(self, room: str) -> None:
        """Enter a room by its name."""
        match room:
            case "board":
                self.show_page(self._window.page, "board")
                self._window.page.view.setFocus()
            case "triage":
                page = self._triage_page()
                self.show_page(page, "triage")
                page.take_focus()
            case "search":
                self.open_search()
            case "review":
                self.show_lens(Lens.POSTMORTEM)
                self._window.rail.show_room("review")
                self._window.page.view.setFocus()
            case "numbers":
                self.numbers.open()
            case "wall":
                self._window.side.toggle_wall()
            case "settings":
                self._window.side.open_settings()

    def show_page(self, page: QWidget, room: str) -> None:
        """Put a page in front."""
        window = self._window
        if window.stack.indexOf(page) < 0:
            window.stack.addWidget(page)
        window.stack.setCurrentWidget(page)
        window.rail.show_room(room)

    def room(self) -> str:
        """Where a person is: an incident's id, or the name of a room."""
        window = self._window
        front = window.stack.currentWidget()
        if self.incident is not None and front is self.incident:
            return self.incident.incident_id
        pages = (("triage", self._triage), ("settings", window.side.settings), ("search", self.search))
        if (review := self.review_page()) is not None and front is review:
            return f"{_REVIEW_OF}{review.incident_id}"
        if (numbers := self.numbers_page()) is not None and front is numbers:
            return "numbers"
        for name, page in pages:
            if page is not None and front is page:
                return name
        return "board" if front is window.page else "welcome"

    def go_back_to(self, room: str) -> None:
        """Return to where `room` said that a person was."""
        if room == "welcome":
            self.show_welcome()
        elif room in ("board", "triage", "settings", "search", "numbers"):
            self.go(room)
        elif room.startswith(_REVIEW_OF):
            self.reviews.open(room.removeprefix(_REVIEW_OF))
        else:
            self.open_incident(room)

    def review_page(self) -> "ReviewPage | None":
        """The page of the review room, where one was opened."""
        return self.reviews.page if "reviews" in self.__dict__ else None

    def numbers_page(self) -> "NumbersPage | None":
        """The page of the numbers room, where it was entered."""
        return self.numbers.page if "numbers" in self.__dict__ else None

    def show_lens(self, lens: Lens) -> None:
        """Go to the board and show a standing view."""
        self.show_page(self._window.page, "board")
        self._window.page.show_lens(lens)

    def current_id(self) -> str:
        """The incident that a key speaks of."""
        if self.incident is not None and self._window.stack.currentWidget() is self.incident:
            return self.incident.incident_id
        if (review := self.review_page()) is not None and self._window.stack.currentWidget() is review:
            return review.incident_id
        return self._window.page.view.current_id()

    # Incident

    @cached_property
    def incidents(self) -> "IncidentRoom":
        """The room of one incident, loaded when the first is opened."""
        from desk.ui.incident.room import IncidentRoom

        return IncidentRoom(self._window)

    @property
    def incident(self) -> "IncidentPage | None":
        """The page of an incident, where one was opened."""
        return self.incidents.page if "incidents" in self.__dict__ else None

    def open_incident(self, incident_id: str, ts: str = "") -> None:
        """Show everything about one incident, at one of its messages where its `ts` is given."""
        self.incidents.open(incident_id, ts)

    # Search

    def open_search(self, typed: str = "") -> None:
        """Search everything ever read, going on with what was asked for last."""
        from desk.ui.search.page import SearchPage

        window = self._window
        if self.search is None:
            self.search = SearchPage(window.look, window.book, window.parts, window.ticker.now())
            self.search.opened.connect(self._on_search_opened)
            self.search.left.connect(lambda: self.go("board"))
            if window.searched is not None:
                self.search.go_on(window.searched)
        coming = window.stack.currentWidget() is not self.search
        self.show_page(self.search, "search")
        if typed:
            self.search.field.setText(typed)
        if coming:
            self.search.start()

    def _on_search_opened(self, found: object) -> None:
        placed: Placed = found  # type: ignore[assignment]
        if placed.incident is not None:
            self.open_incident(placed.incident.id, placed.hit.ts)
        elif placed.item is not None:
            self.open_triage(placed.item.id)
        else:
            self.say(self.tr("This message belongs to no incident; it is only in the channel"))

    def act_on_triage(self, act: str, item: str) -> None:
        """Decide about a message of the triage, where it can be seen."""
        self.open_triage(item)
        self._triage_page().act(act, item)

    def open_triage(self, item: str) -> None:
        """Go to one message of the triage."""
        self.go("triage")
        self._triage_page().show_item(item)

    # What opens beside

    def open_report(self) -> None:
        """Open the report form, or bring it to the front."""
        window = self._window
        if self.form is None:
            from desk.ui.report_form.form import ReportForm

            now = window.ticker.now()
            self._reported = True
            self.form = ReportForm(window.look, window.book, window.acts, window.parts, now, window)
            self.form.sent.connect(self._on_form_sent)
        self.form.show()
        self.form.raise_()
        self.form.activateWindow()

    def _on_form_sent(self, _op: str) -> None:
        self.form = None

    def open_contact(self, incident_id: str) -> None:
        """Open the contact card; it needs no network."""
        self._window.backup.open_contact(incident_id)

    def open_call(self, incident_id: str) -> None:
        """Announce a call."""
        self._window.backup.open_call(incident_id)

    def show_welcome(self) -> None:
        """The first screen of a desk that is not connected."""
        from desk.ui.welcome.page import Welcome

        window = self._window
        welcome = Welcome(window.look, window.parts.start_demo is not None)
        welcome.connect_asked.connect(partial(window.verbs.run, "connect"))
        if window.parts.start_demo is not None:
            welcome.demo_asked.connect(window.parts.start_demo)
        self.show_page(welcome, "board")
        welcome.connect_button.setFocus()

    def open_file(self, file: object) -> None:
        """Show a channel's file, or have it fetched."""
        from desk.ui.incident.viewer import show_file

        show_file(self._window, file)

    def _triage_page(self) -> "TriagePage":
        if self._triage is None:
            from desk.ui.triage import TriagePage

            window = self._window
            self._triage = TriagePage(
                window.look, window.book, window.acts, window.parts.zone, window.parts.evidence
            )
            self._triage.file_asked.connect(self.open_file)
            self._triage.incident_asked.connect(self.open_incident)
            self._triage.on_ticked(window.ticker.now())
        return self._triage

    def say(self, words: str) -> None:
        """Say something in a strip that a person closes."""
        self.strips.say(words)

    def channel_of(self, file: File) -> str:
        """The channel that holds a file."""
        for incident in self._window.book.incidents.values():
            if any(file in held for held in (incident.files, *(entry.files for entry in incident.timeline))):
                return incident.channel
        items = self._window.book.triage.values()
        return next((item.channel for item in items if file in item.files), "")

    # Time

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._window.side.on_ticked(now)
        self._window.verbs.on_ticked(now)
        if self.incident is not None:
            self.incident.on_ticked(now)
        if self._triage is not None:
            self._triage.on_ticked(now)
        if self.form is not None:
            self.form.on_ticked(now)
        if self.review_page() is not None:
            self.reviews.on_ticked(now)
        if self.search is not None:
            self.search.on_ticked(now)
        if self.numbers_page() is not None:
            self.numbers.on_ticked(now)

    def close(self) -> None:
        """Write down what is still only on screen."""
        self._window.side.close()
        if self.search is not None:
            self._window.searched = self.search.criteria()
        if self.incident is not None:
            self.incident.composer.flush()
        if self.review_page() is not None:
            self.reviews.leave()
        if self._reported:
            from desk.ui.report_form.form import ReportForm

            # Also those that show how their files go out: that goes on with the next start.
            for form in self._window.findChildren(ReportForm):
                form.close()

    def subject(self) -> Incident | None:
        """The incident in front, if any."""
        return self._window.book.incident(self.current_id())
