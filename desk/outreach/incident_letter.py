"""The letter about an incident: its words by kind, to the people of a contact card, in one conversation.

Source: procedure, part 1, section 4, and "Backup channels".
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from desk.outreach.card_numbers import without_numbers_of
from desk.outreach.contacts import ContactCard
from desk.outreach.letter import Letter, LetterKind, NamedFile
from desk.outreach.letter_words import (
    Words,
    acknowledgement_words,
    report_of,
    report_words,
    resolution_words,
    update_words,
)
from desk.outreach.mail import Mail, MailState
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.single_line import one_line
from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros

KINDS = (LetterKind.REPORT, LetterKind.ACKNOWLEDGEMENT, LetterKind.UPDATE, LetterKind.RESOLUTION)
"""What a person writes about an incident; documents and invitations are written elsewhere."""


def suggested_kind(incident: Incident, *, supports: bool) -> LetterKind:
    """What a letter about an incident most likely is now."""
    if not supports:
        return LetterKind.REPORT
    return LetterKind.ACKNOWLEDGEMENT if incident.acknowledged_at is None else LetterKind.UPDATE


def letter_words_of(
    incident: Incident,
    kind: LetterKind,
    text: str,
    *,
    author: str,
    now: Micros,
    stakeholders: Sequence[str] = (),
) -> Words:
    """Subject and body of a letter written at `now`. `text` is a person's own; a report may go without."""
    match kind:
        case LetterKind.REPORT:
            words = report_words(
                report_of(incident),
                author=author,
                stakeholders=stakeholders,
                reported_at=incident.reported_at,
            )
            return Words(words.subject, f"{text.strip()}\n\n{words.body}" if text.strip() else words.body)
        case LetterKind.ACKNOWLEDGEMENT:
            return acknowledgement_words(incident, text, author=author)
        case LetterKind.UPDATE:
            run = incident.newest(ClockName.UPDATE)
            due = now + run.within if run is not None and run.is_running else None
            return update_words(incident, text, author=author, next_update_due=due)
        case LetterKind.RESOLUTION:
            return resolution_words(incident, text, author=author, resolved_at=now)
        case _:
            raise ValueError(f"a letter of kind {kind} is written elsewhere")


def letter_about(
    incident: Incident,
    kind: LetterKind,
    words: Words,
    text: str,
    *,
    op: str,
    sender: Mailbox,
    to: tuple[Mailbox, ...],
    card: ContactCard | None = None,
    earlier: Iterable[Mail] = (),
    attachments: tuple[Path | NamedFile, ...] = (),
) -> Letter:
    """The letter itself; `earlier` mails about the incident are what it answers to. Its gist, which may go to the
    channel, is the text without the numbers of the `card`."""
    references = tuple(
        mail.message_id
        for mail in earlier
        if mail.incident == incident.id and mail.state in (MailState.SENT, MailState.HANDED)
    )
    return Letter(
        op,
        kind,
        incident.id,
        sender,
        to,
        words.subject,
        words.body,
        attachments=attachments,
        references=references,
        gist=one_line(text if card is None else without_numbers_of(card, text), 120),
    )


def recipients(card: ContactCard | None, typed: Iterable[str]) -> tuple[Mailbox, ...]:
    """The mailboxes of typed addresses, with the names that the card has for them; nobody typed means all of the card.

    Raises AddressInvalid.
    """
    known = {} if card is None else {box.address.casefold(): box for box in _everybody(card)}
    asked = [part.strip() for line in typed for part in line.replace(";", ",").split(",") if part.strip()]
    if not asked:
        return card.mailboxes if card is not None else ()
    found = [Mailbox(address) for address in asked]
    named = [known.get(box.address.casefold(), box) for box in found]
    return tuple({box.address: box for box in named}.values())


def _everybody(card: ContactCard) -> Iterable[Mailbox]:
    for person in card.people:
        for email in person.emails:
            try:
                yield Mailbox(email, person.name)
            except AddressInvalid:
                continue  # the card's form says so
