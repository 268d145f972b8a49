"""The same parts for a command line: read and deliver in one go, or try one act and say what became of it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
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
_PATIENCE_S = 20.0
_READ_WITHIN_S = 3_600.0
_JOINED_WITHIN_S = 300.0
_THREADS_TO_JOIN = 40


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `sync --once` came to: whether all is read and delivered, and one clear line for each thing that is not."""

    done: bool
    troubles: tuple[str, ...] = ()


async def sync_once(
    desks: Desks, *, within_s: float = 600.0, patience_s: float = _PATIENCE_S, pause: Pause = asyncio.sleep
) -> Outcome:
    """Read what is new, re-read every open thread whole, deliver the outbox. Waits as Slack's limits ask, `within_s` in
    all, and `patience_s` for a first answer and for every post's.

    A channel whose server does not answer at all is given up on soon, and nothing is posted there: that would only be
    of unknown outcome. However slowly a server answers, the reading ends.
    """
    troubles: list[str] = []
    silent: set[str] = set()
    waits = _Waits(within_s, pause)
    try:
        async with asyncio.timeout(_READ_WITHIN_S):
            for channel in desks.channels:
                if await _answers(channel, min(patience_s, _ONE_TRY_S) if silent else patience_s):
                    troubles += await _read_whole(desks, channel, waits)
                else:
                    silent.add(channel.line.channel)
                    troubles.append(channel.watch.health.reason)
    except TimeoutError:
        troubles.append(
            "Reading takes too long and was stopped. What was read is kept: run it again to go on."
        )
        desks.pull()
    desks.record_elsewhere()
    # With no way to the channel one try is enough; the queue keeps.
    left = _ONE_TRY_S if troubles else waits.left
    troubles += await deliver_all(desks, within_s=left, patience_s=patience_s, pause=pause, silent=silent)
    while desks.store.search.fill():
        pass
    return Outcome(not troubles, tuple(troubles))


async def _answers(channel: ChannelDesk, within_s: float) -> bool:
    """Whether the channel's server says anything at all in time; what it says is read once more."""
    try:
        async with asyncio.timeout(within_s):
            await channel.reading.head()
    except TimeoutError:
        channel.gave_up()
        return False
    except ChannelError:
        return True
    return True


@dataclass
class _Waits:
    """How long to wait yet, all in all, as Slack asks."""

    left: float
    pause: Pause

    async def through(self, limit: RateLimited) -> bool:
        """Wait as long as Slack asks; False where that is too long."""
        self.left -= limit.retry_after
        if self.left <= 0:
            return False
        await self.pause(limit.retry_after)
        return True


async def _read_whole(desks: Desks, channel: ChannelDesk, waits: _Waits) -> list[str]:
    """Read everything of one channel, and write down what is owed; what went wrong, if anything."""
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
            if not await waits.through(limit):
                return [str(limit)]
        except ChannelError as error:
            channel.pull()
            channel.note_lost(error)
            desks.backup.missed(error, channel.now())
            return [str(error)]
        else:
            return []


async def read_top_level(channel: ChannelDesk, *, pause: Pause = asyncio.sleep) -> str:
    """Read a channel as far as joining it takes; one clear line where that is not possible.

    A channel with years of threads is read up later: within Slack's limits a thousand of them take twenty minutes.
    """
    waits = _Waits(_JOINED_WITHIN_S, pause)
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
            if not await waits.through(limit):
                return str(limit)
        except ChannelError as error:
            channel.pull()
            return str(error)
        else:
            return ""


async def deliver_all(
    desks: Desks,
    *,
    within_s: float,
    patience_s: float = _PATIENCE_S,
    pause: Pause = asyncio.sleep,
    silent: Collection[str] = (),
) -> list[str]:
    """Deliver until nothing waits or time is up; one line for each post that the channel does not hold whole.

    Nothing is tried in channels that are `silent`, or that fall silent on the way.
    """
    waited = 0.0
    talking = [channel for channel in desks.channels if channel.line.channel not in silent]
    while waited < within_s:
        if desks.take_delivery():
            busy = False
            for channel in tuple(talking):
                try:
                    busy = await _step(channel, patience_s) or busy
                except TimeoutError:
                    talking.remove(channel)
            if busy:
                continue
            wait = _until_next(talking)
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
            with suppress(TimeoutError):
                if await _step(channel, left):
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


async def _step(channel: ChannelDesk, within_s: float) -> bool:
    """Take one step of the outbox. Raises TimeoutError: a message is not waited for any longer, the bytes of a file
    are."""
    try:
        async with asyncio.timeout(within_s):
            done = await channel.deliver_posts()
    except TimeoutError:
        channel.gave_up(delivering=True)
        raise
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
    incident = desks.board().incidents.get(str(getattr(command, "incident", "")))
    return incident.thread_ts if incident is not None else ""


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
