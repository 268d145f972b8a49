"""A letter: what an e-mail about an incident says and to whom, before it is a message on the wire."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desk.outreach.mailbox import Mailbox


class LetterKind(StrEnum):
    """What a letter does."""

    REPORT = "report"
    ACKNOWLEDGEMENT = "acknowledgement"
    UPDATE = "update"
    RESOLUTION = "resolution"
    DOCUMENT = "document"
    INVITATION = "invitation"


@dataclass(frozen=True, slots=True)
class Calendar:
    """An iCalendar object that goes with a letter, and its method (``REQUEST`` or ``CANCEL``)."""

    method: str
    content: bytes


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file of this machine that goes under another name, such as desk's own copy of a piece of evidence."""

    path: Path
    name: str

    def read_bytes(self) -> bytes:
        """What is in it. Raises OSError."""
        return self.path.read_bytes()


@dataclass(frozen=True, slots=True)
class Letter:
    """One e-mail to send once. `op` is eight hex digits; `incident` is ``channel:ts``, or the operation's id of a
    report that has none yet. `subject` and `body` are plain text; `references` are Message-IDs of earlier letters,
    oldest first; `attachments` are files of this machine. `gist` is a line that may go to the channel later."""

    op: str
    kind: LetterKind
    incident: str
    sender: Mailbox
    to: tuple[Mailbox, ...]
    subject: str
    body: str
    cc: tuple[Mailbox, ...] = ()
    attachments: tuple[Path | NamedFile, ...] = ()
    references: tuple[str, ...] = ()
    calendar: Calendar | None = None
    gist: str = ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address of the envelope, once."""
        return tuple(dict.fromkeys(box.address for box in (*self.to, *self.cc)))

    @property
    def message_id(self) -> str:
        """The Message-ID: the same each time this letter is tried, so that a copy is known for what it is.

        Short, so that it stays on its header's line: some mail programs lose one that is folded."""
        return f"<{self.op}.{self.kind}.{_digest(self.incident)[:8]}@{self.sender.domain}>"


def thread_id(incident: str) -> str:
    """The Message-ID that every letter about an incident answers, whoever writes it.

    No such message exists; that all letters name it makes mail programs show them as one conversation. It is under
    ``.invalid`` (RFC 2606), since no domain is common to both parties. Source: RFC 5322, section 3.6.4.
    """
    return f"<incident.{_digest(incident)}@desk.invalid>"


def _digest(incident: str) -> str:
    return hashlib.sha256(incident.encode("utf-8", "surrogatepass")).hexdigest()[:24]
