"""The board's column headings, painted on the row's own x positions."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.ui.board.widths import LEFT
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look


class BoardHeader(QHeaderView):
    """Twelve-pixel words over a hairline; the first column starts where the marks do. Others can be dragged."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        # The marks keep the edge: what is late is told by it.
        self.setFirstSectionMovable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        look = self._look
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.color("line"))
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        left = rect.x() + (look.px(LEFT) if logical == 0 else 0)
        base = baseline(look, rect.y(), rect.height() - 1, "small")
        put(painter, look, left, base, elided(look, text, rect.right() - left, "small"), "small", "ink_2")
