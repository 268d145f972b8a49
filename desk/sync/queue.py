"""Which waiting post goes next: by lane, but within one incident in the order made, an unknown one settled first."""

from collections.abc import Callable, Iterable

from desk.procedure.instants import Micros
from desk.procedure.post import PostState
from desk.store.outbox import Waiting
from desk.sync.backoff import still_waits

ThreadOf = Callable[[str], str | None]
"""The `ts` of a delivered operation; empty while it is on its way, None where it was discarded."""


def next_post(
    waiting: Iterable[Waiting], now: Micros, thread_of: ThreadOf
) -> tuple[Waiting | None, Micros | None]:
    """The post to work on now, or None, and the instant at which another becomes ready (None for never).

    `waiting` is in the order made. A post that failed waits for a person and holds up only those that need its
    thread; every other one holds up what was made after it for the same incident.
    """
    heads: dict[str, Waiting] = {}
    urgency: dict[str, int] = {}
    for row in waiting:
        if row.delivery.state in (PostState.DELIVERED, PostState.FAILED):
            continue
        chain = _chain(row, thread_of)
        heads.setdefault(chain, row)
        # A waiting acknowledgement lends its urgency to what must go out before it.
        urgency[chain] = min(urgency.get(chain, row.delivery.post.lane), row.delivery.post.lane)
    ready: list[tuple[int, int, Waiting]] = []
    later: list[Micros] = []
    for place, (chain, row) in enumerate(heads.items()):
        if row.delivery.post.after_op and thread_of(row.delivery.post.after_op) == "":
            continue
        if row.stray_ts:
            continue
        at = row.delivery.next_try_at
        if at is not None and still_waits(at, now):
            later.append(at)
        else:
            ready.append((urgency[chain], place, row))
    chosen = min(ready, default=None, key=lambda item: item[:2])
    return (chosen[2] if chosen else None), min(later, default=None)


def _chain(row: Waiting, thread_of: ThreadOf) -> str:
    """What posts must keep their order within: a thread, or the report that will become one."""
    post = row.delivery.post
    thread = post.thread_ts or (post.after_op and thread_of(post.after_op)) or ""
    return f"{post.channel}:{thread or post.after_op or post.op}"
