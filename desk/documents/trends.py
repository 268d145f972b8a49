"""The months of one operator, side by side."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.metrics import Measures, counted, measures, month_of


@dataclass(frozen=True)
class Trend:
    """One month: its figures, and its incidents by level (``P1`` ...)."""

    month: str
    measures: Measures
    by_level: Mapping[str, int]


def trends(incidents: Iterable[Incident], month: str, now: Micros, months: int = 6) -> tuple[Trend, ...]:
    """The months that end with `month`, oldest first. Raises ValueError for what is no month."""
    known = counted(incidents)
    found = []
    for name in last_months(month, months):
        these = [one for one in known if month_of(one) == name]
        levels = Counter(one.severity.governing.name for one in these)
        found.append(Trend(name, measures(these, now), levels))
    return tuple(found)


def last_months(month: str, count: int) -> list[str]:
    """The `count` months that end with ``2026-10``. Raises ValueError."""
    year, dash, number = month.partition("-")
    if not (
        dash
        and len(year) == 4
        and len(number) == 2
        and (year + number).isascii()
        and (year + number).isdigit()
    ):
        raise ValueError(f"{month!r} is no month: write it like 2026-10")
    if not 1 <= int(number) <= 12 or int(year) < 2:
        raise ValueError(f"{month!r} is no month: write it like 2026-10")
    last = int(year) * 12 + int(number) - 1
    return [f"{place // 12:04d}-{place % 12 + 1:02d}" for place in range(last - count + 1, last + 1)]
