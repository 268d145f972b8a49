"""Which report made by phone or e-mail a later report in Slack repeats: offered to a person, never merged by itself.

Source: procedure, "Backup channels": nothing counts twice.
"""

from collections.abc import Iterable
from difflib import SequenceMatcher

from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, Micros

WITHIN: Micros = 12 * HOUR
ALIKE = 0.6
_LONGEST = 200


def earlier_report(incident: Incident, others: Iterable[Incident]) -> Incident | None:
    """The live incident that was reported elsewhere before this one was in Slack, of the same channel and with much
    the same title; the likest, or None."""
    if incident.how_reported != "slack" or not incident.status.is_open:
        return None
    found = [
        (likeness(incident.title, other.title), other)
        for other in others
        if other.channel == incident.channel
        and other.id != incident.id
        and other.how_reported != "slack"
        and other.status.is_live
        and 0 <= incident.reported_at - other.reported_at <= WITHIN
    ]
    likest = max(found, key=lambda pair: (pair[0], -pair[1].reported_at), default=None)
    return likest[1] if likest is not None and likest[0] >= ALIKE else None


def likeness(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1; letter case and blanks do not matter."""
    first, second = (" ".join(text.split()).casefold()[:_LONGEST] for text in (one, other))
    return SequenceMatcher(None, first, second).ratio() if first and second else 0.0
