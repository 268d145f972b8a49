"""The ways to reach somebody of a contact card, as the rows of a list."""

from datetime import tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.outreach.contacts import ContactCard, Person
from desk.outreach.single_line import one_line
from desk.outreach.ways import ways
from desk.procedure.instants import Micros
from desk.ui.connect.picks import Pick
from desk.ui.wording.durations import hhmm, zone_word


def rows(card: ContactCard, now: Micros) -> list[Pick]:
    """The ways as rows: who and what they are, how, and what time it is there."""
    picks = []
    for number, way in enumerate(ways(card)):
        zone = zone_at(card, way.person)
        who = ", ".join(filter(None, (one_line(way.person.name, 80), one_line(way.person.role, 60))))
        how = f"{one_line(way.address, 80)}{f' ({one_line(way.label, 30)})' if way.label else ''}"
        picks.append(Pick(str(number), who, f"{how}  ·  {hhmm(now, zone)} {zone_word(now, zone)}"))
    return picks


def zone_at(card: ContactCard, person: Person) -> tzinfo:
    """Where a person lives; UTC where the card names no zone that there is."""
    try:
        return ZoneInfo(card.zone_of(person))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
