"""One document on its way by the mail server, watched until it went, or surely did not."""

import secrets

from PySide6.QtCore import QObject, QTimer, Signal

from desk.documents.pack import Packed
from desk.outreach.contacts import ContactCard
from desk.outreach.incident_letter import letter_about, recipients
from desk.outreach.letter import LetterKind, NamedFile
from desk.outreach.letter_words import Words
from desk.outreach.mail import MailState
from desk.outreach.mail_errors import MailError
from desk.outreach.mailbox import AddressInvalid
from desk.procedure.incident import Incident
from desk.ui.backup.mailing import Mailing
from desk.ui.ports import FileStore
from desk.ui.wording.told import told

_LOOK_MS = 700


class MailWatch(QObject):
    """`told` carries a line on how it stands; `went` ends it, true once the server took the letter."""

    told = Signal(str)
    went = Signal(bool)

    def __init__(self, mailing: Mailing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailing = mailing
        self._op = ""
        self._timer = QTimer(self)
        self._timer.setObjectName("mail")
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def send(
        self, incident: Incident, packed: Packed, card: ContactCard, typed: str, files: FileStore | None
    ) -> bool:
        """Hand the letter in; False where it cannot be, which `told` says."""
        sender = self._mailing.sender
        if sender is None or files is None:
            self.told.emit(self.tr("No mail server is set"))
            return False
        try:
            kept = [(files.add(content, name).sha256, name) for name, content in packed.files]
            attached = [(files.path(sha256), name) for sha256, name in kept]
            letter = letter_about(
                incident,
                LetterKind.DOCUMENT,
                Words(packed.subject, packed.body),
                packed.subject,
                op=secrets.token_hex(4),
                sender=sender,
                to=recipients(card, [typed]),
                earlier=self._mailing.mails(),
                attachments=tuple(NamedFile(path, name) for path, name in attached if path is not None),
            )
            trouble = self._mailing.send(letter)
        except (AddressInvalid, MailError, OSError) as error:
            trouble = str(error)
        if trouble:
            self.told.emit(told(trouble))
            return False
        self._op = letter.op
        self.told.emit(self.tr("Sending…"))
        self._timer.start()
        return True

    def look(self) -> None:
        """See what became of it."""
        mail = next((one for one in self._mailing.mails() if one.op == self._op), None)
        if mail is None or mail.state is MailState.SENT:
            self._end(mail is not None, "")
        elif mail.state in (MailState.FAILED, MailState.UNKNOWN):
            said = told(mail.error)
            unsure = self.tr("It may have gone: ask before you send it again.")
            self.give_up()
            self._end(False, f"{said} {unsure}" if mail.state is MailState.UNKNOWN else said)
        elif mail.error:
            self.told.emit(self.tr("{0}; desk tries again while this is open").format(told(mail.error)))

    def give_up(self) -> None:
        """Take it back where it has not gone."""
        if self._op and self._timer.isActive():
            self._mailing.drop(self._op)
            self._timer.stop()

    def _end(self, went: bool, line: str) -> None:
        self._timer.stop()
        self._op = ""
        self.told.emit(line)
        self.went.emit(went)
