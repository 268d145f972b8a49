"""The control end: playing people and setting faults from another process."""

import asyncio
import base64
import json
import sys
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.server import LocalSlack
from desk.localslack.workspace import Workspace
from tests.unit.localslack.scene import SharedChannel


async def _control(slack: LocalSlack, verb: str, **sent: Any) -> dict[str, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(slack.control_url + verb, json=sent) as response,
    ):
        answer: dict[str, Any] = await response.json()
        return answer


async def test_a_person_reports_edits_reacts_uploads_and_deletes(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    channel, user = scene.channel.id, scene.other_person.id
    at = "2026-09-20T10:00:00.000001Z"
    said = await _control(
        slack, "post", channel=channel, user=user, text="Title: a", at=at, client_msg_id="1"
    )
    ts = said["ts"]
    assert (ts, said["client_msg_id"]) == ("1789898400.000001", "1")
    await _control(slack, "edit", channel=channel, ts=ts, text="Title: b")
    await _control(slack, "react", channel=channel, ts=ts, user=user, name="eyes")
    content = base64.b64encode(b"log line").decode()
    await _control(
        slack,
        "upload",
        channel=channel,
        user=user,
        files=[{"name": "a.log", "content_base64": content}],
        thread_ts=ts,
    )
    thread = (await client.conversations_replies(channel=channel, ts=ts))["messages"]
    assert (thread[0]["text"], thread[0]["reactions"][0]["name"]) == ("Title: b", "eyes")
    assert thread[1]["files"][0]["size"] == 8
    await _control(slack, "unreact", channel=channel, ts=ts, user=user, name="eyes")
    await _control(slack, "delete", channel=channel, ts=ts)
    thread = (await client.conversations_replies(channel=channel, ts=ts))["messages"]
    assert thread[0]["subtype"] == "tombstone"


async def test_a_scene_is_built_from_nothing(slack: LocalSlack):
    team = await _control(slack, "add_team", name="Kronbet")
    user = await _control(slack, "add_user", team=team["id"], name="petra", real_name="Petra")
    app = await _control(slack, "add_app", team=team["id"], name="desk", user=user["id"])
    channel = await _control(slack, "add_channel", name="help", teams=[team["id"]], members=[user["id"]])
    await _control(slack, "join", channel=channel["id"], member=app["bot_user_id"])
    await _control(slack, "add_group", team=team["id"], handle="all", name="All", users=[user["id"]])
    client = AsyncWebClient(token=app["bot_token"], base_url=slack.api_url)
    members = (await client.conversations_members(channel=channel["id"]))["members"]
    assert members == [user["id"], app["bot_user_id"]]
    moved = await _control(slack, "change_channel_id", channel=channel["id"])
    await _control(slack, "rename_channel", channel=moved["id"], name="help-desk")
    assert (await client.conversations_info(channel=moved["id"]))["channel"]["name"] == "help-desk"


async def test_faults_limits_and_scopes_are_set_from_outside(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    await _control(slack, "fault", method="auth.test", action="error", error="fatal_error")
    await _control(slack, "faults", hide_scopes=True, page_ceiling=1, unknown_methods=["bots.info"])
    await _control(slack, "limits", enabled=True)
    await _control(slack, "scopes", app=scene.app.id, bot=["chat:write"])
    assert slack.faults.hide_scopes
    assert slack.limits.enabled
    assert scene.workspace.page_ceiling == 1
    assert scene.app.bot_scopes == ["chat:write"]
    await _control(slack, "faults", outage="drop")
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.auth_test()
    await _control(slack, "clear_faults")
    assert (await client.auth_test())["ok"]


async def test_another_person_authorises_an_app_and_old_history_is_hidden(
    slack: LocalSlack, scene: SharedChannel
):
    colleague = scene.workspace.add_user(scene.team, "tomasz")
    scene.workspace.join(scene.channel, colleague)
    old = scene.workspace.post(scene.channel, colleague, "old", ts="1780000000.000100")
    new = scene.workspace.post(scene.channel, colleague, "new")
    token = (await _control(slack, "add_user_token", app=scene.app.id, user=colleague.id))["user_token"]
    await _control(slack, "hide_before", channel=scene.channel.id, ts=new.ts)
    client = AsyncWebClient(token=token, base_url=slack.api_url)
    assert (await client.auth_test())["user_id"] == colleague.id
    history = await client.conversations_history(channel=scene.channel.id)
    assert [message["ts"] for message in history["messages"]] == [new.ts]
    assert old.ts in scene.channel.messages


async def test_people_and_apps_come_and_go(slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel):
    channel = scene.channel.id
    await _control(slack, "leave", channel=channel, member=scene.other_person.id)
    await _control(slack, "deactivate", user=scene.other_person.id)
    await _control(slack, "archive", channel=channel, user=scene.person.id)
    assert scene.other_person.id not in scene.channel.members
    assert scene.workspace.users[scene.other_person.id].deleted
    assert scene.channel.archived
    await _control(slack, "kill_token", token=scene.app.bot_token, error="token_expired")
    with pytest.raises(SlackApiError, match="token_expired"):
        await client.auth_test()


async def test_sockets_are_refreshed_and_switched_off_from_outside(slack: LocalSlack, scene: SharedChannel):
    slack.sockets.warning = 0.01
    opened = await AsyncWebClient(base_url=slack.api_url).apps_connections_open(app_token=scene.app.app_token)
    async with aiohttp.ClientSession() as session, session.ws_connect(opened["url"]) as socket:
        assert (await socket.receive_json())["type"] == "hello"
        await _control(slack, "refresh_sockets", app=scene.app.id)
        assert (await socket.receive_json())["reason"] == "warning"
    await _control(slack, "disable_sockets", app=scene.app.id)
    assert not scene.app.socket_mode


async def test_the_clock_can_be_ahead_of_the_machines():
    async with LocalSlack.start(Workspace()) as slack:
        team = slack.workspace.add_team("Gamnify")
        user = slack.workspace.add_user(team, "lena")
        channel = slack.workspace.add_channel("help", [team], [user])
        before = slack.workspace.post(channel, user, "now")
        await _control(slack, "shift_clock", seconds=3600)
        after = slack.workspace.post(channel, user, "an hour later")
    assert 3600 <= float(after.ts) - float(before.ts) < 3660


@pytest.mark.parametrize(
    ("verb", "sent", "status"),
    [
        ("no_such_verb", {}, 404),
        ("post", {"channel": "C0NONE", "user": "U0NONE", "text": "a"}, 400),
        ("post", {"text": "a"}, 400),
        ("faults", {"no_such_fault": 1}, 400),
        ("upload", {"user": "U0NONE", "files": []}, 400),
    ],
)
async def test_a_wrong_order_is_refused_with_a_reason(
    slack: LocalSlack, verb: str, sent: dict[str, Any], status: int
):
    async with (
        aiohttp.ClientSession() as session,
        session.post(slack.control_url + verb, json=sent) as response,
    ):
        assert response.status == status
        assert (await response.json())["error"]


async def test_only_json_is_taken_so_that_no_web_page_can_speak(slack: LocalSlack):
    address = slack.control_url + "clear_faults"
    async with aiohttp.ClientSession() as session, session.post(address, data="{}") as response:
        assert response.status == 415


async def test_a_dump_shows_messages_and_calls_but_no_token(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    await client.chat_postMessage(channel=scene.channel.id, text="Update")
    dump = await _control(slack, "dump")
    assert dump["channels"][scene.channel.id]["messages"][0]["text"] == "Update"
    assert dump["calls"] == ["chat.postMessage"]
    assert "xox" not in json.dumps(dump)


async def test_it_serves_from_the_command_line_with_the_story():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "desk.localslack", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        where = json.loads(await process.stdout.readline())
        client = AsyncWebClient(token=where["apps"][0]["bot_token"], base_url=where["api_url"])
        channel = where["channels"]["escalation-nordbet"]
        assert (await client.conversations_history(channel=channel))["messages"]
    finally:
        process.terminate()
        await process.wait()
