"""Which methods Slack asked to leave alone, and until when: a limit holds for the whole team's app."""

from desk.procedure.ports import RateLimited
from desk.sync.clock import Clock


class Holds:
    """Slack's `Retry-After`, per method; shared by all lines of one app."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}
        self.limited = 0
        """How often Slack said no since the start."""

    def note(self, limit: RateLimited) -> None:
        """Slack refused a call."""
        self.limited += 1
        until = self._clock.monotonic() + max(limit.retry_after, 0.0)
        self._until[limit.method] = max(until, self._until.get(limit.method, 0.0))

    def left(self, method: str) -> float:
        """Seconds before a method may be called again; 0 for now."""
        return max(0.0, self._until.get(method, 0.0) - self._clock.monotonic())
