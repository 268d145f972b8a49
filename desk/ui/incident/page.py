"""The incident's page: header, report, timeline with composer, clocks and severity."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui.acts import Acts
from desk.ui.book import Book
from desk.ui.controls.focus import keeping_focus
from desk.ui.controls.panels import hairline
from desk.ui.incident.clock_panel import ClockPanel
from desk.ui.incident.composer import Composer
from desk.ui.incident.fold import CLOCKS, REPORT, THREAD, Fold
from desk.ui.incident.header import IncidentHeader
from desk.ui.incident.lines import Line, dated, lines
from desk.ui.incident.offers import Act
from desk.ui.incident.report_panel import ReportPanel
from desk.ui.incident.timeline import TimelineModel, TimelineView
from desk.ui.incident.words import request_for_missing
from desk.ui.keys import Keys
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look

_SPLIT = "incident.split"
_ANY_WIDTH = (1 << 24) - 1
"""Qt's own bound of a widget's size."""


class IncidentPage(QWidget):
    """Everything about one incident. `asked` carries an Act and the id, `closed` goes back to the board."""

    asked = Signal(str, str)
    delivery_asked = Signal(str, str)
    file_asked = Signal(object)
    closed = Signal()

    def __init__(
        self, look: Look, book: Book, acts: Acts, parts: UiParts, incident_id: str, keys: Keys
    ) -> None:
        super().__init__()
        self._look, self._book, self._acts, self._parts, self._id = look, book, acts, parts, incident_id
        self._zone: tzinfo = parts.zone
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Less than its parts would like: the panels hide as the window narrows.
        self.setMinimumWidth(look.px(360))
        self.header = IncidentHeader(look, book, keys)
        self.report = ReportPanel(look, book, parts.zone, parts.evidence, parts.revisions)
        self.clocks = ClockPanel(look, book, parts.zone)
        self.fold = Fold(look, parts.zone)
        self.fold.chosen.connect(self._arrange)
        self.model = TimelineModel(self)
        self.timeline = TimelineView(look, book, self.model, parts.zone, parts.evidence)
        self.composer = Composer(look, book, parts.notes, parts.files, parts.zone, incident_id)
        self._lay_out()
        for part in (self.header, self.report, self.clocks):
            part.asked.connect(lambda act: self.asked.emit(act, self._id))
        self.header.closed.connect(self.closed)
        self.timeline.chosen.connect(self._on_timeline_chosen)
        self.composer.sent.connect(acts.do)
        self.composer.news.asked.connect(self.timeline.show_line)
        acts.queued.connect(self._on_acts_queued)
        book.incidents_changed.connect(self._on_book_incidents_changed)
        keys.changed.connect(self.refresh)
        self.refresh()
        self.timeline.scrollToBottom()

    def _lay_out(self) -> None:
        look = self._look
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.header)
        down.addWidget(hairline())
        down.addWidget(self.fold)
        across = QHBoxLayout()
        across.setSpacing(0)
        self._lines = (hairline(upright=True), hairline(upright=True))
        across.addWidget(self.report)
        across.addWidget(self._lines[0])
        middle = self.split = QSplitter(Qt.Orientation.Vertical)
        middle.setChildrenCollapsible(False)
        middle.setHandleWidth(1)
        # A low window at 200 % keeps what is being written, and two lines to read beside it.
        self.timeline.setMinimumHeight(look.px(32))
        middle.addWidget(self.timeline)
        middle.addWidget(self.composer)
        middle.setStretchFactor(0, 1)
        middle.setStretchFactor(1, 0)
        kept = self._parts.notes.get(_SPLIT)
        # At first as low as its fields allow: the room belongs to the timeline.
        middle.setSizes([look.px(2000), look.px(kept) if isinstance(kept, int) else 0])
        middle.splitterMoved.connect(self._on_split_moved)
        across.addWidget(middle, 1)
        across.addWidget(self._lines[1])
        across.addWidget(self.clocks)
        down.addLayout(across, 1)

    def _on_split_moved(self) -> None:
        self._parts.notes.put(_SPLIT, round(self.composer.height() / self._look.scale))

    @property
    def incident_id(self) -> str:
        """Which incident is shown."""
        return self._id

    def refresh(self) -> None:
        """Show the incident as it is now."""
        incident = self._book.incident(self._id)
        if incident is None:
            self.closed.emit()
            return
        with keeping_focus(self):
            self._show(incident)

    def _show(self, incident: Incident) -> None:
        self.header.show_incident(incident)
        self.report.show_incident(incident)
        self.clocks.show_incident(incident)
        at_end = self.timeline.verticalScrollBar().value() >= self.timeline.verticalScrollBar().maximum() - 8
        made = lines(incident, self._book, self._zone, self._parts.revisions, self._parts.evidence)
        self.model.show(dated(made, self._parts.wall_clock(), self._zone))
        self.composer.show_incident(incident)
        self.composer.setVisible(incident.status.is_live)
        if at_end:
            self.timeline.scrollToBottom()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self.clocks.on_ticked(now)
        self.fold.on_ticked(self._book.incident(self._id), now)
        self.timeline.on_ticked(now)
        self.composer.on_ticked(now)

    def show_message(self, ts: str) -> None:
        """Go to one message of the timeline, where it is there."""
        self.fold.tabs.choose(THREAD)
        self.timeline.show_line(ts)

    def compose(self, act: Act) -> None:
        """Begin an update, or the request for what is missing."""
        self.fold.tabs.choose(THREAD)
        incident = self._book.incident(self._id)
        asks = act is Act.ASK_MISSING and incident is not None
        self.composer.focus(request_for_missing(incident) if asks and incident is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() + self._look.size("rail")) / self._look.scale
        self.fold.fit(room)
        self._arrange()

    def _arrange(self) -> None:
        """Show every panel that has a place beside the thread, or is chosen to stand in its place."""
        px, fold = self._look.px, self.fold
        thread = fold.shows(THREAD)
        for panel, number, wide, line in (
            (self.report, REPORT, 295, self._lines[0]),
            (self.clocks, CLOCKS, 359, self._lines[1]),
        ):
            alone = fold.tabs.is_offered(number)
            panel.setMinimumWidth(0 if alone else px(wide))
            panel.setMaximumWidth(_ANY_WIDTH if alone else px(wide))
            panel.setVisible(fold.shows(number))
            line.setVisible(not alone)
        self.split.setVisible(thread)

    def _on_timeline_chosen(self, name: str, line: object) -> None:
        assert isinstance(line, Line)
        if line.op:
            self.delivery_asked.emit(name, line.op)
        elif name in ("support", "operator"):
            incident = self._book.incident(self._id)
            if incident is not None:
                self._acts.do(commands.Classify(incident.channel, line.author, Side(name)))
        elif name == "linked":
            self._acts.do(commands.OpenLinked(self._id, line.key))
        elif name == "show_copy":
            self.file_asked.emit(line.files[0])
        elif name.startswith("file:"):
            self.file_asked.emit(line.files[int(name.partition(":")[2])])
        else:
            self.asked.emit(name, self._id)

    def _on_acts_queued(self, command: object, _op: str) -> None:
        self.composer.on_command_queued(command)

    def _on_book_incidents_changed(self, ids: object) -> None:
        if isinstance(ids, frozenset) and self._id in ids:
            self.refresh()
