"""A desk that sees a change happen, and what it writes down."""

from collections.abc import Callable, Sequence

from desk.procedure.fold import Fold
from desk.procedure.records import Record
from desk.procedure.witness import record_post, records_owed
from tests.unit.procedure.channel import SUE, SUPPORT_DESK, Channel

Change = Callable[[], None]


def owed_for(channel: Channel, change: Change) -> tuple[Fold, tuple[Record, ...]]:
    """A desk sees a change happen: its fold afterwards, and the records it owes."""
    fold, before = channel.fold(), dict(channel.messages)
    change()
    seen = [(before[ts], now) for ts, now in channel.messages.items() if before[ts] != now]
    fold.apply(now for _, now in seen)
    return fold, records_owed(fold, seen)


def write_down(
    channel: Channel, records: Sequence[Record], at: str, by: str = SUE, fold: Fold | None = None
) -> None:
    """Its desk posts them; `fold` is what it knows, where that is more than a new desk does."""
    for record in records:
        post = record_post(record, fold or channel.fold(), by)
        desk = SUPPORT_DESK
        channel.put_raw(post.text, desk, at, post.thread_ts)


def seen(channel: Channel, change: Change, at: str) -> tuple[Record, ...]:
    """A desk sees a change happen and writes down what it owes; then it and a new desk show the same board."""
    fold, records = owed_for(channel, change)
    write_down(channel, records, at, fold=fold)
    fold.apply(channel.messages.values())
    assert fold.board() == channel.board()
    _, again = owed_for(channel, lambda: None)
    assert again == ()
    return records
