"""What became of every mail: a list with its states, to open, to try again and to take back."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.outreach.mail import Mail, MailState
from desk.outreach.mail_errors import MailError
from desk.outreach.single_line import one_line
from desk.ui.backup.mailing import Mailing
from desk.ui.book import Book
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.durations import when
from desk.ui.wording.told import told

translate = QCoreApplication.translate
_SHOWN = 200


class MailList(QWidget):
    """The newest first, kept in step."""

    def __init__(self, look: Look, mailing: Mailing, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._mailing, self._zone = mailing, zone
        self._mails: dict[str, Mail] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(look.px(8))
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(
            look,
            self.model,
            False,
            self.tr("E-mails, the newest first"),
            self.tr("desk has sent no e-mail yet"),
        )
        self.list.setMinimumHeight(look.px(36 * 5))
        down.addWidget(self.list)
        self._error = Text(look, "", "small", "late", wrap=True)
        down.addWidget(self._error)
        across = row(look, 8)
        self.show_button = Button(look, self.tr("Open"), icon="open", small=True)
        self.show_button.clicked.connect(lambda: self._mailing.show(self.picked()))
        self.retry = Button(look, self.tr("Try now"), icon="sending", small=True)
        self.retry.clicked.connect(lambda: self._mailing.retry(self.picked()))
        self.drop = Button(look, self.tr("Take back"), icon="undo", small=True)
        self.drop.clicked.connect(lambda: self._mailing.drop(self.picked()))
        for button in (self.show_button, self.retry, self.drop):
            across.addWidget(button)
        across.addStretch(1)
        down.addLayout(across)
        self.model.picked_changed.connect(self._on_model_picked_changed)
        book.mail_changed.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    def picked(self) -> str:
        """The operation of the mail that is picked, or empty."""
        return next(iter(self.model.picked()), "")

    def refresh(self) -> None:
        """Show what there is now."""
        try:
            found = list(self._mailing.mails())
        except MailError as error:
            self._error.say(told(str(error)))
            return
        latest = max((mail.made_at for mail in found), default=0)
        self._mails = {mail.op: mail for mail in reversed(found[-_SHOWN:])}
        rows = [
            Pick(
                mail.op,
                f"{when(mail.sent_at or mail.made_at, latest, self._zone)}  {one_line(mail.subject, 120)}",
                f"{one_line(', '.join(mail.recipients), 60)}  ·  {state_word(mail)}",
            )
            for mail in self._mails.values()
        ]
        self.model.show(rows, [self.picked()])

    def _on_model_picked_changed(self) -> None:
        mail = self._mails.get(self.picked())
        self.show_button.setEnabled(mail is not None)
        for button in (self.retry, self.drop):
            button.setEnabled(mail is not None and mail.is_pending)
        self._error.say(one_line(told(mail.error)) if mail is not None else "")


def state_word(mail: Mail) -> str:
    """What became of a mail, in a word or two."""
    if mail.state is MailState.HANDED and mail.sent_at is None:
        return translate("mail", "in your mail program")
    return {
        MailState.QUEUED: translate("mail", "NOT SENT"),
        MailState.SENDING: translate("mail", "sending"),
        MailState.UNKNOWN: translate("mail", "may have been sent"),
        MailState.SENT: translate("mail", "sent"),
        MailState.FAILED: translate("mail", "FAILED"),
        MailState.HANDED: translate("mail", "sent by you"),
        MailState.DROPPED: translate("mail", "taken back"),
    }[mail.state]
