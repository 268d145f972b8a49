"""The report's fields beside the timeline: what was said, what is missing, the four times, and who has it."""

from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import Refillable, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.incident.lines import readable
from desk.ui.incident.offers import Act
from desk.ui.incident.pictures import Thumbnails
from desk.ui.ports import Evidence, Revisions
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.cells import field_name
from desk.ui.wording.durations import hhmm, hhmmss, left_digits, local, short_day, zone_word


class Face(QWidget):
    """A person's ring as a widget."""

    def __init__(self, look: Look, initials: str) -> None:
        super().__init__()
        self._look, self._initials = look, initials
        self.setFixedSize(look.size("avatar"), look.size("avatar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        marks.avatar(QPainter(self), self._look, 0, 0, self._initials)


class ReportPanel(Refillable):
    """`asked` carries an Act's name."""

    asked = Signal(str)

    def __init__(
        self, look: Look, book: Book, zone: tzinfo, evidence: Evidence | None, revisions: Revisions | None
    ) -> None:
        super().__init__(look, (24, 16, 24, 16))
        self._book, self._zone, self._evidence, self._revisions = book, zone, evidence, revisions
        self.setAccessibleName(self.tr("Report"))

    def show_incident(self, incident: Incident) -> None:
        """Show an incident as it is now."""
        look, body = self._look, self.refill()
        body.addWidget(Text(look, self.tr("Report"), weight="strong"))
        body.addSpacing(look.px(8))
        for label, text in (
            (self.tr("Product impacted"), incident.product),
            (self.tr("Description"), incident.description),
            (self.tr("Impact"), incident.impact),
            *incident.extras,
        ):
            if text:
                body.addWidget(Text(look, label, "small", "ink_2"))
                body.addSpacing(look.px(2))
                body.addWidget(Text(look, readable(text, self._book), wrap=True))
                body.addSpacing(look.px(10))
        if incident.files:
            body.addWidget(Text(look, self.tr("Evidence"), "small", "ink_2"))
            body.addSpacing(look.px(4))
            body.addWidget(Thumbnails(look, incident.files, self._evidence, high=64))
            names = " · ".join(file.name for file in incident.files)
            body.addWidget(Text(look, names, "small", "ink_2", wrap=True))
            body.addSpacing(look.px(8))
        if incident.stakeholders:
            body.addWidget(Text(look, self.tr("Stakeholders"), "small", "ink_2"))
            names = " ".join(f"@{self._book.name(user)}" for user in incident.stakeholders)
            body.addWidget(Text(look, names, role="accent", wrap=True))
            body.addSpacing(look.px(8))
        if incident.missing:
            self._line(body)
            self._missing(body, incident)
        self._line(body)
        self._times(body, incident)
        self._line(body)
        self._who(body, incident)
        body.addStretch(1)

    def _line(self, body: QVBoxLayout) -> None:
        body.addSpacing(self._look.px(8))
        body.addWidget(hairline())
        body.addSpacing(self._look.px(14))

    def _missing(self, body: QVBoxLayout, incident: Incident) -> None:
        look = self._look
        across = row(look, 8)
        across.addWidget(Icon(look, "notice", "soon", in_line=True), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(
            Text(look, self.tr("Missing"), role="soon", weight="strong"), 0, Qt.AlignmentFlag.AlignTop
        )
        names = ", ".join(field_name(name) for name in incident.missing)
        across.addWidget(Text(look, names, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        if self._book.me.side is Side.SUPPORT and incident.status.is_open:
            ask = Button(look, self.tr("Ask"), small=True, name=self.tr("Ask for what is missing"))
            ask.clicked.connect(lambda: self.asked.emit(Act.ASK_MISSING.value))
            across.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(across)
        body.addSpacing(look.px(8))

    def _times(self, body: QVBoxLayout, incident: Incident) -> None:
        look, right = self._look, Qt.AlignmentFlag.AlignRight
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(3))
        grid.setColumnStretch(0, 1)
        title = Text(look, self.tr("Times"), weight="strong")
        reported = local(incident.reported_at, self._zone).date()
        title.say_runs(
            Run(self.tr("Times"), "ink", "strong"),
            Run(f"  {short_day(incident.reported_at, self._zone)}", "ink_2", size="small"),
        )
        grid.addWidget(title, 0, 0)
        zone = zone_word(incident.reported_at, self._zone)
        grid.addWidget(Text(look, zone, "small", "ink_2", align=right), 0, 1)
        if zone != "UTC":
            grid.addWidget(Text(look, "UTC", "small", "ink_2", align=right), 0, 2)
        for line, (label, at) in enumerate(
            (
                (self.tr("Occurred"), incident.occurred_at),
                (self.tr("Reported"), incident.reported_at),
                (self.tr("Discovered"), self._discovered_at(incident)),
                (self.tr("Acknowledged"), incident.acknowledged_at),
                (self.tr("Resolved"), incident.resolved_at),
                (self.tr("Confirmed"), incident.confirmed_at),
            ),
            1,
        ):
            if at is not None:
                told = hhmm if label == self.tr("Occurred") else hhmmss
                other = local(at, self._zone).date() != reported
                words = f"{label}, {short_day(at, self._zone)}" if other else label
                grid.addWidget(Text(look, words, role="ink_2", wrap=other), line, 0)
                grid.addWidget(Text(look, told(at, self._zone), tabular=True, align=right), line, 1)
                if zone != "UTC":
                    grid.addWidget(
                        Text(look, told(at, UTC), role="ink_2", tabular=True, align=right), line, 2
                    )
        body.addLayout(grid)
        if incident.resolution_computed is not None:
            body.addSpacing(look.px(4))
            body.addWidget(Text(look, self._length(incident), "small", "ink_2", wrap=True, tabular=True))
        body.addSpacing(look.px(8))

    def _length(self, incident: Incident) -> str:
        """How long it took in all; of several cycles, what lay between them and is not counted."""
        assert incident.resolution_computed is not None
        said = self.tr("Resolution time {0}").format(left_digits(incident.resolution_computed))
        between = sum(last - first for first, last in incident.gaps_between_cycles)
        if not between:
            return said
        gap = self.tr("{0} cycles, {1} between them").format(incident.cycle, left_digits(between))
        return f"{said} · {gap}"

    def _discovered_at(self, incident: Incident) -> Micros | None:
        """When this desk first saw the report; None where its log is not here."""
        seen = self._revisions.texts(incident.channel, incident.ts) if self._revisions is not None else ()
        return seen[0][0] if seen else None

    def _who(self, body: QVBoxLayout, incident: Incident) -> None:
        look = self._look
        body.addWidget(Text(look, self.tr("Who has it"), weight="strong"))
        body.addSpacing(look.px(8))
        across = row(look, 8)
        across.addWidget(Face(look, self._book.initials(incident.owner)))
        across.addWidget(Text(look, self._book.name(incident.owner) if incident.owner else self.tr("nobody")))
        across.addStretch(1)
        if self._book.me.side is Side.SUPPORT and incident.status.is_live:
            mine = incident.owner == self._book.me.user
            act, text = (Act.HAND_OVER, self.tr("Hand over")) if mine else (Act.TAKE, self.tr("Take"))
            button = Button(look, text, small=True)
            button.clicked.connect(lambda: self.asked.emit(act.value))
            across.addWidget(button)
        body.addLayout(across)
