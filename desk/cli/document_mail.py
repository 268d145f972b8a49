"""Sends a packed document by the mail server of this home, at once, and says surely whether it went."""

import secrets
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.app.home import Home
from desk.app.mailing import MailRoom, account_of
from desk.cli.trouble import Trouble
from desk.documents.pack import Packed
from desk.outreach.contacts import ContactCard
from desk.outreach.incident_letter import letter_about, recipients
from desk.outreach.letter import Letter, LetterKind
from desk.outreach.letter_words import Words
from desk.outreach.mail import MailState, dropped, queued
from desk.outreach.mailbox import AddressInvalid
from desk.outreach.message import LetterInvalid
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros


async def send_document(
    home: Home, incident: Incident, made: Packed, card: ContactCard | None, typed: Sequence[str], now: Micros
) -> tuple[str, ...]:
    """Send it and wait for the server's word; the addresses it went to. Raises Trouble where it did not surely go:
    nothing then waits to be sent later, so that the thread is told of what went and of nothing else."""
    room = MailRoom(home, lambda: now)
    with TemporaryDirectory(prefix="desk-pack-") as folder:
        try:
            mail = queued(_letter(home, room, incident, made, card, typed, Path(folder)), now)
        except (LetterInvalid, AddressInvalid) as error:
            raise Trouble(str(error)) from error
    room.hand_in(mail)
    await room.deliver()
    sent = room.folder.get(mail.op)
    if sent is None or sent.state is not MailState.SENT:
        room.change(mail.op, dropped)
        state = sent.state if sent is not None else MailState.FAILED
        unsure = " It may have gone: ask before you send it again." if state is MailState.UNKNOWN else ""
        reason = sent.error if sent is not None else ""
        raise Trouble(f"Not sent: {reason or 'another desk is sending mail, try again'}.{unsure}")
    return tuple(one for one in sent.recipients if one not in dict(sent.refused))


def _letter(
    home: Home,
    room: MailRoom,
    incident: Incident,
    made: Packed,
    card: ContactCard | None,
    typed: Sequence[str],
    folder: Path,
) -> Letter:
    account, to = account_of(home.settings.mail), recipients(card, typed)
    if account is None:
        raise Trouble(
            "No mail server is set: `desk mail --host HOST --from ADDRESS`, or write --send FILE.eml"
        )
    if not to:
        raise Trouble("Nobody to send to: --to ADDRESS, or add people to the operator's contact card")
    paths = []
    for name, content in made.files:
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    return letter_about(
        incident,
        LetterKind.DOCUMENT,
        Words(made.subject, made.body),
        made.subject,
        op=secrets.token_hex(4),
        sender=account.sender,
        to=to,
        earlier=room.mails(),
        attachments=tuple(paths),
    )
