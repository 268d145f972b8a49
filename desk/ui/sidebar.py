"""The sidebar: standing views, saved views and operators, each with how many incidents it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.procedure.values import dataclass
from desk.ui.board.filters import Filter, Lens
from desk.ui.ports import Json
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class SideItem:
    """A heading (no filter) or a view; `tone` is the role of a count that asks for attention."""

    text: str
    filter: Filter | None = None
    tone: str = ""
    saved: bool = False


def side_items(saved: Json, operators: Mapping[str, str]) -> list[SideItem]:
    """The standing views, those that a person saved, and one for each operator (name by channel)."""
    items = [
        SideItem(translate("BoardPage", "Views")),
        SideItem(translate("BoardPage", "All live"), Filter()),
        SideItem(translate("BoardPage", "Mine"), Filter(Lens.MINE)),
        SideItem(translate("BoardPage", "Unacknowledged"), Filter(Lens.UNACKNOWLEDGED)),
        SideItem(translate("BoardPage", "Late"), Filter(Lens.LATE), "late"),
        SideItem(translate("BoardPage", "Not delivered"), Filter(Lens.NOT_DELIVERED), "soon"),
        SideItem(translate("BoardPage", "Awaiting operator"), Filter(Lens.AWAITING)),
        SideItem(translate("BoardPage", "Post-mortem"), Filter(Lens.POSTMORTEM)),
    ]
    if isinstance(saved, list) and saved:
        items.append(SideItem(translate("BoardPage", "Saved")))
        items += [SideItem(each["name"], Filter.from_json(each["filter"]), saved=True) for each in saved]
    if operators:
        items.append(SideItem(translate("BoardPage", "Operators")))
        named = sorted(operators.items(), key=lambda pair: pair[1].casefold())
        items += [SideItem(name, Filter(channels=frozenset([channel]))) for channel, name in named]
    return items


def view_name(question: Filter, items: Sequence[SideItem], operators: Mapping[str, str]) -> str:
    """What a view is called: as in the sidebar, else by what it is narrowed to. Levels are named beside it."""
    plain = replace(question, levels=frozenset())
    named = next((item.text for item in items if item.filter == plain), "")
    if named:
        return named
    standing = next(item.text for item in items if item.filter == Filter(question.lens))
    narrowed = sorted((operators.get(each, each) for each in question.channels), key=str.casefold)
    parts = [standing] if question.lens is not Lens.ALL or not narrowed else []
    return " · ".join([*parts, *narrowed, *([f"“{question.words}”"] if question.words else [])])


class SidebarModel(QAbstractListModel):
    """Side items and their counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[SideItem] = []
        self._counts: list[int] = []

    def show(self, items: list[SideItem]) -> None:
        """Show these; a list that is already shown is left alone."""
        if items != self._items:
            self.beginResetModel()
            self._items, self._counts = items, [0] * len(items)
            self.endResetModel()

    def items(self) -> list[SideItem]:
        """What is shown."""
        return self._items

    def set_count(self, row: int, count: int) -> None:
        """How many incidents a view holds."""
        if self._counts[row] != count:
            self._counts[row] = count
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._items[index.row()].filter is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Role.OBJECT:
            return item
        if role == Role.COUNT:
            return self._counts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.text if item.filter is None else f"{item.text}, {self._counts[index.row()]}"
        return None


class _SideDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = index.data(Role.OBJECT)
        heading = isinstance(item, SideItem) and item.filter is None
        return QSize(10, self._look.px(40 if heading else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        item, rect = index.data(Role.OBJECT), QRectF(option.rect)
        if not isinstance(item, SideItem):
            return
        if item.filter is None:
            base = baseline(look, rect.bottom() - px(26), px(20), "small")
            put(painter, look, px(16), base, item.text, "small", "ink_2")
            return
        view = self.parent()
        assert isinstance(view, Sidebar)
        on = index.row() == view.currentIndex().row()
        ground = rect.adjusted(px(8), 0, -px(8), 0)
        marks.chosen(painter, look, ground, on, on and view.hasFocus())
        base = baseline(look, rect.y(), rect.height(), "body")
        count = int(index.data(Role.COUNT))
        loud = item.tone if item.tone and count else ""
        weight = "strong" if loud else "normal"
        right = ground.right() - px(8) - width(look, str(count), "small", weight, tabular=True)
        text = elided(look, item.text, right - px(24), "body", "strong" if on else "normal")
        put(painter, look, px(16), base, text, "body", "ink" if on else "ink_2", "strong" if on else "normal")
        put(painter, look, right, base, str(count), "small", loud or "ink_3", weight, tabular=True)


class Sidebar(QListView):
    """`chosen` carries a side item when another view gets current; `removed` a saved view to forget."""

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, model: SidebarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # as in BoardView
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Views"))
        self.setFixedWidth(look.size("sidebar") - 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(_SideDelegate(look, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, look.color("window"))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        self.setViewportMargins(0, look.px(4), 0, 0)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        item = current.data(Role.OBJECT) if current.isValid() else None
        if isinstance(item, SideItem):
            self.chosen.emit(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click, or the menu key on the current view: a saved one can be forgotten."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = index.data(Role.OBJECT) if index.isValid() else None
        if not isinstance(item, SideItem) or not item.saved:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Forget this view"), partial(self.removed.emit, item))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).center()))
