"""The socket hints, acknowledges at once, and keeps away where it would hurt other desks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from desk.localslack.server import LocalSlack
from desk.procedure.ports import Hint
from desk.slack.events import Repeats, hint_of
from desk.slack.socket import CROWDED_AT, Socket, SocketState, SocketStatus
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack import wire_samples as samples
from tests.unit.slack.odd_slack import OddSlack


class Pauses:
    """A sleep that is held until the test lets it go; `asked` keeps how long each was to be."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.go = asyncio.Semaphore(0)

    def were(self, count: int) -> bool:
        """Whether so many were asked for."""
        return len(self.asked) == count

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.go.acquire()


class Watch:
    """A socket under test with what it said."""

    def __init__(self, desk: SlackChannelClient, heartbeat: float = 15.0) -> None:
        self.hints: list[Hint] = []
        self.said: list[SocketStatus] = []
        self.pauses = Pauses()
        self._changed = asyncio.Event()
        self.socket = Socket(
            desk.app_web,
            self._hear,
            self._on_status,
            sleep=self.pauses.sleep,
            jitter=lambda: 0.0,
            heartbeat=heartbeat,
        )

    def _hear(self, hint: Hint) -> None:
        self.hints.append(hint)
        self._changed.set()

    def _on_status(self, status: SocketStatus) -> None:
        self.said.append(status)
        self._changed.set()

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until something said or heard makes `reached` true."""
        async with asyncio.timeout(10):
            while not reached():
                self._changed.clear()
                await self._changed.wait()

    async def until_state(self, state: SocketState) -> SocketStatus:
        await self.until(lambda: self.socket.status.state is state)
        return self.socket.status


@pytest.fixture
async def watch(desk: SlackChannelClient) -> AsyncIterator[Watch]:
    watch = Watch(desk)
    yield watch
    await watch.socket.close()


async def test_message_in_the_channel_is_a_hint(slack: LocalSlack, scene: SharedChannel, watch: Watch):
    watch.socket.start()
    watch.socket.start()
    status = await watch.until_state(SocketState.OPEN)
    assert (status.connections, status.app_id) == (1, scene.app.id)
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    await watch.until(lambda: watch.hints)
    assert watch.hints[0] == Hint(scene.channel.id)
    scene.workspace.post(scene.channel, scene.other_person, "still", thread_ts=root.ts)
    await watch.until(lambda: Hint(scene.channel.id, root.ts) in watch.hints)
    assert len(slack.sockets.of_app(scene.app)) == 1


async def test_event_that_comes_twice_is_one_hint(slack: LocalSlack, scene: SharedChannel, watch: Watch):
    watch.socket.start()
    await watch.until_state(SocketState.OPEN)
    slack.faults.duplicate_events = -1
    for n in range(3):
        scene.workspace.post(scene.channel, scene.person, f"message {n}")
    slack.faults.duplicate_events = 0
    root = next(iter(scene.channel.messages))
    scene.workspace.post(scene.channel, scene.person, "the last", thread_ts=root)
    await watch.until(lambda: Hint(scene.channel.id, root) in watch.hints)
    assert len(slack.sockets.sent) >= 7
    assert watch.hints.count(Hint(scene.channel.id)) == 3


async def _other_connection(
    desk: SlackChannelClient, session: aiohttp.ClientSession
) -> aiohttp.ClientWebSocketResponse:
    opened = await desk.app_web.call("apps.connections.open")
    other = await session.ws_connect(str(opened["url"]))
    await other.receive()
    return other


async def test_ninth_connection_steps_back_for_ten_minutes(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient, watch: Watch
):
    async with aiohttp.ClientSession() as session:
        others = [await _other_connection(desk, session) for _ in range(CROWDED_AT - 1)]
        watch.socket.start()
        status = await watch.until_state(SocketState.WAITING)
        assert (status.reason, status.connections) == ("too_many_websockets", 9)
        assert watch.pauses.asked == [600.0]
        opens = slack.web_api.calls.count("apps.connections.open")
        assert slack.web_api.calls.count("apps.connections.open") == opens == 9
        assert not any(other.closed for other in others)


async def test_eleventh_connection_does_not_flap(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient, watch: Watch
):
    async with aiohttp.ClientSession() as session:
        others = [await _other_connection(desk, session) for _ in range(10)]
        watch.socket.start()
        assert (await watch.until_state(SocketState.WAITING)).reason == "too_many_websockets"
        assert watch.pauses.asked == [600.0]
        assert not any(other.closed for other in others)


async def test_socket_mode_switched_off_is_left_alone_for_long(
    slack: LocalSlack, scene: SharedChannel, watch: Watch
):
    watch.socket.start()
    await watch.until_state(SocketState.OPEN)
    await slack.sockets.disable(scene.app)
    assert (await watch.until_state(SocketState.WAITING)).reason == "link_disabled"
    assert watch.pauses.asked == [900.0]


async def test_refresh_asked_for_at_once_again_and_again_backs_off(
    slack: LocalSlack, scene: SharedChannel, watch: Watch
):
    slack.sockets.warning = 0.0
    watch.socket.start()
    for count in range(1, 5):
        await watch.until_state(SocketState.OPEN)
        await slack.sockets.refresh(scene.app)
        await watch.until(partial(watch.pauses.were, count))
        watch.pauses.go.release()
    assert watch.pauses.asked == [4.0, 8.0, 16.0, 32.0]


@pytest.mark.parametrize(
    "error", ["invalid_auth", "token_revoked", "not_allowed_token_type", "unknown_method"]
)
async def test_refused_token_stops_for_good(
    error: str, slack: LocalSlack, scene: SharedChannel, watch: Watch
):
    slack.faults.kill_token(scene.app.app_token, error)
    watch.socket.start()
    status = await watch.until_state(SocketState.STOPPED)
    assert error in status.reason
    assert slack.web_api.calls.count("apps.connections.open") == 1


async def test_suspended_socket_is_closed_on_the_server_and_comes_back(
    slack: LocalSlack, scene: SharedChannel, watch: Watch
):
    watch.socket.start()
    await watch.until_state(SocketState.OPEN)
    await watch.socket.suspend()
    assert watch.socket.status.state is SocketState.SUSPENDED
    watch.socket.start()
    assert (await watch.until_state(SocketState.OPEN)).connections == 1


async def test_network_failure_backs_off_and_rate_limit_waits_as_asked(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["apps.connections.open"] = lambda _: web.Response(status=503)
    watch = Watch(odd_desk)
    watch.socket.start()
    try:
        await watch.until(lambda: len(watch.pauses.asked) == 1)
        odd.scripts["apps.connections.open"] = lambda _: web.Response(
            status=429, headers={"Retry-After": "55"}
        )
        watch.pauses.go.release()
        await watch.until(lambda: len(watch.pauses.asked) == 2)
        odd.scripts["apps.connections.open"] = {"ok": True, "url": "ws://evil.example/link"}
        watch.pauses.go.release()
        await watch.until(lambda: len(watch.pauses.asked) == 3)
    finally:
        await watch.socket.close()
    assert watch.pauses.asked == [4.0, 55.0, 16.0]
    assert [status.reason for status in watch.said if status.state is SocketState.WAITING] == [
        "not_slack",
        "ratelimited",
        "bad_url",
    ]


FRAMES = [
    "", "null", "[]", "{", "[" * 100_000, '{"type": 5}', '{"type": "hello", "num_connections": "x"}',
    '{"envelope_id": "e1"}', '{"envelope_id": "e2", "payload": {"event": {"channel": {"id": 5}}}}',
    '{"envelope_id": "e3", "payload": {"event": {"type": "message", "channel": "C1", "ts": "1.000001"}}}',
]  # fmt: skip


async def test_frames_of_any_kind_are_survived_and_envelopes_acknowledged(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    acknowledged: list[object] = []

    async def serve(request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        for frame in FRAMES:
            await socket.send_str(frame)
        acknowledged.extend([await socket.receive_json() for _ in range(3)])
        await socket.close()
        return socket

    odd.sockets["/ws"] = serve
    odd.scripts["apps.connections.open"] = {"ok": True, "url": odd.origin.replace("http", "ws", 1) + "/ws"}
    watch = Watch(odd_desk)
    watch.socket.start()
    try:
        await watch.until_state(SocketState.WAITING)
    finally:
        await watch.socket.close()
    assert watch.hints == [Hint("5"), Hint("C1")]
    assert acknowledged == [{"envelope_id": name} for name in ("e1", "e2", "e3")]


async def test_peer_that_never_answers_a_ping_is_left(odd: OddSlack, odd_desk: SlackChannelClient):
    left = asyncio.Event()

    async def serve(request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        await left.wait()
        return socket

    odd.sockets["/ws"] = serve
    odd.scripts["apps.connections.open"] = {"ok": True, "url": odd.origin.replace("http", "ws", 1) + "/ws"}
    watch = Watch(odd_desk, heartbeat=0.05)
    watch.socket.start()
    try:
        await watch.until_state(SocketState.WAITING)
    finally:
        left.set()
        await watch.socket.close()


async def test_facade_counts_desks_and_closes_its_socket(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    opened = asyncio.Event()

    def on_status(status: SocketStatus) -> None:
        if status.state is SocketState.OPEN:
            opened.set()

    socket = desk.socket(lambda _hint: None, on_status)
    assert socket is not None
    slack.faults.unknown_methods.add("bots.info")
    assert (await desk.identity()).app_id == ""
    socket.start()
    async with asyncio.timeout(10):
        await opened.wait()
    assert (await desk.identity()).app_id == scene.app.id
    await desk.close()
    assert socket.status.state is SocketState.SUSPENDED


def test_no_app_token_is_no_socket(odd: OddSlack):
    assert (
        SlackChannelClient(Tokens(Secret("xoxb-1")), odd.api_url, files=Path).socket(lambda _hint: None)
        is None
    )


@pytest.mark.parametrize(
    ("event", "hint"),
    [
        (samples.BOT | {"channel": "C1"}, Hint("C1", "1790000000.000100")),
        (samples.CHANGED, Hint("C1")),
        (samples.DELETED, Hint("C1", "1790000000.000100")),
        (samples.REACTION_ADDED, Hint("C1")),
        (samples.FILE_SHARED, Hint("C1")),
        (samples.RENAMED, Hint("C1")),
        (samples.ID_CHANGED, Hint("G1")),
    ],
)
def test_events_say_where_to_read(event: dict[str, object], hint: Hint):
    found = hint_of(event)  # type: ignore[arg-type]
    assert found is not None
    assert found[0] == hint


def test_event_of_no_channel_is_no_hint():
    assert hint_of({"type": "tokens_revoked", "tokens": {}}) is None


def test_repeats_forget_the_oldest_and_never_hold_back_what_has_no_ts():
    repeats = Repeats()
    assert repeats.is_new(("C1", "message", "0", "0"))
    assert not repeats.is_new(("C1", "message", "0", "0"))
    for n in range(1, 2500):
        assert repeats.is_new(("C1", "message", str(n), str(n)))
    assert repeats.is_new(("C1", "message", "0", "0"))
    assert repeats.is_new(("C1", "x", "", ""))
    assert repeats.is_new(("C1", "x", "", ""))
