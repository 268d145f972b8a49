"""What letters about an incident say: the template filled in, so that the other side's desk can read it back.

Source: procedure, part 1, section 1 (the template), and "Backup channels".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desk.outreach.single_line import many_lines, one_line
from desk.procedure.durations import instant_text
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_ts
from desk.procedure.reported import Report
from desk.procedure.slacktext import GUARD, escape
from desk.procedure.template import needs_guard


@dataclass(frozen=True, slots=True)
class Words:
    """Subject and body of a letter, plain text."""

    subject: str
    body: str


def report_words(
    report: Report, *, author: str, stakeholders: Sequence[str] = (), reported_at: Micros | None = None
) -> Words:
    """A report by e-mail. `author` and `stakeholders` are names, since an e-mail cannot tag."""
    lines = list(_template(report, stakeholders))
    intro = "" if reported_at is None else f"First reported {instant_text(reported_at)}.\n\n"
    return Words(_subject(report.title), f"{intro}{_joined(lines)}\n\n{_signed(author)}")


def acknowledgement_words(incident: Incident, words: str, *, author: str) -> Words:
    """An acknowledgement by e-mail, with the report below it."""
    level = incident.severity.governing
    said = [f"We have your report and are working on it as {level.name} ({level.word}).", words]
    return _about(incident, "Acknowledged", said, author)


def update_words(
    incident: Incident, words: str, *, author: str, next_update_due: Micros | None = None
) -> Words:
    """An update by e-mail. `next_update_due` is when the one after it is due."""
    said = [words]
    if next_update_due is not None:
        said.append(f"Next update by {instant_text(next_update_due)}.")
    return _about(incident, "Update", said, author)


def resolution_words(incident: Incident, summary: str, *, author: str, resolved_at: Micros) -> Words:
    """A resolution by e-mail, asking for its confirmation."""
    said = [
        summary,
        f"Resolved {instant_text(resolved_at)}.",
        "Please confirm, or tell us what is still wrong.",
    ]
    return _about(incident, "Resolved", said, author)


def report_of(incident: Incident) -> Report:
    """The report of an incident as it stands now, with the level that governs."""
    return Report(
        title=incident.title,
        product=incident.product,
        description=incident.description,
        impact=incident.impact,
        severity=incident.severity.governing,
        occurred_at=incident.occurred_at,
        stakeholders=incident.stakeholders,
        extras=incident.extras,
    )


def _about(incident: Incident, word: str, said: Iterable[str], author: str) -> Words:
    level = incident.severity.governing
    facts = [
        f"Incident {incident.ts}, {level.name} ({level.word}), reported {instant_text(incident.reported_at)}",
        f"Opened in Slack {instant_text(from_ts(incident.ts))}"
        if incident.reported_at != from_ts(incident.ts)
        else "",
    ]
    parts = [f"{word}: {one_line(incident.title)}", *map(many_lines, said), "\n".join(filter(None, facts))]
    return Words(f"Re: {_subject(incident.title)}", "\n\n".join([*filter(None, parts), _signed(author)]))


def _subject(title: str) -> str:
    """The same words for every letter of an incident: some mail programs part a conversation where they differ."""
    return f"Incident: {one_line(title, 150) or 'no title'}"


def _signed(author: str) -> str:
    return f"-- \n{one_line(author, 120)}"


def _template(report: Report, stakeholders: Sequence[str]) -> Iterator[tuple[str, str]]:
    clean = replace(report, title=one_line(report.title, 1_000))
    level = f"{clean.severity.name} ({clean.severity.word})" if clean.severity else ""
    yield "Title", clean.title
    yield "Product Impacted", clean.product
    yield "Description", clean.description
    yield "Impact", clean.impact
    yield "Severity Level", level
    yield (
        "Timestamp",
        instant_text(clean.occurred_at) if clean.occurred_at is not None else clean.occurred_text,
    )
    yield "Screenshot/Logs", clean.evidence_named
    yield "Stakeholders", ", ".join(one_line(name, 120) for name in stakeholders)


def _joined(lines: Iterable[tuple[str, str]]) -> str:
    """Labels and values; a line of a value that would be read as a label is guarded, as in desk's posts."""
    shown = []
    for label, value in lines:
        text = many_lines(value)
        if not text:
            continue
        kept = [_guarded(line) for line in text.split("\n")]
        shown.append(f"{label}: {kept[0]}" if len(kept) == 1 else "\n".join([f"{label}:", *kept]))
    return "\n".join(shown)


def _guarded(line: str) -> str:
    return GUARD + line if needs_guard(escape(line), is_alone=False) else line
