"""Repeating rosters and policies that Slack is about to hide, after a wait and one more reading.

Source: procedure, "Resolution time, credits, policy".
"""

import random
from collections.abc import Awaitable, Callable, Iterator, Sequence

from desk.procedure.instants import HOUR, Micros, from_ts
from desk.procedure.post import Post
from desk.store.store import Store

Repeats = Callable[[Micros], Sequence[Post]]
"""The repeats that the channel asks for, by the instant of its newest message."""


class RepeatKeeper:
    """The repeats of one channel. Every desk derives the same operation, so the wait is random as for records: the
    first to post spares the others. `reread` reads the newest messages and folds them."""

    def __init__(
        self,
        channel: str,
        store: Store,
        owed: Repeats,
        now: Callable[[], Micros],
        interval: Callable[[], Micros],
        reread: Callable[[], Awaitable[None]],
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._channel = channel
        self._messages = store.messages
        self._outbox = store.outbox
        self._notes = store.notes
        self._owed = owed
        self._now = now
        self._interval = interval
        self._reread = reread
        self._chance = chance
        self._looked_at: Micros = 0
        self._prefix = f"repeat:{channel}:"

    def notice(self) -> None:
        """Everything was read: note what is too old. Looked at once for every hour that the channel grows by."""
        newest = self._newest()
        if newest < self._looked_at + HOUR:
            return
        self._looked_at = newest
        for post in self._owed(newest):
            if self._notes.get(self._prefix + post.op) is None and not self._outbox.find([post.op]):
                wait = int(self._interval() * (1 + self._chance()))
                self._notes.put(self._prefix + post.op, self._now() + wait)

    async def step(self, *, at_once: bool = False) -> bool:
        """Look at the next repeat whose wait is over (`at_once`: any); returns whether there was one."""
        for op, due in self._waiting():
            if at_once or due <= self._now():
                # Asked again later where the reading fails.
                self._notes.put(self._prefix + op, self._now() + self._interval())
                await self._reread()
                for post in self._owed(self._newest()):
                    if post.op == op:
                        self._outbox.put(post, self._now())
                self._notes.put(self._prefix + op, None)
                return True
        return False

    def next_at(self) -> Micros | None:
        """When the next wait is over, None while nothing is owed."""
        return min((due for _, due in self._waiting()), default=None)

    def _newest(self) -> Micros:
        ts = self._messages.newest_ts(self._channel)
        return from_ts(ts) if ts else 0

    def _waiting(self) -> Iterator[tuple[str, Micros]]:
        for key, due in self._notes.starting(self._prefix).items():
            if isinstance(due, int):
                yield key.removeprefix(self._prefix), due
