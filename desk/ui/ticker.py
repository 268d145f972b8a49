"""The ticker: the one timer that says what time it is, on Slack's clock, once a second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desk.procedure.instants import SECOND, Micros

_ASLEEP_AFTER: Micros = 10 * SECOND


class Ticker(QObject):
    """`ticked` carries the instant; `woke` how long the machine was away, before the tick that follows it.

    The wall clock is corrected by `offset` (this computer's clock minus Slack's), so that every desk that looks at
    the channel at one moment shows the same seconds.
    """

    ticked = Signal(object)
    woke = Signal(object)

    def __init__(self, wall_clock: Callable[[], Micros], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall_clock = wall_clock
        self._offset: Micros = 0
        self._last: Micros | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Tick now, then on every full second."""
        self._on_timer_timeout()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @property
    def offset(self) -> Micros:
        """This computer's clock minus Slack's."""
        return self._offset

    def set_offset(self, offset: Micros) -> None:
        """Follow Slack's clock."""
        self._offset = offset

    def now(self) -> Micros:
        """The instant on Slack's clock."""
        return self._wall_clock() - self._offset

    def _on_timer_timeout(self) -> None:
        wall = self._wall_clock()
        # A gap between two ticks is taken for sleep: what was computed before it is re-derived.
        if self._last is not None and not 0 <= wall - self._last <= _ASLEEP_AFTER:
            self.woke.emit(wall - self._last)
        self._last = wall
        now = wall - self._offset
        self.ticked.emit(now)
        rest = SECOND - self.now() % SECOND
        self._timer.start(max(1, rest // 1000 + 1))
