"""The pane beside the board: the current incident at a glance, and the one thing to do about it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.clock_card import ClockCard
from desk.ui.controls.focus import keeping_focus
from desk.ui.controls.panels import Refillable, column, hairline, row
from desk.ui.controls.severity_label import SeverityLabel
from desk.ui.controls.text import Text
from desk.ui.incident.delivery_card import DeliveryCard
from desk.ui.incident.facts import contact_rows, delivery_cards, face_runs, fact, proposal_rows, quiet_clocks
from desk.ui.incident.offers import Act, Offer, offers
from desk.ui.incident.pictures import Thumbnails
from desk.ui.keys import Keys
from desk.ui.ports import Evidence
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.cells import agreement
from desk.ui.wording.durations import hhmmss, when, zone_word
from desk.ui.wording.faces import clock_label, face_of
from desk.ui.wording.why import why

translate = QCoreApplication.translate


class Preview(QWidget):
    """Shows one incident; `asked` carries an Act and the incident's id, `opened` the id."""

    asked = Signal(str, str)
    opened = Signal(str)
    delivery_asked = Signal(str, str)

    def __init__(self, look: Look, book: Book, zone: tzinfo, evidence: Evidence | None, keys: Keys) -> None:
        super().__init__()
        self._look, self._book, self._zone, self._evidence = look, book, zone, evidence
        self._keys = keys
        self._id = ""
        self._now: Micros = 0
        self._card: ClockCard | None = None
        self._ticking: list[tuple[Text, str]] = []
        self._cards: list[DeliveryCard] = []
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(look.px(320))
        self.setAccessibleName(self.tr("Preview"))
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll = Refillable(look, (24, 16, 24, 16))
        whole.addWidget(self._scroll, 1)
        self._foot_line = hairline()
        whole.addWidget(self._foot_line)
        self._foot = QWidget()
        whole.addWidget(self._foot)
        keys.changed.connect(self.refresh)
        self.show_incident("")

    def show_incident(self, incident_id: str) -> None:
        """Show an incident, or that none is chosen."""
        self._id = incident_id
        self._body = self._scroll.refill()
        self._card, self._ticking, self._cards = None, [], []
        incident = self._book.incident(incident_id)
        self._renew_foot(incident)
        if incident is None:
            self._body.addWidget(Text(self._look, self.tr("No incident chosen"), role="ink_2"))
            self._body.addStretch(1)
            return
        self._fill(incident)

    def refresh(self) -> None:
        """Show the same incident as it is now."""
        with keeping_focus(self):
            self.show_incident(self._id)

    def on_ticked(self, now: Micros) -> None:
        """Take the time: only what counts is repainted."""
        self._now = now
        incident = self._book.incident(self._id)
        if incident is None:
            return
        lead = incident.next_due()
        if self._card is not None and lead is not None:
            due = self.tr("due {0}").format(when_due(lead.due_at, now, self._zone))
            face = face_of(lead, now, self._zone)
            self._card.show_clock(
                clock_label(lead.name), face, due, why(incident, lead, self._book, self._zone)
            )
        for each in self._cards:
            each.on_ticked(now)
        for text, clock in self._ticking:
            for run in incident.clocks:
                if run.name == clock and run.is_running:
                    text.say_runs(*face_runs(face_of(run, now, self._zone)))

    def _fill(self, incident: Incident) -> None:
        look, body = self._look, self._body
        top = row(look, 8)
        top.addWidget(SeverityLabel(look, incident.severity.governing))
        top.addWidget(Text(look, agreement(incident), role="ink_2"))
        top.addStretch(1)
        open_button = Button(look, self.tr("Open"), "quiet", hint=self.tr("Enter"), small=True)
        open_button.clicked.connect(lambda: self.opened.emit(self._id))
        top.addWidget(open_button)
        body.addLayout(top)
        body.addSpacing(look.px(7))
        title = incident.title or self.tr("(no title)")
        body.addWidget(Text(look, title, "large", weight="strong", wrap=True, most_lines=4))
        body.addSpacing(look.px(5))
        whence = Text(look, wrap=True)
        product = f" · {incident.product}" if incident.product else ""
        whence.say_runs(Run(self._book.operator(incident.channel), "ink", "medium"), Run(product, "ink_2"))
        body.addWidget(whence)
        body.addSpacing(look.px(4))
        author = self._book.name(incident.reported_by.id)
        party = self._book.party(incident.reported_by, incident.channel)
        reported = self.tr("Reported {0} {1} by {2}").format(
            when_due(incident.reported_at, self._now, self._zone),
            zone_word(incident.reported_at, self._zone),
            f"{author}, {party}" if party else author,
        )
        body.addWidget(Text(look, reported, "small", "ink_3", wrap=True, tabular=True))
        body.addSpacing(look.px(16))
        if incident.next_due() is not None:
            self._card = ClockCard(look)
            body.addWidget(self._card)
            body.addSpacing(look.px(12))
        self._cards = delivery_cards(look, self._book, incident, self._now, self.delivery_asked, self._zone)
        for card in self._cards:
            body.addWidget(card)
            body.addSpacing(look.px(12))
        self._ticking = quiet_clocks(look, body, incident, self._now, self._zone)
        self._line()
        proposal_rows(look, body, incident, self._book, self._zone)
        if incident.phone_required or incident.contacts:
            self._line()
            ask = self.asked if incident.phone_required else None
            contact_rows(look, body, incident, self._book, self._zone, ask)
        self._line()
        self._facts(incident)
        body.addStretch(1)
        self.on_ticked(self._now)

    def _line(self) -> None:
        self._body.addSpacing(self._look.px(6))
        self._body.addWidget(hairline())
        self._body.addSpacing(self._look.px(12))

    def _facts(self, incident: Incident) -> None:
        look, body = self._look, self._body
        if incident.impact:
            fact(
                look, body, translate("facts", "Impact"), Text(look, incident.impact, wrap=True, most_lines=6)
            )
        if incident.missing:
            from desk.ui.wording.cells import field_name

            names = ", ".join(field_name(name) for name in incident.missing)
            fact(look, body, translate("facts", "Missing"), Text(look, names, role="soon", wrap=True))
        if incident.files:
            fact(
                look,
                body,
                translate("facts", "Evidence"),
                Thumbnails(look, incident.files, self._evidence, high=40),
            )
        if incident.seen_by:
            seen = Text(look, wrap=True)
            names = ", ".join(self._book.name(user) for user in incident.seen_by)
            seen.say_runs(Run(names, "ink"), Run(" " + self.tr("(a reaction, stops no clock)"), "ink_2"))
            fact(look, body, translate("facts", "Seen by"), seen)

    def _renew_foot(self, incident: Incident | None) -> None:
        old, self._foot = self._foot, QWidget()
        self._feet = column(self._look, 8, (24, 16, 24, 16))
        self._foot.setLayout(self._feet)
        self._whole.replaceWidget(old, self._foot)
        old.hide()
        old.deleteLater()
        if incident is not None:
            self._fill_foot(incident)
        self._foot_line.setVisible(incident is not None)

    def _fill_foot(self, incident: Incident) -> None:
        look = self._look
        possible = offers(incident, self._book.me.side, self._book.me.user)
        if not possible:
            return
        first = possible[0]
        primary = self._button(first, "primary")
        self._feet.addWidget(primary)
        under: QHBoxLayout = row(look, 8)
        rest = possible[1:]
        second = next((o for o in rest if o.act in (Act.AGREE, Act.PROPOSE, Act.REOPEN, Act.TAKE)), None)
        if second is not None:
            under.addWidget(self._button(second, "plain"), 1)
        acknowledged = incident.acknowledged_at is not None
        for offer, icon in ((Act.CONTACT, "phone"), (Act.CALL, "video")):
            if any(o.act is offer for o in rest) and (acknowledged or offer is Act.CALL):
                name = self.tr("Call about {0}") if offer is Act.CALL else self.tr("Contact card of {0}")
                button = Button(look, "", "plain", icon, name=name.format(incident.title))
                button.clicked.connect(lambda _=False, act=offer: self.asked.emit(act.value, self._id))
                under.addWidget(button)
        more = Button(look, "", "plain", "more", name=self.tr("More about {0}").format(incident.title))
        more.clicked.connect(lambda: self.asked.emit("more", self._id))
        under.addWidget(more)
        self._feet.addLayout(under)

    def _button(self, offer: Offer, kind: str) -> Button:
        hint = self._keys.of(offer.act) if kind == "primary" else ""
        button = Button(self._look, offer.text, kind, hint=hint)
        button.clicked.connect(lambda: self.asked.emit(offer.act.value, self._id))
        return button


def when_due(instant: Micros, now: Micros, zone: tzinfo) -> str:
    """A due time to the second; with its day where that is not today's."""
    text = when(instant, now, zone)
    return hhmmss(instant, zone) if len(text) == 5 else text
