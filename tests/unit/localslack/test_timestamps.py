"""How a ts is written and how oddly a bound is read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.localslack.timestamps import micros_of, read_bound, ts_at, ts_of


@given(st.integers(min_value=0, max_value=9_999_999_999_999_999))
def test_a_ts_keeps_every_microsecond(micros: int):
    assert micros_of(ts_of(micros)) == micros
    assert len(ts_of(micros)) == 17


@given(st.text())
def test_a_bound_is_read_or_refused_but_never_breaks(text: str):
    try:
        bound = read_bound(text)
    except ValueError:
        return
    assert bound is None or micros_of(bound) > 0


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("1780000000.000100", "1780000000.000100"),
        ("1780000000", "1780000000.000000"),
        ("1e9", "0000000019.000000"),
        ("abc123", "0000000123.000000"),
        ("5.5", "0000000005.000005"),
        ("", None),
        ("0", None),
    ],
)
def test_bounds_are_read_as_slack_reads_them(text: str, bound: str | None):
    assert read_bound(text) == bound


@pytest.mark.parametrize("text", ["abc", "0.0", "00", "inf"])
def test_a_bound_with_no_time_in_it_is_refused(text: str):
    with pytest.raises(ValueError, match="no time"):
        read_bound(text)


def test_a_datetime_without_a_zone_is_no_instant():
    with pytest.raises(ValueError, match="no time zone"):
        ts_at(datetime(2026, 10, 12, 9, 42))  # noqa: DTZ001
    assert ts_at(datetime(2026, 10, 12, 9, 42, 0, 7, UTC)) == "1791798120.000007"


@pytest.mark.parametrize("text", ["1780000000", "1780000000.1", "x.000001"])
def test_another_spelling_is_no_ts(text: str):
    with pytest.raises(ValueError, match="not a Slack ts"):
        micros_of(text)
