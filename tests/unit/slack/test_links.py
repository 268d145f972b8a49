"""Links open what they say, whatever people's names and words hold."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from desk.procedure.instants import HOUR, from_iso
from desk.slack import links

HOSTILE = 'A&B "quoted" <x>\r\nBcc: x@y + 100% ✓ #?=/;' + "x" * 500


def test_deep_links():
    assert links.channel_link("T1", "C1") == "slack://channel?team=T1&id=C1"
    assert links.person_link("T1", "U1") == "slack://user?team=T1&id=U1"
    assert links.huddle_link("T1", "C/1") == "https://app.slack.com/huddle/T1/C%2F1"


def test_meeting_keeps_hostile_words_whole():
    start = from_iso("2026-10-12T09:42:00Z")
    url = links.teams_meeting(HOSTILE, start, start + HOUR, ["a@x.example", "b@x.example"], HOSTILE)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "teams.microsoft.com", "/l/meeting/new")
    assert not {"+", " ", '"', "<", "\n", "\r"} & set(url)
    asked = parse_qs(parts.query, strict_parsing=True)
    assert asked["subject"] == asked["content"] == [HOSTILE]
    assert asked["attendees"] == ["a@x.example,b@x.example"]
    assert asked["startTime"] == ["2026-10-12T09:42:00.000Z"]


def test_call_and_chat():
    assert links.teams_call(["a@x", "4:+4915112345"], video=True) == (
        "https://teams.microsoft.com/l/call/0/0?users=a@x,4%3A%2B4915112345&withVideo=true"
    )
    assert links.teams_chat(["a@x"], "P1", "hi there") == (
        "https://teams.microsoft.com/l/chat/0/0?users=a@x&topicName=P1&message=hi%20there"
    )
