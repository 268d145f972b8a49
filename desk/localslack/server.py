"""The local Slack as one server on loopback: Web API, uploads, downloads, sockets and the control end."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from email.utils import formatdate
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from desk.localslack.control import Control
from desk.localslack.faults import HTML_PAGE, Faults, Outage
from desk.localslack.limits import Limits
from desk.localslack.mishap import cut
from desk.localslack.socket_mode import SocketMode
from desk.localslack.transfer import Transfer
from desk.localslack.web_api import WebApi
from desk.localslack.workspace import Workspace

T = TypeVar("T")

_UPLOAD_CEILING = 1_100_000_000


class LocalSlack:
    """One server over one workspace. `api_url` is what slack-sdk takes as `base_url`.

    `faults` and `limits` may be changed while it runs, and the workspace from any thread.
    `share_delay` is how many seconds the message of a completed upload takes to appear.
    """

    def __init__(
        self,
        workspace: Workspace | None = None,
        *,
        port: int = 0,
        faults: Faults | None = None,
        limits: Limits | None = None,
        share_delay: float = 0.05,
    ) -> None:
        self.workspace = workspace or Workspace()
        self.faults = faults or Faults()
        self.limits = limits or Limits()
        self.web_api = WebApi(self.workspace, self.faults, self.limits)
        self.sockets = SocketMode(self.workspace, self.faults)
        self.port = port
        self.share_delay = share_delay
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._works: list[asyncio.Task[None]] = []

    @property
    def origin(self) -> str:
        """The server's address without a path, such as http://127.0.0.1:40123."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """The Web API's base URL, with its trailing slash."""
        return f"{self.origin}/api/"

    @property
    def control_url(self) -> str:
        """Where a test or a demo plays a person, with a trailing slash."""
        return f"{self.origin}/control/"

    async def open(self) -> None:
        """Starts serving on loopback; port 0 takes a free one. OSError when the port is in use."""
        app = web.Application(client_max_size=_UPLOAD_CEILING, middlewares=[self._outage])
        transfer = Transfer(self.workspace, self.faults)
        app.router.add_route("*", "/api/{method}", self.web_api.handle)
        app.router.add_post("/upload/v1/{ticket}", transfer.receive)
        app.router.add_get("/files-pri/{key}/{rest:.+}", transfer.send)
        app.router.add_get("/link/", self.sockets.handle)
        app.router.add_post("/control/{verb}", Control(self).handle)
        loop = asyncio.get_running_loop()
        self.workspace.shelf.share_soon = lambda share: loop.call_soon_threadsafe(
            loop.call_later, self.share_delay, share
        )
        self.sockets.attach(loop)
        self._loop = loop
        app.on_response_prepare.append(self._date)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        try:
            await self.listen()
        except OSError:
            await self.close()
            raise

    async def listen(self) -> None:
        """Accepts connections (again) on the server's port."""
        assert self._runner is not None, "open() comes first"
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await self._site.start()
        self.port = self._runner.addresses[0][1]
        self.workspace.origin = self.origin

    async def refuse(self) -> None:
        """Stops listening, so that new connections are refused until `listen()`."""
        if self._site is not None:
            await self._site.stop()
            self._site = None

    async def fail(self, outage: Outage = "drop") -> None:
        """Slack is down from now on: requests are cut (or answered 503) and sockets dropped."""
        self.faults.outage = outage
        await self.sockets.cut()

    async def recover(self) -> None:
        """Ends an outage."""
        self.faults.outage = ""

    def run(self, work: Coroutine[object, object, T]) -> T:
        """Runs one of the coroutines above on the server's own thread; returns what it returns."""
        assert self._loop is not None, "open() comes first"
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def begin(self, work: Coroutine[object, object, None]) -> None:
        """Lets a coroutine (such as `Story.live()`) run on the server's thread until `close()`."""
        assert self._loop is not None, "open() comes first"
        self._loop.call_soon_threadsafe(self._begin, work)

    def _begin(self, work: Coroutine[object, object, None]) -> None:
        self._works.append(asyncio.get_running_loop().create_task(work))

    async def close(self) -> None:
        """Ends every connection and stops serving."""
        for work in self._works:
            work.cancel()
        await asyncio.gather(*self._works, return_exceptions=True)
        await self.sockets.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @classmethod
    @asynccontextmanager
    async def start(
        cls,
        workspace: Workspace | None = None,
        *,
        port: int = 0,
        faults: Faults | None = None,
        limits: Limits | None = None,
        share_delay: float = 0.05,
    ) -> AsyncIterator["LocalSlack"]:
        """Serves inside the block, on the running event loop."""
        slack = cls(workspace, port=port, faults=faults, limits=limits, share_delay=share_delay)
        await slack.open()
        try:
            yield slack
        finally:
            await slack.close()

    async def _date(self, request: web.Request, response: web.StreamResponse) -> None:
        # A client may read Slack's clock from this header, so it must be the workspace's.
        response.headers["Date"] = formatdate(self.workspace.clock() / 1_000_000, usegmt=True)

    @web.middleware
    async def _outage(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if self.faults.outage and not request.path.startswith("/control/"):
            if self.faults.outage == "drop":
                cut(request)
            return web.Response(status=503, text=HTML_PAGE, content_type="text/html")
        return await handler(request)


@contextmanager
def serve_in_thread(
    workspace: Workspace | None = None,
    *,
    port: int = 0,
    faults: Faults | None = None,
    limits: Limits | None = None,
    share_delay: float = 0.05,
) -> Iterator[LocalSlack]:
    """Serves inside the block on a thread of its own, for synchronous tests and clients."""
    slack = LocalSlack(workspace, port=port, faults=faults, limits=limits, share_delay=share_delay)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="localslack", daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(slack.open(), loop).result(10)
        yield slack
    finally:
        with contextlib.ExitStack() as stack:
            stack.callback(loop.close)
            stack.callback(thread.join, 10)
            stack.callback(loop.call_soon_threadsafe, loop.stop)
            asyncio.run_coroutine_threadsafe(slack.close(), loop).result(10)
