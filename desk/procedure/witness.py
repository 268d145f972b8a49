"""What a desk that saw a message change owes the channel: the records of what Slack is about to forget.

Source: procedure, "Slack forgets; desk writes down".
"""

from collections.abc import Iterable
from dataclasses import replace

from desk.procedure import acts
from desk.procedure.charter import Charter
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import from_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.post import Lane, Post
from desk.procedure.records import Record, format_record, operation_of
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.thread import Told, acts_now, fold_thread
from desk.procedure.utterances import counts_as_word


def records_owed(fold: Fold, changes: Iterable[tuple[ChannelMessage, ChannelMessage]]) -> tuple[Record, ...]:
    """The records that (before, after) pairs of messages call for, where they change a verdict, level or agreement.

    `fold` holds the messages as they are now. A change that the channel already has a record of owes nothing.
    """
    owed: dict[str, Record] = {}
    for before, after in changes:
        if before.is_content:
            for root_ts in fold.roots_moved_by(after):
                for record in _records(fold, root_ts, before, after):
                    owed.setdefault(record.op, record)
    return tuple(record for record in owed.values() if not fold.has_record(record))


def record_post(record: Record, channel: str, me: str) -> Post:
    """The post of a record: in its thread, or at top level where the thread's root is gone from Slack."""
    root_gone = record.kind == "deleted" and record.ts == record.thread_ts
    return Post(
        op=record.op,
        channel=channel,
        kind="record",
        text=format_record(record, me),
        lane=Lane.RECORD,
        thread_ts="" if root_gone else record.thread_ts,
        incident=f"{channel}:{record.thread_ts}",
    )


def _records(fold: Fold, root_ts: str, before: ChannelMessage, after: ChannelMessage) -> list[Record]:
    told = fold.told(root_ts, alone=True)
    was = fold_thread(_with(told, before), fold.charter)
    now = fold_thread(told, fold.charter)
    if not isinstance(was, Incident) or _verdict(was) == _verdict(now):
        return []
    if after.is_content and after.text == before.text:
        return _reactions(fold.charter, was, before, after)
    author, done = acts_now(before, fold.charter)
    is_report = before.ts == was.ts
    return [
        Record(
            kind="edited" if after.is_content else "deleted",
            ts=before.ts,
            thread_ts=root_ts,
            author=author.id,
            team=before.team,
            was=done,
            said=not is_report and counts_as_word(author, done),
            reported=is_report,
            op=operation_of(after),
            changed_at=from_ts(after.edited_ts) if after.is_content and after.edited_ts else None,
            level_now=_level(acts_now(after, fold.charter)[1]) if after.is_content else None,
            title=was.title if is_report else "",
            level=_level(done) if is_report else None,
        )
    ]


def _reactions(
    charter: Charter, was: Incident, before: ChannelMessage, after: ChannelMessage
) -> list[Record]:
    """Records of the reactions that came or went and may acknowledge."""
    pairs = {
        (one.name, user) for message in (before, after) for one in message.reactions for user in one.users
    }
    kept = {(one.name, user) for one in before.reactions for user in one.users} & {
        (one.name, user) for one in after.reactions for user in one.users
    }
    counting = set().union(*charter.policy_at(was.reported_at).acknowledging_emoji.values())
    return [
        Record(
            kind="reaction",
            ts=before.ts,
            thread_ts=was.ts,
            author=user,
            team="",
            was=(),
            said=False,
            reported=False,
            op=operation_of(before, reaction=f"reaction {name} {user}"),
            emoji=name,
        )
        for name, user in sorted(pairs - kept)
        if name in counting and charter.side_of(user, "", before.at) is Side.SUPPORT
    ]


def _with(told: Told, before: ChannelMessage) -> Told:
    """A thread as it was before one of its messages changed."""
    if told.root is not None and told.root.ts == before.ts:
        return replace(told, root=before)
    return replace(
        told,
        replies=[before if one.ts == before.ts else one for one in told.replies],
        credited=[before if one.ts == before.ts else one for one in told.credited],
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
