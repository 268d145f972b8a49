"""What every benchmark shares: a row of the table, and the median of several runs."""

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """One line: what was measured (seconds or bytes), against which baseline in the same unit, and the limit."""

    what: str
    measured: float
    baseline: float
    at_most: float

    @property
    def ratio(self) -> float:
        """Measured divided by the baseline."""
        return self.measured / self.baseline


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The median time of a call, with the garbage collector out of the way."""
    times = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(runs):
            begin = time.perf_counter()
            work()
            times.append(time.perf_counter() - begin)
    finally:
        gc.enable()
    return median(times)
