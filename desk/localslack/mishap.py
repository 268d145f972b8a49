"""How a fault in force changes what a caller sees of its request."""

import asyncio
import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from desk.localslack.faults import HTML_PAGE, Fault

Answer = Callable[[], Awaitable[web.StreamResponse]]


async def answer_with(fault: Fault | None, request: web.Request, answer: Answer) -> web.StreamResponse:
    """Answers a request, spoilt by `fault` if there is one; `committed` decides whether it ran first."""
    if fault is None:
        return await answer()
    done = await answer() if fault.committed else None
    if fault.action == "delay":
        await asyncio.sleep(fault.seconds)
        return done or await answer()
    if fault.action == "drop":
        cut(request)
    if fault.action == "html":
        return web.Response(text=HTML_PAGE, content_type="text/html")
    if fault.action == "rate_limited":
        wait = {"Retry-After": str(int(fault.seconds))}
        return web.json_response({"ok": False, "error": "ratelimited"}, headers=wait, status=429)
    if fault.action == "error":
        return web.json_response({"ok": False, "error": fault.error})
    return web.Response(status=fault.status, text=HTML_PAGE, content_type="text/html")


def cut(request: web.Request) -> None:
    """Closes the connection under a request, so that the client gets no answer at all."""
    if request.transport is not None:
        request.transport.abort()


def json_answer(body: dict[str, object], headers: dict[str, str], status: int = 200) -> web.Response:
    """A JSON body as slack.com sends it: UTF-8, no spaces."""
    encoded = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return web.Response(body=encoded, status=status, headers=headers, content_type="application/json")
