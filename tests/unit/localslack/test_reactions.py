"""Reactions, pins, bookmarks and calls."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.message import Message
from tests.unit.localslack.scene import SharedChannel


@pytest.fixture
def report(scene: SharedChannel) -> Message:
    return scene.workspace.post(scene.channel, scene.other_person, "report")


async def test_a_reaction_names_everyone_who_made_it(
    client: AsyncWebClient, scene: SharedChannel, report: Message
):
    scene.workspace.react(scene.channel, report.ts, scene.person, ":eyes:")
    await client.reactions_add(channel=scene.channel.id, timestamp=report.ts, name="eyes")
    answer = await client.reactions_get(channel=scene.channel.id, timestamp=report.ts)
    users = [scene.person.id, scene.app.bot_user_id]
    assert answer["message"]["reactions"] == [{"name": "eyes", "users": users, "count": 2}]
    assert answer["message"]["permalink"].startswith("https://gamnify.slack.com/archives/")


async def test_a_second_reaction_alike_is_refused(
    client: AsyncWebClient, scene: SharedChannel, report: Message
):
    await client.reactions_add(channel=scene.channel.id, timestamp=report.ts, name="eyes")
    with pytest.raises(SlackApiError, match="already_reacted"):
        await client.reactions_add(channel=scene.channel.id, timestamp=report.ts, name="eyes")
    await client.reactions_remove(channel=scene.channel.id, timestamp=report.ts, name="eyes")
    with pytest.raises(SlackApiError, match="no_reaction"):
        await client.reactions_remove(channel=scene.channel.id, timestamp=report.ts, name="eyes")
    history = await client.conversations_history(channel=scene.channel.id)
    assert "reactions" not in history["messages"][0]


async def test_a_character_typed_as_reaction_gets_its_name(
    client: AsyncWebClient, scene: SharedChannel, report: Message
):
    scene.workspace.react(scene.channel, report.ts, scene.person, "\U0001f44d")
    answer = await client.reactions_list(user=scene.person.id)
    assert answer["items"][0]["message"]["reactions"][0]["name"] == "+1"


@pytest.mark.parametrize(("name", "error"), [(":eyes:", "invalid_name"), (" eyes", "invalid_name")])
async def test_a_name_with_colons_or_spaces_is_refused(
    client: AsyncWebClient, scene: SharedChannel, report: Message, name: str, error: str
):
    with pytest.raises(SlackApiError, match=error):
        await client.reactions_add(channel=scene.channel.id, timestamp=report.ts, name=name)


async def test_a_pinned_message_says_so_until_it_is_unpinned(
    client: AsyncWebClient, scene: SharedChannel, report: Message
):
    await client.pins_add(channel=scene.channel.id, timestamp=report.ts)
    with pytest.raises(SlackApiError, match="already_pinned"):
        await client.pins_add(channel=scene.channel.id, timestamp=report.ts)
    items = (await client.pins_list(channel=scene.channel.id))["items"]
    assert [item["message"]["ts"] for item in items] == [report.ts]
    assert items[0]["message"]["pinned_to"] == [scene.channel.id]
    await client.pins_remove(channel=scene.channel.id, timestamp=report.ts)
    with pytest.raises(SlackApiError, match="no_pin"):
        await client.pins_remove(channel=scene.channel.id, timestamp=report.ts)


async def test_a_bookmark_is_listed(client: AsyncWebClient, scene: SharedChannel):
    await client.bookmarks_add(
        channel_id=scene.channel.id, title="Contact card", type="link", link="https://example.com"
    )
    listed = await client.bookmarks_list(channel_id=scene.channel.id)
    assert [bookmark["title"] for bookmark in listed["bookmarks"]] == ["Contact card"]


async def test_a_call_by_a_bot_names_its_creator_and_ends(client: AsyncWebClient, scene: SharedChannel):
    with pytest.raises(SlackApiError, match="invalid_created_by"):
        await client.calls_add(external_unique_id="1", join_url="https://example.com/1")
    made = await client.calls_add(
        external_unique_id="1", join_url="https://example.com/1", created_by=scene.person.id
    )
    await client.calls_end(id=made["call"]["id"], duration=60)
    call = (await client.calls_info(id=made["call"]["id"]))["call"]
    assert call["date_end"] - call["date_start"] == 60
