"""One channel kept current: a loop that reads and a loop that delivers."""

import asyncio
from functools import partial

from desk.procedure.instants import SECOND
from desk.sync.channel import ChannelDesk
from desk.sync.desks import Desks
from desk.sync.guard import Guard

_HINTS_TOGETHER_S = 0.25
"""How long to gather hints before reading: an edit, an unfurl and a reply often come as one burst."""
_AT_LEAST_S, _AT_MOST_S = 0.05, 1.0


class Runner:
    """Runs one channel until cancelled. Nothing that fails inside ends it; the guard says it and it goes on."""

    def __init__(self, channel: ChannelDesk, desks: Desks, guard: Guard, stopping: asyncio.Event) -> None:
        self.channel = channel
        self._name = channel.line.channel
        self._desks = desks
        self._guard = guard
        self._stopping = stopping
        self._read_now = asyncio.Event()
        self._deliver_now = asyncio.Event()
        self._hinted: set[str] = set()
        self._head_due = True

    def wake(self) -> None:
        """Read and deliver now: a person asks, a command came, the computer woke up."""
        self._head_due = True
        self._read_now.set()
        self._deliver_now.set()

    def deliver(self) -> None:
        """The outbox has something new."""
        self._deliver_now.set()

    def hint(self, thread_ts: str) -> None:
        """A socket said that something changed."""
        if thread_ts:
            self._hinted.add(thread_ts)
        else:
            self._head_due = True
        self._read_now.set()

    async def read(self) -> None:
        """Poll, then wait for the next poll or a hint, for ever."""
        loop = asyncio.get_running_loop()
        next_poll = loop.time()
        while True:
            if self._head_due or loop.time() >= next_poll:
                self._head_due = False
                more = bool(await self._guard.run(f"read {self._name}", self.channel.poll))
                self._deliver_now.set()
                next_poll = loop.time() + (0.0 if more else self.channel.pace.interval())
            while self._hinted:
                thread_ts = self._hinted.pop()
                await self._guard.run(f"hint {self._name}", partial(self.channel.read_hint, thread_ts))
            await _wait(self._read_now, next_poll - loop.time())
            if self._read_now.is_set():
                self._read_now.clear()
                await asyncio.sleep(_HINTS_TOGETHER_S)

    async def send(self) -> None:
        """Deliver what is ready, then wait for more, until the session stops: never cut off in the middle of a step."""
        while not self._stopping.is_set():
            self._deliver_now.clear()
            while await self._guard.run(f"deliver {self._name}", self._step) and not self._stopping.is_set():
                pass
            wait = await self._guard.run(f"queue {self._name}", self._until_next)
            await _wait(self._deliver_now, _AT_MOST_S if wait is None else wait)

    async def _step(self) -> bool:
        return self._desks.take_delivery() and await self.channel.deliver()

    async def _until_next(self) -> float:
        """Seconds until the outbox has something to do: at least a moment, so that no state can make it spin."""
        at = self.channel.next_delivery()
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
