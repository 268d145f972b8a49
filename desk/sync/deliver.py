"""The outbox, delivered: every post once, told apart from what only seems sent, and counted when it came back."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace

from desk.procedure.instants import SECOND, Micros
from desk.procedure.message import ChannelMessage
from desk.procedure.ports import (
    ChannelError,
    ChannelGone,
    ChannelPoster,
    NotAllowed,
    OutcomeUnknown,
    RateLimited,
    Rejected,
    TokenDead,
)
from desk.procedure.post import Post, PostState
from desk.store.outbox import Waiting
from desk.store.store import Store
from desk.sync.backoff import still_waits, wait_after
from desk.sync.holds import Holds
from desk.sync.operations import operation_of
from desk.sync.queue import next_post

POST, DELETE = "chat.postMessage", "chat.delete"

STRAY = "The incident's thread is gone from Slack. The reply landed at top level and was taken back."
LOST = "Slack accepted it, but it is not in the channel."
ACCEPTED = "Slack has accepted it; waiting to read it back."
ABSENT = "It did not arrive. Sending it again."
_ABSENT_AFTER = 3
"""Readings without it, two of them a poll or more apart, before a post of unknown outcome is sent again."""
_LOST_AFTER = 5
_FIRST_LOOK: Micros = 2 * SECOND
_THREAD_CODES = frozenset({"thread_not_found", "message_not_found", "cannot_reply_to_message"})

ReadBack = Callable[[str], Awaitable[None]]
"""Reads the given thread (empty: the newest top-level messages) into the log and calls `observe` with what came."""


class Deliveries:
    """Delivers the outbox of one channel, one step at a time.

    `interval` is the poll interval now; `read_back` brings what was accepted back through the log, which alone makes
    it count. A dead token passes through as TokenDead, with the queue as it was.
    """

    def __init__(
        self,
        channel: str,
        poster: ChannelPoster,
        store: Store,
        holds: Holds,
        now: Callable[[], Micros],
        interval: Callable[[], Micros],
        read_back: ReadBack,
    ) -> None:
        self._channel = channel
        self._poster = poster
        self._outbox = store.outbox
        self._log = store.messages
        self._holds = holds
        self._now = now
        self._interval = interval
        self._read_back = read_back
        self._taken_back: set[str] = set()

    def recover(self) -> None:
        """After a start: what was being sent is of unknown outcome, unless the log has it already."""
        for row in self._waiting():
            post = row.delivery.post
            if row.delivery.state is PostState.SENDING and not row.delivery.ts:
                self._outbox.mark(post.op, PostState.UNKNOWN, next_try_at=self._now())
            self._look_in_log(row)

    def _look_in_log(self, row: Waiting) -> None:
        """Settle a post by what the log holds already."""
        if thread := self._thread_for(row.delivery.post):
            self.observe(self._log.thread(self._channel, thread))
        elif row.since_ts:
            self.observe(self._log.top_level(self._channel, row.since_ts, "9"))

    async def step(self) -> bool:
        """Do the most urgent thing that is ready; returns whether anything was done. Raises TokenDead."""
        rows = self._waiting()
        strays = [row for row in rows if row.stray_ts and self._is_due(row)]
        if strays and not self._holds.left(DELETE):
            await self._take_back(strays[0])
            return True
        row, _ = next_post(rows, self._now(), self._thread_of)
        if row is None:
            return False
        if row.delivery.state is PostState.SENDING and row.delivery.ts:
            await self._confirm(row)
        elif row.delivery.state is PostState.QUEUED:
            if self._holds.left(POST):
                return False
            await self._send(row)
        else:
            await self._look_for(row)
        return True

    def next_at(self) -> Micros | None:
        """When the next step becomes ready, None while nothing waits."""
        rows, now = self._waiting(), self._now()
        chosen, later = next_post(rows, now, self._thread_of)
        at = [later] if later is not None else []
        if chosen is not None:
            held = self._holds.left(POST) if chosen.delivery.state is PostState.QUEUED else 0.0
            at.append(now + int(held * SECOND))
        held_back = now + int(self._holds.left(DELETE) * SECOND)
        at += [max(held_back, row.delivery.next_try_at or 0) for row in rows if row.stray_ts]
        return min(at, default=None)

    def observe(self, messages: Iterable[ChannelMessage]) -> list[str]:
        """Settle what has come back through the log; returns the operations that changed.

        The earliest message of an operation is the act; any other of the same operation is ours to take back.
        """
        carried: dict[str, list[ChannelMessage]] = {}
        for message in messages:
            if op := operation_of(message):
                carried.setdefault(op, []).append(message)
        changed: list[str] = []
        for op, row in self._outbox.find(list(carried)).items():
            for message in sorted(carried[op], key=lambda found: found.ts):
                if message.channel == self._channel == row.delivery.post.channel:
                    row = self._seen(row, message)
                    changed.append(op)
        return changed

    def _seen(self, row: Waiting, message: ChannelMessage) -> Waiting:
        """A message of ours stands in the channel: settle it, or have it taken back."""
        op, ours = row.delivery.post.op, row.delivery
        settled = ours.ts if ours.state is PostState.DELIVERED else ""
        if message.ts in (settled, row.stray_ts) or message.ts in self._taken_back:
            return row
        if ("" if message.is_root else message.root_ts) != self._thread_for(ours.post):
            self._astray(op, message.ts, settled=bool(settled))
        elif settled:
            self._outbox.note_stray(op, max(settled, message.ts))
            self._outbox.settle(op, min(settled, message.ts), self._now())
        else:
            self._outbox.settle(op, message.ts, self._now())
        return self._outbox.row(op)

    def _astray(self, op: str, ts: str, *, settled: bool) -> None:
        self._outbox.note_stray(op, ts)
        if not settled:
            self._outbox.mark(op, PostState.UNKNOWN, error=STRAY)

    async def _take_back(self, row: Waiting) -> None:
        """Delete a message of ours that should not be there."""
        op, state = row.delivery.post.op, row.delivery.state
        problem = ""
        try:
            await self._poster.delete(self._channel, row.stray_ts)
        except TokenDead:
            raise
        except (NotAllowed, Rejected) as error:
            problem = f"It could not be taken back: {error}"
        except ChannelError as error:
            if isinstance(error, RateLimited):
                self._holds.note(error)
            again = self._now() + wait_after(3)
            self._outbox.mark(op, state, error=row.delivery.error, next_try_at=again)
            return
        self._taken_back.add(row.stray_ts)
        self._outbox.note_stray(op, "")
        self._look_in_log(row)  # only one is remembered at a time, and there may be more
        if state is not PostState.DELIVERED:
            self._outbox.mark(op, PostState.FAILED, error=problem or STRAY)

    async def _send(self, row: Waiting) -> None:
        post = row.delivery.post
        thread = self._thread_for(post)
        if thread is None:
            self._outbox.mark(post.op, PostState.FAILED, error="What it belongs to was discarded.")
            return
        self._outbox.begin(post.op, self._log.newest_ts(self._channel))
        try:
            posted = await self._poster.post(replace(post, thread_ts=thread))
        except OutcomeUnknown as error:
            self._outbox.mark(
                post.op, PostState.UNKNOWN, error=str(error), next_try_at=self._now() + _FIRST_LOOK
            )
            return
        except ChannelError as error:
            self._not_sent(post, row.delivery.attempts + 1, error)
            return
        if posted.thread_ts != thread:
            self._astray(post.op, posted.ts, settled=False)
            return
        self._outbox.mark(post.op, PostState.SENDING, ts=posted.ts)
        await self._confirm(self._outbox.row(post.op))

    def _not_sent(self, post: Post, attempts: int, error: ChannelError) -> None:
        """Surely not in the channel: again later, or a matter for a person."""
        if isinstance(error, RateLimited):
            self._holds.note(error)
            after = int(error.retry_after * SECOND)
            self._outbox.mark(post.op, PostState.QUEUED, error=str(error), next_try_at=self._now() + after)
        elif isinstance(error, TokenDead):
            self._outbox.mark(post.op, PostState.QUEUED, error=str(error))
            raise error
        elif isinstance(error, Rejected | NotAllowed) or error.code in _THREAD_CODES:
            self._outbox.mark(post.op, PostState.FAILED, error=str(error))
        else:
            self._outbox.mark(
                post.op, PostState.QUEUED, error=str(error), next_try_at=self._now() + wait_after(attempts)
            )

    async def _confirm(self, row: Waiting) -> None:
        """Slack accepted it: it counts once it has come back through the log."""
        op, gone = row.delivery.post.op, True
        try:
            await self._read_back(self._thread_for(row.delivery.post) or "")
        except TokenDead:
            raise
        except ChannelError as error:
            gone = isinstance(error, ChannelGone)
        now = self._outbox.row(op)
        if now.delivery.state is not PostState.SENDING or now.stray_ts:
            return
        again = self._now() + max(wait_after(row.absences + 1), SECOND)
        if gone and self._outbox.count_absence(op, again).absences >= _LOST_AFTER:
            self._outbox.mark(op, PostState.FAILED, error=LOST)
        else:
            self._outbox.mark(op, PostState.SENDING, error=ACCEPTED, next_try_at=again)

    async def _look_for(self, row: Waiting) -> None:
        """Nobody knows whether it arrived: look for it, and send it again only when it is surely absent."""
        post, thread = row.delivery.post, self._thread_for(row.delivery.post) or ""
        try:
            found = await self._poster.find(self._channel, thread, post.op, row.since_ts)
        except TokenDead:
            raise
        except ChannelError as error:
            if isinstance(error, RateLimited):
                self._holds.note(error)
            again = self._now() + wait_after(row.delivery.attempts)
            self._outbox.mark(
                post.op, PostState.UNKNOWN, error=row.delivery.error or str(error), next_try_at=again
            )
            return
        if self._outbox.row(post.op).delivery.state is not PostState.UNKNOWN:
            return  # a poll met it meanwhile
        there = [posted for posted in found if posted.thread_ts == thread]
        if there:
            self._outbox.mark(post.op, PostState.SENDING, ts=there[0].ts)
            await self._confirm(self._outbox.row(post.op))
        elif found:
            self._astray(post.op, found[0].ts, settled=False)
        else:
            again = self._now() + max(self._interval(), _FIRST_LOOK)
            if self._outbox.count_absence(post.op, again).absences >= _ABSENT_AFTER:
                self._outbox.mark(post.op, PostState.QUEUED, error=ABSENT)

    def _waiting(self) -> list[Waiting]:
        return [row for row in self._outbox.waiting() if row.delivery.post.channel == self._channel]

    def _is_due(self, row: Waiting) -> bool:
        return row.delivery.next_try_at is None or not still_waits(row.delivery.next_try_at, self._now())

    def _thread_of(self, op: str) -> str | None:
        row = self._outbox.find([op]).get(op)
        if row is None:
            return None
        return row.delivery.ts if row.delivery.state is PostState.DELIVERED else ""

    def _thread_for(self, post: Post) -> str | None:
        """The thread to post in: empty for top level, None where it will never exist."""
        return post.thread_ts or (self._thread_of(post.after_op) if post.after_op else "")
