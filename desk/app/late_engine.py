"""The engine as the window has it from the first moment: what is asked before it is loaded is asked then."""

import itertools
import threading
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.procedure.message import File, Json

if TYPE_CHECKING:
    from desk.outreach.outage import Switch
    from desk.procedure.commands import Command
    from desk.sync.backup import AskStatus
    from desk.sync.engine import Engine, Look
    from desk.sync.events import EngineEvent
    from desk.sync.line import Line


class LateEngine:
    """Stands in for the engine until `start` has imported it, which takes longer than painting a board."""

    def __init__(
        self,
        folder: Path,
        connect: "Callable[[], Awaitable[Sequence[Line]]]",
        listener: "Callable[[EngineEvent], None]",
        ask_status: "AskStatus | None" = None,
    ) -> None:
        self._folder = folder
        self._connect = connect
        self._listener = listener
        self._ask_status = ask_status
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._waiting: list[Callable[[Engine], object]] = []
        self._requests = itertools.count(1)
        self._stopped = False

    def start(self) -> None:
        """Import and start the engine, on any thread."""
        from desk.app.sleeping import sleeps
        from desk.sync.engine import Engine

        engine = Engine(
            self._folder, self._connect, self._listener, ask_status=self._ask_status, sleeps=sleeps
        )
        with self._lock:
            if self._stopped:
                return
            engine.start()
            for ask in self._waiting:
                ask(engine)
            self._waiting.clear()
            self._engine = engine

    def stop(self) -> None:
        """Stop the engine, or never start it."""
        with self._lock:
            self._stopped = True
        if self._engine is not None:
            self._engine.stop()

    def submit(self, command: "Command") -> int:
        """Ask for a command; the number comes back with its answer."""
        with self._lock:
            if self._engine is not None:
                return self._engine.submit(command)
            # The engine counts from one as well, and takes what waited in the same order.
            self._waiting.append(lambda engine: engine.submit(command))
            return next(self._requests)

    def retry(self, op: str) -> None:
        """Try to deliver a waiting or failed post now."""
        self._ask(lambda engine: engine.retry(op))

    def discard(self, op: str) -> None:
        """Give up a post that Slack does not have."""
        self._ask(lambda engine: engine.discard(op))

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Give up one file of a post, also while its bytes go out."""
        self._ask(lambda engine: engine.cancel_file(op, sha256, name))

    def read_now(self) -> None:
        """Read the channels now."""
        self._ask(lambda engine: engine.read_now())

    def switch_backup(self, chosen: "Switch | None") -> None:
        """A person says that Slack is away, or surely is not."""
        self._ask(lambda engine: engine.switch_backup(chosen))

    def fetch(self, channel: str, file: File) -> None:
        """Bring a file into the local cache."""
        self._ask(lambda engine: engine.fetch(channel, file))

    def read_message(self, channel: str, ts: str) -> None:
        """Read a message that a person asks for by its link."""
        self._ask(lambda engine: engine.read_message(channel, ts))

    def note(self, key: str, value: Json) -> None:
        """Keep a note of this machine."""
        self._ask(lambda engine: engine.note(key, value))

    def look(self, channel: str, what: "Look") -> None:
        """Have something short read on the engine's thread."""
        self._ask(lambda engine: engine.look(channel, what))

    def reconnect(self) -> None:
        """Tokens or operators changed."""
        self._ask(lambda engine: engine.reconnect())

    def _ask(self, what: "Callable[[Engine], object]") -> None:
        with self._lock:
            if self._engine is None:
                self._waiting.append(what)
            else:
                what(self._engine)
