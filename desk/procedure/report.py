"""The template as text: reports read as people type them, and written as desk posts them.

Source: procedure, part 1, section 1, and part 2, "What is an incident".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from desk.procedure.durations import instant_text
from desk.procedure.labels import label_of
from desk.procedure.levels import disagrees, levels_named, names_no_level, parse_level
from desk.procedure.occurrence import parse_occurred, spells_out, with_local, without_local
from desk.procedure.reported import FIELDS, Report
from desk.procedure.severity import Severity
from desk.procedure.signature import sign, signature, without_signature
from desk.procedure.slacktext import GUARD, close_code, escape, even, mention, plain, starts_in_code, tidy
from desk.procedure.template import Section, needs_guard, sections

__all__ = ["Report", "format_report", "may_be_report", "parse_report"]

_MAY_BE_REPORT = re.compile("title", re.IGNORECASE)
_TAGGED = re.compile(r"<(?:@([UW][A-Z0-9_]*)|!subteam\^(S[A-Z0-9_]*))(?:\|[^<>]*)?>")
_AND = frozenset({"and", "und", "i", "oraz", "et", "y", "cc"})


@lru_cache(maxsize=4_096)
def parse_report(text: str, *, reported_at: int, zone: str = "UTC") -> Report | None:
    """The report in a message, or None where it is not in the template: a Title line and one more of its fields.

    `text` is Slack's wire text; `reported_at` is in microseconds; `zone` is the policy's IANA zone, for times
    typed without one. In a post that a desk signed, a Title line alone is enough. A repeated label adds to its
    field on a new line. Nothing is guessed: what could not be read is in `unread`.
    """
    if not may_be_report(text):
        return None
    found = sections(without_signature(text))
    labelled = {section.field for section in found if section.field}
    if "title" not in labelled or (len(labelled) < 2 and signature(text) is None):
        return None
    values = {field: _joined(found, field) for field in FIELDS}
    severity, severity_left = _read_severity(values["severity"])
    occurred_at, occurred_text = _read_occurred(found, values["occurred"], reported_at, zone)
    stakeholders, names_left = _read_stakeholders(
        "\n".join(part.wire for part in found if part.field == "stakeholders")
    )
    left = (
        ("severity", severity_left),
        ("occurred", occurred_text if occurred_at is None else ""),
        ("stakeholders", names_left),
    )
    return Report(
        title=values["title"],
        product=values["product"],
        description=values["description"],
        impact=values["impact"],
        severity=severity,
        occurred_at=occurred_at,
        occurred_text=occurred_text,
        stakeholders=stakeholders,
        evidence_named=values["evidence"],
        extras=tuple((part.name, plain(part.wire)) for part in found if not part.field),
        unread=tuple((field, value) for field, value in left if value),
    )


def may_be_report(text: str) -> bool:
    """Whether the word of the one label that every report has stands anywhere in a text: most talk has no such word."""
    if text.isascii():
        return "title" in text.lower()
    return _MAY_BE_REPORT.search(even(text)) is not None


def format_report(report: Report, *, author: str, op: str, files: int = 0, zone: str = "UTC") -> str:
    """The text desk posts for the user `author` (a Slack id) as operation `op`: Slack mrkdwn, ready to send.

    Bold labels on lines of their own in the template's order, absent fields left out, the signature last. What a
    person typed is escaped, and a line of it that would read as a label, a quote or a bullet begins with the
    guard, which nobody sees and the parser takes away: ``parse_report(format_report(r)) == r``. Two things
    come back as they were written: `files`, which only counts where no evidence is named, as "4 files"; and an
    instant whose text needs the moment of the report to be read, spelled out above that text. `zone` adds that
    zone's time in brackets. Raises ValueError where author or op cannot sign.
    """
    return "\n".join([*_layout(report, files, zone), sign(author, op)])


def _joined(found: list[Section], field: str) -> str:
    return tidy("\n".join(plain(part.wire) for part in found if part.field == field))


def _read_severity(value: str) -> tuple[Severity | None, str]:
    """The level of a Severity field, and the text in it that is no level.

    The whole value, or its first line, or prose that names exactly one level; never one of two that differ.
    """
    whole = parse_level(value)
    if whole or not value or disagrees(value) or names_no_level(value):
        return whole, "" if whole else value
    first, _, rest = value.partition("\n")
    level = parse_level(first)
    if level:
        return (level, rest.strip()) if set(levels_named(rest)) <= {level} else (None, value)
    named = levels_named(value)
    return (named[0] if len(named) == 1 and not disagrees(first) else None), value


def _read_occurred(found: list[Section], value: str, reported_at: int, zone: str) -> tuple[int | None, str]:
    """The instant of a Timestamp field, where its label may name the zone: "Timestamp (CET)"; and its text."""
    parts = [part for part in found if part.field == "occurred"]
    note = next((part.note for part in parts if part.note), "")
    wire = "\n".join(part.wire for part in parts)
    first, _, rest = wire.partition("\n")
    at = parse_occurred(f"{first} {note}\n{rest}", reported_at=reported_at, zone=zone) if note else None
    if at is None:
        at = parse_occurred(wire, reported_at=reported_at, zone=zone)
    return at, without_local(value)


def _read_stakeholders(wire: str) -> tuple[tuple[str, ...], str]:
    """The ids tagged in a Stakeholders field, each once, and the names in it that are no tags."""
    tagged = dict.fromkeys(found[1] or found[2] for found in _TAGGED.finditer(wire))
    left = plain(_TAGGED.sub(" ", wire)).split()
    while left and not _is_name(left[0]):
        del left[0]
    while left and not _is_name(left[-1]):
        del left[-1]
    return tuple(tagged), " ".join(left).strip(" ,;")


def _is_name(word: str) -> bool:
    """Whether a word among tags says anything, and is neither punctuation nor an "and"."""
    return any(map(str.isalnum, word)) and word.strip(",;").casefold() not in _AND


def _layout(report: Report, files: int, zone: str) -> Iterator[str]:
    """The lines of a post but its signature."""
    left = {field: "\n".join(text for name, text in report.unread if name == field) for field in FIELDS}
    level = f"{report.severity.name} ({report.severity.word})\n" if report.severity else ""
    named = report.evidence_named or (f"{files} file{'s' if files > 1 else ''}" if files else "")
    yield "*Title*"
    if report.title:
        yield _wire(report.title)
    for label, value in (
        ("Product Impacted", report.product),
        ("Description", report.description),
        ("Impact", report.impact),
        ("Severity Level", level + left["severity"]),
        ("Timestamp", _when(report, zone)),
        ("Screenshot/Logs", named),
    ):
        if value:
            yield f"*{label}*"
            yield _wire(value.strip())
    tags = " ".join(map(mention, report.stakeholders))
    if tags or left["stakeholders"]:
        yield "*Stakeholders*"
        yield from filter(None, (tags, _wire(left["stakeholders"])))
    for name, value in report.extras:
        yield from _extra(name, value)


def _extra(name: str, value: str) -> Iterator[str]:
    line = f"*{escape(name)}:*"
    label = label_of(line)
    if label is None or label.field or label.name != name or label.value:
        yield _wire(f"{name}: {value}", is_whole=False)
        return
    yield line
    if value:
        yield _wire(value)


def _when(report: Report, zone: str) -> str:
    """The Timestamp's text, above it the instant where nobody else could read that from the text."""
    at, text = report.occurred_at, report.occurred_text
    if at is None:
        return text
    if text == instant_text(at):
        return with_local(at, zone)
    return text if spells_out(text, at) else f"{instant_text(at)}\n{text}"


def _wire(value: str, is_whole: bool = True) -> str:
    """A value as wire text, with the guard before every line that would not be read back as it is."""
    wire = close_code(escape(value))
    lines = wire.split("\n")
    alone = is_whole and len(lines) == 1
    return "\n".join(
        GUARD + line if not code and needs_guard(line, alone) else line
        for line, code in zip(lines, starts_in_code(wire), strict=True)
    )
