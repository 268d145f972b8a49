"""The review room: builds the page of an incident and does what is asked for on it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.documents.draft import Draft, draft_json, note_key, read_draft
from desk.procedure import commands
from desk.procedure.instants import Micros
from desk.ui import dialogs
from desk.ui.incident.offers import Act
from desk.ui.review.page import ReviewPage
from desk.ui.review.sending import SendQuestion
from desk.ui.review.table_question import choose_table

if TYPE_CHECKING:
    from desk.procedure.incident import Incident
    from desk.sync.events import CommandQueued, CommandRefused
    from desk.ui.window import MainWindow

AskPath = Callable[[str, str, bool], Path | None]
"""A title, a suggested name and whether a file is to be written (else read), to the file that a person chose."""

_PLACES = {
    "severity": Act.PROPOSE,
    "occurred": Act.ASK_MISSING,
    "acknowledged": Act.ACKNOWLEDGE,
    "resolved": Act.RESOLVE,
}


class ReviewRoom(QObject):
    """`ask_path` opens the system's file dialog; tests put another in its place."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.page: ReviewPage | None = None
        self.ask_path: AskPath = self._ask_path

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def open(self, incident_id: str) -> None:
        """Show the review of an incident."""
        window = self._window
        if window.book.incident(incident_id) is None:
            return
        if self.page is None or self.page.incident_id != incident_id:
            self.leave()
            self.page = ReviewPage(window.look, window.book, window.parts, incident_id)
            self.page.asked.connect(self._on_page_asked)
            self.page.closed.connect(self._on_page_closed)
            self.page.thread_asked.connect(partial(window.rooms.open_incident, incident_id))
        window.rooms.show_page(self.page, "review")
        self.page.enter(window.ticker.now())
        self.page.editor.sections["summary"].setFocus()

    def record(self, incident_id: str, number: int, sha256: str, note: str) -> None:
        """Tell the thread that a revision went out, and keep its words once that is safe in the outbox."""
        window = self._window
        book, notes = window.book, window.parts.notes

        def draft() -> Draft:
            """The draft as it stands: on the page where it is open, else among the notes."""
            here = self.page if self.page is not None and self.page.incident_id == incident_id else None
            return here.draft if here else read_draft(incident_id, notes.get(note_key(incident_id)))

        def recorded(event: "CommandQueued | CommandRefused") -> None:
            from desk.sync.events import CommandQueued

            if not isinstance(event, CommandQueued):
                return
            kept = draft().sent(window.ticker.now(), window.parts.me.user, sha256, note, number=number)
            if self.page is not None and self.page.incident_id == incident_id:
                self.page.keep(kept)
            else:
                notes.put(note_key(incident_id), draft_json(kept))

        actions = tuple(replace(one, owner=book.name(one.owner)) for one in draft().words.actions)
        window.acts.do(commands.RecordDocument(incident_id, number, sha256, note, actions), recorded)

    def leave(self) -> None:
        """Write down what is not written yet, and let the page go."""
        if self.page is not None:
            self.page.flush()
            self._window.stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        if self.page is not None:
            self.page.on_ticked(now)

    def _on_page_closed(self) -> None:
        self._window.rooms.go("review")

    def _on_page_asked(self, what: str, value: object) -> None:
        page, window = self.page, self._window
        incident = window.book.incident(page.incident_id) if page is not None else None
        if page is None or incident is None:
            return
        actions = window.rooms.actions
        match what, value:
            case "set", int(at):
                self._set(incident, at)
            case "agree", (str(figure), str(named)):
                window.acts.do(commands.Agree(incident.id, figure, named))
            case "time", _:
                actions.ask(Act.AGREE_TIME, incident.id)
            case "other time", _:
                actions.ask(Act.SCHEDULE, incident.id)
            case "held", _:
                actions.ask(Act.HELD, incident.id)
            case "cancel", _:
                self._cancel(incident)
            case "invitation", _:
                self._invite(incident)
            case "table", _:
                choose_table(self, window, incident.channel)
            case "send", _:
                SendQuestion(self, page, window, incident).open()
            case "revision", int(number):
                page.show_revision(number)
            case "mend", str(where):
                self._mend(incident, where)

    def _mend(self, incident: "Incident", where: str) -> None:
        """Go to where a missing thing is mended: a section, a figure beside it, or the incident's own acts."""
        page, window = self.page, self._window
        if page is None or page.mend(where):
            return
        if where in _PLACES:
            window.rooms.actions.ask(_PLACES[where], incident.id)

    def _set(self, incident: "Incident", at: Micros) -> None:
        from desk.outreach.review_meeting import zone_note

        window, page = self._window, self.page
        theirs = page.case.zone if page is not None and page.case is not None else "UTC"
        note = zone_note(at, window.parts.zone_name, theirs)
        window.acts.do(commands.ScheduleReview(incident.id, at, note))

    def _cancel(self, incident: "Incident") -> None:
        window = self._window
        dialogs.ask_text(
            window,
            window.look,
            self.tr("Cancel the meeting"),
            self.tr("Reason"),
            self.tr("Cancel it"),
            lambda words: self._do(commands.CancelReview(incident.id, words)),
            self.tr("The duty to hold one inside the window stays."),
        )

    def _do(self, command: commands.Command) -> None:
        self._window.acts.do(command)

    def _invite(self, incident: "Incident") -> None:
        from desk.ui.review.inviting import InviteQuestion

        InviteQuestion(self, self._window, incident).open()

    def _ask_path(self, title: str, name: str, writing: bool) -> Path | None:
        ask = QFileDialog.getSaveFileName if writing else QFileDialog.getOpenFileName
        found, _ = ask(self._window, title, name)
        return Path(found) if found else None
