"""The instants that people's Timestamps speak of. Reported on Monday 2026-11-23 at 13:30 UTC, 14:30 in Berlin."""

import pytest

from desk.procedure.durations import instant_text
from desk.procedure.instants import MINUTE, from_iso, to_iso
from desk.procedure.occurrence import parse_occurred, spells_out, with_local, without_local

REPORTED = from_iso("2026-11-23T13:30:00.000100Z")


def read(text: str, zone: str = "UTC", reported: str = "") -> str | None:
    at = parse_occurred(text, reported_at=from_iso(reported) if reported else REPORTED, zone=zone)
    return None if at is None else to_iso(at).replace(":00.000Z", "Z")


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23T13:05Z",
        "2026-11-23T14:05+01:00",
        "2026-11-23T08:05-0500",
        "2026-11-23T08:05:00-05:00",
        "2026-11-23 08:05 -05:00",
        "20261123T1305Z",
        "20261123T130500Z",
        "2026-11-23 13:05 UTC",
        "2026/11/23 13:05 GMT",
        "2026.11.23 13:05z",
        "23 Nov 14:05 CET",
        "23 Nov 2026, 14:05 CET",
        "23 Nov 26 14:05 CET",
        "14:05 CET on the 23rd of November 2026",
        "Nov 23, 2026 2:05 pm CET",
        "Nov. 23 2:05PM CET",
        "November 23rd, 2:05 p.m. (CET)",
        "Mon Nov 23 14:05:00 2026 CET",
        "Mon, 23-Nov-2026 14:05 CET",
        "11/23/2026 2:05 PM CET",
        "23/11/26 14:05 CET",
        "23-11-2026 14:05 CET",
        "23.11.2026 14:05 MEZ",
        "23.11. 14.05 Uhr MEZ",
        "23. 11. 2026, 14:05h CET",
        "Montag, den 23. November 2026 um 14:05 Uhr (MEZ)",
        "Mo 23.11.2026 14:05 MEZ",
        "poniedziałek, 23 listopada 2026 r., godz. 14.05 CET",
        "23 novembre 2026 14h05 CET",
        "14:05 CET",
        "14:05 Europe/Berlin",
        "14:05 europe/berlin",
        "14:05 Berlin time",
        "14:05 (Warsaw)",
        "14:05 UTC+1",
        "14:05 GMT +01:00",
        "14:05 (UTC+01:00)",
        "14:05+01",
        "14:05 +0100",
        "1305Z",
        "1305 hrs UTC",
        "today 13:05 UTC",
        "Monday 13:05 UTC",
        "heute, 13:05 UTC",
        "dziś o 13:05 UTC",
        "approx. 13:05 UTC",
        "~13:05 UTC",
        "since 13:05 UTC (first alert from monitoring)",
        "*13:05* :clock1: `UTC`",
        "25 minutes ago",
        "about 25 min ago",
        "vor 25 Minuten",
        "25 minut temu",
        "<!date^1795439100^{time}|2 pm>",
        "1795439100",
        "14:05 CET (13:05 UTC)",
        "14:05 CET / 13:05 UTC",
        "14:05 (13:05 UTC)",
        "23 Nov 14:05 (13:05 UTC)",
        "23 Nov 2026 14:05 (23 Nov 13:05 UTC)",
        "2026-11-23 13:05 UTC (2026-11-23 14:05 Europe/Berlin)",
        "13:05 UTC (Mon 23 Nov 13:05)",
        "13:05 UTC\nThanks, Anna",
        "23 Nov 2026\n13:05 UTC",
    ],
)
def test_all_these_mean_the_same_minute(text: str) -> None:
    at = parse_occurred(text, reported_at=REPORTED)
    assert at is not None
    assert to_iso(at - at % MINUTE) == "2026-11-23T13:05:00.000Z"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage",
        "this morning",
        "23 Nov",
        "2026-11-23",
        "today",
        "14:05 foo",
        "14:05 14:10",
        "14:05-14:20 CET",
        "09:05-10:30",
        "between 14:05 and 14:10",
        "25:00",
        "14:60",
        "14:05:61",
        "24:00",
        "13 pm",
        "0 am",
        "03/04/2026 14:05",
        "3-4 14:05",
        "2026-02-30 14:05",
        "31.11. 14:05",
        "1850-01-01 14:05",
        "14:05 IST",
        "14:05 CST",
        "14:05 (IST)",
        "14:05 (local time)",
        "14:05 (in local time here)",
        "14:05 (see 3 logs here)",
        "14:05 (CET) (UTC)",
        "14:05 CET UTC",
        "14:05 UTC+15",
        "14:05 UTC+01:75",
        "14:05 Foo/Bar",
        "14:05 Foo",
        "so 14:05",
        "Tue 23 Nov 14:05",
        "Mon Tue 14:05",
        "today yesterday 14:05",
        "today 23 Nov 14:05",
        "Monday today 14:05",
        "now 14:05",
        "now (14:05)",
        "12 Oct 2026, 14:19 CEST (12:20 UTC)",
        "14:05 CET (Tue 13:05 UTC)",
        "14:05 (13:06 UTC)",
        "23 Nov 14:05 (24 Nov 20:05 UTC)",
        "Tue 23 Nov 14:05 (13:05 UTC)",
        "14:05 CET (first alert (from) monitoring)",
        "(14:05",
        "14:05 " + "very " * 60,
    ],
)
def test_what_is_unclear_is_not_read(text: str) -> None:
    assert read(text) is None


def test_a_time_alone_is_the_latest_one_not_after_the_report() -> None:
    assert read("13:30") == "2026-11-23T13:30Z"
    assert read("13:31") == "2026-11-22T13:31Z"
    assert read("14:30", "Europe/Berlin") == "2026-11-23T13:30Z"
    assert read("14:31", "Europe/Berlin") == "2026-11-22T13:31Z"
    assert read("23:50", reported="2027-01-01T00:10:00Z") == "2026-12-31T23:50Z"


def test_now_is_the_report() -> None:
    for text in ("now", "Just now!", "jetzt", "teraz", "*NOW*"):
        assert parse_occurred(text, reported_at=REPORTED) == REPORTED
    assert read("an hour ago") == "2026-11-23T12:30:00.000100Z"
    assert read("vor einer Stunde") == "2026-11-23T12:30:00.000100Z"


def test_words_for_days_count_in_the_zone() -> None:
    assert read("yesterday 22:10") == "2026-11-22T22:10Z"
    assert read("gestern um 22:10 Uhr", "Europe/Berlin") == "2026-11-22T21:10Z"
    assert read("vorgestern 22:10") == "2026-11-21T22:10Z"
    assert read("today 23:50", "Pacific/Kiritimati") == "2026-11-24T09:50Z"


def test_a_weekday_is_the_latest_one() -> None:
    assert read("Monday 14:05") == "2026-11-16T14:05Z"
    assert read("Sunday 14:05") == "2026-11-22T14:05Z"
    assert read("niedziela 14:05") == "2026-11-22T14:05Z"


def test_a_date_without_a_year_is_the_latest_not_a_day_after_the_report() -> None:
    assert read("31 Dec 23:50") == "2025-12-31T23:50Z"
    assert read("31 Dec 23:50", reported="2027-01-01T00:30:00Z") == "2026-12-31T23:50Z"
    assert read("24 Nov 10:00") == "2026-11-24T10:00Z"
    assert read("25 Nov 10:00") == "2025-11-25T10:00Z"
    assert read("1 Jan 00:10", reported="2026-12-31T23:50:00Z") == "2027-01-01T00:10Z"
    assert read("29 Feb 14:05") == "2024-02-29T14:05Z"


def test_a_day_above_twelve_tells_day_from_month() -> None:
    assert read("23/11/2026 14:05") == read("11/23/2026 14:05") == "2026-11-23T14:05Z"
    assert read("5/5/2026 14:05") == "2026-05-05T14:05Z"
    assert read("03.04.2026 14:05") == "2026-04-03T14:05Z"


def test_seconds_and_their_parts_are_kept_to_the_microsecond() -> None:
    assert read("2026-11-23 13:05:01 UTC") == "2026-11-23T13:05:01.000Z"
    assert read("2026-11-23 13:05:01,123 UTC") == "2026-11-23T13:05:01.123Z"
    assert read("2026-11-23 13:05:01.123456789 UTC") == "2026-11-23T13:05:01.123456Z"
    assert read("1795439100.000250") == "2026-11-23T13:05:00.000250Z"


def test_noon_and_midnight_have_twelve() -> None:
    assert read("12 am") == "2026-11-23T00:00Z"
    assert read("12:30 pm") == "2026-11-23T12:30Z"
    assert read("14 Uhr") == "2026-11-22T14:00Z"


def test_an_hour_that_the_autumn_change_repeats_is_the_first_or_the_latest_before_the_report() -> None:
    assert read("25 Oct 2026 02:30", "Europe/Berlin") == "2026-10-25T00:30Z"
    assert read("02:30", "Europe/Berlin", "2026-10-25T00:45:00Z") == "2026-10-25T00:30Z"
    assert read("02:30", "Europe/Berlin", "2026-10-25T01:45:00Z") == "2026-10-25T01:30Z"
    assert read("2026-10-25 01:30 UTC (02:30 Europe/Berlin)") == "2026-10-25T01:30Z"
    assert read("25 Oct 2026 02:30 (01:30 UTC)", "Europe/Berlin") == "2026-10-25T01:30Z"


def test_an_hour_that_the_spring_change_skips_counts_as_before_it() -> None:
    assert read("28 Mar 2027 02:30", "Europe/Berlin") == "2027-03-28T01:30Z"
    assert read("02:30", "Europe/Berlin", "2027-03-28T05:00:00Z") == "2027-03-28T01:30Z"


def test_winter_time_named_in_summer_is_taken_at_its_word() -> None:
    assert read("1 Jul 2026 14:05 CET", "Europe/Berlin") == "2026-07-01T13:05Z"
    assert read("1 Jul 2026 14:05 CEST", "Europe/Berlin") == "2026-07-01T12:05Z"
    assert read("1 Jul 2026 14:05", "Europe/Berlin") == "2026-07-01T12:05Z"


def test_an_abbreviation_of_many_meanings_is_read_where_the_policys_zone_uses_it() -> None:
    assert read("14:05 IST", "Asia/Kolkata") == "2026-11-23T08:35Z"
    assert read("1 Jul 2026 14:05 IST", "Europe/Dublin") == "2026-07-01T13:05Z"
    assert read("23 Nov 2026 06:05 CST", "America/Chicago") == "2026-11-23T12:05Z"
    assert read("23 Nov 2026 14:05 CST", "Asia/Shanghai") == "2026-11-23T06:05Z"


def test_the_zone_in_brackets_leads_across_midnight() -> None:
    assert read("23 Nov 00:30 (23:30 UTC)") == "2026-11-22T23:30Z"
    assert read("22 Nov 20:00 (23 Nov 01:00 UTC)", "America/New_York") == "2026-11-23T01:00Z"


def test_names_of_places_are_written_in_many_ways() -> None:
    assert read("14:05 America/New_York") == read("14:05 america/new_york") == "2026-11-22T19:05Z"
    assert read("23 Nov 2026 14:05 America/Port-of-Spain") is None
    assert read("23 Nov 2026 14:05 America/Port_of_Spain") == "2026-11-23T18:05Z"
    assert read("23 Nov 2026 14:05 America/Argentina/Buenos_Aires") == "2026-11-23T17:05Z"


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../etc/passwd", "\0", "Europe"])
def test_without_a_known_zone_only_times_that_name_theirs_are_read(zone: str) -> None:
    assert read("14:05", zone) is None
    assert read("14:05 CET (13:05)", zone) is None
    assert read("14:05 (13:05 UTC)", zone) is None
    assert read("13:05 UTC", zone) == "2026-11-23T13:05Z"


@pytest.mark.parametrize("reported_at", [10**30, -(10**30), -62_135_596_800_000_000])
def test_a_report_outside_all_calendars_reads_nothing(reported_at: int) -> None:
    assert parse_occurred("29 Feb 14:05", reported_at=reported_at) is None


def test_desk_writes_no_more_of_a_time_than_there_is() -> None:
    assert instant_text(from_iso("2026-10-12T12:19:00Z")) == "2026-10-12 12:19 UTC"
    assert instant_text(from_iso("2026-10-12T12:19:07Z")) == "2026-10-12 12:19:07 UTC"
    assert instant_text(from_iso("2026-10-12T12:19:00.000250Z")) == "2026-10-12 12:19:00.000250 UTC"


def test_local_time_in_brackets_can_be_taken_away_again() -> None:
    at = from_iso("2026-10-12T22:19:00Z")
    written = with_local(at, "Europe/Berlin")
    assert written == "2026-10-12 22:19 UTC (2026-10-13 00:19 Europe/Berlin)"
    assert (
        without_local(written) == instant_text(at) == with_local(at, "UTC") == with_local(at, "Nowhere/Land")
    )
    assert (
        without_local("2026-10-12 22:19 UTC (00:20 Europe/Berlin)")
        == "2026-10-12 22:19 UTC (00:20 Europe/Berlin)"
    )


def test_only_a_date_a_time_and_a_zone_together_spell_an_instant_out() -> None:
    at = from_iso("2026-11-23T13:05:00Z")
    assert spells_out("23 Nov 2026 14:05 CET", at)
    for text in ("23 Nov 14:05 CET", "23 Nov 2026 13:05", "13:05 UTC", "now", "soon"):
        assert not spells_out(text, at)
    assert not spells_out("23 Nov 2026 14:06 CET", at)


@pytest.mark.parametrize("part", ["1", "1:", "14:05 ", "(", "-", "nov ", ".", "+01", "/", "a"])
def test_a_very_long_line_is_read_at_once(part: str) -> None:
    assert parse_occurred(part * (40_000 // len(part)), reported_at=REPORTED) is None
    parse_occurred(part * (200 // len(part)), reported_at=REPORTED)
