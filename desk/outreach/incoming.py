"""Reports that came by e-mail: an ``.eml`` file read into a report, with the time it was sent.

Everything in such a file is what somebody else wrote: headers may be missing, repeated, garbled or forged.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr, parsedate_to_datetime

from desk.outreach.html_words import words_of_html
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.single_line import file_name, many_lines, one_line
from desk.procedure.commands import ReportIssue
from desk.procedure.instants import HOUR, MINUTE, Micros, from_datetime
from desk.procedure.report import parse_report
from desk.procedure.reported import Report
from desk.procedure.slacktext import escape

LARGEST_BYTES = 40_000_000
MOST_PARTS = 200
LONGEST_BODY = 100_000


class MailUnreadable(ValueError):
    """A file that is no e-mail desk can read; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with an e-mail. `name` is safe to show and to save under."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """What an e-mail says. `sent_at` is from its Date, else from the oldest Received, else None; `sender` is None
    where the address cannot be read. `doubts` are clear lines about what does not fit together."""

    sender: Mailbox | None
    subject: str
    body: str
    sent_at: Micros | None
    message_id: str
    report: Report
    in_template: bool
    attachments: tuple[Attached, ...] = ()
    doubts: tuple[str, ...] = ()


def read_mail(data: bytes, *, now: Micros, zone: str = "UTC") -> IncomingMail:
    """The e-mail in an ``.eml`` file. `zone` is the policy's, for a Timestamp without one. Raises MailUnreadable."""
    if len(data) > LARGEST_BYTES:
        raise MailUnreadable(f"The file is larger than {LARGEST_BYTES // 1_000_000} MB")
    message = message_from_bytes(data, policy=SMTP)
    if not any(_header(message, name) for name in ("From", "Date", "Subject", "Message-ID", "Received")):
        raise MailUnreadable("The file is no e-mail: it has none of an e-mail's headers")
    parts = [part for part in message.walk() if not part.is_multipart()]
    if len(parts) > MOST_PARTS:
        raise MailUnreadable(f"The e-mail has more than {MOST_PARTS} parts")
    subject = one_line(_header(message, "Subject"))
    body = _body(parts)
    sent_at, doubts = _sent_at(message, now)
    found = _report(subject, body, now if sent_at is None else sent_at, zone)
    return IncomingMail(
        sender=_sender(message),
        subject=subject,
        body=body,
        sent_at=sent_at,
        message_id=one_line(_header(message, "Message-ID"), 250),
        report=found or Report(title=subject, description=body),
        in_template=found is not None,
        attachments=tuple(_attachments(parts)),
        doubts=doubts,
    )


def as_command(mail: IncomingMail, channel: str) -> ReportIssue:
    """The command that files the report at the time the e-mail was sent; its files are added by the caller."""
    return ReportIssue(channel, mail.report, reported_at=mail.sent_at, means="email")


def _raw(message: EmailMessage, name: str) -> list[str]:
    """Every header of a name as it stands, unfolded: the package's own decoding raises, or obeys, what others wrote."""
    return [
        " ".join(str(value).split())
        for key, value in message.raw_items()
        if key.casefold() == name.casefold()
    ]


def _header(message: EmailMessage, name: str) -> str:
    """The words of the first header of a name, decoded; empty where there is none."""
    return _decoded(next(iter(_raw(message, name)), ""))


def _decoded(raw: str) -> str:
    try:
        return str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, ValueError):
        return raw


def _sender(message: EmailMessage) -> Mailbox | None:
    """Taken apart before it is decoded, so that a name cannot hold another address."""
    name, address = parseaddr(next(iter(_raw(message, "From")), ""))
    try:
        return Mailbox(address, _decoded(name))
    except AddressInvalid:
        return None


def _sent_at(message: EmailMessage, now: Micros) -> tuple[Micros | None, tuple[str, ...]]:
    """When it was sent, and what speaks against that."""
    dated = _instant(next(iter(_raw(message, "Date")), ""))
    hops = [_instant(hop.rpartition(";")[2]) for hop in _raw(message, "Received")]
    received = min((hop for hop in hops if hop is not None), default=None)
    if dated is None:
        return received, ("It has no Date that can be read",)
    doubts = []
    if dated > now + MINUTE:
        doubts.append("Its Date lies in the future")
    if received is not None and abs(received - dated) > HOUR:
        doubts.append("Its Date and the time a server first received it differ by more than an hour")
    return (min(dated, received or now) if dated > now + MINUTE else dated), tuple(doubts)


def _instant(text: str) -> Micros | None:
    try:
        moment = parsedate_to_datetime(" ".join(text.split()))
        aware = (
            moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        )  # -0000: UTC, zone unknown
        return from_datetime(aware) if aware > datetime(1990, 1, 1, tzinfo=UTC) else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _body(parts: list[EmailMessage]) -> str:
    """The words of the plain part, or those of the HTML part; without the signature below ``-- ``."""
    plain = [part for part in parts if part.get_content_type() == "text/plain" and not part.is_attachment()]
    html = [part for part in parts if part.get_content_type() == "text/html" and not part.is_attachment()]
    words = "\n".join(map(_text, plain)).strip() or "\n".join(words_of_html(_text(part)) for part in html)
    return many_lines(f"\n{words[:LONGEST_BODY]}".replace("\r\n", "\n").partition("\n-- \n")[0])


def _text(part: EmailMessage) -> str:
    raw = _content(part)
    charset = part.get_content_charset("utf-8")
    try:
        return raw.decode(charset, "replace")
    except (LookupError, ValueError):
        return raw.decode("utf-8", "replace")


def _content(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _attachments(parts: list[EmailMessage]) -> list[Attached]:
    found = []
    for part in parts:
        try:
            name = part.get_filename() or ""
        except (ValueError, TypeError, LookupError):
            name = "attachment"
        if name or part.is_attachment():
            found.append(Attached(file_name(name), _content(part)))
    return found


def _report(subject: str, body: str, at: Micros, zone: str) -> Report | None:
    """The report in the template; a mail whose Title is its subject counts too."""
    wire = escape(body)
    found = parse_report(wire, reported_at=at, zone=zone)
    if found is None and subject:
        found = parse_report(f"Title: {escape(subject)}\n{wire}", reported_at=at, zone=zone)
    return None if found is None else replace(found, title=one_line(found.title, 1_000))
