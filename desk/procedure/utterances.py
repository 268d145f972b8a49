"""Utterances: a thread's messages (and the records about them) as who said what, when, and what it did."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desk.procedure import acts
from desk.procedure.acts import BOOKKEEPING, Act
from desk.procedure.charter import Charter
from desk.procedure.fixed import begins_like_record, begins_like_standing
from desk.procedure.grammar import near_resolution
from desk.procedure.instants import MINUTE, Micros, from_ts
from desk.procedure.message import ChannelMessage, File
from desk.procedure.records import Record, parse_record, word_of
from desk.procedure.roster import ids_of_app
from desk.procedure.side import Author, Side
from desk.procedure.signature import signature, without_signature
from desk.procedure.slacktext import plain


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one author did at one instant. `says` is whether it counts as a message of theirs in the thread;
    `root` marks the report itself; `text` is plain, and empty where only a record tells of it."""

    at: Micros
    ts: str
    author: Author
    acts: tuple[Act, ...]
    says: bool
    root: bool = False
    text: str = ""
    files: tuple[File, ...] = ()
    edited: bool = False
    suggestion: str = ""


def read_thread(
    messages: Sequence[ChannelMessage],
    charter: Charter,
    records: Sequence[Record],
    root_acts: tuple[Act, ...] | None = None,
) -> list[Utterance]:
    """The utterances of one thread (or of one credited message).

    `messages` are its contents by time; `records` speak of any of them, gone ones too; `root_acts` is what the
    root does where its words are a report and not a message of the thread. Contacts stand at the time they took
    place. What is a record, or begins like a standing message of a desk, is nothing else.
    """
    about: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda one: (one.counts_from, one.at, one.op)):
        about.setdefault(record.ts, []).append(record)
    found: list[Utterance] = []
    seen: set[tuple[str, str]] = set()
    for message in messages:
        if not message.is_content or is_fixed(message, charter):
            continue
        if (own_id := own_id_of(message, charter)) is not None:
            if own_id in seen:
                continue
            seen.add(own_id)
        author, now = charter.acts_of(message)
        if root_acts is not None and message.is_root:
            now = root_acts
        found.extend(_of_message(message, author, now, charter, about.pop(message.ts, [])))
    for ts, chain in about.items():
        found.extend(_of_records(ts, chain, charter))
    return found


def until(utterances: Iterable[Utterance], horizon: Micros | None) -> list[Utterance]:
    """Utterances by time; with a `horizon`, without what happened after it, but for what reaches back."""
    kept = (one for one in utterances if horizon is None or one.at <= horizon or _reaches_back(one))
    return sorted(kept, key=lambda one: (one.at, one.ts))


def counted_once(utterances: Iterable[Utterance]) -> Iterator[Utterance]:
    """Utterances in order of time, without what logs a contact anew: same means, same minute, same person, same side.

    The earliest stands, so that desks which logged one call apart end alike.
    """
    seen: set[tuple[Side, str, Micros, str]] = set()
    for one in utterances:
        contact = next((act for act in one.acts if isinstance(act, acts.Contacted)), None)
        if contact is not None:
            whom = " ".join(contact.with_whom.split()).casefold()
            key = (one.author.side, contact.means, contact.at // MINUTE, whom)
            if key in seen:
                continue
            seen.add(key)
        yield one


def record_of(message: ChannelMessage, charter: Charter) -> Record | None:
    """The record that a message states, where a desk posted it."""
    if not begins_like_record(message) or not charter.is_desk(message):
        return None
    signed = signature(message.text)
    record = parse_record(message, signed[1]) if signed else None
    if record is None or message.at <= from_ts(record.ts):
        return None
    roster = charter.roster_at(message.at)
    by = roster.side_of_app(ids_of_app(message)) or roster.side_of_team(message.team) or Side.UNKNOWN
    author = charter.side_of(record.author, record.team, from_ts(record.ts))
    return replace(record, by=by) if is_believed(by, author, charter, message.at) else None


def is_believed(by: Side, author: Side, charter: Charter, at: Micros) -> bool:
    """Whether a record by a desk of side `by` counts for a message of `author`'s side.

    An operator's desk never says what support said, where support has desks that would say so themselves: an app of
    an operator's team can never speak as support (procedure, "Who speaks").
    """
    support = charter.roster_at(at).support
    return not (by is Side.OPERATOR and author is Side.SUPPORT and (support.apps or support.teams))


def records_in(messages: Iterable[ChannelMessage], charter: Charter) -> tuple[Record, ...]:
    """The records that some messages state; of one operation one, a support desk's before any other, the earliest."""
    chosen: dict[str, Record] = {}
    found = (record for message in messages if (record := record_of(message, charter)) is not None)
    for record in sorted(found, key=lambda one: (one.by is not Side.SUPPORT, one.at, one.op)):
        chosen.setdefault(record.op, record)
    return tuple(chosen.values())


def counts_as_word(author: Author, done: tuple[Act, ...]) -> bool:
    """Whether a message counts as a word of its author in the thread at its own time."""
    return author.side is not Side.BOT and not any(isinstance(act, BOOKKEEPING) for act in done)


def is_fixed(message: ChannelMessage, charter: Charter) -> bool:
    """Whether a message is a desk's record or standing message: nothing else, whatever it says."""
    return (begins_like_record(message) or begins_like_standing(message)) and charter.is_desk(message)


def own_id_of(message: ChannelMessage, charter: Charter) -> tuple[str, str] | None:
    """What tells that two posts are one: the operation of a desk's, else the id its writer's client gave it."""
    signed = signature(message.text) if charter.is_desk(message) else None
    if signed is not None:
        return signed
    return (message.user, message.client_msg_id) if message.client_msg_id else None


def _speaks_of(record: Record, author: Author, message: ChannelMessage, charter: Charter) -> bool:
    """Whether a record can be true of a message that stands: it names who said it, and its desk may say so."""
    names = record.author == author.id or charter.is_app(message)
    return names and is_believed(record.by, author.side, charter, record.at)


def _of_message(
    message: ChannelMessage, author: Author, now: tuple[Act, ...], charter: Charter, chain: Sequence[Record]
) -> Iterable[Utterance]:
    by_desk = charter.is_app(message)
    text = plain(without_signature(message.text) if by_desk else message.text).strip()
    told = [
        record for record in chain if record.kind == "edited" and _speaks_of(record, author, message, charter)
    ]
    near = not by_desk and author.side is Side.SUPPORT and near_resolution(text)
    yield Utterance(
        at=message.at,
        ts=message.ts,
        author=author,
        acts=_had_been(told[0], now) if told else _undated(now),
        says=told[0].said if told and by_desk else counts_as_word(author, now),
        root=message.is_root,
        text=text,
        files=message.files,
        edited=bool(message.edited_ts) or bool(told),
        suggestion="resolve" if near and not any(isinstance(act, acts.Resolved) for act in now) else "",
    )
    yield from _later_states(message.ts, author, told, now)
    yield from _contacts(message.ts, author, now)


def _had_been(record: Record, now: tuple[Act, ...]) -> tuple[Act, ...]:
    """What a message had been before the first change: with the words of now where it still does the same."""
    kept = [act for act in now if word_of(act) in record.words or not word_of(act)]
    lost = [act for act in record.was if word_of(act) not in {word_of(one) for one in kept}]
    return _undated((*lost, *kept))


def _later_states(
    ts: str, author: Author, chain: Sequence[Record], now: tuple[Act, ...]
) -> Iterable[Utterance]:
    """What a recorded message did anew each time it changed: only acts it had not carried before the change."""
    for record, following in zip(chain, [*(each.was for each in chain[1:]), now], strict=False):
        gained = tuple(
            act for act in _undated(following) if word_of(act) and word_of(act) not in record.words
        )
        if gained:
            yield Utterance(record.counts_from, ts, author, gained, says=False)


def _of_records(ts: str, chain: Sequence[Record], charter: Charter) -> Iterable[Utterance]:
    """A message that is gone, as the records tell of it."""
    told = [record for record in chain if record.kind != "reaction"]
    if not told:
        return
    first, at = told[0], from_ts(ts)
    author = Author(first.author, charter.side_of(first.author, first.team, at))
    is_root = first.thread_ts == ts
    yield Utterance(at, ts, author, _undated(first.was), says=first.said, root=is_root, edited=True)
    yield from _later_states(ts, author, told, ())
    yield from _contacts(ts, author, first.was)


def _contacts(ts: str, author: Author, done: tuple[Act, ...]) -> Iterable[Utterance]:
    """A logged contact stands at the time it took place (never after it was logged), as its logger's word."""
    for act in done:
        if isinstance(act, acts.Contacted):
            yield Utterance(min(act.at, from_ts(ts)), ts, author, (act,), says=True, text=act.note)


def _undated(done: tuple[Act, ...]) -> tuple[Act, ...]:
    return tuple(act for act in done if not isinstance(act, acts.Contacted))


def _reaches_back(one: Utterance) -> bool:
    return any(isinstance(act, acts.Promoted | acts.SetAside | acts.Credited) for act in one.acts)
