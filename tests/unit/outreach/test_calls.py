"""Call links open what they say, whatever people's names and words hold; the script can be read aloud."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from desk.outreach.calls import LONGEST, CallLinks, call_links, teams_call, teams_meeting, teams_number
from desk.outreach.contacts import Person
from desk.outreach.openable import may_open
from desk.outreach.script import phone_script
from desk.outreach.single_line import many_lines, one_line
from desk.procedure.instants import HOUR, MINUTE, from_iso
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import CARD, T0, incident

HUDDLE = "https://app.slack.com/huddle/T1/C1"


@pytest.mark.parametrize("words", HOSTILE)
def test_a_meeting_keeps_hostile_words_words(words: str):
    url = teams_meeting(words, T0, T0 + HOUR, ["a@x.example", "b+c@x.example"], words)
    assert may_open(url)
    assert len(url) <= LONGEST
    assert "+" not in url
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "teams.microsoft.com", "/l/meeting/new")
    asked = parse_qs(parts.query, strict_parsing=True)
    assert set(asked) <= {"subject", "startTime", "endTime", "attendees", "content"}
    assert asked.get("subject", [""]) == [one_line(words, 200)]
    assert asked["startTime"] == ["2026-10-12T10:00:00.000Z"]
    assert asked["attendees"] == ["a@x.example,b+c@x.example"]
    assert many_lines(words).startswith(asked.get("content", [""])[0])


def test_a_call_goes_to_addresses_and_numbers():
    assert teams_call(["a@x.example", teams_number("+49 151 12345")]) == (
        "https://teams.microsoft.com/l/call/0/0?users=a@x.example,4%3A%2B4915112345"
    )


def test_a_long_description_is_cut_between_characters_and_too_many_people_are_refused():
    url = teams_meeting("P1", T0, T0 + HOUR, ["a@x.example"], "ü" * 5_000)
    assert len(url) <= LONGEST
    assert set(parse_qs(urlsplit(url).query)["content"][0]) == {"ü"}
    with pytest.raises(ValueError, match="too many"):
        teams_call(["someone@x.example"] * 200)


def test_every_way_to_call_an_operator_has_its_link():
    links = call_links(CARD, incident(), now=T0, huddle=HUDDLE)
    assert links.huddle == HUDDLE
    assert "subject=P1%3A%20Feed%20is%20down" in links.meeting
    assert links.ring == "https://teams.microsoft.com/l/call/0/0?users=anna@bets.example"
    assert call_links(replace(CARD, people=CARD.people[1:]), incident(), now=T0) == CallLinks()


def test_of_a_crowd_those_are_called_whom_one_link_holds_the_first_to_try_first():
    crowd = tuple(Person(f"P{n}", emails=(f"person.number.{n}@bets.example",)) for n in range(200))
    links = call_links(replace(CARD, people=crowd), incident(), now=T0)
    for link in (links.meeting, links.ring):
        assert LONGEST - 60 < len(link) <= LONGEST
        assert "person.number.0@bets.example,person.number.1@" in link


@pytest.mark.parametrize("words", HOSTILE)
def test_what_is_read_aloud_is_on_lines_of_ours(words: str):
    one = incident(title=words, impact=words, product=words)
    said = phone_script(one, caller=words, to=words, zone="Europe/Berlin", now=T0, slack_down=True)
    assert len(said.splitlines()) == 10
    assert len(said) < 2_500


def test_the_script_says_what_the_other_side_must_hear():
    said = phone_script(incident(), caller="Sam", to="Anna", zone="Europe/Berlin", now=T0 + 6 * MINUTE)
    assert said.splitlines() == [
        "Hello Anna, this is Sam from support.",
        "I am calling about an incident of priority one, critical: Feed is down.",
        "It concerns Scheduled Feed for Bundesliga.",
        "It was reported at 12:00 CEST.",
        "The impact as we know it: Betting is closed.",
        "We have your report and are working on it now. With this call it is acknowledged.",
        "Do you agree that this is priority one?",
        "You hear from us again by 12:15 CEST.",
        "Please tell me what you see now, who else should know, and how to reach you.",
    ]


def test_the_script_names_the_day_when_it_is_another_one():
    late = incident(
        reported_at=from_iso("2026-10-12T21:59:00Z"), acknowledged_at=from_iso("2026-10-12T22:01:00Z")
    )
    said = phone_script(late, caller="S", to="A", zone="Europe/Berlin", now=from_iso("2026-10-12T22:02:00Z"))
    assert "reported on 12 October 2026 at 23:59 CEST" in said
    assert "We acknowledged it at 00:01 CEST" in said
