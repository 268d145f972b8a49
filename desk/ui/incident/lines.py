"""The timeline as lines to show: who, what they did in words, what it did to a clock, and what waits to be sent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.clocks import ClockName, ClockRun, ClockState
from desk.procedure.incident import Entry, Incident, Status
from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.procedure.post import PostState
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.ports import Evidence, Revisions
from desk.ui.wording.durations import hhmmss, left_digits, local, short_day, whole
from desk.ui.wording.waiting import CANCEL, delivery_words, ways_on

translate = QCoreApplication.translate
_MENTION = re.compile(r"@([UW][A-Z0-9_]{2,})")
_LEVEL = r":?\s*p[1-4]"
_ACT_ALONE = re.compile(
    rf"acknowledged(\s+as{_LEVEL})?|update|severity{_LEVEL}|agreed:\s*severity{_LEVEL}|agreed?"
    r"|resolved|status:\s*resolved|(resolution\s+)?confirmed|reopen(ed)?|withdrawn|taken"
)
"""First lines that say no more than the act itself, which the line's head says already."""
_ACT_AND_WORDS = re.compile(r"(?:status: ?resolved|resolved|reopen(?:ed)?|withdrawn)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the timeline. `frame` is empty, `local` (this desk's own copy) or `waiting` (not in Slack)."""

    key: str
    at: Micros
    author: str = ""
    side: Side = Side.UNKNOWN
    name: str = ""
    party: str = ""
    did: str = ""
    level: Severity | None = None
    text: str = ""
    old_text: str = ""
    new_text: str = ""
    files: tuple[File, ...] = ()
    note: str = ""
    note_icon: str = ""
    frame: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    op: str = ""
    day: str = ""
    """The day, on the first line of each that is not today's."""


def deeds() -> dict[str, str]:
    """What each kind of entry did, as a verb."""
    return {
        "report": translate("did", "reported it"),
        "acknowledged": translate("did", "acknowledged"),
        "update": translate("did", "posted an update"),
        "severity": translate("did", "named a severity"),
        "agreed": translate("did", "agreed"),
        "resolved": translate("did", "resolved it"),
        "confirmed": translate("did", "confirmed the resolution"),
        "reopened": translate("did", "reopened it"),
        "withdrawn": translate("did", "withdrew it"),
        "merged": translate("did", "merged it"),
        "unmerged": translate("did", "undid the merge"),
        "taken": translate("did", "took it"),
        "handed over": translate("did", "handed it over"),
        "contact": translate("did", "logged a contact"),
        "phone skipped": translate("did", "skipped the phone step"),
        "call": translate("did", "announced a call"),
        "resolution time": translate("did", "named the resolution time"),
        "credits": translate("did", "named the credits"),
        "review scheduled": translate("did", "scheduled the post-mortem"),
        "review cancelled": translate("did", "cancelled the post-mortem"),
        "review held": translate("did", "recorded the post-mortem"),
        "document": translate("did", "sent the post-mortem document"),
        "action done": translate("did", "finished an improvement action"),
        "feedback asked": translate("did", "asked for feedback"),
        "feedback": translate("did", "gave feedback"),
        "promoted": translate("did", "made it an incident"),
        "edited": translate("did", "edited the report"),
        "bot": translate("did", "(an app)"),
        "message": "",
    }


def lines(
    incident: Incident,
    book: Book,
    zone: tzinfo,
    revisions: Revisions | None = None,
    evidence: Evidence | None = None,
) -> list[Line]:
    """Every line, oldest first; a file that Slack no longer shows is a line of its own; what waits stands last."""
    made: list[Line] = []
    for entry in incident.timeline:
        gone = [file for file in entry.files if not file.available]
        if entry.text or len(gone) < len(entry.files) or not gone:
            made.append(_line(entry, incident, book, zone, revisions))
        made += [_gone(entry, file, evidence) for file in gone]
    return made + [_waiting(delivery.post.op, book) for delivery in book.waiting(incident.id)]


def dated(made: Sequence[Line], now: Micros, zone: tzinfo) -> list[Line]:
    """The same lines, of which the first of each day says the day, but for those of a single day that is today."""
    today, was = local(now, zone).date(), None
    found = []
    for line in made:
        day = local(line.at, zone).date()
        says = day != was and (was is not None or day != today)
        found.append(replace(line, day=short_day(line.at, zone)) if says else line)
        was = day
    return found


def _gone(entry: Entry, file: File, evidence: Evidence | None) -> Line:
    copied = evidence is not None and evidence.path_of(file) is not None
    if copied:
        said = translate(
            "line",
            "{0} was deleted in Slack. This desk still has its own copy, which is not the channel’s record.",
        )
    else:
        said = translate("line", "{0} was deleted in Slack.")
    return Line(
        key=f"{entry.ts}:{file.id}",
        at=entry.at,
        text=said.format(file.name),
        files=(file,),
        frame="local",
        buttons=(("show_copy", translate("line", "Show copy")),) if copied else (),
        note_icon="trash",
    )


def readable(text: str, book: Book) -> str:
    """Plain text with people's names for their ids."""
    return _MENTION.sub(lambda found: f"@{book.name(found[1])}", text)


def _line(entry: Entry, incident: Incident, book: Book, zone: tzinfo, revisions: Revisions | None) -> Line:
    unknown = entry.author.side is Side.UNKNOWN
    did, level = deeds().get(entry.kind, entry.kind), _level(entry, incident)
    if level is not None and entry.kind in ("acknowledged", "severity") and _agrees(entry, level, incident):
        acknowledged = entry.kind == "acknowledged"
        did = translate("did", "acknowledged, agrees to") if acknowledged else translate("did", "agrees to")
    elif entry.kind == "acknowledged" and level is not None:
        did = translate("did", "acknowledged, proposes")
    elif entry.kind == "report" and level is not None:
        did = translate("did", "reported it as")
    elif entry.kind == "severity" and level is not None:
        did = translate("did", "proposes")
    elif unknown and entry.kind == "message":
        did = translate("did", "unknown author, stops no clock")
    note, icon = _note(entry, incident, zone)
    old, new = _difference(entry, incident, revisions)
    buttons: tuple[tuple[str, str], ...] = ()
    if unknown:
        buttons = (
            ("support", translate("line", "Is support")),
            ("operator", translate("line", "Is operator")),
        )
    elif entry.suggestion == "resolve" and incident.status.is_open:
        buttons = (("resolve", translate("line", "Resolve…")),)
    elif _may_be_new(entry, incident):
        buttons = (
            ("reopen", translate("offer", "Reopen…")),
            ("linked", translate("offer", "New linked incident")),
        )
    return Line(
        key=entry.ts,
        at=entry.at,
        author=entry.author.id,
        side=entry.author.side,
        name=book.name(entry.author.id),
        party=book.party(entry.author, incident.channel),
        did=did,
        level=level,
        text="" if entry.kind == "report" else readable(said(entry), book),
        old_text=old,
        new_text=new,
        files=tuple(file for file in entry.files if file.available),
        note=note,
        note_icon=icon,
        buttons=buttons,
    )


def said(entry: Entry) -> str:
    """A person's own words: without the first line of an act, as far as it says nothing but the act."""
    if entry.kind in ("message", "edited", "feedback"):
        from desk.procedure.rules_of_the_thread import REPLY  # no board shows a thread

        return entry.text.removeprefix(f"{REPLY}\n")
    head, _, rest = entry.text.partition("\n")
    if _ACT_ALONE.fullmatch(head.strip().rstrip(".!:").casefold()):
        head = ""
    return "\n".join(part for part in (_ACT_AND_WORDS.sub("", head, count=1), rest.strip()) if part)


def _level(entry: Entry, incident: Incident) -> Severity | None:
    made = [p for p in incident.severity.history if p.at == entry.at and p.by == entry.author.id]
    return made[-1].level if made else None


def _may_be_new(entry: Entry, incident: Incident) -> bool:
    """Whether the operator said something after the resolution: the old trouble again, or another."""
    over = incident.status in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED)
    said = entry.kind == "message" and entry.author.side is Side.OPERATOR and bool(entry.text)
    return over and said and incident.resolved_at is not None and entry.at > incident.resolved_at


def _agrees(entry: Entry, level: Severity, incident: Incident) -> bool:
    """Whether the level named was the other side's open proposal then."""
    named = [
        p.level for p in incident.severity.history if p.at < entry.at and p.side is not entry.author.side
    ]
    return bool(named) and named[-1] is level


def _difference(entry: Entry, incident: Incident, revisions: Revisions | None) -> tuple[str, str]:
    """The lines that an edit took away and brought, where this desk saw both texts."""
    if not entry.edited or revisions is None:
        return "", ""
    texts = revisions.texts(incident.channel, entry.ts)
    if len(texts) < 2:
        return "", ""
    old, new = texts[-2][1].splitlines(), texts[-1][1].splitlines()
    gone, came = [line for line in old if line not in new], [line for line in new if line not in old]
    return "\n".join(gone), "\n".join(came)


def _note(entry: Entry, incident: Incident, zone: tzinfo) -> tuple[str, str]:
    stopped = [run for run in incident.clocks if run.evidence == entry.ts and run.stopped_at is not None]
    acknowledge = next((run for run in stopped if run.name is ClockName.ACKNOWLEDGE), None)
    if acknowledge is not None:
        return _verdict(acknowledge), "check" if acknowledge.late(entry.at) == 0 else "hourglass"
    running = next(
        (
            r
            for r in incident.clocks
            if r.is_running and r.name is ClockName.UPDATE and r.started_at == entry.at
        ),
        None,
    )
    if running is not None and entry.kind != "report":
        text = translate("line", "Starts the running update clock: due {0}")
        return text.format(hhmmss(running.due_at, zone)), "clock"
    return "", ""


def _verdict(run: ClockRun) -> str:
    assert run.stopped_at is not None
    taken = left_digits(run.stopped_at - run.started_at)
    if run.state(run.stopped_at) is ClockState.MET:
        return translate("line", "Stops the acknowledge clock: met, {0} of {1}").format(
            taken, whole(run.within)
        )
    return translate("line", "Stops the acknowledge clock: late, {0} of {1}").format(taken, whole(run.within))


def _waiting(op: str, book: Book) -> Line:
    delivery = book.delivery(op)
    assert delivery is not None
    return Line(
        key=op,
        at=delivery.made_at,
        author=book.me.user,
        side=book.me.side,
        name=book.name(book.me.user),
        did=delivery.post.kind,
        text=readable(delivery_words(delivery), book),
        frame="waiting",
        buttons=(
            *ways_on(delivery),
            *(
                (f"{CANCEL}{file.sha256}:{file.name}", translate("line", "Cancel {0}").format(file.name))
                for file in delivery.files
                if file.state is not PostState.DELIVERED
            ),
        ),
        op=op,
    )
