"""Pages are parsed without what nobody reads of them, and say the same."""

from __future__ import annotations

import json

import pytest

from desk.slack.codec import decode, decode_row
from desk.slack.pages import Row, as_object, parse
from tests.unit.slack import wire_samples as samples

HISTORY = "conversations.history"
SAMPLES = [
    samples.PERSON,
    samples.ROOT | {"reply_count": 3},
    samples.BOT,
    samples.OLD_BOT,
    samples.PROFILE_ONLY_BOT,
    {"ts": "1.000000"},
    {"type": "message", "ts": "1.000000", "thread_ts": "x", "user": "U1", "text": "hi", "reply_count": 2},
    {"type": "other", "ts": "1.000000", "text": "hi"},
    {"ts": "x", "text": "hi"},
    {"ts": "2.000000", "thread_ts": "1.000000", "text": "hi", "latest_reply": "1", "user": "Zo\u00eb\0"},
]


def _page(*messages: object, **more: object) -> bytes:
    return json.dumps({"ok": True, "messages": messages, "has_more": False} | more).encode()


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_message_of_a_page_is_the_message_that_it_is_alone(sample: dict[str, object]):
    answer = parse(HISTORY, _page(sample, response_metadata={"next_cursor": "c"}))
    assert isinstance(answer, dict)
    (row,) = answer["messages"]
    assert isinstance(row, Row)
    assert decode_row("C1", row) == decode("C1", sample)
    assert answer["has_more"] is False
    assert answer["response_metadata"] == {"next_cursor": "c"}


def test_a_page_with_anything_that_slack_never_sends_is_read_whole():
    odd = {"ts": 1790000000.5, "text": None}
    answer = parse(HISTORY, _page(samples.PERSON, odd))
    assert isinstance(answer, dict)
    assert answer["messages"] == [samples.PERSON, odd]


def test_a_refusal_keeps_its_reason_whatever_stands_beside_it():
    said = {"ok": False, "error": "invalid_cursor", "messages": []}
    assert parse(HISTORY, json.dumps(said).encode()) == said


def test_what_says_nothing_of_further_pages_says_nothing_of_them_here():
    assert parse(HISTORY, b'{"ok": true, "messages": []}') == {"ok": True, "messages": []}


def test_an_answer_that_is_no_json_is_refused():
    with pytest.raises(ValueError, match="Expecting value"):
        parse(HISTORY, b"<html>")


def test_a_part_that_is_no_json_is_not_there():
    body = b'{"ok": true, "messages": [{"ts": "1.000000", "text": "hi", "files": [{"name": "\xff"}]}]}'
    answer = parse(HISTORY, body)
    assert isinstance(answer, dict)
    message, fault = decode_row("C1", answer["messages"][0])
    assert message is not None
    assert (message.text, message.files, fault) == ("hi", (), "")


def test_other_answers_are_read_as_they_are():
    assert parse("auth.test", b'{"ok": true, "user_id": "U1"}') == {"ok": True, "user_id": "U1"}
    assert as_object({"ts": "1"}) == {"ts": "1"}
