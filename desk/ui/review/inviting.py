"""The invitation to the meeting as a file: for a calendar (.ics), or a letter for one's mail program (.eml)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.outreach import card_notes
from desk.outreach.contacts import ContactCard
from desk.outreach.invites import MeetingInvalid
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.message import LetterInvalid, message_bytes, write_message
from desk.outreach.review_meeting import newest
from desk.paths import write_whole
from desk.procedure.incident import Incident
from desk.ui import dialogs
from desk.ui.controls.choice import Choice
from desk.ui.ports import Notes

if TYPE_CHECKING:
    from desk.ui.review.room import ReviewRoom
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate
_SENDER = "review.sender"


def card_of(notes: Notes, channel: str) -> ContactCard | None:
    """The operator's contact card, or None where there is none that can be read."""
    kept = notes.get(card_notes.note_key(channel))
    try:
        return card_notes.from_json(kept) if kept is not None else None
    except card_notes.CardUnreadable:
        return None


class InviteQuestion(dialogs.Question):
    """Asks who invites and for which kind of file; the meeting is the one that stands in the channel."""

    def __init__(self, room: "ReviewRoom", window: "MainWindow", incident: Incident) -> None:
        card = card_of(window.parts.notes, incident.channel)
        people = ", ".join(box.name or box.address for box in (card.mailboxes if card is not None else ()))
        hint = (
            translate("review", "For {0}.").format(people)
            if people
            else translate(
                "review", "The contact card of this operator has no addresses: only .ics can be written."
            )
        )
        title = translate("review", "Invitation to the post-mortem")
        super().__init__(window, window.look, title, hint, translate("review", "Save…"))
        self._room, self._main, self._incident, self._card = room, window, incident, card
        self.address = QLineEdit(str(window.parts.notes.get(_SENDER) or ""))
        self.kind = Choice(window.look)
        if people:
            self.kind.addItem(self.tr("Letter for my mail program (.eml)"), "eml")
        self.kind.addItem(self.tr("Calendar file (.ics)"), "ics")
        self.add_field(self.tr("From, your e-mail address"), self.address)
        self.add_field(self.tr("As"), self.kind)
        self.on_answer(self._answer_save)

    def _answer_save(self) -> str:
        parts, now = self._main.parts, self._main.ticker.now()
        try:
            organizer = Mailbox(self.address.text(), self._main.book.name(parts.me.user))
            letter = newest(self._incident, organizer, self._card, parts.zone_name, now)
            kind = str(self.kind.currentData())
            if kind == "eml":
                content = message_bytes(write_message(letter, now))
            else:
                assert letter.calendar is not None
                content = letter.calendar.content
        except (AddressInvalid, MeetingInvalid, LetterInvalid) as error:
            self.address.setFocus()
            return str(error)
        parts.notes.put(_SENDER, organizer.address)
        target = self._room.ask_path(self.windowTitle(), f"post-mortem.{kind}", True)
        if target is None:
            return self.tr("Choose a place for the file")
        try:
            write_whole(target, content)
        except OSError as error:
            return f"{target}: {error.strerror or error}"
        return ""
