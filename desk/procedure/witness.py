"""What a desk that saw a message change owes the channel: the records of what Slack is about to forget.

Source: procedure, "Slack forgets; desk writes down".
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desk.procedure import acts
from desk.procedure.acts import CROSSING
from desk.procedure.charter import Charter
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.opening import acts_now
from desk.procedure.post import Lane, Post
from desk.procedure.records import Record, format_record, operation_of
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.thread import fold_thread
from desk.procedure.told import Told
from desk.procedure.utterances import counts_as_word, is_believed

_NOT_POSTED: Micros = 1 << 62
"""When a record is taken to be posted that is not yet: after everything."""


def records_owed(fold: Fold, changes: Iterable[tuple[ChannelMessage, ChannelMessage]]) -> tuple[Record, ...]:
    """The records that (before, after) pairs of messages call for, where they change a verdict, level or agreement.

    `fold` holds the messages as they are now. Changes that were seen together are told one after the other, so that a
    whole thread that went leaves what it came to. A change that the channel already has a record of owes nothing.
    """
    owed: dict[str, Record] = {}
    seen = sorted(changes, key=lambda change: change[0].at)
    for place, (before, after) in enumerate(seen, 1):
        if before.is_content and (after.is_content or not fold.stands_elsewhere(before)):
            if not before.is_root and not fold.charter.says_the_same(fold.charter_with(before)):
                record = _of_charter(fold.charter, before, after)
                owed.setdefault(record.op, record)
            later = [one for one, _ in seen[place:]]
            for root_ts in sorted(fold.roots_moved_by(after), key=lambda root: root != after.root_ts):
                told = _meanwhile(fold.told(root_ts), later, owed.values())
                for record in _records(fold, told, before, after):
                    owed.setdefault(record.op, record)
    return tuple(record for record in owed.values() if not fold.has_record(record))


def _meanwhile(told: Told, later: Sequence[ChannelMessage], written: Iterable[Record]) -> Told:
    """A thread while `later` messages were still what they had been, and the records `written` by then stood."""
    for before in later:
        told = _with(told, before)
    threads = {told.ts, *(message.root_ts for message in told.messages)}
    spoken_of = {message.ts for message in told.credited}
    new = [
        replace(record, at=record.at or _NOT_POSTED)
        for record in written
        if record.thread_ts in threads or record.ts in spoken_of
    ]
    joined = [replace(one, told=_meanwhile(one.told, (), written)) for one in told.joined]
    return replace(told, records=(*told.records, *new), joined=joined)


def may_witness(fold: Fold, record: Record, by: Side) -> bool:
    """Whether a record counts where a desk of side `by` writes it; never where its person is on no side."""
    author = fold.charter.side_of(record.author, record.team, from_ts(record.ts))
    return by.is_party and is_believed(by, author, fold.charter, from_ts(record.ts))


def record_post(record: Record, fold: Fold, me: str) -> Post:
    """The post of a record: in its thread, or at top level where the thread's root is gone from Slack."""
    root_gone = (record.kind == "deleted" and record.ts == record.thread_ts) or fold.is_gone(record.thread_ts)
    channel = fold.channel
    return Post(
        op=record.op,
        channel=channel,
        kind="record",
        text=format_record(record, me),
        lane=Lane.RECORD,
        thread_ts="" if root_gone else record.thread_ts,
        incident=f"{channel}:{fold.home_of(record.thread_ts)}",
    )


def _of_charter(charter: Charter, before: ChannelMessage, after: ChannelMessage) -> Record:
    """The record of a reply that brought a roster, a policy or a classification in force, or now does."""
    author, done = acts_now(before, charter)
    return Record(
        kind="edited" if after.is_content else "deleted",
        ts=before.ts,
        thread_ts=before.root_ts,
        author=author.id,
        team=charter.team_of(before, author.id),
        was=done,
        said=counts_as_word(author, done),
        op=operation_of(after),
        changed_at=from_ts(after.edited_ts) if after.is_content and after.edited_ts else None,
    )


def _records(fold: Fold, told: Told, before: ChannelMessage, after: ChannelMessage) -> list[Record]:
    charter, root_ts = fold.charter, told.ts
    was = fold_thread(_with(told, before), charter)
    now = fold_thread(told, charter)
    author, done = acts_now(before, charter)
    kept = acts_now(after, charter)[1] if after.is_content else ()
    crossed = fold.home_of(before.root_ts) == root_ts and any(
        isinstance(act, CROSSING) and act not in kept for act in done
    )
    if not isinstance(was, Incident) or (_verdict(was) == _verdict(now) and not crossed):
        return []
    if after.is_content and after.text == before.text:
        return _reactions(charter, told, before, after)
    is_credited = any(message.ts == before.ts for message in told.credited)
    lost = before.ts == was.ts and not isinstance(now, Incident)
    record = Record(
        kind="edited" if after.is_content else "deleted",
        ts=before.ts,
        thread_ts=(was.thread_ts or root_ts) if is_credited else before.root_ts,
        author=author.id,
        team=charter.team_of(before, author.id),
        was=done,
        said=counts_as_word(author, done) and (is_credited or not before.is_root),
        op=operation_of(after),
        changed_at=from_ts(after.edited_ts) if after.is_content and after.edited_ts else None,
        level_now=_level(kept),
        title=(was.title or "(no title)") if lost else "",
        level=_level(done) if lost else None,
        reported_at=was.reported_at if lost and was.reported_at != before.at else None,
    )
    written = replace(told, records=(*told.records, replace(record, at=_NOT_POSTED)))
    return [record, *_reactions(charter, written, before, after)]


def _reactions(charter: Charter, told: Told, before: ChannelMessage, after: ChannelMessage) -> list[Record]:
    """The record of the reaction that decided: one that came or went (also with its message), and told makes both
    pictures alike. None where they are alike already."""
    then, now = (
        {(one.name, user) for one in each.reactions for user in one.users} for each in (before, after)
    )
    candidates = [
        Record(
            kind="reaction",
            ts=before.ts,
            thread_ts=before.root_ts,
            author=user,
            team="",
            was=(),
            said=False,
            op=operation_of(before, reaction=f"reaction {name} {user}"),
            emoji=name,
        )
        for name, user in sorted(then ^ now)
    ]
    alike = _verdict(fold_thread(_with(told, before), charter)) == _verdict(fold_thread(told, charter))
    for record in () if alike else candidates:
        written = replace(told, records=(*told.records, record))
        if _verdict(fold_thread(_with(written, before), charter)) == _verdict(fold_thread(written, charter)):
            return [record]
    return []


def _with(told: Told, before: ChannelMessage) -> Told:
    """A thread, and what was merged into it, as it was before one of its messages changed."""

    def as_it_was(messages: Iterable[ChannelMessage]) -> list[ChannelMessage]:
        return [before if one.ts == before.ts else one for one in messages]

    return replace(
        told,
        root=before if told.root is not None and told.root.ts == before.ts else told.root,
        replies=as_it_was(told.replies),
        credited=as_it_was(told.credited),
        joined=[replace(joined, told=_with(joined.told, before)) for joined in told.joined],
    )


def _verdict(one: object) -> object:
    """What two desks must judge alike, whatever each of them saw."""
    if not isinstance(one, Incident):
        return None
    return (
        one.status,
        one.cycle,
        one.severity.governing,
        one.severity.agreed,
        tuple((proposal.side, proposal.level, proposal.at) for proposal in one.severity.proposals),
        one.clocks,
        one.resolved_at,
        one.confirmed_at,
        one.owner,
        one.resolution_time,
        one.credits,
        one.review,
        one.merged_into,
    )


def _level(done: tuple[acts.Act, ...]) -> Severity | None:
    return next((act.level for act in done if isinstance(act, acts.LevelNamed)), None)
