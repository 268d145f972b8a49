"""The wallboard: a window of its own, full screen on a second monitor, that nobody has to touch."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QMainWindow, QWidget

from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.theme.look import Look
from desk.ui.wall.drift import drift_at
from desk.ui.wall.frame import WallFrame, told
from desk.ui.wall.model import WallModel
from desk.ui.wall.view import WallView

_ROWS = 8
_POINTER_HIDES_MS = 3_000
_WIDE, _HIGH = 1920, 1080


class Wallboard(QMainWindow):
    """Grows with its screen. Escape, F11 or a double click leaves; `closed` when it is gone.

    A QMainWindow because a plain widget that takes the focus is nothing by name to a screen reader.
    """

    closed = Signal()

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self.look, self._book = look, book
        self._now: Micros = 0
        self.setWindowTitle(self.tr("desk wallboard"))
        self.setObjectName("wallboard")
        self.model = WallModel(book, _ROWS, self)
        self.view = WallView(look, book, self.model, self)
        self.frame = WallFrame(look, zone, self)
        self._pointer = QTimer(self)
        self._pointer.setObjectName("pointer")
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(_POINTER_HIDES_MS)
        self._pointer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.view.viewport().setMouseTracking(True)
        self.view.viewport().installEventFilter(self)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now
        drift = drift_at(now, self.look.duration("wall_drift"))
        self.view.relook(drift)
        self.view.on_ticked(now)
        shown = min(self.model.rowCount(), self.view.places.shown)
        self.frame.show_told(told(self._book, now, shown), now, self.view.places, drift)

    def show_on(self, screen: QScreen | None) -> None:
        """Fill a screen."""
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._pointer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Never smaller than the picture: a small wall shows fewer incidents, not smaller letters.
        unit = max(1.0, min(self.width() / _WIDE, self.height() / _HIGH))
        self.look.wear(self.look.theme, unit)
        self.view.setGeometry(self.rect())
        self.frame.setGeometry(self.rect())
        if self._now:
            self.on_ticked(self._now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self.unsetCursor()
            self._pointer.start()
        return False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pointer.stop()
        super().closeEvent(event)
        self.closed.emit()


def second_screen(beside: QWidget) -> QScreen | None:
    """A screen that the window is not on, or its own where there is one only."""
    here = beside.screen()
    return next((screen for screen in QGuiApplication.screens() if screen is not here), here)
