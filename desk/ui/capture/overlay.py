"""The frozen picture of one screen, over that screen: a person drags a rectangle, or moves one with the keyboard."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look

_LEAST = 8
_STEP, _FINE = 10, 1
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class ScreenOverlay(QWidget):
    """`taken` carries the chosen part of the screen as a QPixmap at its full density; `given_up` on Escape."""

    taken = Signal(object)
    given_up = Signal()

    def __init__(self, look: Look, screen: QScreen, shot: QPixmap, parent: QWidget) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._look, self._shot = look, shot
        self._chosen = QRect()
        self._from: QPoint | None = None
        # Else the only window in sight would end desk when it goes.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("Capture a region"))
        self.setAccessibleName(self._hint())

    def _hint(self) -> str:
        return self.tr(
            "Drag over what to show. Arrows move, Shift+arrows resize, Enter takes, Escape cancels."
        )

    def chosen(self) -> QRect:
        """The rectangle so far, in this widget's coordinates; empty before there is one."""
        return self._chosen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._choose(QRect())
        else:
            self.given_up.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._choose(QRect(self._from, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._from = None
        if min(self._chosen.width(), self._chosen.height()) >= _LEAST:
            self._take()
        else:
            self._choose(QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._chosen.isEmpty():
                self._chosen = self.rect()
            self._take()
        elif key in _ARROWS:
            self._move(_ARROWS[key], event.modifiers())
        else:
            super().keyPressEvent(event)

    def _move(self, way: QPoint, held: Qt.KeyboardModifier) -> None:
        if self._chosen.isEmpty():
            half = self.rect().size() / 2
            self._choose(QRect(QPoint(half.width() // 2, half.height() // 2), half))
            return
        by = way * (_FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP)
        moved = QRect(self._chosen)
        if held & Qt.KeyboardModifier.ShiftModifier:
            corner = moved.bottomRight() + by
            least = moved.topLeft() + QPoint(_LEAST, _LEAST)
            moved.setBottomRight(
                QPoint(
                    min(self.width() - 1, max(least.x(), corner.x())),
                    min(self.height() - 1, max(least.y(), corner.y())),
                )
            )
        else:
            moved.translate(by)
            moved.moveLeft(min(self.width() - moved.width(), max(0, moved.left())))
            moved.moveTop(min(self.height() - moved.height(), max(0, moved.top())))
        self._choose(moved)

    def _choose(self, chosen: QRect) -> None:
        self._chosen = chosen
        if not chosen.isEmpty() and self._from is None:
            words = self.tr("{0} by {1} at {2}, {3}").format(
                chosen.width(), chosen.height(), chosen.x(), chosen.y()
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def _take(self) -> None:
        ratio = self._shot.devicePixelRatio()
        part = QRect(
            round(self._chosen.x() * ratio),
            round(self._chosen.y() * ratio),
            round(self._chosen.width() * ratio),
            round(self._chosen.height() * ratio),
        )
        self.taken.emit(self._shot.copy(part))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px, painter = self._look, self._look.px, QPainter(self)
        painter.drawPixmap(self.rect(), self._shot)
        veil = QColor(0, 0, 0, 115)
        if self._chosen.isEmpty():
            painter.fillRect(self.rect(), veil)
        else:
            kept = self._chosen
            wide, high = self.width(), self.height()
            for part in (
                QRect(0, 0, wide, kept.top()),
                QRect(0, kept.bottom() + 1, wide, high - kept.bottom() - 1),
                QRect(0, kept.top(), kept.left(), kept.height()),
                QRect(kept.right() + 1, kept.top(), wide - kept.right() - 1, kept.height()),
            ):
                painter.fillRect(part, veil)
            marks.box(painter, look, QRectF(kept).adjusted(-3, -3, 3, 3), 0, "", "raised", 1)
            marks.box(painter, look, QRectF(kept).adjusted(-2, -2, 2, 2), 0, "", "accent", 2)
            self._say(painter, f"{kept.width()} x {kept.height()}", kept.x(), kept.bottom() + px(8))
        hint = self._hint()
        self._say(painter, hint, round((self.width() - width(look, hint, "body")) / 2), px(24))

    def _say(self, painter: QPainter, words: str, x: int, y: int) -> None:
        look, px = self._look, self._look.px
        wide, high = width(look, words, "body", tabular=True) + px(24), px(32)
        place = QRectF(
            min(max(0, x - px(12)), max(0, self.width() - wide)), min(y, self.height() - high), wide, high
        )
        marks.box(painter, look, place, px(look.tokens.radius["control"]), "raised", "line_2")
        base = baseline(look, place.y(), high, "body")
        put(painter, look, place.x() + px(12), base, words, "body", "ink", tabular=True)
