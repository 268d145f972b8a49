"""A loop in a hurry: where nothing is to be done it does not wait, its time simply goes on."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from desk.procedure.instants import SECOND, Micros
from tests.fakes.clock import FakeClock

T = TypeVar("T")


class _Skipping(selectors.DefaultSelector):
    """Says how long the loop would have slept, instead of sleeping."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(0)
        if not found:
            assert timeout is not None, "nothing is left that could ever happen"
            self.skipped += timeout
        return found


class HurriedLoop(asyncio.SelectorEventLoop):
    """A loop whose `time` is what its timers waited for: the same each time it runs the same."""

    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.skipped


class LoopClock(FakeClock):
    """A clock that goes with the running loop, and can be moved besides."""

    def now(self) -> Micros:
        return self.wall + int(asyncio.get_running_loop().time() * SECOND)

    def monotonic(self) -> float:
        return self.steady + asyncio.get_running_loop().time()


def run_hurried(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, however long that would take, at once."""
    with asyncio.Runner(loop_factory=HurriedLoop) as runner:
        return runner.run(work)
