"""The board's table model: rows move by what changed, and are never reset but for another question."""

from datetime import tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.board.filters import Filter
from desk.ui.board.order import NEAR_WITHIN, Key, Section, section_of, sort_key
from desk.ui.board.rows import Rows
from desk.ui.book import Book
from desk.ui.roles import BoardColumn, Role
from desk.ui.wording.cells import cell_text, row_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class BoardModel(QAbstractTableModel):
    """Incidents that a filter lets through, by due time, in groups or flat; headings are rows of their own.

    While `hold` is on (the pointer is over the list) no row moves: rows change in place, and what would come, go or
    move waits; `waiting_changed` says how many.
    """

    waiting_changed = Signal(int)

    def __init__(self, book: Book, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._zone = zone
        self._filter = Filter()
        self._by: BoardColumn | None = None
        self._rows = Rows(grouped=True)
        self._now: Micros = 0
        self._held = False
        self._waiting: set[str] = set()
        book.incidents_changed.connect(self.on_incidents_changed)

    # What the view asks

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(BoardColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows.items[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._rows.items[index.row()]
        if isinstance(item, Section):
            return self._heading_data(item, index.column(), role)
        incident = self._book.incident(item)
        if role == Role.ID:
            return item
        if incident is None:
            return None
        if role == Role.OBJECT:
            return incident
        if role == Role.SORT:
            return self._rows.place_of(item)[0][2]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == BoardColumn.SEVERITY:
            return row_text(incident, self._book, self._now, self._zone)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell_text(incident, BoardColumn(index.column()), self._book, self._now, self._zone)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            BoardColumn.SEVERITY: self.tr("Severity"),
            BoardColumn.INCIDENT: self.tr("Incident"),
            BoardColumn.WHO: self.tr("Who"),
            BoardColumn.ACKNOWLEDGE: self.tr("Acknowledge"),
            BoardColumn.UPDATE: self.tr("Next update"),
            BoardColumn.SENT: self.tr("Last sent"),
        }[BoardColumn(section)]

    # What the window asks

    @property
    def now(self) -> Micros:
        """The instant of the last tick."""
        return self._now

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    @property
    def grouped(self) -> bool:
        """Whether there are headings."""
        return self._rows.grouped

    def ids(self) -> list[str]:
        """The incidents shown, top down."""
        return self._rows.ids()

    def first_id(self) -> str:
        """The topmost incident, or empty."""
        return self._rows.first()

    def index_of(self, incident_id: str) -> QModelIndex:
        """The first cell of an incident's row; invalid where it is not shown."""
        if incident_id not in self._rows:
            return QModelIndex()
        return self.index(self._rows.row_of(incident_id), BoardColumn.SEVERITY)

    def late_before(self, row: int) -> int:
        """How many late incidents stand above a row; where rows are not in the order of their clocks, none is told."""
        if self._by is not None:
            return 0
        first = 1 if self._rows.grouped else 0
        return max(0, min(self._rows.counts[Section.LATE], row - first))

    def heading_rows(self) -> list[int]:
        """The rows that are headings."""
        return self._rows.heading_rows()

    def ask(self, question: Filter, grouped: bool, by: BoardColumn | None = None) -> None:
        """Show something else, or in another order: the one thing that resets the rows."""
        self.beginResetModel()
        self._filter, self._by = question, None if grouped else by
        self._rows = Rows(grouped)
        self._drop_waiting()
        shown = [i for i in self._book.incidents.values() if question.matches(i, self._book, self._now)]
        for key in sorted(sort_key(i, self._book, self._now, self._by) for i in shown):
            section = section_of(key, self._now)
            if not self._rows.has_heading(section):
                self._rows.insert_heading(section)
            self._rows.insert(key, section)
        self.endResetModel()

    def advance(self, now: Micros) -> None:
        """Take the time. Only incidents whose clock passed a border since the last tick are looked at."""
        then, self._now = self._now, now
        if now < then or now - then > NEAR_WITHIN:
            self.ask(self._filter, self._rows.grouped, self._by)
            return
        crossed = self._book.dues.between(then, now) + self._book.dues.between(
            then + NEAR_WITHIN, now + NEAR_WITHIN
        )
        self.on_incidents_changed(crossed)

    def hold(self, held: bool) -> None:
        """Let rows stand still, or let them go where they belong."""
        if held == self._held:
            return
        self._held = held
        if not held:
            self.settle()

    def settle(self) -> None:
        """Do now what waited, even while rows are held."""
        waiting, held = sorted(self._waiting, key=self._due), self._held
        self._drop_waiting()
        self._held = False
        # Out first: groups are computed for the time that is now, and those that stay stand in their old ones.
        for incident in waiting:
            self._remove(incident)
        for incident in waiting:
            self._place(incident)
        self._held = held

    # What the book and the clock say

    def on_incidents_changed(self, ids: "frozenset[str] | list[str]") -> None:
        """Put changed incidents where they belong now."""
        for incident in sorted(ids, key=self._due) if len(ids) > 1 else ids:
            if self._held and self._would_move(incident):
                self._waiting.add(incident)
                self._tell(incident)
            else:
                self._place(incident)
        if self._held:
            self.waiting_changed.emit(len(self._waiting))

    def _due(self, incident_id: str) -> Micros:
        incident = self._book.incident(incident_id)
        run = incident.next_due() if incident else None
        return run.due_at if run else 0

    def _wanted(self, incident_id: str) -> Incident | None:
        incident = self._book.incident(incident_id)
        wanted = incident is not None and self._filter.matches(incident, self._book, self._now)
        return incident if wanted else None

    def _would_move(self, incident_id: str) -> bool:
        incident = self._wanted(incident_id)
        if incident is None or incident_id not in self._rows:
            return (incident is not None) != (incident_id in self._rows)
        key = sort_key(incident, self._book, self._now, self._by)
        return self._rows.place_of(incident_id) != (key, section_of(key, self._now))

    def _place(self, incident_id: str) -> None:
        incident = self._wanted(incident_id)
        if incident is None:
            self._remove(incident_id)
            return
        key = sort_key(incident, self._book, self._now, self._by)
        section = section_of(key, self._now)
        if incident_id not in self._rows:
            self._need_heading(section)
            row = self._rows.row_for(key, section)
            self.beginInsertRows(_TOP, row, row)
            self._rows.insert(key, section)
            self.endInsertRows()
            self._tell_heading(section)
        elif self._rows.place_of(incident_id) == (key, section):
            self._tell(incident_id)
        else:
            self._move(incident_id, key, section)

    def _move(self, incident_id: str, key: Key, section: Section) -> None:
        self._need_heading(section)
        old, left = self._rows.row_of(incident_id), self._rows.place_of(incident_id)[1]
        new = self._rows.row_for(key, section)
        moves = new not in (old, old + 1) and self.beginMoveRows(_TOP, old, old, _TOP, new)
        self._rows.remove(incident_id)
        self._rows.insert(key, section)
        if moves:
            self.endMoveRows()
        self._tell(incident_id)
        if left is not section:
            self._tell_heading(section)
            self._spare_heading(left)

    def _remove(self, incident_id: str) -> None:
        if incident_id not in self._rows:
            return
        row, section = self._rows.row_of(incident_id), self._rows.place_of(incident_id)[1]
        self.beginRemoveRows(_TOP, row, row)
        self._rows.remove(incident_id)
        self.endRemoveRows()
        self._spare_heading(section)

    def _need_heading(self, section: Section) -> None:
        if not self._rows.has_heading(section):
            row = self._rows.heading_row(section)
            self.beginInsertRows(_TOP, row, row)
            self._rows.insert_heading(section)
            self.endInsertRows()

    def _spare_heading(self, section: Section) -> None:
        if not self._rows.grouped:
            return
        if self._rows.counts[section]:
            self._tell_heading(section)
        else:
            row = self._rows.heading_row(section)
            self.beginRemoveRows(_TOP, row, row)
            self._rows.remove_heading(section)
            self.endRemoveRows()

    def _tell(self, incident_id: str) -> None:
        if incident_id in self._rows:
            row = self._rows.row_of(incident_id)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(BoardColumn) - 1))

    def _tell_heading(self, section: Section) -> None:
        if self._rows.grouped:
            row = self._rows.heading_row(section)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _drop_waiting(self) -> None:
        if self._waiting:
            self._waiting = set()
            self.waiting_changed.emit(0)

    def _heading_data(self, section: Section, column: int, role: int) -> object:
        if role == Role.SECTION:
            return section
        if role == Role.COUNT:
            return self._rows.counts[section]
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return section.title
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return f"{section.title}, {self._rows.counts[section]}"
        return None
