"""The wall's rows: live incidents whose clocks run, the one due first on top."""

from datetime import UTC

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.roles import Role
from desk.ui.wording.faces import clock_label, face_of

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class WallModel(QAbstractListModel):
    """At most `most` incidents; OBJECT is the Incident. Rows move, come and go as the book changes."""

    def __init__(self, book: Book, most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book, self._most = book, most
        self._ids: list[str] = []
        self.now: Micros = 0
        book.incidents_changed.connect(self._on_book_incidents_changed)
        self._take(book.dues.earliest(most))

    def advance(self, now: Micros) -> None:
        """Take the time."""
        self.now = now

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        incident_id = self._ids[index.row()]
        incident = self._book.incident(incident_id)
        if role == Role.ID:
            return incident_id
        if incident is None:
            return None
        if role == Role.OBJECT:
            return incident
        if role == Qt.ItemDataRole.DisplayRole:
            return incident.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(incident)
        return None

    def _spoken(self, incident: Incident) -> str:
        run = incident.next_due()
        clock = f"{clock_label(run.name)} {face_of(run, self.now, UTC).spoken}" if run is not None else ""
        owner = self._book.name(incident.owner) if incident.owner else self.tr("nobody has it")
        parts = (
            clock,
            incident.severity.governing.name,
            incident.title,
            self._book.operator(incident.channel),
            owner,
        )
        return ", ".join(part for part in parts if part)

    def _on_book_incidents_changed(self, ids: object) -> None:
        assert isinstance(ids, frozenset)
        self._take(self._book.dues.earliest(self._most))
        rows = [row for row, each in enumerate(self._ids) if each in ids]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def _take(self, wanted: list[str]) -> None:
        """Become `wanted`, row by row, so that a view keeps what it knows of the others."""
        for row in reversed(range(len(self._ids))):
            if self._ids[row] not in wanted:
                self.beginRemoveRows(_TOP, row, row)
                del self._ids[row]
                self.endRemoveRows()
        for row, incident in enumerate(wanted):
            if row < len(self._ids) and self._ids[row] == incident:
                continue
            if incident in self._ids:
                here = self._ids.index(incident)
                self.beginMoveRows(_TOP, here, here, _TOP, row)
                self._ids.insert(row, self._ids.pop(here))
                self.endMoveRows()
            else:
                self.beginInsertRows(_TOP, row, row)
                self._ids.insert(row, incident)
                self.endInsertRows()
