"""One operator's channel at work: read, fold, tell what changed, deliver, and read back what was delivered."""

import logging
import random
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from desk.procedure.instants import DAY, Micros
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.ports import ChannelError, NotSent, RateLimited, TokenDead
from desk.store.store import Store
from desk.sync.attachments import Attachments
from desk.sync.backup import Backup
from desk.sync.catch_up import HISTORY, CatchUp
from desk.sync.clock import Clock, Offset, offset_known, offset_note
from desk.sync.deliver import Deliveries
from desk.sync.events import HealthChanged
from desk.sync.health import Watch
from desk.sync.holds import Holds
from desk.sync.line import ChannelFold, Line
from desk.sync.link import Link
from desk.sync.pace import Pace
from desk.sync.picture import Picture
from desk.sync.records import RecordKeeper
from desk.sync.repeats import RepeatKeeper
from desk.sync.teller import Teller

_PEOPLE_AT_ONCE = 10
_ASK_AGAIN: Micros = 7 * DAY
_TALK_EVERY_S = 10.0
"""How often small talk reaches the board while page after page of older history is read. Reports never wait; but the
roster is often the oldest message of all, and until it is read all that the fold says of talk is: by nobody known."""
_LOG = logging.getLogger(__name__)


class ChannelDesk:
    """Everything desk does in one channel. Its methods run on one loop; the store's connection belongs to its thread.

    `teller` hears what changed. Errors of the channel are turned into its health.
    """

    def __init__(
        self,
        line: Line,
        store: Store,
        picture: Picture,
        teller: Teller,
        clock: Clock,
        holds: Holds,
        pace: Pace,
        backup: Backup,
    ) -> None:
        self.line = line
        self.fold: ChannelFold = line.fold(line.channel)
        self.offset = Offset()
        self.pace = pace
        self._store = store
        self._picture = picture
        self._teller = teller
        self._clock = clock
        self._holds = holds
        self._backup = backup
        self.watch = Watch(line.channel, self.now())
        self.reading = CatchUp(line.channel, line.reader, store, holds, self.now, teller.tell)
        self.deliveries = Deliveries(
            line.channel, line.poster, store, holds, self.now, pace.micros, self._read_back
        )
        self.attachments = Attachments(
            line.channel, line.poster, store, holds, self.now, self._read_back, teller.tell
        )
        self.records = RecordKeeper(
            line.channel, store, partial(line.owed, self.fold), self.now, pace.micros, self._reread
        )
        self.repeats = RepeatKeeper(
            line.channel,
            store,
            partial(line.repeats, self.fold),
            self.now,
            pace.micros,
            partial(self._read_back, ""),
        )
        self._seq = 0
        self._talk_waits = False
        self._talk_due = 0.0
        self.is_lost = False
        """Whether Slack knows no channel of this id: it may have another one now."""

    def now(self) -> Micros:
        """The time on Slack's clock, as near as this computer can tell."""
        return self._clock.now() - self.offset.value

    @property
    def is_current(self) -> bool:
        """Whether the last reading worked and came to the newest message."""
        return self.watch.health.link is Link.LIVE and not self.reading.behind

    def load(self) -> None:
        """Fold what the log holds. Nothing is told: whoever loads all channels says it once."""
        self.fold.learn(self._store.people.directory().values())
        self.offset.value = offset_known(self._store.notes, self.line.channel)
        self._seq = self._store.messages.last_seq()
        touched = self.fold.apply(self._store.messages.current(self.line.channel))
        self._picture.update(self.line.channel, self.fold, touched)
        self._notice_since(self._noticed())

    def pull(self, *, reads_on: bool = False) -> None:
        """Fold what came into the log since the last time, whichever process wrote it; `reads_on` where more is read
        right now."""
        before = self._seq
        self._seq, messages = self._store.messages.since(before, self.line.channel)
        waits = reads_on and self._clock.monotonic() < self._talk_due
        if not messages and (waits or not self._talk_waits):
            return
        if not waits:
            self._talk_due = self._clock.monotonic() + _TALK_EVERY_S
        self._talk_waits = waits
        touched = self.fold.apply(messages, talk_waits=waits)
        self._settle(messages)
        self._show(touched)
        self._notice_since(before)

    async def poll(self, *, threads: int = 20, pages: int = 5) -> bool:
        """Read what is new; returns whether there is more to read right now. Failures become health.

        At most `threads` changed threads and `pages` of older history, so that it does not take long.
        """
        limited = self._holds.limited
        try:
            more = await self.reading.poll(self.fold.open_roots(), threads=threads, pages=pages)
            await self.hear_clock()
        except ChannelError as error:
            self._failed(error)
            more = False
        else:
            self.is_lost = False
            if self.reading.heard:
                self.watch.heard(self.now())
            self._backup.heard(self.now())
        more = more and self._holds.limited == limited
        self.pull(reads_on=more)
        if self.is_current:
            self.repeats.notice()
        self.tell_health()
        return more

    def gave_up(self, *, delivering: bool = False) -> None:
        """Slack took longer to answer than anybody wanted to wait; what was being sent is looked for later."""
        if delivering:
            self.deliveries.recover()
            self._teller.outbox()
        self._failed(NotSent("Slack does not answer in time"))

    def note_lost(self, error: ChannelError) -> None:
        """Reading failed: perhaps because the channel has another id now."""
        self.is_lost = self.is_lost or error.code == "channel_not_found"

    def until_next_poll(self) -> float:
        """Seconds: the pace, or until Slack lets itself be asked again; never quite those of the other desks."""
        chance = random.random()
        if held := self._holds.left(HISTORY):
            return held + chance
        return self.pace.interval() * (0.9 + 0.2 * chance)

    async def read_hint(self, thread_ts: str) -> None:
        """Something changed: read the thread whole (it may be an edit), or the newest messages."""
        try:
            if thread_ts:
                await self.reading.thread(thread_ts, whole=True)
            else:
                await self.reading.head()
        except ChannelError as error:
            self._failed(error)
        self.pull()

    async def read_message(self, ts: str) -> tuple[str, str]:
        """Read a message that a person asks for, with its thread; the thread's root, and what went wrong.

        A reply's own `ts` is answered with that reply alone: what it says of its root is read then.
        """
        trouble = ""
        try:
            await self.reading.thread(ts, whole=True)
            found = self._store.messages.message(self.line.channel, ts)
            if found is not None and not found.is_root:
                await self.reading.thread(found.root_ts, whole=True)
        except ChannelError as error:
            self._failed(error)
            trouble = str(error)
        self.pull()
        found = self._store.messages.message(self.line.channel, ts)
        return (found.root_ts if found is not None and not found.gone else ""), trouble

    async def deliver(self) -> bool:
        """Take one step of the outbox: a post, else a file. Returns whether anything was done."""
        return await self.deliver_posts() or await self.deliver_files()

    async def deliver_posts(self) -> bool:
        """Take one step of the messages and records. A dead token leaves the queue as it is."""
        return await self._delivering(self.deliveries.step, self.keep_record, self.repeat)

    async def deliver_files(self) -> bool:
        """Take one step of the files; the bytes of a large one keep no message waiting."""
        return await self._delivering(self.attachments.step)

    async def _delivering(self, *steps: Callable[[], Awaitable[bool]]) -> bool:
        if self.watch.health.link is Link.UNAUTHORISED:
            return False
        try:
            done = False
            for step in steps:
                done = done or await step()
        except TokenDead as error:
            self._failed(error)
            self._teller.outbox()
            return False
        if done:
            self._teller.outbox()
        return done

    def next_delivery(self) -> Micros | None:
        """When the outbox has something to do again, on Slack's clock; None while nothing waits or may be sent."""
        return min((at for at in (self.next_post(), self.next_file()) if at is not None), default=None)

    def next_post(self) -> Micros | None:
        """When a message or a record is due."""
        if self.watch.health.link is Link.UNAUTHORISED:
            return None
        parts = (self.deliveries, self.records, self.repeats)
        return min((at for part in parts if (at := part.next_at()) is not None), default=None)

    def next_file(self) -> Micros | None:
        """When a file is due."""
        return None if self.watch.health.link is Link.UNAUTHORISED else self.attachments.next_at()

    async def meet_people(self, *named: str) -> bool:
        """Ask Slack who some of the people are, first those `named`; returns whether there are more to ask about."""
        strangers = [user for user in named if user not in self._store.people.directory()]
        wanted = [*strangers, *sorted(self.fold.wants_people())]
        asked = wanted[:_PEOPLE_AT_ONCE] or self._store.people.stale(self.now() - _ASK_AGAIN, 1)
        met: list[Person] = []
        for user in asked:
            if self._holds.left("users.info"):
                break
            try:
                met.append(await self.line.reader.person(user))
            except RateLimited as limit:
                self._holds.note(limit)
            except ChannelError as error:
                _LOG.info("asking who %s is: %s", user, error)
                break
        if met:
            self._store.people.learn(met, self.now())
            touched = self.fold.learn(met)
            self._teller.people(met)
            self._show(touched)
        return len(met) == len(asked) and len(wanted) > len(met)

    def tell_health(self) -> None:
        """Say how the link is."""
        sockets = self.line.socket.sockets if self.line.socket else 0
        health = self.watch.look(self.now(), self.pace.micros(), self.offset.value, sockets)
        self._teller.health(HealthChanged(health))

    async def keep_record(self, *, at_once: bool = False) -> bool:
        """Write down the next change that Slack would forget, if its wait is over; returns whether there was one."""
        return await self._after_reading(self.records.step(at_once=at_once))

    async def repeat(self, *, at_once: bool = False) -> bool:
        """Repeat what Slack is about to hide, if its wait is over; returns whether there was anything."""
        return await self._after_reading(self.repeats.step(at_once=at_once))

    async def _after_reading(self, step: Awaitable[bool]) -> bool:
        try:
            return await step
        except TokenDead:
            raise
        except ChannelError as error:
            self._failed(error)
            return False

    async def hear_clock(self) -> None:
        """Compare this computer's clock with Slack's, and write the difference down."""
        server = await self.line.reader.server_time()
        if server:
            before = self.offset.value
            self.offset.hear(server, self._clock.now())
            if self.offset.value != before:
                self._store.notes.put(offset_note(self.line.channel), self.offset.value)

    async def _read_back(self, thread_ts: str) -> None:
        if thread_ts:
            await self.reading.thread(thread_ts)
        else:
            await self.reading.head()
        self.pull()

    async def _reread(self, root_ts: str) -> None:
        await self.reading.thread(root_ts, whole=True)
        self.pull()

    def _noticed(self) -> int:
        """The revision up to which changes were looked at for records; a new log has none before."""
        seq = self._store.notes.get(f"noticed:{self.line.channel}")
        return seq if isinstance(seq, int) else self._seq

    def _notice_since(self, seq: int) -> None:
        self.records.notice(self._store.messages.revised_since(seq, self.line.channel))
        self._store.notes.put(f"noticed:{self.line.channel}", self._seq)

    def _settle(self, messages: Iterable[ChannelMessage]) -> None:
        changed = self.deliveries.observe(messages)
        for op in changed:
            delivery = self._store.outbox.delivery(op)
            if delivery.post.pin and delivery.ts:
                self.attachments.pin(delivery)
        if changed:
            self._teller.outbox()

    def _show(self, touched: Iterable[str]) -> None:
        change = self._picture.update(self.line.channel, self.fold, touched)
        if change:
            self._teller.board(change, settled=not self.reading.behind)

    def _failed(self, error: ChannelError) -> None:
        self.note_lost(error)
        if isinstance(error, RateLimited):
            self._holds.note(error)
        self.watch.failed(error, self.now())
        self._backup.missed(error, self.now())
        self.tell_health()
