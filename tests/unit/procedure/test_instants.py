"""Instants and the `ts` of messages, compared as whole numbers."""

import pytest

from desk.procedure.instants import is_later


@pytest.mark.parametrize(
    ("ts", "other", "later"),
    [
        ("1790000000.000200", "1790000000.000100", True),
        ("1790000000.000100", "1790000000.000100", False),
        ("999999999.000100", "1790000000.000100", False),
        ("1790000000.5", "1790000000.000100", True),
    ],
)
def test_a_ts_is_later_by_its_numbers_whatever_its_width(ts: str, other: str, later: bool) -> None:
    assert is_later(ts, other) is later
