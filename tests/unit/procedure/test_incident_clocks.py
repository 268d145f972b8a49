"""Procedure, "Clocks": when each is due, what stops it, and the verdict to the microsecond."""

import pytest

from desk.procedure.clocks import ClockState
from desk.procedure.instants import MINUTE, SECOND, Micros
from tests.unit.procedure.channel import (
    OLA,
    OTTO,
    SAM,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
)


def test_a_report_is_due_to_be_acknowledged_within_fifteen_minutes() -> None:
    channel = Channel()
    run = acknowledgement(channel.incident(channel.report("10:00")))
    assert (run.started_at, run.due_at) == (clock("10:00"), clock("10:15"))
    assert run.state(clock("10:15")) is ClockState.RUNNING
    assert run.left(clock("10:04")) == 11 * MINUTE


def test_a_typed_reply_acknowledges_and_starts_the_next_update() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:04:10", report)
    incident = channel.incident(report)
    run = acknowledgement(incident)
    assert (run.stopped_at, run.stopped_by, run.evidence) == (clock("10:04:10"), SAM, reply)
    assert run.state(clock("12:00")) is ClockState.MET
    assert gaps(incident)[-1].due_at == clock("10:34:10")


@pytest.mark.parametrize(
    ("at", "state", "late"),
    [
        ("10:15:00.000", ClockState.MET, 0),
        ("10:15:00.000001", ClockState.BREACHED, 1),
        ("10:15:00.001", ClockState.BREACHED, 1_000),
    ],
)
def test_exactly_on_the_due_instant_is_met_and_a_microsecond_later_is_breached(
    at: str, state: ClockState, late: Micros
) -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, at, report)
    run = acknowledgement(channel.incident(report))
    assert (run.state(clock("12:00")), run.late(clock("12:00"))) == (state, late)


def test_a_running_clock_is_breached_from_a_microsecond_past_due() -> None:
    channel = Channel()
    run = acknowledgement(channel.incident(channel.report("10:00")))
    assert run.state(clock("10:15") + 1) is ClockState.BREACHED
    assert run.late(clock("10:20")) == 5 * MINUTE


def test_a_late_acknowledgement_records_its_own_time() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SAM, "10:20:03", report)
    run = acknowledgement(channel.incident(report))
    assert run.late(clock("11:00")) == 5 * MINUTE + 3 * SECOND


@pytest.mark.parametrize("by", [OLA, OTTO])
def test_an_operators_reply_acknowledges_nothing(by: str) -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("still down", by, "10:04", report)
    assert channel.incident(report).status == "reported"


def test_of_two_acknowledgements_the_smaller_ts_stops_the_clock_and_both_are_named() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SUE, "10:04:00.000002", report)
    channel.post("Acknowledged", SAM, "10:04:00.000001", report)
    channel.say("hello again", SAM, "10:05", report)
    incident = channel.incident(report)
    assert acknowledgement(incident).stopped_by == SAM
    assert incident.acknowledged_by == (SAM, SUE)
    assert incident.owner == SAM


def test_every_message_of_support_is_an_update_whatever_act_it_is() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    channel.post("Severity: P3", SAM, "10:10", report)
    channel.post("Taken", SUE, "10:15", report)
    channel.say(":+1:", SUE, "10:20", report)
    assert [run.started_at for run in gaps(channel.incident(report))] == [
        clock(at) for at in ("10:00", "10:05", "10:10", "10:15", "10:20")
    ]


def test_intervals_run_from_message_to_message() -> None:
    channel = Channel()
    report = channel.report("10:00")
    for at in ("10:04:10", "10:30", "10:58"):
        channel.say("still on it", SAM, at, report)
    runs = gaps(channel.incident(report))
    lengths = [run.stopped_at - run.started_at for run in runs if run.stopped_at is not None]
    assert lengths == [4 * MINUTE + 10 * SECOND, 25 * MINUTE + 50 * SECOND, 28 * MINUTE]
    assert runs[-1].due_at == clock("11:28")


def test_a_late_update_is_one_breach_and_the_next_counts_from_it() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:04:10", report)
    channel.say("still on it", SAM, "10:41", report)
    runs = gaps(channel.incident(report))
    assert [run.state(clock("10:42")) for run in runs] == [
        ClockState.MET,
        ClockState.BREACHED,
        ClockState.RUNNING,
    ]
    assert runs[1].late(clock("10:42")) == 6 * MINUTE + 50 * SECOND
    assert runs[2].due_at == clock("11:11")


@pytest.mark.parametrize(
    ("until", "missed"),
    [
        ("10:30", 0),
        ("10:30:00.000001", 1),
        ("11:00", 1),
        ("11:00:00.000001", 2),
        ("11:01", 2),
        ("12:00", 3),
    ],
)
def test_a_gap_misses_one_update_less_than_the_intervals_it_began(until: str, missed: int) -> None:
    channel = Channel()
    report = channel.report("10:00")
    assert channel.incident(report).missed_updates(clock(until)) == missed, "the running gap"
    channel.say("on it", SAM, until, report)
    assert channel.incident(report).missed_updates(clock(until)) == missed, "the one the acknowledgement ends"


def test_every_gap_counts_the_running_one_and_the_one_that_resolving_ends() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:40", report)
    channel.say("Resolved: restarted", SAM, "11:50", report)
    assert channel.incident(report).missed_updates(clock("20:00")) == 1 + 2


def test_resolving_ends_the_update_clock() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "10:20", report)
    channel.say("glad to help", SAM, "10:25", report)
    runs = gaps(channel.incident(report))
    assert [run.stopped_at for run in runs] == [clock("10:05"), clock("10:20")]


def test_resolving_what_nobody_acknowledged_acknowledges_it() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Resolved: restarted", SAM, "10:20", report)
    incident = channel.incident(report)
    assert (incident.status, incident.owner) == ("resolved", SAM)
    assert acknowledgement(incident).late(clock("11:00")) == 5 * MINUTE


def test_reactions_are_seen_by_and_stop_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.react(report, "eyes", SAM, OLA)
    channel.react(report, "white_check_mark", SAM)
    channel.react(report, "robot_face", "UJIRA")
    incident = channel.incident(report)
    assert (incident.seen_by, incident.status) == ((SAM, OLA), "reported")


def test_a_message_of_a_bot_does_not_reset_the_clock() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    channel.put_raw("Deployed build 7", at="10:20", to=report)
    assert gaps(channel.incident(report))[-1].due_at == clock("10:35")


def test_the_same_instants_hold_across_a_change_of_clocks() -> None:
    channel = Channel()
    report = channel.say("Title: Feed\nImpact: all", OLA, at="10:00")
    moved = channel.messages.pop(report)
    ts = "1806190500.000000"  # 2027-03-28 01:55 CET, five minutes before the clocks go forward
    channel.messages[ts] = type(moved)(moved.channel, ts, user=OLA, text=moved.text)
    run = acknowledgement(channel.incident(ts))
    assert run.due_at - run.started_at == 15 * MINUTE


def test_messages_before_the_report_stop_nothing() -> None:
    channel = Channel()
    loose = channel.say("looking into it", SAM, "09:58")
    report = channel.report("10:00")
    channel.post(f"Credited: {loose}", SAM, "10:30", report)
    assert channel.incident(report).status == "reported"


def test_what_is_due_next_sorts_the_board_and_ends_with_what_has_no_clock() -> None:
    channel = Channel()
    done = channel.report("09:00", severity="P4")
    channel.say("Resolved: restarted", SAM, "09:10", done)
    acknowledged = channel.report("10:00")
    channel.say("on it", SAM, "10:01", acknowledged)
    waiting = channel.report("10:05")
    assert [one.id for one in channel.board().live()] == [key(waiting), key(acknowledged), key(done)]
