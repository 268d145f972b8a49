"""The engine's work while its lines stand: one runner per channel, the sockets, and the housekeeping between them."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, aclosing
from functools import partial

from desk.procedure.message import File
from desk.store.store import Store
from desk.sync.backup import AskStatus
from desk.sync.clock import Clock, WakeDetector
from desk.sync.desks import Desks
from desk.sync.events import MessageRead
from desk.sync.fetching import Fetching
from desk.sync.guard import Guard
from desk.sync.line import ChannelFold, HintSource, Line, Sleeps
from desk.sync.runner import Runner
from desk.sync.teller import Listener

_TICK_S = 0.5
_PEOPLE_EVERY_S = 1.0
_SOCKET_AGAIN_S = 5.0
_FINISH_WITHIN_S = 3.0
_INDEX_AT_ONCE = 500
_STATUS_EVERY_S = 60.0


class Session:
    """Everything that runs between connecting and the next reconnecting, or the end."""

    def __init__(
        self,
        store: Store,
        lines: Sequence[Line],
        listener: Listener,
        clock: Clock,
        fastest_s: float,
        ask_status: AskStatus | None = None,
        reconnect: Callable[[], None] = lambda: None,
        sleeps: Sleeps | None = None,
    ) -> None:
        self.store = store
        self.desks = Desks(store, lines, listener, clock, fastest_s)
        self._lines = lines
        self._clock = clock
        self._ask_status = ask_status
        self._reconnect = reconnect
        self._sleeps = sleeps
        self._listener = listener
        self._guard = Guard(listener)
        self._fetching = Fetching(store, listener, clock)
        self._stopping = asyncio.Event()
        self.loaded = asyncio.Event()
        """Whether the log is folded: before, nothing can be decided."""
        self.runners = {
            channel.line.channel: Runner(channel, self.desks, self._guard, self._stopping)
            for channel in self.desks.channels
        }

    def fold_of(self, channel: str) -> ChannelFold | None:
        """The fold of a channel, or None where it is not connected."""
        return next((one.fold for one in self.desks.channels if one.line.channel == channel), None)

    async def run(self, until: asyncio.Event) -> None:
        """Work until the event is set; then finish the step under way, and close the lines."""
        while self._lines and not until.is_set() and not await self._guard.run("load", self._load):
            pass
        self.loaded.set()
        async with AsyncExitStack() as closing:
            for line in self._lines:
                closing.push_async_callback(line.close)
            reading = [asyncio.create_task(runner.read()) for runner in self.runners.values()]
            reading += [asyncio.create_task(self._listen(socket)) for socket in self._sockets()]
            reading += [asyncio.create_task(work()) for work in self._housework()]
            sending = [
                asyncio.create_task(send())
                for runner in self.runners.values()
                for send in (runner.send, runner.send_files)
            ]
            try:
                await until.wait()
            finally:
                self._stopping.set()
                for runner in self.runners.values():
                    runner.deliver()
                # A post under way is worth a moment: cut off, it would be of unknown outcome at the next start.
                if sending:
                    await asyncio.wait(sending, timeout=_FINISH_WITHIN_S)
                for task in (*reading, *sending):
                    task.cancel()
                await asyncio.gather(*reading, *sending, return_exceptions=True)

    def wake(self) -> None:
        """Read and deliver everywhere now."""
        for runner in self.runners.values():
            runner.wake()

    def deliver(self) -> None:
        """The outbox has something new."""
        for runner in self.runners.values():
            runner.deliver()

    def retry(self, op: str) -> None:
        """Send a post, or the files that it lacks, now."""
        self.store.outbox.retry(op)
        for channel in self.desks.channels:
            channel.attachments.hurry(op)
        self.desks.teller.outbox()
        self.deliver()

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Give up one file that Slack does not have yet."""
        dropped = [channel.attachments.cancel(op, sha256, name) for channel in self.desks.channels]
        if any(dropped):
            self.desks.teller.outbox()

    def fetch(self, channel: str, file: File) -> None:
        """Bring a file of the channel into the local cache; EvidenceFetched says when it is there."""
        runner = self.runners.get(channel)
        if runner is not None:
            self._fetching.ask(runner.channel.line.reader, file)

    def read_message(self, channel: str, ts: str) -> None:
        """Read a message that a person asks for; MessageRead says what came of it."""
        runner = self.runners.get(channel)
        if runner is None:
            self._listener(MessageRead(channel, ts, "", "desk does not read this channel"))
            return
        runner.want(ts, lambda root, trouble: self._listener(MessageRead(channel, ts, root, trouble)))

    async def _load(self) -> bool:
        self.desks.load()
        return True

    async def _listen(self, socket: HintSource) -> None:
        """Take hints from a socket, for ever. One that ends is asked for again; reading goes on without."""
        while True:
            await self._guard.run("socket", partial(self._take_hints, socket))
            await asyncio.sleep(_SOCKET_AGAIN_S)

    async def _take_hints(self, socket: HintSource) -> None:
        async with aclosing(socket.hints()) as hints:
            async for hint in hints:
                runner = self.runners.get(hint.channel)
                if runner is not None:
                    runner.hint(hint.thread_ts)

    async def _tick(self) -> None:
        """Between the polls: what other processes wrote, sleep, the age of what is shown, the search index."""
        waking = WakeDetector(self._clock)
        while True:
            await asyncio.sleep(_TICK_S)
            if waking.slept():
                await self._guard.run("wake", self._wake_up)
            await self._guard.run("look", self._look)

    async def _wake_up(self) -> None:
        """The computer slept: what is shown is old; read first, deliver then."""
        for channel in self.desks.channels:
            channel.offset.forget()
            channel.watch.slept(channel.now())
            channel.tell_health()
        self.wake()
        for socket in self._sockets():
            await socket.rest()

    async def _look(self) -> None:
        if self.store.database.changed_elsewhere():
            self.desks.pull()
            self.deliver()
        for channel in self.desks.channels:
            channel.tell_health()
        self.desks.backup.look(self.desks.now())
        if self.desks.record_elsewhere(at_once=False):
            self.deliver()
        self.desks.teller.keep_picture()
        self.store.search.fill(_INDEX_AT_ONCE)

    async def _read_status(self) -> None:
        """While Slack does not answer: what it says of itself, which costs no budget and tells it nothing."""
        while self._ask_status is not None:
            if self.desks.backup.fails:
                now = self.desks.now()
                reading = await self._guard.run("status", partial(self._ask_status, now))
                if reading is not None:
                    self.desks.backup.read_status(reading, now)
                await asyncio.sleep(_STATUS_EVERY_S)
            await asyncio.sleep(_TICK_S)

    def _housework(self) -> list[Callable[[], Coroutine[None, None, None]]]:
        return [self._tick, self._meet, self._fetch, self._read_status, self._find_lost, self._mind_sleep]

    async def _mind_sleep(self) -> None:
        """No socket is held in sleep: Slack would send it every n-th event of the app, for minutes in vain."""
        if self._sleeps is None:
            return
        async with aclosing(self._sleeps()) as told:
            async for asleep in told:
                await self._guard.run("sleep", self._fall_asleep if asleep else self._wake_up)

    async def _fall_asleep(self) -> None:
        for socket in self._sockets():
            await socket.sleep()

    async def _find_lost(self) -> None:
        """A channel that goes on under another id is read there: the lines are built anew."""
        while True:
            await asyncio.sleep(_PEOPLE_EVERY_S)
            if await self._guard.run("move", self.desks.moves.step):
                self._reconnect()

    async def _meet(self) -> None:
        """Learn names at leisure: they change who is who, so they are asked for, but after everything else."""
        while True:
            for channel in self.desks.channels:
                await self._guard.run(f"people {channel.line.channel}", channel.meet_people)
            await asyncio.sleep(_PEOPLE_EVERY_S)

    async def _fetch(self) -> None:
        while True:
            await self._guard.run("fetch", self._fetching.one)

    def _sockets(self) -> list[HintSource]:
        """The sockets of the lines, each once: lines of one app share theirs."""
        return list(
            {id(line.socket): line.socket for line in self._lines if line.socket is not None}.values()
        )
