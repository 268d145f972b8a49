"""Utterances: a thread's messages (and the records about them) as who said what, when, and what it did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.procedure import acts
from desk.procedure.acts import BOOKKEEPING, Act
from desk.procedure.charter import Charter
from desk.procedure.grammar import near_resolution
from desk.procedure.instants import Micros, from_ts
from desk.procedure.message import ChannelMessage, File
from desk.procedure.records import Record, parse_record
from desk.procedure.side import Author, Side
from desk.procedure.signature import signature, without_signature
from desk.procedure.slacktext import plain


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one author did at one instant. `says` is whether it counts as a message of theirs in the thread;
    `root` marks the report itself; `text` is plain and empty where only a record tells of it."""

    at: Micros
    ts: str
    author: Author
    acts: tuple[Act, ...]
    says: bool
    root: bool = False
    text: str = ""
    files: tuple[File, ...] = ()
    edited: bool = False
    by_desk: bool = False
    first_line: str = ""
    recorded: bool = False
    suggestion: str = ""


def read_thread(
    messages: Sequence[ChannelMessage],
    charter: Charter,
    records: Sequence[Record],
    horizon: Micros | None = None,
    root_acts: tuple[Act, ...] | None = None,
) -> list[Utterance]:
    """The utterances of one thread (or of one credited message), by time.

    `messages` are its contents; `records` speak of any of them, gone ones too; `root_acts` is what the root does
    where its words are a report and not a message of the thread. Contacts stand at the time they took place. What
    happened after `horizon` is left out, but for what reaches back.
    """
    about: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda one: (one.at, one.op)):
        about.setdefault(record.ts, []).append(record)
    found: list[Utterance] = []
    seen_ops: set[str] = set()
    for message in messages:
        if not message.is_content or record_of(message, charter) is not None:
            continue
        if _is_repeat(message, charter, seen_ops):
            continue
        author, now = charter.acts_of(message)
        if root_acts is not None and message.is_root:
            now = root_acts
        found.extend(_of_message(message, author, now, charter.is_app(message), about.pop(message.ts, [])))
    for ts, chain in about.items():
        found.extend(_of_records(ts, chain, charter))
    kept = (one for one in found if horizon is None or _reaches(one, horizon))
    return sorted(kept, key=lambda one: (one.at, one.ts))


def record_of(message: ChannelMessage, charter: Charter) -> Record | None:
    """The record that a message states, where a desk posted it."""
    if not message.text.startswith("Record: ") or not message.is_content or not charter.is_desk(message):
        return None
    signed = signature(message.text)
    return parse_record(message, signed[1]) if signed else None


def counts_as_word(author: Author, done: tuple[Act, ...]) -> bool:
    """Whether a message counts as a word of its author in the thread at its own time."""
    return author.side is not Side.BOT and not any(isinstance(act, BOOKKEEPING) for act in done)


def earliest_by_operation(records: Iterable[Record]) -> tuple[Record, ...]:
    """Records without duplicates: of one operation the earliest stands."""
    chosen: dict[str, Record] = {}
    for record in sorted(records, key=lambda one: (one.at, one.op)):
        chosen.setdefault(record.op, record)
    return tuple(chosen.values())


def _is_repeat(message: ChannelMessage, charter: Charter, seen: set[str]) -> bool:
    """Whether the same operation (or the same human post) already stands earlier in the thread."""
    signed = signature(message.text) if charter.is_desk(message) else None
    if signed is None and not message.client_msg_id:
        return False
    key = f"op {signed[1]}" if signed else f"id {message.user} {message.client_msg_id}"
    if key in seen:
        return True
    seen.add(key)
    return False


def _of_message(
    message: ChannelMessage, author: Author, now: tuple[Act, ...], by_desk: bool, chain: Sequence[Record]
) -> Iterable[Utterance]:
    text = plain(without_signature(message.text) if by_desk else message.text).strip()
    first_line = text.partition("\n")[0].strip()
    told = [record for record in chain if record.kind != "reaction"]
    says = told[0].said if told else counts_as_word(author, now)
    suggestion = (
        "resolve" if author.side is Side.SUPPORT and near_resolution(text) and not _resolves(now) else ""
    )
    yield Utterance(
        at=message.at,
        ts=message.ts,
        author=author,
        acts=told[0].was if told else _undated(now),
        says=says,
        root=message.is_root,
        text=text,
        files=message.files,
        edited=bool(message.edited_ts) or bool(told),
        by_desk=by_desk,
        first_line=first_line,
        suggestion="" if by_desk else suggestion,
    )
    yield from _later_states(message.ts, author, told, now)
    yield from _contacts(message.ts, author, now)


def _later_states(
    ts: str, author: Author, chain: Sequence[Record], now: tuple[Act, ...]
) -> Iterable[Utterance]:
    """What a recorded message did anew each time it changed: only acts it had not carried before the change."""
    for place, record in enumerate(chain):
        after = chain[place + 1].was if place + 1 < len(chain) else now
        gained = tuple(act for act in _undated(after) if act not in record.was)
        if gained:
            yield Utterance(record.counts_from, ts, author, gained, says=False, recorded=True)


def _of_records(ts: str, chain: Sequence[Record], charter: Charter) -> Iterable[Utterance]:
    """A message that is gone, as the records tell of it."""
    told = [record for record in chain if record.kind != "reaction"]
    if not told:
        return
    first = told[0]
    at = from_ts(ts)
    author = Author(first.author, charter.side_of(first.author, first.team, at))
    root = first.thread_ts == ts
    yield Utterance(
        at, ts, author, _undated(first.was), says=first.said, root=root, edited=True, recorded=True
    )
    yield from _later_states(ts, author, told, ())
    yield from _contacts(ts, author, first.was)


def _contacts(ts: str, author: Author, now: tuple[Act, ...]) -> Iterable[Utterance]:
    """A logged contact stands at the time it took place, as support's word to the other side."""
    for act in now:
        if isinstance(act, acts.Contacted):
            yield Utterance(act.at, ts, author, (act,), says=True, text=act.note)


def _undated(done: tuple[Act, ...]) -> tuple[Act, ...]:
    return tuple(act for act in done if not isinstance(act, acts.Contacted))


def _resolves(done: tuple[Act, ...]) -> bool:
    return any(isinstance(act, acts.Resolved) for act in done)


def _reaches(one: Utterance, horizon: Micros) -> bool:
    """Whether an utterance counts at `horizon`: it happened by then, or it is one that reaches back."""
    return one.at <= horizon or any(
        isinstance(act, acts.Promoted | acts.SetAside | acts.Credited) for act in one.acts
    )
