"""The board's column headings: painted on the row's own x positions, and laid out as a person has set them up."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.ui.board.columns import MOVABLE, Columns
from desk.ui.board.widths import LEFT
from desk.ui.roles import BoardColumn
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look

_LEAST_TITLE = 240
CLOCKS = (BoardColumn.ACKNOWLEDGE, BoardColumn.UPDATE, BoardColumn.SENT)
"""What stands on a third line where the title would have no room beside it."""


class BoardHeader(QHeaderView):
    """Twelve-pixel words over a hairline; the first column starts where the marks do. Others can be dragged.

    `least` is what each column needs, px. `columns_changed` when a person has moved or widened one.
    """

    columns_changed = Signal()

    def __init__(self, look: Look, least: Mapping[BoardColumn, int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._least = look, least
        self.columns = Columns()
        self._laying = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        # The marks keep the edge: what is late is told by it.
        self.setFirstSectionMovable(False)
        self.sectionResized.connect(self._on_section_resized)
        self.sectionMoved.connect(self._on_section_moved)

    def set_columns(self, columns: Columns) -> None:
        """Show the columns in this order; `lay` gives them their widths."""
        self.columns = columns
        self.blockSignals(True)
        for place, column in enumerate(columns.order):
            self.moveSection(self.visualIndex(column), place)
        self.blockSignals(False)

    def lay(self, room: int) -> bool:
        """Share `room` px among the columns; returns whether the clocks have to stand on a third line."""
        self._laying = True
        try:
            return self._share(room)
        finally:
            self._laying = False

    def _share(self, room: int) -> bool:
        px = self._look.px
        # A person may widen a column; its words need what they need.
        widths = {column: max(self._least[column], px(self.columns.width(column))) for column in BoardColumn}
        shown = [column for column in BoardColumn if column not in self.columns.hidden]
        room -= sum(widths[column] for column in shown if column is not BoardColumn.INCIDENT)
        narrow = room - px(16) < px(_LEAST_TITLE)
        for column in BoardColumn:
            hidden = column in self.columns.hidden or (narrow and column in CLOCKS)
            self.setSectionHidden(column, hidden)
        if narrow:
            room += sum(widths[column] for column in CLOCKS if column in shown)
        widths[BoardColumn.INCIDENT] = max(px(80), room)
        for column, wide in widths.items():
            if not self.isSectionHidden(column):
                self.resizeSection(column, wide)
        return narrow

    def _on_section_moved(self, _logical: int, _old: int, _new: int) -> None:
        order = tuple(BoardColumn(self.logicalIndex(place)) for place in range(self.count()))
        self.columns = replace(self.columns, order=order)
        self.columns_changed.emit()

    def _on_section_resized(self, logical: int, _old: int, new: int) -> None:
        column = BoardColumn(logical)
        if self._laying or column not in MOVABLE or not new:
            return
        self.columns = self.columns.widened(column, new / self._look.scale)
        self.columns_changed.emit()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        look = self._look
        painter.fillRect(rect, look.color("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.color("line"))
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        left = rect.x() + (look.px(LEFT) if logical == 0 else 0)
        base = baseline(look, rect.y(), rect.height() - 1, "small")
        put(painter, look, left, base, elided(look, text, rect.right() - left, "small"), "small", "ink_2")
