"""A contact card says clearly what is wrong with it, and comes back from this computer's notes as it was."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desk.outreach.card_notes import CardUnreadable, from_json, note_key, to_json
from desk.outreach.contacts import ContactCard, Person, Phone, troubles
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import CARD


def test_a_good_card_has_no_troubles():
    assert troubles(CARD) == ()


def test_every_trouble_names_its_place_and_what_to_write():
    card = ContactCard(
        "C1",
        " ",
        (
            Person("Anna", phones=(Phone("030 123456"), Phone("ask Bob")), emails=("anna@", "x y@z.example")),
            Person(""),
            Person("Eve", "", (), ("eve@x.example",), zone="Berlin"),
        ),
        zone="",
    )
    assert {(trouble.where, trouble.line) for trouble in troubles(card)} == {
        ("operator", "The operator has no name"),
        ("zone", "'' is no time zone: write one such as Europe/Berlin"),
        (
            "people[0].phones[0]",
            "Anna: '030 123456' has no country code: begin with + and the country's number",
        ),
        ("people[0].phones[1]", "Anna: 'ask Bob' is no phone number: write it like +49 30 123456"),
        ("people[0].emails[0]", "Anna: 'anna@': what stands after the @ is no domain"),
        ("people[0].emails[1]", "Anna: 'x y@z.example' is no e-mail address that desk can write to"),
        ("people[1].name", "A person has no name"),
        ("people[1]", "Somebody without a name has neither a phone number nor an e-mail address"),
        ("people[2].zone", "'Berlin' is no time zone: write one such as Europe/Berlin"),
    }


@pytest.mark.parametrize("zone", ["../../etc/passwd", "/etc/localtime", "x" * 5_000, "a\x00b", "Europe"])
def test_a_zone_is_never_a_path(zone: str):
    assert [trouble.where for trouble in troubles(replace(CARD, zone=zone))] == ["zone"]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_card_comes_back_from_the_notes_as_it_was(words: str):
    card = replace(
        CARD, operator=words, note=words, people=(replace(CARD.people[0], name=words, role=words),)
    )
    kept = json.loads(json.dumps(to_json(card)))
    assert from_json(kept) == card
    assert note_key("C1") == "card:C1"


@pytest.mark.parametrize(
    ("kept", "line"),
    [
        (None, "not a table"),
        ({"version": 99}, "newer desk"),
        ({"version": 1, "preferred_call": "pigeon"}, "pigeon"),
        ({"version": 1, "preferred_call": "teams", "people": {}}, "people is not a list"),
        ({"version": 1, "preferred_call": "teams", "people": [{"emails": [1]}]}, "not text"),
        ({"version": 1, "preferred_call": "teams", "operator": 7}, "operator is not text"),
    ],
)
def test_a_note_that_is_no_card_is_refused_in_one_line(kept: object, line: str):
    with pytest.raises(CardUnreadable, match=line) as refused:
        from_json(kept)  # type: ignore[arg-type]
    assert "\n" not in str(refused.value)


def test_people_are_written_to_at_their_first_good_address():
    card = replace(CARD, people=(Person("Eve", emails=("bad@", "eve@x.example")), *CARD.people, *CARD.people))
    assert [box.address for box in card.mailboxes] == ["eve@x.example", "anna@bets.example"]
    assert card.zone_of(card.people[0]) == "Europe/Berlin"
