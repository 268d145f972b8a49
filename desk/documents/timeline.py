"""The record of an incident as rows: what was said and done, and at its due time every obligation that was missed."""

import re
from dataclasses import dataclass

from desk.documents.case import Case
from desk.procedure.clocks import ClockName, ClockRun, ClockState
from desk.procedure.explain import late_words, why
from desk.procedure.incident import Entry
from desk.procedure.instants import Micros

ACTS = {
    "report": "Reported",
    "acknowledged": "Acknowledged",
    "update": "Update",
    "message": "Message",
    "severity": "Severity named",
    "agreed": "Agreed",
    "resolved": "Resolved",
    "confirmed": "Resolution confirmed",
    "reopened": "Reopened",
    "withdrawn": "Withdrawn",
    "merged": "Merged",
    "unmerged": "Merge undone",
    "taken": "Taken",
    "handed over": "Handed over",
    "contact": "Backup channel",
    "phone skipped": "Phone step skipped",
    "call": "Call",
    "resolution time": "Resolution time named",
    "credits": "Credits named",
    "review scheduled": "Post-mortem scheduled",
    "review held": "Post-mortem held",
    "document": "Document sent",
    "action done": "Improvement action done",
    "feedback asked": "Feedback asked for",
    "feedback": "Feedback",
    "bot": "App message",
}
_BOLD_LABEL = re.compile(r"^\*([^*\n]{1,40}:)\*", re.MULTILINE)
MISSED = "Missed"
_OWED = {
    ClockName.ACKNOWLEDGE: "acknowledgement",
    ClockName.UPDATE: "update",
    ClockName.POSTMORTEM: "post-mortem",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the record. `missed` says which obligation was missed there, with `text` as its explanation.

    `utc` and `local` name no zone themselves; `zone` is what `local` is in at that instant. `files` are names.
    """

    at: Micros
    utc: str
    local: str
    zone: str
    who: str
    user: str
    side: str
    act: str
    text: str
    ts: str = ""
    link: str = ""
    files: tuple[str, ...] = ()
    edited: bool = False
    missed: str = ""


def rows(case: Case) -> tuple[Row, ...]:
    """Entries and missed obligations in the order of time; of one instant, what happened comes first."""
    happened = [(entry.at, 0, entry.ts, _entry(case, entry)) for entry in case.incident.timeline]
    missed = [
        (run.due_at, 1, run.evidence, _missed(case, run))
        for run in case.incident.clocks
        if run.state(case.now) is ClockState.BREACHED
    ]
    return tuple(row for *_, row in sorted([*happened, *missed], key=lambda one: one[:3]))


def missed_updates(run: ClockRun, now: Micros) -> int:
    """How many updates one gap missed: ceil(gap / interval) - 1 (procedure, "Clocks")."""
    gap = (now if run.stopped_at is None else run.stopped_at) - run.started_at
    return max(0, -(-gap // run.within) - 1)


def _entry(case: Case, entry: Entry) -> Row:
    utc, local, zone = case.places(entry.at)
    return Row(
        at=entry.at,
        utc=utc,
        local=local,
        zone=zone,
        who=case.name(entry.author.id),
        user=entry.author.id,
        side=case.party(entry.author.side),
        act=ACTS.get(entry.kind, entry.kind.capitalize()),
        text=case.words(_BOLD_LABEL.sub(r"\1", entry.text) if entry.kind == "report" else entry.text),
        ts=entry.ts,
        link=case.link(entry.ts),
        files=tuple(file.name for file in entry.files),
        edited=entry.edited,
    )


def _missed(case: Case, run: ClockRun) -> Row:
    utc, local, zone = case.places(run.due_at)
    owed = _OWED[run.name]
    count = missed_updates(run, case.now) if run.name is ClockName.UPDATE else 1
    word = f"{count} updates" if count > 1 else owed
    return Row(
        at=run.due_at,
        utc=utc,
        local=local,
        zone=zone,
        who=case.provider,
        user="",
        side=case.provider,
        act=f"{MISSED}: {word}",
        text=case.words(f"Late by {late_words(run.late(case.now))}. {_why(case, run)}"),
        ts="",
        link=case.link(run.evidence) if run.evidence else "",
        missed=word,
    )


def _why(case: Case, run: ClockRun) -> str:
    """The clock's own sentence, with the name of who stopped it; the link has its own place in the row."""
    sentence = why(run, case.incident, case.now, case.workspace_url)
    if not run.stopped_by:
        return sentence
    return sentence.replace(
        f" by {run.stopped_by} ({case.link(run.evidence)})", f" by {case.name(run.stopped_by)}"
    )
