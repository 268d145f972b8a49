"""Reading a channel and a thread: the same on our local Slack and on the independent emulator.

Known differences, each shown by a test at the end: the emulator ignores `limit` and `oldest` of
conversations.replies, answers the whole thread for the ts of a reply, and its token names no bot.
"""

import pytest
from slack_sdk import WebClient

from tests.contract.peers import REPLIES, Peer
from tests.contract.refusal import error_of


def _walk(peer: Peer, **arguments: object) -> list[list[str]]:
    pages = peer.client.conversations_history(channel=peer.archive, **arguments)  # type: ignore[arg-type]
    return [[message["ts"] for message in page["messages"]] for page in pages]


def test_auth_test_says_who_the_token_is(peer: Peer):
    answer = peer.client.auth_test()
    for key in ("url", "team", "user", "team_id", "user_id"):
        assert answer[key]


def test_no_token_and_a_wrong_token_are_two_errors(peer: Peer):
    base = peer.client.base_url
    assert error_of(WebClient(base_url=base).auth_test) == "not_authed"
    assert error_of(WebClient(token="xoxb-wrong", base_url=base).auth_test) == "invalid_auth"


def test_history_is_newest_first_and_without_replies(peer: Peer):
    assert _walk(peer, limit=100) == [peer.roots[::-1]]


def test_history_walks_back_by_pages(peer: Peer):
    newest_first = peer.roots[::-1]
    assert _walk(peer, limit=3) == [newest_first[:3], newest_first[3:6], newest_first[6:]]


def test_oldest_alone_walks_forward(peer: Peer):
    roots = peer.roots
    assert _walk(peer, limit=2, oldest=roots[1]) == [roots[2:4][::-1], roots[4:6][::-1], roots[6:]]


def test_two_bounds_walk_back_and_are_exclusive(peer: Peer):
    roots = peer.roots
    assert _walk(peer, limit=2, oldest=roots[0], latest=roots[5]) == [roots[3:5][::-1], roots[1:3][::-1]]


def test_inclusive_takes_both_bounds_in(peer: Peer):
    roots = peer.roots
    assert _walk(peer, limit=9, oldest=roots[1], latest=roots[3], inclusive=True) == [roots[1:4][::-1]]


def test_one_message_is_fetched_by_its_ts(peer: Peer):
    ts = peer.roots[2]
    assert _walk(peer, limit=1, oldest=ts, latest=ts, inclusive=True) == [[ts]]
    assert _walk(peer, limit=1, oldest=ts, latest=ts) == [[]]


@pytest.mark.parametrize("oldest", ["0", ""])
def test_zero_and_nothing_are_no_bound(peer: Peer, oldest: str):
    assert _walk(peer, limit=100, oldest=oldest) == [peer.roots[::-1]]


@pytest.mark.parametrize("limit", [0, "00"])
def test_a_limit_of_zero_is_no_limit(peer: Peer, limit: object):
    assert _walk(peer, limit=limit) == [peer.roots[::-1]]


def test_the_last_page_of_history_has_no_cursor_field(peer: Peer):
    answer = peer.client.conversations_history(channel=peer.archive, limit=100)
    assert not answer["has_more"]
    assert "response_metadata" not in answer.data


def test_the_last_page_of_a_list_has_an_empty_cursor(peer: Peer):
    for answer in (
        peer.client.conversations_list(limit=100),
        peer.client.conversations_members(channel=peer.archive, limit=100),
        peer.client.users_list(limit=100),
    ):
        assert answer["response_metadata"]["next_cursor"] == ""


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"oldest": "abc", "latest": "abc"}, "invalid_ts_latest"),
        ({"oldest": "abc", "cursor": "!"}, "invalid_ts_oldest"),
        ({"oldest": "0.0"}, "invalid_ts_oldest"),
        ({"cursor": "!"}, "invalid_cursor"),
    ],
)
def test_unreadable_bounds_and_cursors_are_refused(peer: Peer, arguments: dict[str, str], error: str):
    assert error_of(peer.client.conversations_history, channel=peer.archive, **arguments) == error


def test_a_bound_is_read_by_its_digits(peer: Peer):
    answer = peer.client.conversations_history(channel=peer.archive, oldest="1e9", limit=1)
    assert answer["oldest"] == "0000000019.000000"


def test_an_unknown_channel_is_refused_before_anything_else(peer: Peer):
    assert error_of(peer.client.conversations_history, channel="C0NONE", oldest="abc") == "channel_not_found"
    assert error_of(peer.client.conversations_replies, channel="C0NONE", ts="1.0") == "channel_not_found"
    assert error_of(peer.client.conversations_info, channel="C0NONE") == "channel_not_found"


def test_a_missing_argument_is_named(peer: Peer):
    for method in ("conversations.history", "conversations.replies", "conversations.members"):
        assert error_of(peer.client.api_call, method) == "invalid_arguments"
    assert error_of(peer.client.api_call, "users.info") == "user_not_found"


def test_an_unknown_method_is_named(peer: Peer):
    assert error_of(peer.client.api_call, "no.such") == "unknown_method"


def test_a_thread_starts_with_its_root_and_goes_on_oldest_first(peer: Peer):
    answer = peer.client.conversations_replies(channel=peer.archive, ts=peer.thread)
    assert [message["ts"] for message in answer["messages"]] == [peer.thread, *peer.replies]
    assert all(message["thread_ts"] == peer.thread for message in answer["messages"])


def test_a_root_counts_its_replies(peer: Peer):
    answer = peer.client.conversations_history(
        channel=peer.archive, oldest=peer.thread, latest=peer.thread, inclusive=True
    )
    root = answer["messages"][0]
    assert (root["reply_count"], root["latest_reply"]) == (REPLIES, peer.replies[-1])
    assert (root["reply_users_count"], len(root["reply_users"])) == (1, 1)
    assert root["is_locked"] is False


def test_a_reply_names_the_author_of_its_root(peer: Peer):
    answer = peer.client.conversations_replies(channel=peer.archive, ts=peer.thread)
    root, reply, *_ = answer["messages"]
    assert reply["parent_user_id"] == root["user"]


def test_a_message_without_replies_answers_alone_and_has_no_thread(peer: Peer):
    answer = peer.client.conversations_replies(channel=peer.archive, ts=peer.roots[0])
    assert [message["ts"] for message in answer["messages"]] == [peer.roots[0]]
    assert "thread_ts" not in answer["messages"][0]


def test_a_ts_that_names_nothing_has_no_thread(peer: Peer):
    error = error_of(peer.client.conversations_replies, channel=peer.archive, ts="1700000000.000001")
    assert error == "thread_not_found"


def test_an_unknown_person_is_refused(peer: Peer):
    assert error_of(peer.client.users_info, user="U0NONE") == "user_not_found"


def test_authors_are_found_by_users_info(peer: Peer):
    root = peer.client.conversations_history(channel=peer.archive, limit=1)["messages"][0]
    user = peer.client.users_info(user=root["user"])["user"]
    assert (user["id"], user["real_name"], user["is_bot"]) == (root["user"], "Ava Chen", False)


def test_a_typed_message_has_a_client_id_and_names_no_app(peer: Peer):
    root = peer.client.conversations_history(channel=peer.archive, limit=1)["messages"][0]
    assert root["client_msg_id"]
    assert not {"bot_id", "app_id", "subtype"} & set(root)


def test_known_difference_the_bot_behind_a_token(peer: Peer):
    assert ("bot_id" in peer.client.auth_test().data) == (peer.name != "backlot")


def test_known_difference_bounds_of_replies(peer: Peer):
    answer = peer.client.conversations_replies(
        channel=peer.archive, ts=peer.thread, oldest=peer.replies[0], limit=1
    )
    served = [message["ts"] for message in answer["messages"]]
    if peer.name == "backlot":
        assert served == [peer.thread, *peer.replies]
    else:
        assert served == [peer.thread, peer.replies[1]]


def test_known_difference_the_ts_of_a_reply(peer: Peer):
    answer = peer.client.conversations_replies(channel=peer.archive, ts=peer.replies[0])
    served = [message["ts"] for message in answer["messages"]]
    if peer.name == "backlot":
        assert served == [peer.thread, *peer.replies]
    else:
        assert served == [peer.replies[0]]
