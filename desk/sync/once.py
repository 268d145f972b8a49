"""The same parts for a command line: read and deliver in one go, or try one act and say what became of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desk.procedure.commands import Command, LogContact
from desk.procedure.instants import SECOND
from desk.procedure.ports import ChannelError, RateLimited
from desk.procedure.post import Delivery, PostState
from desk.sync.channel import ChannelDesk
from desk.sync.desks import Desks

Pause = Callable[[float], Awaitable[None]]

_FRESH_WITHIN_S = 4.0
_FRESH_THREADS = 3
_LOOK_EVERY_S = 0.2
_ONE_TRY_S = 3.0
_JOINED_WITHIN_S = 300.0
_THREADS_TO_JOIN = 40


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `sync --once` came to: whether all is read and delivered, and one clear line for each thing that is not."""

    done: bool
    troubles: tuple[str, ...] = ()


async def sync_once(desks: Desks, *, within_s: float = 600.0, pause: Pause = asyncio.sleep) -> Outcome:
    """Read what is new, re-read every open thread whole, deliver the outbox. Waits as Slack's limits ask."""
    troubles: list[str] = []
    left = within_s
    for channel in desks.channels:
        while True:
            try:
                await channel.reading.everything(channel.fold.open_roots)
                await channel.hear_clock()
                channel.pull()
                while await channel.meet_people():
                    pass
                while await channel.keep_record(at_once=True):
                    pass
                channel.repeats.notice()
                while await channel.repeat(at_once=True):
                    pass
                desks.backup.heard(channel.now())
                channel.watch.heard(channel.now())
            except RateLimited as limit:
                channel.pull()
                left -= limit.retry_after
                if left <= 0:
                    troubles.append(str(limit))
                    break
                await pause(limit.retry_after)
                continue
            except ChannelError as error:
                channel.pull()
                channel.note_lost(error)
                desks.backup.missed(error, channel.now())
                troubles.append(str(error))
            break
    desks.record_elsewhere()
    # With no way to the channel one try is enough; the queue keeps.
    troubles += await deliver_all(desks, within_s=_ONE_TRY_S if troubles else left, pause=pause)
    while desks.store.search.fill():
        pass
    return Outcome(not troubles, tuple(troubles))


async def read_top_level(channel: ChannelDesk, *, pause: Pause = asyncio.sleep) -> str:
    """Read a channel as far as joining it takes; one clear line where that is not possible.

    A channel with years of threads is read up later: within Slack's limits a thousand of them take twenty minutes.
    """
    left = _JOINED_WITHIN_S
    while True:
        try:
            await channel.reading.top_level(_THREADS_TO_JOIN)
            await channel.hear_clock()
            channel.pull()
            while await channel.meet_people():
                pass
            channel.watch.heard(channel.now())
        except RateLimited as limit:
            channel.pull()
            left -= limit.retry_after
            if left <= 0:
                return str(limit)
            await pause(limit.retry_after)
        except ChannelError as error:
            channel.pull()
            return str(error)
        else:
            return ""


async def deliver_all(desks: Desks, *, within_s: float, pause: Pause = asyncio.sleep) -> list[str]:
    """Deliver until nothing waits or time is up; one line for each post that the channel does not hold whole."""
    waited = 0.0
    while waited < within_s:
        if desks.take_delivery():
            busy = [channel for channel in desks.channels if await channel.deliver()]
            if busy:
                continue
            wait = _until_next(desks.channels)
            if wait is None:
                break
        else:
            wait = _LOOK_EVERY_S
            desks.pull()
            if not _moving(desks):
                break
        await pause(wait)
        waited += wait
    return [_trouble(delivery) for delivery in desks.store.outbox.pending()]


async def act(
    desks: Desks, command: Command, *, within_s: float = 10.0, pause: Pause = asyncio.sleep
) -> Delivery:
    """Decide a command on a fresh board, write it down and try to deliver it. Raises Refused.

    The delivery that comes back is DELIVERED only where the act has come back into this desk's log; files that
    still wait are tried as long as time is left. Where Slack did not even let itself be read, one try is enough.
    A server that never answers is given up on in time: what it may have taken is then of unknown outcome.
    """
    channel = desks.channel_of(command)
    if not await freshen(channel, _root_of(command, desks)):
        within_s = min(within_s, _ONE_TRY_S)
    desks.record_elsewhere()
    op = desks.submit(command).post.op
    clock = asyncio.get_running_loop().time
    ends, waited = clock() + within_s, 0.0
    while (left := min(within_s - waited, ends - clock())) > 0:
        delivery = desks.store.outbox.delivery(op)
        if not delivery.is_pending or delivery.state is PostState.FAILED:
            break
        if desks.take_delivery():
            if await _delivered_a_step(channel, left):
                continue
            wait = _until_next([channel])
            if wait is None or wait > left:
                break
        else:
            wait = _LOOK_EVERY_S
            desks.pull()
        await pause(wait)
        waited += wait
    return desks.store.outbox.delivery(op)


async def log_contact(desks: Desks, command: LogContact) -> Delivery | None:
    """Log a call or e-mail: kept (None) while Slack does not answer, for the one message that records it when it is
    back, else posted like any act. Raises Refused."""
    await freshen(desks.channel_of(command))
    return None if desks.keep(command) else await act(desks, command)


async def _delivered_a_step(channel: ChannelDesk, within_s: float) -> bool:
    """Take one step of the outbox; a message is not waited for any longer, the bytes of a file are."""
    try:
        async with asyncio.timeout(within_s):
            done = await channel.deliver_posts()
    except TimeoutError:
        channel.gave_up(delivering=True)
        return False
    return done or await channel.deliver_files()


async def freshen(channel: ChannelDesk, root_ts: str = "") -> bool:
    """Read what is new, if Slack answers soon, and say whether it did: an act is better decided on what is said now.

    After a night there may be much to read: the newest messages and the thread in question are enough.
    """
    try:
        async with asyncio.timeout(_FRESH_WITHIN_S):
            await channel.poll(threads=_FRESH_THREADS, pages=0)
            if root_ts and not channel.watch.health.reason:
                await channel.read_hint(root_ts)
            await channel.meet_people()
    except TimeoutError:
        channel.gave_up()
        channel.pull()
        return False
    return not channel.watch.health.reason


def _root_of(command: Command, desks: Desks) -> str:
    """The thread that a command is about, empty for none that this desk knows."""
    key = str(getattr(command, "incident", ""))
    return key.rpartition(":")[2] if key in desks.board().incidents else ""


def _until_next(channels: list[ChannelDesk]) -> float | None:
    """Seconds until any outbox has something to do, at least a moment; None while nothing waits."""
    waits = [
        (at - channel.now()) / SECOND for channel in channels if (at := channel.next_delivery()) is not None
    ]
    return max(min(waits), _LOOK_EVERY_S) if waits else None


def _moving(desks: Desks) -> bool:
    return any(delivery.state is not PostState.FAILED for delivery in desks.store.outbox.pending())


def _trouble(delivery: Delivery) -> str:
    reason = delivery.error or next((file.error for file in delivery.files if file.error), "")
    what = f"{delivery.post.kind} {delivery.post.op}"
    return f"not delivered: {what}{': ' + reason if reason else ''}"
