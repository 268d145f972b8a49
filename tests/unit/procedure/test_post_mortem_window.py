"""Procedure, "Clocks", post-mortem: opens 24 h and closes 48 h after the resolution, in elapsed hours."""

import pytest

from desk.procedure.clocks import ClockState
from desk.procedure.commands import CancelReview, HoldReview, ScheduleReview
from desk.procedure.durations import instant_words
from desk.procedure.errors import Refused
from desk.procedure.instants import HOUR, MINUTE, Micros, from_iso, to_ts
from desk.procedure.message import ChannelMessage
from tests.unit.procedure.channel import CHANNEL, OLA, OPERATOR_DESK, SAM, Channel, clock, reviews
from tests.unit.procedure.deciding import decided, done

RESOLVED = from_iso("2026-10-24T18:30:00+02:00")
"""Saturday 18:30 CEST; that night the clocks in Berlin go back."""


def resolved(severity: str = "P1") -> tuple[Channel, str]:
    """An incident resolved at RESOLVED."""
    channel = Channel()
    report = channel.report("24 16:00", severity=severity)
    channel.say(severity, SAM, "24 16:05", report)
    channel.put(
        ChannelMessage(CHANNEL, to_ts(RESOLVED), thread_ts=report, user=SAM, text="Resolved: restarted")
    )
    return channel, report


def held(channel: Channel, report: str, at: Micros, said: str = "27 12:00") -> None:
    """Support's desk says when the meeting was held."""
    channel.post(f"Post-mortem held: {instant_words(at)}", SAM, said, report)


def test_the_window_is_counted_in_elapsed_hours_across_a_change_of_clocks() -> None:
    channel, report = resolved()
    (run,) = reviews(channel.incident(report))
    assert run.opens_at == from_iso("2026-10-25T17:30:00+01:00")
    assert run.due_at == from_iso("2026-10-26T17:30:00+01:00")


@pytest.mark.parametrize(
    ("at", "state", "late", "early"),
    [
        ("2026-10-25T10:00:00+01:00", ClockState.MET, 0, True),
        ("2026-10-25T17:30:00+01:00", ClockState.MET, 0, False),
        ("2026-10-26T17:30:00+01:00", ClockState.MET, 0, False),
        ("2026-10-26T17:31:00+01:00", ClockState.BREACHED, MINUTE, False),
    ],
)
def test_a_meeting_early_is_flagged_inside_is_met_and_later_is_a_breach(
    at: str, state: ClockState, late: Micros, early: bool
) -> None:
    channel, report = resolved()
    held(channel, report, from_iso(at))
    incident = channel.incident(report)
    (run,) = reviews(incident)
    assert (run.state(clock("30 00:00")), run.late(clock("30 00:00"))) == (state, late)
    assert incident.review.held_early is early
    assert incident.review.held_at == from_iso(at)


def test_without_a_meeting_it_is_breached_once_the_window_is_closed() -> None:
    channel, report = resolved()
    (run,) = reviews(channel.incident(report))
    assert run.state(from_iso("2026-10-26T17:30:00+01:00")) is ClockState.RUNNING
    assert run.state(from_iso("2026-10-26T17:30:01+01:00")) is ClockState.BREACHED


@pytest.mark.parametrize("severity", ["P3", "P4"])
def test_none_is_owed_for_a_p3_or_a_p4(severity: str) -> None:
    channel, report = resolved(severity)
    assert reviews(channel.incident(report)) == []
    assert not channel.incident(report).review.owed


def test_a_meeting_scheduled_stops_nothing() -> None:
    channel, report = resolved()
    when = from_iso("2026-10-25T18:00:00+01:00")
    channel.post(f"Post-mortem scheduled: {instant_words(when)}", SAM, "25 10:00", report)
    incident = channel.incident(report)
    assert [at for at, _, _ in incident.review.scheduled] == [when]
    assert reviews(incident)[0].is_running


def test_a_meeting_said_to_be_held_in_the_future_counts_when_it_was_said() -> None:
    channel, report = resolved()
    held(channel, report, clock("31 00:00"), said="25 20:00")
    assert channel.incident(report).review.held_at == clock("25 20:00")


def test_the_first_meeting_counts_and_a_second_changes_nothing() -> None:
    channel, report = resolved()
    held(channel, report, clock("25 20:00"), said="25 21:00")
    held(channel, report, clock("26 20:00"), said="26 21:00")
    assert channel.incident(report).review.held_at == clock("25 20:00")


def test_a_meeting_before_the_resolution_is_none() -> None:
    channel = Channel()
    report = channel.report("24 16:00", severity="P1")
    held(channel, report, clock("24 16:10"), said="24 16:20")
    assert channel.incident(report).review.held_at is None


def test_after_reopening_the_new_resolution_needs_a_meeting_of_its_own() -> None:
    channel, report = resolved()
    held(channel, report, clock("25 20:00"), said="25 21:00")
    channel.say("Reopen", OLA, "26 09:00", report)
    channel.say("Resolved: replaced", SAM, "26 10:00", report)
    incident = channel.incident(report)
    first, second = reviews(incident)
    assert first.state(clock("30 00:00")) is ClockState.MET
    assert (second.is_running, incident.review.held_at) == (True, None)


def test_reopening_after_the_window_closed_keeps_the_breach() -> None:
    channel, report = resolved()
    channel.say("Reopen", OLA, "28 09:00", report)
    assert reviews(channel.incident(report))[0].state(clock("30 00:00")) is ClockState.BREACHED


def test_a_voluntary_meeting_counts_when_an_upgrade_comes_to_owe_one() -> None:
    channel, report = resolved("P3")
    held(channel, report, clock("25 12:00"), said="25 12:30")
    assert channel.incident(report).review.held_at == clock("25 12:00")
    channel.say("P1", OLA, "25 13:00", report)
    channel.say("agreed", SAM, "25 14:00", report)
    incident = channel.incident(report)
    assert [run.state(clock("30 00:00")) for run in reviews(incident)] == [ClockState.MET]
    assert incident.review.held_early


def test_a_waived_post_mortem_comes_back_with_a_new_upgrade() -> None:
    channel, report = resolved()
    for at, text, by in (
        ("25 10:00", "P3", OLA), ("25 11:00", "ok", SAM), ("25 12:00", "P2", OLA), ("25 13:00", "ok", SAM),
    ):  # fmt: skip
        channel.say(text, by, at, report)
    first, second = reviews(channel.incident(report))
    assert (first.state(clock("25 14:00")), first.stopped_at) == (ClockState.STOPPED, clock("25 11:00"))
    assert second.due_at == clock("27 13:00")


@pytest.mark.parametrize(
    ("at", "place"),
    [
        ("2026-10-25T10:00:00+01:00", "early, before it opens"),
        ("2026-10-25T17:30:00+01:00", "inside it"),
        ("2026-10-26T17:30:00+01:00", "inside it"),
        ("2026-10-26T17:31:00+01:00", "late, after it closes"),
    ],
)
def test_the_word_that_a_meeting_is_set_says_where_it_lies_in_the_window(at: str, place: str) -> None:
    channel, report = resolved()
    post = decided(
        channel, ScheduleReview(f"{CHANNEL}:{report}", from_iso(at), "10:00 CET, Berlin"), at="25 09:00"
    )
    assert f"2026-10-25 16:30:00 UTC to 2026-10-26 16:30:00 UTC; the meeting is {place}" in post.text
    assert "*Note:* 10:00 CET, Berlin" in post.text


def test_where_no_window_is_owed_a_meeting_is_set_without_one() -> None:
    channel, report = resolved("P3")
    post = decided(channel, ScheduleReview(f"{CHANNEL}:{report}", RESOLVED), at="25 09:00")
    assert "Window" not in post.text


def test_moved_and_cancelled_meetings_keep_their_history() -> None:
    channel, report = resolved()
    incident = f"{CHANNEL}:{report}"
    first, second = RESOLVED + 25 * HOUR, RESOLVED + 30 * HOUR
    assert channel.incident(report).review.meeting_at is None
    done(channel, ScheduleReview(incident, first), at="25 09:00")
    done(channel, ScheduleReview(incident, second), at="25 09:05")
    assert channel.incident(report).review.meeting_at == second
    with pytest.raises(Refused, match="needs a reason"):
        decided(channel, CancelReview(incident, " "), at="25 09:10")
    done(channel, CancelReview(incident, "Marek is ill"), at="25 09:10")
    review = channel.incident(report).review
    assert (review.meeting_at, [at for at, _, _ in review.scheduled]) == (None, [first, second])
    assert [(reason, by) for reason, by, _ in review.cancelled] == [("Marek is ill", SAM)]
    assert channel.incident(report).timeline[-1].kind == "review cancelled"
    (run,) = reviews(channel.incident(report))
    assert run.is_running
    done(channel, ScheduleReview(incident, first), at="25 09:15")
    assert channel.incident(report).review.meeting_at == first
    done(channel, HoldReview(incident, first), at="26 12:00")
    with pytest.raises(Refused, match="no meeting to cancel"):
        decided(channel, CancelReview(incident, "x"), at="26 12:10")


def test_an_operator_cancels_no_meeting_of_support() -> None:
    channel, report = resolved()
    done(channel, ScheduleReview(f"{CHANNEL}:{report}", RESOLVED + 25 * HOUR), at="25 09:00")
    channel.post("Post-mortem cancelled: no time", OLA, "25 09:10", report, desk=OPERATOR_DESK)
    assert channel.incident(report).review.meeting_at == RESOLVED + 25 * HOUR
