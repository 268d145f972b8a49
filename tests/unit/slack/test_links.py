"""The link opens the channel's huddle."""

from __future__ import annotations

from desk.slack import links


def test_what_an_id_holds_stays_part_of_the_path():
    assert links.huddle_link("T1", "C/1") == "https://app.slack.com/huddle/T1/C%2F1"
