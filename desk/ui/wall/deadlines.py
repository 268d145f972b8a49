"""The strip that stays on top: the next three deadlines, on a line that can be put anywhere."""

from datetime import UTC

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.focus import FocusRing
from desk.ui.ports import Notes
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look
from desk.ui.wall.model import WallModel
from desk.ui.wording.faces import Phase, face_of

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 3
_CELL, _HIGH = 288, 48
_PLACE = "deadlines.place"


class _Cell(QStyledItemDelegate):
    def __init__(self, look: Look, book: Book, view: QListView) -> None:
        super().__init__(view)
        self._look, self._book = look, book
        self.now: Micros = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(_CELL), self._look.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        incident = index.data(Role.OBJECT)
        if not isinstance(incident, Incident):
            return
        look, px, rect = self._look, self._look.px, QRectF(option.rect)
        face = face_of(incident.next_due(), self.now, UTC)
        late, soon = face.phase is Phase.LATE, face.phase is Phase.SOON
        ground = rect.adjusted(px(4), px(4), -px(4), -px(4))
        radius = px(look.tokens.radius["control"])
        if late:
            marks.box(painter, look, ground, radius, "late_fill")
        elif soon:
            marks.box(painter, look, ground, radius, "soon_tint", "soon_bar", 1.5 * look.scale)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            marks.box(painter, look, ground, radius, "", "accent", look.size("focus_ring"))
        role = "on_late" if late else "soon" if soon else "ink"
        level = incident.severity.governing.name
        left = ground.x() + px(10)
        if late:
            marks.icon(painter, look, "hourglass", "on_late", left, ground.center().y() - px(8))
        else:
            marks.severity(painter, look, level, left, ground.center().y() - px(8), px(16))
        number = width(look, face.number, "large", "strong", tabular=True)
        base = baseline(look, ground.y(), ground.height(), "large", "strong")
        right = ground.right() - px(10) - number
        put(painter, look, right, base, face.number, "large", role, "strong", tabular=True)
        if late:
            right -= px(6) + width(look, face.before, "small", "medium")
            put(painter, look, right, base - px(1), face.before, "small", role, "medium")
        words = f"{level}  {incident.title or self._book.operator(incident.channel)}"
        room = right - px(8) - (left + px(24))
        base = baseline(look, ground.y(), ground.height(), "body")
        put(painter, look, left + px(24), base, elided(look, words, room, "body"), "body", role)


class Deadlines(QWidget):
    """Frameless and always on top; drag it by its handle. `opened` carries the incident that was chosen."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, book: Book, notes: Notes) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._look, self._notes = look, notes
        self._grip: QPoint | None = None
        self.setWindowTitle(self.tr("Next deadlines"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.model = WallModel(book, _SHOWN, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self._cells = _Cell(look, book, self.view)
        self.view.setItemDelegate(self._cells)
        self.view.setFlow(QListView.Flow.LeftToRight)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Next deadlines"))
        self.view.activated.connect(self._on_view_chosen)
        self.view.clicked.connect(self._on_view_chosen)
        across = QHBoxLayout(self)
        across.setContentsMargins(look.px(20), 1, look.px(8), 1)
        across.setSpacing(look.px(4))
        across.addWidget(self.view, 1)
        close = Button(look, kind="quiet", icon="close", small=True, name=self.tr("Close the strip"))
        close.clicked.connect(self.close)
        across.addWidget(close)
        self._ring = FocusRing(look, self)
        self.setFixedSize(look.px(_SHOWN * _CELL + 60), look.px(_HIGH) + 2)
        place = notes.get(_PLACE)
        if isinstance(place, list) and len(place) == 2 and all(isinstance(at, int) for at in place):
            self.move(*place)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._cells.now = now
        self.model.advance(now)
        self.view.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, px = QPainter(self), self._look, self._look.px
        painter.fillRect(self.rect(), look.color("surface"))
        marks.box(painter, look, QRectF(self.rect()), 0, "", "line_2")
        middle = self.height() // 2
        for row in (-6, 0, 6):  # the handle
            painter.fillRect(px(8), middle + px(row) - px(1), px(6), px(2), look.color("line_control"))
        if not self.model.rowCount():
            base = baseline(look, 0, self.height(), "body")
            put(painter, look, px(28), base, self.tr("Nothing is due"), "body", "ink_2")

    def _on_view_chosen(self, index: QModelIndex) -> None:
        incident = index.data(Role.ID)
        if isinstance(incident, str):
            self.opened.emit(incident)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._notes.put(_PLACE, [self.x(), self.y()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
