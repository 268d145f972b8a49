"""One reading of the channel, written into the log whole: a page of history, or a thread."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from desk.procedure.instants import DAY, Micros, from_ts, to_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.mould import mould
from desk.procedure.ports import ChannelGone, ChannelReader, Page
from desk.store.store import Store
from desk.store.threads import Said, ThreadMark

_HIDDEN_AFTER: Micros = 85 * DAY
"""A free workspace hides what is older than 90 days: what is missing beyond this is hidden, not deleted."""
_NEWEST = "9" * 10
_said_of = mould(Said)


@dataclass(frozen=True, slots=True)
class _Thread:
    """What a reading of a thread gave, and how many rows of it nobody could read; `gone` where there is none."""

    messages: list[ChannelMessage]
    unreadable: int = 0
    gone: bool = False


class Reading:
    """Reads into the log. Errors of the reader pass through; what was read before them stays read.

    One answer is written before the next question is asked: a late answer can never overwrite a newer one.
    """

    def __init__(self, channel: str, reader: ChannelReader, store: Store, now: Callable[[], Micros]) -> None:
        self._channel = channel
        self._reader = reader
        self._log = store.messages
        self._threads = store.threads
        self._database = store.database
        self._now = now
        self._one_at_a_time = asyncio.Lock()

    async def history(
        self, *, oldest: str = "", latest: str = "", limit: int, pages: int, patient: bool = False
    ) -> AsyncIterator[tuple[Page, str]]:
        """At most `pages` pages, newest first, each with the `ts` down to which the channel is now known.

        A message that the log has and the server no longer gives is written down as `gone`, unless the page holds
        something that could not be read: it may be that.
        """
        walk = self._reader.history(self._channel, oldest=oldest, latest=latest, limit=limit, patient=patient)
        upto = latest or _NEWEST
        async with _closing(walk):
            for _ in range(pages):
                async with self._one_at_a_time:
                    before = self._log.last_seq()
                    page = await anext(walk, None)
                    if page is None:
                        return
                    down_to = self._take(page, before, oldest, upto)
                yield page, down_to
                upto = down_to or upto
                if not page.has_more:
                    return

    async def thread(self, root_ts: str, *, whole: bool = False, patient: bool = False) -> int:
        """Read one thread: what is new in it, or all of it where something fell. Returns how many messages came."""
        mark = self._threads.mark(self._channel, root_ts)
        whole = whole or mark.lost_replies or not mark.read_latest
        async with self._one_at_a_time:
            before = self._log.last_seq()
            thread = await self._replies(root_ts, "" if whole else mark.read_latest, patient)
            whole = whole or thread.gone
            said = _said(mark, thread)
            with self._database.writing():
                known = self._log.thread(self._channel, root_ts, before) if whole else []
                unsure = thread.unreadable or (thread.gone and self._may_be_hidden(root_ts))
                fallen = [] if unsure else _missing(known, thread.messages)
                # Some servers leave the root out: then its thread says nothing of it, only history does.
                fallen = [one for one in fallen if thread.gone or one.ts != root_ts]
                self._log.append([*thread.messages, *fallen], self._now())
                self._threads.have_read(self._channel, said, self._now(), whole=whole)
                there = [
                    m for m in self._log.thread(self._channel, root_ts) if not m.gone and m.ts != root_ts
                ]
        if not whole and len(there) != said.reply_count:
            return len(thread.messages) + await self.thread(root_ts, whole=True, patient=patient)
        return len(thread.messages)

    def _may_be_hidden(self, ts: str) -> bool:
        return from_ts(ts) < self._now() - _HIDDEN_AFTER

    async def _replies(self, root_ts: str, oldest: str, patient: bool) -> _Thread:
        """The thread's messages after `oldest`, with the root."""
        read: list[ChannelMessage] = []
        unreadable = 0
        walk = self._reader.replies(self._channel, root_ts, oldest=oldest, patient=patient)
        try:
            async with _closing(walk):
                async for page in walk:
                    read.extend(page.messages)
                    unreadable += page.unreadable
        except ChannelGone as error:
            if error.code != "thread_not_found":
                raise
            return _Thread([], gone=True)
        return _Thread(read, unreadable)

    def _take(self, page: Page, before: int, oldest: str, upto: str) -> str:
        """Write one page down; returns the `ts` down to which it speaks for the channel."""
        stamps = [message.ts for message in page.messages]
        if page.has_more:
            down_to = min(stamps, default="")
        else:
            down_to = max(oldest, to_ts(max(0, self._now() - _HIDDEN_AFTER)))
            down_to = min([down_to, *stamps])
        known = self._log.top_level(self._channel, down_to, upto, before) if down_to else []
        known = [message for message in known if oldest < message.ts < upto]
        fallen = [] if page.unreadable else _missing(known, page.messages)
        roots = [m for m in page.messages if m.is_root]
        with self._database.writing():
            self._log.append([*page.messages, *fallen], self._now())
            self._threads.hear(self._channel, [_said_of(m.ts, m.reply_count, m.latest_reply) for m in roots])
        return down_to


def _said(mark: ThreadMark, thread: _Thread) -> Said:
    """What the root says in a reading of its thread; as before where the reading has no root."""
    if thread.gone:
        return Said(mark.root_ts, 0, "")
    for message in thread.messages:
        if message.ts == mark.root_ts:
            return Said(mark.root_ts, message.reply_count, message.latest_reply)
    return Said(mark.root_ts, mark.said_count, mark.said_latest)


def _missing(known: Iterable[ChannelMessage], read: Collection[ChannelMessage]) -> list[ChannelMessage]:
    """What was known and has not been read again, marked as gone."""
    there = {message.ts for message in read}
    return [replace(m, gone=True) for m in known if m.ts not in there and not m.gone]


@asynccontextmanager
async def _closing(walk: AsyncIterator[Page]) -> AsyncIterator[None]:
    """Close a generator that is left early now, not when it is collected."""
    try:
        yield
    finally:
        close = getattr(walk, "aclose", None)
        if close is not None:
            await close()
