"""Calls: Teams meetings, calls and chats as links, and what is said of a call in a chat.

Source: learn.microsoft.com, "Deep links" (percent-encoded, a plus is no blank, a draft that the person sends). A
huddle's link is Slack's own business and comes in as a value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from desk.outreach.contacts import CallKind, ContactCard
from desk.outreach.single_line import many_lines, one_line
from desk.outreach.telephone import NumberInvalid, dialable, tel_link
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, Micros, to_iso

_TEAMS = "https://teams.microsoft.com/l/"
LONGEST = 2_000
"""Characters of a link: what every system hands over whole."""


@dataclass(frozen=True, slots=True)
class CallPlan:
    """How to call an operator together: `link` opens it; `why` says which way was taken where it is not theirs."""

    kind: CallKind
    link: str
    why: str = ""


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


def teams_chat(users: Iterable[str], topic: str = "", message: str = "") -> str:
    """Opens a Teams chat with a message ready to send, shortened where the link would be too long."""
    fixed: dict[str, str | tuple[str, ...]] = {"users": tuple(users), "topicName": one_line(topic, 200)}
    return _link("chat/0/0", fixed, "message", many_lines(message))


def teams_number(number: str) -> str:
    """A telephone number as Teams takes it among the users of a call. Raises NumberInvalid."""
    return f"4:{dialable(number)[0]}"


def plan_call(card: ContactCard, incident: Incident, *, now: Micros, huddle: str = "") -> CallPlan | None:
    """The call the operator prefers, else the next that can be made; None where the card gives no way at all.

    `huddle` is the channel's huddle link, empty while Slack does not answer.
    """
    ways = call_links(card, incident, now=now, huddle=huddle)
    order = [card.preferred_call, *(kind for kind in CallKind if kind is not card.preferred_call)]
    for kind in order:
        if ways[kind]:
            why = "" if kind is card.preferred_call else f"{card.preferred_call.value} cannot be used now"
            return CallPlan(kind, ways[kind], why)
    return None


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


def call_invitation(incident: Incident, link: str) -> str:
    """What to write to people who should join, outside Slack."""
    return f"Call about {call_subject(incident)}\nJoin: {one_line(link, LONGEST)}"


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
