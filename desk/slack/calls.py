"""A call in Slack's own dress: a block that people join from, where the token may make one; else the plain link does.

Source: docs.slack.dev, "Using the Calls API": Slack shows the call, it does not make it.
"""

import asyncio
import logging
import re
from html import unescape

from desk.procedure.message import Json
from desk.procedure.ports import ChannelError
from desk.procedure.post import Post
from desk.procedure.signature import signature
from desk.slack import wire
from desk.slack.client import WebApi
from desk.slack.pages import as_object

_LOG = logging.getLogger(__name__)
_STARTED, _ENDED = "Call started", "Call ended"
_LINK = re.compile(r"^\*Link:\* <?(https://[^\s<>|]+)", re.MULTILINE)
_HUDDLES = "https://app.slack.com/huddle/"
_LONGEST_THREAD = 999
_PATIENCE_S = 4.0


class Calls:
    """Registers calls and ends them. Nothing of it decides anything: what fails leaves the text as it is."""

    def __init__(self, web: WebApi) -> None:
        self._web = web

    async def block(self, post: Post) -> Json | None:
        """The block of a call that a post announces; None where there is none to show, or no right to.

        A huddle shows itself.
        """
        link, signed = _LINK.search(post.text), signature(post.text)
        if post.kind != "call" or not post.text.startswith(_STARTED) or not link or signed is None:
            return None
        address = unescape(link[1])
        if address.startswith(_HUDDLES):
            return None
        title = post.text.partition("\n")[0].removeprefix(f"{_STARTED}: ")
        try:
            async with asyncio.timeout(_PATIENCE_S):
                answer = await self._web.call(
                    "calls.add",
                    external_unique_id=post.op,
                    join_url=address,
                    title=title,
                    created_by=signed[0],
                )
        except (ChannelError, TimeoutError) as error:
            _LOG.info("a call is posted as a plain link: %s", error)
            return None
        call_id = wire.text(wire.mapping(answer.get("call")).get("id"))
        return {"type": "call", "call_id": call_id} if call_id else None

    async def ended(self, post: Post) -> None:
        """End the calls that a thread still shows as running, where a post says that the call has ended."""
        if post.kind != "call" or not post.text.startswith(_ENDED) or not post.thread_ts:
            return
        try:
            async with asyncio.timeout(_PATIENCE_S):
                answer = await self._web.call(
                    "conversations.replies", channel=post.channel, ts=post.thread_ts, limit=_LONGEST_THREAD
                )
                for call_id in _running(answer.get("messages")):
                    await self._web.call("calls.end", id=call_id)
        except (ChannelError, TimeoutError) as error:
            _LOG.info("Slack goes on showing a call that has ended: %s", error)


def _running(messages: Json) -> list[str]:
    """The ids of the calls in a thread's blocks that have no end yet."""
    found: dict[str, None] = {}
    rows = messages if isinstance(messages, list) else []
    for message in wire.rows([as_object(row) for row in rows]):
        for block in wire.rows(message.get("blocks")):
            told = wire.mapping(wire.mapping(block.get("call")).get("v1"))
            if block.get("type") == "call" and not wire.whole(told.get("date_end")):
                found[wire.text(block.get("call_id"))] = None
    return [call_id for call_id in found if call_id]
