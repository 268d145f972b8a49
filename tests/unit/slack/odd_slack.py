"""A scripted server on loopback that answers Slack's methods with whatever a test wants to see survived."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Script = Callable[[dict[str, Any]], Any]


class OddSlack:
    """Answers each method from `scripts`: a JSON value, a prepared Response, or a function of the arguments.

    `sockets` handle whole requests, by path. `asked` keeps (method, arguments) and `headers` the request
    headers, in order.
    """

    def __init__(self) -> None:
        self.scripts: dict[str, Any] = {}
        self.sockets: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {}
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.headers: list[dict[str, str]] = []
        self.origin = ""
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        return f"{self.origin}/api/"

    def calls_of(self, method: str) -> list[dict[str, Any]]:
        """The arguments of every call of one method."""
        return [arguments for name, arguments in self.asked if name == method]

    async def open(self) -> None:
        app = web.Application(client_max_size=2**26)
        app.router.add_route("*", "/{rest:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.path in self.sockets:
            return await self.sockets[request.path](request)
        name = request.path.removeprefix("/api/")
        arguments: dict[str, Any] = dict(request.query)
        if request.content_type == "application/json":
            arguments |= json.loads(await request.text())
        elif request.can_read_body:
            arguments["body"] = await request.read()
        self.asked.append((name, arguments))
        self.headers.append(dict(request.headers))
        script = self.scripts.get(name, {"ok": False, "error": "unknown_method"})
        said = script(arguments) if callable(script) else script
        if said is DROP:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return said if isinstance(said, web.StreamResponse) else web.json_response(said)


DROP = object()
"""A script's answer that cuts the connection instead."""
