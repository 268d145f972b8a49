"""A list to pick from: one row (a channel) or several (people), each with a mark that is also a shape."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pick:
    """A row: `detail` is grey at the right."""

    id: str
    text: str
    detail: str = ""


class PickModel(QAbstractListModel):
    """Rows and which are picked; with `many` any number, else one at most. `picked_changed` after each change."""

    picked_changed = Signal()

    def __init__(self, many: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self._rows: tuple[Pick, ...] = ()
        self._picked: set[str] = set()

    def show(self, rows: Sequence[Pick], picked: Sequence[str] = ()) -> None:
        """Show rows, with these picked."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._picked = {each.id for each in rows} & set(picked)
        self.endResetModel()
        self.picked_changed.emit()

    def picked(self) -> tuple[str, ...]:
        """The ids picked, in the order of the rows."""
        return tuple(each.id for each in self._rows if each.id in self._picked)

    def row_of(self, pick: str) -> Pick | None:
        """A row by its id."""
        return next((each for each in self._rows if each.id == pick), None)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.OBJECT:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail) if part)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.id in self._picked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        pick = self._rows[index.row()].id
        on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        if not self._many:
            if not on:
                return False  # one of a kind is let go by picking another
            self._picked = {pick}
        elif on:
            self._picked.add(pick)
        else:
            self._picked.discard(pick)
        self.dataChanged.emit(
            self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole]
        )
        self.picked_changed.emit()
        return True


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, many: bool, view: QListView) -> None:
        super().__init__(view)
        self._look, self._many = look, many

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px, rect = self._look, self._look.px, QRectF(option.rect)
        row = index.data(Role.OBJECT)
        if not isinstance(row, Pick):
            return
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        view = self.parent()
        current = isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index
        ground = rect.adjusted(px(2), px(1), -px(2), -px(1))
        marks.chosen(painter, look, ground, on, current)
        side = px(16)
        mark = QRectF(rect.x() + px(12), rect.center().y() - side / 2, side, side)
        round_by = px(3) if self._many else side / 2
        marks.box(
            painter, look, mark, round_by, "accent_fill" if on else "raised", "" if on else "line_control"
        )
        if on:
            marks.icon(painter, look, "check", "on_accent", mark.x() + px(2), mark.y() + px(2), 12)
        base = baseline(look, rect.y(), rect.height(), "body")
        right = rect.right() - px(12) - width(look, row.detail, "small")
        put(painter, look, right, base, row.detail, "small", "ink_2")
        text = elided(look, row.text, right - px(12) - mark.right() - px(10), "body")
        put(painter, look, mark.right() + px(10), base, text, "body", "ink")


class PickList(QListView):
    """Space or a click picks; arrows move. `nothing` is what it says without a row."""

    def __init__(
        self,
        look: Look,
        model: PickModel,
        many: bool,
        name: str,
        nothing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._nothing = look, nothing
        self.setObjectName("picks")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_Row(look, many, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(look.px(36 * 2 + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing and not self.model().rowCount():
            look = self._look
            base = baseline(look, 0, look.px(36), "body")
            put(QPainter(self.viewport()), look, look.px(12), base, self._nothing, "body", "ink_2")

    def toggle(self, index: QModelIndex) -> None:
        """Pick a row, or let it go."""
        if index.isValid():
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()
