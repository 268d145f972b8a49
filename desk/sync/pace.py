"""How often to read: from how many desks share the app's budget, and from how often Slack says no."""

from desk.procedure.instants import Micros

_CALLS_A_MINUTE = 40
"""Of the fifty that Slack grants an app for `conversations.history` (Slack, "Rate limits", Tier 3)."""
_FASTEST_S = 3.0
_SLOWEST_S = 3_600.0
_CALM_POLLS = 40


class Pace:
    """The interval between two polls of one channel, in seconds.

    `desks` is what the sockets tell; every 429 raises the estimate by half, a run of calm polls lowers it again.
    """

    def __init__(self, channels: int = 1, fastest_s: float = _FASTEST_S) -> None:
        self._channels = max(1, channels)
        self._fastest_s = fastest_s
        self._sockets = 0
        self._strain = 1.0
        self._calm = 0

    @property
    def desks(self) -> float:
        """How many desks seem to share the budget."""
        return max(1, self._sockets) * self._strain

    def interval(self) -> float:
        """Seconds from one poll to the next."""
        return min(_SLOWEST_S, max(self._fastest_s, self.desks * self._channels * 60 / _CALLS_A_MINUTE))

    def heard_sockets(self, sockets: int) -> None:
        """A socket said how many of them the app has."""
        self._sockets = sockets

    def polled(self, limited: bool) -> None:
        """A poll ended; `limited` where Slack refused any call of it."""
        if limited:
            self._strain, self._calm = min(self._strain * 1.5, 80.0), 0
            return
        self._calm += 1
        if self._calm >= _CALM_POLLS and self._strain > 1.0:
            self._strain, self._calm = max(1.0, self._strain * 0.9), 0

    def micros(self) -> Micros:
        """The interval in microseconds."""
        return int(self.interval() * 1_000_000)
