"""The board's view: whole-row grounds, headings and focus ring around the delegate's cells, and quiet ticks."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.board.columns import Columns
from desk.ui.board.delegate import BoardDelegate
from desk.ui.board.grounds import paint_heading, paint_ring
from desk.ui.board.header import CLOCKS, BoardHeader
from desk.ui.board.model import BoardModel
from desk.ui.board.order import Section
from desk.ui.book import Book
from desk.ui.roles import BoardColumn, Role
from desk.ui.theme.look import Look

if TYPE_CHECKING:
    from desk.ui.board.slide import Slide

_NARROW_ROW = 100
_PARKED_AFTER_MS = 60_000
"""A pointer that has lain still for so long was left there: a person who reads moves it now and then."""


class BoardView(QTableView):
    """Shows a BoardModel. `opened` on Enter or double click, `take_asked` on a click in an empty ring."""

    current_changed = Signal(str)
    opened = Signal(str)
    take_asked = Signal(str)
    columns_changed = Signal()
    columns_asked = Signal()  # by a right click on a heading
    late_above_changed = Signal(int)  # how many late rows stand above what is in sight
    resized = Signal()

    def __init__(
        self, look: Look, book: Book, model: BoardModel, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._board = model
        self._cells = BoardDelegate(look, book, zone, self)
        self._hovered = -1
        self._current_id = ""
        self._headings: list[int] = []
        self._late: set[int] = set()
        self.laid_over: tuple[QWidget, ...] = ()
        self._header = BoardHeader(look, self._cells.widths, self)
        self._slide: Slide | None = None
        self._parked = QTimer(self)
        self._parked.setObjectName("parked")
        self._parked.setSingleShot(True)
        self._parked.setInterval(_PARKED_AFTER_MS)
        self._parked.timeout.connect(self._on_parked_timeout)
        # One that Python made: for Qt's own, PySide6 would load every kind of widget there is to see which it is.
        self.setViewport(QWidget())
        self.setObjectName("board")
        self.setAccessibleName(self.tr("Incidents"))
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.relook()
        self._header.columns_changed.connect(self._on_header_columns_changed)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(lambda _: self.columns_asked.emit())
        for signal in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved, model.rowsAboutToBeMoved):
            signal.connect(self._on_rows_about_to_change)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self._on_rows_changed)

    def relook(self) -> None:
        """Take sizes from the look again."""
        self._header.setFixedHeight(self._look.size("column_header"))
        self._lay_columns()
        self._on_rows_changed()

    # What the window asks

    def current_id(self) -> str:
        """The incident under the cursor, or empty."""
        return self._current_id

    def set_current(self, incident_id: str) -> None:
        """Put the cursor on an incident, if it is shown."""
        told = incident_id != self._current_id
        self._current_id = incident_id
        index = self._board.index_of(incident_id)
        if index.isValid():
            self.setCurrentIndex(index)
        if told:
            self.current_changed.emit(incident_id)

    def step(self, by: int) -> None:
        """Move the cursor by incidents, from any focus."""
        ids = self._board.ids()
        if ids:
            here = ids.index(self._current_id) if self._current_id in ids else -1
            self.set_current(ids[min(len(ids) - 1, max(0, here + by))])

    def on_ticked(self, now: Micros) -> None:
        """Repaint the clock cells of the rows in sight, and nothing else; a row that got late whole."""
        self._cells.now = now
        region = QRegion()
        clocks = self._clock_strip()
        for row in self._rows_in(self.viewport().rect()):
            incident = self._incident(row)
            if incident is None:
                continue
            top, high = self.rowViewportPosition(row), self.rowHeight(row)
            if (row in self._late) != self._is_late(incident):
                region += QRect(0, top, self.viewport().width(), high)
            else:
                region += QRect(clocks[0], top, clocks[1], high)
        self.viewport().update(region)
        self._tell_late_above()

    def _tell_late_above(self) -> None:
        first = self.rowAt(0)
        # A row that only peeps out is not in sight.
        cut = first >= 0 and -self.rowViewportPosition(first) > self.rowHeight(first) // 2
        self.late_above_changed.emit(self._board.late_before(first + cut) if first > 0 or cut else 0)

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        self._tell_late_above()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._slide is not None:
            self._slide.start(self._tops())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("surface"))
        for row in self._rows_in(event.rect()):
            self._paint_ground(painter, row)
        painter.end()
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row >= 0 and self.hasFocus() and self._incident(row) is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, self._look, self._painted_rect(row))
            painter.end()

    def _paint_ground(self, painter: QPainter, row: int) -> None:
        look, rect = self._look, self._painted_rect(row)
        section = self._board.index(row, 0).data(Role.SECTION)
        if isinstance(section, Section):
            painter.fillRect(rect, look.color("window"))
            count = str(self._board.index(row, 0).data(Role.COUNT))
            paint_heading(painter, look, section, count, rect)
        else:
            incident = self._incident(row)
            late = incident is not None and self._is_late(incident)
            self._late.add(row) if late else self._late.discard(row)
            if row == self.currentIndex().row():
                painter.fillRect(rect, look.color("selected"))
            elif late:
                painter.fillRect(rect, look.color("late_row"))
            elif row == self._hovered:
                painter.fillRect(rect, look.color("hover"))
            if late:
                edge = QRect(0, rect.y(), look.size("late_edge"), rect.height() - 1)
                painter.fillRect(edge, look.color("late_fill"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.color("line"))

    # Geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_columns()
        self._tell_late_above()
        self.resized.emit()

    @property
    def columns(self) -> Columns:
        """The columns as a person has set them up."""
        return self._header.columns

    def set_columns(self, columns: Columns) -> None:
        """Show the columns as a person has set them up."""
        self._header.set_columns(columns)
        self._lay_columns()
        self.viewport().update()

    def _on_header_columns_changed(self) -> None:
        self._lay_columns()
        self.columns_changed.emit()

    def _lay_columns(self) -> None:
        narrow = self._header.lay(self.viewport().width())
        if narrow != self._cells.narrow or self.verticalHeader().defaultSectionSize() != self._row_height(
            narrow
        ):
            self._cells.narrow = narrow
            self._on_rows_changed()

    def _row_height(self, narrow: bool) -> int:
        return self._look.px(_NARROW_ROW) if narrow else self._look.size("row")

    def _on_rows_changed(self) -> None:
        rows, high = self.verticalHeader(), self._row_height(self._cells.narrow)
        if rows.defaultSectionSize() != high:
            rows.setDefaultSectionSize(high)
            self._headings = []
        for row in self._headings:
            if row < rows.count():
                rows.resizeSection(row, high)
        self._headings = self._board.heading_rows()
        for row in self._headings:
            rows.resizeSection(row, self._look.size("group_header"))
        self._late.clear()
        index = self._board.index_of(self._current_id)
        if index.isValid() and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
        self.viewport().update()

    def _clock_strip(self) -> tuple[int, int]:
        if self._cells.narrow:
            return self.columnViewportPosition(BoardColumn.INCIDENT), self.viewport().width()
        shown = [column for column in CLOCKS if not self.isColumnHidden(column)]
        lefts = [self.columnViewportPosition(column) for column in shown]
        left = min(lefts, default=self.viewport().width()) - self._look.px(8)
        return left, self.viewport().width() - left

    def _rows_in(self, rect: QRect) -> range:
        count = self._board.rowCount()
        if not count:
            return range(0)
        first, last = self.rowAt(max(0, rect.top())), self.rowAt(rect.bottom())
        return range(max(0, first), (last if last >= 0 else count - 1) + 1) if first >= 0 else range(0)

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _painted_rect(self, row: int) -> QRect:
        """Where a row is painted now: on its way to its place while it slides."""
        incident = self._board.index(row, 0).data(Role.ID)
        shift = self._cells.shift_of(incident) if isinstance(incident, str) else 0
        return self._row_rect(row).translated(0, shift)

    def _tops(self) -> dict[str, int]:
        """Where every row in sight stands, by incident."""
        tops = {}
        for row in self._rows_in(self.viewport().rect()):
            incident = self._board.index(row, 0).data(Role.ID)
            if isinstance(incident, str):
                tops[incident] = self.rowViewportPosition(row)
        return tops

    def _on_rows_about_to_change(self) -> None:
        duration = self._look.duration("row_move")
        if not duration or not self.isVisible():
            return
        if self._slide is None:
            # Loaded with the first row that moves: nothing does at the first paint.
            from desk.ui.board.slide import Slide

            self._slide = Slide(self)
            self._cells.shift_of = self._slide.shift
        self._slide.remember(self._tops, duration)

    def _incident(self, row: int) -> Incident | None:
        found = self._board.index(row, 0).data(Role.OBJECT)
        return found if isinstance(found, Incident) else None

    def _is_late(self, incident: Incident) -> bool:
        run = incident.next_due()
        return run is not None and run.due_at < self._cells.now

    # What a person does

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        for row in (current.row(), previous.row()):
            if row >= 0:
                self.viewport().update(self._row_rect(row))
        found = current.data(Role.ID) if current.isValid() else None
        if isinstance(found, str) and found != self._current_id:
            self._current_id = found
            self.current_changed.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._current_id:
                self.opened.emit(self._current_id)
            return
        if event.key() == Qt.Key.Key_Home:
            self.step(-len(self._board.ids()))
        elif event.key() == Qt.Key.Key_End:
            self.step(len(self._board.ids()))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        incident = index.data(Role.OBJECT)
        if (
            event.button() is Qt.MouseButton.LeftButton
            and index.column() == BoardColumn.WHO
            and isinstance(incident, Incident)
            and not incident.owner
        ):
            self.take_asked.emit(incident.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._current_id:
            self.opened.emit(self._current_id)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
            self._on_parked_timeout()
        elif event.type() == QEvent.Type.MouseMove:
            # Not on entering: a window that opens under a pointer at rest is not pointed at.
            self._board.hold(True)
            self._parked.start()
        return super().viewportEvent(event)

    def stop(self) -> None:
        """The window closes."""
        self._parked.stop()
        if self._slide is not None:
            self._slide.stop()

    def _on_parked_timeout(self) -> None:
        """The pointer left, or has lain still so long that nobody aims with it: rows may move again."""
        self._parked.stop()
        self._board.hold(False)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for each in (row, self._hovered):
                if each >= 0:
                    self.viewport().update(self._row_rect(each))
            self._hovered = row

    def point_of(self, incident_id: str, column: BoardColumn) -> QPoint:
        """The middle of a cell, in the viewport."""
        index = self._board.index_of(incident_id)
        return self.visualRect(index.siblingAtColumn(column)).center()
