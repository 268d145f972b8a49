"""A report that came by e-mail: what a dropped ``.eml`` says, shown before a person files it at its own time."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk.outreach.incoming import LARGEST_BYTES, IncomingMail, MailUnreadable, as_command, read_mail
from desk.procedure.attachment import Attachment
from desk.procedure.instants import Micros
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.backup.cards import load_card
from desk.ui.book import Book
from desk.ui.controls.choice import Choice
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss, short_day, zone_word

translate = QCoreApplication.translate


def read_dropped(path: Path, now: Micros) -> IncomingMail | str:
    """The mail in a file, or why it cannot be read."""
    try:
        with path.open("rb") as stream:
            return read_mail(stream.read(LARGEST_BYTES + 1), now=now)
    except OSError as error:
        return f"{path.name}: {error.strerror or ''}"
    except MailUnreadable as error:
        return f"{path.name}: {error}"


class DroppedMail(dialogs.Question):
    """Asks before it files: for which operator, under which title."""

    def __init__(
        self,
        look: Look,
        book: Book,
        acts: Acts,
        parts: UiParts,
        mail: IncomingMail,
        now: Micros,
        parent: QWidget,
    ) -> None:
        title = translate("mail", "File this e-mail as a report?")
        hint = translate(
            "mail", "Its clock starts at the time it was sent. Who sent it is not proved by an e-mail."
        )
        super().__init__(parent, look, title, hint, translate("mail", "File the report"))
        self.setMinimumWidth(look.px(640))
        self._book, self._acts, self._parts, self._mail = book, acts, parts, mail
        self._now = now
        for words, role in self._facts():
            self._fields.addWidget(Text(look, words, role=role, wrap=True))
        self.channel = Choice(look)
        for channel, name in sorted(book.operators.items(), key=lambda pair: pair[1].casefold()):
            self.channel.addItem(name, channel)
        self.channel.setCurrentIndex(max(0, self.channel.findData(self._whose())))
        self.title = QLineEdit(mail.report.title)
        self.body = QPlainTextEdit(mail.body)
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(look.px(180))
        self.add_field(self.tr("Operator"), self.channel)
        self.add_field(self.tr("Title"), self.title)
        self.add_field(self.tr("What it says"), self.body)
        self.on_answer(self._file)
        self.title.setFocus()

    def _whose(self) -> str:
        """The channel whose contact card knows the sender, or at least somebody of the same domain; else empty."""
        sender = self._mail.sender
        if sender is None:
            return ""
        by_domain = ""
        for channel, name in self._book.operators.items():
            boxes = load_card(self._parts.notes, channel, name)[0].mailboxes
            if sender.address.casefold() in {box.address.casefold() for box in boxes}:
                return channel
            if sender.domain in {box.domain for box in boxes}:
                by_domain = by_domain or channel
        return by_domain

    def _facts(self) -> list[tuple[str, str]]:
        mail, zone = self._mail, self._parts.zone
        sender = mail.sender
        who = self.tr("an address that cannot be read")
        if sender is not None:
            who = f"{sender.name} <{sender.address}>" if sender.name else sender.address
        sent = self.tr("at a time it does not say: the clock starts now")
        if mail.sent_at is not None:
            day, clock = short_day(mail.sent_at, zone), hhmmss(mail.sent_at, zone)
            sent = f"{day} {clock} {zone_word(mail.sent_at, zone)}"
        facts = [(self.tr("From {0}, sent {1}").format(who, sent), "ink")]
        facts += [(doubt, "soon") for doubt in mail.doubts]
        if not mail.in_template:
            words = self.tr("It is not in the template: what is missing can be asked for afterwards.")
            facts.append((words, "ink_2"))
        if mail.attachments:
            names = ", ".join(each.name for each in mail.attachments)
            facts.append((self.tr("With {0}").format(names), "ink_2"))
        return facts

    def _file(self) -> str:
        title, channel = self.title.text().strip(), str(self.channel.currentData() or "")
        if not title:
            self.title.setFocus()
            return self.tr("A report needs a title")
        if not channel:
            return self.tr("No operator is connected yet")
        command = as_command(self._mail, channel)
        try:
            files = self._attached()
        except OSError as error:
            return self.tr("An attachment cannot be kept: {0}").format(error.strerror or str(error))
        self._acts.do(replace(command, report=replace(command.report, title=title), files=files))
        return ""

    def _attached(self) -> tuple[Attachment, ...]:
        store = self._parts.files
        if store is None:
            return ()
        return tuple(store.add(each.content, each.name) for each in self._mail.attachments if each.content)
