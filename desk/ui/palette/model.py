"""The palette's rows: headings and entries."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk.ui.palette.entries import Entry, Kind
from desk.ui.roles import Role

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Rows are a Kind (a heading, which cannot be chosen) or an Entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Kind | Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show entries, each section under its heading."""
        self.beginResetModel()
        self._rows = []
        before: Kind | None = None
        for entry in entries:
            if entry.kind is not before:
                self._rows.append(entry.kind)
            self._rows.append(entry)
            before = entry.kind
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.OBJECT:
            return row
        if isinstance(row, Kind):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.title if role in shown else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail, row.key) if part)
        return None

    def step(self, row: int, by: int) -> int:
        """The next entry's row from `row`, over headings and round the ends; -1 where there is none."""
        count = len(self._rows)
        for _ in range(count):
            row = (row + by) % count
            if isinstance(self._rows[row], Entry):
                return row
        return -1
