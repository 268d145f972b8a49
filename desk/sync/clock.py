"""The clock on this computer's wall, and its distance from Slack's."""

import time
from collections import deque
from statistics import median
from typing import Protocol

from desk.procedure.instants import SECOND, Micros
from desk.store.notes import Notes

_SAMPLES = 9
_NOISE = SECOND
"""A `Date` header has whole seconds: differences below one are no news."""


class Clock(Protocol):
    """What time it is. Tests hand in one that they move themselves."""

    def now(self) -> Micros:
        """This computer's wall clock."""
        ...

    def monotonic(self) -> float:
        """Seconds that only ever grow; on most systems they stand still while the computer sleeps."""
        ...


class SystemClock:
    """The clock of the operating system."""

    def now(self) -> Micros:
        """Microseconds since the epoch."""
        return time.time_ns() // 1_000

    def monotonic(self) -> float:
        """Seconds of the monotonic clock."""
        return time.monotonic()


class Offset:
    """How far this computer's clock is ahead of Slack's, as the reader tells Slack's time after each answer.

    The median of the last samples: one slow answer moves nothing. It is told anew only when it moved by a second.
    """

    def __init__(self) -> None:
        self._samples: deque[Micros] = deque(maxlen=_SAMPLES)
        self.value: Micros = 0

    def hear(self, server: Micros, local: Micros) -> None:
        """What the server's clock said while this computer's said `local`."""
        self._samples.append(local - server)
        found = int(median(self._samples))
        if abs(found - self.value) >= _NOISE:
            self.value = 0 if abs(found) < _NOISE else found

    def forget(self) -> None:
        """Start over: the computer slept or its clock was set."""
        self._samples.clear()


def offset_note(channel: str) -> str:
    """Under which note the offset of a channel is kept, for whoever shows the board without asking Slack."""
    return f"clock:{channel}"


def offset_known(notes: Notes, channel: str) -> Micros:
    """The offset as last heard, 0 where it never was."""
    value = notes.get(offset_note(channel))
    return value if isinstance(value, int) else 0


class WakeDetector:
    """Notices that the computer slept, or that its clock was set, between two looks."""

    def __init__(self, clock: Clock, beyond_s: float = 20.0) -> None:
        self._clock = clock
        self._beyond_s = beyond_s
        self._wall = clock.now()
        self._steady = clock.monotonic()

    def slept(self) -> float:
        """Seconds by which the wall clock ran away from the looks since the last call; 0 where it did not.

        Where the monotonic clock runs on in sleep, the pause between two looks tells it instead.
        """
        wall, steady = self._clock.now(), self._clock.monotonic()
        passed, ticked = (wall - self._wall) / SECOND, steady - self._steady
        self._wall, self._steady = wall, steady
        jump = max(abs(passed - ticked), ticked)
        return jump if jump > self._beyond_s else 0.0
