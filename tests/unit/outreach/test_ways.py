"""Every way to reach somebody opens what it says, and what cannot be dialled or written to opens nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.outreach.contacts import CallKind, ContactCard, Person, Phone
from desk.outreach.openable import may_open
from desk.outreach.ways import Way, ways
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import CARD


def test_people_come_as_the_card_lists_them_numbers_first():
    anna, bob = CARD.people
    ring = "https://teams.microsoft.com/l/call/0/0?users="
    assert ways(CARD) == (
        Way(anna, "phone", "+49 30 901820", "tel:+4930901820", "desk", f"{ring}4%3A%2B4930901820"),
        Way(anna, "email", "anna@bets.example", "mailto:anna@bets.example", teams=f"{ring}anna@bets.example"),
        Way(bob, "phone", "+44 (0)20 7946 0000 ext 12", "tel:+442079460000;ext=12", "", f"{ring}4%3A%2B442079460000"),
    )  # fmt: skip


def test_teams_rings_only_where_the_operator_likes_it():
    assert not any(way.teams for way in ways(replace(CARD, preferred_call=CallKind.PHONE)))


@pytest.mark.parametrize("words", ["110", "not an address", *HOSTILE])
def test_what_is_no_number_and_no_address_is_shown_and_opens_nothing(words: str):
    person = Person("Eve", phones=(Phone(words),), emails=(words,))
    card = ContactCard("C1", "Bets", (person,), preferred_call=CallKind.TEAMS)
    for way in ways(card):
        assert way.address == words
        assert not way.link or may_open(way.link)
        assert not way.teams or may_open(way.teams)
    assert ways(card)[0].link == ""
