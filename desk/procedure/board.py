"""The board: every incident and everything still to triage, and what differs between two of them."""

from collections.abc import Mapping
from dataclasses import field

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.procedure.side import Author, Party
from desk.procedure.values import dataclass


@dataclass(frozen=True, slots=True)
class TriageItem:
    """A top-level message of a person that is no report. `state` is `open`, `credited` or `dismissed`."""

    id: str
    channel: str
    ts: str
    at: Micros
    author: Author
    text: str
    state: str = "open"
    credited_to: str = ""
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownAuthor:
    """Somebody whom no roster covers, shown for one-click classification; `first_ts` is their earliest message."""

    id: str
    channel: str
    first_ts: str
    messages: int


@dataclass(frozen=True)
class Board:
    """All incidents by id, triage by id, and unknown authors of one or more channels."""

    incidents: Mapping[str, Incident] = field(default_factory=dict)
    triage: Mapping[str, TriageItem] = field(default_factory=dict)
    unknown: tuple[UnknownAuthor, ...] = ()
    operators: Mapping[str, str] = field(default_factory=dict)
    """The operator's name by channel id, from the roster in force."""
    support: Mapping[str, Party] = field(default_factory=dict)
    """Who is support by channel id, from the same roster: whom an incident can be handed to."""

    def live(self) -> tuple[Incident, ...]:
        """Live incidents by what is due next, then by report; those with no running clock last."""
        live = [incident for incident in self.incidents.values() if incident.status.is_live]
        return tuple(sorted(live, key=_urgency))


def _urgency(incident: Incident) -> tuple[int, Micros, Micros, str]:
    run = incident.next_due()
    return (
        (0, run.due_at, incident.reported_at, incident.id)
        if run
        else (1, 0, incident.reported_at, incident.id)
    )


@dataclass(frozen=True)
class BoardChange:
    """What differs between two boards: whole new incidents and items by id, and the ids that are gone."""

    incidents: Mapping[str, Incident] = field(default_factory=dict)
    triage: Mapping[str, TriageItem] = field(default_factory=dict)
    gone_incidents: frozenset[str] = frozenset()
    gone_triage: frozenset[str] = frozenset()
    unknown: tuple[UnknownAuthor, ...] | None = None
    operators: Mapping[str, str] | None = None
    support: Mapping[str, Party] | None = None

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(
            self.incidents
            or self.triage
            or self.gone_incidents
            or self.gone_triage
            or self.unknown is not None
            or self.operators is not None
            or self.support is not None
        )


def diff(old: Board, new: Board) -> BoardChange:
    """What turns `old` into `new`."""
    return BoardChange(
        incidents={key: value for key, value in new.incidents.items() if old.incidents.get(key) != value},
        triage={key: value for key, value in new.triage.items() if old.triage.get(key) != value},
        gone_incidents=frozenset(old.incidents) - frozenset(new.incidents),
        gone_triage=frozenset(old.triage) - frozenset(new.triage),
        unknown=new.unknown if new.unknown != old.unknown else None,
        operators=new.operators if new.operators != old.operators else None,
        support=new.support if new.support != old.support else None,
    )
