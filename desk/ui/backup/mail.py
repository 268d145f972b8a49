"""An e-mail about an incident: what kind, to whom, a person's words, files, and the letter as it will go."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from desk.outreach.incident_letter import KINDS, letter_about, letter_words_of, recipients, suggested_kind
from desk.outreach.letter import Letter, LetterKind, NamedFile
from desk.outreach.letter_words import Words
from desk.outreach.mail_errors import MailError
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui import dialogs
from desk.ui.attachments.dropping import accept_copy
from desk.ui.attachments.model import AttachmentModel
from desk.ui.attachments.tray import AttachmentTray
from desk.ui.backup.cards import load_card
from desk.ui.backup.mail_program import begin_message
from desk.ui.backup.mailing import Mailing
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

translate = QCoreApplication.translate


class MailDialog(dialogs.Question):
    """Sends by the mail server, or opens the letter in the mail program and asks whether it went."""

    def __init__(
        self,
        look: Look,
        book: Book,
        parts: UiParts,
        mailing: Mailing,
        incident: Incident,
        clock: Callable[[], Micros],
        to: str,
        parent: QWidget,
    ) -> None:
        title = translate("mail", "E-mail about {0}").format(
            incident.title or translate("mail", "(no title)")
        )
        sender = mailing.sender
        hint = (
            translate("mail", "No mail server is set: it opens in your mail program.")
            if sender is None
            else ""
        )
        super().__init__(parent, look, title, hint, translate("mail", "Send") if sender else "")
        self.setMinimumWidth(look.px(720))
        self.setAcceptDrops(True)
        self._book, self._parts, self._mailing, self._clock = book, parts, mailing, clock
        self._incident, self._sender = incident, sender
        self._card, _ = load_card(parts.notes, incident.channel, book.operator(incident.channel))
        self._handed = ""
        self._supports = book.me.side is Side.SUPPORT
        self.files = AttachmentModel(parts.files, self)
        self._lay_out(to)
        self.on_answer(self._send)
        if sender is None:
            self.primary.set_text(self.tr("Open in mail program"), "Ctrl+Enter")
            self.on_answer(self._hand_over)
        self.text.textChanged.connect(self._preview)
        self.kind.currentIndexChanged.connect(self._preview)
        self.files.changed.connect(self._show_tray)
        self.files.refused.connect(self._say)
        self._preview()
        self.text.setFocus()

    def _lay_out(self, to: str) -> None:
        look = self.look
        self.kind = Choice(look)
        for kind in KINDS:
            self.kind.addItem(kind_word(kind), kind.value)
        suggested = suggested_kind(self._incident, supports=self._supports)
        self.kind.setCurrentIndex(self.kind.findData(suggested.value))
        self.to = QLineEdit(to or ", ".join(box.address for box in self._card.mailboxes))
        self.to.setPlaceholderText("anna@example.org, oliver@example.org")
        top = row(look, 8)
        top.addLayout(self._under(self.tr("What it says"), self.kind), 1)
        top.addLayout(self._under(self.tr("To"), self.to), 3)
        self._fields.addLayout(top)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look.px(84))
        self.add_field(self.tr("Your words"), self.text)
        files = row(look, 8)
        self.attach = Button(look, self.tr("Attach files…"), icon="clip", small=True)
        self.attach.clicked.connect(self._on_attach_clicked)
        files.addWidget(self.attach)
        evidence = self._evidence()
        self.with_evidence = QCheckBox(self.tr("With the report's evidence (%n files)", "", len(evidence)))
        self.with_evidence.setVisible(bool(evidence))
        files.addWidget(self.with_evidence)
        files.addStretch(1)
        self.program = Button(look, self.tr("Open in mail program"), icon="external", small=True)
        self.program.setVisible(self._sender is not None)
        self.program.clicked.connect(self._on_program_clicked)
        files.addWidget(self.program)
        self.words_only = Button(look, self.tr("As a new message…"), icon="external", small=True)
        self.words_only.setToolTip(
            self.tr(
                "A new message in your mail program with these words: no files, a conversation of its own"
            )
        )
        self.words_only.setVisible(self._parts.open_url is not None)
        self.words_only.clicked.connect(self._on_words_only_clicked)
        files.addWidget(self.words_only)
        self._fields.addLayout(files)
        self.tray = AttachmentTray(look, self.files)
        self.tray.hide()
        self._fields.addWidget(self.tray)
        self.shown = QPlainTextEdit()
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setMinimumHeight(look.px(190))
        self.add_field(self.tr("The letter as it goes"), self.shown)
        self._note = Text(look, "", "small", "ink_2", wrap=True)
        self._fields.addWidget(self._note)

    # The letter

    def words(self) -> Words:
        """Subject and body as they are now."""
        people, stakeholders = self._book.people, self._incident.stakeholders
        return letter_words_of(
            self._incident,
            self._kind(),
            self.text.toPlainText(),
            author=self._book.name(self._book.me.user) or self._book.me.provider or "desk",
            now=self._clock(),
            stakeholders=[people[user].name for user in stakeholders if user in people],
        )

    def letter(self) -> Letter | str:
        """The letter, or why there is none yet."""
        if self._kind() is not LetterKind.REPORT and not self.text.toPlainText().strip():
            self.text.setFocus()
            return self.tr("Please write something")
        try:
            to = recipients(self._card, [self.to.text()])
            earlier = self._mailing.mails()
        except (AddressInvalid, MailError) as error:
            self.to.setFocus()
            return told(str(error))
        if not to:
            self.to.setFocus()
            return self.tr("Nobody to write to: type an address, or add people to the contact card")
        return letter_about(
            self._incident,
            self._kind(),
            self.words(),
            self.text.toPlainText(),
            op=secrets.token_hex(4),
            sender=self._sender or Mailbox(to[0].address, to[0].name),
            to=to,
            card=self._card,
            earlier=earlier,
            attachments=self._attachments(),
        )

    def _attachments(self) -> tuple[Path | NamedFile, ...]:
        found: list[Path | NamedFile] = []
        for held in self.files.attachments():
            path = self._parts.files.path(held.sha256) if self._parts.files is not None else None
            if path is not None:
                found.append(NamedFile(path, held.name))
        return (*found, *(self._evidence() if self.with_evidence.isChecked() else ()))

    def _evidence(self) -> tuple[NamedFile, ...]:
        """What this desk has of the report's own files."""
        evidence = self._parts.evidence
        if evidence is None:
            return ()
        have = [(evidence.path_of(file), file.name) for file in self._incident.files]
        return tuple(NamedFile(path, name) for path, name in have if path is not None)

    def _kind(self) -> LetterKind:
        return LetterKind(str(self.kind.currentData()))

    def _preview(self) -> None:
        words = self.words()
        self.shown.setPlainText(f"{words.subject}\n\n{words.body}")
        answers = self._supports and self._kind() is not LetterKind.REPORT
        self._note.say(
            self.tr(
                "It counts at the time it goes, and is logged with the incident. Addresses stay on this computer."
            )
            if answers
            else self.tr("Addresses stay on this computer.")
        )

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        accept_copy(event)

    def add_files(self, paths: list[Path]) -> None:
        """Attach files of this machine."""
        for path in paths:
            self.files.add_file(path)

    def _on_attach_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.add_files([Path(path) for path in chosen])

    def _show_tray(self) -> None:
        self.tray.setVisible(self.files.rowCount() > 0)

    def _say(self, words: str) -> None:
        self.problem.say(words)
        self.problem.setVisible(bool(words))

    # Going

    def _send(self) -> str:
        letter = self.letter()
        return letter if isinstance(letter, str) else self._mailing.send(letter)

    def _on_program_clicked(self) -> None:
        self._say(self._hand_over())

    def _hand_over(self) -> str:
        return self._leave(self._mailing.hand_over)

    def _on_words_only_clicked(self) -> None:
        opens = self._parts.open_url
        if opens is not None:
            self._say(self._leave(lambda letter: begin_message(self._mailing, letter, opens)))

    def _leave(self, how: Callable[[Letter], str]) -> str:
        """Leave it to the mail program; only a person knows when it went, so they are asked."""
        letter = self.letter()
        trouble = letter if isinstance(letter, str) else how(letter)
        if isinstance(letter, str) or trouble:
            return trouble
        self._handed = letter.op
        self.program.hide()
        self.words_only.hide()
        self.primary.set_text(self.tr("I have sent it"), "Ctrl+Enter")
        self.on_answer(self._sent)
        return self.tr("It is open in your mail program. Send it there, then say so here.")

    def _sent(self) -> str:
        self._mailing.sent_by_hand(self._handed)
        return ""


def kind_word(kind: LetterKind) -> str:
    """What a letter does, in a word."""
    return {
        LetterKind.REPORT: translate("mail", "Report"),
        LetterKind.ACKNOWLEDGEMENT: translate("mail", "Acknowledgement"),
        LetterKind.UPDATE: translate("mail", "Update"),
        LetterKind.RESOLUTION: translate("mail", "Resolution"),
        LetterKind.DOCUMENT: translate("mail", "Post-mortem document"),
        LetterKind.INVITATION: translate("mail", "Invitation"),
    }[kind]
