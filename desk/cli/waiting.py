"""`desk outbox`: what this desk has not delivered yet, and the two things a person may decide about it."""

import json
from argparse import Namespace
from contextlib import closing

from desk.cli.trouble import Trouble
from desk.cli.working import connected_home, in_loop, opened, outcome_line
from desk.procedure.post import Delivery, PostState
from desk.procedure.public import delivery_json
from desk.store.store import open_store
from desk.sync.once import deliver_all

_TRIED_FOR_S = 10.0


def outbox(chosen: Namespace) -> int:
    """List what waits; or send a failed act again, or give up one that Slack surely does not have."""
    if chosen.retry is not None:
        return in_loop(lambda: _retry(chosen.retry))
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        if chosen.discard is not None:
            store.outbox.delivery(chosen.discard)  # Raises StoreError where there is none.
            if not store.outbox.discard(chosen.discard):
                raise Trouble(
                    f"{chosen.discard} may be in the channel already: `desk sync --once` finds out, or delivers it"
                )
            print("discarded")
            return 0
        waiting = store.outbox.pending()
        if chosen.json:
            rows = [delivery_json(delivery) for delivery in waiting]
            print(json.dumps({"version": 1, "outbox": rows}, ensure_ascii=False, indent=2))
            return 0
        for delivery in waiting:
            print(_row(delivery))
        if not waiting:
            print("Everything is delivered")
    return 0


async def _retry(op: str) -> int:
    async with opened() as work:
        work.store.outbox.retry(op)
        await deliver_all(work.desks, within_s=_TRIED_FOR_S)
        delivery = work.store.outbox.delivery(op)
        print(outcome_line(delivery))
        return 1 if delivery.state is PostState.FAILED else 0


def _row(delivery: Delivery) -> str:
    post = delivery.post
    where = post.incident or post.channel
    sent = sum(file.state is PostState.DELIVERED for file in delivery.files)
    files = f", {sent} of {len(delivery.files)} files" if delivery.files else ""
    reason = delivery.error or next((file.error for file in delivery.files if file.error), "")
    return f"{post.op}  {post.kind}  {where}  {delivery.state}{files}{': ' + reason if reason else ''}"
