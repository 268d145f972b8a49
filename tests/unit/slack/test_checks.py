"""What connect and doctor find: refusals only for what desk cannot work without, one line for each lack."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from aiohttp import web

from desk.localslack.server import LocalSlack
from desk.procedure.ports import RateLimited
from desk.slack.checks import Finding, Level, channels, check, patiently
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.localslack.scene import SharedChannel, SteppingClock, shared_channel
from tests.unit.slack.odd_slack import OddSlack


@pytest.fixture
def scene() -> SharedChannel:
    """The scene, at the time of this computer."""
    return shared_channel(SteppingClock(int(time.time())))


def _at(findings: list[Finding], level: Level) -> set[str]:
    return {finding.about for finding in findings if finding.level is level}


async def test_healthy_workspace_is_ok_throughout(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    findings = await check(desk, scene.channel.id)
    assert _at(findings, Level.OK) == {
        "token", "scopes", "channel", "history", "post", "people", "groups", "app", "socket", "user", "clock",
    }  # fmt: skip
    assert all("\n" not in finding.line and finding.line for finding in findings)


async def test_dead_token_is_the_only_finding(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    slack.faults.kill_token(scene.app.bot_token)
    (finding,) = await check(desk, scene.channel.id)
    assert (finding.level, finding.about) == (Level.REFUSE, "token")


async def test_a_slack_that_cannot_be_reached_says_nothing_of_the_token(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    slack.faults.outage = "drop"
    (finding,) = await check(desk, scene.channel.id)
    assert (finding.level, finding.about) == (Level.REFUSE, "reach")


async def test_missing_scopes_are_warnings_that_name_the_cost(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    for scope in ("usergroups:read", "files:read", "pins:write"):
        scene.app.bot_scopes.remove(scope)
    findings = await check(desk, scene.channel.id)
    assert not _at(findings, Level.REFUSE)
    lines = [finding.line for finding in findings if finding.level is Level.WARNING]
    assert any("files:read" in line and "evidence" in line for line in lines)
    assert "groups" in _at(findings, Level.WARNING)


@pytest.mark.parametrize(
    ("scopes", "about"), [({"chat:write"}, "post"), ({"channels:history", "groups:history"}, "history")]
)
async def test_right_that_desk_needs_is_refused(
    scopes: set[str], about: str, slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    scene.app.bot_scopes = [scope for scope in scene.app.bot_scopes if scope not in scopes]
    assert _at(await check(desk, scene.channel.id), Level.REFUSE) == {about}


async def test_channel_that_cannot_be_reached_is_refused(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    assert _at(await check(desk, "C0NOTHERE"), Level.REFUSE) == {"channel", "history"}
    scene.workspace.archive(scene.channel, scene.person)
    assert "channel" in _at(await check(desk, scene.channel.id), Level.REFUSE)


async def test_app_that_was_not_invited_is_told_how(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    lonely = scene.workspace.add_channel("other", [scene.team], [scene.person])
    findings = await check(desk, lonely.id)
    (line,) = [finding.line for finding in findings if finding.about == "channel"]
    assert "/invite" in line
    assert _at(findings, Level.REFUSE) == {"history"}
    listed = await channels(desk)
    assert [(channel.name, channel.joined) for channel in listed] == [
        ("escalation-aurelio", True),
        ("other", False),
    ]
    assert listed[0].shared


async def test_poor_server_gives_warnings_and_works(slack: LocalSlack, scene: SharedChannel, tmp_path: Path):
    slack.faults.hide_scopes = True
    slack.faults.unknown_methods |= {
        "bots.info", "usergroups.list", "users.info", "conversations.info", "apps.connections.open",
    }  # fmt: skip
    tokens = Tokens(Secret(scene.app.bot_token), Secret(scene.app.app_token))
    async with SlackChannelClient(tokens, slack.api_url, files=tmp_path.joinpath) as desk:
        findings = await check(desk, scene.channel.id)
    assert not _at(findings, Level.REFUSE)
    assert _at(findings, Level.WARNING) == {"scopes", "channel", "post", "app", "people", "groups", "socket"}


async def test_server_that_answers_unknown_methods_with_a_page(odd: OddSlack, odd_desk: SlackChannelClient):
    for method in (
        "bots.info",
        "usergroups.list",
        "users.info",
        "conversations.info",
        "apps.connections.open",
    ):
        odd.scripts[method] = lambda _: web.Response(status=404, text="not found")
    odd.scripts["conversations.history"] = {"ok": True, "messages": [], "has_more": False}
    findings = await check(odd_desk, "C1")
    assert not _at(findings, Level.REFUSE)


async def test_tokens_that_were_not_given_or_do_not_work(
    slack: LocalSlack, scene: SharedChannel, tmp_path: Path
):
    async with SlackChannelClient(
        Tokens(Secret(scene.app.bot_token)), slack.api_url, files=tmp_path.joinpath
    ) as desk:
        assert _at(await check(desk), Level.WARNING) == {"socket"}
    bad = Tokens(Secret(scene.app.bot_token), Secret("xapp-bad"), Secret("xoxp-bad"))
    async with SlackChannelClient(bad, slack.api_url, files=tmp_path.joinpath) as desk:
        assert _at(await check(desk), Level.WARNING) == {"socket", "user"}
    other = Tokens(Secret(scene.app.bot_token), user=Secret(scene.other_app.user_token))
    async with SlackChannelClient(other, slack.api_url, files=tmp_path.joinpath) as desk:
        assert "user" in _at(await check(desk), Level.WARNING)


async def test_what_slack_asks_to_wait_for_is_asked_once_more():
    asked: list[float] = [0.0, 0.0]

    async def ask() -> str:
        if asked:
            raise RateLimited("wait", "auth.test", asked.pop())
        return "told"

    with pytest.raises(RateLimited):
        await patiently(ask)
    assert await patiently(ask) == "told"
    asked.append(3600.0)
    with pytest.raises(RateLimited):
        await patiently(ask)


async def test_a_limit_refuses_nobody(odd: OddSlack, odd_desk: SlackChannelClient):
    def limited(_: object) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": "3600"})

    odd.scripts["auth.test"] = {"ok": True, "team_id": "T1", "user_id": "U1"}
    odd.scripts["conversations.history"] = odd.scripts["conversations.info"] = limited
    findings = await check(odd_desk, "C1")
    assert _at(findings, Level.REFUSE) == set()
    assert _at(findings, Level.WARNING) >= {"channel", "history"}


async def test_clock_that_is_wrong_is_a_warning(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["auth.test"] = lambda _: web.json_response(
        {"ok": True, "team_id": "T1", "user_id": "U1"}, headers={"Date": "Fri, 02 Oct 2020 10:00:00 GMT"}
    )
    odd.scripts["users.info"] = lambda _: web.json_response(
        {"ok": True, "user": {"id": "U1"}}, headers={"Date": "Fri, 02 Oct 2020 10:00:00 GMT"}
    )
    for method in ("usergroups.list", "apps.connections.open"):
        odd.scripts[method] = lambda _: web.json_response(
            {"ok": True, "url": "x"}, headers={"Date": "Fri, 02 Oct 2020 10:00:00 GMT"}
        )
    (line,) = [finding.line for finding in await check(odd_desk) if finding.about == "clock"]
    assert "fast" in line
