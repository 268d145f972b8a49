"""Working without a window: a home's store and lines, opened and closed around one piece of work."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from desk.app.home import Home
from desk.app.lines import open_lines
from desk.store.store import Store, open_store
from desk.sync.clock import SystemClock
from desk.sync.desks import Desks, listening_to_nothing
from desk.sync.teller import Listener

_FASTEST_S = 1.0


@dataclass(frozen=True)
class Work:
    """What a command works with. `desks` is loaded: its board is what the log holds."""

    home: Home
    store: Store
    desks: Desks


@asynccontextmanager
async def desks_of(
    home: Home, only: str = "", listener: Listener = listening_to_nothing
) -> AsyncGenerator[Work, None]:
    """Store and lines of a home, of one channel only where it is named; `listener` hears what happens."""
    store = open_store(home.folders.data)
    try:
        lines = await open_lines(home, store.files.path, sockets=False)
        try:
            chosen = [line for line in lines if only in ("", line.channel)]
            desks = Desks(store, chosen, listener, SystemClock(), _FASTEST_S)
            desks.load()
            yield Work(home, store, desks)
        finally:
            for line in lines:
                await line.close()
    finally:
        store.close()
