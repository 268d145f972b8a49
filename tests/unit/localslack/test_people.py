"""Who exists, as each side of a shared channel may see it."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.server import LocalSlack
from tests.unit.localslack.conftest import bot_client
from tests.unit.localslack.scene import SharedChannel


async def test_people_of_the_other_side_are_found_only_by_users_info(
    client: AsyncWebClient, scene: SharedChannel
):
    listed = {user["id"] for user in (await client.users_list())["members"]}
    assert scene.person.id in listed
    assert scene.other_person.id not in listed
    stranger = (await client.users_info(user=scene.other_person.id))["user"]
    assert (stranger["team_id"], stranger["is_stranger"]) == (scene.other_team.id, False)
    assert "email" not in stranger["profile"]


async def test_someone_of_the_other_team_outside_shared_channels_is_a_stranger(
    client: AsyncWebClient, scene: SharedChannel
):
    outsider = scene.workspace.add_user(scene.other_team, "outsider")
    assert (await client.users_info(user=outsider.id))["user"]["is_stranger"]


async def test_a_nameless_person_has_no_team_and_no_profile(client: AsyncWebClient, scene: SharedChannel):
    ghost = scene.workspace.add_user(scene.team, "ghost", nameless=True)
    scene.workspace.post(scene.channel, ghost, "who am I")
    history = await client.conversations_history(channel=scene.channel.id)
    assert "team" not in history["messages"][0]
    with pytest.raises(SlackApiError, match="user_not_found"):
        await client.users_info(user=ghost.id)


async def test_an_email_needs_its_scope(client: AsyncWebClient, scene: SharedChannel):
    assert (await client.users_info(user=scene.person.id))["user"]["profile"]["email"]
    scene.app.bot_scopes.remove("users:read.email")
    assert "email" not in (await client.users_info(user=scene.person.id))["user"]["profile"]


async def test_slackbot_is_listed_and_is_no_bot(client: AsyncWebClient):
    members = (await client.users_list())["members"]
    assert [user["is_bot"] for user in members if user["id"] == "USLACKBOT"] == [False]


async def test_a_group_belongs_to_one_team(slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel):
    group = scene.workspace.add_group(scene.team, "support", "Support", [scene.person])
    assert (await client.usergroups_users_list(usergroup=group.id))["users"] == [scene.person.id]
    assert (await client.usergroups_list())["usergroups"][0]["handle"] == "support"
    with pytest.raises(SlackApiError, match="no_such_subteam"):
        await bot_client(slack, scene.other_app).usergroups_users_list(usergroup=group.id)


async def test_the_own_app_id_is_found_through_the_bot_id(client: AsyncWebClient, scene: SharedChannel):
    assert (await client.bots_info(bot=scene.app.bot_id))["bot"]["app_id"] == scene.app.id


async def test_lists_are_paged_and_end_with_an_empty_cursor(client: AsyncWebClient, scene: SharedChannel):
    first = await client.conversations_members(channel=scene.channel.id, limit=3)
    second = await client.conversations_members(
        channel=scene.channel.id, limit=3, cursor=first["response_metadata"]["next_cursor"]
    )
    assert first["members"] + second["members"] == scene.channel.members
    assert second["response_metadata"]["next_cursor"] == ""


async def test_each_side_sees_its_own_name_of_a_channel(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    scene.workspace.rename_channel(scene.channel, "gamnify-help", team_id=scene.other_team.id)
    theirs = await bot_client(slack, scene.other_app).conversations_info(channel=scene.channel.id)
    ours = await client.conversations_info(channel=scene.channel.id)
    assert theirs["channel"]["name"] == "gamnify-help"
    assert ours["channel"]["name"] == "escalation-aurelio"


async def test_a_channel_with_a_new_id_is_gone_under_the_old_one(
    client: AsyncWebClient, scene: SharedChannel
):
    old = scene.channel.id
    new = scene.workspace.change_channel_id(scene.channel)
    assert (await client.conversations_info(channel=new))["channel"]["id"] == new
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await client.conversations_info(channel=old)


async def test_a_bot_joins_a_public_channel_by_itself(client: AsyncWebClient, scene: SharedChannel):
    lobby = scene.workspace.add_channel("lobby", [scene.team], [scene.person])
    await client.conversations_join(channel=lobby.id)
    assert scene.app.bot_user_id in lobby.members


async def test_private_channels_are_listed_only_where_the_bot_is_in(
    client: AsyncWebClient, scene: SharedChannel
):
    scene.workspace.add_channel("secret", [scene.team], [scene.person], private=True)
    ours = scene.workspace.add_channel("war-room", [scene.team], [scene.person, scene.app], private=True)
    answer = await client.conversations_list(types="private_channel")
    assert [channel["id"] for channel in answer["channels"]] == [ours.id]


@pytest.mark.parametrize(("token", "error"), [("", "not_authed"), ("xoxb-unknown", "invalid_auth")])
async def test_a_token_that_stands_for_nobody_is_refused(slack: LocalSlack, token: str, error: str):
    client = AsyncWebClient(token=token or None, base_url=slack.api_url)
    with pytest.raises(SlackApiError) as refused:
        await client.auth_test()
    assert refused.value.response["error"] == error


async def test_a_token_in_the_query_string_is_refused(slack: LocalSlack, scene: SharedChannel):
    address = f"{slack.api_url}auth.test?token={scene.app.bot_token}"
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        assert (await response.json())["error"] == "invalid_auth"


async def test_a_deactivated_persons_token_is_refused(slack: LocalSlack, scene: SharedChannel):
    scene.workspace.deactivate(scene.person)
    with pytest.raises(SlackApiError, match="account_inactive"):
        await AsyncWebClient(token=scene.app.user_token, base_url=slack.api_url).auth_test()


async def test_a_missing_scope_names_what_is_needed(client: AsyncWebClient, scene: SharedChannel):
    scene.app.bot_scopes.remove("pins:read")
    with pytest.raises(SlackApiError) as refused:
        await client.pins_list(channel=scene.channel.id)
    assert refused.value.response["needed"] == "pins:read"
    assert "chat:write" in refused.value.response["provided"].split(",")


async def test_the_other_sides_metadata_can_be_dropped(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    metadata = {"event_type": "a", "event_payload": {"op": "1"}}
    theirs = bot_client(slack, scene.other_app)
    await theirs.chat_postMessage(channel=scene.channel.id, text="from their desk", metadata=metadata)
    scene.workspace.drops_foreign_metadata = True
    for reader, kept in ((client, False), (theirs, True)):
        answer = await reader.conversations_history(channel=scene.channel.id, include_all_metadata=True)
        assert ("metadata" in answer["messages"][0]) == kept


async def test_team_info_answers_for_both_sides_of_a_channel_and_no_other(
    client: AsyncWebClient, scene: SharedChannel
):
    third = scene.workspace.add_team("Kronbet")
    assert (await client.team_info())["team"]["id"] == scene.team.id
    assert (await client.team_info(team=scene.other_team.id))["team"]["name"] == "Aurelio DE"
    with pytest.raises(SlackApiError, match="team_not_found"):
        await client.team_info(team=third.id)


async def test_an_email_finds_a_colleague_and_no_stranger(client: AsyncWebClient, scene: SharedChannel):
    found = await client.users_lookupByEmail(email="LENA@gamnify.example")
    assert found["user"]["id"] == scene.person.id
    with pytest.raises(SlackApiError, match="users_not_found"):
        await client.users_lookupByEmail(email=scene.other_person.email)


async def test_someone_in_no_shared_channel_cannot_be_seen(client: AsyncWebClient, scene: SharedChannel):
    far = scene.workspace.add_user(scene.workspace.add_team("Kronbet"), "petra")
    with pytest.raises(SlackApiError, match="user_not_visible"):
        await client.users_info(user=far.id)


async def test_an_unknown_bot_is_refused(client: AsyncWebClient):
    with pytest.raises(SlackApiError, match="bot_not_found"):
        await client.bots_info(bot="B0NONE")


async def test_an_app_token_learns_its_app_id(slack: LocalSlack, scene: SharedChannel):
    client = AsyncWebClient(token=scene.app.app_token, base_url=slack.api_url)
    assert (await client.auth_test())["app_id"] == scene.app.id


async def test_only_joined_channels_are_the_bots_own(client: AsyncWebClient, scene: SharedChannel):
    scene.workspace.add_channel("lobby", [scene.team], [scene.person])
    own = await client.users_conversations()
    every = await client.conversations_list()
    assert [channel["id"] for channel in own["channels"]] == [scene.channel.id]
    assert len(every["channels"]) == 2


async def test_an_archived_channel_is_listed_unless_excluded(client: AsyncWebClient, scene: SharedChannel):
    scene.workspace.archive(scene.channel, scene.person)
    assert (await client.conversations_list())["channels"][0]["is_archived"]
    assert (await client.conversations_list(exclude_archived=True))["channels"] == []
    with pytest.raises(SlackApiError, match="is_archived"):
        await client.conversations_join(channel=scene.channel.id)


async def test_members_are_counted_when_asked(client: AsyncWebClient, scene: SharedChannel):
    answer = await client.conversations_info(channel=scene.channel.id, include_num_members=True)
    assert answer["channel"]["num_members"] == 4


async def test_a_type_of_channel_that_is_none_is_refused(client: AsyncWebClient):
    with pytest.raises(SlackApiError, match="invalid_types"):
        await client.conversations_list(types="rooms")
