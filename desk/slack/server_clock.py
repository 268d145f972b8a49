"""Slack's clock as its answers tell it: a Date header has whole seconds, several of them narrow it down."""

import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime

from desk.procedure.instants import SECOND, Micros, from_datetime


class ServerClock:
    """The server's time against a monotonic clock of ours.

    An answer whose Date is D was written between sending and hearing it, while the server's clock stood between
    D and D + 1 s. Each answer so bounds the difference of the two clocks; the bounds of all answers are
    intersected, and begun anew when they contradict each other (one of the clocks was set).
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self._low: Micros | None = None
        self._high: Micros = 0

    def heard(self, date: str, sent: float, received: float) -> None:
        """Take in one answer: its Date header, and our monotonic seconds before and after."""
        try:
            said = from_datetime(parsedate_to_datetime(date))
        except (ValueError, TypeError):
            return
        low = said - round(received * SECOND)
        high = said + SECOND - round(sent * SECOND)
        if self._low is None or low > self._high or high < self._low:
            self._low, self._high = low, high
        else:
            self._low, self._high = max(low, self._low), min(high, self._high)

    def now(self) -> Micros | None:
        """The server's time; None before the first answer."""
        if self._low is None:
            return None
        return (self._low + self._high) // 2 + round(self.monotonic() * SECOND)
