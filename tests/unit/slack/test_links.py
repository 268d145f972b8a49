"""Links open what they say in Slack."""

from __future__ import annotations

from desk.slack import links


def test_deep_links():
    assert links.channel_link("T1", "C1") == "slack://channel?team=T1&id=C1"
    assert links.person_link("T1", "U1") == "slack://user?team=T1&id=U1"
    assert links.huddle_link("T1", "C/1") == "https://app.slack.com/huddle/T1/C%2F1"
