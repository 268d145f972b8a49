"""Socket Mode: one connection for each event, retries, the ceiling of ten, and how connections end."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.directory import App
from desk.localslack.server import LocalSlack
from tests.unit.localslack.scene import SharedChannel

PATIENCE = 5.0


class Ear:
    """A bare client of Socket Mode: reads frames and acknowledges only when told to."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.hello: dict[str, Any] = {}

    async def frame(self) -> dict[str, Any]:
        received: dict[str, Any] = await self.socket.receive_json(timeout=PATIENCE)
        return received

    async def event(self, *, acknowledge: bool = True) -> dict[str, Any]:
        envelope = await self.frame()
        if acknowledge:
            await self.socket.send_json({"envelope_id": envelope["envelope_id"]})
        return envelope


async def _address(slack: LocalSlack, app: App) -> str:
    answer = await AsyncWebClient(base_url=slack.api_url).apps_connections_open(app_token=app.app_token)
    return str(answer["url"])


@asynccontextmanager
async def _listening(slack: LocalSlack, app: App, more: str = "") -> AsyncIterator[Ear]:
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(await _address(slack, app) + more) as socket,
    ):
        ear = Ear(socket)
        ear.hello = await ear.frame()
        yield ear


@pytest.fixture
def impatient(slack: LocalSlack) -> LocalSlack:
    """A Slack that waits 50 ms for an acknowledgement and retries at once."""
    slack.sockets.acknowledge_within = 0.05
    slack.sockets.retry_after = (0.0, 0.01, 0.01)
    return slack


async def test_hello_says_which_app_and_how_many_connections_it_has(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app) as first, _listening(slack, scene.app) as second:
        assert first.hello["num_connections"] == 1
        assert second.hello["num_connections"] == 2
        assert second.hello["connection_info"] == {"app_id": scene.app.id}
        assert second.hello["debug_info"]["approximate_connection_time"] == 14400


async def test_debug_reconnects_shortens_the_connection(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app, "&debug_reconnects=true") as ear:
        assert ear.hello["debug_info"]["approximate_connection_time"] == 360


async def test_the_official_client_hears_a_typed_message(slack: LocalSlack, scene: SharedChannel):
    heard: asyncio.Queue[SocketModeRequest] = asyncio.Queue()

    async def listen(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))
        await heard.put(request)

    client = SocketModeClient(
        app_token=scene.app.app_token, web_client=AsyncWebClient(base_url=slack.api_url)
    )
    client.socket_mode_request_listeners.append(listen)
    await client.connect()
    try:
        typed = scene.workspace.post(scene.channel, scene.other_person, "Title: Odds frozen")
        async with asyncio.timeout(PATIENCE):
            request = await heard.get()
    finally:
        await client.close()
    assert request.payload["event"]["ts"] == typed.ts
    assert request.payload["event"]["channel_type"] == "channel"
    assert request.payload["is_ext_shared_channel"]


async def test_each_event_goes_to_exactly_one_connection_of_an_app(slack: LocalSlack, scene: SharedChannel):
    async with AsyncExitStack() as stack:
        ears = [await stack.enter_async_context(_listening(slack, scene.app)) for _ in range(3)]
        heard: list[tuple[int, str]] = []
        done = asyncio.Event()

        async def listen(number: int, ear: Ear) -> None:
            while True:
                heard.append((number, (await ear.event())["payload"]["event"]["ts"]))
                if len(heard) == 30:
                    done.set()

        listeners = [asyncio.create_task(listen(number, ear)) for number, ear in enumerate(ears)]
        typed = [scene.workspace.post(scene.channel, scene.person, "news").ts for _ in range(30)]
        async with asyncio.timeout(PATIENCE):
            await done.wait()
        for listener in listeners:
            listener.cancel()
        await asyncio.gather(*listeners, return_exceptions=True)
    assert sorted(ts for _, ts in heard) == typed
    assert {number for number, _ in heard} == {0, 1, 2}


async def test_each_sides_app_hears_of_a_shared_channel(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app) as ours, _listening(slack, scene.other_app) as theirs:
        scene.workspace.post(scene.channel, scene.person, "news")
        assert (await ours.event())["payload"]["api_app_id"] == scene.app.id
        assert (await theirs.event())["payload"]["api_app_id"] == scene.other_app.id


async def test_an_unacknowledged_event_is_sent_again_and_counted(impatient: LocalSlack, scene: SharedChannel):
    async with _listening(impatient, scene.app) as ear:
        typed = scene.workspace.post(scene.channel, scene.person, "news")
        tries = [await ear.event(acknowledge=number == 3) for number in range(4)]
    assert [(sent["retry_attempt"], sent["retry_reason"]) for sent in tries] == [
        (0, ""),
        (1, "timeout"),
        (2, "timeout"),
        (3, "timeout"),
    ]
    assert {sent["payload"]["event"]["ts"] for sent in tries} == {typed.ts}


async def test_an_event_that_came_while_nobody_listened_is_retried(
    impatient: LocalSlack, scene: SharedChannel
):
    impatient.sockets.retry_after = (0.0, *[0.02] * 200)
    typed = scene.workspace.post(scene.channel, scene.person, "news")
    async with _listening(impatient, scene.app) as ear:
        sent = await ear.event()
    assert sent["retry_attempt"] > 1
    assert sent["payload"]["event"]["ts"] == typed.ts


async def test_the_eleventh_connection_is_told_and_closed(slack: LocalSlack, scene: SharedChannel):
    async with AsyncExitStack() as stack:
        for _ in range(10):
            await stack.enter_async_context(_listening(slack, scene.app))
        eleventh = await stack.enter_async_context(_listening(slack, scene.app))
        assert (eleventh.hello["type"], eleventh.hello["reason"]) == ("disconnect", "too_many_websockets")
        assert (await eleventh.socket.receive()).type is aiohttp.WSMsgType.CLOSE
        other = await stack.enter_async_context(_listening(slack, scene.other_app))
        assert other.hello["type"] == "hello"


async def test_a_refresh_warns_first_and_closes_then(slack: LocalSlack, scene: SharedChannel):
    slack.sockets.warning = 0.01
    async with _listening(slack, scene.app) as ear:
        await slack.sockets.refresh(scene.app)
        reasons = [(await ear.frame())["reason"] for _ in range(2)]
        assert reasons == ["warning", "refresh_requested"]
        assert (await ear.socket.receive()).type is aiohttp.WSMsgType.CLOSE


async def test_switching_socket_mode_off_ends_connections_and_refuses_new_ones(
    slack: LocalSlack, scene: SharedChannel
):
    async with _listening(slack, scene.app) as ear:
        await slack.sockets.disable(scene.app)
        assert (await ear.frame())["reason"] == "link_disabled"
    with pytest.raises(SlackApiError, match="access_denied"):
        await _address(slack, scene.app)


async def test_a_bot_token_opens_no_connection(client: AsyncWebClient, scene: SharedChannel):
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await client.apps_connections_open(app_token=scene.app.bot_token)


async def test_events_can_be_withheld_and_doubled(slack: LocalSlack, scene: SharedChannel):
    scene.workspace.leave(scene.channel, scene.other_app)
    async with _listening(slack, scene.app) as ear:
        slack.faults.withhold_events = 1
        scene.workspace.post(scene.channel, scene.person, "lost")
        slack.faults.duplicate_events = 1
        scene.workspace.post(scene.channel, scene.person, "twice")
        scene.workspace.post(scene.channel, scene.person, "once")
        heard = [(await ear.event())["payload"]["event"]["text"] for _ in range(3)]
    assert heard == ["twice", "twice", "once"]


async def test_a_history_filed_quietly_sends_no_events(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app) as ear:
        with scene.workspace.quietly():
            scene.workspace.post(scene.channel, scene.person, "long ago", ts="1780000000.000001")
        scene.workspace.post(scene.channel, scene.person, "now")
        assert (await ear.event())["payload"]["event"]["text"] == "now"


async def test_an_edit_and_a_deletion_tell_what_was_there(slack: LocalSlack, scene: SharedChannel):
    typed = scene.workspace.post(scene.channel, scene.other_person, "P3")
    async with _listening(slack, scene.app) as ear:
        scene.workspace.edit(scene.channel, typed.ts, "P1")
        scene.workspace.delete(scene.channel, typed.ts)
        events = [(await ear.event())["payload"]["event"] for _ in range(2)]
    assert (events[0]["subtype"], events[0]["previous_message"]["text"]) == ("message_changed", "P3")
    assert events[0]["message"]["text"] == "P1"
    assert events[0]["ts"] != events[0]["message"]["ts"]
    assert (events[1]["subtype"], events[1]["deleted_ts"]) == ("message_deleted", typed.ts)


async def test_a_reply_also_tells_of_its_root_without_a_subtype(slack: LocalSlack, scene: SharedChannel):
    root = scene.workspace.post(scene.channel, scene.other_person, "report")
    async with _listening(slack, scene.app) as ear:
        scene.workspace.post(scene.channel, scene.person, "seen", thread_ts=root.ts)
        events = [(await ear.event())["payload"]["event"] for _ in range(2)]
    told = next(event for event in events if "message" in event)
    assert "subtype" not in told
    assert (told["message"]["ts"], told["message"]["reply_count"]) == (root.ts, 1)


async def test_metadata_reaches_only_apps_that_subscribed(slack: LocalSlack, scene: SharedChannel):
    scene.app.metadata_events.append("desk_act")
    metadata = {"event_type": "desk_act", "event_payload": {"op": "1"}}
    client = AsyncWebClient(token=scene.other_app.bot_token, base_url=slack.api_url)
    async with _listening(slack, scene.app) as ear:
        await client.chat_postMessage(channel=scene.channel.id, text="Update", metadata=metadata)
        events = [(await ear.event())["payload"]["event"] for _ in range(2)]
    bare = next(event for event in events if event["type"] == "message")
    told = next(event for event in events if event["type"] == "message_metadata_posted")
    assert bare["metadata"] == {"event_type": "desk_act"}
    assert told["metadata"] == metadata


async def test_rubbish_from_a_client_is_ignored(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app) as ear:
        for rubbish in ("no json", "[]", json.dumps({"envelope_id": "unknown"})):
            await ear.socket.send_str(rubbish)
        scene.workspace.post(scene.channel, scene.person, "news")
        assert (await ear.event())["payload"]["event"]["text"] == "news"


async def test_a_deaf_connection_stays_open_and_answers_nothing(impatient: LocalSlack, scene: SharedChannel):
    impatient.sockets.retry_after = [0.02] * 200
    async with _listening(impatient, scene.app) as ear:
        impatient.faults.deaf_sockets = True
        await ear.socket.ping(b"are you there")
        typed = scene.workspace.post(scene.channel, scene.person, "news")
        with pytest.raises(TimeoutError):
            await ear.socket.receive(timeout=0.02)
        impatient.faults.deaf_sockets = False
        assert (await ear.event())["payload"]["event"]["ts"] == typed.ts
        assert not ear.socket.closed


async def test_an_outage_ends_open_connections(slack: LocalSlack, scene: SharedChannel):
    async with _listening(slack, scene.app) as ear:
        await slack.fail()
        closed = await ear.socket.receive(timeout=PATIENCE)
        assert closed.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR, aiohttp.WSMsgType.CLOSE)
