"""Invitations: a meeting as an iCalendar object, its later versions, and its cancelling.

Source: RFC 5545 (iCalendar), RFC 5546 (iTIP: UID, SEQUENCE, METHOD), RFC 6047 (by e-mail).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from icalendar import Calendar as CalendarObject
from icalendar import Event, vCalAddress, vText

from desk.outreach.letter import Calendar
from desk.outreach.mailbox import Mailbox
from desk.outreach.single_line import many_lines, one_line
from desk.procedure.instants import SECOND, Micros, to_datetime


class MeetingInvalid(ValueError):
    """A meeting that cannot be written; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting. `uid` stays the same through every version, `sequence` grows with each. `place` is where: a link or
    a room. `zones` (IANA) are those whose local times the description names, for people whose calendar is wrong."""

    uid: str
    summary: str
    starts_at: Micros
    ends_at: Micros
    organizer: Mailbox
    attendees: tuple[Mailbox, ...]
    description: str = ""
    place: str = ""
    zones: tuple[str, ...] = ()
    sequence: int = 0

    def __post_init__(self) -> None:
        if self.ends_at <= self.starts_at:
            raise MeetingInvalid("A meeting ends after it starts")


def meeting_uid(incident: str, op: str, domain: str) -> str:
    """A UID for a meeting about an incident, first written by operation `op`."""
    return f"{op}-{incident.replace(':', '-')}@{domain}"


def moved(meeting: Meeting, starts_at: Micros, ends_at: Micros) -> Meeting:
    """The meeting at another time: a new version of the same."""
    return replace(meeting, starts_at=starts_at, ends_at=ends_at, sequence=meeting.sequence + 1)


def request(meeting: Meeting, now: Micros) -> Calendar:
    """The invitation, or with a higher sequence its update."""
    return Calendar("REQUEST", _object(meeting, "REQUEST", "CONFIRMED", now))


def cancel(meeting: Meeting, now: Micros) -> Calendar:
    """The cancelling of the last version that was sent."""
    last = replace(meeting, sequence=meeting.sequence + 1)
    return Calendar("CANCEL", _object(last, "CANCEL", "CANCELLED", now))


def local_times(starts_at: Micros, ends_at: Micros, zones: Iterable[str]) -> tuple[str, ...]:
    """The meeting's times as each zone's walls show them: ``Sun 25 Oct 2026, 02:30 CEST to ...``."""
    return tuple(
        f"{to_datetime(starts_at).astimezone(ZoneInfo(zone)):%a %d %b %Y, %H:%M %Z} to "
        f"{to_datetime(ends_at).astimezone(ZoneInfo(zone)):%H:%M %Z} ({zone})"
        for zone in dict.fromkeys(zones)
    )


def _object(meeting: Meeting, method: str, status: str, now: Micros) -> bytes:
    """One event, timed in UTC: that needs no VTIMEZONE and is never ambiguous in the hour that DST repeats; every
    calendar shows it in its owner's zone (RFC 5545, 3.3.5, form 2)."""
    calendar = CalendarObject()
    calendar.add("prodid", "-//desk//escalation//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    event = Event()
    event.add("uid", meeting.uid)
    event.add("sequence", meeting.sequence)
    event.add("status", status)
    event.add("dtstamp", to_datetime(now - now % SECOND))
    event.add("dtstart", to_datetime(meeting.starts_at - meeting.starts_at % SECOND))
    event.add("dtend", to_datetime(meeting.ends_at - meeting.ends_at % SECOND))
    event.add("summary", one_line(meeting.summary, 250))
    times = local_times(meeting.starts_at, meeting.ends_at, meeting.zones)
    if words := "\n".join([*filter(None, [many_lines(meeting.description)]), *times]):
        event.add("description", words)
    if meeting.place:
        event.add("location", one_line(meeting.place, 2_000))
    event.add("organizer", _address(meeting.organizer), encode=False)
    for box in meeting.attendees:
        attendee = _address(box)
        attendee.params["ROLE"] = vText("REQ-PARTICIPANT")
        attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
        attendee.params["RSVP"] = vText("TRUE")
        event.add("attendee", attendee, encode=False)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _address(box: Mailbox) -> vCalAddress:
    address = vCalAddress(f"mailto:{box.address}")
    if box.name:
        address.params["CN"] = vText(
            box.name.replace('"', "'")
        )  # a quote cannot stand in a parameter (RFC 5545, 3.2)
    return address
