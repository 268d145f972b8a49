"""Posting, changing, deleting and reacting: the same on our local Slack and on the emulator.

Known differences, each shown by a test at the end: the emulator keeps no metadata, does not split
or escape long or raw text, and serves neither uploads nor sockets.
"""

import pytest
from slack_sdk.errors import SlackApiError

from tests.contract.peers import Peer
from tests.contract.refusal import error_of


def _post(peer: Peer, text: str = "hello", **arguments: object) -> str:
    answer = peer.client.chat_postMessage(channel=peer.play, text=text, **arguments)  # type: ignore[arg-type]
    return str(answer["ts"])


def _read(peer: Peer, ts: str) -> dict[str, object] | None:
    """The top-level message of a ts as history serves it, or None."""
    answer = peer.client.conversations_history(
        channel=peer.play, oldest=ts, latest=ts, inclusive=True, limit=1
    )
    return answer["messages"][0] if answer["messages"] else None


def test_a_post_is_served_as_it_was_echoed(peer: Peer):
    echo = peer.client.chat_postMessage(channel=peer.play, text="hello there")
    message = _read(peer, echo["ts"])
    assert message is not None
    for key in ("text", "user", "bot_id", "team", "ts"):
        assert message[key] == echo["message"][key]
    assert "client_msg_id" not in message
    assert "subtype" not in message


def test_posts_take_rising_ts(peer: Peer):
    stamps = [_post(peer) for _ in range(3)]
    assert stamps == sorted(set(stamps))


def test_a_reply_to_a_reply_goes_under_the_root(peer: Peer):
    root = _post(peer)
    reply = _post(peer, thread_ts=root)
    echo = peer.client.chat_postMessage(channel=peer.play, text="again", thread_ts=reply)
    assert echo["message"]["thread_ts"] == root


def test_a_thread_that_names_nothing_posts_at_top_level(peer: Peer):
    echo = peer.client.chat_postMessage(channel=peer.play, text="stray", thread_ts="1700000000.000001")
    assert "thread_ts" not in echo["message"]
    assert _read(peer, echo["ts"]) is not None


@pytest.mark.parametrize("thread_ts", ["abc", "1e9", "9999999999.000000"])
def test_a_thread_out_of_reach_is_refused(peer: Peer, thread_ts: str):
    refused = error_of(peer.client.chat_postMessage, channel=peer.play, text="x", thread_ts=thread_ts)
    assert refused == "invalid_thread_ts"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, "no_text"),
        ({"text": ""}, "no_text"),
        ({"blocks": "[]"}, "no_text"),
        ({"blocks": "abc", "text": "x"}, "invalid_blocks_format"),
        ({"blocks": "{}"}, "invalid_blocks_format"),
    ],
)
def test_a_post_without_content_is_refused(peer: Peer, arguments: dict[str, str], error: str):
    params = {"channel": peer.play, **arguments}
    assert error_of(peer.client.api_call, "chat.postMessage", params=params) == error


def test_a_post_to_nowhere_is_refused(peer: Peer):
    assert error_of(peer.client.chat_postMessage, channel="C0NONE", text="x") == "channel_not_found"
    assert error_of(peer.client.api_call, "chat.postMessage", params={"text": "x"}) == "invalid_arguments"


def test_an_update_marks_the_message_as_edited_and_echoes_it_without_its_ts(peer: Peer):
    ts = _post(peer, "one")
    echo = peer.client.chat_update(channel=peer.play, ts=ts, text="two")
    message = _read(peer, ts)
    assert message is not None
    assert (echo["ts"], echo["text"], message["text"]) == (ts, "two", "two")
    assert "ts" not in echo["message"]
    assert message["edited"]["user"] == message["user"]  # type: ignore[index]


def test_another_persons_message_cannot_be_changed_or_deleted(peer: Peer):
    update, delete = peer.client.chat_update, peer.client.chat_delete
    assert error_of(update, channel=peer.play, ts=peer.typed, text="x") == "cant_update_message"
    assert error_of(delete, channel=peer.play, ts=peer.typed) == "cant_delete_message"


def test_a_message_that_is_not_there_cannot_be_changed_or_deleted(peer: Peer):
    ts = "1700000000.000001"
    assert error_of(peer.client.chat_update, channel=peer.play, ts=ts, text="x") == "message_not_found"
    assert error_of(peer.client.chat_delete, channel=peer.play, ts=ts) == "message_not_found"


def test_a_deleted_message_without_replies_is_gone(peer: Peer):
    ts = _post(peer)
    peer.client.chat_delete(channel=peer.play, ts=ts)
    assert _read(peer, ts) is None
    assert error_of(peer.client.conversations_replies, channel=peer.play, ts=ts) == "thread_not_found"


def test_a_deleted_root_leaves_a_tombstone_until_its_last_reply_goes(peer: Peer):
    root = _post(peer, "report")
    replies = [_post(peer, "seen", thread_ts=root) for _ in range(2)]
    peer.client.chat_delete(channel=peer.play, ts=root)
    stone = _read(peer, root)
    assert stone is not None
    assert stone["subtype"] == "tombstone"
    assert stone["user"] == "USLACKBOT"
    assert stone["text"] == "This message was deleted."
    assert stone["hidden"] is True
    assert (stone["thread_ts"], stone["reply_count"], stone["latest_reply"]) == (root, 2, replies[1])
    assert not {"team", "bot_id", "edited"} & set(stone)
    thread = peer.client.conversations_replies(channel=peer.play, ts=root)["messages"]
    assert [message["ts"] for message in thread] == [root, *replies]
    assert error_of(peer.client.chat_update, channel=peer.play, ts=root, text="x") == "message_not_found"
    for reply in replies:
        peer.client.chat_delete(channel=peer.play, ts=reply)
    assert _read(peer, root) is None


def test_a_root_that_lost_its_last_reply_is_no_root_any_more(peer: Peer):
    root = _post(peer)
    reply = _post(peer, thread_ts=root)
    peer.client.chat_delete(channel=peer.play, ts=reply)
    message = _read(peer, root)
    assert message is not None
    assert "thread_ts" not in message
    assert "reply_count" not in message


def test_a_permalink_of_a_reply_names_the_thread(peer: Peer):
    root = _post(peer)
    alone = peer.client.chat_getPermalink(channel=peer.play, message_ts=root)["permalink"]
    assert alone.endswith(f"/archives/{peer.play}/p{root.replace('.', '')}")
    reply = _post(peer, thread_ts=root)
    link = peer.client.chat_getPermalink(channel=peer.play, message_ts=reply)["permalink"]
    assert link.endswith(f"/archives/{peer.play}/p{reply.replace('.', '')}?thread_ts={root}&cid={peer.play}")


def test_reactions_are_made_once_and_taken_back_once(peer: Peer):
    ts = _post(peer)
    target = {"channel": peer.play, "timestamp": ts, "name": "eyes"}
    peer.client.reactions_add(**target)
    assert error_of(peer.client.reactions_add, **target) == "already_reacted"
    message = peer.client.reactions_get(channel=peer.play, timestamp=ts)["message"]
    me = peer.client.auth_test()["user_id"]
    assert message["reactions"] == [{"name": "eyes", "users": [me], "count": 1}]
    assert message["permalink"].startswith("https://")
    peer.client.reactions_remove(**target)
    assert error_of(peer.client.reactions_remove, **target) == "no_reaction"
    assert "reactions" not in peer.client.reactions_get(channel=peer.play, timestamp=ts)["message"]


def test_a_reaction_to_nothing_is_refused(peer: Peer):
    call = peer.client.api_call
    assert error_of(call, "reactions.add", params={"name": "eyes"}) == "invalid_arguments"
    assert error_of(call, "reactions.remove", params={"name": "eyes"}) == "no_item_specified"
    assert error_of(call, "reactions.get") == "no_item_specified"
    target = {"channel": peer.play, "timestamp": "1700000000.000001", "name": "eyes"}
    assert error_of(call, "reactions.add", params=target) == "message_not_found"


def test_known_difference_metadata(peer: Peer):
    metadata = {"event_type": "desk_act", "event_payload": {"op": "1"}}
    ts = _post(peer, metadata=metadata)
    answer = peer.client.conversations_history(
        channel=peer.play, oldest=ts, latest=ts, inclusive=True, include_all_metadata=True
    )
    assert answer["messages"][0].get("metadata") == (None if peer.name == "backlot" else metadata)


def test_known_difference_long_text(peer: Peer):
    ts = _post(peer, "x" * 9_000)
    answer = peer.client.conversations_history(channel=peer.play, oldest=ts, inclusive=True, limit=3)
    served = [len(message["text"]) for message in answer["messages"]]
    assert served == ([9000] if peer.name == "backlot" else [1000, 4000, 4000])


def test_known_difference_methods_not_served(peer: Peer):
    with pytest.raises(SlackApiError) as refused:
        peer.client.api_call("files.getUploadURLExternal")
    assert refused.value.response.status_code == (404 if peer.name == "backlot" else 200)
