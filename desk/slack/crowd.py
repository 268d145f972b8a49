"""How many desks share one app's call budget: the one estimate that both the pace and the budget follow."""

import time
from collections.abc import Callable

_CALM_AFTER_S = 120.0
_RAISE, _LOWER = 1.5, 0.9
_ONE_REFUSAL_S = 10.0
_MOST_DESKS = 80.0


class Crowd:
    """As many desks as the app has sockets, and more when Slack says that it is too much.

    A 429 raises the guess by half (several at once are one); every two minutes without any lower it by a tenth, down
    to what sockets tell. `clock` gives monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sockets = 1
        self._factor = 1.0
        self._changed_at = clock()
        self._raised_at: float | None = None

    def counted(self, sockets: int) -> None:
        """The app has this many sockets now (the hello says so)."""
        self._sockets = max(sockets, 1)

    def limited(self) -> None:
        """Slack answered 429 to a call that this desk alone would have been granted."""
        self._settle()
        now = self._clock()
        if self._raised_at is None or now - self._raised_at >= _ONE_REFUSAL_S:
            self._factor = min(self._factor * _RAISE, _MOST_DESKS / self._sockets)
            self._raised_at = now
        self._changed_at = now

    @property
    def estimate(self) -> float:
        """The desks to share with, this one included."""
        self._settle()
        return self._sockets * self._factor

    def _settle(self) -> None:
        calm = int((self._clock() - self._changed_at) / _CALM_AFTER_S)
        if calm > 0:
            self._factor = max(1.0, self._factor * _LOWER**calm)
            self._changed_at += calm * _CALM_AFTER_S
