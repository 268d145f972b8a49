"""How often to read: from how many desks share the app's budget, and how many channels this one reads with it."""

from desk.procedure.instants import Micros
from desk.sync.line import Crowd

_CALLS_A_MINUTE = 40
"""Of the fifty that Slack grants an app for `conversations.history` (Slack, "Rate limits", Tier 3)."""
_FASTEST_S = 3.0
_SLOWEST_S = 3_600.0


class Pace:
    """The interval between two polls of one channel, in seconds; `channels` is how many of them share the app."""

    def __init__(self, crowd: Crowd, channels: int = 1, fastest_s: float = _FASTEST_S) -> None:
        self._crowd = crowd
        self._channels = max(1, channels)
        self._fastest_s = fastest_s

    def interval(self) -> float:
        """Seconds from one poll to the next."""
        share = max(1.0, self._crowd.estimate) * self._channels * 60 / _CALLS_A_MINUTE
        return min(_SLOWEST_S, max(self._fastest_s, share))

    def micros(self) -> Micros:
        """The interval in microseconds."""
        return int(self.interval() * 1_000_000)
