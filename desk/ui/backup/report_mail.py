"""A report that Slack does not take now: whom to call, and the same report by e-mail.

Source: procedure, "Backup channels": phone numbers to dial, an e-mail with the report filled in.
"""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk.outreach.incident_letter import recipients
from desk.outreach.letter import Letter, LetterKind, NamedFile
from desk.outreach.letter_words import report_words
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.openable import may_open
from desk.outreach.ways import ways
from desk.procedure.commands import ReportIssue
from desk.procedure.instants import Micros
from desk.ui import dialogs
from desk.ui.backup.cards import load_card
from desk.ui.backup.mail_program import begin_message
from desk.ui.backup.mailing import Mailing
from desk.ui.backup.ways import rows
from desk.ui.book import Book
from desk.ui.connect.picks import PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

translate = QCoreApplication.translate


class ReportMail(dialogs.Question):
    """Opens after a report was queued while Slack is away; the queued one goes out all the same when it is back."""

    def __init__(
        self,
        look: Look,
        book: Book,
        parts: UiParts,
        mailing: Mailing,
        command: ReportIssue,
        op: str,
        clock: Callable[[], Micros],
        parent: QWidget,
    ) -> None:
        title = translate("mail", "Slack does not take the report now")
        hint = translate("mail", "It waits and is posted when Slack is back. Until then, call and write.")
        sends = mailing.sender is not None
        primary = translate("mail", "Send by e-mail") if sends else translate("mail", "Open in mail program")
        super().__init__(parent, look, title, hint, primary)
        self.setMinimumWidth(look.px(640))
        self._book, self._parts, self._mailing, self._command, self._op = book, parts, mailing, command, op
        self._clock = clock
        self._card, _ = load_card(parts.notes, command.channel, book.operator(command.channel))
        self._ways = ways(self._card)
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(look, self.model, False, self.tr("Ways to reach them"))
        self.dial = Button(look, self.tr("Dial"), icon="phone", small=True)
        self.dial.clicked.connect(self._on_dial_clicked)
        self._fields.addWidget(self.list)
        across = row(look, 8)
        across.addWidget(self.dial)
        self.words_only = Button(look, self.tr("As a new message…"), icon="external", small=True)
        self.words_only.setVisible(parts.open_url is not None)
        self.words_only.clicked.connect(self._on_words_only_clicked)
        across.addStretch(1)
        across.addWidget(self.words_only)
        self._fields.addLayout(across)
        self.to = QLineEdit(", ".join(box.address for box in self._card.mailboxes))
        self.add_field(self.tr("To"), self.to)
        words = report_words(
            command.report,
            author=book.name(book.me.user) or "desk",
            stakeholders=[book.name(user) for user in command.report.stakeholders],
        )
        self._words = words
        shown = QPlainTextEdit(f"{words.subject}\n\n{words.body}")
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(look.px(110))
        self.add_field(self.tr("The letter as it goes"), shown)
        self.model.picked_changed.connect(self._on_picked_changed)
        self.model.show(rows(self._card, clock()), ["0"])
        self.list.setVisible(bool(self._ways))
        self.dial.setVisible(bool(self._ways))
        self.on_answer(self._send)
        self.to.setFocus()

    def _on_picked_changed(self) -> None:
        link = self._link()
        self.dial.setEnabled(self._parts.open_url is not None and may_open(link))

    def _link(self) -> str:
        picked = self.model.picked()
        way = self._ways[int(picked[0])] if picked else None
        return way.link if way is not None and way.means == "phone" else ""

    def _on_dial_clicked(self) -> None:
        if self._parts.open_url is not None:
            self._parts.open_url(self._link())

    def _on_words_only_clicked(self) -> None:
        letter, opens = self._letter(), self._parts.open_url
        if opens is None:
            return
        trouble = letter if isinstance(letter, str) else begin_message(self._mailing, letter, opens)
        if trouble:
            self.problem.say(told(trouble))
            self.problem.show()
            return
        self.accept()

    def _send(self) -> str:
        letter, mailing = self._letter(), self._mailing
        if isinstance(letter, str):
            return letter
        return mailing.hand_over(letter) if mailing.sender is None else mailing.send(letter)

    def _letter(self) -> Letter | str:
        """The letter, or why there is none yet."""
        try:
            to = recipients(self._card, [self.to.text()])
        except AddressInvalid as error:
            self.to.setFocus()
            return told(str(error))
        if not to:
            self.to.setFocus()
            return self.tr("Nobody to write to: type an address, or add people to the contact card")
        store = self._parts.files
        copies = (
            [(store.path(each.sha256), each.name) for each in self._command.files]
            if store is not None
            else []
        )
        sender = self._mailing.sender
        return Letter(
            secrets.token_hex(4),
            LetterKind.REPORT,
            self._op,
            sender or Mailbox(to[0].address, to[0].name),
            to,
            self._words.subject,
            self._words.body,
            attachments=tuple(NamedFile(path, name) for path, name in copies if path is not None),
        )
