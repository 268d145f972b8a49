"""Blocks say the same as the text, within Slack's sizes."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.slack.blocks import LONGEST_SECTION, blocks_for, pieces
from tests.unit.slack.conftest import a_post


def _mrkdwn(blocks: Any) -> list[str]:
    return [
        block["text"]["text"] if block["type"] == "section" else block["elements"][0]["text"]
        for block in blocks
    ]


def test_first_line_is_bold_and_the_signature_small():
    blocks: Any = blocks_for(a_post())
    assert [block["type"] for block in blocks] == ["section", "context"]
    assert _mrkdwn(blocks) == ["*Update*\nStill looking.", "- <@U1> · desk 1a2b3c4d"]


def test_first_line_with_marks_of_its_own_stays_as_it_is():
    text = "Resolved: restarted *both* nodes\n- <@U1> · desk 1a2b3c4d"
    assert _mrkdwn(blocks_for(a_post(text=text, kind="resolve")))[0] == "Resolved: restarted *both* nodes"


def test_rosters_and_records_are_plain_text():
    assert blocks_for(a_post(kind="roster")) == []
    assert blocks_for(a_post(text=" \n")) == []


def test_post_without_a_signature_is_all_body():
    assert _mrkdwn(blocks_for(a_post(text="one\ntwo"))) == ["*one*\ntwo"]


def test_long_text_is_cut_at_line_ends():
    text = "\n".join(["x" * 100] * 38)
    shown = _mrkdwn(blocks_for(a_post(text=text)))
    assert len(shown) == 2
    assert max(map(len, shown)) <= LONGEST_SECTION
    assert {len(line.strip("*")) for piece in shown for line in piece.split("\n")} == {100}


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab\n<>&;|", max_size=200), st.integers(min_value=20, max_value=40))
def test_pieces_lose_nothing_but_empty_lines_and_break_no_entity(text: str, longest: int):
    found = pieces(text, longest)
    assert all(0 < len(piece) <= longest for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_entities_and_links_are_not_broken():
    text = "a" * 26 + "&amp;" + "b" * 20 + "<https://example.com|here>"
    assert pieces(text, 30) == ["a" * 26, "&amp;" + "b" * 20, "<https://example.com|here>"]
