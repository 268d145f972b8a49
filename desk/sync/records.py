"""Writing down what Slack forgets: an edit or deletion that changed a verdict, after a wait and one more reading.

Source: procedure, "Slack forgets; desk writes down".
"""

import random
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

from desk.procedure.instants import Micros
from desk.procedure.ports import Revised
from desk.procedure.post import Post
from desk.store.store import Store
from desk.sync.backoff import still_waits

Owed = Callable[[Revised], Sequence[Post]]
"""The records that a change asks for by the fold as it stands: none of those that the channel already holds."""


class RecordKeeper:
    """The records of one channel. What is owed survives a crash: it is noted before the wait begins.

    `reread` reads a thread whole and folds it. Every desk that saw the change derives the same operation, so the
    wait is random: the first to post spares the others.
    """

    def __init__(
        self,
        channel: str,
        store: Store,
        owed: Owed,
        now: Callable[[], Micros],
        interval: Callable[[], Micros],
        reread: Callable[[str], Awaitable[None]],
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
        self._prefix = f"record:{channel}:"

    def notice(self, revised: Iterable[tuple[int, Revised]]) -> None:
        """Messages were revised (with the number of the revision before): note which of them ask for a record."""
        for seq, change in revised:
            key = self._prefix + change.after.ts
            if change.before is None or self._notes.get(key) is not None or not self._owed(change):
                continue
            wait = int(self._interval() * (1 + self._chance()))
            self._notes.put(key, {"before": seq, "due": self._now() + wait})

    async def step(self, *, at_once: bool = False) -> bool:
        """Look at the next change whose wait is over (`at_once`: any); returns whether there was one."""
        for ts, before, due in self._waiting():
            if not at_once and still_waits(due, self._now()):
                continue
            known = self._messages.message(self._channel, ts)
            if known is not None:
                # Asked again later where the reading fails.
                self._notes.put(self._prefix + ts, {"before": before, "due": self._now() + self._interval()})
                await self._reread(known.root_ts)
                known = self._messages.message(self._channel, ts) or known
                for post in self._owed(Revised(self._messages.revision(before), known)):
                    self._outbox.put(post, self._now())
            self._notes.put(self._prefix + ts, None)
            return True
        return False

    def next_at(self) -> Micros | None:
        """When the next wait is over, None while nothing is owed."""
        return min((due for _, _, due in self._waiting()), default=None)

    def _waiting(self) -> Iterator[tuple[str, int, Micros]]:
        for key, held in self._notes.starting(self._prefix).items():
            if isinstance(held, dict):
                before, due = held.get("before"), held.get("due")
                if isinstance(before, int) and isinstance(due, int):
                    yield key.removeprefix(self._prefix), before, due
