"""People of a contact card as vCard 4.0, and people read from vCards of version 3 and 4.

Source: RFC 6350 (vCard 4.0), RFC 2426 (3.0).
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desk.outreach.contacts import ContactCard, Person, Phone
from desk.outreach.content_lines import (
    ContentLine,
    components,
    escaped,
    read_lines,
    unescaped,
    write_lines,
)
from desk.outreach.single_line import one_line
from desk.outreach.telephone import NumberInvalid, tel_link

LARGEST_BYTES = 2_000_000
MOST_CARDS = 1_000
_SPACE = uuid.UUID("3f0c1f5e-52a4-4d0b-9b8e-5f4f4a1c7d10")
_NO_LABEL = frozenset({"voice", "pref", "text", "internet", "work", "home", "msg"})


class CardsUnreadable(ValueError):
    """A file that holds no vCards desk can read; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class ReadCards:
    """People found, and one clear line for each thing that was left out."""

    people: tuple[Person, ...]
    left_out: tuple[str, ...] = ()


def write_vcards(card: ContactCard) -> bytes:
    """Everybody of a card, one vCard each, in UTF-8. A number that cannot be dialled is written as text."""
    lines = (line for person in card.people for line in _of_person(card, person))
    return write_lines(lines).encode()


def read_vcards(data: bytes) -> ReadCards:
    """People from a ``.vcf`` file. Raises CardsUnreadable where it holds none, or is no UTF-8, or too large."""
    if len(data) > LARGEST_BYTES:
        raise CardsUnreadable(f"The file is larger than {LARGEST_BYTES // 1_000_000} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CardsUnreadable("The file is not in UTF-8: export it as vCard 3.0 or 4.0") from None
    cards = list(_cards(read_lines(text)))
    if not cards:
        raise CardsUnreadable("The file holds no vCard")
    if len(cards) > MOST_CARDS:
        raise CardsUnreadable(f"The file holds more than {MOST_CARDS} vCards")
    people: list[Person] = []
    left_out: list[str] = []
    for lines in cards:
        _read_one(lines, people, left_out)
    return ReadCards(tuple(people), tuple(left_out))


def _of_person(card: ContactCard, person: Person) -> Iterator[ContentLine]:
    name = one_line(person.name, 200)
    yield ContentLine("BEGIN", "VCARD")
    yield ContentLine("VERSION", "4.0")
    yield ContentLine("UID", uuid.uuid5(_SPACE, f"{card.channel}\n{name}").urn)
    yield ContentLine("FN", escaped(name))
    yield ContentLine("ORG", escaped(one_line(card.operator, 200)))
    if person.role:
        yield ContentLine("ROLE", escaped(one_line(person.role, 200)))
    for place, phone in enumerate(person.phones):
        yield _tel(phone, place + 1)
    for place, email in enumerate(person.emails):
        yield ContentLine("EMAIL", escaped(one_line(email)), {"PREF": (str(min(place + 1, 100)),)})
    yield ContentLine("TZ", escaped(card.zone_of(person)), {"VALUE": ("text",)})
    if person.slack:
        yield ContentLine("X-SLACK-USER", escaped(person.slack))
    yield ContentLine("END", "VCARD")


def _tel(phone: Phone, place: int) -> ContentLine:
    label = one_line(phone.label, 60)
    parameters = {
        "PREF": (str(min(place, 100)),),
        "TYPE": ("voice",),
        **({"X-LABEL": (label,)} if label else {}),
    }
    try:
        return ContentLine("TEL", tel_link(phone.number), {"VALUE": ("uri",), **parameters})
    except NumberInvalid:
        return ContentLine("TEL", escaped(one_line(phone.number)), {"VALUE": ("text",), **parameters})


def _cards(lines: Iterable[ContentLine]) -> Iterator[list[ContentLine]]:
    current: list[ContentLine] | None = None
    for line in lines:
        kind = line.value.strip().upper() if line.name in ("BEGIN", "END") else ""
        if line.name == "BEGIN" and kind == "VCARD":
            current = []
        elif line.name == "END" and kind == "VCARD" and current is not None:
            yield current
            current = None
        elif current is not None:
            current.append(line)


def _read_one(lines: list[ContentLine], people: list[Person], left_out: list[str]) -> None:
    first = {line.name: line for line in reversed(lines)}
    name = _name(first)
    version = first["VERSION"].value.strip() if "VERSION" in first else "2.1"
    if version not in ("3.0", "4.0"):
        left_out.append(f"{name or 'A card'}: vCard {version} is not read, only 3.0 and 4.0")
        return
    if "KIND" in first and first["KIND"].value.strip().casefold() in ("group", "location"):
        return
    if not name:
        left_out.append("A card without a name")
        return
    phones = tuple(_phone(line) for line in _preferred(lines, "TEL"))
    for phone in phones:
        try:
            tel_link(phone.number)
        except NumberInvalid as error:
            left_out.append(f"{name}: {error}")  # the number stays on the card, to be put right there
    role = first.get("ROLE") or first.get("TITLE")
    zone = unescaped(first["TZ"].value).strip() if "TZ" in first else ""
    people.append(
        Person(
            name=name,
            role=one_line(unescaped(role.value), 200) if role else "",
            phones=phones,
            emails=tuple(one_line(unescaped(line.value)) for line in _preferred(lines, "EMAIL")),
            zone=zone if "/" in zone else "",  # an offset such as +02:00 is right for half a year
            slack=unescaped(first["X-SLACK-USER"].value) if "X-SLACK-USER" in first else "",
        )
    )


def _name(first: dict[str, ContentLine]) -> str:
    if "FN" in first and (said := one_line(unescaped(first["FN"].value), 200)):
        return said
    if "N" not in first:
        return ""
    family, given, *_ = [*components(first["N"].value), "", ""]
    return one_line(f"{given} {family}", 200)


def _phone(line: ContentLine) -> Phone:
    label = (line.parameters.get("X-LABEL") or ("",))[0] or ", ".join(sorted(line.types() - _NO_LABEL))
    return Phone(one_line(unescaped(line.value).strip().removeprefix("tel:"), 80), one_line(label, 60))


def _preferred(lines: Iterable[ContentLine], name: str) -> list[ContentLine]:
    """Properties of a name, the preferred ones first (PREF in version 4, TYPE=pref in version 3)."""

    def rank(line: ContentLine) -> int:
        stated = (line.parameters.get("PREF") or ("",))[0]
        return int(stated) if stated.isdecimal() else 1 if "pref" in line.types() else 101

    return sorted((line for line in lines if line.name == name and line.value.strip()), key=rank)
