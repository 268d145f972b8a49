"""A call is joined from Slack's own block where that can be, and from a plain link where not."""

from __future__ import annotations

import pytest

from desk.localslack.server import LocalSlack
from desk.procedure.post import Post
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.conftest import a_post
from tests.unit.slack.odd_slack import OddSlack

TEAMS = "https://teams.microsoft.com/l/meeting/new?subject=a&amp;content=b"


def announced(channel: str, thread_ts: str, word: str = "Call started", link: str = TEAMS) -> Post:
    text = f"{word}: teams, 2026-10-12 09:42:00 UTC\n*Link:* {link}\n- <@U1> · desk 1a2b3c4d"
    return a_post(channel, kind="call", text=text, thread_ts=thread_ts)


async def test_a_call_that_started_can_be_joined_from_its_block(
    desk: SlackChannelClient, scene: SharedChannel
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    posted = await desk.post(announced(scene.channel.id, root.ts))
    ((call_id, call),) = scene.workspace.calls.items()
    assert call["join_url"] == "https://teams.microsoft.com/l/meeting/new?subject=a&content=b"
    assert (call["created_by"], call["external_unique_id"]) == ("U1", "1a2b3c4d")
    message = scene.channel.messages[posted.ts]
    assert message.blocks[-1] == {"type": "call", "call_id": call_id}
    assert TEAMS in message.text


async def test_a_call_that_ended_no_longer_shows_as_running(desk: SlackChannelClient, scene: SharedChannel):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    await desk.post(announced(scene.channel.id, root.ts))
    (call,) = scene.workspace.calls.values()
    assert "date_end" not in call
    await desk.post(announced(scene.channel.id, root.ts, "Call ended", ""))
    assert call["date_end"]


@pytest.mark.parametrize("missing", ["calls.add", "calls.end"])
async def test_a_server_without_calls_gets_the_plain_link(
    slack: LocalSlack, desk: SlackChannelClient, scene: SharedChannel, missing: str
):
    slack.faults.unknown_methods.add(missing)
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    for word in ("Call started", "Call ended"):
        posted = await desk.post(announced(scene.channel.id, root.ts, word))
        assert posted.thread_ts == root.ts
        assert TEAMS in scene.channel.messages[posted.ts].text


@pytest.mark.parametrize(
    "post",
    [
        a_post(text=f"Update\n*Link:* {TEAMS}\n- <@U1> · desk 1a2b3c4d"),
        announced("C1", "1.000100", link="https://app.slack.com/huddle/T1/C1"),
        announced("C1", "1.000100", link="javascript:alert(1)"),
    ],
    ids=["an update", "a huddle", "no address"],
)
async def test_nothing_else_makes_a_call(odd: OddSlack, odd_desk: SlackChannelClient, post: Post):
    odd.scripts["chat.postMessage"] = {"ok": True, "ts": "2.000100", "message": {"thread_ts": "1.000100"}}
    await odd_desk.post(post)
    assert odd.calls_of("calls.add") == []
