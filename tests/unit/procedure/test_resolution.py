"""Procedure, "Resolution, reopening, merging, closing": resolve, confirm, reopen, withdraw, close, link."""

import pytest

from desk.procedure.clocks import ClockState
from desk.procedure.instants import HOUR, MINUTE
from tests.unit.procedure.channel import (
    OLA,
    SAM,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
    reviews,
)


def resolved(channel: Channel, severity: str = "P1") -> str:
    """A report of 10:00, acknowledged at 10:05 with its level, resolved at 11:00."""
    report = channel.report("10:00", severity=severity)
    channel.say(severity, SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    return report


def test_a_resolution_awaits_the_operators_confirmation() -> None:
    channel = Channel()
    report = resolved(channel)
    incident = channel.incident(report)
    assert (incident.status, incident.resolution_summary) == ("resolved", "restarted")
    assert incident.resolution_computed == HOUR
    channel.say("confirmed", SUE, "11:05", report)
    assert channel.incident(report).status == "resolved", "support cannot confirm its own resolution"
    channel.say("confirmed", OLA, "11:10", report)
    incident = channel.incident(report)
    assert (incident.status, incident.confirmed_at) == ("confirmed", clock("11:10"))


@pytest.mark.parametrize("text", ["ok", ":white_check_mark:", "Agreed"])
def test_any_acceptance_confirms_once_the_severity_is_agreed(text: str) -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say(text, OLA, "11:10", report)
    assert channel.incident(report).status == "confirmed"


def test_an_acceptance_goes_to_the_severity_first_and_then_to_the_resolution() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P2", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("ok", OLA, "11:10", report)
    incident = channel.incident(report)
    assert (incident.status, incident.severity.agreed) == ("resolved", 2)
    channel.say("ok", OLA, "11:11", report)
    assert channel.incident(report).status == "confirmed"


def test_an_acceptance_before_the_resolution_confirms_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("confirmed", OLA, "10:30", report)
    channel.post("Resolution confirmed", OLA, "10:31", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    assert channel.incident(report).status == "resolved"


def test_only_support_resolves() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Resolved: it works again", OLA, "10:30", report)
    assert channel.incident(report).status == "reported"


def test_resolving_twice_keeps_the_first() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say("Resolved: and cleaned up", SUE, "11:30", report)
    incident = channel.incident(report)
    assert (incident.resolved_at, incident.resolution_summary) == (clock("11:00"), "restarted")
    assert incident.acknowledged_by == (SAM, SUE)


@pytest.mark.parametrize("by", [OLA, SAM])
def test_reopening_starts_a_new_cycle_and_keeps_the_acknowledgement(by: str) -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say("Reopen: it is back", by, "11:40", report)
    incident = channel.incident(report)
    assert (incident.status, incident.cycle, incident.resolved_at) == ("acknowledged", 2, None)
    assert acknowledgement(incident).stopped_at == clock("10:05")
    assert (gaps(incident)[-1].started_at, gaps(incident)[-1].cycle) == (clock("11:40"), 2)
    assert gaps(incident)[-1].due_at == clock("12:10")
    assert incident.resolution_computed is None
    assert incident.gaps_between_cycles == ((clock("11:00"), clock("11:40")),)


def test_the_resolution_time_is_the_sum_of_the_cycles_with_the_gaps_shown() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say("Reopened: it is back", OLA, "11:40", report)
    channel.say("Resolved: restarted again", SAM, "12:00", report)
    channel.say("Reopen", OLA, "13:00", report)
    channel.say("Resolved: replaced", SAM, "13:30", report)
    incident = channel.incident(report)
    assert incident.cycle == 3
    assert incident.resolution_computed == HOUR + 20 * MINUTE + 30 * MINUTE
    assert incident.gaps_between_cycles == (
        (clock("11:00"), clock("11:40")),
        (clock("12:00"), clock("13:00")),
    )


def test_the_window_counts_from_the_last_resolution() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say("Reopened: it is back", OLA, "11:40", report)
    channel.say("Resolved: restarted again", SAM, "12:00", report)
    first, second = reviews(channel.incident(report))
    assert first.state(clock("20 00:00")) is ClockState.STOPPED
    assert (second.opens_at, second.due_at, second.cycle) == (clock("13 12:00"), clock("14 12:00"), 2)


@pytest.mark.parametrize("status", ["resolved", "confirmed", "closed"])
def test_a_resolved_confirmed_or_closed_incident_can_be_reopened(status: str) -> None:
    channel = Channel()
    report = resolved(channel, "P3" if status == "closed" else "P1")
    if status != "resolved":
        channel.say("confirmed", OLA, "11:10", report)
    assert channel.incident(report).status == status
    channel.say("Reopen", OLA, "11:20", report)
    assert channel.incident(report).status == "acknowledged"


def test_reopening_what_is_open_or_withdrawn_does_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Reopen", OLA, "10:10", report)
    assert channel.incident(report).cycle == 1
    channel.post("Withdrawn: a test", OLA, "10:20", report)
    channel.say("Reopen", OLA, "10:30", report)
    assert channel.incident(report).status == "withdrawn"


def test_a_confirmed_p3_is_closed_and_a_p1_only_once_its_document_is_sent() -> None:
    channel = Channel()
    small, big = resolved(channel, "P3"), resolved(channel, "P1")
    for report in (small, big):
        channel.say("confirmed", OLA, "11:10", report)
    assert channel.incident(small).status == "closed"
    assert channel.incident(big).status == "confirmed"
    channel.post("Post-mortem document: revision 1\n*SHA-256:* ab", SAM, "13 12:00", big)
    incident = channel.incident(big)
    assert (incident.status, incident.review.document_revision) == ("closed", 1)


def test_a_document_of_an_earlier_cycle_does_not_close_a_later_one() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.post("Post-mortem document: revision 1", SAM, "12:00", report)
    channel.say("Reopen", OLA, "12:10", report)
    channel.post("Post-mortem document: revision 2", SAM, "12:15", report)
    channel.say("Resolved: replaced", SAM, "12:20", report)
    channel.say("confirmed", OLA, "12:30", report)
    assert channel.incident(report).status == "confirmed"
    channel.post("Post-mortem document: revision 3", SAM, "12:40", report)
    channel.post("Post-mortem document: revision 2", SAM, "12:50", report)
    incident = channel.incident(report)
    assert (incident.status, incident.review.document_sent_at) == ("closed", clock("12:40"))


def test_a_withdrawal_needs_a_reason_and_ends_the_clocks_without_a_verdict() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Withdrawn", OLA, "10:08", report)
    assert channel.incident(report).status == "reported"
    channel.post("Withdrawn: a drill", OLA, "10:10", report)
    incident = channel.incident(report)
    assert incident.status == "withdrawn"
    assert {run.state(clock("20:00")) for run in incident.clocks} == {ClockState.STOPPED}
    assert channel.board().live() == ()


def test_withdrawing_or_merging_does_not_undo_a_breach() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Withdrawn: a drill", OLA, "10:40", report)
    incident = channel.incident(report)
    assert [run.state(clock("20:00")) for run in incident.clocks] == [
        ClockState.BREACHED,
        ClockState.BREACHED,
    ]
    assert [run.late(clock("20:00")) for run in incident.clocks] == [25 * MINUTE, 10 * MINUTE]
    assert incident.missed_updates(clock("20:00")) == 1


def test_a_withdrawn_incident_takes_no_more_updates_and_cannot_be_resolved() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Withdrawn: a drill", OLA, "10:10", report)
    channel.say("Resolved: nothing to do", SAM, "10:20", report)
    channel.post("Withdrawn: twice", OLA, "10:30", report)
    incident = channel.incident(report)
    assert (incident.status, acknowledgement(incident).evidence) == (
        "withdrawn",
        incident.clocks[1].evidence,
    )
    assert incident.resolved_at is None


def test_a_linked_incident_has_its_own_time_and_clocks() -> None:
    channel = Channel()
    report = resolved(channel)
    linked = channel.post(
        f"*Title*\nNow the odds are wrong\n*Reported:* 2026-10-12 12:00:00 UTC by slack\n*Linked to:* {report}",
        SAM,
        "12:10",
    )
    incident = channel.incident(linked)
    assert incident.linked_to == key(report)
    assert (incident.reported_at, incident.extras) == (clock("12:00"), ())
    assert acknowledgement(incident).due_at == clock("12:15")


def test_the_resolution_time_is_agreed_like_a_severity_and_both_figures_are_kept() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.post("Resolution time: 50 min", SAM, "11:05", report)
    assert channel.incident(report).resolution_time.agreed is None
    channel.post("Resolution time: 50 min", OLA, "11:06", report)
    incident = channel.incident(report)
    assert (incident.resolution_time.agreed, incident.resolution_computed) == (50 * MINUTE, HOUR)


def test_an_acceptance_with_nothing_else_open_agrees_the_time_and_then_the_credits() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.say("confirmed", OLA, "11:05", report)
    channel.post("Resolution time: 1 h", SAM, "11:10", report)
    channel.post("Credits: 900.00 EUR", SAM, "11:11", report)
    channel.say("ok", OLA, "11:20", report)
    channel.say("ok", OLA, "11:21", report)
    incident = channel.incident(report)
    assert (incident.resolution_time.agreed, incident.credits.agreed) == (HOUR, "900.00 EUR")


def test_feedback_is_filed_with_the_incident() -> None:
    channel = Channel()
    report = resolved(channel)
    channel.post("Feedback\nCall us sooner", OLA, "12:00", report)
    assert [entry.text for entry in channel.incident(report).feedback] == ["Feedback\nCall us sooner"]
