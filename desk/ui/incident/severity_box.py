"""Both sides' levels and the agreement in one box: who named what, when, and what is still open."""

from datetime import tzinfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.procedure.incident import Incident
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.panels import hairline, label_room, row
from desk.ui.controls.severity_label import SeverityLabel
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss

_LABEL_WIDE = 62


class SeverityBox(QWidget):
    """Three rows: operator, support, agreed."""

    def __init__(self, look: Look, incident: Incident, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._zone = look, zone
        stack = QVBoxLayout(self)
        stack.setContentsMargins(1, 1, 1, 1)
        stack.setSpacing(0)
        sides = {Side.OPERATOR: self.tr("Operator"), Side.SUPPORT: self.tr("Support")}
        self._wide = label_room(look, (*sides.values(), self.tr("Agreed")), _LABEL_WIDE, 0)
        for side, label in sides.items():
            made = incident.severity.open_proposal(side)
            across = self._row(label)
            if made is None:
                across.addWidget(Text(look, self.tr("no proposal yet"), role="ink_3"), 1)
            else:
                across.addWidget(SeverityLabel(look, made.level))
                across.addWidget(Text(look, book.name(made.by), wrap=True), 1)
                across.addWidget(self._time(made.at))
            stack.addLayout(across)
            stack.addWidget(hairline())
        stack.addLayout(self._agreed(incident))

    def _agreed(self, incident: Incident) -> QHBoxLayout:
        across, severity = self._row(self.tr("Agreed")), incident.severity
        if severity.agreed is None:
            across.addWidget(
                Text(self._look, self.tr("when both name one level"), role="ink_2", wrap=True), 1
            )
            return across
        across.addWidget(SeverityLabel(self._look, severity.agreed))
        across.addStretch(1)
        if severity.agreed_at is not None:
            across.addWidget(self._time(severity.agreed_at))
        return across

    def _row(self, label: str) -> QHBoxLayout:
        across = row(self._look, 8, (12, 6, 12, 6))
        name = Text(self._look, label, role="ink_2")
        name.setFixedWidth(self._wide)
        across.addWidget(name)
        return across

    def _time(self, at: int) -> Text:
        return Text(self._look, hhmmss(at, self._zone), "small", "ink_3", tabular=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._look.px(self._look.tokens.radius["card"])
        marks.box(QPainter(self), self._look, QRectF(self.rect()), radius, "", "line")
