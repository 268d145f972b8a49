"""The timeline's model, delegate and view: lines laid out once per width, painted as blocks."""

from datetime import tzinfo
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.incident.block import Block, Spot, block_for
from desk.ui.incident.lines import Line
from desk.ui.ports import Evidence
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_WIDEST = 1080


class TimelineModel(QAbstractListModel):
    """Lines; showing others changes only the rows that differ, so that the view keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Show these lines: the common front stays, what follows is changed, added or taken away."""
        old = self._lines
        common = min(len(old), len(lines))
        if len(old) > len(lines):
            self.beginRemoveRows(_TOP, common, len(old) - 1)
            self._lines = old[:common]
            self.endRemoveRows()
        changed = [row for row in range(common) if old[row] != lines[row]]
        self._lines = [*lines[:common]]
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        if len(lines) > common:
            self.beginInsertRows(_TOP, common, len(lines) - 1)
            self._lines = list(lines)
            self.endInsertRows()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Role.OBJECT:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            level = line.level.name if line.level else ""
            parts = [
                line.day,
                line.name,
                line.did,
                level,
                line.text,
                line.note,
                *(file.name for file in line.files),
            ]
            return ", ".join(part for part in parts if part)
        return None


class _BlockDelegate(QStyledItemDelegate):
    def __init__(
        self, look: Look, book: Book, zone: tzinfo, evidence: Evidence | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._book, self._zone, self._evidence = look, book, zone, evidence
        self._blocks: dict[tuple[Line, int, int], Block] = {}
        self.now: Micros = 0
        self.hovered: tuple[int, str] = (-1, "")
        self.wide = 400

    def forget(self) -> None:
        """Lay everything out anew."""
        self._blocks.clear()

    def block(self, index: Index) -> Block:
        line = index.data(Role.OBJECT)
        assert isinstance(line, Line)
        key = (line, self.wide, lead := self.lead(index))
        block = self._blocks.get(key)
        if block is None or line.op:
            time = hhmmss(line.at, self._zone)
            block = block_for(self._look, line, self.wide, self._book, self.now, time, self._evidence, lead)
            self._blocks[key] = block
        return block

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.wide, round(self.block(index).height + 0.5))

    def widest(self) -> int:
        """Longer lines are hard to follow, and their buttons far from them."""
        return self._look.px(_WIDEST)

    def lead(self, index: Index) -> int:
        """The room above the first block, which scrolls away with it."""
        return self._look.px(12) if index.row() == 0 else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, TimelineView)
        if view.hasFocus() and view.currentIndex().row() == index.row():
            ring = option.rect.toRectF().adjusted(4, self.lead(index), -4, 0)
            radius = self._look.px(self._look.tokens.radius["control"])
            marks.box(painter, self._look, ring, radius, "", "accent", self._look.size("focus_ring"))
        hovered = self.hovered[1] if self.hovered[0] == index.row() else ""
        self.block(index).paint(painter, option.rect.y(), hovered)


class TimelineView(QListView):
    """`pressed` on a block's button carries its name and the line; Enter or the menu key offers the same."""

    chosen = Signal(str, object)

    def __init__(
        self, look: Look, book: Book, model: TimelineModel, zone: tzinfo, evidence: Evidence | None
    ) -> None:
        super().__init__()
        self._blocks = _BlockDelegate(look, book, zone, evidence, self)
        self.setAccessibleName(self.tr("Timeline"))
        self.setModel(model)
        self.setItemDelegate(self._blocks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def on_ticked(self, now: Micros) -> None:
        """Count down to the next try of what waits; nothing else here has a clock."""
        self._blocks.now = now
        model = self.model()
        for row in range(model.rowCount()):
            line = model.index(row, 0).data(Role.OBJECT)
            if isinstance(line, Line) and line.op:
                self.update(model.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = min(self.viewport().width(), self._blocks.widest())
        if self._blocks.wide != wide:
            self._blocks.wide = wide
            self._blocks.forget()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def show_line(self, key: str) -> bool:
        """Make the line with that key the current one and bring it into sight; whether there is one."""
        model = self.model()
        for row in range(model.rowCount()):
            line = model.index(row, 0).data(Role.OBJECT)
            if isinstance(line, Line) and line.key == key:
                self.setCurrentIndex(model.index(row, 0))
                self.scrollTo(model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
                return True
        return False

    def spot_at(self, point: QPointF) -> tuple[Spot, Line] | None:
        """The button or picture under a point of the viewport."""
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return None
        inside = point - self.visualRect(index).topLeft().toPointF()
        line = index.data(Role.OBJECT)
        for spot in self._blocks.block(index).spots:
            if spot.rect.contains(inside):
                return spot, line
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.spot_at(event.position())
        row = self.indexAt(event.position().toPoint()).row()
        hovered = (row, found[0].name if found else "")
        if hovered != self._blocks.hovered:
            self._blocks.hovered = hovered
            self.viewport().update()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self.spot_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(found[0].name, found[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu) and not event.modifiers():
            self._offer(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _offer(self, index: QModelIndex) -> None:
        line = index.data(Role.OBJECT) if index.isValid() else None
        if not isinstance(line, Line):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spot in reversed(self._blocks.block(index).spots):
            menu.addAction(spot.text, partial(self.chosen.emit, spot.name, line))
        if not menu.isEmpty():
            menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()))
