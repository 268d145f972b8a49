"""Pages of history and of threads are walked as Slack walks them, and odd servers are survived."""

from __future__ import annotations

from typing import Any

import pytest

from desk.localslack.server import LocalSlack
from desk.procedure.ports import ChannelGone, Page, Rejected
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.odd_slack import OddSlack


async def _all(pages: Any) -> list[Page]:
    return [page async for page in pages]


def _ts(pages: list[Page]) -> list[str]:
    return [message.ts for page in pages for message in page.messages]


def _fill(scene: SharedChannel, count: int) -> list[str]:
    return [scene.workspace.post(scene.channel, scene.person, f"message {n}").ts for n in range(count)]


async def test_history_walks_back_page_by_page(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    sent = _fill(scene, 7)
    pages = await _all(desk.history(scene.channel.id, limit=3))
    assert [len(page.messages) for page in pages] == [3, 3, 1]
    assert [page.has_more for page in pages] == [True, True, False]
    assert _ts(pages) == sent[::-1]


async def test_oldest_alone_walks_forward_and_excludes_its_bound(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    sent = _fill(scene, 6)
    pages = await _all(desk.history(scene.channel.id, oldest=sent[0], limit=2))
    assert set(_ts(pages[:1])) == set(sent[1:3])
    assert set(_ts(pages)) == set(sent[1:])


async def test_both_bounds_are_exclusive(slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient):
    sent = _fill(scene, 5)
    pages = await _all(desk.history(scene.channel.id, oldest=sent[0], latest=sent[4], limit=1))
    assert set(_ts(pages)) == set(sent[1:4])


async def test_thread_has_its_root_first_and_then_replies_in_order(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    replies = [
        scene.workspace.post(scene.channel, scene.person, f"reply {n}", thread_ts=root.ts).ts
        for n in range(4)
    ]
    assert _ts(await _all(desk.replies(scene.channel.id, root.ts))) == [root.ts, *replies]
    later = await _all(desk.replies(scene.channel.id, root.ts, oldest=replies[1]))
    assert _ts(later) == [root.ts, *replies[2:]]
    assert later[0].messages[0].reply_count == 4
    assert later[0].messages[0].thread_ts == ""


async def test_deleted_root_with_replies_is_a_tombstone_and_a_deleted_thread_is_gone(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    scene.workspace.post(scene.channel, scene.person, "looking", thread_ts=root.ts)
    scene.workspace.delete(scene.channel, root.ts)
    first = (await _all(desk.replies(scene.channel.id, root.ts)))[0].messages[0]
    assert first.tombstone
    assert not first.is_content
    with pytest.raises(ChannelGone) as raised:
        await _all(desk.replies(scene.channel.id, "1.000001"))
    assert raised.value.code == "thread_not_found"


async def test_broadcast_reply_is_read_alike_from_history_and_thread(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    said = scene.workspace.post(scene.channel, scene.person, "all see", thread_ts=root.ts, broadcast=True)
    listed = (await _all(desk.history(scene.channel.id)))[0].messages[0]
    replied = (await _all(desk.replies(scene.channel.id, root.ts)))[0].messages[1]
    assert listed == replied
    assert (listed.ts, listed.thread_ts, listed.subtype) == (said.ts, root.ts, "thread_broadcast")


async def test_limit_and_metadata_are_always_asked_for(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.history"] = {"ok": True, "messages": []}
    odd.scripts["conversations.replies"] = {"ok": True, "messages": [{"ts": "1.000000"}]}
    await _all(odd_desk.history("C1", limit=5000))
    await _all(odd_desk.replies("C1", "1.000000"))
    for _, arguments in odd.asked:
        assert arguments["limit"] == "999"
        assert arguments["include_all_metadata"] == "1"
        assert "inclusive" not in arguments


class _NoCursors:
    """A server that says has_more and never gives a cursor; `forward` is the way it walks for oldest alone."""

    def __init__(self, forward: bool) -> None:
        self.all = [f"{n}.000000" for n in range(100, 110)]
        self.forward = forward

    def __call__(self, asked: dict[str, str]) -> object:
        low, high = asked.get("oldest", "0"), asked.get("latest", "999")
        inside = [ts for ts in self.all if float(low) < float(ts) < float(high)]
        forwards = self.forward and "oldest" in asked and "latest" not in asked
        page = inside[:3] if forwards else inside[-3:]
        return {
            "ok": True,
            "messages": [{"ts": ts, "text": "x"} for ts in reversed(page)],
            "has_more": len(inside) > 3,
        }


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("oldest", ["", "101.000000"])
async def test_server_without_cursors_is_read_whole(
    forward: bool, oldest: str, odd: OddSlack, odd_desk: SlackChannelClient
):
    server = _NoCursors(forward)
    odd.scripts["conversations.history"] = server
    pages = await _all(odd_desk.history("C1", oldest=oldest))
    expected = server.all if not oldest else server.all[2:]
    assert sorted(_ts(pages)) == expected
    assert [page.has_more for page in pages][-1] is False


async def test_server_that_ignores_bounds_is_still_exclusive_and_ends(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    messages = [{"ts": f"{n}.000000"} for n in (105, 104, 103)]
    odd.scripts["conversations.history"] = {"ok": True, "messages": messages, "has_more": True}
    assert _ts(await _all(odd_desk.history("C1", oldest="103.000000"))) == ["105.000000", "104.000000"]
    assert len(odd.asked) < 6


async def test_pages_that_lead_in_a_circle_end(odd: OddSlack, odd_desk: SlackChannelClient):
    answer = {"ok": True, "messages": [], "has_more": True, "response_metadata": {"next_cursor": "again"}}
    odd.scripts["conversations.history"] = answer
    with pytest.raises(Rejected):
        await _all(odd_desk.history("C1"))


class _WornOut:
    """A server whose cursors are all refused."""

    def __init__(self, name: str) -> None:
        self.all = [f"{n}.000000" for n in range(100, 107)]
        self.newest_first = name == "conversations.history"

    def __call__(self, asked: dict[str, str]) -> object:
        if "cursor" in asked:
            return {"ok": False, "error": "invalid_cursor"}
        low, high = asked.get("oldest", "0"), asked.get("latest", "999")
        inside = [ts for ts in self.all if float(low) < float(ts) < float(high)]
        page = inside[-3:] if self.newest_first else inside[:3]
        more = {"has_more": len(inside) > 3, "response_metadata": {"next_cursor": low + high}}
        return {"ok": True, "messages": [{"ts": ts} for ts in page], **more}


async def test_a_cursor_that_is_refused_on_the_way_loses_nothing(odd: OddSlack, odd_desk: SlackChannelClient):
    for name in ("conversations.history", "conversations.replies"):
        odd.scripts[name] = _WornOut(name)
    everything = [f"{n}.000000" for n in range(100, 107)]
    assert sorted(_ts(await _all(odd_desk.history("C1")))) == everything
    assert sorted(_ts(await _all(odd_desk.replies("C1", "100.000000")))) == everything


async def test_a_cursor_refused_again_and_again_by_a_server_without_bounds_is_given_up(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    def refusing(asked: dict[str, str]) -> object:
        if "cursor" in asked:
            return {"ok": False, "error": "invalid_cursor"}
        page = [{"ts": "1.000000"}, {"ts": "2.000000", "thread_ts": "1.000000"}]
        more = {"has_more": True, "response_metadata": {"next_cursor": str(len(odd.asked))}}
        return {"ok": True, "messages": page, **more}

    odd.scripts["conversations.replies"] = refusing
    with pytest.raises(Rejected):
        await _all(odd_desk.replies("C1", "1.000000"))


async def test_thread_server_that_ignores_limit_and_oldest(odd: OddSlack, odd_desk: SlackChannelClient):
    messages = [{"ts": f"{n}.000000", "thread_ts": "101.000000"} for n in (101, 102, 103)]
    odd.scripts["conversations.replies"] = {"ok": True, "messages": messages}
    assert _ts(await _all(odd_desk.replies("C1", "101.000000", oldest="102.000000"))) == [
        "101.000000",
        "103.000000",
    ]


async def test_an_empty_thread_says_nothing_of_its_root(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.replies"] = {"ok": True, "messages": []}
    assert _ts(await _all(odd_desk.replies("C1", "101.000000"))) == []


@pytest.mark.expects_log("a malformed message in C1 .*no usable ts")
async def test_malformed_messages_are_skipped_with_one_warning_each(
    odd: OddSlack, odd_desk: SlackChannelClient, caplog: pytest.LogCaptureFixture
):
    odd.scripts["conversations.history"] = {"ok": True, "messages": [{"ts": "1.000000"}, {"text": "x"}]}
    for _ in range(3):
        assert _ts(await _all(odd_desk.history("C1"))) == ["1.000000"]
    assert len(caplog.records) == 1


async def test_files_of_a_shared_channel_are_looked_up_once(odd: OddSlack, odd_desk: SlackChannelClient):
    shell = {"id": "F1", "mode": "file_access", "file_access": "check_file_info"}
    odd.scripts["conversations.history"] = {"ok": True, "messages": [{"ts": "1.000000", "files": [shell]}]}
    whole = {
        "id": "F1",
        "name": "trace.log",
        "mode": "hosted",
        "size": 7,
        "url_private": "https://files.slack.com/x",
    }
    odd.scripts["files.info"] = {"ok": True, "file": whole}
    for _ in range(2):
        page = (await _all(odd_desk.history("C1")))[0]
        (file,) = page.messages[0].files
        assert (file.name, file.size, file.available) == ("trace.log", 7, True)
    assert len(odd.calls_of("files.info")) == 1


async def test_file_that_cannot_be_looked_up_stays_unavailable(odd: OddSlack, odd_desk: SlackChannelClient):
    shell = {"id": "F1", "mode": "file_access", "file_access": "check_file_info"}
    odd.scripts["conversations.history"] = {"ok": True, "messages": [{"ts": "1.000000", "files": [shell]}]}
    (file,) = (await _all(odd_desk.history("C1")))[0].messages[0].files
    assert not file.available
