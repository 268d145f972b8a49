"""What apps post, change and delete, and how each is refused."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.server import LocalSlack
from tests.unit.localslack.conftest import bot_client
from tests.unit.localslack.scene import SharedChannel, SteppingClock


async def _newest(client: AsyncWebClient, scene: SharedChannel) -> dict[str, object]:
    answer = await client.conversations_history(channel=scene.channel.id, limit=1, include_all_metadata=True)
    newest: dict[str, object] = answer["messages"][0]
    return newest


async def test_a_bot_post_names_bot_app_and_team_without_a_subtype(
    client: AsyncWebClient, scene: SharedChannel
):
    await client.chat_postMessage(channel=scene.channel.id, text="Acknowledged")
    message = await _newest(client, scene)
    assert (message["user"], message["bot_id"], message["app_id"], message["team"]) == (
        scene.app.bot_user_id,
        scene.app.bot_id,
        scene.app.id,
        scene.team.id,
    )
    assert "subtype" not in message
    assert "client_msg_id" not in message


async def test_a_user_token_posts_as_the_person_through_the_app(slack: LocalSlack, scene: SharedChannel):
    client = AsyncWebClient(token=scene.app.user_token, base_url=slack.api_url)
    await client.chat_postMessage(channel=scene.channel.id, text="Acknowledged")
    message = await _newest(client, scene)
    assert (message["user"], message["app_id"]) == (scene.person.id, scene.app.id)


async def test_a_post_under_another_name_has_no_user_and_cannot_be_deleted(
    client: AsyncWebClient, scene: SharedChannel
):
    sent = await client.chat_postMessage(channel=scene.channel.id, text="hello", username="Lena")
    message = await _newest(client, scene)
    assert (message["subtype"], message["username"]) == ("bot_message", "Lena")
    assert "user" not in message
    with pytest.raises(SlackApiError, match="cant_delete_message"):
        await client.chat_delete(channel=scene.channel.id, ts=sent["ts"])


async def test_another_name_needs_its_scope(client: AsyncWebClient, scene: SharedChannel):
    scene.app.bot_scopes.remove("chat:write.customize")
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=scene.channel.id, text="hello", username="Lena")
    assert refused.value.response["needed"] == "chat:write.customize"


async def test_a_thread_that_names_nothing_posts_at_top_level(client: AsyncWebClient, scene: SharedChannel):
    sent = await client.chat_postMessage(
        channel=scene.channel.id, text="Update", thread_ts="1780000000.000001"
    )
    assert "thread_ts" not in sent["message"]
    assert (await _newest(client, scene))["ts"] == sent["ts"]


async def test_a_reply_to_a_reply_goes_under_the_root(client: AsyncWebClient, scene: SharedChannel):
    root = scene.workspace.post(scene.channel, scene.other_person, "report")
    reply = scene.workspace.post(scene.channel, scene.person, "seen", thread_ts=root.ts)
    sent = await client.chat_postMessage(channel=scene.channel.id, text="Update", thread_ts=reply.ts)
    assert sent["message"]["thread_ts"] == root.ts


async def test_a_thread_ts_out_of_its_window_is_refused(client: AsyncWebClient, scene: SharedChannel):
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=scene.channel.id, text="Update", thread_ts="1e9")
    assert refused.value.response["error"] == "invalid_thread_ts"
    assert refused.value.response["response_metadata"]["messages"] == [
        "[ERROR] 19000000 is not a valid thread_ts"
    ]


async def test_text_above_four_thousand_characters_becomes_several_messages_and_one_ts(
    client: AsyncWebClient, scene: SharedChannel
):
    metadata = {"event_type": "desk_act", "event_payload": {"op": "1"}}
    sent = await client.chat_postMessage(channel=scene.channel.id, text="x" * 9_000, metadata=metadata)
    history = await client.conversations_history(channel=scene.channel.id, include_all_metadata=True)
    assert [len(message["text"]) for message in history["messages"]] == [1000, 4000, 4000]
    assert history["messages"][-1]["ts"] == sent["ts"]
    assert ["metadata" in message for message in history["messages"]] == [False, False, True]


async def test_text_above_forty_thousand_characters_is_cut(client: AsyncWebClient, scene: SharedChannel):
    await client.chat_postMessage(channel=scene.channel.id, text="x" * 41_000)
    assert sum(len(message.text) for message in scene.channel.messages.values()) == 40_000


@pytest.mark.parametrize(
    ("metadata", "error"),
    [
        ("no json", "invalid_metadata_format"),
        ({"event_payload": {}}, "invalid_metadata_format"),
        ({"event_type": "a", "event_payload": {"none": None}}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": {"list": [1, 2]}}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": {"deep": {"er": {}}}}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": {"big": "x" * 9000}}, "metadata_too_large"),
    ],
)
async def test_metadata_out_of_its_schema_is_refused(
    client: AsyncWebClient, scene: SharedChannel, metadata: object, error: str
):
    with pytest.raises(SlackApiError, match=error):
        await client.api_call(
            "chat.postMessage", json={"channel": scene.channel.id, "text": "a", "metadata": metadata}
        )
    assert not scene.channel.messages


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, "no_text"),
        ({"text": ""}, "no_text"),
        ({"blocks": "abc"}, "invalid_blocks_format"),
        ({"blocks": "{}"}, "invalid_blocks_format"),
        ({"blocks": "[]"}, "no_text"),
        ({"blocks": '[{"text": {}}]'}, "invalid_blocks"),
    ],
)
async def test_a_post_without_content_is_refused(
    client: AsyncWebClient, scene: SharedChannel, arguments: dict[str, str], error: str
):
    with pytest.raises(SlackApiError) as refused:
        await client.api_call("chat.postMessage", params={"channel": scene.channel.id, **arguments})
    assert refused.value.response["error"] == error


async def test_an_archived_channel_takes_no_post(client: AsyncWebClient, scene: SharedChannel):
    scene.workspace.archive(scene.channel, scene.person)
    with pytest.raises(SlackApiError, match="is_archived"):
        await client.chat_postMessage(channel=scene.channel.id, text="Update")


async def test_an_update_keeps_metadata_unless_told_and_drops_blocks(
    client: AsyncWebClient, scene: SharedChannel
):
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "one"}}]
    metadata = {"event_type": "a", "event_payload": {"op": "1"}}
    sent = await client.chat_postMessage(
        channel=scene.channel.id, text="one", blocks=blocks, metadata=metadata
    )
    answer = await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="two")
    message = await _newest(client, scene)
    assert (message["text"], message["metadata"]) == ("two", metadata)
    assert message["blocks"][0]["type"] == "rich_text"  # type: ignore[index]
    assert message["edited"]["user"] == scene.app.bot_user_id  # type: ignore[index]
    assert "ts" not in answer["message"]
    await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="two", metadata={})
    assert "metadata" not in await _newest(client, scene)


async def test_an_update_with_blocks_shows_no_edited_mark(client: AsyncWebClient, scene: SharedChannel):
    sent = await client.chat_postMessage(channel=scene.channel.id, text="one")
    blocks = [{"type": "divider"}]
    await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="two", blocks=blocks)
    assert "edited" not in await _newest(client, scene)


async def test_only_the_author_may_update_or_delete(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    typed = scene.workspace.post(scene.channel, scene.other_person, "report")
    foreign = await bot_client(slack, scene.other_app).chat_postMessage(channel=scene.channel.id, text="ours")
    for ts in (typed.ts, foreign["ts"]):
        with pytest.raises(SlackApiError, match="cant_update_message"):
            await client.chat_update(channel=scene.channel.id, ts=ts, text="changed")
        with pytest.raises(SlackApiError, match="cant_delete_message"):
            await client.chat_delete(channel=scene.channel.id, ts=ts)
    with pytest.raises(SlackApiError, match="message_not_found"):
        await client.chat_delete(channel=scene.channel.id, ts="1780000000.000001")


async def test_an_update_may_not_be_too_long(client: AsyncWebClient, scene: SharedChannel):
    sent = await client.chat_postMessage(channel=scene.channel.id, text="short")
    with pytest.raises(SlackApiError, match="msg_too_long"):
        await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="x" * 4001)


async def test_a_permalink_names_the_thread_of_a_reply(client: AsyncWebClient, scene: SharedChannel):
    root = scene.workspace.post(scene.channel, scene.other_person, "report", ts="1780000000.000100")
    plain = await client.chat_getPermalink(channel=scene.channel.id, message_ts=root.ts)
    base = f"https://gamnify.slack.com/archives/{scene.channel.id}/p1780000000000100"
    assert plain["permalink"] == base
    reply = scene.workspace.post(
        scene.channel, scene.person, "seen", thread_ts=root.ts, ts="1780000060.000200"
    )
    answer = await client.chat_getPermalink(channel=scene.channel.id, message_ts=reply.ts)
    assert answer["permalink"].endswith(f"/p1780000060000200?thread_ts={root.ts}&cid={scene.channel.id}")


async def test_posts_at_one_instant_still_take_rising_ts(
    client: AsyncWebClient, scene: SharedChannel, clock: SteppingClock
):
    sent = [(await client.chat_postMessage(channel=scene.channel.id, text="a"))["ts"] for _ in range(3)]
    assert sent == sorted(set(sent))
    assert sent[0] == f"{clock.micros // 1_000_000}.000000"


async def test_an_ephemeral_message_is_in_no_history(client: AsyncWebClient, scene: SharedChannel):
    await client.chat_postEphemeral(channel=scene.channel.id, user=scene.person.id, text="only you")
    assert not scene.channel.messages


async def test_files_are_attached_to_a_message_that_has_metadata(
    client: AsyncWebClient, scene: SharedChannel
):
    sent = await client.chat_postMessage(channel=scene.channel.id, text="report")
    file = scene.workspace.keep_file(scene.person, "a.log", b"log")
    await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="report", file_ids=[file.id])
    message = await _newest(client, scene)
    assert message["text"] == "report"
    assert [listed["id"] for listed in message["files"]] == [file.id]  # type: ignore[attr-defined]
    assert file.shares == {scene.channel.id: [sent["ts"]]}
    with pytest.raises(SlackApiError, match="file_not_found"):
        await client.chat_update(channel=scene.channel.id, ts=sent["ts"], text="a", file_ids=["F0NONE"])


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"attachments": [{"text": "a"}] * 101}, "too_many_attachments"),
        ({"blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
        (
            {"blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}]},
            "invalid_blocks",
        ),
    ],
)
async def test_too_much_in_one_message_is_refused(
    client: AsyncWebClient, scene: SharedChannel, arguments: dict[str, list[object]], error: str
):
    with pytest.raises(SlackApiError, match=error):
        await client.chat_postMessage(channel=scene.channel.id, text="a", **arguments)  # type: ignore[arg-type]


async def test_an_ephemeral_message_needs_someone_in_the_channel(
    client: AsyncWebClient, scene: SharedChannel
):
    with pytest.raises(SlackApiError, match="user_not_in_channel"):
        await client.chat_postEphemeral(channel=scene.channel.id, user="U0NONE", text="psst")
    with pytest.raises(SlackApiError, match="no_text"):
        await client.api_call(
            "chat.postEphemeral", params={"channel": scene.channel.id, "user": scene.person.id}
        )


async def test_a_message_that_is_not_there_has_no_permalink(client: AsyncWebClient, scene: SharedChannel):
    with pytest.raises(SlackApiError, match="message_not_found"):
        await client.chat_getPermalink(channel=scene.channel.id, message_ts="1780000000.000001")
