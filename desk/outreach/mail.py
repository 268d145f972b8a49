"""A mail on its way: its message, who it is for, and what became of it; pure changes from state to state.

It obeys what the outbox for Slack obeys: written down before it is sent, tried again after what surely failed, held
where a person must decide, kept once sent.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mail_errors import MailError, MailLoginRefused, MailOutcomeUnknown, MailRefused
from desk.outreach.message import message_bytes, write_message
from desk.outreach.single_line import one_line
from desk.procedure.instants import MINUTE, SECOND, Micros

FIRST_WAIT: Micros = 5 * SECOND
LONGEST_WAIT: Micros = 5 * MINUTE
UNKNOWN_WAIT: Micros = 2 * MINUTE


class MailState(StrEnum):
    """`unknown`: the server may have it. `failed`: a person must decide. `handed`: given to a mail program."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SENT = "sent"
    FAILED = "failed"
    HANDED = "handed"
    DROPPED = "dropped"

    @property
    def is_waiting(self) -> bool:
        """Whether desk itself tries it (again)."""
        return self in (MailState.QUEUED, MailState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Mail:
    """One e-mail. `message` is what goes (or went) over the wire, attachments and all; instants are this machine's,
    corrected to Slack's clock. `sent_at` is when the server took it; `refused` are recipients it did not take; `names`
    of people and `gist` may go to the channel when it is recorded there, addresses never."""

    op: str
    incident: str
    kind: LetterKind
    message_id: str
    subject: str
    recipients: tuple[str, ...]
    message: bytes
    made_at: Micros
    state: MailState = MailState.QUEUED
    attempts: int = 0
    error: str = ""
    next_try_at: Micros | None = None
    sent_at: Micros | None = None
    refused: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    gist: str = ""
    logged: bool = False
    """Whether it was logged with its incident as a contact, or never has to be."""

    @property
    def is_pending(self) -> bool:
        """Whether it is still to be sent, or may have to be."""
        return self.state in (MailState.QUEUED, MailState.SENDING, MailState.UNKNOWN, MailState.FAILED)

    def is_due(self, now: Micros) -> bool:
        """Whether it should be tried at `now`."""
        return self.state.is_waiting and (self.next_try_at is None or self.next_try_at <= now)


def queued(letter: Letter, now: Micros, *, draft: bool = False) -> Mail:
    """A letter made into a message and written down, as a `draft` for a mail program. Raises LetterInvalid."""
    message = message_bytes(write_message(letter, now, draft=draft))
    return Mail(
        op=letter.op,
        incident=letter.incident,
        kind=letter.kind,
        message_id=letter.message_id,
        subject=letter.subject,
        recipients=letter.recipients,
        message=message,
        made_at=now,
        names=tuple(box.name for box in letter.to if box.name),
        gist=one_line(letter.gist, 120),
    )


def begun(mail: Mail) -> Mail:
    """It is being handed to the server."""
    return replace(mail, state=MailState.SENDING, attempts=mail.attempts + 1, next_try_at=None)


def taken(mail: Mail, now: Micros, refused: tuple[tuple[str, str], ...] = ()) -> Mail:
    """The server took it, for all but `refused`, who alone are still without it."""
    error = f"Not delivered to {', '.join(address for address, _ in refused)}" if refused else ""
    return replace(mail, state=MailState.SENT, error=error, next_try_at=None, sent_at=now, refused=refused)


def failed(mail: Mail, error: MailError, now: Micros) -> Mail:
    """It failed; whether it is tried again follows from how.

    After an unknown outcome it is sent again with the same Message-ID, since a mail too few is worse than one twice
    (RFC 5321, 4.5.4.1 and RFC 1047: the sender keeps the duty until it has an answer); the copy is known by its id.
    """
    if isinstance(error, MailRefused | MailLoginRefused):
        return replace(mail, state=MailState.FAILED, error=str(error), next_try_at=None)
    if isinstance(error, MailOutcomeUnknown):
        wait = max(UNKNOWN_WAIT, _wait(mail.attempts))
        return replace(mail, state=MailState.UNKNOWN, error=str(error), next_try_at=now + wait)
    state = MailState.UNKNOWN if mail.state is MailState.UNKNOWN else MailState.QUEUED
    return replace(mail, state=state, error=str(error), next_try_at=now + _wait(mail.attempts))


def found_sending(mail: Mail, now: Micros) -> Mail:
    """What a desk that starts anew makes of a mail that was being sent when the last one ended."""
    return failed(
        mail, MailOutcomeUnknown("desk was ended while this was being sent, so it may have been"), now
    )


def again(mail: Mail) -> Mail:
    """A person wants it tried now."""
    return replace(mail, state=MailState.QUEUED, next_try_at=None) if mail.is_pending else mail


def handed_over(mail: Mail, now: Micros) -> Mail:
    """A person sent it with a mail program, at `now` as they say."""
    return replace(mail, state=MailState.HANDED, error="", next_try_at=None, sent_at=now)


def dropped(mail: Mail) -> Mail:
    """A person took it back before it was sent."""
    return replace(mail, state=MailState.DROPPED, next_try_at=None) if mail.is_pending else mail


def _wait(attempts: int) -> Micros:
    """Doubling from five seconds to five minutes."""
    return min(LONGEST_WAIT, FIRST_WAIT << min(max(attempts, 1) - 1, 10))
