"""A number of the contact card is known again in whatever way it is written, and nothing else is taken for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.outreach.card_numbers import holds_number_of, without_numbers_of
from desk.outreach.contacts import ContactCard, Person, Phone
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import CARD


@pytest.mark.parametrize(
    "said",
    [
        "Anna is on +49 30 901820",
        "Anna: 030 901820.",
        "ring (030) 90 18 20 please",
        "0049/30/901820",
        "+49 (0)30-901820 ext 4",
        "<tel:+4930901820>",
        "30901820",
        "+4930901820x12",
        "+49\u00a030\u2011901820",
        "030 901820 0171 5550100",
        "Bob 020 7946 0000",
        "2079460000",
    ],
)
def test_a_number_of_the_card_is_found_however_it_is_written(said: str):
    assert holds_number_of(CARD, said)


@pytest.mark.parametrize(
    "said",
    [
        "901820 bets are open",
        "since 2026-10-12 10:00:00 UTC, 300 of 901821",
        "https://gamnify.slack.com/archives/C1/p1790000030901820",
        "call +49 30 901821",
        "- <@U30901820> · desk 30901820a",
        "SHA-256: ab0309018204",
        "",
        *HOSTILE,
    ],
)
def test_what_is_no_number_of_the_card_is_left_alone(said: str):
    assert not holds_number_of(CARD, said)
    assert without_numbers_of(CARD, said) == said


def test_only_the_numbers_are_taken_out():
    said = "Anna (030 901820) and her deputy (+49 171 5550100) know, P1 since 10:00"
    kept = without_numbers_of(CARD, said)
    assert kept == "Anna ([number]) and her deputy (+49 171 5550100) know, P1 since 10:00"


def test_a_number_that_nobody_can_dial_is_known_as_it_stands():
    card = replace(CARD, people=(Person("Eve", phones=(Phone("555 0100 77"), Phone("110"))),))
    assert holds_number_of(card, "Eve: 555-010077")
    assert not holds_number_of(card, "110 bets")


def test_an_empty_card_knows_none():
    assert not holds_number_of(ContactCard("C1", "Bets Ltd"), "+49 30 901820")
