"""A clock that stands still until a test moves it."""

from __future__ import annotations

from desk.procedure.instants import SECOND, Micros

START: Micros = 1_790_000_000 * SECOND


class FakeClock:
    """Wall and monotonic time, moved together or apart."""

    def __init__(self, wall: Micros = START) -> None:
        self.wall = wall
        self.steady = 1_000.0

    def now(self) -> Micros:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += int(seconds * SECOND)
        self.steady += seconds

    async def pause(self, seconds: float) -> None:
        """What production code awaits to wait: time passes at once."""
        self.advance(seconds)
