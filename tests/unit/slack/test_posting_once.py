"""A post goes out once, whatever becomes of its answer."""

from __future__ import annotations

import pytest
from aiohttp import web

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.procedure.ports import ChannelGone, NotSent, OutcomeUnknown, RateLimited, Rejected
from desk.slack.poster import carries
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.conftest import a_post
from tests.unit.slack.odd_slack import DROP, OddSlack


async def test_connection_dropped_after_the_post_leaves_one_message(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    slack.faults.inject(Fault("chat.postMessage", "drop", committed=True))
    post = a_post(scene.channel.id)
    with pytest.raises(OutcomeUnknown):
        await desk.post(post)
    assert slack.web_api.calls.count("chat.postMessage") == 1
    found = await desk.find(post.channel, "", post.op, "")
    assert [posted.ts for posted in found] == list(scene.channel.messages)


async def test_connection_dropped_before_the_post_is_unknown_and_finds_nothing(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    slack.faults.inject(Fault("chat.postMessage", "drop"))
    with pytest.raises(OutcomeUnknown):
        await desk.post(a_post(scene.channel.id))
    assert slack.web_api.calls.count("chat.postMessage") == 1
    assert await desk.find(scene.channel.id, "", "1a2b3c4d", "") == ()


@pytest.mark.parametrize("action", ["status", "html"])
async def test_answer_that_is_not_slacks_leaves_the_outcome_open(
    action: str, slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    slack.faults.inject(Fault("chat.postMessage", action, committed=True))  # type: ignore[arg-type]
    with pytest.raises(OutcomeUnknown):
        await desk.post(a_post(scene.channel.id))
    assert len(scene.channel.messages) == 1
    assert slack.web_api.calls.count("chat.postMessage") == 1


async def test_internal_error_leaves_the_outcome_open(
    slack: LocalSlack, desk: SlackChannelClient, scene: SharedChannel
):
    slack.faults.inject(Fault("chat.postMessage", "error", error="internal_error"))
    with pytest.raises(OutcomeUnknown):
        await desk.post(a_post(scene.channel.id))


async def test_rate_limit_is_surely_not_executed_and_says_how_long(
    slack: LocalSlack, desk: SlackChannelClient, scene: SharedChannel
):
    slack.faults.inject(Fault("chat.postMessage", "rate_limited", seconds=17))
    with pytest.raises(RateLimited) as raised:
        await desk.post(a_post(scene.channel.id))
    assert (raised.value.method, raised.value.retry_after) == ("chat.postMessage", 17.0)
    assert slack.web_api.calls.count("chat.postMessage") == 1


async def test_refused_connection_is_surely_not_sent(
    slack: LocalSlack, desk: SlackChannelClient, scene: SharedChannel
):
    await slack.refuse()
    with pytest.raises(NotSent) as raised:
        await desk.post(a_post(scene.channel.id))
    assert raised.value.code == "offline"


async def test_reads_that_break_may_be_repeated(
    slack: LocalSlack, desk: SlackChannelClient, scene: SharedChannel
):
    slack.faults.inject(Fault("conversations.replies", "status", times=2))
    for _ in range(2):
        with pytest.raises(NotSent):
            _ = [page async for page in desk.replies(scene.channel.id, "1.000000")]


async def test_reply_to_a_deleted_root_tells_that_it_landed_at_top_level(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    scene.workspace.delete(scene.channel, root.ts)
    posted = await desk.post(a_post(scene.channel.id, thread_ts=root.ts))
    assert posted.thread_ts == ""
    await desk.delete(scene.channel.id, posted.ts)
    await desk.delete(scene.channel.id, posted.ts)
    assert not scene.channel.messages


async def test_reply_lands_in_its_thread_with_metadata_and_quiet_options(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    posted = await desk.post(a_post(scene.channel.id, thread_ts=root.ts))
    assert posted.thread_ts == root.ts
    kept = scene.channel.messages[posted.ts]
    assert kept.metadata == {"event_type": "desk_act", "event_payload": {"op": "1a2b3c4d", "kind": "update"}}
    assert kept.text == a_post().text
    found = await desk.find(scene.channel.id, root.ts, "1a2b3c4d", root.ts)
    assert found == (posted,)


async def test_post_without_its_metadata_is_still_found_by_its_signature(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    scene.workspace.drops_metadata = True
    posted = await desk.post(a_post(scene.channel.id))
    assert await desk.find(scene.channel.id, "", "1a2b3c4d", "") == (posted,)


async def test_somebody_else_who_types_the_signature_is_not_found(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    said = scene.workspace.post(scene.channel, scene.other_person, a_post().text, wire=True)
    assert await desk.find(scene.channel.id, "", "1a2b3c4d", "") == ()
    (page,) = [page async for page in desk.history(scene.channel.id)]
    assert [carries(message, "1a2b3c4d") for message in page.messages if message.ts == said.ts] == [True]


@pytest.mark.parametrize(
    ("code", "dropped"),
    [
        ("metadata_too_large", {"metadata"}),
        ("invalid_metadata_schema", {"metadata"}),
        ("metadata_must_be_sent_from_app", {"metadata"}),
        ("invalid_blocks", {"blocks"}),
        ("invalid_arguments", {"blocks", "metadata"}),
    ],
)
async def test_what_the_server_refuses_is_left_out(
    code: str, dropped: set[str], odd: OddSlack, odd_desk: SlackChannelClient
):
    def refuse_once(arguments: dict[str, object]) -> object:
        if dropped & set(arguments):
            return {"ok": False, "error": code}
        return {"ok": True, "ts": "5.000001", "message": {"ts": "5.000001", "text": arguments["text"]}}

    odd.scripts["chat.postMessage"] = refuse_once
    posted = await odd_desk.post(a_post())
    assert posted.ts == "5.000001"
    first, second = odd.calls_of("chat.postMessage")
    assert set(first) - set(second) == dropped
    assert first["text"] == second["text"] == a_post().text


async def test_text_longer_than_slack_keeps_whole_is_never_sent(odd: OddSlack, odd_desk: SlackChannelClient):
    with pytest.raises(Rejected) as raised:
        await odd_desk.post(a_post(text="x" * 3901))
    assert raised.value.code == "msg_too_long"
    assert not odd.calls_of("chat.postMessage")


async def test_accepted_post_without_a_ts_is_looked_for(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["chat.postMessage"] = {"ok": True}
    with pytest.raises(OutcomeUnknown):
        await odd_desk.post(a_post())


async def test_answer_without_the_message_is_checked_in_the_thread(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["chat.postMessage"] = {"ok": True, "ts": "5.000001"}
    odd.scripts["conversations.replies"] = {"ok": True, "messages": [{"ts": "1.000000"}, {"ts": "5.000001"}]}
    assert (await odd_desk.post(a_post(thread_ts="1.000000"))).thread_ts == "1.000000"
    odd.scripts["conversations.replies"] = {"ok": False, "error": "thread_not_found"}
    assert (await odd_desk.post(a_post(thread_ts="1.000000"))).thread_ts == ""
    odd.scripts["conversations.replies"] = lambda _: web.Response(status=500)
    assert (await odd_desk.post(a_post(thread_ts="1.000000"))).thread_ts == "1.000000"


async def test_pinning_twice_is_fine(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["pins.add"] = {"ok": False, "error": "already_pinned"}
    await odd_desk.pin("C1", "1.000000")
    assert odd.calls_of("pins.add") == [{"channel": "C1", "timestamp": "1.000000"}]


async def test_refused_pin_and_deletion_say_why(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["pins.add"] = {"ok": False, "error": "too_many_pins"}
    odd.scripts["chat.delete"] = {"ok": False, "error": "channel_not_found"}
    with pytest.raises(Rejected):
        await odd_desk.pin("C1", "1.000000")
    with pytest.raises(ChannelGone):
        await odd_desk.delete("C1", "1.000000")


async def test_post_that_stands_twice_is_found_twice_earliest_first(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    own = {"user": "UBOT", "text": a_post().text}
    odd.scripts["conversations.history"] = {
        "ok": True,
        "messages": [own | {"ts": "10.000000"}, own | {"ts": "9.5"}],
    }
    odd.scripts["conversations.replies"] = {"ok": False, "error": "thread_not_found"}
    found = await odd_desk.find("C1", "1.000000", "1a2b3c4d", "")
    assert [posted.ts for posted in found] == ["9.5", "10.000000"]


async def test_channel_that_is_gone_is_not_taken_for_absence(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.history"] = {"ok": False, "error": "channel_not_found"}
    with pytest.raises(ChannelGone):
        await odd_desk.find("C1", "", "1a2b3c4d", "")


async def test_dropped_read_is_never_called_unknown(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.history"] = lambda _arguments: DROP
    with pytest.raises(NotSent):
        _ = [page async for page in odd_desk.history("C1")]
