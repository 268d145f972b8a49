"""Writing down what Slack forgets: an edit or deletion that changed a verdict, after a wait and one more reading.

Source: procedure, "Slack forgets; desk writes down".
"""

import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

from desk.procedure.instants import Micros
from desk.procedure.ports import Revised
from desk.procedure.post import Post
from desk.store.store import Store
from desk.sync.backoff import still_waits

Owed = Callable[[Sequence[Revised]], Sequence[Post]]
"""The records that changes seen together ask for by the fold as it stands: none that the channel already holds."""


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
        """Messages were revised (with the number of the revision before): note which of them ask for a record.

        What went together is looked at together: of a thread that is gone whole, each message alone says nothing.
        """
        fresh: defaultdict[str, dict[str, tuple[int, Revised]]] = defaultdict(dict)
        for seq, change in revised:
            if change.before is not None and self._notes.get(self._prefix + change.after.ts) is None:
                fresh[change.after.root_ts][change.after.ts] = (seq, change)
        for root_ts, changes in fresh.items():
            news = [change for _, change in changes.values()]
            if not self._owed([*(waiting for _, waiting in self._waiting_in(root_ts)), *news]):
                continue
            due = self._now() + int(self._interval() * (1 + self._chance()))
            for ts, (seq, _) in changes.items():
                self._notes.put(self._prefix + ts, {"before": seq, "due": due})

    async def step(self, *, at_once: bool = False) -> bool:
        """Look at the next thread whose wait is over (`at_once`: any); returns whether there was one."""
        for ts, before, due in self._waiting():
            if not at_once and still_waits(due, self._now()):
                continue
            known = self._messages.message(self._channel, ts)
            if known is None:
                self._notes.put(self._prefix + ts, None)
                return True
            # Asked again later where the reading fails.
            self._notes.put(self._prefix + ts, {"before": before, "due": self._now() + self._interval()})
            await self._reread(known.root_ts)
            together = self._waiting_in(known.root_ts)
            for post in self._owed([change for _, change in together]):
                self._outbox.put(post, self._now())
            for noted, _ in together:
                self._notes.put(self._prefix + noted, None)
            return True
        return False

    def _waiting_in(self, root_ts: str) -> list[tuple[str, Revised]]:
        """What waits of one thread: the `ts`, and what the message was and is."""
        found: list[tuple[str, Revised]] = []
        for ts, before, _ in self._waiting():
            now = self._messages.message(self._channel, ts)
            if now is not None and now.root_ts == root_ts:
                found.append((ts, Revised(self._messages.revision(before), now)))
        return found

    def next_at(self) -> Micros | None:
        """When the next wait is over, None while nothing is owed."""
        return min((due for _, _, due in self._waiting()), default=None)

    def _waiting(self) -> Iterator[tuple[str, int, Micros]]:
        for key, held in self._notes.starting(self._prefix).items():
            if isinstance(held, dict):
                before, due = held.get("before"), held.get("due")
                if isinstance(before, int) and isinstance(due, int):
                    yield key.removeprefix(self._prefix), before, due
