"""What is beside the document: the meeting and its window, the figures to agree, what is missing, and sending."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desk.documents.case import Case
from desk.documents.draft import Revision
from desk.documents.readiness import Lack
from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.clock_card import ClockCard
from desk.ui.controls.panels import Refillable, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.review.figures_part import credits_part, time_part
from desk.ui.review.meeting_part import Proposed, history_part, proposals_part
from desk.ui.review.words import wall
from desk.ui.theme.look import Look
from desk.ui.wording.faces import face_of
from desk.ui.wording.why import why


class ReviewPanel(Refillable):
    """`asked` carries what is wanted and with what: ``set`` an instant, ``agree`` (what, value), ``mend`` a place,
    ``revision`` a number; ``other time``, ``held``, ``cancel``, ``invitation``, ``table``, ``time`` and ``send`` carry
    nothing."""

    asked = Signal(str, object)

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__(look, (24, 16, 24, 16))
        self._book, self._zone = book, zone
        self._incident: Incident | None = None
        self._now: Micros = 0
        self._card: ClockCard | None = None
        self._places: dict[str, Button] = {}
        self.setAccessibleName(self.tr("Meeting, figures and readiness"))

    def show_incident(
        self,
        incident: Incident,
        case: Case | None,
        lacking: tuple[Lack, ...],
        proposed: Proposed,
        revisions: tuple[Revision, ...] = (),
    ) -> None:
        """Show an incident as it is now; `case` is None until it was gathered."""
        body = self.refill()
        self._incident, self._card = incident, None
        self._places = {}
        self._meeting(body, incident, proposed)
        self._line(body)
        time_part(self, body, incident, self._book)
        self._line(body)
        credits_part(self, body, incident, case, self._book)
        if self.is_support and incident.review.owed:
            self._line(body)
            self._readiness(body, incident, case, lacking)
        if revisions:
            self._line(body)
            self._revisions(body, revisions)
        body.addStretch(1)
        self.on_ticked(self._now)

    @property
    def look(self) -> Look:
        """The look in force."""
        return self._look

    @property
    def is_support(self) -> bool:
        """Whether this window speaks for the side that writes the document."""
        return self._book.me.side is Side.SUPPORT

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now
        incident, card = self._incident, self._card
        run = incident.newest(ClockName.POSTMORTEM) if incident is not None else None
        if incident is None or card is None or run is None:
            return
        opens = run.opens_at if run.opens_at is not None else run.started_at
        closing = self.tr("closes {0}") if now >= opens else self.tr("opens {0}")
        due = closing.format(wall(run.due_at if now >= opens else opens, self._zone))
        card.show_clock(
            self.tr("Window"), face_of(run, now, self._zone), due, why(incident, run, self._book, self._zone)
        )

    def button(self, text: str, what: str, value: object = None, name: str = "", icon: str = "") -> Button:
        """A small button that asks for something."""
        made = Button(self._look, text, icon=icon, small=True, name=name)
        made.clicked.connect(lambda: self.asked.emit(what, value))
        place = (
            str(value[0]) if isinstance(value, tuple) else {"time": "time", "table": "credits"}.get(what, "")
        )
        self._places.setdefault(place, made)
        return made

    def focus_on(self, where: str) -> bool:
        """Put the focus on the button that a figure waits for (`time` or `credits`); False where there is none."""
        found = self._places.get(where) if where else None
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(found)
        return found is not None

    def _meeting(self, body: QVBoxLayout, incident: Incident, proposed: Proposed) -> None:
        look, review = self._look, incident.review
        body.addWidget(Text(look, self.tr("Post-mortem meeting"), weight="strong"))
        body.addSpacing(look.px(8))
        if not review.owed and not review.scheduled:
            body.addWidget(Text(look, self.tr("None is owed at this level"), role="ink_2", wrap=True))
            return
        if incident.newest(ClockName.POSTMORTEM) is not None:
            self._card = ClockCard(look)
            body.addWidget(self._card)
            body.addSpacing(look.px(8))
        history_part(self, body, incident, self._book, self._zone)
        if self.is_support and review.held_at is None and incident.resolved_at is not None:
            proposals_part(self, body, incident, proposed, self._zone)

    def _readiness(
        self, body: QVBoxLayout, incident: Incident, case: Case | None, lacking: tuple[Lack, ...]
    ) -> None:
        look, revision = self._look, incident.review.document_revision
        title = self.tr("Not ready to send") if lacking else self.tr("Ready to send")
        body.addWidget(Text(look, title, weight="strong"))
        body.addSpacing(look.px(4))
        for lack in lacking:
            across = row(look, 8)
            across.addWidget(Icon(look, "notice", "soon"))
            across.addWidget(Text(look, lack.line, "small", wrap=True), 1)
            across.addWidget(
                self.button(self.tr("Go"), "mend", lack.where, self.tr("Mend: {0}").format(lack.line))
            )
            body.addLayout(across)
            body.addSpacing(look.px(4))
        if revision:
            sent = self.tr("Revision {0} went out {1}.").format(
                revision, wall(incident.review.document_sent_at or 0, self._zone)
            )
            body.addWidget(Text(look, sent, role="ink_2", wrap=True))
        body.addSpacing(look.px(8))
        text = self.tr("Send a correction…") if revision else self.tr("Send the document…")
        send = Button(look, text, "plain" if lacking else "primary", "mail")
        send.setEnabled(case is not None and incident.resolved_at is not None)
        send.clicked.connect(lambda: self.asked.emit("send", None))
        across = row(look, 8)
        across.addWidget(send)
        across.addStretch(1)
        body.addLayout(across)

    def _revisions(self, body: QVBoxLayout, revisions: tuple[Revision, ...]) -> None:
        look = self._look
        body.addWidget(Text(look, self.tr("Revisions that went out"), weight="strong"))
        body.addSpacing(look.px(4))
        for one in revisions:
            across = row(look, 8)
            said = self.tr("{0}: {1} by {2}").format(
                one.number, wall(one.sent_at, self._zone), self._book.name(one.sent_by)
            )
            words = f"{said}. {one.note}" if one.note else said
            across.addWidget(Text(look, words, "small", wrap=True, tabular=True), 1)
            name = self.tr("Show revision {0}").format(one.number)
            across.addWidget(self.button(self.tr("Show"), "revision", one.number, name))
            body.addLayout(across)
            body.addSpacing(look.px(4))

    def _line(self, body: QVBoxLayout) -> None:
        body.addSpacing(self._look.px(14))
        body.addWidget(hairline())
        body.addSpacing(self._look.px(14))
