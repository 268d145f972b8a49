"""How long to wait before trying again: twice as long each time, and never all desks at once."""

import random
from collections.abc import Callable

from desk.procedure.instants import MINUTE, SECOND, Micros

_LONGEST: Micros = 120 * SECOND
_FARTHEST: Micros = 10 * MINUTE


def wait_after(attempts: int, chance: Callable[[], float] = random.random) -> Micros:
    """Microseconds to wait after the given number of attempts (from 1): 1 s doubling to two minutes, half of it jitter.

    Source: "Exponential Backoff And Jitter" (equal jitter).
    """
    whole = min(_LONGEST, SECOND << min(max(attempts, 1) - 1, 10))
    return int(whole // 2 + whole // 2 * chance())


def still_waits(at: Micros, now: Micros) -> bool:
    """Whether an instant chosen for the next try lies ahead.

    Nothing waits longer than ten minutes by itself: an instant beyond was written before the clock was set back.
    """
    return now < at <= now + _FARTHEST
