"""The contact card of one operator: who to reach when Slack does not answer, and how they like to be reached.

Source: procedure, "Channels" and "Backup channels". Cards stay on this computer; nothing of them goes to the channel.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.outreach.mailbox import AddressInvalid, Mailbox, checked_address
from desk.outreach.telephone import NumberInvalid, dialable

LONGEST_TEXT = 200
MOST_PEOPLE = 200


class CallKind(StrEnum):
    """How an operator likes to be called together."""

    HUDDLE = "huddle"
    TEAMS = "teams"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as a person typed it, and what kind it is (``mobile``, ``night desk``)."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the operator. `zone` is an IANA name, empty for the card's; `slack` a user id or empty."""

    name: str
    role: str = ""
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    zone: str = ""
    slack: str = ""

    @property
    def mailbox(self) -> Mailbox | None:
        """The first address that can be written to."""
        return next(_mailboxes(self), None)


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Everybody to reach at one operator, in the order in which to try. `channel` is the Slack channel's id."""

    channel: str
    operator: str
    people: tuple[Person, ...] = ()
    zone: str = "UTC"
    preferred_call: CallKind = CallKind.HUDDLE
    note: str = ""

    def zone_of(self, person: Person) -> str:
        """The zone in which a person lives."""
        return person.zone or self.zone

    @property
    def mailboxes(self) -> tuple[Mailbox, ...]:
        """The first good address of everybody who has one, each address once."""
        found = {box.address: box for person in self.people if (box := person.mailbox) is not None}
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a card: the place (``people[0].phones[1]``) and one clear line."""

    where: str
    line: str


def troubles(card: ContactCard) -> tuple[Trouble, ...]:
    """Everything that keeps a card from being saved, in the order of its fields; empty for a good one."""
    return tuple(_troubles(card))


def _troubles(card: ContactCard) -> Iterator[Trouble]:
    if not card.operator.strip():
        yield Trouble("operator", "The operator has no name")
    yield from _zone(card.zone, "zone", required=True)
    yield from _long(card.operator, "operator")
    yield from _long(card.note, "note", 10 * LONGEST_TEXT)
    if len(card.people) > MOST_PEOPLE:
        yield Trouble("people", f"A card holds {MOST_PEOPLE} people at most")
    for place, person in enumerate(card.people):
        yield from _person(person, f"people[{place}]")


def _person(person: Person, where: str) -> Iterator[Trouble]:
    shown = person.name.strip() or "Somebody without a name"
    if not person.name.strip():
        yield Trouble(f"{where}.name", "A person has no name")
    if not person.phones and not person.emails:
        yield Trouble(where, f"{shown} has neither a phone number nor an e-mail address")
    for field, text in (("name", person.name), ("role", person.role)):
        yield from _long(text, f"{where}.{field}")
    yield from _zone(person.zone, f"{where}.zone", required=False)
    for place, phone in enumerate(person.phones):
        try:
            dialable(phone.number)
        except NumberInvalid as error:
            yield Trouble(f"{where}.phones[{place}]", f"{shown}: {error}")
        yield from _long(phone.label, f"{where}.phones[{place}].label")
    for place, email in enumerate(person.emails):
        try:
            checked_address(email)
        except AddressInvalid as error:
            yield Trouble(f"{where}.emails[{place}]", f"{shown}: {error}")


def _zone(name: str, where: str, *, required: bool) -> Iterator[Trouble]:
    if name or required:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):  # a name may be a path, too long or empty
            yield Trouble(where, f"{name[:60]!r} is no time zone: write one such as Europe/Berlin")


def _long(text: str, where: str, limit: int = LONGEST_TEXT) -> Iterator[Trouble]:
    if len(text) > limit:
        yield Trouble(where, f"This is {len(text) - limit} characters too long")


def _mailboxes(person: Person) -> Iterator[Mailbox]:
    for email in person.emails:
        try:
            yield Mailbox(email, person.name)
        except AddressInvalid:
            continue  # the card's form says so; another address may do
