"""What a person searches for, in the words of the procedure, and the question to the log that a board makes of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from desk.procedure.board import Board
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.store.question import Place, Question


class Kind(StrEnum):
    """What a message is to the procedure."""

    ANY = "any"
    REPORT = "report"
    REPLY = "reply"
    RESOLUTION = "resolution"
    TRIAGE = "triage"


@dataclass(frozen=True, slots=True)
class Criteria:
    """Words and filters. `channels` are the operators' (empty for all); `person` a user id, empty for anybody."""

    typed: str = ""
    channels: frozenset[str] = field(default_factory=frozenset)
    side: Side | None = None
    person: str = ""
    levels: frozenset[Severity] = field(default_factory=frozenset)
    kind: Kind = Kind.ANY
    since: Micros | None = None
    until: Micros | None = None
    with_file: bool = False
    newest_first: bool = False
    past: bool = False

    @property
    def needs_board(self) -> bool:
        """Whether it speaks of sides, levels or kinds, which only the board knows."""
        return self.side is not None or bool(self.levels) or self.kind not in (Kind.ANY, Kind.REPLY)


def question_of(criteria: Criteria, board: Board) -> Question:
    """The question to the log: sides, levels and kinds become the ids that the board knows them by."""
    threads: frozenset[str] | None = None
    not_threads: frozenset[str] | None = None
    messages: frozenset[str] | None = None
    place = Place.ANYWHERE
    incidents = [
        incident
        for incident in board.incidents.values()
        if not criteria.levels or incident.severity.governing in criteria.levels
    ]
    if criteria.levels:
        threads = _threads(incidents, board)
    match criteria.kind:
        case Kind.REPORT:
            threads, place = frozenset(incident.id for incident in incidents), Place.TOP
        case Kind.REPLY:
            place = Place.THREAD
        case Kind.RESOLUTION:
            messages = frozenset(
                f"{incident.channel}:{entry.ts}"
                for incident in incidents
                for entry in incident.timeline
                if entry.kind == "resolved"
            )
        case Kind.TRIAGE:
            not_threads, place = frozenset(board.incidents), Place.TOP
    return Question(
        typed=criteria.typed,
        past=criteria.past,
        channels=criteria.channels,
        authors=_authors(criteria, board),
        threads=threads,
        not_threads=not_threads,
        messages=messages,
        place=place,
        since=criteria.since,
        until=criteria.until,
        with_file=criteria.with_file,
        newest_first=criteria.newest_first,
    )


def _threads(incidents: Iterable[Incident], board: Board) -> frozenset[str]:
    """The threads of incidents, and the messages elsewhere that were credited to them."""
    ids = frozenset(incident.id for incident in incidents)
    return ids | {item.id for item in board.triage.values() if item.credited_to in ids}


def _authors(criteria: Criteria, board: Board) -> frozenset[str] | None:
    if criteria.person:
        return frozenset((criteria.person,))
    if criteria.side is None:
        return None
    authors = [incident.reported_by for incident in board.incidents.values()]
    authors += [entry.author for incident in board.incidents.values() for entry in incident.timeline]
    authors += [item.author for item in board.triage.values()]
    return frozenset(author.id for author in authors if author.side is criteria.side)
