"""What to read next: the newest page every poll, changed threads, older history, and open threads that fell silent."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from desk.procedure.instants import DAY, MINUTE, SECOND, Micros, from_ts
from desk.procedure.ports import ChannelReader, RateLimited
from desk.store.store import Store
from desk.sync.events import CatchingUp
from desk.sync.gaps import Gaps
from desk.sync.holds import Holds
from desk.sync.reading import Reading

HISTORY, REPLIES = "conversations.history", "conversations.replies"

_WINDOW = 200
_LARGEST_PAGE = 999
_READS_ON: Micros = 2 * SECOND
"""After how long of older history a poll looks at the newest page again."""
_AUDIT_EVERY: Micros = 30 * MINUTE
_AUDIT_SETTLED_EVERY: Micros = DAY
_LATELY = 50
"""Threads that are read whole though nothing is open in them: what people still edit is what they said lately."""
_UNCOUNTED, _PERHAPS_UNCOUNTED = 200, 10
_EVERYTHING = 1_000_000


class CatchUp:
    """The reading of one channel. Errors of the reader pass through; what was read before them stays read.

    `now` is the instant on Slack's clock. A rate limit is noted in `holds` and leaves the rest for a later poll.
    """

    def __init__(
        self,
        channel: str,
        reader: ChannelReader,
        store: Store,
        holds: Holds,
        now: Callable[[], Micros],
        progress: Callable[[CatchingUp], None] = lambda _: None,
    ) -> None:
        self._channel = channel
        self._log = store.messages
        self._threads = store.threads
        self._reading = Reading(channel, reader, store, now)
        self._gaps = Gaps(store.notes, channel)
        self._holds = holds
        self._now = now
        self._progress = progress
        self._window_from = ""
        self._beyond_window = False
        self._notes = store.notes
        self._swept_key = f"swept:{channel}"
        self._swept_to = ""
        self._messages = 0
        self.heard = False
        """Whether the newest page was read when it was last asked for: not while Slack asks to wait."""

    async def poll(self, open_roots: Sequence[str] = (), *, threads: int = 20, pages: int = 4) -> bool:
        """Read what is new; returns whether older history or changed threads can be read on now.

        At most `threads` threads and `pages` pages of older history, newest first and for two seconds, so that no poll
        takes long.
        """
        await self.head()
        left = threads - await self._changed_threads(threads)
        if not self.behind:
            await self._silent_threads(open_roots, min(left, 1 + len(open_roots) // 100))
        ends = self._now() + _READS_ON
        for _ in range(pages):
            if not self._gaps.open or self._holds.left(HISTORY) or self._now() > ends:
                break
            await self._older_page()
            left -= await self._changed_threads(left)
        if not self.behind:
            await self._slow_sweep()
        more = self.behind
        if self._messages and not more:
            self._tell(done=True)
            self._messages = 0
        return self._can_go_on()

    @property
    def behind(self) -> bool:
        """Whether anything that is known to have changed is not read yet."""
        return self._gaps.open or bool(self._threads.unread(self._channel, 1))

    def _can_go_on(self) -> bool:
        """Whether something is left to read that Slack does not ask to wait for: who went on regardless would poll in
        vain, again and again."""
        if self._gaps.open and not self._holds.left(HISTORY):
            return True
        return bool(self._threads.unread(self._channel, 1)) and not self._holds.left(REPLIES)

    async def everything(self, open_roots: Callable[[], Sequence[str]]) -> None:
        """All that is new, then whole: every open thread, and those last spoken in, settled or not (`sync --once`).

        Raises RateLimited where Slack asks to wait; what was read until then stays read.
        """
        more = True
        while more:
            more = await self.poll(threads=_LARGEST_PAGE, pages=10)
            self._raise_hold()
        roots = open_roots()
        await self.sweep(min(roots, default=""))
        await self._changed_threads(_EVERYTHING)
        self._raise_hold()
        lately = [mark.root_ts for mark in self._threads.latest(self._channel, _LATELY)]
        await self._whole([*open_roots(), *lately])
        await self._whole(self._uncounted(_PERHAPS_UNCOUNTED))

    async def top_level(self, threads: int) -> None:
        """Every top-level message, and the threads last spoken in: enough to know who is who, and no long wait.

        Raises RateLimited where Slack asks to wait; what was read until then stays read.
        """
        await self.head()
        self._raise_hold()
        while self._gaps.open:
            await self._older_page()
            self._raise_hold()
        await self._changed_threads(threads)

    async def head(self) -> None:
        """One page of the newest top-level messages: new ones, changed ones, deleted ones, late replies."""
        self.heard = False
        if self._holds.left(HISTORY):
            return
        with self._minding():
            async for page, down_to in self._reading.history(limit=_WINDOW, pages=1):
                self._window_from, self._beyond_window = down_to, page.has_more
                self._gaps.saw_head(
                    down_to, max((m.ts for m in page.messages), default=""), has_more=page.has_more
                )
            self.heard = True

    async def sweep(self, back_to: str) -> None:
        """Walk history back to a `ts`, comparing every root: late replies and edits beyond the window."""
        with self._minding():
            async for _, down_to in self._reading.history(
                limit=_LARGEST_PAGE, pages=_EVERYTHING, patient=True
            ):
                if back_to and down_to <= back_to:
                    break

    async def thread(self, root_ts: str, *, whole: bool = False) -> None:
        """Read one thread now, because a hint or a delivery asks for it."""
        with self._minding():
            await self._reading.thread(root_ts, whole=whole)

    async def _whole(self, roots: Sequence[str]) -> None:
        for root in dict.fromkeys(roots):
            await self.thread(root, whole=True)
            self._raise_hold()

    def _uncounted(self, perhaps: int = 0) -> list[str]:
        """Where a server was never seen to count replies: top-level messages in turn, since only reading their threads
        tells that somebody made one an incident. So many as `perhaps`, unless it surely has threads."""
        if self._threads.any_counted(self._channel):
            return []
        many = _UNCOUNTED if self._log.has_replies(self._channel) else perhaps
        newest = self._log.newest_roots(self._channel, _LARGEST_PAGE) if many else []
        marks = self._threads.marks(self._channel, [message.ts for message in newest])
        return [mark.root_ts for mark in sorted(marks, key=lambda mark: mark.checked_at)[:many]]

    async def _changed_threads(self, limit: int) -> int:
        """Read threads whose root says something new, the most recent first; returns how many."""
        done = 0
        for mark in self._threads.unread(self._channel, max(limit, 0)):
            if self._holds.left(REPLIES):
                break
            with self._minding():
                self._count(await self._reading.thread(mark.root_ts, patient=True))
            done += 1
        return done

    async def _silent_threads(self, open_roots: Sequence[str], limit: int) -> None:
        """Open incidents older than the window in turn, and every open thread whole once in half an hour.

        On a server that was never seen to count replies nothing but reading tells of them: all in turn.
        """
        silent = not self._threads.any_counted(self._channel)
        marks = self._threads.marks(self._channel, [*open_roots, *self._uncounted()])
        beyond = [mark for mark in marks if silent or mark.root_ts < self._window_from]
        before = self._now() - _AUDIT_EVERY
        due = [mark for mark in marks if mark.said_count and mark.whole_at < before]
        chosen = sorted(beyond, key=lambda mark: mark.checked_at)[:limit]
        chosen += sorted(due, key=lambda mark: mark.whole_at)[:limit]
        if not chosen:  # nothing open is due: a settled thread, so that none is forgotten for ever
            settled = self._threads.longest_unaudited(self._channel, self._now() - _AUDIT_SETTLED_EVERY)
            chosen, due = settled, settled
        for mark in dict.fromkeys(chosen):
            if self._holds.left(REPLIES):
                return
            with self._minding():
                await self._reading.thread(mark.root_ts, whole=mark in due, patient=True)

    async def _slow_sweep(self) -> None:
        """One page of what lies beyond the window, once a day from its newer end: edits and deletions of old roots."""
        if not self._beyond_window or self._holds.left(HISTORY):
            return
        if not self._swept_to:
            swept_at = self._notes.get(self._swept_key)
            if isinstance(swept_at, int) and swept_at > self._now() - _AUDIT_SETTLED_EVERY:
                return
            self._swept_to = self._window_from
        with self._minding():
            async for page, down_to in self._reading.history(
                latest=self._swept_to, limit=_LARGEST_PAGE, pages=1, patient=True
            ):
                self._swept_to = down_to if page.has_more else ""
                if not page.has_more:
                    self._notes.put(self._swept_key, self._now())

    async def _older_page(self) -> None:
        gap = self._gaps.newest()
        ended = True
        with self._minding():
            async for page, down_to in self._reading.history(
                oldest=gap.older, latest=gap.newer, limit=_LARGEST_PAGE, pages=1, patient=True
            ):
                ended = False
                self._gaps.filled_to(down_to, has_more=page.has_more)
                self._count(len(page.messages))
        if ended and not self._holds.left(HISTORY):
            self._gaps.filled_to("", has_more=False)

    def _count(self, messages: int) -> None:
        self._messages += messages
        self._tell(done=False)

    def _tell(self, *, done: bool) -> None:
        reached = self._gaps.newest().newer if self._gaps.open else ""
        self._progress(CatchingUp(self._channel, self._messages, from_ts(reached) if reached else None, done))

    @contextmanager
    def _minding(self) -> Iterator[None]:
        """Note a rate limit instead of failing: the rest waits for a later poll."""
        try:
            yield
        except RateLimited as limit:
            self._holds.note(limit)

    def _raise_hold(self) -> None:
        for method in (HISTORY, REPLIES):
            if left := self._holds.left(method):
                raise RateLimited(f"Slack asks to wait {left:.0f} s before reading on.", method, left)
