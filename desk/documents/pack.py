"""The pack that goes to the operator by e-mail: a letter with the document, the timeline and the evidence chosen.

Written as a draft (`X-Unsent`), which a mail program opens ready to send. Source: RFC 5322, RFC 2045.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from desk.documents.case import Case
from desk.documents.clean_text import clean
from desk.documents.draft import Draft
from desk.documents.exports import Resources, rendered
from desk.documents.facts import facts
from desk.documents.postmortem import document
from desk.documents.record_csv import record_csv
from desk.procedure.instants import to_datetime

LARGEST = 20_000_000
"""Bytes of evidence that one letter carries: most mail servers take 25 MB, and base64 adds a third."""

_SAFE_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "text/plain", "text/csv", "application/pdf"})
_NAME = re.compile(r"[^\w. ()+,=@-]+")
_DOTS = re.compile(r"^\.+|\.{2,}")


@dataclass(frozen=True)
class Packed:
    """A letter ready to send, and what it is made of: `files` are name and bytes, the document first."""

    letter: bytes
    subject: str
    body: str
    files: tuple[tuple[str, bytes], ...]

    @property
    def document(self) -> bytes:
        """The document itself, a PDF."""
        return self.files[0][1]

    @property
    def sha256(self) -> str:
        """The hash of the document, which the channel is told and `desk verify` knows it by."""
        return hashlib.sha256(self.document).hexdigest()


def packed(
    case: Case,
    draft: Draft,
    resources: Resources,
    *,
    to: Sequence[str] = (),
    sender: str = "",
    revision: int = 0,
) -> Packed:
    """The letter. `to` and `sender` are addresses; empty ones are left for the mail program.

    Raises ValueError for an address that is none.
    """
    said = document(case, draft, resources.templates, revision=revision)
    stem = file_stem(case.incident.title)
    subject = one_line(said.page.title + (f" (revision {revision})" if revision > 1 else ""))
    evidence = _evidence(case, draft)
    body = _words(case, revision, [name for name, _, _ in evidence], _left_out(case, draft, len(evidence)))
    letter = EmailMessage(policy=SMTP)
    letter["Subject"] = subject
    if sender:
        letter["From"] = _address(sender)
    if to:
        letter["To"] = ", ".join(_address(one) for one in to)
    letter["Date"] = format_datetime(to_datetime(case.now))
    letter["X-Unsent"] = "1"
    letter.set_content(body)
    files = [
        (f"{stem}.pdf", "application/pdf", rendered(said, "pdf", resources)),
        (f"{stem} timeline.csv", "text/csv", record_csv(case).encode()),
        *evidence,
    ]
    for name, kind, content in files:
        maintype, _, subtype = kind.partition("/")
        params = (
            {"charset": "utf-8"} if kind == "text/csv" and (name, kind, content) not in evidence else None
        )
        letter.add_attachment(content, maintype=maintype, subtype=subtype, filename=name, params=params)
    return Packed(letter.as_bytes(), subject, body, tuple((name, content) for name, _, content in files))


def file_stem(title: str) -> str:
    """A file's name (without ending) from a title: letters, digits and little else, at most sixty signs."""
    return file_name(one_line(title))[:60].strip(" .") or "incident"


def file_name(said: str) -> str:
    """The name of a file as people see it, never a path and never hidden."""
    return _DOTS.sub("_", _NAME.sub("_", one_line(said)))[:120] or "file"


def one_line(text: str) -> str:
    """A text as one line of a header."""
    return " ".join(clean(text).split())


def _words(case: Case, revision: int, names: Sequence[str], left_out: int) -> str:
    said = facts(case)
    correction = f" This is revision {revision}; it replaces what was sent before." if revision > 1 else ""
    lines = [
        f"Please find attached the {'post-mortem' if said.review_owed else 'record'} of this incident.{correction}",
        "",
        f"Incident: {said.title}",
        f"Severity: {said.severity}",
        *(f"{label}: {one_line(value)}" for label, value in said.about if label in ("Reported", "Resolved")),
        *(f"Resolution time, {label.casefold()}: {one_line(value)}" for label, value in said.resolution[:2]),
        "",
        "Attached: the document as PDF and the timeline as CSV, with times in UTC"
        + ("." if case.zone == "UTC" else f" and {case.zone}."),
    ]
    if names:
        lines.append(f"Evidence: {', '.join(names)}.")
    if left_out:
        lines.append(
            f"{left_out} more file{'' if left_out == 1 else 's'} of evidence can be had in the Slack thread."
        )
    return clean("\n".join([*lines, "", case.provider, ""]))


def _chosen(case: Case, draft: Draft) -> list[str]:
    return [file.id for file in case.incident.files if draft.takes(file.id)]


def _left_out(case: Case, draft: Draft, taken: int) -> int:
    return len(_chosen(case, draft)) - taken


def _evidence(case: Case, draft: Draft) -> list[tuple[str, str, bytes]]:
    """Name, kind and bytes of the evidence chosen, as far as it was fetched and there is room."""
    room, found, taken = LARGEST, [], set[str]()
    chosen = _chosen(case, draft)
    for file in case.incident.files:
        path = case.evidence.get(file.id)
        if file.id not in chosen or path is None or not path.is_file() or path.stat().st_size > room:
            continue
        content = path.read_bytes()
        room -= len(content)
        name = file_name(file.name)
        while name in taken:
            name = f"_{name}"
        taken.add(name)
        # What the channel says of a file's kind is a claim: nothing that a mail program would run or show as a page.
        found.append(
            (name, file.mimetype if file.mimetype in _SAFE_TYPES else "application/octet-stream", content)
        )
    return found


def _address(said: str) -> str:
    if not re.fullmatch(r"[^\s<>,;\"]+@[^\s<>,;\"@]+", said.strip()):
        raise ValueError(f"not an e-mail address: {said!r}")
    return said.strip()
