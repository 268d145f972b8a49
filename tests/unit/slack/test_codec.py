"""Slack's JSON becomes a message of ours, whatever it holds."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.procedure.message import ChannelMessage, Reaction
from desk.slack.codec import decode, decode_file
from desk.slack.events import hint_of
from tests.unit.slack import wire_samples as samples


def _decoded(raw: object) -> ChannelMessage:
    message, fault = decode("C1", raw)
    assert message is not None
    assert not fault
    return message


def test_person_is_read_with_team_edit_and_reactions_without_skin_tones():
    message = _decoded(samples.PERSON)
    assert (message.user, message.team, message.edited_ts) == ("U2LENA", "T1PROVIDER", "1790000160.000000")
    assert message.text == samples.PERSON["text"]
    assert message.reactions == (Reaction("eyes", ("U3MAREK", "U4OLE")), Reaction("+1", ("U3MAREK", "U4OLE")))
    assert message.client_msg_id == samples.PERSON["client_msg_id"]


def test_root_stands_at_top_level_and_counts_its_replies_even_as_text():
    message = _decoded(samples.ROOT)
    assert (message.thread_ts, message.is_root) == ("", True)
    assert (message.reply_count, message.latest_reply) == (3, "1790000300.000400")


def test_root_reads_alike_before_and_after_it_had_a_thread_ts():
    lonely = {key: value for key, value in samples.ROOT.items() if key != "thread_ts"}
    assert _decoded(samples.ROOT) == _decoded(lonely)


def test_apps_are_known_by_whatever_the_server_gives():
    bot, old, profile = map(_decoded, (samples.BOT, samples.OLD_BOT, samples.PROFILE_ONLY_BOT))
    assert (bot.app, bot.bot, bot.user, bot.metadata) == ("A9", "B9", "U9BOT", samples.BOT["metadata"])
    assert (old.bot, old.user, old.username, old.subtype) == ("B7", "", "pager", "bot_message")
    assert (profile.app, profile.bot, profile.team) == ("A8", "B8", "T2")


@pytest.mark.parametrize(("field", "expected"), [("team", "T1"), ("user_team", "T2"), ("source_team", "T3")])
def test_team_is_taken_from_the_first_field_that_names_it(field: str, expected: str):
    fields = {"team": "T1", "user_team": "T2", "source_team": "T3"}
    names = list(fields)[list(fields).index(field) :]
    assert _decoded({"ts": "1.000000"} | {name: fields[name] for name in names}).team == expected


def test_files_in_unknown_modes_are_not_available():
    message = _decoded(samples.FILE_SHARE)
    assert [(file.id, file.available) for file in message.files] == [
        ("F1", True),
        ("F2", False),
        ("F3", False),
        ("F4", False),
        ("F5", True),
    ]
    first = message.files[0]
    assert (first.name, first.size, first.mimetype) == ("trace.log", 1024, "text/plain")
    assert first.url.endswith("/download/trace.log")
    assert first.thumb_url == "https://files.slack.com/t360.png"


def test_tombstone_broadcast_change_and_deletion():
    assert _decoded(samples.TOMBSTONE).tombstone
    assert _decoded(samples.BROADCAST).thread_ts == "1790000000.000100"
    assert _decoded(samples.CHANGED) == _decoded(samples.PERSON)
    gone = _decoded(samples.DELETED)
    assert (gone.gone, gone.ts, gone.thread_ts) == (True, "1790000200.000300", "1790000000.000100")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (1790000000.0001, "1790000000.000100"),
        (1790000000, "1790000000.000000"),
        ("1790000000.0001", "1790000000.0001"),
    ],
)
def test_ts_that_came_as_a_number_is_the_same_ts(raw: object, expected: str):
    assert _decoded({"ts": raw}).ts == expected


@pytest.mark.parametrize(
    "raw",
    [None, [], "x", 5, {}, {"ts": ""}, {"ts": "abc"}, {"ts": True}, {"ts": "1e9"}, {"ts": "١٧٩.٠٠"}, {"ts": -1},
     {"ts": float("nan")}, {"ts": "9" * 40}, {"ts": {"x": 1}}, {"subtype": "message_deleted"},
     {"subtype": "message_changed", "message": {"subtype": "message_changed", "message": {"ts": "1.0"}}}],
)  # fmt: skip
def test_what_is_no_message_is_left_out_with_its_fault(raw: object):
    message, fault = decode("C1", raw)
    assert message is None
    assert fault


def test_unusable_thread_is_a_fault_of_a_message_that_stays():
    message, fault = decode("C1", {"ts": "1.000000", "thread_ts": {"no": 1}, "text": "x"})
    assert message is not None
    assert (message.thread_ts, fault) == ("", "unusable thread_ts")


def test_hostile_texts_can_be_stored_and_compared():
    raw = {"ts": "1.0", "text": "a\ud800\0b", "metadata": {"x": float("nan"), "\udfff": ["\ud800"]}}
    message = _decoded(raw)
    json.dumps([message.text, message.metadata]).encode()
    message.text.encode()
    assert message == _decoded(copy.deepcopy(raw))


def test_metadata_that_is_no_object_is_none():
    assert _decoded({"ts": "1.0", "metadata": "x"}).metadata is None
    assert _decoded({"ts": "1.0", "metadata": {}}).metadata is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(samples.EVENTS),
    st.randoms(use_true_random=False),
    st.lists(_JSON, min_size=1, max_size=4),
)
def test_mutations_of_every_shape_never_raise(
    sample: dict[str, Any], chance: random.Random, values: list[Any]
):
    raw = copy.deepcopy(sample)
    for value in values:
        _put_somewhere(raw, value, chance)
    message, fault = decode("C1", raw)
    assert message is not None or isinstance(fault, str)
    if message is not None:
        assert message.at >= 0
        assert message.root_ts
        json.dumps(message.text).encode()
        assert message == decode("C1", copy.deepcopy(raw))[0]
    found = hint_of(raw)
    assert found is None or found[0].channel


def _put_somewhere(target: Any, value: Any, chance: random.Random) -> None:
    while isinstance(target, dict) and target:
        key = chance.choice(sorted(target, key=str))
        if not isinstance(target[key], dict | list) or not target[key] or chance.random() < 0.4:
            target[key] = value
            return
        target = target[key] if isinstance(target[key], dict) else {0: chance.choice(target[key])}[0]


@pytest.mark.parametrize(
    ("access", "available"),
    [({}, True), ({"file_access": "visible"}, True), ({"file_access": "check_file_info"}, False)],
)
def test_a_file_that_slack_calls_visible_can_be_had(access: dict[str, str], available: bool) -> None:
    assert decode_file({"id": "F1", "mode": "hosted", **access}).available is available
