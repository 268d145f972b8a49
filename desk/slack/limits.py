"""The app's call budget, which all desks share: which call waits, and for how long."""

import asyncio
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from desk.procedure.ports import RateLimited
from desk.slack.crowd import Crowd
from desk.slack.methods import METHODS

PATIENCE_S = 5.0
"""The longest wait that `acquire` sits through; above it the caller is told, to do something else meanwhile."""

_BURST_S = 15.0
_OWN_DOING = 0.8
"""From this share of a method's calls in a minute on, a 429 is this desk's own doing and tells nothing of others."""
_ONE = 1 - 1e-6
"""A whole call, but for what floating point loses: waiting for that would never end."""


@dataclass(slots=True)
class _Bucket:
    """What is left of a method's budget: `tokens` calls at the instant `at`; `called` are those of the last minute."""

    tokens: float
    at: float
    closed_until: float = -math.inf
    called: deque[float] = field(default_factory=deque)


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
        self.crowd = Crowd(clock)
        self._paced = paced
        self._clock = clock
        self._sleep = sleep
        self._buckets: dict[str, _Bucket] = {}

    async def acquire(self, method: str, *, patient: bool = False) -> None:
        """Wait until `method` may be called, and count the call. Raises RateLimited instead of a long wait.

        A `patient` call leaves half of the burst to those that somebody waits for.
        """
        while (wait := self.wait(method, patient=patient)) > 0:
            if wait > PATIENCE_S:
                raise RateLimited(f"desk waits {wait:.0f} s before {method}, as Slack asked", method, wait)
            await self._sleep(wait)
        self.count(method)

    def count(self, method: str) -> None:
        """`method` is called now."""
        bucket = self._bucket(method)
        bucket.tokens = max(bucket.tokens - 1, 0.0)
        bucket.called.append(self._clock())
        if len(bucket.called) > METHODS[method].per_minute:
            bucket.called.popleft()

    def wait(self, method: str, *, patient: bool = False) -> float:
        """Seconds until `method` may be called; 0 now."""
        now, bucket = self._clock(), self._bucket(method)
        rate = self._rate(method)
        largest = max(rate * _BURST_S, 1.0)
        bucket.tokens = min(bucket.tokens + (now - bucket.at) * rate, largest)
        bucket.at = now
        closed = max(bucket.closed_until - now, 0.0)
        needed = (1 + largest) / 2 if patient else 1.0
        if not self._paced or bucket.tokens >= needed * _ONE:
            return closed
        return max(closed, (needed - bucket.tokens) / rate)

    def limited(self, method: str, retry_after: float) -> None:
        """Slack answered 429 to `method`."""
        now, bucket = self._clock(), self._bucket(method)
        bucket.tokens = 0.0
        bucket.closed_until = max(bucket.closed_until, now + retry_after)
        while bucket.called and bucket.called[0] <= now - 60:
            bucket.called.popleft()
        if len(bucket.called) < METHODS[method].per_minute * _OWN_DOING:
            self.crowd.limited()

    def _bucket(self, method: str) -> _Bucket:
        if method not in self._buckets:
            self._buckets[method] = _Bucket(max(self._rate(method) * _BURST_S, 1.0), self._clock())
        return self._buckets[method]

    def _rate(self, method: str) -> float:
        """This desk's calls a second. What a person does is not held back for other desks, only reading is."""
        known = METHODS[method]
        return known.per_minute / 60 / (1 if known.writes else self.crowd.estimate)
