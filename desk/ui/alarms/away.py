"""What a person missed while desk was closed, the computer asleep or the hours quiet: summed up once, when back."""

from collections.abc import Iterable
from enum import IntEnum

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, Micros
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.values import dataclass
from desk.ui.alarms.preferences import Whose
from desk.ui.ports import Me, Notes

NOTES_KEY = "alarms.seen_at"
_SEEN_EVERY: Micros = 5 * MINUTE
_WORTH_SAYING: Micros = 10 * MINUTE
"""Who was away for less has missed nothing: a restart, a lid closed for a moment."""


class What(IntEnum):
    """What happened to an incident, the weightiest first."""

    LATE = 0
    REPORTED = 1
    RESOLVED = 2


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened at an instant; `clock` is the one that came due, where one did."""

    what: What
    at: Micros
    incident: str
    channel: str
    title: str
    level: Severity
    clock: ClockName | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """Everything that happened from `since` to `until`, the weightiest first."""

    since: Micros
    until: Micros
    events: tuple[Event, ...]

    def count(self, what: What) -> int:
        """How many events of a kind."""
        return sum(event.what is what for event in self.events)


class Away:
    """Keeps since when a person is away, across a restart too; `back` says once that they are here again."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        seen = notes.get(NOTES_KEY)
        self._since: Micros | None = seen if isinstance(seen, int) else None
        self._written: Micros = 0

    def leave(self, at: Micros) -> None:
        """They are away from `at`; who is away already stays so since then."""
        if self._since is None or at < self._since:
            self._since = at
        self._write(self._since)

    def back(self, now: Micros, *, here: bool) -> tuple[Micros, Micros] | None:
        """From when to when they were away, on the first look at which they are `here` again; else None."""
        if not here:
            self.leave(now)
            return None
        since, self._since = self._since, None
        if since is not None or now - self._written >= _SEEN_EVERY:
            self._write(now)
        return (since, now) if since is not None and now - since >= _WORTH_SAYING else None

    def _write(self, at: Micros) -> None:
        if at != self._written:
            self._written = at
            self._notes.put(NOTES_KEY, at)


def missed(incidents: Iterable[Incident], since: Micros, until: Micros, me: Me, whose: Whose) -> Missed:
    """What happened to the incidents that are for this person, weightiest first, then by level and time."""
    events = [
        event
        for incident in incidents
        if _concerns(incident, me, whose)
        for event in _events(incident, until)
        if since < event.at <= until
    ]
    return Missed(since, until, tuple(sorted(events, key=lambda each: (each.what, each.level, each.at))))


def _events(incident: Incident, until: Micros) -> Iterable[Event]:
    def event(what: What, at: Micros, clock: ClockName | None = None) -> Event:
        return Event(
            what, at, incident.id, incident.channel, incident.title, incident.severity.governing, clock
        )

    yield event(What.REPORTED, incident.reported_at)
    if incident.resolved_at is not None:
        yield event(What.RESOLVED, incident.resolved_at)
    for run in incident.clocks:
        if run.late(until) > 0 and not run.void:
            yield event(What.LATE, run.due_at, run.name)


def _concerns(incident: Incident, me: Me, whose: Whose) -> bool:
    mine = bool(me.user) and me.user == (
        incident.owner if me.side is Side.SUPPORT else incident.reported_by.id
    )
    return whose is Whose.ALL or mine or (whose is Whose.MINE_AND_NOBODYS and not incident.owner)
