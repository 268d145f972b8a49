"""How long to wait before trying again: twice as long each time, and never all desks at once."""

import random
from collections.abc import Callable

from desk.procedure.instants import SECOND, Micros

_LONGEST: Micros = 120 * SECOND


def wait_after(attempts: int, chance: Callable[[], float] = random.random) -> Micros:
    """Microseconds to wait after the given number of attempts (from 1): 1 s doubling to two minutes, half of it jitter.

    Source: "Exponential Backoff And Jitter" (equal jitter).
    """
    whole = min(_LONGEST, SECOND << min(max(attempts, 1) - 1, 10))
    return int(whole // 2 + whole // 2 * chance())
