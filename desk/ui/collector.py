"""Cyclic garbage collected on the GUI thread only: elsewhere it would destroy QObjects on the wrong thread."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000


class Collector(QObject):
    """Turns automatic collection off while it lives and collects from a timer.

    The youngest generation is looked at every two seconds, the older ones when their own thresholds are passed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setObjectName("collector")
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Take collection over."""
        gc.disable()
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        """Give it back."""
        self._timer.stop()
        gc.enable()

    def _on_timer_timeout(self) -> None:
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        if old > limits[2]:
            gc.collect(2)
        elif middle > limits[1]:
            gc.collect(1)
        elif young > limits[0]:
            gc.collect(0)
