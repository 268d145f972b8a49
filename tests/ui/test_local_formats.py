"""Dates, times, numbers and counts as people of a country write them; the zone's name is never left out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desk.procedure.instants import HOUR, MINUTE, SECOND
from desk.ui.wording.counts import counted
from desk.ui.wording.durations import day, hhmm, hhmmss, short_day, spoken, when
from desk.ui.wording.local_formats import month_name, number, signed
from tests.ui import story


@pytest.fixture(autouse=True)
def _locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("en_GB", "14:32:18"),
        ("en_US", "2:32:18 PM"),
        ("de_DE", "14:32:18"),
        ("pl_PL", "14:32:18"),
    ],
)
def test_a_time_of_day_is_told_as_the_country_tells_it(country: str, said: str):
    QLocale.setDefault(QLocale(country))
    assert hhmmss(story.NOW, story.BERLIN) == said
    assert hhmm(story.NOW, story.BERLIN) == said.replace(":18", "")


@pytest.mark.parametrize(
    ("country", "whole", "short"),
    [
        ("en_GB", "Mon 12 Oct 2026", "12 Oct"),
        ("en_US", "Mon Oct 12, 2026", "Oct 12"),
        ("de_DE", "Mo. 12. Okt. 2026", "12. Okt."),
        ("pl_PL", "pon. 12 paź 2026", "12 paź"),
    ],
)
def test_a_day_is_written_in_the_order_of_the_country(country: str, whole: str, short: str):
    QLocale.setDefault(QLocale(country))
    assert day(story.NOW, story.BERLIN) == whole
    assert short_day(story.NOW, story.BERLIN) == short
    assert when(story.NOW, story.NOW + 24 * HOUR, story.BERLIN).startswith(short)


@pytest.mark.parametrize(
    ("country", "said"),
    [("en_GB", "October 2026"), ("de_DE", "Oktober 2026"), ("pl_PL", "październik 2026")],
)
def test_a_month_that_stands_alone_is_named_as_the_calendar_names_it(country: str, said: str):
    QLocale.setDefault(QLocale(country))
    assert month_name(10, 2026) == said


def test_numbers_carry_the_marks_of_the_country():
    QLocale.setDefault(QLocale("de_DE"))
    assert number(1234.5, 1) == "1.234,5"
    assert signed(-0.3) == "−0,3"
    assert signed(0.04) == "±0,0"


def test_english_says_one_hour_and_two_hours():
    assert spoken(HOUR + 2 * MINUTE) == "1 hour 2 minutes"
    assert spoken(MINUTE + SECOND) == "1 minute 1 second"
    assert counted.tr("%n clocks need you", "", 1) == "1 clock needs you"
