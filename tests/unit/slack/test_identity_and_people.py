"""Who desk is and who people are, on servers that tell much or little."""

from __future__ import annotations

import pytest
from aiohttp import web

from desk.localslack.server import LocalSlack
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.ports import NotAllowed, NotSent, TokenDead
from desk.slack.identity import Identity
from desk.slack.people import People
from desk.slack.workspace_client import SlackChannelClient
from tests.unit.localslack.scene import SharedChannel
from tests.unit.slack.odd_slack import OddSlack


async def test_identity_names_the_app(slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient):
    identity = await desk.identity()
    app = scene.app
    assert (identity.team, identity.user_id, identity.bot_id, identity.app_id) == (
        scene.team.id,
        app.bot_user_id,
        app.bot_id,
        app.id,
    )
    assert identity.url.startswith("https://")
    await desk.identity()
    assert slack.web_api.calls.count("auth.test") == 1


@pytest.mark.parametrize(
    "answer",
    [
        {"ok": False, "error": "unknown_method"},
        {"ok": False, "error": "missing_scope", "needed": "users:read"},
        {"ok": True},
        {"ok": True, "bot": "x"},
        "a page",
    ],
)
async def test_identity_without_bots_info(answer: object, odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["bots.info"] = (lambda _: web.Response(status=404)) if answer == "a page" else answer
    identity = await odd_desk.identity()
    assert (identity.bot_id, identity.user_id, identity.app_id) == ("B1", "UBOT", "")


async def test_identity_is_asked_again_after_a_passing_failure(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["bots.info"] = lambda _: web.Response(status=503)
    with pytest.raises(NotSent):
        await odd_desk.identity()
    odd.scripts["bots.info"] = {"ok": True, "bot": {"app_id": "A1"}}
    assert (await odd_desk.identity()).app_id == "A1"


def test_own_messages_are_known_by_app_bot_or_user():
    me = Identity("T1", "UBOT", "B1", "A1")
    nameless = Identity("T1", "UBOT")

    def said(**by: str) -> ChannelMessage:
        return ChannelMessage("C1", "1.000000", **by)  # type: ignore[arg-type]

    assert me.owns(said(app="A1", user="UHUMAN"))
    assert not me.owns(said(app="A2", bot="B1", user="UBOT"))
    assert me.owns(said(bot="B1"))
    assert not me.owns(said(bot="B2", user="UBOT"))
    assert nameless.owns(said(bot="B1", app="A1", user="UBOT"))
    assert not nameless.owns(said(user="U2"))
    assert not Identity("T1", "").owns(said())


async def test_person_is_named_and_remembered(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    person = await desk.person(scene.person.id)
    assert (person.name, person.team, person.known) == ("Lena Hartmann", scene.team.id, True)
    assert person.email == "lena@gamnify.example"
    await desk.person(scene.person.id)
    assert slack.web_api.calls.count("users.info") == 1
    assert not (await desk.person("U0NOBODY")).known


@pytest.mark.parametrize(
    "user",
    [
        {},
        None,
        5,
        {"id": "U2", "profile": 5, "name": 7},
        {"id": "U2", "profile": {"image_72": "javascript:x"}},
    ],
)
async def test_odd_people_do_no_harm(user: object, odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["users.info"] = {"ok": True, "user": user}
    person = await odd_desk.person("U2")
    assert person.id == "U2"


async def test_names_are_asked_for_again_after_a_while(odd: OddSlack, odd_desk: SlackChannelClient):
    now = 0.0
    people = People(odd_desk.web, clock=lambda: now)
    odd.scripts["users.info"] = {"ok": False, "error": "user_not_found"}
    assert not (await people.person("U2")).known
    odd.scripts["users.info"] = {"ok": True, "user": {"id": "U2", "real_name": "Ole"}}
    assert not (await people.person("U2")).known
    now = 601.0
    assert (await people.person("U2")).name == "Ole"
    now = 3000.0
    await people.person("U2")
    assert len(odd.calls_of("users.info")) == 2


async def test_failing_network_is_no_unknown_person(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["users.info"] = lambda _: web.Response(status=503)
    with pytest.raises(NotSent):
        await odd_desk.person("U2")


async def test_members_of_channel_and_group(
    slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient
):
    assert set(await desk.members(scene.channel.id)) == set(scene.channel.members)
    group = scene.workspace.add_group(scene.team, "support", "Support", [scene.person])
    assert await desk.group_members(group.id) == (scene.person.id,)
    scene.app.bot_scopes.remove("usergroups:read")
    assert await desk.group_members(group.id) == (scene.person.id,)
    with pytest.raises(NotAllowed):
        await desk.group_members("S2")


async def test_members_come_page_by_page_and_end_when_a_cursor_repeats(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    def members(asked: dict[str, str]) -> object:
        return {"ok": True, "members": ["U1", "U2"] if "cursor" not in asked else ["U2", "U3"],
                "response_metadata": {"next_cursor": "c"}}  # fmt: skip

    odd.scripts["conversations.members"] = members
    assert await odd_desk.members("C1") == ("U1", "U2", "U3")


async def test_dead_token_says_what_to_do(slack: LocalSlack, scene: SharedChannel, desk: SlackChannelClient):
    slack.faults.kill_token(scene.app.bot_token)
    with pytest.raises(TokenDead) as raised:
        await desk.identity()
    assert "connect again" in str(raised.value)


@pytest.mark.parametrize("code", ["unknown_method", "missing_scope"])
async def test_a_server_that_names_nobody_says_nothing_against_anybody(
    code: str, odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["users.info"] = {"ok": False, "error": code}
    assert await odd_desk.person("U2") == Person("U2")
