"""The measures of the procedure, from event times alone.

Counted are incidents by the month (UTC) of their report; withdrawn and merged ones are not. A clock counts once it
has a verdict at `now`: met, or breached (also while it still runs late). One that runs in time, or ended without a
verdict, is in no figure. Source: procedure, "Clocks".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk.procedure.clocks import ClockName, ClockState
from desk.procedure.feedback import mark_of
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import Micros, to_datetime


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the clocks with a verdict were met. `incidents` are the ids behind `of`, `missed` those behind the
    difference."""

    met: int = 0
    of: int = 0
    incidents: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()

    @property
    def per_mille(self) -> int:
        """Thousandths rounded down, so that only all of them are 1000. Something must count."""
        return 1000 * self.met // self.of

    @property
    def percent(self) -> float | None:
        """100 * met / of; None where nothing counts."""
        return 100 * self.met / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Spread:
    """How durations (microseconds) are spread; None where there are none.

    `median` is the middle one, of an even number the mean of the middle two rounded down to the microsecond;
    `ninetieth` the nearest rank: the smallest that at least 90 % do not exceed, number ceil(0.9 n) in order.
    """

    count: int = 0
    median: Micros | None = None
    ninetieth: Micros | None = None
    incidents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of a set of incidents, each with the ids behind it.

    `acknowledged`, `updates` and `reviews` are the shares of acknowledgements, update intervals and post-mortems met;
    `to_acknowledge` runs from the report to the acknowledgement, `to_resolve` is the computed resolution time.
    """

    incidents: tuple[str, ...] = ()
    acknowledged: Share = Share()
    updates: Share = Share()
    reviews: Share = Share()
    to_acknowledge: Spread = Spread()
    to_resolve: Spread = Spread()
    missed_updates: int = 0
    reopened: tuple[str, ...] = ()
    marks: tuple[tuple[str, int], ...] = ()
    """Each mark from 1 to 5 that feedback on the procedure gave, after the incident it was given for."""

    @property
    def mean_mark(self) -> float | None:
        """The sum of the marks by their number; None where nobody gave one."""
        return sum(mark for _, mark in self.marks) / len(self.marks) if self.marks else None


def counted(incidents: Iterable[Incident]) -> list[Incident]:
    """The incidents that count, by report."""
    kept = (one for one in incidents if one.status not in (Status.WITHDRAWN, Status.MERGED))
    return sorted(kept, key=lambda one: (one.reported_at, one.id))


def month_of(incident: Incident) -> str:
    """The month of the report, UTC, such as ``2026-10``."""
    return f"{to_datetime(incident.reported_at):%Y-%m}"


def measures(incidents: Iterable[Incident], now: Micros) -> Measures:
    """The figures of the incidents that count."""
    known = counted(incidents)
    acknowledged = [
        (one.id, one.acknowledged_at - one.reported_at) for one in known if one.acknowledged_at is not None
    ]
    resolved = [(one.id, one.resolution_computed) for one in known if one.resolution_computed is not None]
    return Measures(
        incidents=tuple(one.id for one in known),
        acknowledged=share(known, ClockName.ACKNOWLEDGE, now),
        updates=share(known, ClockName.UPDATE, now),
        reviews=share(known, ClockName.POSTMORTEM, now),
        to_acknowledge=spread(acknowledged),
        to_resolve=spread(resolved),
        missed_updates=sum(one.missed_updates(now) for one in known),
        reopened=tuple(one.id for one in known if one.cycle > 1),
        marks=tuple(
            (one.id, mark) for one in known for say in one.feedback if (mark := mark_of(say.text)) is not None
        ),
    )


def grouped(
    incidents: Iterable[Incident], key: Callable[[Incident], str], now: Micros
) -> Mapping[str, Measures]:
    """The figures by operator, severity, product or month: whatever `key` names, in the order of the names."""
    groups: dict[str, list[Incident]] = {}
    for one in counted(incidents):
        groups.setdefault(key(one), []).append(one)
    return {name: measures(groups[name], now) for name in sorted(groups)}


def share(incidents: Iterable[Incident], name: ClockName, now: Micros) -> Share:
    """The share of the runs of one clock that were met, of those with a verdict."""
    judged = [
        (one.id, run.state(now) is ClockState.MET)
        for one in incidents
        for run in one.clocks
        if run.name is name and run.state(now) in (ClockState.MET, ClockState.BREACHED)
    ]
    return Share(
        met=sum(met for _, met in judged),
        of=len(judged),
        incidents=tuple(dict.fromkeys(key for key, _ in judged)),
        missed=tuple(dict.fromkeys(key for key, met in judged if not met)),
    )


def spread(durations: Sequence[tuple[str, Micros]]) -> Spread:
    """Median and 90th percentile of durations by incident."""
    if not durations:
        return Spread()
    ordered = sorted(duration for _, duration in durations)
    count = len(ordered)
    median = (ordered[(count - 1) // 2] + ordered[count // 2]) // 2
    rank = -(-9 * count // 10)
    return Spread(count, median, ordered[rank - 1], tuple(key for key, _ in durations))
