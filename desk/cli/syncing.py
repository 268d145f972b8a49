"""`desk sync`: read what is new and deliver the outbox, once or until stopped."""

import asyncio
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Mapping

from desk.app.lines import open_lines
from desk.app.sleeping import sleeps
from desk.app.status import status_of
from desk.app.work import Work
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home, in_loop, opened
from desk.procedure.durations import instant_words
from desk.procedure.instants import to_datetime
from desk.store.files import Files
from desk.store.store import Store
from desk.sync.deliver import LOST, STRAY
from desk.sync.engine import Engine
from desk.sync.events import BackupChanged, CatchingUp, EngineEvent, EngineFailed, HealthChanged
from desk.sync.link import Link
from desk.sync.once import sync_once

_EVERY = 1_000


def sync(chosen: Namespace) -> int:
    """Read and deliver."""
    return in_loop(_watch if chosen.watch else _once)


async def _once() -> int:
    async with opened(Progress()) as work:
        _once_more(work.store)
        outcome = await sync_once(work.desks)
        moved = await work.desks.moves.step()
        unsent = await _mail(work)
    if moved:
        return await _once()  # what could not be found is read, and written to, under its new id
    if unsent:
        raise Trouble("; ".join(dict.fromkeys((*outcome.troubles, *unsent))))
    if outcome.done:
        print("in step with Slack")
        return 0
    raise Trouble("; ".join(dict.fromkeys(outcome.troubles)))


async def _mail(work: Work) -> list[str]:
    """Send the mails that wait; a line for each that is not sent."""
    if not (work.home.folders.data / "mail").exists():
        return []
    from desk.cli.mailing import deliver_mail  # brings SMTP along

    return await deliver_mail(work)


def _once_more(store: Store) -> None:
    """Queue what Slack refused, posts and files: whoever runs this may have mended the reason meanwhile.

    What did reach the channel once and is no longer there (its thread is gone, somebody deleted it) stays failed.
    """
    for delivery in store.outbox.pending():
        if delivery.error not in (STRAY, LOST):
            store.outbox.retry(delivery.post.op)


class Progress:
    """Says how far reading up has come, at every further thousand messages."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}

    def __call__(self, event: EngineEvent) -> None:
        """Hear an event."""
        if not isinstance(event, CatchingUp):
            return
        if event.done:
            self._told.pop(event.channel, None)
        elif event.messages >= self._told.get(event.channel, 0) + _EVERY:
            self._told[event.channel] = event.messages
            reached = f", back to {to_datetime(event.oldest):%Y-%m-%d}" if event.oldest is not None else ""
            _tell(f"{event.channel} reading older messages: {event.messages} so far{reached}")


async def _watch() -> int:
    """Keep reading and delivering until a signal; what changes about the link is said on standard error."""
    from desk.app.post_office import PostOffice  # brings SMTP along

    said: dict[str, Link] = {}
    progress = Progress()

    offsets: dict[str, int] = {}
    away = [False]

    def listen(event: EngineEvent) -> None:
        progress(event)
        if isinstance(event, HealthChanged):
            offsets[event.health.channel] = event.health.offset
        elif isinstance(event, BackupChanged) and event.state.availability.available is away[0]:
            away[0] = not away[0]
            since = event.state.availability.since
            said_now = f"Slack unavailable since {instant_words(since)}" if since else "Slack is available"
            _tell(said_now)
        if isinstance(event, HealthChanged) and said.get(event.health.channel) != event.health.link:
            said[event.health.channel] = event.health.link
            reason = f": {event.health.reason}" if event.health.reason else ""
            _tell(f"{event.health.channel} {event.health.link}{reason}")
        elif isinstance(event, EngineFailed) and not event.over:
            _tell(event.message)
        elif isinstance(event, CatchingUp) and event.done:
            _tell(f"{event.channel} read, {event.messages} messages")

    with connected_home() as home:
        files = Files(home.folders.data / "files")
        engine = Engine(
            home.folders.data,
            lambda: open_lines(home, files.path),
            listen,
            ask_status=status_of(home),
            sleeps=sleeps,
        )
        office = PostOffice(home, lambda: _now(offsets), engine.submit, lambda _: None)
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, ended.set)
        engine.start()
        office.watch()
        await ended.wait()
        await asyncio.to_thread(office.close)
        await asyncio.to_thread(engine.stop)
    return 0


def _now(offsets: Mapping[str, int]) -> int:
    """Slack's time, as near as the channels' answers tell."""
    found = sorted(offsets.values())
    return time.time_ns() // 1_000 - (found[len(found) // 2] if found else 0)


def _tell(line: str) -> None:
    print(f"desk: {line}", file=sys.stderr, flush=True)
