"""Files come into the channel once, whichever step breaks."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.procedure.attachment import Attachment
from desk.procedure.ports import NotSent, RateLimited, Rejected
from desk.procedure.post import FileDelivery, Post, PostState
from desk.slack.uploads import SHOWN_WITHIN_S, is_shared
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.conftest import a_post
from tests.unit.slack.odd_slack import OddSlack


def unheard(_: int) -> None:
    """Nobody listens."""


class Sending:
    """A post with one file, as the outbox holds it; `step` takes the file one step further."""

    def __init__(self, desk: SlackChannelClient, folder: Path, channel: str, thread_ts: str) -> None:
        content = b"0123456789" * 100_000
        sha256 = hashlib.sha256(content).hexdigest()
        folder.joinpath(sha256).write_bytes(content)
        attachment = Attachment(sha256, "trace.log", len(content), "a trace")
        self.desk = desk
        self.post: Post = a_post(channel, files=(attachment,))
        self.thread_ts = thread_ts
        self.file = FileDelivery(sha256, "trace.log", len(content))
        self.sent: list[int] = []

    async def step(self) -> PostState:
        self.file = await self.desk.upload(self.post, self.file, self.thread_ts, self.sent.append)
        return self.file.state

    async def all_steps(self) -> PostState:
        for _ in range(10):
            if await self.step() is PostState.DELIVERED:
                break
        return self.file.state


@pytest.fixture
def sending(slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient, tmp_path: Path) -> Sending:
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    return Sending(desk, tmp_path, scene.channel.id, root.ts)


def _shown(scene: SharedChannel) -> list[str]:
    return [message.thread_ts for message in scene.channel.messages.values() if message.files]


async def test_file_goes_out_in_steps_into_the_thread(sending: Sending, scene: SharedChannel):
    assert await sending.step() is PostState.SENDING
    assert (sending.file.sent, bool(sending.file.file_id)) == (1_000_000, True)
    assert _shown(scene) == []
    assert await sending.all_steps() is PostState.DELIVERED
    assert _shown(scene) == [sending.thread_ts]
    kept = scene.workspace.shelf.files[sending.file.file_id]
    assert (kept.content, kept.name) == (b"0123456789" * 100_000, "trace.log")


async def test_progress_is_told_while_bytes_go_out(sending: Sending):
    await sending.step()
    assert sending.sent == sorted(set(sending.sent))
    assert sending.sent[-1] == 1_000_000
    assert len(sending.sent) > 2


async def test_broken_bytes_are_sent_again(sending: Sending, slack: LocalSlack, scene: SharedChannel):
    slack.faults.inject(Fault("upload", "drop"))
    with pytest.raises(NotSent):
        await sending.step()
    assert await sending.all_steps() is PostState.DELIVERED
    assert len(_shown(scene)) == 1


async def test_completion_whose_answer_is_lost_shows_the_file_once(
    sending: Sending, slack: LocalSlack, scene: SharedChannel
):
    slack.faults.inject(Fault("files.completeUploadExternal", "drop", committed=True))
    await sending.step()
    assert await sending.step() is PostState.UNKNOWN
    assert await sending.all_steps() is PostState.DELIVERED
    assert len(_shown(scene)) == 1
    assert slack.web_api.calls.count("files.completeUploadExternal") == 1


async def test_completion_that_never_arrived_is_asked_for_again_after_a_minute(
    sending: Sending, slack: LocalSlack, scene: SharedChannel
):
    now = 0.0
    sending.desk._open.uploads._clock = lambda: now
    slack.faults.inject(Fault("files.completeUploadExternal", "drop"))
    await sending.step()
    assert await sending.step() is PostState.UNKNOWN
    assert await sending.step() is PostState.UNKNOWN
    assert slack.web_api.calls.count("files.completeUploadExternal") == 1
    now = SHOWN_WITHIN_S + 1
    assert await sending.all_steps() is PostState.DELIVERED
    assert len(_shown(scene)) == 1


async def test_desk_killed_after_completing_looks_before_it_asks(
    sending: Sending, slack: LocalSlack, scene: SharedChannel, tmp_path: Path
):
    await sending.step()
    before = sending.file
    await sending.all_steps()
    async with SlackChannelClient(sending.desk.tokens, slack.api_url, files=tmp_path.joinpath) as again:
        after = await again.upload(sending.post, before, sending.thread_ts, sending.sent.append)
    assert after.state is PostState.DELIVERED
    assert len(_shown(scene)) == 1


async def test_upload_that_slack_threw_away_begins_anew(sending: Sending, scene: SharedChannel):
    sending.file = replace(sending.file, state=PostState.SENDING, file_id="F0GONE", sent=1_000_000)
    assert await sending.step() is PostState.QUEUED
    assert sending.file.file_id == ""
    assert await sending.all_steps() is PostState.DELIVERED
    assert len(_shown(scene)) == 1


async def test_server_without_files_info_is_asked_through_the_thread(
    sending: Sending, slack: LocalSlack, scene: SharedChannel
):
    slack.faults.unknown_methods.add("files.info")
    assert await sending.all_steps() is PostState.DELIVERED
    assert len(_shown(scene)) == 1


async def test_slow_checks_of_slack_are_waited_for(sending: Sending, slack: LocalSlack, scene: SharedChannel):
    slack.share_delay = 3600.0
    await sending.step()
    assert await sending.step() is PostState.UNKNOWN
    assert await sending.step() is PostState.UNKNOWN
    assert slack.web_api.calls.count("files.completeUploadExternal") == 1


async def test_file_that_slack_shows_late_is_never_sent_again(
    sending: Sending, slack: LocalSlack, scene: SharedChannel, tmp_path: Path
):
    slack.share_delay = 3600.0
    now = 0.0
    sending.desk._open.uploads._clock = lambda: now
    await sending.step()
    killed = sending.file
    await sending.step()
    now = 1000.0
    assert await sending.step() is PostState.UNKNOWN
    assert slack.web_api.calls.count("files.completeUploadExternal") == 1
    sending.file = killed  # desk was killed before it could write down that it had asked
    assert await sending.step() is PostState.UNKNOWN
    assert sending.file.file_id == killed.file_id
    sending.file = replace(sending.file, error="the connection broke")
    now = 1100.0
    await sending.step()
    now = 1200.0
    assert await sending.step() is PostState.UNKNOWN
    assert sending.file.file_id == killed.file_id
    assert slack.web_api.calls.count("files.getUploadURLExternal") == 1


async def test_lost_upload_that_cannot_be_looked_up_is_left_to_a_person(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["files.completeUploadExternal"] = {"ok": False, "error": "file_not_found"}
    file = FileDelivery("s", "x", 5, PostState.SENDING, file_id="F1")
    with pytest.raises(Rejected) as raised:
        await odd_desk.upload(a_post(), file, "", unheard)
    assert "look for it" in str(raised.value)


async def test_refused_completion_says_why(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["files.completeUploadExternal"] = {"ok": False, "error": "posting_to_channel_denied"}
    with pytest.raises(Rejected) as raised:
        await odd_desk.upload(
            a_post(), FileDelivery("s", "x", 5, PostState.SENDING, file_id="F1"), "", unheard
        )
    assert raised.value.code == "posting_to_channel_denied"


async def test_look_that_breaks_may_be_repeated(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["files.info"] = lambda _: web.Response(status=503)
    with pytest.raises(NotSent):
        await odd_desk.upload(
            a_post(), FileDelivery("s", "x", 5, PostState.SENDING, file_id="F1"), "", unheard
        )
    assert not odd.calls_of("files.completeUploadExternal")


async def test_file_whose_thread_is_gone_is_not_shown(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.replies"] = {"ok": False, "error": "thread_not_found"}
    odd.scripts["files.completeUploadExternal"] = {"ok": True}
    file = FileDelivery("s", "x", 5, PostState.SENDING, file_id="F1")
    assert (await odd_desk.upload(a_post(), file, "1.000000", unheard)).state is PostState.UNKNOWN


async def test_bytes_that_are_limited_wait_as_asked(
    odd: OddSlack, odd_desk: SlackChannelClient, tmp_path: Path
):
    tmp_path.joinpath("s").write_bytes(b"hello")
    odd.scripts["files.getUploadURLExternal"] = lambda _: {
        "ok": True, "file_id": "F1", "upload_url": f"{odd.origin}/up"
    }  # fmt: skip
    odd.scripts["/up"] = lambda _: web.Response(status=429, headers={"Retry-After": "7"})
    with pytest.raises(RateLimited) as raised:
        await odd_desk.upload(a_post(), FileDelivery("s", "x", 5), "", unheard)
    assert raised.value.retry_after == 7.0


async def test_empty_or_missing_files_are_refused_before_anything_is_sent(
    odd: OddSlack, odd_desk: SlackChannelClient, tmp_path: Path
):
    tmp_path.joinpath("e").touch()
    for sha256, code in (("e", "file_empty"), ("missing", "file_unreadable")):
        with pytest.raises(Rejected) as raised:
            await odd_desk.upload(a_post(), FileDelivery(sha256, "x", 0), "", unheard)
        assert raised.value.code == code
    assert not odd.asked


async def test_bytes_go_with_their_length_and_without_the_token(
    odd: OddSlack, odd_desk: SlackChannelClient, tmp_path: Path
):
    tmp_path.joinpath("s").write_bytes(b"hello")
    odd.scripts["files.getUploadURLExternal"] = lambda _: {
        "ok": True, "file_id": "F1", "upload_url": f"{odd.origin}/up"
    }  # fmt: skip
    odd.scripts["/up"] = lambda _: web.Response(text="OK - 5")
    done = await odd_desk.upload(a_post(), FileDelivery("s", "x", 5), "", unheard)
    assert done.state is PostState.SENDING
    headers = odd.headers[-1]
    assert headers["Content-Length"] == "5"
    assert "Transfer-Encoding" not in headers
    assert "Authorization" not in headers
    assert odd.asked[-1][1]["body"] == b"hello"


@pytest.mark.parametrize("url", ["http://evil.example/up", "ftp://x/up", "", "x"])
async def test_bytes_go_nowhere_without_encryption(
    url: str, odd: OddSlack, odd_desk: SlackChannelClient, tmp_path: Path
):
    tmp_path.joinpath("s").write_bytes(b"hello")
    odd.scripts["files.getUploadURLExternal"] = {"ok": True, "file_id": "F1", "upload_url": url}
    with pytest.raises(Rejected):
        await odd_desk.upload(a_post(), FileDelivery("s", "x", 5), "", unheard)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (web.Response(text="<html>"), NotSent),
        (web.Response(status=503), NotSent),
        (web.Response(status=413), Rejected),
    ],
)
async def test_answers_to_bytes_that_are_not_slacks(
    answer: web.Response, kind: type[Exception], odd: OddSlack, odd_desk: SlackChannelClient, tmp_path: Path
):
    tmp_path.joinpath("s").write_bytes(b"hello")
    odd.scripts["files.getUploadURLExternal"] = lambda _: {
        "ok": True, "file_id": "F1", "upload_url": f"{odd.origin}/up"
    }  # fmt: skip
    odd.scripts["/up"] = lambda _: web.Response(status=answer.status, text=answer.text)
    with pytest.raises(kind):
        await odd_desk.upload(a_post(), FileDelivery("s", "x", 5), "", unheard)


def test_shares_are_read_whatever_they_hold():
    shares = {"private": {"C1": [{"ts": "1.000000"}], "C2": [{"ts": None}], "C3": 5}}
    assert [is_shared({"shares": shares}, channel) for channel in ("C1", "C2", "C3", "C4")] == [True] + [
        False
    ] * 3
    assert not is_shared({"shares": 5}, "C1")
