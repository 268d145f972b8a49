"""Snoozing: quiet for five minutes at most, never past the due instant, and who did it and why."""

from typing import Any

from desk.procedure.instants import MINUTE, Micros
from desk.procedure.values import dataclass

LONGEST: Micros = 5 * MINUTE


@dataclass(frozen=True, slots=True)
class Snooze:
    """The noise of the clock `key` is off from `at` until `until`; its deadline stands."""

    key: str
    incident: str
    title: str
    by: str
    why: str
    at: Micros
    until: Micros

    def as_json(self) -> dict[str, Any]:
        """What is written down."""
        return {name: getattr(self, name) for name in self.__slots__}


def snooze_until(due_at: Micros, now: Micros) -> Micros | None:
    """Until when a clock can be snoozed at `now`; None where it cannot, because it is due (procedure, "Clocks")."""
    return min(now + LONGEST, due_at) if now < due_at else None


def read_snooze(raw: object) -> Snooze | None:
    """What was written down, or None where it is no snooze."""
    if not isinstance(raw, dict):
        return None
    texts = [raw.get(name) for name in ("key", "incident", "title", "by", "why")]
    times = [raw.get(name) for name in ("at", "until")]
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(time, int) for time in times):
        return None
    return Snooze(**{name: raw[name] for name in Snooze.__slots__})
