"""The post-mortem meeting: proposed inside its window, invited to, moved and taken back as one and the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from icalendar import Calendar

from desk.outreach.contacts import ContactCard, Person
from desk.outreach.invites import MeetingInvalid
from desk.outreach.mailbox import Mailbox
from desk.outreach.message import message_bytes, write_message
from desk.outreach.proposals import Comfort
from desk.outreach.review_meeting import (
    LENGTH,
    cancellation,
    invitation,
    meeting_of,
    newest,
    times,
    zone_note,
)
from desk.procedure.incident import Incident, Review
from desk.procedure.instants import HOUR, Micros, from_iso
from tests.unit.outreach.sample import incident

RESOLVED = from_iso("2026-10-24T18:30:00+02:00")
REVIEW = Review(owed=True, opens_at=RESOLVED + 24 * HOUR, closes_at=RESOLVED + 48 * HOUR)
LENA = Mailbox("lena@gamnify.example", "Lena Hartmann")
CARD = ContactCard("C1", "Aurelio DE", (Person("Marek", emails=("marek@aurelio.example",)),), "Europe/Warsaw")
MONDAY = from_iso("2026-10-26T10:00:00+01:00")


def owed(review: Review = REVIEW) -> Incident:
    return replace(incident(), review=review)


def event(content: bytes) -> tuple[str, str, int, str]:
    calendar = Calendar.from_ical(content)
    [found] = calendar.walk("VEVENT")
    return str(calendar["method"]), str(found["uid"]), int(str(found["sequence"])), str(found["status"])


def test_times_lie_inside_the_window_with_working_hours_first():
    found = times(REVIEW, "Europe/Berlin", "Europe/Warsaw", RESOLVED)
    assert found[0].comfort is Comfort.BOTH
    assert found[0].starts_at == from_iso("2026-10-26T09:00:00+01:00")
    assert all(REVIEW.opens_at <= one.starts_at and one.ends_at <= REVIEW.closes_at for one in found)  # type: ignore[operator]


def test_people_get_notice_as_long_as_the_window_leaves_room_for_it():
    early = RESOLVED + 40 * HOUR
    assert all(one.starts_at >= early + 2 * HOUR for one in times(REVIEW, "UTC", "UTC", early))
    late = RESOLVED + 46 * HOUR
    assert times(REVIEW, "UTC", "UTC", late)[0].starts_at == late


def test_nothing_is_proposed_once_no_meeting_fits():
    assert times(REVIEW, "UTC", "UTC", RESOLVED + 48 * HOUR - LENGTH // 2) == ()
    assert times(Review(), "UTC", "UTC", RESOLVED) == ()


def test_the_thread_is_told_both_walls():
    note = zone_note(MONDAY, "America/New_York", "Europe/Warsaw")
    assert "10:00 CET to 11:00 CET (Europe/Warsaw)" in note
    assert "05:00 EDT to 06:00 EDT (America/New_York)" in note


def test_moving_and_cancelling_keep_the_meeting_and_count_its_versions():
    first = invitation(owed(), meeting_of(owed(), MONDAY, LENA, CARD, "Europe/Berlin"), RESOLVED)
    scheduled = replace(REVIEW, scheduled=((MONDAY, "U1", "1.0"),))
    later = invitation(
        owed(scheduled), meeting_of(owed(scheduled), MONDAY + HOUR, LENA, CARD, "Europe/Berlin"), RESOLVED
    )
    gone = cancellation(
        owed(scheduled), meeting_of(owed(scheduled), MONDAY, LENA, CARD, "Europe/Berlin"), "ill", RESOLVED
    )
    assert first.calendar is not None
    assert later.calendar is not None
    assert gone.calendar is not None
    method, uid, sequence, _ = event(first.calendar.content)
    assert (method, sequence) == ("REQUEST", 0)
    assert event(later.calendar.content) == ("REQUEST", uid, 1, "CONFIRMED")
    assert event(gone.calendar.content) == ("CANCEL", uid, 1, "CANCELLED")
    assert later.subject.startswith("Moved: Post-mortem")
    assert len({first.op, later.op, gone.op}) == 3


def test_the_letter_of_what_stands_in_the_channel_follows_its_last_word():
    with pytest.raises(MeetingInvalid, match="No meeting was set"):
        newest(owed(), LENA, CARD, "UTC", RESOLVED)
    moved = replace(REVIEW, scheduled=((MONDAY, "U1", "1.0"), (MONDAY + HOUR, "U1", "2.0")))
    letter = newest(owed(moved), LENA, CARD, "UTC", RESOLVED)
    assert letter.calendar is not None
    assert event(letter.calendar.content)[2:] == (1, "CONFIRMED")
    gone = newest(owed(replace(moved, cancelled=(("ill", "U1", "3.0"),))), LENA, CARD, "UTC", RESOLVED)
    assert gone.calendar is not None
    assert event(gone.calendar.content)[2:] == (2, "CANCELLED")
    assert gone.body.endswith("ill")


def test_anybody_can_move_a_meeting_that_somebody_else_called():
    jonas = Mailbox("jonas@other.example")
    one, other = (meeting_of(owed(), MONDAY, who, CARD, "UTC") for who in (LENA, jonas))
    assert one.uid == other.uid


def test_the_invitation_is_a_message_to_the_operators_list():
    at: Micros = RESOLVED + HOUR
    letter = invitation(owed(), meeting_of(owed(), MONDAY, LENA, CARD, "Europe/Berlin"), at)
    said = message_bytes(write_message(letter, at)).decode()
    assert "To: Marek <marek@aurelio.example>" in said
    assert "text/calendar" in said
    assert "method=" in said.replace('"', "").lower()
