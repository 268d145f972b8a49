"""The order of the board: sections by due time, and the key that sorts an incident within them."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, Micros
from desk.ui.book import Book
from desk.ui.roles import BoardColumn

translate = QCoreApplication.translate
NEAR_WITHIN: Micros = 15 * MINUTE
_NEVER: Micros = 1 << 62

Key = tuple[int, int | str, Micros, Micros, str]
"""Review last, what the column sorts by, due, reported, id."""


class Section(IntEnum):
    """The groups of the board, in the order they stand."""

    LATE = 0
    NEAR = 1
    LATER = 2
    REVIEW = 3

    @property
    def title(self) -> str:
        """The group's heading."""
        return {
            Section.LATE: translate("Section", "Late"),
            Section.NEAR: translate("Section", "Due within 15 minutes"),
            Section.LATER: translate("Section", "Later"),
            Section.REVIEW: translate("Section", "Resolved and review"),
        }[self]


def sort_key(incident: Incident, book: Book, now: Micros, by: BoardColumn | None = None) -> Key:
    """Where an incident stands at `now`; `by` is a column to sort a flat board by, None for due time.

    A resolved incident whose post-mortem window is not late stands after everything that still runs.
    """
    run = incident.next_due()
    due = run.due_at if run else _NEVER
    review = 0 if incident.status.is_open or due < now else 1
    first: int | str = 0
    match by:
        case BoardColumn.SEVERITY:
            first, review = int(incident.severity.governing), 0
        case BoardColumn.INCIDENT:
            first, review = incident.title.casefold(), 0
        case BoardColumn.WHO:
            first, review = book.name(incident.owner).casefold() if incident.owner else "", 0
        case BoardColumn.SENT:
            first, review = -(incident.last_support_at or 0), 0
        case _:
            pass
    return (review, first, due, incident.reported_at, incident.id)


def section_of(key: Key, now: Micros) -> Section:
    """The group that a key made at `now` falls into."""
    review, _, due, _, _ = key
    if due < now:
        return Section.LATE
    if review:
        return Section.REVIEW
    return Section.NEAR if due <= now + NEAR_WITHIN else Section.LATER
