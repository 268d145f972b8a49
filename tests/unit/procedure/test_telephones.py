"""Telephone numbers are told from the dates, counts and ids that people also write."""

from __future__ import annotations

import pytest

from desk.procedure.telephones import holds_number, without_numbers


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("call +49 30 901820 now", "call [number] now"),
        ("0049-170-1234567", "[number]"),
        ("on 0170/1234567 or +1 (555) 123-4567", "on [number] or [number]"),
    ],
)
def test_numbers_are_found_however_they_are_written(said: str, left: str):
    assert holds_number(said)
    assert without_numbers(said) == left


@pytest.mark.parametrize(
    "said",
    [
        "12 of 300 bets",
        "since 2026-10-12 10:00:00 UTC",
        "P1, 10,000.00 EUR",
        "ticket 4711-0815",
        "v2.0.1",
        "",
    ],
)
def test_what_is_no_number_stays(said: str):
    assert not holds_number(said)
    assert without_numbers(said) == said
