"""Instants and durations, exact to the microsecond, in words that are read back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.procedure.durations import (
    duration_words,
    instant_words,
    minutes_words,
    read_duration,
    read_instant,
    typed_duration,
)  # fmt: skip
from desk.procedure.instants import from_datetime, from_iso, from_ts, to_datetime, to_iso, to_ts, zone_word
from desk.procedure.ports import NotAllowed, RateLimited
from desk.procedure.side import Side

INSTANTS = st.integers(min_value=0, max_value=253_402_300_799_999_999)


@given(INSTANTS)
def test_an_instant_survives_its_words_its_iso_form_and_its_ts(instant: int) -> None:
    assert read_instant(instant_words(instant)) == instant
    assert from_iso(to_iso(instant)) == instant
    assert from_ts(to_ts(instant)) == instant


@given(st.integers(min_value=0, max_value=10**15))
def test_a_duration_survives_its_words(duration: int) -> None:
    assert read_duration(duration_words(duration)) == duration


@pytest.mark.parametrize(
    ("duration", "words", "short"),
    [
        (0, "0 s", "00:00"),
        (1, "0.000001 s", "00:00.000001"),
        (4_815_250_000, "1 h 20 min 15.25 s", "1:20:15.25"),
        (3_600_000_000, "1 h", "1:00:00"),
    ],
)
def test_durations_are_said_exactly(duration: int, words: str, short: str) -> None:
    assert (duration_words(duration), minutes_words(duration)) == (words, short)


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("1:42:00", 6_120),
        (" 26:00:05.5 ", 93_605.5),
        ("1 h 42 min", 6_120),
        ("1:42", None),
        ("1:60:00", None),
        ("", None),
    ],
)
def test_a_duration_is_read_as_people_type_it_and_never_guessed(typed: str, seconds: float | None) -> None:
    assert typed_duration(typed) == (None if seconds is None else seconds * 1_000_000)


def test_a_negative_duration_has_no_words() -> None:
    with pytest.raises(ValueError, match="not negative"):
        duration_words(-1)


@pytest.mark.parametrize("text", ["", "soon", "1 day", "-1 s"])
def test_other_words_are_no_duration(text: str) -> None:
    assert read_duration(text) is None


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-13-12 10:00:00 UTC", "2026-10-12 10:00:00", "2026-10-12T10:00:00Z"]
)
def test_other_words_are_no_instant(text: str) -> None:
    assert read_instant(text) is None


@pytest.mark.parametrize("ts", ["", "soon", "1.x", "-1.000000", "١.000000"])
def test_other_texts_are_no_ts(ts: str) -> None:
    with pytest.raises(ValueError, match="not a Slack ts"):
        from_ts(ts)


def test_a_ts_without_a_fraction_is_whole_seconds() -> None:
    assert from_ts("1700000000") == 1_700_000_000_000_000


def test_a_time_without_a_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        from_datetime(to_datetime(0).replace(tzinfo=None))


def test_only_the_two_parties_have_another_side() -> None:
    assert (Side.SUPPORT.other, Side.OPERATOR.other) == (Side.OPERATOR, Side.SUPPORT)
    with pytest.raises(ValueError, match="no party"):
        Side.BOT.other  # noqa: B018


def test_what_a_channel_refuses_says_what_would_help() -> None:
    limited = RateLimited("wait", "conversations.history", 3.0)
    assert (limited.code, limited.method, limited.retry_after) == (
        "ratelimited",
        "conversations.history",
        3.0,
    )
    assert NotAllowed("no", "missing_scope", "pins:write").needed == "pins:write"


@pytest.mark.parametrize(
    ("zone", "word"),
    [
        ("Europe/Berlin", "CEST"),
        ("UTC", "UTC"),
        ("Asia/Dubai", "UTC+04:00"),
        ("America/Sao_Paulo", "UTC-03:00"),
    ],
)
def test_a_zone_without_letters_is_named_by_its_offset(zone: str, word: str):
    assert zone_word(datetime(2026, 10, 12, 14, tzinfo=ZoneInfo(zone))) == word
