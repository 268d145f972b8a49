"""Calls: Teams meetings and calls as links, and every way to call an operator together.

Source: learn.microsoft.com, "Deep links" (percent-encoded, a plus is no blank, a draft that the person sends). A
huddle's link is Slack's own business and comes in as a value.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from desk.outreach.contacts import ContactCard
from desk.outreach.openable import LinkTooLong
from desk.outreach.single_line import many_lines, one_line
from desk.outreach.telephone import dialable
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, Micros, to_iso

_TEAMS = "https://teams.microsoft.com/l/"
LONGEST = 2_000
"""Characters of a link: what every system hands over whole."""


@dataclass(frozen=True, slots=True)
class CallLinks:
    """The ways to call an operator together: the channel's huddle, a Teams meeting to be sent, a Teams call at once."""

    huddle: str = ""
    meeting: str = ""
    ring: str = ""


def teams_meeting(
    subject: str, starts_at: Micros, ends_at: Micros, attendees: Iterable[str] = (), content: str = ""
) -> str:
    """Opens a draft of a Teams meeting, for the person to send. The content is shortened before anything else.

    Raises LinkTooLong."""
    fixed: dict[str, str | tuple[str, ...]] = {
        "subject": one_line(subject, 200),
        "startTime": to_iso(starts_at),
        "endTime": to_iso(ends_at),
        "attendees": tuple(attendees),
    }
    return _link("meeting/new", fixed, "content", many_lines(content))


def teams_call(users: Iterable[str]) -> str:
    """Opens a Teams call to people by their addresses or `teams_number`s; Teams asks before it dials.

    Raises LinkTooLong."""
    return _link("call/0/0", {"users": tuple(users)})


def teams_number(number: str) -> str:
    """A telephone number as Teams takes it among the users of a call. Raises NumberInvalid."""
    return f"4:{dialable(number)[0]}"


def call_links(card: ContactCard, incident: Incident, *, now: Micros, huddle: str = "") -> CallLinks:
    """The link of each way to call an operator together; empty where there is none."""
    subject = call_subject(incident)

    def meeting(addresses: Sequence[str]) -> str:
        return teams_meeting(subject, now, now + HOUR, addresses)

    return CallLinks(huddle, _with_people(card, meeting), _with_people(card, teams_call))


def _with_people(card: ContactCard, link: Callable[[Sequence[str]], str]) -> str:
    """A link to everybody of the card who has an address; of a crowd to those whom one link holds, the first to try."""
    addresses = [box.address for box in card.mailboxes]
    while addresses:
        try:
            return link(addresses)
        except LinkTooLong:
            addresses.pop()
    return ""


def call_subject(incident: Incident) -> str:
    """What a call is named after."""
    return f"{incident.severity.governing.name}: {one_line(incident.title, 150)}"


def _link(path: str, fixed: Mapping[str, str | tuple[str, ...]], last: str = "", words: str = "") -> str:
    """A link of the fixed values and as much of the words as fits."""
    asked = [f"{name}={_value(value)}" for name, value in fixed.items() if value]
    start = f"{_TEAMS}{path}?" + "&".join(asked)
    if len(start) > LONGEST:
        raise LinkTooLong(f"{len(start) - LONGEST} characters of addresses too many for one link")
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
