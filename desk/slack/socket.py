"""Socket Mode: events as hints to read, on a connection that knows when to stay away."""

import asyncio
import json
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import aiohttp
from yarl import URL

from desk.procedure.message import Json
from desk.procedure.ports import ChannelError, Hint, NotSent, RateLimited, Rejected
from desk.slack import wire
from desk.slack.addresses import may_visit, parsed
from desk.slack.client import WebApi, proxy_for
from desk.slack.errors import is_missing
from desk.slack.events import Repeats, hint_of

CROWDED_AT = 9
"""Connections of the app at which desk stays off: Slack takes ten, and others must be able to come back."""

_LOG = logging.getLogger(__name__)
_HEARTBEAT_S = 15.0
_STEADY_AFTER_S = 60.0
_STAY_AWAY_S = {"too_many_websockets": 600.0, "link_disabled": 900.0}
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 4.0, 300.0
_CLOSING = aiohttp.ClientWSTimeout(ws_close=2.0)


class SocketState(StrEnum):
    """`waiting`: will try again by itself; `stopped`: only new tokens (or a restart) help."""

    CONNECTING = "connecting"
    OPEN = "open"
    WAITING = "waiting"
    SUSPENDED = "suspended"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SocketStatus:
    """How the socket is. `connections` are the app's as the last hello said; `reason` one word or clear line."""

    state: SocketState
    reason: str = ""
    connections: int = 0
    app_id: str = ""


class Socket:
    """One connection that comes back by itself, slowly, and not at all where that would hurt other desks.

    The official clients answer `too_many_websockets` and `link_disabled` by reconnecting at once, hundreds of times
    a second, with a method that Slack grants once a minute. Here: back off with jitter, stay away for ten minutes
    or more, stop for good where the token is refused. Every envelope is acknowledged before anything else.
    """

    def __init__(
        self,
        web: WebApi,
        listener: Callable[[Hint], None],
        on_status: Callable[[SocketStatus], None] = lambda _status: None,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
        heartbeat: float = _HEARTBEAT_S,
    ) -> None:
        """`heartbeat` is the time in seconds between pings; without an answer in half of it the peer is gone."""
        self._web = web
        self._heartbeat = heartbeat
        self._listener = listener
        self._on_status = on_status
        self._sleep = sleep
        self._jitter = jitter
        self._repeats = Repeats()
        self._failures = 0
        self._task: asyncio.Task[None] | None = None
        self.status = SocketStatus(SocketState.SUSPENDED)

    def start(self) -> None:
        """Connect and stay connected, until `suspend` or `close`. Does nothing while it already does so."""
        if self._task is None or self._task.done():
            self._failures = 0
            self._task = asyncio.get_running_loop().create_task(self._stay(), name="slack socket")
            self._task.add_done_callback(_report)

    async def suspend(self) -> None:
        """Close the connection (the computer sleeps: a half-open one would swallow other desks' events)."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        self._say(SocketState.SUSPENDED)

    close = suspend

    def _say(
        self, state: SocketState, reason: str = "", connections: int | None = None, app_id: str = ""
    ) -> None:
        self.status = SocketStatus(
            state,
            reason,
            self.status.connections if connections is None else connections,
            app_id or self.status.app_id,
        )
        self._on_status(self.status)

    async def _stay(self) -> None:
        clock = asyncio.get_running_loop().time
        while True:
            self._say(SocketState.CONNECTING)
            began, asked_to_wait = clock(), 0.0
            try:
                reason = await self._converse(await self._address())
            except ChannelError as error:
                if not isinstance(error, NotSent | Rejected) or is_missing(error):
                    self._say(SocketState.STOPPED, str(error))
                    return
                reason = error.code if isinstance(error, NotSent) else "link_disabled"
                asked_to_wait = error.retry_after if isinstance(error, RateLimited) else 0.0
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                reason = type(error).__name__
            was_steady = clock() - began > _STEADY_AFTER_S
            if was_steady:
                self._failures = 0
            pause = max(asked_to_wait, _STAY_AWAY_S.get(reason, 0.0))
            if not (was_steady and reason == "refresh_requested"):
                pause = max(pause, self._back_off())
            self._say(SocketState.WAITING, reason)
            await self._sleep(pause * (1 + self._jitter()) if pause else self._jitter())

    def _back_off(self) -> float:
        pause = min(_FIRST_PAUSE_S * 2.0**self._failures, _LONGEST_PAUSE_S)
        self._failures += 1
        return pause

    async def _address(self) -> URL:
        said = wire.text((await self._web.call("apps.connections.open")).get("url"))
        address = parsed(said.replace("ws", "http", 1)) if said.startswith(("ws://", "wss://")) else None
        if address is None or not may_visit(address, self._web.api):
            raise NotSent("Slack named no usable address for a socket", "bad_url")
        return URL(said)

    async def _converse(self, address: URL) -> str:
        """Listen until the connection ends; why it did."""
        async with self._web.session.ws_connect(
            address, heartbeat=self._heartbeat, timeout=_CLOSING, proxy=proxy_for(address)
        ) as socket:
            async for frame in socket:
                if frame.type is not aiohttp.WSMsgType.TEXT:
                    continue
                message = _parsed(frame.data)
                if envelope := wire.text(message.get("envelope_id")):
                    await socket.send_str(json.dumps({"envelope_id": envelope}))
                    self._hear(wire.mapping(message.get("payload")))
                elif message.get("type") == "hello":
                    if self._is_crowded(message):
                        return "too_many_websockets"
                elif message.get("type") == "disconnect" and message.get("reason") != "warning":
                    return wire.text(message.get("reason")) or "disconnected"
            return "disconnected"

    def _is_crowded(self, hello: Mapping[str, object]) -> bool:
        connections = wire.whole(hello.get("num_connections"))
        app_id = wire.text(wire.mapping(hello.get("connection_info")).get("app_id"))
        self._say(SocketState.OPEN, connections=connections, app_id=app_id or self.status.app_id)
        return connections >= CROWDED_AT

    def _hear(self, payload: Mapping[str, Json]) -> None:
        found = hint_of(wire.mapping(payload.get("event")))
        if found is None:
            return
        hint, key = found
        if self._repeats.is_new(key):
            self._listener(hint)


def _parsed(data: str) -> dict[str, Json]:
    try:
        return wire.mapping(json.loads(data))
    except (ValueError, RecursionError):
        _LOG.info("a socket frame that is no JSON was ignored")
        return {}


def _report(task: asyncio.Task[None]) -> None:
    """An error that ended the task is ours: say it, since nobody awaits the task."""
    if not task.cancelled() and (error := task.exception()) is not None:
        _LOG.error("the socket ended; desk polls on", exc_info=error)
