"""E-mail: the server that sends for this person, a test of it, and what became of the mails."""

from datetime import tzinfo

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from desk.settings import MailSettings
from desk.ui.backup.mail_list import MailList
from desk.ui.backup.mailing import Mailing
from desk.ui.book import Book
from desk.ui.connect.answers import Answers
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.text import Text
from desk.ui.settings.section import Section
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

_PORTS = {"tls": 465, "starttls": 587, "none": 25}


class MailSection(Section):
    """Nothing is kept before Save is pressed; a password that was not typed anew stays as it is."""

    def __init__(self, look: Look, mailing: Mailing | None, book: Book, zone: tzinfo) -> None:
        super().__init__(look)
        self._mailing = mailing
        self._answers = Answers(self)
        chosen = mailing.settings if mailing is not None else MailSettings()
        self.host, self.user = self._field(chosen.host), self._field(chosen.user)
        self.address, self.name = self._field(chosen.address), self._field(chosen.name)
        self.host.setPlaceholderText("mail.example.org")
        self.address.setPlaceholderText("you@example.org")
        self.port = QLineEdit(str(chosen.port))
        self.port.setValidator(QIntValidator(1, 65_535, self.port))
        self.port.setFixedWidth(look.px(96))
        self.security = Choice(look, self.tr("Encryption"))
        for value, text in (
            ("tls", self.tr("TLS from the first byte")),
            ("starttls", self.tr("STARTTLS")),
            ("none", self.tr("None, for a server on this computer")),
        ):
            self.security.addItem(text, value)
        self.security.setMinimumWidth(look.px(280))
        self.security.setCurrentIndex(self.security.findData(chosen.security))
        self.password = self._field("")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("unchanged") if chosen.user else "")
        self.save = Button(look, self.tr("Save"), "primary")
        self.test_to = self._field(chosen.address)
        self.test = Button(look, self.tr("Send a test mail"), icon="mail")
        self._said = Text(look, size="small", role="ink_2", wrap=True)
        self._lay_out()
        if mailing is not None:
            self.heading(self.tr("Mails"))
            self.mails = MailList(look, mailing, book, zone)
            self.body.addWidget(self.mails)
        self.body.addStretch(1)
        self.setEnabled(mailing is not None)
        self.security.currentIndexChanged.connect(self._on_security_changed)
        self.save.clicked.connect(self._on_save_clicked)
        self.test.clicked.connect(self._on_test_clicked)

    def _lay_out(self) -> None:
        self.heading(self.tr("Mail server"))
        self.line(self.tr("Server"), self.host)
        self.line(self.tr("Encryption"), self.security)
        self.line(self.tr("Port"), self.port)
        self.line(self.tr("User"), self.user, hint=self.tr("Empty where the server wants no login."))
        self.line(self.tr("Password"), self.password, hint=self.tr("Kept in the keyring and nowhere else."))
        self.line(self.tr("Your address"), self.address)
        self.line(self.tr("Your name"), self.name)
        self.line("", self.save)
        self.line(self.tr("Test mail to"), self.test_to)
        self.line("", self.test)
        self.below(self._said)

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMinimumWidth(self.look.px(280))
        return field

    def settings(self) -> MailSettings:
        """What the fields say."""
        return MailSettings(
            self.host.text().strip(),
            int(self.port.text() or "0"),
            str(self.security.currentData()),
            self.user.text().strip(),
            self.address.text().strip(),
            self.name.text().strip(),
        )

    def _typed(self) -> str | None:
        """The password where one was typed anew."""
        return self.password.text() if self.password.isModified() else None

    def _on_security_changed(self) -> None:
        if self.port.text() in {"", *map(str, _PORTS.values())}:
            self.port.setText(str(_PORTS[str(self.security.currentData())]))

    def _on_save_clicked(self) -> None:
        if not self.port.hasAcceptableInput():
            self._say(self.tr("A port is a number from 1 to 65535"), "late")
            self.port.setFocus()
        elif self._mailing is not None:
            self._say(self.tr("Saving…"), "ink_2")
            self._mailing.save(self.settings(), self._typed(), self._answers.expect("save", self._on_saved))

    def _on_saved(self, trouble: object) -> None:
        self._say(told(str(trouble)) or self.tr("Saved"), "late" if trouble else "ink_2")

    def _on_test_clicked(self) -> None:
        if self._mailing is not None and self.port.hasAcceptableInput():
            self._say(self.tr("Sending a test mail…"), "ink_2")
            done = self._answers.expect("test", self._on_tested)
            self._mailing.try_out(self.settings(), self._typed(), self.test_to.text().strip(), done)

    def _on_tested(self, trouble: object) -> None:
        words = self.tr("The server took it for {0}").format(self.test_to.text().strip())
        self._say(told(str(trouble)) or words, "late" if trouble else "good")

    def _say(self, words: str, role: str) -> None:
        self._said.say(words, role)
