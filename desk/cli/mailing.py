"""`desk email --send`, `--write` and `--link`: a letter about an incident by SMTP, or for the mail program."""

import secrets
import sys
from argparse import Namespace

from desk.app.mailing import MailRoom, account_of
from desk.app.paper import contact_card
from desk.app.work import Work
from desk.cli.acting import meet, my_side
from desk.cli.exporting import write_file
from desk.cli.instants import full_id
from desk.cli.reaching import KEPT
from desk.cli.trouble import Trouble
from desk.cli.working import in_loop, opened
from desk.outreach.incident_letter import letter_about, letter_words_of, recipients, suggested_kind
from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mail import MailState, queued
from desk.outreach.mailbox import AddressInvalid
from desk.outreach.mailto import mail_link
from desk.outreach.message import LetterInvalid, message_bytes, write_message
from desk.outreach.openable import LinkTooLong
from desk.procedure.side import Side
from desk.sync.once import log_contact


def send(chosen: Namespace) -> int:
    """Send a letter about an incident, or hand it to the mail program as an ``.eml`` or a link."""

    async def run() -> int:
        async with opened() as work:
            await meet(work, chosen.id)
            room = MailRoom(work.home, work.desks.now)
            letter = _letter(work, room, chosen)
            if chosen.link:
                print(_link_to(letter))
                print(f"desk: once it is sent, log it: desk email {chosen.id} --done …", file=sys.stderr)
                return 0
            if chosen.write is not None:
                write_file(chosen.write, _message(letter, room.now()))
                print(
                    f"{chosen.write}: send it from your mail program, then log it: desk email {chosen.id} --done …"
                )
                return 0
            try:
                mail = room.hand_in(queued(letter, room.now()))
            except LetterInvalid as error:
                raise Trouble(str(error)) from error
            await room.deliver()
            await log_sent(work, room)
            return _said(room, mail.op)

    return in_loop(run)


def _said(room: MailRoom, op: str) -> int:
    mail = room.folder.get(op)
    assert mail is not None
    if mail.state is MailState.SENT:
        print(f"sent to {', '.join(mail.recipients)}")
        if mail.error:
            print(f"desk: {mail.error}", file=sys.stderr)
        return 0
    print(f"not sent: {mail.error or 'it is queued'}")
    return 1 if mail.state is MailState.FAILED else 0


async def log_sent(work: Work, room: MailRoom) -> None:
    """Log what went out with its incident, so that it stops the clock it answers at the time it went."""
    for mail, command in room.unlogged():
        delivery = await log_contact(work.desks, command) if _supports(work, mail.incident) else None
        room.logged(mail)
        if delivery is None and work.desks.backup.fails:
            print(f"desk: {KEPT}", file=sys.stderr)


async def deliver_mail(work: Work) -> list[str]:
    """Send what waits, and log it; a line for each mail that is not sent."""
    room = MailRoom(work.home, work.desks.now)
    await room.deliver()
    await log_sent(work, room)
    return [f"not sent: {mail.subject}: {mail.error or 'queued'}" for mail in room.mails() if mail.is_pending]


def _letter(work: Work, room: MailRoom, chosen: Namespace) -> Letter:
    key = full_id(work.desks.board(), chosen.id)
    incident = work.desks.board().incidents.get(key)
    if incident is None:
        raise Trouble(f"No incident {chosen.id}")
    card = contact_card(work.store.notes, incident.channel)
    kind = LetterKind(chosen.kind) if chosen.kind else suggested_kind(incident, supports=_supports(work, key))
    if kind is not LetterKind.REPORT and not chosen.text.strip():
        raise Trouble("Say what to write: --text TEXT")
    try:
        to = recipients(card, chosen.to)
        account = account_of(work.home.settings.mail)
    except AddressInvalid as error:
        raise Trouble(str(error)) from error
    if not to:
        raise Trouble("Nobody to write to: --to ADDRESS, or add people to the operator's contact card")
    if account is None and chosen.send:
        raise Trouble(
            "No mail server is set: `desk mail --host HOST --from ADDRESS`, or use your mail program: --write "
            "FILE, --link"
        )
    connection = work.home.settings.connection(incident.channel)
    me = connection.me if connection is not None else ""
    people = work.store.people.directory()
    author = people[me].name if me in people else ""
    words = letter_words_of(
        incident,
        kind,
        chosen.text,
        author=author or work.home.settings.provider or "desk",
        now=work.desks.now(),
        stakeholders=[people[user].name for user in incident.stakeholders if user in people],
    )
    missing = [path for path in chosen.attach if not path.is_file()]
    if missing:
        raise Trouble(f"There is no file {missing[0]}")
    return letter_about(
        incident,
        kind,
        words,
        chosen.note or chosen.text,
        op=secrets.token_hex(4),
        sender=account.sender if account is not None else to[0],
        to=to,
        card=card,
        earlier=room.mails(),
        attachments=tuple(chosen.attach),
    )


def _supports(work: Work, key: str) -> bool:
    return my_side(work, key) is Side.SUPPORT


def _link_to(letter: Letter) -> str:
    """What begins a message of these words in the mail program. Raises Trouble where a link cannot hold them."""
    if letter.attachments:
        raise Trouble("A link takes no files along: --write FILE")
    try:
        link = mail_link(letter.to, letter.subject, letter.body)
    except LinkTooLong as error:
        raise Trouble(f"{error}: --write FILE") from error
    if link.shortened:
        raise Trouble("The letter is too long for a link: --write FILE")
    return link.url


def _message(letter: Letter, now: int) -> bytes:
    try:
        return message_bytes(write_message(letter, now, draft=True))
    except LetterInvalid as error:
        raise Trouble(str(error)) from error
