"""The engine: one thread with one loop that keeps every channel current, and the doors through which others ask."""

import asyncio
import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from desk.outreach.outage import Switch
from desk.procedure.commands import Command, LogContact
from desk.procedure.errors import Refused
from desk.procedure.message import File, Json
from desk.procedure.ports import ChannelError
from desk.store.failures import StoreError
from desk.store.store import Store, open_store
from desk.sync.backup import AskStatus
from desk.sync.clock import Clock, SystemClock
from desk.sync.events import CommandQueued, CommandRefused, EngineEvent, EngineFailed
from desk.sync.guard import Guard
from desk.sync.line import ChannelFold, Connect, Sleeps
from desk.sync.session import Session

_FASTEST_S = 3.0
_OPEN_AGAIN_S = 2.0
_LOG = logging.getLogger(__name__)

Look = Callable[[Store, ChannelFold | None], None]


class Engine:
    """Owns the store's writing connection and the way to Slack. Every public method may be called from any thread
    and returns at once; answers come as events.

    `listener` is called on the engine's thread. `connect` runs there too, again after `reconnect`. `fastest_s` is
    the shortest time between two polls of a channel.
    """

    def __init__(
        self,
        folder: Path,
        connect: Connect,
        listener: Callable[[EngineEvent], None],
        *,
        clock: Clock | None = None,
        fastest_s: float = _FASTEST_S,
        ask_status: AskStatus | None = None,
        sleeps: Sleeps | None = None,
    ) -> None:
        self._folder = folder
        self._connect = connect
        self._listener = listener
        self._clock = clock or SystemClock()
        self._fastest_s = fastest_s
        self._ask_status = ask_status
        self._sleeps = sleeps
        self._requests = itertools.count(1)
        self._thread = threading.Thread(target=self._run, name="desk-engine", daemon=True)
        self._asked: deque[Callable[[Session], None]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed = asyncio.Event()
        self._stopped = False
        self._again = False

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, within_s: float = 10.0) -> bool:
        """Finish the step under way, close everything and end the thread; whether it ended in time."""
        self._stopped = True
        self._nudge()
        if self._thread.is_alive():
            self._thread.join(within_s)
        return not self._thread.is_alive()

    def submit(self, command: Command) -> int:
        """Ask for a command; CommandQueued or CommandRefused with the returned number answers it."""
        request = next(self._requests)
        self._ask(lambda session: self._decide(session, request, command))
        return request

    def retry(self, op: str) -> None:
        """Send a failed post, or its failed files, once more; what waits for its next try is tried at once."""
        self._ask(lambda session: session.retry(op))

    def discard(self, op: str) -> None:
        """Forget a post that surely is not in the channel, or the files that it still lacks."""
        self._ask(lambda session: self._change_outbox(session, lambda: session.store.outbox.discard(op)))

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Give up one file of a post while Slack does not have it, also in the middle of its bytes.

        OutboxChanged shows the post without it; where it was too late, nothing changes.
        """
        self._ask(lambda session: session.cancel_file(op, sha256, name))

    def read_now(self) -> None:
        """Read and deliver everywhere at once."""
        self._ask(Session.wake)

    def fetch(self, channel: str, file: File) -> None:
        """Bring a file's bytes into the local cache; EvidenceFetched says where they are."""
        self._ask(lambda session: session.fetch(channel, file))

    def read_message(self, channel: str, ts: str) -> None:
        """Read a message that a person asks for by its link, with its thread; MessageRead answers."""
        self._ask(lambda session: session.read_message(channel, ts))

    def note(self, key: str, value: Json) -> None:
        """Keep a draft, a snooze or another note of this machine; None forgets it."""
        self._ask(lambda session: session.store.notes.put(key, value))

    def switch_backup(self, chosen: Switch | None) -> None:
        """A person says that Slack is away (or surely is not); None leaves the judgement to desk."""
        self._ask(lambda session: session.desks.backup.switch(chosen, session.desks.now()))

    def look(self, channel: str, what: Look) -> None:
        """Have something short read from the store and a channel's fold, on the engine's thread; None for the fold of
        a channel that is not connected."""
        self._ask(lambda session: what(session.store, session.fold_of(channel)))

    def reconnect(self) -> None:
        """Tokens or operators changed: build the lines anew. The outbox and the log stay as they are."""
        self._again = True
        self._nudge()

    def _ask(self, what: Callable[[Session], None]) -> None:
        """Have something done on the engine's thread, as soon as it is up; in the order asked."""
        self._asked.append(what)
        self._nudge()

    def _nudge(self) -> None:
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # the loop has just ended: nobody is left to nudge
                loop.call_soon_threadsafe(self._changed.set)

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except Exception:  # noqa: BLE001 - whatever it is, the window must hear of it
            _LOG.exception("the engine ended")
            self._listener(
                EngineFailed("desk's engine ended unexpectedly. Start desk again; nothing is lost.")
            )

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        store = await self._open()
        if store is None:
            return
        try:
            while not self._stopped:
                self._again = False
                await self._session(store)
        finally:
            store.close()

    async def _open(self) -> Store | None:
        """The store, tried for until it opens; None where desk is stopped before it does."""
        guard = Guard(self._listener)
        while not self._stopped:
            try:
                store = open_store(self._folder)
            except StoreError as error:
                guard.tell("open", str(error))
                await self._wait(_OPEN_AGAIN_S)
            else:
                guard.over("open")
                return store
        return None

    async def _session(self, store: Store) -> None:
        """Work with the lines as they are now, until they change or desk stops."""
        guard = Guard(self._listener)
        try:
            lines = await self._connect()
        except ChannelError as error:
            guard.tell("connect", str(error))
            lines = ()
        session = Session(
            store,
            lines,
            self._listener,
            self._clock,
            self._fastest_s,
            self._ask_status,
            self.reconnect,
            self._sleeps,
        )
        ended = asyncio.Event()
        loaded = asyncio.create_task(session.loaded.wait())
        loaded.add_done_callback(lambda _: self._changed.set())
        work = asyncio.create_task(session.run(ended))
        try:
            while not (self._stopped or self._again or work.done()):
                self._changed.clear()
                while self._asked and session.loaded.is_set():
                    await guard.run("ask", partial(self._answer, session, self._asked.popleft()))
                await self._wait(None)
            # What a closing window asks for last (a resolution that could still be undone, a note) is kept.
            while self._asked and session.loaded.is_set() and self._stopped:
                await guard.run("ask", partial(self._answer, session, self._asked.popleft()))
        finally:
            ended.set()
            loaded.cancel()
            await work

    async def _answer(self, session: Session, what: Callable[[Session], None]) -> None:
        what(session)

    async def _wait(self, seconds: float | None) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()

    def _decide(self, session: Session, request: int, command: Command) -> None:
        try:
            if isinstance(command, LogContact) and session.desks.keep(command):
                self._listener(CommandQueued(request, command, ""))
                return
            delivery = session.desks.submit(command)
        except (Refused, StoreError) as error:
            self._listener(CommandRefused(request, command, str(error)))
        else:
            self._listener(CommandQueued(request, command, delivery.post.op))
            session.deliver()

    def _change_outbox(self, session: Session, change: Callable[[], object]) -> None:
        change()
        session.desks.teller.outbox()
        session.deliver()
