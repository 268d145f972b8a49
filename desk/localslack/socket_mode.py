"""Socket Mode: each event goes to one of an app's connections, and again until one acknowledges it."""

import asyncio
import json
import random
import uuid
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial

from aiohttp import WSMsgType, web

from desk.localslack.conversations import Emission
from desk.localslack.directory import App
from desk.localslack.envelope import disconnect, envelope, event_callback, hello
from desk.localslack.faults import Faults
from desk.localslack.message import JsonObject
from desk.localslack.mishap import cut
from desk.localslack.workspace import Workspace

CEILING = 10
"""Connections an app may have at once; the eleventh is told `too_many_websockets`."""

_DEBUG_LIFETIME = 360.0


@dataclass(eq=False)
class Connection:
    """One open socket of an app; `waiting` maps envelope ids to what their acknowledgement sets."""

    app: App
    socket: web.WebSocketResponse
    cut: Callable[[], None]
    waiting: dict[str, asyncio.Event] = field(default_factory=dict)


class SocketMode:
    """The open connections and the events on their way to them.

    `acknowledge_within` and `retry_after` (one wait before each further attempt) are in seconds, as
    documented for the Events API; `lifetime` is how long a connection lasts before it is refreshed,
    `warning` how long before that it is told. `sent` keeps what went out, oldest first, for tests.
    """

    def __init__(self, workspace: Workspace, faults: Faults) -> None:
        self._workspace = workspace
        self._faults = faults
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tickets: dict[str, App] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._delivering: set[asyncio.Task[None]] = set()
        self._random = random.Random(11)
        self.connections: list[Connection] = []
        self.acknowledge_within = 3.0
        self.retry_after: Sequence[float] = (0.0, 60.0, 300.0)
        self.lifetime = 14_400.0
        self.warning = 10.0
        self.sent: deque[JsonObject] = deque(maxlen=1_000)

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Delivers what happens in the workspace on this loop, from now on."""
        self._loop = loop
        self._workspace.subscribe(self._on_emission)
        self._workspace.socket_address = self._address

    def of_app(self, app: App) -> list[Connection]:
        """The app's open connections, oldest first."""
        return [connection for connection in self.connections if connection.app is app]

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serves one connection until either side ends it."""
        app = self._tickets.pop(request.query.get("ticket", ""), None)
        # Pings are answered by hand, so that a connection can be made to look half-open.
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        if app is None or not app.socket_mode:
            await socket.send_json(disconnect("link_disabled"))
            await socket.close()
            return socket
        if len(self.of_app(app)) >= CEILING:
            await socket.send_json(disconnect("too_many_websockets", len(self.of_app(app)), app.id))
            await socket.close()
            return socket
        connection = Connection(app, socket, partial(cut, request))
        self.connections.append(connection)
        debug = request.query.get("debug_reconnects") == "true"
        lifetime = _DEBUG_LIFETIME if debug else self.lifetime
        refresh = self._start(self._refresh_later(connection, lifetime))
        try:
            await socket.send_json(hello(app.id, len(self.of_app(app)), lifetime))
            await self._read(connection)
        finally:
            refresh.cancel()
            self.connections.remove(connection)
        return socket

    async def refresh(self, app: App) -> None:
        """Warns every connection of an app, and closes them `warning` seconds later."""
        await asyncio.gather(*(self._refresh(connection) for connection in self.of_app(app)))

    async def disable(self, app: App) -> None:
        """Switches Socket Mode off for an app: its connections are told and closed."""
        app.socket_mode = False
        for connection in self.of_app(app):
            await self._end(connection, "link_disabled")

    async def cut(self) -> None:
        """Drops every connection without a word, as a network does."""
        for connection in list(self.connections):
            connection.cut()

    async def close(self) -> None:
        """Ends every connection and forgets events still to be retried."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(connection.socket.close() for connection in list(self.connections)))
        self._loop = None

    def _address(self, app: App) -> str:
        ticket = uuid.uuid4().hex
        self._tickets[ticket] = app
        return f"{self._workspace.origin.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={app.id}"

    def _on_emission(self, emission: Emission) -> None:
        loop = self._loop
        if loop is None:
            return
        for app in emission.recipients:
            if not app.socket_mode or self._faults.loses_event():
                continue
            payload = event_callback(self._workspace, app, emission)
            for _ in range(2 if self._faults.copies_event() else 1):
                loop.call_soon_threadsafe(self._dispatch, app, payload)

    def _dispatch(self, app: App, payload: JsonObject) -> None:
        task = self._start(self._deliver(app, payload))
        self._delivering.add(task)
        task.add_done_callback(self._delivering.discard)

    async def delivered(self) -> None:
        """Waits until every event so far was acknowledged or given up."""
        await asyncio.sleep(0)  # what happened in this turn of the loop is dispatched with the next
        while self._delivering:
            await asyncio.wait(self._delivering)

    async def _deliver(self, app: App, payload: JsonObject) -> None:
        for attempt, pause in enumerate((0.0, *self.retry_after)):
            if pause:
                await asyncio.sleep(pause)
            if await self._attempt(app, payload, attempt):
                return

    async def _attempt(self, app: App, payload: JsonObject, attempt: int) -> bool:
        open_now = [connection for connection in self.of_app(app) if not connection.socket.closed]
        if self._faults.outage or self._faults.deaf_sockets or not open_now:
            return False
        connection = self._random.choice(open_now)
        sealed = envelope(payload, attempt)
        answered = connection.waiting.setdefault(sealed["envelope_id"], asyncio.Event())
        try:
            await connection.socket.send_str(json.dumps(sealed))
            self.sent.append(sealed)
            async with asyncio.timeout(self.acknowledge_within):
                await answered.wait()
        except (TimeoutError, ConnectionError):
            return False
        finally:
            connection.waiting.pop(sealed["envelope_id"], None)
        return True

    async def _read(self, connection: Connection) -> None:
        async for frame in connection.socket:
            if frame.type is WSMsgType.PING and not self._faults.deaf_sockets:
                await connection.socket.pong(frame.data)
            if frame.type is not WSMsgType.TEXT or self._faults.deaf_sockets:
                continue
            try:
                answer = json.loads(frame.data)
            except json.JSONDecodeError:
                continue
            if not isinstance(answer, dict):
                continue
            waiting = connection.waiting.get(str(answer.get("envelope_id")))
            if waiting is not None:
                waiting.set()

    async def _refresh_later(self, connection: Connection, lifetime: float) -> None:
        await asyncio.sleep(max(0.0, lifetime - self.warning))
        await self._refresh(connection)

    async def _refresh(self, connection: Connection) -> None:
        await connection.socket.send_json(disconnect("warning"))
        await asyncio.sleep(self.warning)
        await self._end(connection, "refresh_requested")

    async def _end(self, connection: Connection, reason: str) -> None:
        if not connection.socket.closed:
            await connection.socket.send_json(disconnect(reason))
            await connection.socket.close()

    def _start(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
