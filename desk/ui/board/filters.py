"""Which incidents a view of the board shows."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from desk.procedure.incident import Incident, Status
from desk.procedure.instants import Micros
from desk.procedure.severity import Severity
from desk.procedure.values import dataclass
from desk.ui.book import Book


class Lens(StrEnum):
    """The standing views of the sidebar."""

    ALL = "all"
    MINE = "mine"
    UNACKNOWLEDGED = "unacknowledged"
    LATE = "late"
    NOT_DELIVERED = "not_delivered"
    AWAITING = "awaiting"
    POSTMORTEM = "postmortem"


@dataclass(frozen=True, slots=True)
class Filter:
    """A lens narrowed by operators (channel ids), levels and words; empty means no narrowing."""

    lens: Lens = Lens.ALL
    channels: frozenset[str] = frozenset()
    levels: frozenset[Severity] = frozenset()
    words: str = ""

    def matches(self, incident: Incident, book: Book, now: Micros) -> bool:
        """Whether the incident is shown at `now`."""
        if not incident.status.is_live or not in_lens(self.lens, incident, book, now):
            return False
        if self.channels and incident.channel not in self.channels:
            return False
        if self.levels and incident.severity.governing not in self.levels:
            return False
        return not self.words or self._says(incident, book)

    def _says(self, incident: Incident, book: Book) -> bool:
        text = f"{incident.title} {incident.product} {book.operator(incident.channel)}".casefold()
        return all(word in text for word in self.words.casefold().split())

    def as_json(self) -> dict[str, Any]:
        """As a note keeps it."""
        return {
            "lens": self.lens.value,
            "channels": sorted(self.channels),
            "levels": sorted(int(level) for level in self.levels),
            "words": self.words,
        }

    @staticmethod
    def from_json(raw: Mapping[str, Any]) -> "Filter":
        """From a note. Raises KeyError or ValueError where it is none."""
        return Filter(
            Lens(raw["lens"]),
            frozenset(raw["channels"]),
            frozenset(Severity(level) for level in raw["levels"]),
            str(raw["words"]),
        )


def in_lens(lens: Lens, incident: Incident, book: Book, now: Micros) -> bool:
    """Whether a live incident belongs to a standing view."""
    match lens:
        case Lens.MINE:
            return bool(book.me.user) and incident.owner == book.me.user
        case Lens.UNACKNOWLEDGED:
            return incident.acknowledged_at is None and incident.status.is_open
        case Lens.LATE:
            run = incident.next_due()
            return run is not None and run.due_at < now
        case Lens.NOT_DELIVERED:
            return bool(book.waiting(incident.id))
        case Lens.AWAITING:
            return incident.status is Status.RESOLVED
        case Lens.POSTMORTEM:
            return incident.review.owed and incident.resolved_at is not None
        case _:
            return True
