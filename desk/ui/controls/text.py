"""A label of plain text, in runs of different weight, with the line heights of the look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.ui.theme.lettering import Run, baseline, elided, put, width
from desk.ui.theme.look import Look

if TYPE_CHECKING:
    from desk.ui.theme.paragraph import Paragraph


class Text(QLabel):
    """Plain text that never reads mark-up. One line elides; `wrap` lets it grow downwards instead."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: str = "body",
        role: str = "ink",
        weight: str = "normal",
        *,
        wrap: bool = False,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._look, self._size, self._role, self._weight = look, size, role, weight
        self._wrap, self._tabular, self._align, self._most_lines = wrap, tabular, align, most_lines
        self._runs: tuple[Run, ...] = ()
        # Not Fixed where it wraps: the hint is for a guessed width, and Fixed would cut what needs more lines.
        upright = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.say(text)

    def say(self, text: str, role: str = "", weight: str = "") -> None:
        """Show a text, in the label's own role and weight unless others are given."""
        if role:
            self._role = role
        if weight:
            self._weight = weight
        self.say_runs(Run(text, self._role, self._weight))

    def say_runs(self, *runs: Run) -> None:
        """Show runs one after the other."""
        if runs == self._runs:
            return
        wider = "".join(run.text for run in runs) != self.text()
        self._runs = runs
        self.setText("".join(run.text for run in runs))
        if wider:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return self._look.line(self._size)
        return round(self._paragraph(width).height)

    def sizeHint(self) -> QSize:
        if self._wrap:
            natural = round(self._paragraph(100_000).natural) + 2
            return QSize(min(natural, self._look.px(280)), self.heightForWidth(self._look.px(280)))
        wide = sum(
            width(self._look, run.text, run.size or self._size, run.weight, self._tabular)
            for run in self._runs
        )
        return QSize(round(wide + 0.999), self._look.line(self._size))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        most = self._look.px(40)
        return QSize(min(most, hint.width()), self._look.line(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.contentsRect())
        if self._wrap:
            paragraph = self._paragraph(self.width())
            # Level with a button beside it, as a line that does not wrap is; but at the top of what was torn apart.
            spare = rect.height() - paragraph.height
            top = rect.y() + spare / 2 if 0 < spare < self._look.line(self._size) else rect.y()
            paragraph.draw(painter, rect.x(), top)
            return
        x = rect.x()
        if self._align & Qt.AlignmentFlag.AlignRight:
            x = max(x, rect.right() - self.sizeHint().width())
        elif self._align & Qt.AlignmentFlag.AlignHCenter:
            x = max(x, rect.center().x() - self.sizeHint().width() / 2)
        base = baseline(self._look, rect.y(), rect.height(), self._size)
        for run in self._runs:
            size = run.size or self._size
            text = elided(self._look, run.text, rect.right() + 1 - x, size, run.weight, self._tabular)
            x = put(painter, self._look, x, base, text, size, run.role, run.weight, self._tabular)

    def _paragraph(self, room: float) -> "Paragraph":
        from desk.ui.theme.paragraph import Paragraph

        return Paragraph(
            self._look, self._runs, room, self._size, self._tabular, self._most_lines, self._align
        )
