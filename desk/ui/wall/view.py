"""The wall's view: an item view whose rows have the places of the picture, and nothing to click."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.roles import Role
from desk.ui.theme.look import Look
from desk.ui.wall.delegate import WallDelegate
from desk.ui.wall.model import WallModel
from desk.ui.wall.places import Places, places


class WallView(QAbstractItemView):
    """Row 0 large, the next as cards, the rest in a line; `places` says where."""

    def __init__(self, look: Look, book: Book, model: WallModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._rows = look, model
        self._cells = WallDelegate(look, book, self)
        self._drift = (0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Wallboard"))
        self.places = self._placed()

    def relook(self, drift: tuple[int, int]) -> None:
        """Take sizes from the look again, and move by `drift`."""
        self._drift = drift
        self.places = self._placed()
        self.viewport().update()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._cells.now = now
        self._rows.advance(now)
        self.viewport().update()

    def _placed(self) -> Places:
        # There is no frame and no scroll bar: the viewport, which follows later, is as large as the view.
        return places(self.width(), self.height(), self._look.scale, self._drift)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.places = self._placed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("window"))
        for row in range(min(self._rows.rowCount(), self.places.shown)):
            incident = self._rows.index(row).data(Role.OBJECT)
            if not isinstance(incident, Incident):
                continue
            rect = QRectF(self.places.of(row))
            if row == 0:
                self._cells.hero(painter, incident, rect, QRectF(self.places.panel), self.places.roomy)
            elif row <= len(self.places.cards):
                self._cells.card(painter, incident, rect)
            else:
                self._cells.entry(painter, incident, rect)

    # What QAbstractItemView asks of every view

    def visualRect(self, index: QModelIndex) -> QRect:
        return self.places.of(index.row()) if index.isValid() else QRect()

    def scrollTo(
        self,
        index: QModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        pass  # everything that has a place is in sight

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in range(min(self._rows.rowCount(), self.places.shown)):
            if self.places.of(row).contains(point):
                return self._rows.index(row)
        return QModelIndex()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: object) -> QModelIndex:
        return QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: QModelIndex) -> bool:
        return index.row() >= self.places.shown

    def setSelection(self, rect: QRect, command: object) -> None:
        pass  # nothing can be selected

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion()
