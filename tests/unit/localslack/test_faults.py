"""Lost, late, broken and refused answers, as official clients see them."""

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.faults import Fault, Faults
from desk.localslack.server import LocalSlack
from tests.unit.localslack.scene import SharedChannel


@pytest.mark.parametrize("committed", [False, True])
async def test_a_dropped_answer_hides_whether_the_post_happened(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel, committed: bool
):
    slack.faults.inject(Fault("chat.postMessage", "drop", committed=committed))
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel=scene.channel.id, text="lost?")
    assert len(scene.channel.messages) == int(committed)


@pytest.mark.parametrize("committed", [False, True])
@pytest.mark.parametrize(("action", "status"), [("status", 503), ("html", 200)])
async def test_a_page_instead_of_json_hides_it_too(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel, action: Any, status: int, committed: bool
):
    slack.faults.inject(Fault("chat.postMessage", action, committed=committed))
    with pytest.raises(SlackApiError) as broken:
        await client.chat_postMessage(channel=scene.channel.id, text="lost?")
    assert broken.value.response.status_code == status
    assert len(scene.channel.messages) == int(committed)


async def test_an_answer_can_come_after_the_client_gave_up(slack: LocalSlack, scene: SharedChannel):
    slack.faults.inject(Fault("chat.postMessage", "delay", committed=True, seconds=30))
    client = AsyncWebClient(
        token=scene.app.bot_token,
        base_url=slack.api_url,
        timeout=0.2,  # type: ignore[arg-type]
        retry_handlers=[],
    )
    with pytest.raises(asyncio.TimeoutError):
        await client.chat_postMessage(channel=scene.channel.id, text="late")
    assert len(scene.channel.messages) == 1


async def test_calls_are_limited_as_often_as_told(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    slack.faults.inject(Fault("conversations.history", "rate_limited", times=2, seconds=7))
    for _ in range(2):
        with pytest.raises(SlackApiError) as limited:
            await client.conversations_history(channel=scene.channel.id)
        assert limited.value.response.headers["Retry-After"] == "7"
    assert (await client.conversations_history(channel=scene.channel.id))["ok"]


async def test_an_error_code_can_be_answered(slack: LocalSlack, client: AsyncWebClient):
    slack.faults.inject(Fault("*", "error", error="internal_error"))
    with pytest.raises(SlackApiError, match="internal_error"):
        await client.auth_test()
    assert (await client.auth_test())["ok"]


async def test_a_fault_can_be_for_one_app_only(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    slack.faults.inject(Fault("auth.test", "error", times=0, app_id=scene.other_app.id))
    assert (await client.auth_test())["ok"]


async def test_a_token_dies(slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel):
    slack.faults.kill_token(scene.app.bot_token, "token_revoked")
    with pytest.raises(SlackApiError, match="token_revoked"):
        await client.auth_test()
    slack.faults.clear()
    assert (await client.auth_test())["ok"]


async def test_the_scopes_header_can_be_missing(slack: LocalSlack, client: AsyncWebClient):
    slack.faults.hide_scopes = True
    assert "X-OAuth-Scopes" not in (await client.auth_test()).headers


async def test_a_method_can_be_unknown(slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel):
    slack.faults.unknown_methods.add("bots.info")
    for method in ("bots.info", "no.such.method"):
        with pytest.raises(SlackApiError) as refused:
            await client.api_call(method)
        assert refused.value.response["error"] == "unknown_method"
        assert refused.value.response["req_method"] == method


async def test_metadata_can_be_dropped(slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel):
    scene.workspace.drops_metadata = True
    metadata = {"event_type": "a", "event_payload": {}}
    await client.chat_postMessage(channel=scene.channel.id, text="Update", metadata=metadata)
    answer = await client.conversations_history(channel=scene.channel.id, include_all_metadata=True)
    assert "metadata" not in answer["messages"][0]


async def test_an_outage_cuts_everything_and_ends(slack: LocalSlack, client: AsyncWebClient):
    await slack.fail()
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.auth_test()
    slack.faults.outage = "status"
    with pytest.raises(SlackApiError):
        await client.auth_test()
    await slack.recover()
    assert (await client.auth_test())["ok"]


async def test_connections_can_be_refused_and_taken_again_on_the_same_port(
    slack: LocalSlack, client: AsyncWebClient
):
    await slack.refuse()
    with pytest.raises(aiohttp.ClientConnectorError):
        await client.auth_test()
    await slack.listen()
    assert (await client.auth_test())["ok"]


async def test_a_client_reads_the_workspaces_clock_in_the_date_header(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    assert (await client.auth_test()).headers["Date"] == "Mon, 21 Sep 2026 14:13:20 GMT"


def test_faults_wait_in_line():
    faults = Faults()
    faults.inject(Fault("chat.postMessage", "html", after=1))
    faults.inject(Fault("chat.postMessage", "drop", times=2))
    actions = [fault.action if (fault := faults.take("chat.postMessage")) else "" for _ in range(5)]
    assert actions == ["drop", "html", "drop", "", ""]
