"""The rows of the search room: hits page by page, each placed in the procedure when it is looked at."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desk.store.search import Hit
from desk.ui.book import Book
from desk.ui.roles import Role
from desk.ui.search.placing import Placed, place, spoken

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class SearchModel(QAbstractListModel):
    """`more_wanted` when the view comes near the end of a page that another follows."""

    more_wanted = Signal()

    def __init__(self, book: Book, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book, self._zone = book, zone
        self._hits: list[Hit] = []
        self._more = False

    def show(self, hits: Sequence[Hit], more: bool) -> None:
        """Show a first page in place of everything."""
        self.beginResetModel()
        self._hits, self._more = list(hits), more
        self.endResetModel()

    def extend(self, hits: Sequence[Hit], more: bool) -> None:
        """Show another page below."""
        self._more = more
        if hits:
            self.beginInsertRows(_TOP, len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._more

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._more = False  # asked for once; the page that comes says whether another follows
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == Role.OBJECT:
            return place(hit, self._book)
        if role == Role.ID:
            return f"{hit.channel}:{hit.ts}"
        if role == Qt.ItemDataRole.DisplayRole:
            return place(hit, self._book).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(place(hit, self._book), self._book, self._zone)
        return None

    def placed(self, row: int) -> Placed | None:
        """What stands in a row."""
        return place(self._hits[row], self._book) if 0 <= row < len(self._hits) else None
