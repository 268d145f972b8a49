"""Records: what desks write down because Slack forgets it: edits, deletions and reactions that changed a verdict.

Source: procedure, "Slack forgets; desk writes down".
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from desk.procedure import acts
from desk.procedure.acts import Act
from desk.procedure.durations import duration_words, instant_words, read_duration, read_instant
from desk.procedure.grammar import fields
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.signature import sign, without_signature
from desk.procedure.slacktext import escape, plain

FIRST_WORD = "Record: "
"""What the text of every record begins with."""

_FIRST_LINE = re.compile(r"Record: (edited|deleted|reaction)")
_MENTION = re.compile(r"<@([A-Z0-9_]+)(?:\|[^>]*)?>")
_LIST_OR_MARKUP = re.compile(r"[;&<>]")
_TS = re.compile(r"\d{1,12}\.\d{6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Record:
    """One change that a desk saw. `ts` and `thread_ts` name the message it speaks of, `was` what it had done until
    then, `said` whether it had been a message of its author, `changed_at` the edit's own time where Slack says it.
    `title`, `level` and `reported_at` (where that is not its `ts`) only for a report that is gone, or none any
    more; `level_now` the level it names since, for the reader. `emoji` for a reaction. `at` is the record's own
    time, `by` the side whose desk wrote it."""

    kind: str
    ts: str
    thread_ts: str
    author: str
    team: str
    was: tuple[Act, ...]
    said: bool
    op: str
    at: Micros = 0
    changed_at: Micros | None = None
    level_now: Severity | None = None
    title: str = ""
    level: Severity | None = None
    reported_at: Micros | None = None
    emoji: str = ""
    by: Side = Side.SUPPORT

    @property
    def words(self) -> frozenset[str]:
        """What it had done, each act in its words: how acts are told apart."""
        return frozenset(word_of(act) for act in self.was)

    @property
    def counts_from(self) -> Micros:
        """When what the message says now began to count: the edit's time, else the record's own."""
        return self.at if self.changed_at is None else self.changed_at


def operation_of(message: ChannelMessage, reaction: str = "") -> str:
    """Eight hex digits derived from (channel, ts, what it is now): every desk that saw the change derives the same."""
    now = reaction or ("deleted" if not message.is_content else f"text\n{message.text}")
    digest = hashlib.sha256(f"{message.channel}\n{message.ts}\n{now}".encode())
    return digest.hexdigest()[:8]


def format_record(record: Record, me: str) -> str:
    """The text of a record's message. It never holds words of the message it speaks of, but a gone report's title."""
    was = [*(["message"] if record.said else []), *(word for act in record.was if (word := word_of(act)))]
    lines = [
        f"{FIRST_WORD}{record.kind}",
        f"*Message:* {record.ts}",
        f"*Thread:* {record.thread_ts}",
        f"*Author:* <@{record.author}>",
    ]
    optional = (
        ("Team", record.team),
        ("Was", "; ".join(was)),
        ("Level now", record.level_now.name if record.level_now else ""),
        ("Changed", instant_words(record.changed_at) if record.changed_at is not None else ""),
        ("Title", escape(" ".join(record.title.split()))[:300]),
        ("Severity", record.level.name if record.level else ""),
        ("Reported", instant_words(record.reported_at) if record.reported_at is not None else ""),
        ("Reaction", record.emoji),
    )
    lines += [f"*{label}:* {value}" for label, value in optional if value]
    return "\n".join([*lines, sign(me, record.op)])


def parse_record(message: ChannelMessage, op: str) -> Record | None:
    """The record that a desk's post states, or None. `op` is the post's own operation."""
    first, _, rest = without_signature(message.text).strip().partition("\n")
    match = _FIRST_LINE.fullmatch(first.strip())
    if match is None:
        return None
    said = fields(rest)
    author = _MENTION.search(said.get("author", ""))
    ts, thread = said.get("message", ""), said.get("thread", "")
    if author is None or not _TS.fullmatch(ts) or not _TS.fullmatch(thread):
        return None
    was = [word.strip() for word in said.get("was", "").split(";") if word.strip()]
    return Record(
        kind=match[1],
        ts=ts,
        thread_ts=thread,
        author=author[1],
        team=said.get("team", ""),
        was=tuple(act for word in was if (act := _act(word)) is not None),
        said="message" in was,
        op=op,
        at=message.at,
        changed_at=read_instant(said.get("changed", "")),
        level_now=Severity.__members__.get(said.get("level now", "")),
        title=plain(said.get("title", "")),
        level=Severity.__members__.get(said.get("severity", "")),
        reported_at=read_instant(said.get("reported", "")),
        emoji=said.get("reaction", ""),
    )


def word_of(act: Act) -> str:
    """An act in a word or two, without anybody's own words; empty for one that decides nothing."""
    match act:
        case acts.LevelNamed(level):
            return f"level {level.name}"
        case acts.HandedOver(user):
            return f"handover {user}"
        case acts.Merged(ts) | acts.Credited(ts):
            return f"{_PLAIN_WORDS_BY_TYPE[type(act)]} {ts}"
        case acts.Contacted(means, at, _, _):
            return f"contact {means} {instant_words(at)}"
        case acts.TimeNamed(total):
            return f"time {duration_words(total)}"
        case acts.CreditsNamed(figure):
            return f"credits {_LIST_OR_MARKUP.sub(',', figure)}"
        case acts.ReviewScheduled(at) | acts.ReviewHeld(at):
            return f"{_PLAIN_WORDS_BY_TYPE[type(act)]} {instant_words(at)}"
        case acts.DocumentSent(revision, _):
            return f"document {revision}"
    return _PLAIN_WORDS_BY_TYPE.get(type(act), "")


_PLAIN_WORDS_BY_TYPE: dict[type, str] = {
    acts.Accepted: "acceptance",
    acts.Resolved: "resolution",
    acts.Confirmed: "confirmation",
    acts.Reopened: "reopening",
    acts.Withdrawn: "withdrawal",
    acts.Taken: "taking",
    acts.Unmerged: "unmerge",
    acts.Promoted: "promotion",
    acts.SetAside: "aside",
    acts.Merged: "merge",
    acts.Credited: "credit",
    acts.ReviewScheduled: "scheduled",
    acts.ReviewCancelled: "cancelled",
    acts.ReviewHeld: "held",
}


def _act(word: str) -> Act | None:
    """The act that `word_of` wrote, or None for a word it does not know."""
    head, _, tail = word.partition(" ")
    plain_act = _PLAIN_ACTS.get(word)
    if plain_act is not None:
        return plain_act
    reader = _READERS.get(head)
    return reader(tail.strip()) if reader else None


_PLAIN_ACTS: dict[str, Act] = {
    "acceptance": acts.Accepted(),
    "resolution": acts.Resolved(""),
    "confirmation": acts.Confirmed(),
    "reopening": acts.Reopened(""),
    "withdrawal": acts.Withdrawn(""),
    "taking": acts.Taken(),
    "unmerge": acts.Unmerged(),
    "promotion": acts.Promoted(),
    "aside": acts.SetAside(),
    "cancelled": acts.ReviewCancelled(""),
}


def _dated(make: Callable[[Micros], Act]) -> Callable[[str], Act | None]:
    def read(tail: str) -> Act | None:
        at = read_instant(tail)
        return None if at is None else make(at)

    return read


def _contact(tail: str) -> Act | None:
    means, _, when = tail.partition(" ")
    at = read_instant(when)
    return None if at is None or means not in ("phone", "email") else acts.Contacted(means, at, "", "")


def _level(tail: str) -> Act | None:
    return acts.LevelNamed(Severity[tail]) if tail in Severity.__members__ else None


def _time(tail: str) -> Act | None:
    total = read_duration(tail)
    return None if total is None else acts.TimeNamed(total)


_READERS: dict[str, Callable[[str], Act | None]] = {
    "level": _level,
    "handover": acts.HandedOver,
    "merge": lambda tail: acts.Merged(tail) if _TS.fullmatch(tail) else None,
    "credit": lambda tail: acts.Credited(tail) if _TS.fullmatch(tail) else None,
    "contact": _contact,
    "time": _time,
    "credits": acts.CreditsNamed,
    "scheduled": _dated(acts.ReviewScheduled),
    "held": _dated(acts.ReviewHeld),
    "document": lambda tail: acts.DocumentSent(int(tail), "") if tail.isdecimal() else None,
}
