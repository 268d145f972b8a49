"""The app's call budget, which all desks share: which call waits, and for how long."""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desk.procedure.ports import RateLimited
from desk.slack.methods import METHODS

PATIENCE_S = 5.0
"""The longest wait that `acquire` sits through; above it the caller is told, to do something else meanwhile."""

_BURST_S = 15.0
_CALM_AFTER_S = 600.0
_MOST_DESKS = 64.0
_ONE = 1 - 1e-6
"""A whole call, but for what floating point loses: waiting for that would never end."""


class Desks:
    """How many desks share the app: as many as it has sockets, and more when Slack says it is too much.

    Each 429 raises the guess by half; ten minutes without one lower it again, down to what sockets tell.
    `clock` gives monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sockets = 1
        self._factor = 1.0
        self._changed_at = clock()

    def counted(self, sockets: int) -> None:
        """The app has this many sockets now (the hello says so)."""
        self._sockets = max(sockets, 1)

    def limited(self) -> None:
        """Slack answered 429."""
        self._settle()
        self._factor = min(self._factor * 1.5, _MOST_DESKS / self._sockets)
        self._changed_at = self._clock()

    @property
    def estimate(self) -> float:
        """The desks to share with, this one included."""
        self._settle()
        return self._sockets * self._factor

    def _settle(self) -> None:
        calm = int((self._clock() - self._changed_at) / _CALM_AFTER_S)
        if calm > 0:
            self._factor = max(1.0, self._factor / 1.5**calm)
            self._changed_at += calm * _CALM_AFTER_S


@dataclass(slots=True)
class _Bucket:
    """What is left of a method's budget: `tokens` calls at the instant `at`."""

    tokens: float
    at: float
    closed_until: float = -math.inf


class Budget:
    """Keeps the calls of one app's desk within Slack's limits, method by method.

    A 429 closes its method, and only it, for the time Slack asks. `paced` also spreads calls evenly at this desk's
    share of the app's budget, after a burst; a Slack on this machine has no limits until it shows some.
    Source: docs.slack.dev, "Rate limits".
    """

    def __init__(
        self,
        *,
        paced: bool = True,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.desks = Desks(clock)
        self._paced = paced
        self._clock = clock
        self._sleep = sleep
        self._buckets: dict[str, _Bucket] = {}

    async def acquire(self, method: str) -> None:
        """Wait until `method` may be called, and count the call. Raises RateLimited instead of a long wait."""
        while (wait := self.wait(method)) > 0:
            if wait > PATIENCE_S:
                raise RateLimited(f"desk waits {wait:.0f} s before {method}, as Slack asked", method, wait)
            await self._sleep(wait)
        bucket = self._bucket(method)
        bucket.tokens = max(bucket.tokens - 1, 0.0)

    def wait(self, method: str) -> float:
        """Seconds until `method` may be called; 0 now."""
        now, bucket = self._clock(), self._bucket(method)
        rate = self._rate(method)
        bucket.tokens = min(bucket.tokens + (now - bucket.at) * rate, max(rate * _BURST_S, 1.0))
        bucket.at = now
        closed = max(bucket.closed_until - now, 0.0)
        if not self._paced or bucket.tokens >= _ONE:
            return closed
        return max(closed, (1 - bucket.tokens) / rate)

    def limited(self, method: str, retry_after: float) -> None:
        """Slack answered 429 to `method`."""
        self.desks.limited()
        now, bucket = self._clock(), self._bucket(method)
        bucket.tokens = 0.0
        bucket.closed_until = max(bucket.closed_until, now + retry_after)

    def _bucket(self, method: str) -> _Bucket:
        if method not in self._buckets:
            self._buckets[method] = _Bucket(max(self._rate(method) * _BURST_S, 1.0), self._clock())
        return self._buckets[method]

    def _rate(self, method: str) -> float:
        """This desk's calls a second. What a person does is not held back for other desks, only reading is."""
        known = METHODS[method]
        return known.per_minute / 60 / (1 if known.writes else self.desks.estimate)
