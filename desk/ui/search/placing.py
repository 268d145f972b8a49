"""Where a found message belongs in the procedure, and what is said about it."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.board import TriageItem
from desk.procedure.incident import Entry, Incident
from desk.procedure.instants import from_ts
from desk.store.search import HIT_CLOSE, HIT_OPEN, Hit, HitState
from desk.ui.book import Book
from desk.ui.incident.lines import deeds, readable
from desk.ui.theme.lettering import Run
from desk.ui.wording.cells import status_words
from desk.ui.wording.durations import hhmm, short_day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Placed:
    """A hit with the incident or the triage item that it belongs to; neither for what the procedure does not know."""

    hit: Hit
    incident: Incident | None = None
    item: TriageItem | None = None
    entry: Entry | None = None

    @property
    def title(self) -> str:
        """The incident's title, or what the message is instead."""
        if self.incident is not None:
            return self.incident.title or translate("search", "(no title)")
        if self.item is not None:
            return translate("search", "Not a report")
        return translate("search", "A message in the channel")


def place(hit: Hit, book: Book) -> Placed:
    """What the book knows of a hit's message."""
    item = book.triage.get(f"{hit.channel}:{hit.ts}")
    owner = item.credited_to if item is not None and item.credited_to else f"{hit.channel}:{hit.root_ts}"
    incident = book.incident(owner)
    entries = incident.timeline if incident is not None else ()
    entry = next((entry for entry in entries if entry.ts == hit.ts), None)
    return Placed(hit, incident, item, entry)


def about(placed: Placed, book: Book, zone: tzinfo) -> list[str]:
    """The parts of the small line: operator, who, what they did, when, and how the incident stands."""
    hit = placed.hit
    at = from_ts(hit.ts)
    who = book.name(hit.author) if hit.author else translate("search", "somebody")
    did = deeds().get(placed.entry.kind, "") if placed.entry is not None else ""
    parts = [
        book.operator(hit.channel),
        f"{who} {did}".rstrip(),
        f"{short_day(at, zone)} {hhmm(at, zone)}",
    ]
    if placed.incident is not None:
        parts.append(status_words(placed.incident))
    return parts


def state_words(state: HitState) -> str:
    """What became of a text that the channel does not have any more; empty for one that it has."""
    return {
        HitState.CURRENT: "",
        HitState.EDITED: translate("search", "earlier text, edited since"),
        HitState.DELETED: translate("search", "deleted in Slack"),
    }[state]


def runs(hit: Hit, book: Book) -> tuple[Run, ...]:
    """The snippet as runs of plain text, what was found set apart; whatever it looks like, it is no mark-up."""
    made = []
    for number, piece in enumerate(hit.snippet.split(HIT_OPEN)):
        found, closed, rest = piece.partition(HIT_CLOSE)
        if number and closed:
            made.append(Run(found, "accent", "strong", underline=True))
            made.append(Run(readable(rest, book), "ink_2"))
        else:
            made.append(Run(readable(piece, book), "ink_2"))
    return tuple(run for run in made if run.text)


def spoken(placed: Placed, book: Book, zone: tzinfo) -> str:
    """The row for a screen reader."""
    level = placed.incident.severity.governing.name if placed.incident is not None else ""
    text = "".join(run.text for run in runs(placed.hit, book))
    parts = [level, placed.title, *about(placed, book, zone), state_words(placed.hit.state), text]
    return ", ".join(part for part in parts if part)
