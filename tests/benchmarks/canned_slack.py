"""A server of one long history, serialised beforehand: `python -m tests.benchmarks.canned_slack TOTAL INCIDENTS`.

It prints its port and serves until its standard input closes. It answers conversations.history (newest first, by
cursor or `latest`) and auth.test, and does nothing else but send bytes.
"""

from __future__ import annotations

import asyncio
import bisect
import json
import sys
from email.utils import formatdate

from aiohttp import web

from desk.procedure.message import ChannelMessage
from desk.sync.clock import SystemClock
from tests.benchmarks.channel import messages


def as_json(message: ChannelMessage) -> bytes:
    """A message as conversations.history shows it."""
    row: dict[str, object] = {
        "type": "message", "ts": message.ts, "user": message.user, "text": message.text, "team": "T0BENCH",
        "blocks": [{"type": "rich_text", "block_id": "b1", "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": message.text}]}]}],
    }  # fmt: skip
    if message.app:
        row |= {"app_id": message.app, "bot_id": message.bot}
    else:
        row["client_msg_id"] = f"{message.ts}-client"
    return json.dumps(row).encode()


class History:
    """The pages, cut from messages that are bytes already."""

    def __init__(self, total: int, incidents: int) -> None:
        # Every message stands at top level: the longest history there can be.
        ordered = sorted(messages(total, incidents, SystemClock().now()), key=lambda m: m.ts, reverse=True)
        self._stamps = [message.ts for message in ordered]
        self._rising = self._stamps[::-1]
        self._rows = [as_json(message) for message in ordered]

    async def answer(self, request: web.Request) -> web.Response:
        """One page."""
        asked = request.query
        start = int(asked.get("cursor") or 0)
        if latest := asked.get("latest"):
            start = len(self._rising) - bisect.bisect_left(self._rising, latest)
        end = start + int(asked.get("limit", "100"))
        more = end < len(self._rows)
        head = b'{"ok":true,"messages":[' + b",".join(self._rows[start:end])
        cursor = str(end).encode() if more else b""
        tail = b'],"has_more":%s,"response_metadata":{"next_cursor":"%s"}}' % (
            b"true" if more else b"false",
            cursor,
        )
        return web.Response(
            body=head + tail, content_type="application/json", headers={"Date": formatdate(usegmt=True)}
        )

    async def thread(self, request: web.Request) -> web.Response:
        """A root that nobody has answered."""
        place = len(self._rising) - 1 - bisect.bisect_left(self._rising, request.query["ts"])
        body = b'{"ok":true,"messages":[' + self._rows[place] + b'],"has_more":false}'
        return web.Response(body=body, content_type="application/json")


async def who(_: web.Request) -> web.Response:
    """auth.test."""
    return web.json_response({"ok": True, "team_id": "T0BENCH", "user_id": "U0BOT", "bot_id": "B0DESK"})


async def serve(total: int, incidents: int) -> None:
    """Serve on a free port of loopback."""
    app = web.Application()
    history = History(total, incidents)
    app.router.add_route("*", "/api/conversations.history", history.answer)
    app.router.add_route("*", "/api/conversations.replies", history.thread)
    app.router.add_route("*", "/api/auth.test", who)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
