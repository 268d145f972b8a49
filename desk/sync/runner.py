"""One channel kept current: a loop that reads, one that delivers messages and one that carries files."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from desk.procedure.instants import SECOND, Micros
from desk.sync.channel import ChannelDesk
from desk.sync.desks import Desks
from desk.sync.guard import Guard

_HINTS_TOGETHER_S = 0.25
"""How long to gather hints before reading: an edit, an unfurl and a reply often come as one burst."""
_AT_LEAST_S, _AT_MOST_S = 0.05, 1.0

Step = Callable[[], Awaitable[bool]]
"""Does one thing; returns whether there was one."""


class Runner:
    """Runs one channel until cancelled. Nothing that fails inside ends it; the guard says it and it goes on."""

    def __init__(self, channel: ChannelDesk, desks: Desks, guard: Guard, stopping: asyncio.Event) -> None:
        self.channel = channel
        self._name = channel.line.channel
        self._desks = desks
        self._guard = guard
        self._stopping = stopping
        self._read_now = asyncio.Event()
        self._deliver_now, self._carry_now = asyncio.Event(), asyncio.Event()
        self._hinted: set[str] = set()
        self._wanted: dict[str, Callable[[str, str], object]] = {}
        self._head_due = True

    def wake(self) -> None:
        """Read and deliver now: a person asks, a command came, the computer woke up."""
        self._head_due = True
        self._read_now.set()
        self.deliver()

    def deliver(self) -> None:
        """The outbox has something new."""
        self._deliver_now.set()
        self._carry_now.set()

    def hint(self, thread_ts: str) -> None:
        """A socket said that something changed."""
        if thread_ts:
            self._hinted.add(thread_ts)
        else:
            self._head_due = True
        self._read_now.set()

    def want(self, ts: str, read: Callable[[str, str], object]) -> None:
        """A person asks for a message; `read` hears its thread's root and what went wrong."""
        self._wanted[ts] = read
        self._read_now.set()

    async def read(self) -> None:
        """Poll, then wait for the next poll or a hint, for ever."""
        loop = asyncio.get_running_loop()
        next_poll = loop.time()
        while True:
            if self._head_due or loop.time() >= next_poll:
                self._head_due = False
                more = bool(await self._guard.run(f"read {self._name}", self.channel.poll))
                self.deliver()
                next_poll = loop.time() + (0.0 if more else self.channel.until_next_poll())
            while self._hinted:
                thread_ts = self._hinted.pop()
                await self._guard.run(f"hint {self._name}", partial(self.channel.read_hint, thread_ts))
            while self._wanted:
                await self._guard.run(
                    f"message {self._name}", partial(self._read_wanted, *self._wanted.popitem())
                )
            await _wait(self._read_now, next_poll - loop.time())
            if self._read_now.is_set():
                self._read_now.clear()
                await asyncio.sleep(_HINTS_TOGETHER_S)

    async def _read_wanted(self, ts: str, read: Callable[[str, str], object]) -> None:
        read(*await self.channel.read_message(ts))

    async def send(self) -> None:
        """Deliver what is ready, then wait for more, until the session stops: never cut off in the middle of a step."""
        await self._send("deliver", self.channel.deliver_posts, self.channel.next_post, self._deliver_now)

    async def send_files(self) -> None:
        """The same for files, beside the posts: an acknowledgement never waits for the bytes of an attachment."""
        await self._send("files", self.channel.deliver_files, self.channel.next_file, self._carry_now)

    async def _send(
        self, name: str, step: Step, next_at: Callable[[], Micros | None], again: asyncio.Event
    ) -> None:
        name = f"{name} {self._name}"
        while not self._stopping.is_set():
            again.clear()
            while await self._guard.run(name, partial(self._step, step)) and not self._stopping.is_set():
                pass
            wait = await self._guard.run(f"{name} next", partial(self._until_next, next_at))
            await _wait(again, _AT_MOST_S if wait is None else wait)

    async def _step(self, step: Step) -> bool:
        return self._desks.take_delivery() and await step()

    async def _until_next(self, next_at: Callable[[], Micros | None]) -> float:
        """Seconds until the outbox has something to do: at least a moment, so that no state can make it spin."""
        at = next_at()
        return (
            _AT_MOST_S
            if at is None
            else min(_AT_MOST_S, max(_AT_LEAST_S, (at - self.channel.now()) / SECOND))
        )


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(max(seconds, 0.0)):
            await event.wait()
    except TimeoutError:
        return
