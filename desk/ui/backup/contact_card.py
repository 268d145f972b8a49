"""The contact card: numbers to dial and addresses to write to, with no network; what to say; the log of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desk.outreach.contacts import CallKind, ContactCard
from desk.outreach.openable import may_open
from desk.outreach.script import phone_script
from desk.outreach.ways import Way, ways
from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.backup.cards import load_card
from desk.ui.backup.ways import rows, zone_at
from desk.ui.book import Book
from desk.ui.connect.picks import PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import column, row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.durations import zone_word

translate = QCoreApplication.translate


class ContactDialog(dialogs.Question):
    """Dial, write, and log the call or e-mail at the time it took place. `edit_asked` carries the channel,
    `mail_asked` the incident's id and the address."""

    edit_asked = Signal(str)
    mail_asked = Signal(str, str)

    def __init__(
        self,
        look: Look,
        book: Book,
        acts: Acts,
        parts: UiParts,
        incident: Incident,
        clock: Callable[[], Micros],
        parent: QWidget,
    ) -> None:
        title = translate("contact", "Contact card of {0}").format(book.operator(incident.channel))
        super().__init__(parent, look, title, card_hint(incident, book), translate("contact", "Log it"))
        self.setMinimumWidth(look.px(680))
        self._acts, self._parts, self._book, self._clock = acts, parts, book, clock
        self._incident, self._zone = incident, parts.zone
        self._card = ContactCard(incident.channel, "")
        self._ways: tuple[Way, ...] = ()
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(look, self.model, False, self.tr("Ways to reach them"))
        self._fields.addWidget(self.list)
        self._none = Text(look, role="ink_2", wrap=True)
        self._fields.addWidget(self._none)
        self._buttons()
        self.script = QPlainTextEdit()
        self.script.setReadOnly(True)
        self.script.setTabChangesFocus(True)
        # At 200 % on a low screen both give way, and scroll.
        self.list.setMinimumHeight(look.px(80))
        self.script.setMinimumHeight(look.px(60))
        self.script.setMaximumHeight(look.px(116))
        self.who = QComboBox()
        self._log(clock())
        self.model.picked_changed.connect(self._on_picked_changed)
        self.refresh()
        self.list.setFocus()

    def _buttons(self) -> None:
        look = self.look
        across = row(look, 8)
        self.dial = Button(look, self.tr("Dial"), icon="phone")
        self.dial.clicked.connect(self._on_dial_clicked)
        self.teams = Button(look, self.tr("Call in Teams"), icon="video")
        self.teams.clicked.connect(self._on_teams_clicked)
        self.write = Button(look, self.tr("Write…"), icon="mail")
        self.write.clicked.connect(self._on_write_clicked)
        self.edit = Button(look, self.tr("Edit the card…"), icon="pencil")
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._incident.channel))
        for button in (self.dial, self.teams, self.write):
            across.addWidget(button)
        across.addStretch(1)
        across.addWidget(self.edit)
        self._fields.addLayout(across)

    def _log(self, now: Micros) -> None:
        self.means = Choice(self.look, self.tr("By"))
        self.means.addItem(self.tr("Phone"), "phone")
        self.means.addItem(self.tr("E-mail"), "email")
        self.who.setEditable(True)
        self.at = dialogs.time_field(self.look, now, self._zone)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("short, it goes to the channel"))
        supports = self._book.me.side is Side.SUPPORT
        if supports:
            self.add_field(self.tr("Read aloud"), self.script)
        self.logging = QWidget()
        log = column(self.look, 6)
        self.logging.setLayout(log)
        across = row(self.look, 8)
        when = self.tr("At ({0})").format(zone_word(now, self._zone))
        across.addLayout(self._under(self.tr("By"), self.means), 2)
        across.addLayout(self._under(self.tr("With"), self.who), 3)
        across.addLayout(self._under(when, self.at), 3)
        log.addLayout(across)
        log.addLayout(self._under(self.tr("Note"), self.note))
        self._fields.addWidget(self.logging)
        self.on_answer(self._answer_log)
        # Support logs what was said; who reports only reads the card.
        self.logging.setVisible(supports)
        self.primary.setVisible(supports)

    def refresh(self) -> None:
        """Show the card as it is kept now."""
        operator = self._book.operator(self._incident.channel)
        self._card, trouble = load_card(self._parts.notes, self._incident.channel, operator)
        self._ways = ways(self._card)
        self.model.show(rows(self._card, self._clock()), ["0"])
        none = self.tr(
            "No numbers are kept here yet. They stay on this computer and never go to the channel."
        )
        self._none.say(trouble or (none if not self._ways else self._card.note))
        self._none.setVisible(bool(self._none.text()))
        self.list.setVisible(bool(self._ways))
        self.teams.setVisible(self._card.preferred_call is CallKind.TEAMS)
        typed = self.who.currentText()
        self.who.clear()
        self.who.addItems(list(dict.fromkeys(person.name for person in self._card.people)))
        if typed or not self._ways:
            self.who.setEditText(typed)
        self._on_picked_changed()

    def way(self) -> Way | None:
        """The way that is picked."""
        picked = self.model.picked()
        return self._ways[int(picked[0])] if picked else None

    def _on_picked_changed(self) -> None:
        way = self.way()
        opens = self._parts.open_url is not None
        self.dial.setEnabled(opens and way is not None and way.means == "phone" and may_open(way.link))
        self.teams.setEnabled(opens and way is not None and may_open(way.teams))
        self.write.setEnabled(way is not None and way.means == "email")
        if way is None:
            return
        self.dial.setAccessibleName(self.tr("Dial {0}").format(way.person.name))
        self.teams.setAccessibleName(self.tr("Call {0} in Teams").format(way.person.name))
        self.write.setAccessibleName(self.tr("Write to {0}").format(way.person.name))
        self.means.setCurrentIndex(self.means.findData(way.means))
        self.who.setEditText(way.person.name)
        self.script.setPlainText(
            phone_script(
                self._incident,
                caller=self._book.name(self._book.me.user) or self.tr("desk"),
                to=way.person.name,
                zone=str(zone_at(self._card, way.person)),
                now=self._clock(),
                slack_down=self._book.is_away,
            )
        )

    def _on_dial_clicked(self) -> None:
        way = self.way()
        if way is not None:
            self._call_by(way.link)

    def _on_teams_clicked(self) -> None:
        way = self.way()
        if way is not None:
            self.means.setCurrentIndex(self.means.findData("phone"))
            self._call_by(way.teams)

    def _call_by(self, link: str) -> None:
        if self._parts.open_url is not None:
            dialogs.set_time(self.at, self._clock(), self._zone)
            self._parts.open_url(link)

    def _on_write_clicked(self) -> None:
        way = self.way()
        if way is not None:
            self.mail_asked.emit(self._incident.id, way.address)
            self.reject()

    def _answer_log(self) -> str:
        who = self.who.currentText().strip()
        if not who:
            self.who.setFocus()
            return self.tr("Say with whom you spoke")
        at = dialogs.time_of(self.at, self._zone)
        means = str(self.means.currentData())
        self._acts.do(commands.LogContact(self._incident.id, means, at, who, self.note.text().strip()))
        return ""


def card_hint(incident: Incident, book: Book) -> str:
    """Why the card matters now."""
    if incident.phone_required:
        return translate("contact", "This is a P1: somebody must be called as well.")
    if book.is_away:
        return translate(
            "contact",
            "Slack is unavailable: what you log counts at its own time and is recorded when it is back.",
        )
    return ""
