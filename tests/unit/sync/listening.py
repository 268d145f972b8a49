"""A listener that a test can wait on: no sleeping, only events."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from typing import TypeVar

from desk.sync.events import EngineEvent

E = TypeVar("E", bound=EngineEvent)


class Listening:
    """Takes events on the engine's thread, and gives them to the test's."""

    def __init__(self) -> None:
        self._arrived: queue.SimpleQueue[EngineEvent] = queue.SimpleQueue()
        self.events: list[EngineEvent] = []

    def __call__(self, event: EngineEvent) -> None:
        self._arrived.put(event)

    def until(self, kind: type[E], holds: Callable[[E], bool] = lambda _: True, within_s: float = 20.0) -> E:
        """The first event (of those not yet looked at) of a kind that holds; fails after a while."""
        end = time.monotonic() + within_s
        while True:
            try:
                event = self._arrived.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no {kind.__name__} as wanted; heard {self.events}") from None
            self.events.append(event)
            if isinstance(event, kind) and holds(event):
                return event
