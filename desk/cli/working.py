"""The parts that one command works with: home, store and lines, opened and closed around it."""

import asyncio
import gc
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from desk.app.home import Home, open_home
from desk.cli.trouble import Trouble, written_down
from desk.procedure.post import Delivery, PostState

if TYPE_CHECKING:
    from desk.app.work import Work
    from desk.sync.teller import Listener


_CONTAINERS = 50_000
"""After how many new objects the collector looks: a log is folded from hundreds of thousands, none of them cyclic."""


@contextmanager
def at_home() -> Iterator[Home]:
    """The home, whether or not an operator is connected."""
    gc.set_threshold(_CONTAINERS, 20, 100)
    with open_home("command") as home, written_down(home.folders.logs):
        yield home


@contextmanager
def connected_home() -> Iterator[Home]:
    """The home, where at least one operator is connected. Raises Trouble."""
    with at_home() as home:
        if not home.settings.connections:
            raise Trouble(
                "No operator is connected yet: run `desk connect` (or look around with `desk demo`)"
            )
        yield home


@asynccontextmanager
async def opened(listener: "Listener | None" = None) -> AsyncGenerator["Work", None]:
    """The parts, with lines to every connected operator. Raises Trouble, ChannelError, StoreError."""
    from desk.app.work import desks_of  # brings Slack's SDK along, which reading the log does without
    from desk.sync.desks import listening_to_nothing

    with connected_home() as home:
        async with desks_of(home, listener=listener or listening_to_nothing) as work:
            yield work


def in_loop(work: Callable[[], Awaitable[int]]) -> int:
    """Run one coroutine to its end."""

    async def whole() -> int:
        return await work()

    return asyncio.run(whole())


def outcome_line(delivery: Delivery, link_trouble: str = "") -> str:
    """What a person is told of an act: `delivered`, or `not delivered` with the reason."""
    if delivery.state is PostState.DELIVERED and not delivery.is_pending:
        return "delivered"
    files = [file for file in delivery.files if file.state is not PostState.DELIVERED]
    if delivery.state is PostState.DELIVERED:
        sent = len(delivery.files) - len(files)
        return f"delivered, {sent} of {len(delivery.files)} files uploaded: {files[0].error or 'the rest is queued'}"
    reason = delivery.error or link_trouble or "it is queued"
    return f"not delivered: {reason}"
