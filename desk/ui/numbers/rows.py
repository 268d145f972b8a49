"""Rows of figures as a table: a name, texts, and a small line of the months where there is one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.ui.controls.table import quiet_table
from desk.ui.numbers.figures import Figure
from desk.ui.roles import Role
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class FiguresModel(QAbstractTableModel):
    """`Role.OBJECT` is the row's Figure. Where rows have a trend, the last column is for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Figure] = []
        self._heads: tuple[str, ...] = ("",)

    def show(self, heads: Sequence[str], rows: Sequence[Figure]) -> None:
        """Show rows under column heads, the first that of the names."""
        self.beginResetModel()
        self._heads, self._rows = tuple(heads), list(rows)
        self.endResetModel()

    def figure(self, row: int) -> Figure | None:
        """A row's figure."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if section < len(self._heads) else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        figure, column = self._rows[index.row()], index.column()
        if role == Role.OBJECT:
            return figure
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        texts = (figure.name, *figure.cells)
        text = texts[column] if column < len(texts) else ""
        if role == Qt.ItemDataRole.DisplayRole or not column:
            return text
        return f"{figure.name}, {self._heads[column]}: {text or self._spoken(figure)}"

    def _spoken(self, figure: Figure) -> str:
        return ", ".join("–" if value is None else f"{value:.4g}" for value in figure.trend)


class RowDelegate(QStyledItemDelegate):
    """A whole row is chosen, on the ground of everything that is chosen here; no cell of it has a frame of its own."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        ink = option.palette.color(QPalette.ColorRole.Text)
        option.palette.setColor(QPalette.ColorRole.Highlight, self._look.color("selected"))
        option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)


class TrendDelegate(RowDelegate):
    """Six months as a line: a dot each, the last one filled; a month where nothing counts leaves a gap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(180), self._look.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        figure = index.data(Role.OBJECT)
        if not isinstance(figure, Figure) or not any(value is not None for value in figure.trend):
            return
        px = self._look.px
        points = _points(figure.trend, QRectF(option.rect).adjusted(px(12), px(9), -px(16), -px(9)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.color("bar")
        painter.setPen(QPen(colour, px(1.5)))
        for run in _runs(points):
            painter.drawPolyline(QPolygonF(run))
        for place, point in enumerate(points):
            if point is not None:
                painter.setBrush(colour if place == len(points) - 1 else self._look.color("surface"))
                painter.drawEllipse(point, px(2.5), px(2.5))
        painter.restore()


def _points(values: Sequence[float | None], box: QRectF) -> list[QPointF | None]:
    known = [value for value in values if value is not None]
    low, high = min(known), max(known)
    step = box.width() / max(1, len(values) - 1)
    return [
        None
        if value is None
        else QPointF(
            box.left() + place * step,
            box.center().y() if high == low else box.bottom() - (value - low) / (high - low) * box.height(),
        )
        for place, value in enumerate(values)
    ]


def _runs(points: Sequence[QPointF | None]) -> list[list[QPointF]]:
    """The points between gaps."""
    runs: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if len(run) > 1]


def figures_view(look: Look, model: QAbstractTableModel, name: str) -> QTableView:
    """A quiet table: whole rows are chosen, Tab goes on to the next control."""
    view = QTableView()
    view.setModel(model)
    head = quiet_table(look, view, name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setMinimumSectionSize(look.px(96))
    head.setStretchLastSection(True)
    view.setItemDelegate(RowDelegate(look, view))
    return view
