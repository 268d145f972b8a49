"""Back to Slack: what was said elsewhere while it was away, kept on this computer and then recorded in one message.

Source: procedure, "Backup channels".
"""

from collections.abc import Iterable, Mapping

from desk.outreach.letter import LetterKind
from desk.outreach.mail import Mail, MailState
from desk.outreach.single_line import one_line
from desk.procedure.acts import Contacted
from desk.procedure.commands import LogContacts
from desk.procedure.contacts import contact_lines
from desk.procedure.durations import instant_words
from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, Micros
from desk.procedure.message import Json
from desk.procedure.side import Side
from desk.procedure.telephones import without_numbers

LONGEST_NOTE = 120
ROOM = 3_500
"""Characters for the contacts of one message, so that with the lines around them Slack takes it in one piece."""
_SPOKEN = frozenset({LetterKind.ACKNOWLEDGEMENT, LetterKind.UPDATE, LetterKind.RESOLUTION})


def contact_of(mail: Mail) -> Contacted | None:
    """The contact that a mail about an incident was, at the time it was sent; None for one that was not, or answers
    no clock (a report, a document, an invitation). Addresses and numbers stay here: only names go to the channel."""
    if (
        mail.sent_at is None
        or mail.state not in (MailState.SENT, MailState.HANDED)
        or mail.kind not in _SPOKEN
    ):
        return None
    whom = ", ".join(mail.names) or "the operator"
    note = f"{mail.kind.value}: {without_numbers(mail.gist)}" if mail.gist else mail.kind.value
    return Contacted("email", mail.sent_at, one_line(without_numbers(whom), 80), one_line(note, LONGEST_NOTE))


def records(
    incident: Incident, kept: Iterable[Contacted], *, away_since: Micros, back_at: Micros
) -> tuple[LogContacts, ...]:
    """The commands that record what was kept for an incident: one, unless one message cannot hold them.

    What its thread tells already (another desk was first) is left out; empty where nothing is left.
    """
    known = {
        _sameness(one.means, one.at, one.with_whom)
        for one in incident.contacts
        if one.by.side is Side.SUPPORT
    }
    fresh: dict[tuple[str, Micros, str], Contacted] = {}
    for contact in sorted(kept, key=lambda one: one.at):
        key = _sameness(contact.means, contact.at, contact.with_whom)
        if key not in known:
            fresh.setdefault(key, contact)
    left = [
        Contacted(one.means, one.at, one_line(one.with_whom, 80), one_line(one.note, LONGEST_NOTE))
        for one in fresh.values()
    ]
    why = f"Slack was unavailable from {instant_words(away_since)} to {instant_words(back_at)}"
    return tuple(LogContacts(incident.id, part, why) for part in _parts(left))


def _parts(contacts: Iterable[Contacted]) -> list[tuple[Contacted, ...]]:
    """Contacts in as few parts as their text allows."""
    parts: list[tuple[Contacted, ...]] = []
    for contact in contacts:
        if parts and len(contact_lines((*parts[-1], contact))) <= ROOM:
            parts[-1] = (*parts[-1], contact)
        else:
            parts.append((contact,))
    return parts


def note_key(incident: str) -> str:
    """The key under which this computer keeps what was said elsewhere about an incident (or a report's operation)."""
    return f"elsewhere:{incident}"


def to_json(kept: Iterable[Contacted]) -> Json:
    """Contacts as this computer keeps them."""
    return [{"means": one.means, "at": one.at, "with": one.with_whom, "note": one.note} for one in kept]


def from_json(kept: Json) -> tuple[Contacted, ...]:
    """The contacts that `to_json` wrote. Raises ValueError where it is something else."""
    if not isinstance(kept, list):
        raise ValueError("what is kept of contacts is no list")
    return tuple(_contact(row) for row in kept)


def _contact(row: Json) -> Contacted:
    table: Mapping[str, Json] = row if isinstance(row, dict) else {}
    means, at, whom, note = (table.get(key) for key in ("means", "at", "with", "note"))
    texts = isinstance(means, str) and isinstance(whom, str) and isinstance(note, str)
    if not texts or not isinstance(at, int) or isinstance(at, bool):
        raise ValueError("what is kept of a contact cannot be read")
    return Contacted(str(means), at, str(whom), str(note))


def _sameness(means: str, at: Micros, whom: str) -> tuple[str, Micros, str]:
    """What the fold goes by when it counts two logs of one contact once."""
    return means, at // MINUTE, " ".join(whom.split()).casefold()
