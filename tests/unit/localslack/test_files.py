"""The three-step upload, what files.info says meanwhile, and the authenticated download."""

from collections.abc import Callable

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.faults import Fault
from desk.localslack.pictures import table
from desk.localslack.server import LocalSlack
from tests.unit.localslack.conftest import bot_client
from tests.unit.localslack.scene import SharedChannel

PICTURE = table("LIVE", (("GAME", "AGE"), ("BREMEN - MAINZ", "FROZEN")), bad="FROZEN")


async def _upload(client: AsyncWebClient, content: bytes, name: str = "live.png") -> str:
    place = await client.files_getUploadURLExternal(filename=name, length=len(content))
    async with (
        aiohttp.ClientSession() as session,
        session.post(place["upload_url"], data=content) as response,
    ):
        assert await response.text() == f"OK - {len(content)}"
    return str(place["file_id"])


async def _download(url: str, token: str) -> tuple[int, str, bytes]:
    sent = {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession(headers=sent) as session, session.get(url) as response:
        return response.status, response.content_type, await response.read()


async def test_the_official_upload_lands_in_the_thread(client: AsyncWebClient, scene: SharedChannel):
    root = scene.workspace.post(scene.channel, scene.other_person, "report")
    await client.files_upload_v2(
        channel=scene.channel.id,
        thread_ts=root.ts,
        initial_comment="two pictures",
        file_uploads=[{"content": PICTURE, "filename": "a.png"}, {"content": "log", "filename": "b.log"}],
    )
    thread = await client.conversations_replies(channel=scene.channel.id, ts=root.ts)
    while len(thread["messages"]) < 2:
        thread = await client.conversations_replies(channel=scene.channel.id, ts=root.ts)
    share = thread["messages"][1]
    assert (share["subtype"], share["text"], share["upload"]) == ("file_share", "two pictures", True)
    assert [file["name"] for file in share["files"]] == ["a.png", "b.log"]
    assert share["files"][0]["original_w"] == 640
    assert share["user"] == scene.app.bot_user_id


async def test_a_file_has_no_shares_until_its_message_exists(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    waiting: list[Callable[[], object]] = []
    scene.workspace.shelf.share_soon = waiting.append
    file = await _upload(client, PICTURE)
    await client.files_completeUploadExternal(
        files=[{"id": file, "title": "Live"}], channel_id=scene.channel.id
    )
    assert "shares" not in (await client.files_info(file=file))["file"]
    waiting[0]()
    shares = (await client.files_info(file=file))["file"]["shares"]["public"][scene.channel.id]
    assert [share["ts"] for share in shares] == scene.channel.timeline


async def test_an_upload_without_bytes_cannot_complete(client: AsyncWebClient, scene: SharedChannel):
    place = await client.files_getUploadURLExternal(filename="empty.log", length=3)
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.files_completeUploadExternal(
            files=[{"id": place["file_id"], "title": "x"}], channel_id=scene.channel.id
        )


async def test_an_upload_completes_only_once(client: AsyncWebClient, scene: SharedChannel):
    file = await _upload(client, b"abc")
    await client.files_completeUploadExternal(files=[{"id": file, "title": "x"}])
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.files_completeUploadExternal(files=[{"id": file, "title": "x"}])


async def test_a_share_under_a_deleted_root_goes_to_the_top(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    waiting: list[Callable[[], object]] = []
    scene.workspace.shelf.share_soon = waiting.append
    root = scene.workspace.post(scene.channel, scene.other_person, "report")
    file = await _upload(client, PICTURE)
    await client.files_completeUploadExternal(
        files=[{"id": file, "title": "x"}], channel_id=scene.channel.id, thread_ts=root.ts
    )
    scene.workspace.delete(scene.channel, root.ts)
    waiting[0]()
    assert len(scene.channel.timeline) == 1


async def test_a_download_needs_a_token_with_its_scope(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    message = scene.workspace.upload(scene.channel, scene.other_person, "live.png", PICTURE)
    url = (await client.files_info(file=message.files[0]))["file"]["url_private"]
    assert await _download(url, scene.app.bot_token) == (200, "image/png", PICTURE)
    for token in ("", "xoxb-wrong", scene.app.app_token):
        status, kind, body = await _download(url, token)
        assert (status, kind) == (200, "text/html")
        assert body.startswith(b"<!DOCTYPE html>")
    scene.app.bot_scopes.remove("files:read")
    assert (await _download(url, scene.app.bot_token))[1] == "text/html"


async def test_a_file_of_another_channel_cannot_be_read(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    inside = scene.workspace.add_channel("inside", [scene.team], [scene.person, scene.app])
    message = scene.workspace.upload(inside, scene.person, "inside.png", PICTURE)
    url = (await client.files_info(file=message.files[0]))["file"]["url_private"]
    assert (await _download(url, scene.other_app.bot_token))[1] == "text/html"
    with pytest.raises(SlackApiError, match="file_not_found"):
        await bot_client(slack, scene.other_app).files_info(file=message.files[0])


async def test_the_other_side_may_have_to_ask_for_file_info(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    scene.workspace.upload(scene.channel, scene.other_person, "live.png", PICTURE, check_file_info=True)
    listed = (await client.conversations_history(channel=scene.channel.id))["messages"][0]["files"][0]
    assert listed["file_access"] == "check_file_info"
    assert "url_private" not in listed
    assert (await client.files_info(file=listed["id"]))["file"]["name"] == "live.png"


async def test_a_deleted_file_shows_a_tombstone(client: AsyncWebClient, scene: SharedChannel):
    file = await _upload(client, PICTURE)
    await client.files_completeUploadExternal(files=[{"id": file, "title": "x"}], channel_id=scene.channel.id)
    await client.files_delete(file=file)
    with pytest.raises(SlackApiError, match="file_deleted"):
        await client.files_info(file=file)


async def test_a_file_above_the_limit_is_refused(client: AsyncWebClient, scene: SharedChannel):
    scene.workspace.shelf.size_limit = 10
    with pytest.raises(SlackApiError, match="file_upload_size_restricted"):
        await client.files_getUploadURLExternal(filename="big.log", length=11)


async def test_the_second_of_three_uploads_can_fail(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    slack.faults.inject(Fault("upload", "status", after=1))
    outcomes = []
    async with aiohttp.ClientSession() as session:
        for _ in range(3):
            place = await client.files_getUploadURLExternal(filename="a.log", length=1)
            async with session.post(place["upload_url"], data=b"x") as response:
                outcomes.append(response.status)
    assert outcomes == [200, 503, 200]


async def test_a_multipart_upload_is_taken_too(client: AsyncWebClient, scene: SharedChannel):
    place = await client.files_getUploadURLExternal(filename="a.log", length=3)
    form = aiohttp.FormData()
    form.add_field("file", b"log", filename="a.log")
    async with aiohttp.ClientSession() as session, session.post(place["upload_url"], data=form) as response:
        assert response.status == 200
    assert scene.workspace.shelf.files[place["file_id"]].content == b"log"


async def test_an_address_that_was_never_given_takes_nothing(slack: LocalSlack):
    address = f"{slack.origin}/upload/v1/rubbish"
    async with aiohttp.ClientSession() as session, session.post(address, data=b"x") as response:
        assert response.status == 404


@pytest.mark.parametrize(("channel", "error"), [("C0NONE", "channel_not_found"), ("lobby", "not_in_channel")])
async def test_a_share_into_a_channel_the_bot_is_not_in_is_refused(
    client: AsyncWebClient, scene: SharedChannel, channel: str, error: str
):
    lobby = scene.workspace.add_channel("lobby", [scene.team], [scene.person])
    file = await _upload(client, b"log")
    with pytest.raises(SlackApiError, match=error):
        await client.files_completeUploadExternal(
            files=[{"id": file, "title": "x"}], channel_id=lobby.id if channel == "lobby" else channel
        )


@pytest.mark.parametrize("length", [0, -1])
async def test_an_empty_file_gets_no_place(client: AsyncWebClient, length: int):
    with pytest.raises(SlackApiError):
        await client.files_getUploadURLExternal(filename="a.log", length=length)
