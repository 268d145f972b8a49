"""The ladder of one running clock: five minutes before, two minutes before, on the instant, and on after it."""

from collections.abc import Iterator
from enum import IntEnum

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, MINUTE, Micros
from desk.procedure.severity import Severity
from desk.procedure.values import dataclass

SOON_WITHIN: Micros = 5 * MINUTE
URGENT_WITHIN: Micros = 2 * MINUTE
AGAIN_AFTER: tuple[Micros, ...] = (5 * MINUTE, 15 * MINUTE, 30 * MINUTE)
"""When a clock that is past due reminds; from the first hour on, every hour."""


class Rung(IntEnum):
    """The steps up to the due instant. Past it every reminder is one step more, without end."""

    SOON = 1
    URGENT = 2
    DUE = 3


def rung_at(due_at: Micros, now: Micros) -> int:
    """The highest step reached at `now`: 0 for none yet, then 1, 2, 3 and on.

    The due instant itself is reached when it is there; whether the clock is late then is the procedure's business.
    """
    left = due_at - now
    if left <= 0:
        return Rung.DUE + sum(after <= -left for after in AGAIN_AFTER) + -left // HOUR
    if left <= URGENT_WITHIN:
        return Rung.URGENT
    return Rung.SOON if left <= SOON_WITHIN else 0


def next_rung_at(due_at: Micros, now: Micros) -> Micros:
    """When the next step after `now` is reached: past due there always is one."""
    steps = [due_at - SOON_WITHIN, due_at - URGENT_WITHIN, due_at, *(due_at + after for after in AGAIN_AFTER)]
    hours = max(1, (now - due_at) // HOUR + 1)
    return min(step for step in (*steps, due_at + hours * HOUR) if step > now)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One running clock on its ladder. `key` is the same for as long as that clock runs towards that due instant."""

    incident: str
    channel: str
    title: str
    level: Severity
    owner: str
    reported_by: str
    clock: ClockName
    due_at: Micros
    rung: int

    @property
    def key(self) -> str:
        """What the clock is remembered by."""
        return f"{self.incident}|{self.clock}|{self.due_at}"

    def is_late(self, now: Micros) -> bool:
        """Whether it is past due; exactly on the instant it is not (procedure, "Clocks")."""
        return now > self.due_at


def alarms_of(incident: Incident, now: Micros) -> Iterator[Alarm]:
    """Every running clock of an incident that has reached a step; clocks that anything stopped have none."""
    if not incident.status.is_live:
        return
    for run in incident.clocks:
        if run.is_running and (rung := rung_at(run.due_at, now)):
            yield _alarm(incident, run, rung)


def _alarm(incident: Incident, run: ClockRun, rung: int) -> Alarm:
    return Alarm(
        incident=incident.id,
        channel=incident.channel,
        title=incident.title,
        level=incident.severity.governing,
        owner=incident.owner,
        reported_by=incident.reported_by.id,
        clock=run.name,
        due_at=run.due_at,
        rung=rung,
    )
