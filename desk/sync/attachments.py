"""What follows a delivered post: its files one by one, each brought further until it is seen, and its pin."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from desk.procedure.instants import DAY, SECOND, Micros
from desk.procedure.ports import ChannelError, ChannelPoster, OutcomeUnknown, RateLimited, Rejected, TokenDead
from desk.procedure.post import Delivery, FileDelivery, PostState
from desk.store.store import Store
from desk.sync.backoff import still_waits, wait_after
from desk.sync.deliver import ReadBack
from desk.sync.events import UploadProgressed
from desk.sync.holds import Holds

_PIN_WITHIN: Micros = DAY
_UPLOADS = ("files.getUploadURLExternal", "files.completeUploadExternal", "files.info")
_LOG = logging.getLogger(__name__)
_STEPS_TOLD = 100
_LOOKS: Micros = 2 * SECOND
_LOOKS_AT_MOST = 12
"""How long at least to leave Slack's scan of a file alone before asking again whether it is in the thread."""
_NOT_SHOWN = "Slack has taken the file and does not show it: look in the thread before sending it again"


class Attachments:
    """Uploads and pins of one channel. Only what failed is tried again; what is in the channel stays as it is."""

    def __init__(
        self,
        channel: str,
        poster: ChannelPoster,
        store: Store,
        holds: Holds,
        now: Callable[[], Micros],
        read_back: ReadBack,
        tell: Callable[[UploadProgressed], None] = lambda _: None,
    ) -> None:
        self._channel = channel
        self._read_back = read_back
        self._poster = poster
        self._outbox = store.outbox
        self._holds = holds
        self._now = now
        self._tell = tell
        self._under_way: dict[tuple[str, str, str], asyncio.Task[FileDelivery]] = {}
        self._retry_at: dict[tuple[str, int], tuple[int, Micros]] = {}
        # A pin that is repeated after a crash is no harm: pinned already is fine.
        self._unpinned = [d for d in store.outbox.settled_since(now() - _PIN_WITHIN) if d.post.pin]

    def cancel(self, op: str, sha256: str, name: str) -> bool:
        """Give up one file that Slack does not have yet, also while its bytes go out; whether that was in time."""
        dropped = self._outbox.drop_file(op, sha256, name)
        sending = self._under_way.get((op, sha256, name))
        if dropped and sending is not None:
            sending.cancel()
        return dropped

    def hurry(self, op: str) -> None:
        """A person asks for the files of a post now. One that may be there already is looked for in its own time."""
        row = self._outbox.find([op]).get(op)
        for place, file in enumerate(row.delivery.files if row is not None else ()):
            if file.state is not PostState.UNKNOWN and (op, place) in self._retry_at:
                self._retry_at[op, place] = (self._retry_at[op, place][0], 0)

    def pin(self, delivery: Delivery) -> None:
        """A post that asked for a pin was delivered."""
        if delivery.post.channel == self._channel:
            self._unpinned.append(delivery)

    async def step(self) -> bool:
        """Bring the next file one step further, or pin; returns whether anything was done. Raises TokenDead."""
        for delivery, place, file in self._files():
            if still_waits(self._due(delivery.post.op, place), self._now()) or any(
                self._holds.left(m) for m in _UPLOADS
            ):
                continue
            await self._upload(delivery, place, file)
            return True
        if self._unpinned and not self._holds.left("pins.add"):
            await self._pin(self._unpinned.pop())
            return True
        return False

    def next_at(self) -> Micros | None:
        """When the next step becomes ready, None while nothing waits."""
        held = max(self._holds.left(method) for method in _UPLOADS)
        soonest = self._now() + int(held * SECOND)
        at = [max(soonest, self._due(delivery.post.op, place)) for delivery, place, _ in self._files()]
        if self._unpinned:
            at.append(self._now() + int(self._holds.left("pins.add") * SECOND))
        return min(at, default=None)

    def _files(self) -> list[tuple[Delivery, int, FileDelivery]]:
        return [
            (row.delivery, place, file)
            for row in self._outbox.waiting()
            if row.delivery.state is PostState.DELIVERED and row.delivery.post.channel == self._channel
            for place, file in enumerate(row.delivery.files)
            if file.state not in (PostState.DELIVERED, PostState.FAILED)
        ]

    def _due(self, op: str, place: int) -> Micros:
        return self._retry_at.get((op, place), (0, 0))[1]

    async def _upload(self, delivery: Delivery, place: int, file: FileDelivery) -> None:
        op, thread = delivery.post.op, delivery.post.thread_ts or delivery.ts
        if delivery.post.after_op:
            thread = self._outbox.delivery(delivery.post.after_op).ts
        tries = self._retry_at.get((op, place), (0, 0))[0] + 1
        try:
            brought = await self._carried(delivery, file, thread)
        except TokenDead:
            raise
        except Rejected as error:
            self._mark(op, replace(file, state=PostState.FAILED, error=str(error)))
        except ChannelError as error:
            if isinstance(error, RateLimited):
                self._holds.note(error)
            state = PostState.UNKNOWN if isinstance(error, OutcomeUnknown) else file.state
            self._mark(op, replace(file, state=state, error=str(error)))
            self._retry_at[op, place] = (tries, self._now() + wait_after(tries))
        else:
            if brought.state is PostState.UNKNOWN and tries > _LOOKS_AT_MOST:
                brought = replace(brought, state=PostState.FAILED, error=_NOT_SHOWN)
            self._mark(op, brought)
            if brought.state is PostState.UNKNOWN:
                self._retry_at[op, place] = (tries, self._now() + max(_LOOKS, wait_after(tries)))
            else:
                self._retry_at.pop((op, place), None)
            if brought.state is PostState.DELIVERED:
                await self._show(thread)

    def _mark(self, op: str, file: FileDelivery) -> None:
        """Write down how far a file has come, unless it was cancelled meanwhile."""
        if self._has(op, file):
            self._outbox.mark_file(op, file)

    async def _carried(self, delivery: Delivery, file: FileDelivery, thread: str) -> FileDelivery:
        """The file, one step further; as it was where a person cancelled it meanwhile."""
        op, key = delivery.post.op, (delivery.post.op, file.sha256, file.name)
        told = 0

        def sent(so_far: int) -> None:
            nonlocal told
            if so_far == file.size or (so_far - told) * _STEPS_TOLD >= file.size:
                told = so_far
                self._tell(UploadProgressed(op, file.sha256, file.name, so_far, file.size))

        step = asyncio.ensure_future(self._poster.upload(delivery.post, file, thread, sent))
        self._under_way[key] = step
        try:
            return await step
        except asyncio.CancelledError:
            if self._has(op, file):
                raise  # desk stops
            return file
        finally:
            del self._under_way[key]

    def _has(self, op: str, file: FileDelivery) -> bool:
        row = self._outbox.find([op]).get(op)
        return row is not None and any(
            (kept.sha256, kept.name) == (file.sha256, file.name) for kept in row.delivery.files
        )

    async def _show(self, thread: str) -> None:
        """Bring the message that carries a file into the log; where that fails, the next poll does it."""
        try:
            await self._read_back(thread)
        except TokenDead:
            raise
        except ChannelError as error:
            _LOG.info("a file's message is not read yet: %s", error)

    async def _pin(self, delivery: Delivery) -> None:
        try:
            await self._poster.pin(self._channel, delivery.ts)
        except RateLimited as limit:
            self._holds.note(limit)
            self._unpinned.append(delivery)
        except TokenDead:
            self._unpinned.append(delivery)
            raise
        except ChannelError as error:
            # A convenience: the message itself stands in the channel. Tried again with the next start.
            self._outbox.mark(delivery.post.op, PostState.DELIVERED, error=f"It could not be pinned: {error}")
