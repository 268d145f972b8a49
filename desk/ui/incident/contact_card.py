"""The contact card: numbers to dial and addresses to write to, which need no network, and a log of what took place."""

from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import hairline, row
from desk.ui.controls.text import Text
from desk.ui.ports import Json, UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.durations import zone_word

translate = QCoreApplication.translate


def contacts_key(channel: str) -> str:
    """Where an operator's contacts are noted on this machine; they never go to the channel."""
    return f"contacts.{channel}"


class ContactCard(dialogs.Question):
    """Dial, write, and log the call or e-mail at the time it took place."""

    def __init__(
        self,
        look: Look,
        book: Book,
        acts: Acts,
        parts: UiParts,
        incident: Incident,
        now: Micros,
        parent: QWidget,
    ) -> None:
        hint = ""
        if incident.phone_required:
            hint = translate("contact", "This is a P1: somebody must be called as well.")
        title = translate("contact", "Contact card of {0}").format(book.operator(incident.channel))
        super().__init__(parent, look, title, hint, translate("contact", "Log it"))
        self._acts, self._parts, self._incident, self._zone = acts, parts, incident, parts.zone
        self._people = parts.notes.get(contacts_key(incident.channel)) or []
        for contact in self._people:
            self._add_contact(contact)
        if not self._people:
            none = self.tr(
                "No numbers are kept here yet. They stay on this computer and never go to the channel."
            )
            self._fields.addWidget(Text(look, none, role="ink_2", wrap=True))
        add = Button(look, self.tr("Add a contact"), icon="plus", small=True)
        add.clicked.connect(self._on_add_clicked)
        across = row(look, 8)
        across.addWidget(add)
        across.addStretch(1)
        self._fields.addLayout(across)
        self._fields.addWidget(hairline())
        self._log(now)

    def _add_contact(self, contact: Json) -> None:
        look = self.look
        across = row(look, 8)
        across.addWidget(Text(look, str(contact.get("name", "")), weight="medium"))
        across.addWidget(Text(look, str(contact.get("phone", "")), role="ink_2", tabular=True))
        across.addStretch(1)
        phone, mail = str(contact.get("phone", "")), str(contact.get("email", ""))
        if self._parts.open_url is not None:
            for address, scheme, icon, name in (
                (phone, "tel:", "phone", self.tr("Dial {0}")),
                (mail, "mailto:", "mail", self.tr("Write to {0}")),
            ):
                if address:
                    button = Button(
                        look, "", "plain", icon, small=True, name=name.format(contact.get("name", ""))
                    )
                    button.clicked.connect(partial(self._parts.open_url, scheme + address.replace(" ", "")))
                    across.addWidget(button)
        self._fields.addLayout(across)

    def _log(self, now: Micros) -> None:
        zone: tzinfo = self._zone
        self.means = Choice(self.look, self.tr("By"))
        self.means.addItem(self.tr("Phone"), "phone")
        self.means.addItem(self.tr("E-mail"), "email")
        self.who = QLineEdit()
        self.at = dialogs.time_field(self.look, now, zone)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("short, it goes to the channel"))
        self.add_field(self.tr("By"), self.means)
        self.add_field(self.tr("With"), self.who)
        self.add_field(self.tr("At ({0})").format(zone_word(now, zone)), self.at)
        self.add_field(self.tr("Note"), self.note)
        self.on_answer(self._answer_log)

    def _answer_log(self) -> str:
        who = self.who.text().strip()
        if not who:
            self.who.setFocus()
            return self.tr("Say with whom you spoke")
        at = dialogs.time_of(self.at, self._zone)
        means = str(self.means.currentData())
        self._acts.do(commands.LogContact(self._incident.id, means, at, who, self.note.text().strip()))
        return ""

    def _on_add_clicked(self) -> None:
        question = dialogs.Question(self, self.look, self.tr("Add a contact"), "", self.tr("Add"))
        name, phone, mail = QLineEdit(), QLineEdit(), QLineEdit()
        question.add_field(self.tr("Name"), name)
        question.add_field(self.tr("Phone"), phone)
        question.add_field(self.tr("E-mail"), mail)

        def answer() -> str:
            if not name.text().strip() or not (phone.text().strip() or mail.text().strip()):
                return self.tr("A contact needs a name, and a number or an address")
            contact = {
                "name": name.text().strip(),
                "phone": phone.text().strip(),
                "email": mail.text().strip(),
            }
            self._people = [*self._people, contact]
            self._parts.notes.put(contacts_key(self._incident.channel), self._people)
            self.who.setText(contact["name"])
            self._fields.insertLayout(0, self._row_of(contact))
            return ""

        question.on_answer(answer)
        question.open()
        name.setFocus()

    def _row_of(self, contact: Json) -> QHBoxLayout:
        across = row(self.look, 8)
        across.addWidget(Text(self.look, str(contact["name"]), weight="medium"))
        across.addWidget(
            Text(self.look, str(contact["phone"] or contact["email"]), role="ink_2", tabular=True)
        )
        across.addStretch(1)
        return across


class CallQuestion(dialogs.Question):
    """Announce a huddle or Teams call with its link."""

    def __init__(self, look: Look, acts: Acts, incident: Incident, now: Micros, parent: QWidget) -> None:
        hint = translate("contact", "Start the call where it suits the operator, then say so in the thread.")
        title, primary = translate("contact", "Announce a call"), translate("contact", "Announce")
        super().__init__(parent, look, title, hint, primary)
        kind = Choice(look, self.tr("Kind"))
        kind.addItem(self.tr("Slack huddle"), "huddle")
        kind.addItem(self.tr("Microsoft Teams"), "teams")
        link = QLineEdit()
        link.setPlaceholderText("https://")
        self.add_field(self.tr("Kind"), kind)
        self.add_field(self.tr("Link"), link)

        def answer() -> str:
            address = link.text().strip()
            if address and not address.startswith("https://"):
                link.setFocus()
                return self.tr("The link must begin with https://")
            acts.do(commands.AnnounceCall(incident.id, str(kind.currentData()), address, now))
            return ""

        self.on_answer(answer)
        link.setFocus()
