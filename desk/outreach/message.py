"""A letter as a MIME message, ready for a server or an ``.eml`` file.

Source: RFC 5322, RFC 2045 to 2049, RFC 6047 for invitations.
"""

import mimetypes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from desk.outreach.letter import Letter, NamedFile, thread_id
from desk.outreach.single_line import file_name, header_words, many_lines
from desk.procedure.instants import SECOND, Micros, to_datetime

LARGEST_BYTES = 20_000_000
"""Of all attachments together: base64 adds a third, and 25 to 35 MB is what servers commonly take."""
_MOST_REFERENCES = 20


class LetterInvalid(ValueError):
    """A letter that cannot be written as a message; the text is one clear line."""


def write_message(letter: Letter, at: Micros, *, draft: bool = False) -> EmailMessage:
    """The message of a letter dated `at`. Reads its attachments; raises LetterInvalid where that or its size fails.

    A `draft` is opened for sending by mail programs that know the mark (Outlook's ``X-Unsent``).
    The same letter has the same Message-ID each time. Words of other people are one line in every header.
    """
    if not letter.to:
        raise LetterInvalid("The letter has nobody to go to")
    message = EmailMessage(policy=SMTP)
    message["From"] = letter.sender.header
    message["To"] = [box.header for box in letter.to]
    if letter.cc:
        message["Cc"] = [box.header for box in letter.cc]
    message["Subject"] = header_words(letter.subject)
    message["Date"] = format_datetime(to_datetime(at - at % SECOND))
    message["Message-ID"] = letter.message_id
    root = thread_id(letter.incident)
    known = [one for one in dict.fromkeys(letter.references) if one not in (root, letter.message_id)]
    message["In-Reply-To"] = known[-1] if known else root
    message["References"] = " ".join([root, *known[-_MOST_REFERENCES:]])
    message["X-Desk-Incident"] = header_words(letter.incident, 120)
    message["X-Desk-Kind"] = letter.kind.value
    if draft:
        message["X-Unsent"] = "1"
    message.set_content(many_lines(letter.body) + "\n", cte="quoted-printable")
    if letter.calendar is not None:
        message.add_alternative(
            letter.calendar.content.decode(),
            subtype="calendar",
            params={"method": letter.calendar.method},
            cte="base64",
        )
    _attach(message, letter.attachments)
    return message


def message_bytes(message: EmailMessage) -> bytes:
    """The message as it goes over the wire and into an ``.eml`` file: CRLF line ends, ASCII only."""
    return message.as_bytes(policy=SMTP)


def _attach(message: EmailMessage, paths: tuple[Path | NamedFile, ...]) -> None:
    total = 0
    for path in paths:
        name = header_words(file_name(path.name))
        try:
            content = path.read_bytes()
        except OSError as error:
            raise LetterInvalid(
                f"The file {name} cannot be read: {error.strerror or 'no reason given'}"
            ) from error
        total += len(content)
        if total > LARGEST_BYTES:
            raise LetterInvalid(f"The attachments are larger than {LARGEST_BYTES // 1_000_000} MB together")
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        main, _, sub = kind.partition("/")
        if main in ("message", "multipart"):  # an .eml is a file here, not a part to be taken apart
            main, sub = "application", "octet-stream"
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
