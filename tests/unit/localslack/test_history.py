"""Pages of a channel and of a thread: bounds, directions, cursors, counts and tombstones."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.unit.localslack.scene import SharedChannel


def _stamp(number: int) -> str:
    return f"17800000{number:02d}.000100"


@pytest.fixture
def ten(scene: SharedChannel) -> list[str]:
    """Ten messages, one a second, oldest first."""
    return [
        scene.workspace.post(scene.channel, scene.person, f"message {number}", ts=_stamp(number)).ts
        for number in range(10)
    ]


async def _walk(client: AsyncWebClient, channel: str, **arguments: object) -> list[list[str]]:
    pages = []
    cursor = ""
    while True:
        answer = await client.conversations_history(channel=channel, cursor=cursor, **arguments)  # type: ignore[arg-type]
        pages.append([message["ts"] for message in answer["messages"]])
        if not answer["has_more"]:
            assert "response_metadata" not in answer.data
            return pages
        cursor = answer["response_metadata"]["next_cursor"]


async def test_pages_walk_back_in_time_newest_first(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    newest_first = ten[::-1]
    pages = await _walk(client, scene.channel.id, limit=4)
    assert pages == [newest_first[:4], newest_first[4:8], newest_first[8:]]


async def test_oldest_alone_walks_forward(client: AsyncWebClient, scene: SharedChannel, ten: list[str]):
    pages = await _walk(client, scene.channel.id, limit=3, oldest=ten[3])
    assert pages == [ten[4:7][::-1], ten[7:10][::-1]]


async def test_oldest_with_latest_walks_back(client: AsyncWebClient, scene: SharedChannel, ten: list[str]):
    pages = await _walk(client, scene.channel.id, limit=3, oldest=ten[2], latest=ten[8])
    assert pages == [ten[5:8][::-1], ten[3:5][::-1]]


@pytest.mark.parametrize(("inclusive", "expected"), [(False, 2), (True, 4), ("0", 2), ("no", 4)])
async def test_bounds_are_exclusive_unless_inclusive(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str], inclusive: object, expected: int
):
    answer = await client.conversations_history(
        channel=scene.channel.id,
        oldest=ten[1],
        latest=ten[4],
        inclusive=inclusive,  # type: ignore[arg-type]
    )
    assert len(answer["messages"]) == expected


async def test_one_message_is_fetched_by_its_own_ts(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    answer = await client.conversations_history(
        channel=scene.channel.id, oldest=ten[5], latest=ten[5], inclusive=True, limit=1
    )
    assert [message["ts"] for message in answer["messages"]] == [ten[5]]


async def test_a_message_posted_between_two_pages_shifts_nothing(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    first = await client.conversations_history(channel=scene.channel.id, limit=6)
    scene.workspace.post(scene.channel, scene.person, "in between")
    second = await client.conversations_history(
        channel=scene.channel.id, limit=6, cursor=first["response_metadata"]["next_cursor"]
    )
    assert [message["ts"] for message in second["messages"]] == ten[:4][::-1]


async def test_a_limit_may_be_text_and_zero_means_the_default(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    two = await client.api_call("conversations.history", params={"channel": scene.channel.id, "limit": "2"})
    every = await client.conversations_history(channel=scene.channel.id, limit=0)
    assert (len(two["messages"]), len(every["messages"])) == (2, 10)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"latest": "abc", "oldest": "abc"}, "invalid_ts_latest"),
        ({"oldest": "abc", "cursor": "rubbish"}, "invalid_ts_oldest"),
        ({"cursor": "rubbish"}, "invalid_cursor"),
        ({"limit": "many"}, "invalid_arguments"),
    ],
)
async def test_unreadable_arguments_are_refused(
    client: AsyncWebClient, scene: SharedChannel, arguments: dict[str, str], error: str
):
    with pytest.raises(SlackApiError) as refused:
        await client.api_call("conversations.history", params={"channel": scene.channel.id, **arguments})
    assert refused.value.response["error"] == error


async def test_a_page_may_hold_fewer_than_asked(client: AsyncWebClient, scene: SharedChannel, ten: list[str]):
    scene.workspace.page_ceiling = 4
    pages = await _walk(client, scene.channel.id, limit=200)
    assert [len(page) for page in pages] == [4, 4, 2]


async def test_a_free_plan_hides_what_is_older(client: AsyncWebClient, scene: SharedChannel, ten: list[str]):
    scene.channel.hidden_before = ten[7]
    assert await _walk(client, scene.channel.id) == [ten[7:][::-1]]
    with pytest.raises(SlackApiError, match="thread_not_found"):
        await client.conversations_replies(channel=scene.channel.id, ts=ten[0])


async def test_a_root_counts_its_replies_and_at_most_five_of_their_authors(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    for number in range(7):
        user = scene.workspace.add_user(scene.team, f"agent{number}")
        last = scene.workspace.post(scene.channel, user, "on it", thread_ts=ten[0])
    history = await client.conversations_history(channel=scene.channel.id, latest=ten[1])
    root = history["messages"][0]
    assert (root["reply_count"], root["reply_users_count"], len(root["reply_users"])) == (7, 7, 5)
    assert (root["thread_ts"], root["latest_reply"]) == (ten[0], last.ts)


async def test_replies_come_oldest_first_with_the_root_on_every_page(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    replies = [
        scene.workspace.post(scene.channel, scene.person, "still on it", thread_ts=ten[0]).ts
        for _ in range(5)
    ]
    first = await client.conversations_replies(channel=scene.channel.id, ts=ten[0], limit=3)
    assert [message["ts"] for message in first["messages"]] == [ten[0], *replies[:3]]
    second = await client.conversations_replies(
        channel=scene.channel.id, ts=ten[0], limit=3, cursor=first["response_metadata"]["next_cursor"]
    )
    assert [message["ts"] for message in second["messages"]] == [ten[0], *replies[3:]]
    assert not second["has_more"]


async def test_the_root_is_there_even_below_oldest(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    replies = [
        scene.workspace.post(scene.channel, scene.person, "again", thread_ts=ten[0]).ts for _ in range(3)
    ]
    answer = await client.conversations_replies(channel=scene.channel.id, ts=ten[0], oldest=replies[1])
    assert [message["ts"] for message in answer["messages"]] == [ten[0], replies[2]]


async def test_the_ts_of_a_reply_answers_that_reply_alone(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    reply = scene.workspace.post(scene.channel, scene.person, "one", thread_ts=ten[0])
    scene.workspace.post(scene.channel, scene.person, "two", thread_ts=ten[0])
    answer = await client.conversations_replies(channel=scene.channel.id, ts=reply.ts)
    assert [message["ts"] for message in answer["messages"]] == [reply.ts]


async def test_a_broadcast_reply_shows_in_history_and_in_its_thread(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    sent = await client.chat_postMessage(
        channel=scene.channel.id, thread_ts=ten[0], text="for all to see", reply_broadcast=True
    )
    history = await client.conversations_history(channel=scene.channel.id, limit=1)
    thread = await client.conversations_replies(channel=scene.channel.id, ts=ten[0])
    assert history["messages"][0]["ts"] == thread["messages"][-1]["ts"] == sent["ts"]
    assert history["messages"][0]["subtype"] == "thread_broadcast"


async def test_a_deleted_root_stays_as_a_tombstone_until_its_last_reply_goes(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    reply = scene.workspace.post(scene.channel, scene.person, "seen", thread_ts=ten[9])
    scene.workspace.delete(scene.channel, ten[9])
    answer = await client.conversations_history(channel=scene.channel.id, limit=1)
    stone = answer["messages"][0]
    assert (stone["ts"], stone["subtype"], stone["user"]) == (ten[9], "tombstone", "USLACKBOT")
    assert (stone["text"], stone["hidden"]) == ("This message was deleted.", True)
    assert (stone["thread_ts"], stone["reply_count"], stone["latest_reply"]) == (ten[9], 1, reply.ts)
    assert "team" not in stone
    scene.workspace.delete(scene.channel, reply.ts)
    answer = await client.conversations_history(channel=scene.channel.id, limit=1)
    assert answer["messages"][0]["ts"] == ten[8]


async def test_a_deleted_message_without_replies_is_gone(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    scene.workspace.delete(scene.channel, ten[4])
    assert ten[4] not in (await _walk(client, scene.channel.id))[0]
    with pytest.raises(SlackApiError, match="thread_not_found"):
        await client.conversations_replies(channel=scene.channel.id, ts=ten[4])


async def test_a_root_whose_last_reply_is_deleted_is_no_thread_any_more(
    client: AsyncWebClient, scene: SharedChannel, ten: list[str]
):
    reply = scene.workspace.post(scene.channel, scene.person, "oops", thread_ts=ten[9])
    scene.workspace.delete(scene.channel, reply.ts)
    answer = await client.conversations_history(channel=scene.channel.id, limit=1)
    assert "thread_ts" not in answer["messages"][0]


async def test_metadata_keeps_its_payload_only_when_asked_for(client: AsyncWebClient, scene: SharedChannel):
    metadata = {"event_type": "desk_act", "event_payload": {"op": "1a2b"}}
    await client.chat_postMessage(channel=scene.channel.id, text="Update", metadata=metadata)
    bare = await client.conversations_history(channel=scene.channel.id)
    whole = await client.conversations_history(channel=scene.channel.id, include_all_metadata=True)
    assert bare["messages"][0]["metadata"] == {"event_type": "desk_act"}
    assert whole["messages"][0]["metadata"] == metadata


async def test_a_channel_the_bot_is_not_in_is_refused(client: AsyncWebClient, scene: SharedChannel):
    public = scene.workspace.add_channel("lobby", [scene.team], [scene.person])
    private = scene.workspace.add_channel("secret", [scene.team], [scene.person], private=True)
    foreign = scene.workspace.add_channel("theirs", [scene.other_team], [scene.other_person])
    for channel, error in (
        (public, "not_in_channel"),
        (private, "channel_not_found"),
        (foreign, "channel_not_found"),
    ):
        with pytest.raises(SlackApiError, match=error):
            await client.conversations_history(channel=channel.id)
