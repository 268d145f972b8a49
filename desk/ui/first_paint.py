"""The first paint: the moment a window is on the screen, which everything that is not on it waits for."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_AT_LATEST_MS = 1_000


class FirstPaint(QObject):
    """`over` is emitted once, after the whole window was painted; a second after `wait` where nothing is painted,
    as in a window that is minimised from the start."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setObjectName("first paint")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def _window(self) -> QObject:
        window = self.parent()
        assert window is not None
        return window

    def wait(self) -> None:
        """Wait for it from now on."""
        self._window.installEventFilter(self)
        self._timer.start(_AT_LATEST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window itself is painted first, what is on it in the same go: by the next event all of it is there."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _on_timer_timeout(self) -> None:
        self._window.removeEventFilter(self)
        self.over.emit()
