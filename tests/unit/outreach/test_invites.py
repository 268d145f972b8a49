"""Invitations are iCalendar objects that every calendar reads alike, and the proposed times suit people."""

from __future__ import annotations

from datetime import UTC, datetime, time
from itertools import pairwise
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.invites import Meeting, MeetingInvalid, cancel, local_times, meeting_uid, moved, request
from desk.outreach.mailbox import Mailbox
from desk.outreach.proposals import Comfort, WorkingHours, propose_times
from desk.outreach.single_line import many_lines, one_line
from desk.procedure.instants import HOUR, MINUTE, from_iso, to_iso
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import ANNA, DESK, T0

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
START = from_iso("2026-10-25T00:30:00Z")  # 02:30 CEST in Berlin, half an hour before the clocks go back
MEETING = Meeting(
    "u1@gamnify.example", "Post-mortem", START, START + HOUR, DESK, (ANNA,), "Findings", "https://x.example",
    (BERLIN, NEW_YORK),
)  # fmt: skip


def _event(content: bytes) -> tuple[icalendar.Calendar, Any]:
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def test_a_request_an_update_and_a_cancelling_are_versions_of_one_meeting():
    later = moved(MEETING, START + HOUR, START + 2 * HOUR)
    objects = [_event(made.content) for made in (request(MEETING, T0), request(later, T0), cancel(later, T0))]
    assert [str(calendar["METHOD"]) for calendar, _ in objects] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [int(event["SEQUENCE"]) for _, event in objects] == [0, 1, 2]
    assert [str(event["STATUS"]) for _, event in objects] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert {str(event["UID"]) for _, event in objects} == {"u1@gamnify.example"}


def test_the_hour_that_the_clocks_repeat_is_not_ambiguous():
    _, event = _event(request(MEETING, T0).content)
    assert event["DTSTART"].dt == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert event["DTEND"].dt == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert b"DTSTART:20261025T003000Z" in request(MEETING, T0).content
    assert local_times(START, START + HOUR, (BERLIN, NEW_YORK)) == (
        "Sun 25 Oct 2026, 02:30 CEST to 02:30 CET (Europe/Berlin)",
        "Sat 24 Oct 2026, 20:30 EDT to 21:30 EDT (America/New_York)",
    )
    assert "02:30 CEST to 02:30 CET" in str(event["DESCRIPTION"])


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_in_their_property(words: str):
    meeting = Meeting(
        "u",
        words,
        START,
        START + HOUR,
        Mailbox("a@x.example", words),
        (Mailbox("b@x.example", words),),
        words,
        words,
    )
    calendar, event = _event(request(meeting, T0).content)
    assert len(calendar.subcomponents) == 1
    assert not event.subcomponents
    assert set(event) <= {
        "UID", "SEQUENCE", "STATUS", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "ORGANIZER",
        "ATTENDEE",
    }  # fmt: skip
    assert str(event["SUMMARY"]) == one_line(words, 250)
    assert str(event.get("DESCRIPTION", "")) == many_lines(words)
    assert str(event["ORGANIZER"]) == "mailto:a@x.example"
    assert str(event["ATTENDEE"]) == "mailto:b@x.example"
    assert (
        event["ATTENDEE"].params.get("CN", "").replace("\\", "")[:3] == one_line(words).replace('"', "'")[:3]
    )


def test_a_meeting_ends_after_it_starts():
    with pytest.raises(MeetingInvalid):
        Meeting("u", "s", START, START, DESK, ())
    assert meeting_uid("C1:1.5", "0000000a", "x.example") == "0000000a-C1-1.5@x.example"


def _proposed(
    opens: str, closes: str, ours: WorkingHours, theirs: WorkingHours, **more: int
) -> list[tuple[str, Comfort]]:
    found = propose_times(from_iso(opens), from_iso(closes), ours, theirs, **more)
    return [(to_iso(one.starts_at)[:16], one.comfort) for one in found]


def test_a_weekend_window_proposes_the_monday_both_work():
    # Scenario 33: resolved Saturday 18:30 CEST; Sunday 17:30 CET to Monday 17:30 CET.
    found = _proposed(
        "2026-10-25T16:30:00Z", "2026-10-26T16:30:00Z", WorkingHours(BERLIN), WorkingHours("Europe/London")
    )
    assert found == [
        ("2026-10-26T09:00", Comfort.BOTH),  # 10:00 CET, 09:00 GMT, after both zones left summer time
        ("2026-10-26T10:00", Comfort.BOTH),
        ("2026-10-26T11:00", Comfort.BOTH),
    ]


def test_far_apart_zones_get_the_hours_they_share():
    found = _proposed(
        "2026-10-13T10:00:00Z", "2026-10-14T10:00:00Z", WorkingHours(BERLIN), WorkingHours(NEW_YORK), count=5
    )
    assert found[:2] == [("2026-10-13T13:00", Comfort.BOTH), ("2026-10-13T14:00", Comfort.BOTH)]
    assert [comfort for _, comfort in found] == sorted(comfort for _, comfort in found)


def test_where_nobody_shares_hours_the_operators_come_first():
    found = _proposed(
        "2026-10-13T00:00:00Z",
        "2026-10-14T00:00:00Z",
        WorkingHours("America/Los_Angeles"),
        WorkingHours("Asia/Tokyo"),
    )
    assert {comfort for _, comfort in found} == {Comfort.THEIRS}


def test_a_weekend_window_without_working_hours_is_at_least_by_day():
    found = _proposed(
        "2026-10-17T06:00:00Z", "2026-10-18T06:00:00Z", WorkingHours(BERLIN), WorkingHours(BERLIN)
    )
    assert found[0] == ("2026-10-17T06:00", Comfort.AWAKE)


def test_starts_are_whole_half_hours_on_the_operators_wall():
    found = _proposed(
        "2026-10-13T03:11:00Z",
        "2026-10-14T03:11:00Z",
        WorkingHours("Asia/Kathmandu"),
        WorkingHours("Asia/Kathmandu"),
    )
    assert found[0] == ("2026-10-13T03:15", Comfort.BOTH)  # 09:00 in Kathmandu, +05:45


def test_a_window_that_is_over_proposes_nothing():
    assert (
        propose_times(T0, T0 + HOUR, WorkingHours("UTC"), WorkingHours("UTC"), not_before=T0 + MINUTE) == ()
    )
    assert len(propose_times(T0, T0 + HOUR, WorkingHours("UTC"), WorkingHours("UTC"))) == 1


@given(
    st.integers(0, 2 * 365 * 24 * 60), st.sampled_from([BERLIN, NEW_YORK, "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.sampled_from([BERLIN, NEW_YORK, "Asia/Tokyo", "Pacific/Apia"]), st.integers(0, 23),
)  # fmt: skip
def test_every_proposal_lies_wholly_in_the_window_and_none_overlap(
    minute: int, ours: str, theirs: str, start: int
):
    opens = T0 + minute * MINUTE
    hours = WorkingHours(ours, start=time(start), end=time(23, 59))
    found = propose_times(opens, opens + 24 * HOUR, hours, WorkingHours(theirs), count=4)
    assert len(found) == 4
    assert all(opens <= one.starts_at and one.ends_at <= opens + 24 * HOUR for one in found)
    ordered = sorted(found, key=lambda one: one.starts_at)
    assert all(a.ends_at <= b.starts_at for a, b in pairwise(ordered))
