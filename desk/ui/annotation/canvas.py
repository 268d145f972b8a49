"""The picture under the pen: drags with the mouse, and a cross that the keyboard moves."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QLineEdit

from desk.ui.annotation.flatten import draw, flatten
from desk.ui.annotation.shapes import History, Point, Shape, Tool
from desk.ui.theme import marks
from desk.ui.theme.look import Look

_LEAST = 5
_STEP, _FINE = 10, 1
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Words(QLineEdit):
    """Keeps Enter to itself: handed on, it would ask the picture for the next words."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()


class Canvas(QLabel):
    """`changed` after every mark, undo and redo. Arrows move the cross, Enter sets a corner, Escape lets go.

    A QLabel that holds a picture: Qt gives no other widget the role of one.
    """

    changed = Signal()

    def __init__(self, look: Look, picture: QImage) -> None:
        super().__init__()
        self._look, self._picture = look, picture
        self.history = History()
        self.tool = Tool.ARROW
        self._flat = flatten(picture, (), look)
        self.setPixmap(QPixmap(1, 1))
        self._drawn: Shape | None = None
        self._cross = Point(picture.width() // 2, picture.height() // 2)
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(look.px(240), look.px(120))
        self._words = _Words(self)
        self._words.setAccessibleName(self.tr("Words on the picture"))
        self._words.returnPressed.connect(self._on_words_entered)
        self._words.hide()
        self._say_name()

    def sizeHint(self) -> QSize:
        return self._picture.size()

    def result(self) -> QImage:
        """The picture with its marks."""
        return self._flat

    def drawing(self) -> Shape | None:
        """The mark that is begun, or None."""
        return self._drawn

    # History

    def add(self, shape: Shape) -> None:
        """Put a mark on the picture."""
        self._take(self.history.add(shape))

    def undo(self) -> None:
        """Take the newest mark off."""
        self._take(self.history.undo())

    def redo(self) -> None:
        """Put it on again."""
        self._take(self.history.redo())

    def let_go(self) -> bool:
        """Give up the mark that is begun; whether there was one."""
        begun = self._drawn is not None or self._words.isVisible()
        self._drawn = None
        self._words.hide()
        self._words.clear()
        self.setFocus()
        self.update()
        return begun

    def _take(self, history: History) -> None:
        if history == self.history:
            return
        self.history = history
        self._flat = flatten(self._picture, history.done, self._look)
        self._say_name()
        self.update()
        self.changed.emit()

    def _say_name(self) -> None:
        marked, removed = len(self.history.done), self.history.count(Tool.REMOVE)
        self.setAccessibleName(self.tr("Picture, marks: {0}, removed areas: {1}").format(marked, removed))

    # Places

    def _frame(self) -> QRectF:
        """Where the picture is painted, never larger than twice its size."""
        wide, high = self._picture.width(), self._picture.height()
        scale = min(self.width() / wide, self.height() / high, 2.0)
        size = (wide * scale, high * scale)
        return QRectF((self.width() - size[0]) / 2, (self.height() - size[1]) / 2, *size)

    def point_at(self, place: QPointF) -> Point:
        """The pixel of the picture under a place of the widget."""
        frame = self._frame()
        x = (place.x() - frame.x()) / frame.width() * self._picture.width()
        y = (place.y() - frame.y()) / frame.height() * self._picture.height()
        return self._within(int(x), int(y))

    def place_of(self, point: Point) -> QPointF:
        """The place of the widget over a pixel of the picture."""
        frame = self._frame()
        return QPointF(
            frame.x() + (point.x + 0.5) / self._picture.width() * frame.width(),
            frame.y() + (point.y + 0.5) / self._picture.height() * frame.height(),
        )

    def _within(self, x: int, y: int) -> Point:
        return Point(min(self._picture.width() - 1, max(0, x)), min(self._picture.height() - 1, max(0, y)))

    # Pen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._words.isVisible():
            self._by_keys = False
            self._begin(self.point_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawn is not None and not self._by_keys:
            self._drawn = replace(self._drawn, end=self.point_at(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawn is not None and not self._by_keys:
            self._finish(self.point_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            across, down = _ARROWS[key]
            step = _FINE if fine else _STEP
            self._cross = self._within(self._cross.x + across * step, self._cross.y + down * step)
            self._by_keys = True
            if self._drawn is not None:
                self._drawn = replace(self._drawn, end=self._cross)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._by_keys = True
            if self._drawn is None:
                self._begin(self._cross)
            else:
                self._finish(self._cross)
        else:
            super().keyPressEvent(event)

    def _begin(self, point: Point) -> None:
        if self.tool is Tool.WORDS:
            self._ask_words(point)
            return
        self._drawn = Shape(self.tool, point, point)
        self._announce(self.tr("First corner set"))
        self.update()

    def _finish(self, point: Point) -> None:
        assert self._drawn is not None
        shape, self._drawn = replace(self._drawn, end=point), None
        if shape.is_worth_keeping(_LEAST):
            self.add(shape)
            self._announce(self.accessibleName())
        self.update()

    def _ask_words(self, point: Point) -> None:
        self._cross = point
        place = self.place_of(point).toPoint()
        wide = self._look.px(220)
        self._words.setFixedWidth(wide)
        self._words.adjustSize()
        left = min(place.x(), max(0, self.width() - wide))
        self._words.move(left, min(place.y(), max(0, self.height() - self._words.height())))
        self._words.setPlaceholderText(self.tr("Words, then Enter"))
        self._words.show()
        self._words.setFocus()

    def _on_words_entered(self) -> None:
        shape = Shape(Tool.WORDS, self._cross, self._cross, self._words.text().strip())
        self.let_go()
        if shape.is_worth_keeping(_LEAST):
            self.add(shape)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, frame, look = QPainter(self), self._frame(), self._look
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, self._flat)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._drawn is not None:
            painter.save()
            painter.translate(frame.topLeft())
            scale = frame.width() / self._picture.width()
            painter.scale(scale, scale)
            if self._drawn.tool is Tool.REMOVE:
                marks.striped(painter, look, QRectF(*self._drawn.area), 0)
            else:
                draw(painter, look, self._drawn, self._picture.size())
            painter.restore()
        if self.hasFocus() and self._by_keys:
            self._paint_cross(painter)
        if self.hasFocus():
            ring = QRectF(self.rect())
            marks.box(painter, look, ring, look.px(6), "", "accent", look.size("focus_ring"))

    def _paint_cross(self, painter: QPainter) -> None:
        place, arm = self.place_of(self._cross), self._look.px(12)
        for color, wide in ((Qt.GlobalColor.white, 4), (self._look.color("accent"), 2)):
            painter.setPen(QPen(color, wide))
            painter.drawLine(place - QPointF(arm, 0), place + QPointF(arm, 0))
            painter.drawLine(place - QPointF(0, arm), place + QPointF(0, arm))
