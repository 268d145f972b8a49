"""A call about an incident: opened where it suits the operator, said in the thread, ended with who took part."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.outreach.calls import call_links
from desk.outreach.contacts import CallKind
from desk.outreach.openable import may_open
from desk.outreach.running_call import RunningCall
from desk.outreach.single_line import one_line
from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.slack.links import huddle_link
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.backup.cards import load_card
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.durations import zone_word

translate = QCoreApplication.translate


class CallDialog(dialogs.Question):
    """Opens a huddle or a Teams meeting with the incident's people and subject, and announces it in the thread."""

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
        hint = translate(
            "call", "Open it, then announce it. The update clock runs on: an update in writing stays due."
        )
        title, primary = translate("call", "Call about this incident"), translate("call", "Announce")
        super().__init__(parent, look, title, hint, primary)
        self.setMinimumWidth(look.px(560))
        self._acts, self._parts, self._incident, self._now = acts, parts, incident, now
        card, _ = load_card(parts.notes, incident.channel, book.operator(incident.channel))
        me = book.people.get(book.me.user)
        huddle = huddle_link(me.team, incident.channel) if me is not None and me.team else ""
        self._links = call_links(card, incident, now=now, huddle=huddle)
        self.kind = Choice(look)
        self.kind.addItem(self.tr("Slack huddle"), CallKind.HUDDLE.value)
        self.kind.addItem(self.tr("Microsoft Teams"), CallKind.TEAMS.value)
        self.open_button = Button(look, self.tr("Open"), icon="external")
        self.open_button.clicked.connect(self._on_open_clicked)
        self.ring = Button(look, self.tr("Ring them now"), icon="phone")
        self.ring.clicked.connect(lambda: self._open(self._links.ring))
        self.link = QLineEdit()
        across = row(look, 8)
        across.addWidget(self.kind, 1)
        across.addWidget(self.open_button)
        across.addWidget(self.ring)
        self._fields.addWidget(Text(look, self.tr("Where"), "small", "ink_2"))
        self.kind.setAccessibleName(self.tr("Where"))
        self._fields.addLayout(across)
        self._why = Text(look, "", "small", "ink_2", wrap=True)
        self._fields.addWidget(self._why)
        self.add_field(self.tr("Link that joins it, for the thread"), self.link)
        self.people = QLineEdit(", ".join(person.name for person in card.people))
        self.add_field(self.tr("With"), self.people)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        preferred = card.preferred_call if card.preferred_call is not CallKind.PHONE else CallKind.HUDDLE
        if preferred is CallKind.HUDDLE and book.is_away and self._links.meeting:
            preferred = CallKind.TEAMS
        self.kind.setCurrentIndex(self.kind.findData(preferred.value))
        self._on_kind_changed()
        self.on_answer(self._announce)
        self.open_button.setFocus()

    def _chosen(self) -> CallKind:
        return CallKind(str(self.kind.currentData()))

    def _on_kind_changed(self) -> None:
        kind = self._chosen()
        links, can_open = self._links, self._parts.open_url is not None
        self.open_button.setEnabled(can_open and may_open(self._opens(kind)))
        self.ring.setVisible(kind is CallKind.TEAMS)
        self.ring.setEnabled(can_open and may_open(links.ring))
        if kind is CallKind.HUDDLE:
            self.link.setText(links.huddle)
            self.link.setPlaceholderText("https://")
            missing = self.tr("Slack has not said yet which workspace you are in: start the huddle in Slack.")
            self._why.say("" if links.huddle else missing)
            return
        # What opens Teams is a draft that holds the people's addresses; only what joins the meeting goes public.
        self.link.clear()
        self.link.setPlaceholderText(self.tr("paste the meeting's own link here"))
        self._why.say(
            self.tr("A meeting with everybody on the contact card, for you to send, or a call to them now.")
            if links.meeting
            else self.tr("Nobody of the contact card has an address to invite.")
        )

    def _opens(self, kind: CallKind) -> str:
        return self._links.huddle if kind is CallKind.HUDDLE else self._links.meeting

    def _on_open_clicked(self) -> None:
        self._open(self._opens(self._chosen()))

    def _open(self, link: str) -> None:
        if self._parts.open_url is not None:
            self._parts.open_url(link)

    def _announce(self) -> str:
        link = self.link.text().strip()
        if link and not (link.startswith("https://") and may_open(link)):
            self.link.setFocus()
            return self.tr("The link must begin with https://")
        people = read_people(self.people.text())
        self._acts.do(
            commands.AnnounceCall(self._incident.id, self._chosen().value, link, self._now, None, people)
        )
        return ""


class EndCall(dialogs.Question):
    """Says when a call ended and who took part; `update_asked` carries the id where the update is written next."""

    update_asked = Signal(str)

    def __init__(
        self,
        look: Look,
        acts: Acts,
        parts: UiParts,
        incident: Incident,
        call: RunningCall,
        clock: Callable[[], Micros],
        parent: QWidget,
    ) -> None:
        hint = translate("call", "What was said there is nowhere in writing yet: an update is still due.")
        super().__init__(parent, look, translate("call", "End the call"), hint, translate("call", "End it"))
        self._acts, self._incident, self._call, self._zone = acts, incident, call, parts.zone
        now = clock()
        self.at = dialogs.time_field(look, now, self._zone)
        self.people = QLineEdit()
        self.people.setPlaceholderText(translate("call", "names, parted by commas"))
        self.add_field(self.tr("Ended at ({0})").format(zone_word(now, self._zone)), self.at)
        self.add_field(self.tr("Who took part"), self.people)
        self.on_answer(self._end)
        self.people.setFocus()

    def _end(self) -> str:
        at = max(dialogs.time_of(self.at, self._zone), self._call.at)
        people = read_people(self.people.text())
        if not people:
            self.people.setFocus()
            return self.tr("Say who took part")
        call = self._call
        self._acts.do(commands.AnnounceCall(self._incident.id, call.kind, "", call.at, at, people))
        self.update_asked.emit(self._incident.id)
        return ""


def read_people(text: str) -> tuple[str, ...]:
    """Names parted by commas."""
    return tuple(filter(None, (one_line(part, 80) for part in text.split(","))))
