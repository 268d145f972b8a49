"""Writing into a channel once: posting, looking for what may have been posted, taking back, pinning."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from desk.procedure.instants import from_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.ports import (
    ChannelError,
    ChannelGone,
    NotAllowed,
    OutcomeUnknown,
    Page,
    Posted,
    Rejected,
)
from desk.procedure.post import Post
from desk.procedure.signature import signature
from desk.slack import wire
from desk.slack.blocks import blocks_for
from desk.slack.calls import Calls
from desk.slack.client import Answer, WebApi
from desk.slack.history import History
from desk.slack.identity import Identity

LONGEST_TEXT = 3900
"""Slack splits a text above 4,000 characters into several messages and names only one of them."""

EVENT_TYPE = "desk_act"

_LOG = logging.getLogger(__name__)
_METADATA_CODES = frozenset({
    "invalid_metadata_format", "invalid_metadata_schema", "metadata_must_be_sent_from_app", "metadata_too_large",
})  # fmt: skip
_BLOCK_CODES = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})
_EITHER_CODES = frozenset({"invalid_arg_name", "invalid_arguments", "invalid_array_arg", "invalid_json"})


class Poster:
    """Posts of one workspace. Nothing is ever repeated by itself after it may have been sent."""

    def __init__(self, web: WebApi, history: History, identity: Callable[[], Awaitable[Identity]]) -> None:
        self._web = web
        self._history = history
        self._identity = identity
        self._calls = Calls(web)

    async def post(self, post: Post) -> Posted:
        """Post one message once and say where it landed (a thread that is gone makes Slack post at top level).

        Raises OutcomeUnknown where it may have been posted, any other ChannelError where it surely was not.
        """
        if len(post.text) > LONGEST_TEXT:
            raise Rejected(
                f"the message has {len(post.text)} characters, {LONGEST_TEXT} is the most", "msg_too_long"
            )
        answer = await self._send(post)
        await self._calls.ended(post)
        message = wire.mapping(answer.get("message"))
        ts = wire.ts(answer.get("ts")) or wire.ts(message.get("ts"))
        if not ts:
            raise OutcomeUnknown("Slack took the message but did not name it", "no_ts")
        thread_ts = wire.ts(message.get("thread_ts"))
        if post.thread_ts and not thread_ts:
            thread_ts = await self._thread_of(post, ts)
        return Posted(ts, "" if thread_ts == ts else thread_ts)

    async def _send(self, post: Post) -> Answer:
        """Post with metadata and blocks, and without what the server refuses: a refusal was not executed."""
        metadata = {"event_type": EVENT_TYPE, "event_payload": {"op": post.op, "kind": post.kind}}
        blocks = blocks_for(post)
        if call := await self._calls.block(post):
            blocks.append(call)
        extras: dict[str, Any] = {"metadata": metadata, "blocks": blocks or None}
        while True:
            try:
                return await self._web.call(
                    "chat.postMessage",
                    channel=post.channel,
                    text=post.text,
                    thread_ts=post.thread_ts or None,
                    unfurl_links=False,
                    unfurl_media=False,
                    parse="none",
                    link_names=False,
                    **extras,
                )
            except (Rejected, NotAllowed) as error:
                dropped = _to_drop(error.code) & {name for name, value in extras.items() if value}
                if not dropped:
                    raise
                _LOG.info("posting again without %s: %s", " and ".join(sorted(dropped)), error.code)
                extras |= dict.fromkeys(dropped)

    async def _thread_of(self, post: Post, ts: str) -> str:
        """Look where a message is when the server does not say; taken as asked where that cannot be read."""
        try:
            async for page in self._history.replies(post.channel, post.thread_ts):
                if any(message.ts == ts for message in page.messages):
                    return post.thread_ts
        except ChannelGone:
            return ""
        except ChannelError:
            return post.thread_ts
        return ""

    async def find(self, channel: str, thread_ts: str, op: str, since_ts: str) -> tuple[Posted, ...]:
        """Own messages that carry `op`, in the thread or at top level, after `since_ts`; earliest first."""
        identity = await self._identity()
        found: dict[str, Posted] = {}
        walks = [self._history.history(channel, oldest=since_ts)]
        if thread_ts:
            walks.append(self._history.replies(channel, thread_ts, oldest=since_ts))
        for walk in walks:
            async for message in _messages(walk):
                if carries(message, op) and identity.owns(message) and message.is_content:
                    found[message.ts] = Posted(message.ts, message.thread_ts)
        return tuple(sorted(found.values(), key=lambda posted: from_ts(posted.ts)))

    async def delete(self, channel: str, ts: str) -> None:
        """Take back one's own message; gone already is fine."""
        try:
            await self._web.call("chat.delete", channel=channel, ts=ts)
        except ChannelGone as error:
            if error.code != "message_not_found":
                raise

    async def pin(self, channel: str, ts: str) -> None:
        """Pin a message; pinned already is fine."""
        try:
            await self._web.call("pins.add", channel=channel, timestamp=ts)
        except Rejected as error:
            if error.code != "already_pinned":
                raise


def carries(message: ChannelMessage, op: str) -> bool:
    """Whether a message was posted for an operation: by its metadata, or by the last line of its text."""
    payload = wire.mapping((message.metadata or {}).get("event_payload"))
    signed = signature(message.text)
    return payload.get("op") == op or (signed is not None and signed[1] == op)


def _to_drop(code: str) -> set[str]:
    if code in _METADATA_CODES:
        return {"metadata"}
    if code in _BLOCK_CODES:
        return {"blocks"}
    return {"metadata", "blocks"} if code in _EITHER_CODES else set()


async def _messages(walk: AsyncIterator[Page]) -> AsyncIterator[ChannelMessage]:
    """The messages of a walk; a thread that is gone has none."""
    try:
        async for page in walk:
            for message in page.messages:
                yield message
    except ChannelGone as error:
        if error.code != "thread_not_found":
            raise
