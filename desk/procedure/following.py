"""Improvement actions across incidents: what is still to do, the late ones first."""

from collections.abc import Iterable

from desk.procedure.incident import Action, Incident, Status
from desk.procedure.instants import Micros, to_datetime
from desk.procedure.values import dataclass


@dataclass(frozen=True, slots=True)
class Followed:
    """Action `number` (from 1) of an incident, and whether it is late."""

    incident: str
    title: str
    number: int
    action: Action
    late: bool


def followed(incidents: Iterable[Incident], now: Micros) -> list[Followed]:
    """Every action that went out with a document: open ones by their day, those without one after them, then the done.

    A day is over, and what was due on it late, when it is over in UTC.
    """
    today = f"{to_datetime(now):%Y-%m-%d}"
    found = [
        Followed(incident.id, incident.title, number, action, action.is_late(today))
        for incident in incidents
        if incident.status not in (Status.WITHDRAWN, Status.MERGED)
        for number, action in enumerate(incident.actions, 1)
    ]
    return sorted(
        found, key=lambda one: (one.action.done, one.action.due or "9999", one.incident, one.number)
    )
