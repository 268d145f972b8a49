"""Contact cards as the JSON that this computer keeps of them."""

from collections.abc import Mapping

from desk.outreach.contacts import CallKind, ContactCard, Person, Phone
from desk.procedure.message import Json

VERSION = 1


class CardUnreadable(ValueError):
    """A kept card that cannot be read; the text is one clear line."""


def note_key(channel: str) -> str:
    """The key of a channel's card among the notes of this machine."""
    return f"card:{channel}"


def to_json(card: ContactCard) -> Json:
    """A card as JSON."""
    return {
        "version": VERSION,
        "channel": card.channel,
        "operator": card.operator,
        "zone": card.zone,
        "preferred_call": card.preferred_call.value,
        "note": card.note,
        "people": [
            {
                "name": person.name,
                "role": person.role,
                "phones": [{"number": phone.number, "label": phone.label} for phone in person.phones],
                "emails": list(person.emails),
                "zone": person.zone,
                "slack": person.slack,
            }
            for person in card.people
        ],
    }


def from_json(kept: Json) -> ContactCard:
    """The card that `to_json` wrote. Raises CardUnreadable; what a newer desk added is ignored."""
    table = _table(kept, "the card")
    version = table.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version > VERSION:
        raise CardUnreadable(f"The contact card was written by a newer desk (version {version!r})")
    call = _text(table, "preferred_call")
    if call not in {kind.value for kind in CallKind}:
        raise CardUnreadable(f"The contact card prefers calls by {call!r}, which desk does not know")
    return ContactCard(
        channel=_text(table, "channel"),
        operator=_text(table, "operator"),
        people=tuple(_person(row) for row in _rows(table, "people")),
        zone=_text(table, "zone"),
        preferred_call=CallKind(call),
        note=_text(table, "note"),
    )


def _person(row: Json) -> Person:
    table = _table(row, "a person")
    emails = _rows(table, "emails")
    if not all(isinstance(email, str) for email in emails):
        raise CardUnreadable("In the contact card an e-mail address is not text")
    phones = [_table(phone, "a phone") for phone in _rows(table, "phones")]
    return Person(
        name=_text(table, "name"),
        role=_text(table, "role"),
        phones=tuple(Phone(_text(phone, "number"), _text(phone, "label")) for phone in phones),
        emails=tuple(str(email) for email in emails),
        zone=_text(table, "zone"),
        slack=_text(table, "slack"),
    )


def _table(value: Json, what: str) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise CardUnreadable(f"In the contact card {what} is not a table")
    return value


def _text(table: Mapping[str, Json], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise CardUnreadable(f"In the contact card {key} is not text")
    return value


def _rows(table: Mapping[str, Json], key: str) -> list[Json]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise CardUnreadable(f"In the contact card {key} is not a list")
    return value
