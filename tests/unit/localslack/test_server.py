"""The server as official clients meet it: the whole round from a typed report to an answer in its thread."""

import asyncio
import threading
from urllib.error import URLError

import aiohttp
import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.server import LocalSlack, serve_in_thread
from tests.unit.localslack.scene import SharedChannel, shared_channel


async def test_auth_test_names_team_user_bot_and_scopes(client: AsyncWebClient, scene: SharedChannel):
    answer = await client.auth_test()
    assert (answer["team_id"], answer["user_id"], answer["bot_id"]) == (
        scene.team.id,
        scene.app.bot_user_id,
        scene.app.bot_id,
    )
    assert "chat:write" in answer.headers["X-OAuth-Scopes"].split(",")


async def test_a_reply_appears_in_its_thread_and_not_in_history(client: AsyncWebClient, scene: SharedChannel):
    report = scene.workspace.post(scene.channel, scene.other_person, "Title: Odds frozen")
    answer = await client.chat_postMessage(channel=scene.channel.id, thread_ts=report.ts, text="Acknowledged")
    thread = await client.conversations_replies(channel=scene.channel.id, ts=report.ts)
    assert [message["ts"] for message in thread["messages"]] == [report.ts, answer["ts"]]
    history = await client.conversations_history(channel=scene.channel.id)
    assert [message["ts"] for message in history["messages"]] == [report.ts]
    assert history["messages"][0]["latest_reply"] == answer["ts"]


async def test_the_control_end_plays_a_person(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    async with aiohttp.ClientSession() as session:
        said = {"channel": scene.channel.id, "user": scene.other_person.id, "text": "site is down!!"}
        async with session.post(slack.control_url + "post", json=said) as response:
            ts = (await response.json())["ts"]
    history = await client.conversations_history(channel=scene.channel.id)
    assert (history["messages"][0]["ts"], history["messages"][0]["text"]) == (ts, "site is down!!")


def test_the_synchronous_client_works_against_a_server_on_a_thread():
    scene = shared_channel()
    with serve_in_thread(scene.workspace) as slack:
        client = WebClient(token=scene.app.bot_token, base_url=slack.api_url)
        assert client.conversations_info(channel=scene.channel.id)["channel"]["is_ext_shared"]
        with pytest.raises(SlackApiError, match="channel_not_found"):
            client.conversations_info(channel="C0NONE")


def test_a_call_of_the_synchronous_client_without_arguments_is_understood():
    scene = shared_channel()
    with serve_in_thread(scene.workspace) as slack:
        client = WebClient(token=scene.app.bot_token, base_url=slack.api_url)
        assert client.auth_test()["bot_id"] == scene.app.bot_id


async def test_a_body_that_is_no_json_is_refused(slack: LocalSlack):
    headers = {"Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(f"{slack.api_url}auth.test", data="{") as response,
    ):
        assert (await response.json())["error"] == "invalid_json"


def test_the_story_lives_on_the_servers_thread_until_it_closes():
    begun = threading.Event()
    ended = threading.Event()

    async def living() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with serve_in_thread() as slack:
        slack.begin(living())
        assert begun.wait(5)
        assert not ended.is_set()
    assert ended.wait(5)


@pytest.mark.expects_log("Failed to send a request")
def test_an_outage_is_begun_and_ended_from_another_thread():
    scene = shared_channel()
    with serve_in_thread(scene.workspace) as slack:
        client = WebClient(token=scene.app.bot_token, base_url=slack.api_url, retry_handlers=[])
        slack.run(slack.refuse())
        with pytest.raises(URLError):
            client.auth_test()
        slack.run(slack.listen())
        assert client.auth_test()["ok"]


async def test_a_port_in_use_is_an_error_that_leaves_nothing_behind(slack: LocalSlack):
    second = LocalSlack(port=slack.port)
    with pytest.raises(OSError, match="address already in use"):
        await second.open()
