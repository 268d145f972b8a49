"""The invitation to the meeting as a file: for a calendar (.ics), or a letter for one's mail program (.eml)."""

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.outreach.invites import MeetingInvalid
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.message import LetterInvalid, message_bytes, write_message
from desk.outreach.review_meeting import newest
from desk.paths import write_whole
from desk.procedure.incident import Incident
from desk.ui import dialogs
from desk.ui.backup.cards import load_card
from desk.ui.controls.choice import Choice
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.review.room import ReviewRoom
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate
_SENDER = "review.sender"


class InviteQuestion(dialogs.Question):
    """Asks who invites and for which kind of file; the meeting is the one that stands in the channel."""

    def __init__(self, room: "ReviewRoom", window: "MainWindow", incident: Incident) -> None:
        card, _ = load_card(window.parts.notes, incident.channel, window.book.operator(incident.channel))
        people = ", ".join(box.name or box.address for box in card.mailboxes)
        self._mailing = window.parts.mailing() if window.parts.mailing is not None else None
        sender = self._mailing.sender if self._mailing is not None else None
        hint = (
            translate("review", "For {0}.").format(people)
            if people
            else translate(
                "review", "The contact card of this operator has no addresses: only .ics can be written."
            )
        )
        title = translate("review", "Invitation to the post-mortem")
        super().__init__(window, window.look, title, hint, translate("review", "Go on"))
        self._room, self._main, self._incident, self._card = room, window, incident, card
        known = str(window.parts.notes.get(_SENDER) or "")
        self.address = QLineEdit(sender.address if sender is not None else known)
        self.kind = Choice(window.look)
        if people and sender is not None:
            self.kind.addItem(self.tr("E-mail by my mail server"), "mail")
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
            if kind == "mail" and self._mailing is not None:
                # Each sending is one of its own: a letter of the same number would be taken for the last one.
                return self._mailing.send(replace(letter, op=secrets.token_hex(4)))
            if kind == "eml":
                content = message_bytes(write_message(letter, now))
            else:
                assert letter.calendar is not None
                content = letter.calendar.content
        except (AddressInvalid, MeetingInvalid, LetterInvalid) as error:
            self.address.setFocus()
            return told(str(error))
        parts.notes.put(_SENDER, organizer.address)
        target = self._room.ask_path(self.windowTitle(), f"post-mortem.{kind}", True)
        if target is None:
            return self.tr("Choose a place for the file")
        try:
            write_whole(target, content)
        except OSError as error:
            return f"{target}: {error.strerror or error}"
        return ""
