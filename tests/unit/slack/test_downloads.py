"""Evidence is fetched with the token only where it may be shown, and a page is never taken for a file."""

from __future__ import annotations

import pytest
from aiohttp import web

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.procedure.message import File
from desk.procedure.ports import NotAllowed, NotSent, RateLimited, Rejected
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.odd_slack import DROP, OddSlack


async def _evidence(
    scene: SharedChannel, desk: SlackChannelClient, content: bytes, name: str = "trace.log"
) -> File:
    scene.workspace.upload(scene.channel, scene.person, name, content)
    pages = [page async for page in desk.history(scene.channel.id)]
    return pages[0].messages[0].files[0]


async def test_file_is_fetched_with_the_token(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    file = await _evidence(scene, desk, b"line\n" * 1000)
    assert await desk.download(file, 10_000) == b"line\n" * 1000


async def test_login_page_in_its_place_is_rejected(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    file = await _evidence(scene, desk, b"line\n" * 1000)
    scene.app.bot_scopes.remove("files:read")
    with pytest.raises(Rejected) as raised:
        await desk.download(file, 10_000)
    assert raised.value.code == "login_page"


async def test_page_that_really_is_the_evidence_is_kept(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    page = b"<!DOCTYPE html><html><body>saved</body></html>"
    file = await _evidence(scene, desk, page, "saved.html")
    assert await desk.download(file, 10_000) == page


async def test_more_than_the_limit_is_refused_before_and_while_reading(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient, odd: OddSlack
):
    file = await _evidence(scene, desk, b"x" * 2000)
    with pytest.raises(Rejected) as raised:
        await desk.download(file, 1999)
    assert raised.value.code == "too_large"
    with pytest.raises(Rejected):
        await desk.download(File(file.id, file.name, size=1, url=file.url), 1999)


@pytest.mark.parametrize(
    "url",
    [
        "http://files.slack.com/x",
        "https://files.slack.com/x",
        "https://evil.example/x",
        "http://127.0.0.1:1/x",
        "http://files.slack.com@evil.example/x",
        "file:///etc/passwd",
        "https://evil.example\\@127.0.0.1/x",
        "nonsense",
    ],
)
async def test_other_places_are_never_asked(url: str, odd: OddSlack, odd_desk: SlackChannelClient):
    with pytest.raises(Rejected) as raised:
        await odd_desk.download(File("F1", "x", url=url), 100)
    assert raised.value.code == "foreign_file"
    assert not odd.asked


async def test_redirect_loses_the_token_on_another_host(odd: OddSlack, odd_desk: SlackChannelClient):
    other = OddSlack()
    await other.open()
    try:
        other.scripts["/moved"] = lambda _: web.Response(body=b"bytes")
        odd.scripts["/file"] = lambda _: web.Response(
            status=302, headers={"Location": f"{other.origin}/moved"}
        )
        assert await odd_desk.download(File("F1", "x", url=f"{odd.origin}/file"), 100) == b"bytes"
        assert odd.headers[-1]["Authorization"] == "Bearer xoxb-1"
        assert "Authorization" not in other.headers[-1]
    finally:
        await other.close()


async def test_redirect_to_a_place_that_desk_does_not_visit(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["/file"] = lambda _: web.Response(status=302, headers={"Location": "http://169.254.1.1/x"})
    with pytest.raises(Rejected):
        await odd_desk.download(File("F1", "x", url=f"{odd.origin}/file"), 100)


async def test_redirects_without_end_are_given_up(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["/file"] = lambda _: web.Response(status=302, headers={"Location": "/file"})
    with pytest.raises(Rejected):
        await odd_desk.download(File("F1", "x", url=f"{odd.origin}/file"), 100)
    assert len(odd.asked) == 6


async def test_file_without_an_address_is_looked_up(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["files.info"] = lambda _: {
        "ok": True,
        "file": {"id": "F1", "url_private": f"{odd.origin}/file"},
    }
    odd.scripts["/file"] = lambda _: web.Response(body=b"bytes")
    assert await odd_desk.download(File("F1", "x"), 100) == b"bytes"


@pytest.mark.parametrize(
    ("status", "kind"), [(404, Rejected), (403, NotAllowed), (503, NotSent), (429, RateLimited)]
)
async def test_refused_downloads(
    status: int, kind: type[Exception], odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["/file"] = lambda _: web.Response(status=status)
    with pytest.raises(kind):
        await odd_desk.download(File("F1", "x", url=f"{odd.origin}/file"), 100)


async def test_broken_download_may_be_repeated(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["/file"] = lambda _: DROP
    with pytest.raises(NotSent):
        await odd_desk.download(File("F1", "x", url=f"{odd.origin}/file"), 100)


async def test_failed_download_of_the_local_slack(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    file = await _evidence(scene, desk, b"x")
    slack.faults.inject(Fault("download", "status"))
    with pytest.raises(NotSent):
        await desk.download(file, 100)
    assert await desk.download(file, 100) == b"x"
