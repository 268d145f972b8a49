"""Calls: Teams meetings and calls as links, and every way to call an operator together.

Source: learn.microsoft.com, "Deep links" (percent-encoded, a plus is no blank, a draft that the person sends). A
huddle's link is Slack's own business and comes in as a value.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from desk.outreach.contacts import CallKind, ContactCard
from desk.outreach.single_line import many_lines, one_line
from desk.outreach.telephone import NumberInvalid, dialable, tel_link
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, Micros, to_iso

_TEAMS = "https://teams.microsoft.com/l/"
LONGEST = 2_000
"""Characters of a link: what every system hands over whole."""


def teams_meeting(
    subject: str, starts_at: Micros, ends_at: Micros, attendees: Iterable[str] = (), content: str = ""
) -> str:
    """Opens a draft of a Teams meeting, for the person to send. The content is shortened before anything else."""
    fixed: dict[str, str | tuple[str, ...]] = {
        "subject": one_line(subject, 200),
        "startTime": to_iso(starts_at),
        "endTime": to_iso(ends_at),
        "attendees": tuple(attendees),
    }
    return _link("meeting/new", fixed, "content", many_lines(content))


def teams_call(users: Iterable[str], *, video: bool = False) -> str:
    """Opens a Teams call to people by their addresses; Teams asks before it dials."""
    return _link("call/0/0", {"users": tuple(users), "withVideo": "true" if video else ""})


def teams_number(number: str) -> str:
    """A telephone number as Teams takes it among the users of a call. Raises NumberInvalid."""
    return f"4:{dialable(number)[0]}"


def call_links(
    card: ContactCard, incident: Incident, *, now: Micros, huddle: str = ""
) -> Mapping[CallKind, str]:
    """The link of each way to call an operator together; empty where there is none."""
    addresses = tuple(box.address for box in card.mailboxes)
    return {
        CallKind.HUDDLE: huddle,
        CallKind.TEAMS: teams_meeting(call_subject(incident), now, now + HOUR, addresses)
        if addresses
        else "",
        CallKind.PHONE: _first_number(card),
    }


def call_subject(incident: Incident) -> str:
    """What a call is named after."""
    return f"{incident.severity.governing.name}: {one_line(incident.title, 150)}"


def _first_number(card: ContactCard) -> str:
    for person in card.people:
        for phone in person.phones:
            try:
                return tel_link(phone.number)
            except NumberInvalid:
                continue  # the card's form says so; another number may do
    return ""


def _link(path: str, fixed: Mapping[str, str | tuple[str, ...]], last: str = "", words: str = "") -> str:
    """A link of the fixed values and as much of the words as fits."""
    asked = [f"{name}={_value(value)}" for name, value in fixed.items() if value]
    start = f"{_TEAMS}{path}?" + "&".join(asked)
    if len(start) > LONGEST:
        raise ValueError(f"{len(start) - LONGEST} characters of addresses too many for one link")
    room = LONGEST - len(start) - len(last) - 2
    fitting = ""
    for char in words:
        room -= len(quote(char, safe=""))
        if room < 0:
            break
        fitting += char
    return f"{start}&{last}={quote(fitting.rstrip(), safe='')}" if fitting.strip() else start


def _value(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return quote(value, safe="")
    return ",".join(quote(address, safe="@") for address in value)
