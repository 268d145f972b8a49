"""Bringing files into the channel, step by step, so that a broken step is taken up again and never doubled."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import aiohttp

from desk.procedure.message import Json
from desk.procedure.ports import ChannelError, ChannelGone, NotSent, OutcomeUnknown, Rejected, SentBytes
from desk.procedure.post import FileDelivery, Post, PostState
from desk.slack import errors, wire
from desk.slack.addresses import may_visit, parsed
from desk.slack.client import WebApi, proxy_for
from desk.slack.history import History

SHOWN_WITHIN_S = 60.0
"""How long Slack's own checks may keep a completed file from showing before desk asks for it again."""

_CHUNK = 256 * 1024
_LONGEST_ALT_TEXT = 1000
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=120)
_LOST_CODES = frozenset({"file_not_found", "file_deleted"})


class Uploads:
    """The three steps of an upload; the file's id is what makes them safe to take up again.

    Source: docs.slack.dev, "Working with files", files.getUploadURLExternal, files.completeUploadExternal.
    """

    def __init__(
        self,
        web: WebApi,
        history: History,
        path_of: Callable[[str], Path],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._web = web
        self._history = history
        self._path_of = path_of
        self._clock = clock
        self._completed_at: dict[str, float] = {}

    async def step(self, post: Post, delivery: FileDelivery, thread_ts: str, sent: SentBytes) -> FileDelivery:
        """One step: QUEUED sends the bytes and becomes SENDING; SENDING asks Slack to show the file and becomes
        UNKNOWN or DELIVERED. UNKNOWN without an error was accepted and waits to be seen; with one, nobody knows
        whether it was, and it is asked for again after a minute of not seeing it.

        Raises NotSent where the same step may simply be taken again, Rejected where Slack (or the file) says no.
        """
        if not delivery.file_id:
            return await self._send_bytes(post, delivery, sent)
        if await self._is_shown(post.channel, delivery.file_id, thread_ts):
            return self._shown(delivery)
        if delivery.state is PostState.UNKNOWN:
            if not delivery.error:
                return delivery
            since = self._completed_at.setdefault(delivery.file_id, self._clock())
            if self._clock() - since < SHOWN_WITHIN_S:
                return delivery
        return await self._complete(post, delivery, thread_ts)

    async def _send_bytes(self, post: Post, delivery: FileDelivery, sent: SentBytes) -> FileDelivery:
        path = self._path_of(delivery.sha256)
        try:
            stream, size = await asyncio.to_thread(_open, path)
        except OSError as error:
            raise Rejected(f"{delivery.name} cannot be read ({error.strerror})", "file_unreadable") from error
        with stream:
            if size == 0:
                raise Rejected(f"{delivery.name} is empty, and Slack takes no empty files", "file_empty")
            alt_text = next((file.alt_text for file in post.files if file.sha256 == delivery.sha256), "")
            granted = await self._web.call(
                "files.getUploadURLExternal",
                filename=delivery.name,
                length=size,
                alt_txt=alt_text[:_LONGEST_ALT_TEXT] or None,
            )
            file_id, address = wire.text(granted.get("file_id")), parsed(wire.text(granted.get("upload_url")))
            if not file_id or address is None or not may_visit(address, self._web.api):
                raise Rejected(f"Slack named no usable place to send {delivery.name} to", "bad_url")
            try:
                async with self._web.session.post(
                    address,
                    data=_chunks(stream, sent),
                    headers={"Content-Length": str(size), "Content-Type": "application/octet-stream"},
                    timeout=_TIMEOUT,
                    allow_redirects=False,
                    proxy=proxy_for(address),
                ) as response:
                    _check(delivery.name, response, await response.text(errors="replace"))
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                raise NotSent(
                    f"sending {delivery.name} broke off ({type(error).__name__})", "offline"
                ) from None
        return replace(delivery, state=PostState.SENDING, sent=size, file_id=file_id, error="")

    async def _complete(self, post: Post, delivery: FileDelivery, thread_ts: str) -> FileDelivery:
        self._completed_at[delivery.file_id] = self._clock()
        try:
            await self._web.call(
                "files.completeUploadExternal",
                files=[{"id": delivery.file_id, "title": delivery.name}],
                channel_id=post.channel,
                thread_ts=thread_ts or None,
            )
        except OutcomeUnknown as error:
            return replace(delivery, state=PostState.UNKNOWN, error=str(error))
        except Rejected as error:
            if error.code not in _LOST_CODES:
                raise
            return await self._refused_as_lost(delivery, error)
        waiting = replace(delivery, state=PostState.UNKNOWN, error="")
        try:
            shown = await self._is_shown(post.channel, delivery.file_id, thread_ts)
        except ChannelError:
            return waiting
        return self._shown(delivery) if shown else waiting

    def _shown(self, delivery: FileDelivery) -> FileDelivery:
        self._completed_at.pop(delivery.file_id, None)
        return replace(delivery, state=PostState.DELIVERED, sent=delivery.size, error="")

    async def _refused_as_lost(self, delivery: FileDelivery, refusal: Rejected) -> FileDelivery:
        """Completing works once: a file that Slack has but will not complete was completed; else begin anew."""
        told = await self._file(delivery.file_id)
        if told is None:
            raise Rejected(
                f"Slack no longer takes {delivery.name}: look for it before sending it again", refusal.code
            )
        if told:
            return replace(delivery, state=PostState.UNKNOWN, error="")
        return replace(delivery, state=PostState.QUEUED, sent=0, file_id="", error=str(refusal))

    async def _file(self, file_id: str) -> dict[str, Json] | None:
        """The file as Slack has it, empty where it has none, None where this server cannot say."""
        try:
            return wire.mapping((await self._web.call("files.info", file=file_id)).get("file"))
        except ChannelError as error:
            if error.code in _LOST_CODES:
                return {}
            if errors.is_missing(error):
                return None
            raise

    async def _is_shown(self, channel: str, file_id: str, thread_ts: str) -> bool:
        """Whether a message of the channel carries the file: as the file says, else as the thread shows."""
        told = await self._file(file_id)
        return is_shared(told or {}, channel) or await self._is_in_thread(channel, file_id, thread_ts)

    async def _is_in_thread(self, channel: str, file_id: str, thread_ts: str) -> bool:
        if not thread_ts:
            return False
        try:
            async for page in self._history.replies(channel, thread_ts):
                if any(file.id == file_id for message in page.messages for file in message.files):
                    return True
        except ChannelGone:
            return False
        return False


def is_shared(file: Mapping[str, object], channel: str) -> bool:
    """Whether a file object names a message of `channel` that carries it."""
    shares = wire.mapping(file.get("shares"))
    return any(
        wire.ts(row.get("ts"))
        for kind in ("public", "private")
        for row in wire.rows(wire.mapping(shares.get(kind)).get(channel))
    )


async def _chunks(stream: BinaryIO, sent: SentBytes) -> AsyncIterator[bytes]:
    so_far = 0
    while chunk := await asyncio.to_thread(stream.read, _CHUNK):
        yield chunk
        so_far += len(chunk)
        sent(so_far)


def _open(path: Path) -> tuple[BinaryIO, int]:
    return path.open("rb"), path.stat().st_size


def _check(name: str, response: aiohttp.ClientResponse, body: str) -> None:
    if response.status == 429:
        raise errors.limited("files.upload", response.headers.get("Retry-After", ""))
    if response.status in (400, 413, 415):
        raise Rejected(f"Slack does not take {name} (HTTP {response.status})", "file_refused")
    if response.status != 200 or body.lstrip()[:1] == "<":
        raise NotSent(f"sending {name} was not answered by Slack (HTTP {response.status})", "not_slack")
