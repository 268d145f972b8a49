"""The clocks with their reasons, the severity with its agreement, the backup channels and who has seen it."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.clock_card import ClockCard
from desk.ui.controls.panels import Refillable, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.incident.backup_part import add_backup
from desk.ui.incident.facts import governs, owes_review
from desk.ui.incident.header import Chip
from desk.ui.incident.offers import Act, offers
from desk.ui.incident.preview import when_due
from desk.ui.incident.severity_box import SeverityBox
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.durations import zone_word
from desk.ui.wording.faces import Phase, clock_label, face_of
from desk.ui.wording.why import why


class ClockPanel(Refillable):
    """`asked` carries an Act's name."""

    asked = Signal(str)

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__(look, (24, 16, 24, 16))
        self._book, self._zone = book, zone
        self._incident: Incident | None = None
        self._now: Micros = 0
        self._card: ClockCard | None = None
        self._others: list[tuple[ClockRun, Text, Icon]] = []
        self.setAccessibleName(self.tr("Clocks and severity"))

    def show_incident(self, incident: Incident) -> None:
        """Show an incident as it is now."""
        look, body = self._look, self.refill()
        self._incident, self._card, self._others = incident, None, []
        body.addWidget(Text(look, self.tr("Clocks"), weight="strong"))
        body.addSpacing(look.px(8))
        lead = incident.next_due()
        if lead is not None:
            self._card = ClockCard(look)
            body.addWidget(self._card)
            body.addSpacing(look.px(12))
        for name in ClockName:
            run = incident.newest(name)
            if run is not None and run != lead:
                self._add_clock(body, incident, run)
        if owes_review(incident):
            self._owed(body)
        missed = incident.missed_updates(self._now)
        if missed:
            text = self.tr("%n missed updates", "", missed)
            body.addWidget(Text(look, text, "small", "ink_2"))
            body.addSpacing(look.px(8))
        self._line(body)
        self._severity(body, incident)
        self._line(body)
        add_backup(look, body, incident, self._book, self._zone, self.asked.emit)
        if incident.seen_by:
            self._line(body)
            across = row(look, 8)
            across.addWidget(Icon(look, "eye", "ink", in_line=True), 0, Qt.AlignmentFlag.AlignTop)
            names = ", ".join(self._book.name(user) for user in incident.seen_by)
            across.addWidget(Text(look, self.tr("Seen by {0}").format(names), wrap=True), 1)
            nothing = Text(look, self.tr("stops no clock"), "small", "ink_3")
            nothing.setFixedHeight(look.line("body"))
            across.addWidget(nothing, 0, Qt.AlignmentFlag.AlignTop)
            body.addLayout(across)
        body.addStretch(1)
        self.on_ticked(self._now)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now
        incident = self._incident
        if incident is None:
            return
        lead = incident.next_due()
        if lead is not None and self._card is not None:
            due = self.tr("due {0} {1}").format(
                when_due(lead.due_at, now, self._zone), zone_word(lead.due_at, self._zone)
            )
            face = face_of(lead, now, self._zone)
            self._card.show_clock(
                clock_label(lead.name), face, due, why(incident, lead, self._book, self._zone)
            )
        for run, text, icon in self._others:
            face = face_of(run, now, self._zone)
            late = face.phase in (Phase.LATE, Phase.WAS_LATE)
            text.say(face.text, "late" if late else "ink", "medium")
            icon.setVisible(late or face.phase is Phase.MET)
            icon.show_icon("hourglass" if late else "check", "late" if late else "ink")

    def _add_clock(self, body: QVBoxLayout, incident: Incident, run: ClockRun) -> None:
        look = self._look
        across = row(look, 6)
        across.addWidget(Text(look, clock_label(run.name)))
        across.addStretch(1)
        icon, value = Icon(look, "check", "ink"), Text(look, tabular=True)
        across.addWidget(icon)
        across.addWidget(value)
        body.addLayout(across)
        body.addSpacing(look.px(2))
        reason = Text(look, "", "small", "ink_2", wrap=True, tabular=True)
        text = why(incident, run, self._book, self._zone)
        reason.say_runs(Run(self.tr("Why?"), "ink", "strong"), Run(f" {text}", "ink_2"))
        body.addWidget(reason)
        body.addSpacing(look.px(10))
        self._others.append((run, value, icon))

    def _owed(self, body: QVBoxLayout) -> None:
        look = self._look
        across = row(look, 6)
        across.addWidget(Text(look, clock_label(ClockName.POSTMORTEM)))
        across.addStretch(1)
        across.addWidget(Text(look, self.tr("owed"), role="ink_2"))
        body.addLayout(across)
        body.addSpacing(look.px(2))
        reason = Text(look, "", "small", "ink_2", wrap=True)
        text = self.tr("P1 and P2 have one. The window opens and closes a set time after the resolution.")
        reason.say_runs(Run(self.tr("Why?"), "ink", "strong"), Run(f" {text}", "ink_2"))
        body.addWidget(reason)
        body.addSpacing(look.px(10))

    def _line(self, body: QVBoxLayout) -> None:
        body.addSpacing(self._look.px(6))
        body.addWidget(hairline())
        body.addSpacing(self._look.px(14))

    def _severity(self, body: QVBoxLayout, incident: Incident) -> None:
        look = self._look
        head = row(look, 8)
        head.addWidget(Text(look, self.tr("Severity"), weight="strong"))
        head.addStretch(1)
        if not incident.severity.is_settled:
            head.addWidget(Chip(look, self.tr("not agreed"), "accent"))
        body.addLayout(head)
        body.addSpacing(look.px(4))
        body.addWidget(Text(look, governs(incident)))
        body.addSpacing(look.px(8))
        body.addWidget(SeverityBox(look, incident, self._book, self._zone))
        body.addSpacing(look.px(8))
        possible = {offer.act: offer for offer in offers(incident, self._book.me.side, self._book.me.user)}
        buttons = row(look, 8)
        for act, text in ((Act.AGREE, ""), (Act.PROPOSE, self.tr("Other level…"))):
            if act in possible:
                button = Button(look, text or possible[act].text)
                button.clicked.connect(lambda _=False, name=act.value: self.asked.emit(name))
                buttons.addWidget(button, 1)
        body.addLayout(buttons)
        body.addSpacing(look.px(8))
