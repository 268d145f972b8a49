"""Times for a post-mortem that suit both parties, inside the window in which it is owed.

Source: procedure, part 1, section 5: within 24 to 48 hours; elapsed hours, whatever the clocks on the wall do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from desk.procedure.instants import MINUTE, Micros, from_datetime, to_datetime


class Comfort(IntEnum):
    """For whom a time is within working hours; the smaller the better."""

    BOTH = 0
    THEIRS = 1
    OURS = 2
    AWAKE = 3
    NEITHER = 4


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When one party works: `days` with Monday as 0, `start` and `end` on the wall in `zone` (IANA)."""

    zone: str
    days: frozenset[int] = frozenset(range(5))
    start: time = time(9)
    end: time = time(17)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A time for the meeting and whom it suits."""

    starts_at: Micros
    ends_at: Micros
    comfort: Comfort


_AWAKE = (time(7), time(22))


def propose_times(
    opens_at: Micros,
    closes_at: Micros,
    ours: WorkingHours,
    theirs: WorkingHours,
    *,
    length: Micros = 60 * MINUTE,
    step: Micros = 30 * MINUTE,
    count: int = 3,
    not_before: Micros | None = None,
) -> tuple[Proposal, ...]:
    """Up to `count` times wholly inside the window, best first and then earliest; none that overlap.

    Starts lie on whole steps of the hour in the operator's zone. `not_before` leaves out what is too soon. Empty
    where no meeting of that length fits any more.
    """
    earliest = opens_at if not_before is None else max(opens_at, not_before)
    latest = closes_at - length
    busy = _spans(ours, earliest, closes_at), _spans(theirs, earliest, closes_at)
    day = [
        _spans(WorkingHours(one.zone, frozenset(range(7)), *_AWAKE), earliest, closes_at)
        for one in (ours, theirs)
    ]
    ranked = [
        Proposal(start, start + length, _comfort(start, start + length, busy, (day[0], day[1])))
        for start in _starts(earliest, latest, step, theirs.zone)
    ]
    chosen: list[Proposal] = []
    for proposal in sorted(ranked, key=lambda one: (one.comfort, one.starts_at)):
        if len(chosen) < count and all(
            proposal.ends_at <= other.starts_at or proposal.starts_at >= other.ends_at for other in chosen
        ):
            chosen.append(proposal)
    return tuple(chosen)


_Spans = list[tuple[Micros, Micros]]


def _starts(earliest: Micros, latest: Micros, step: Micros, zone: str) -> Iterator[Micros]:
    """Every start from `earliest` to `latest`: whole steps on the wall of `zone`, which some zones shift by minutes."""
    offset = to_datetime(earliest).astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    shift = offset // timedelta(microseconds=1)
    start = -(-(earliest + shift) // step) * step - shift
    while start <= latest:
        yield start
        start += step


def _spans(hours: WorkingHours, since: Micros, until: Micros) -> _Spans:
    """The working hours of every day that touches the window, as instants."""
    zone = ZoneInfo(hours.zone)
    day, last = _day(since, zone) - timedelta(days=1), _day(until, zone)
    found: _Spans = []
    while day <= last:
        if day.weekday() in hours.days:
            found.append((_instant(day, hours.start, zone), _instant(day, hours.end, zone)))
        day += timedelta(days=1)
    return found


def _day(at: Micros, zone: ZoneInfo) -> date:
    return to_datetime(at).astimezone(zone).date()


def _instant(day: date, wall: time, zone: ZoneInfo) -> Micros:
    return from_datetime(datetime.combine(day, wall, zone))


def _comfort(
    start: Micros, end: Micros, busy: tuple[_Spans, _Spans], awake: tuple[_Spans, _Spans]
) -> Comfort:
    ours, theirs = (_within(spans, start, end) for spans in busy)
    if ours and theirs:
        return Comfort.BOTH
    if not all(_within(spans, start, end) for spans in awake):
        return Comfort.NEITHER
    return Comfort.THEIRS if theirs else Comfort.OURS if ours else Comfort.AWAKE


def _within(spans: _Spans, start: Micros, end: Micros) -> bool:
    return any(opens <= start and end <= closes for opens, closes in spans)
