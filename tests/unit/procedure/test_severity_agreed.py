"""Procedure, "Severity": each side proposes, its proposal is the last level it named, and two alike are agreed."""

import pytest

from desk.procedure.clocks import ClockState
from desk.procedure.incident import Incident
from desk.procedure.side import Side
from tests.unit.procedure.channel import OLA, OTTO, SAM, SUE, Channel, acknowledgement, clock, reviews


def levels(incident: Incident) -> tuple[str, str | None]:
    """The governing and the agreed level."""
    agreed = incident.severity.agreed
    return incident.severity.governing.name, agreed.name if agreed else None


def test_a_report_without_a_level_is_treated_as_p1_until_one_is_proposed() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="", impact="")
    incident = channel.incident(report)
    assert levels(incident) == ("P1", None)
    assert incident.missing == ("impact", "severity")
    channel.say("P3", SAM, "10:05", report)
    assert levels(channel.incident(report)) == ("P3", None)


def test_the_more_severe_proposal_governs_until_the_first_agreement() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("looks like P2 to us", SAM, "10:05", report)
    incident = channel.incident(report)
    assert levels(incident) == ("P1", None)
    assert not incident.severity.is_settled
    channel.say("ok", OTTO, "10:07", report)
    incident = channel.incident(report)
    assert levels(incident) == ("P2", "P2")
    assert incident.severity.agreed_by == (SAM, OTTO)
    assert incident.severity.agreed_at == clock("10:07")
    assert incident.severity.is_settled


def test_a_report_that_names_p2_acknowledged_as_p2_is_agreed() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.post("Acknowledged as P2", SAM, "10:05", report)
    assert levels(channel.incident(report)) == ("P2", "P2")


def test_a_thumbs_up_as_the_first_message_acknowledges_and_agrees() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.say(":+1:", SAM, "10:05", report)
    incident = channel.incident(report)
    assert (incident.status, levels(incident)) == ("acknowledged", ("P2", "P2"))


def test_one_side_alone_changes_nothing_that_was_agreed() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.say("P2", SAM, "10:05", report)
    channel.post("Severity: P4", SUE, "10:10", report)
    incident = channel.incident(report)
    assert levels(incident) == ("P2", "P2")
    assert not incident.severity.is_settled
    offer = incident.severity.open_proposal(Side.SUPPORT)
    assert offer is not None
    assert offer.level.name == "P4"


def test_an_accepted_downgrade_holds_and_a_later_upgrade_needs_the_other_side_again() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P3", SAM, "10:05", report)
    channel.say("agreed", OLA, "10:06", report)
    channel.say("it is P1 again", OLA, "10:20", report)
    assert levels(channel.incident(report)) == ("P3", "P3")
    channel.say("Confirmed!", SAM, "10:25", report)
    assert levels(channel.incident(report)) == ("P1", "P1")


def test_naming_the_agreed_level_again_keeps_the_time_of_the_agreement() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.say("P2", SAM, "10:05", report)
    channel.say("P3?", SAM, "10:10", report)
    channel.say("sorry, P2", SAM, "10:12", report)
    assert channel.incident(report).severity.agreed_at == clock("10:05")


def test_accepting_when_nothing_is_open_does_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="")
    channel.say("ok", SAM, "10:05", report)
    channel.say("ok", OLA, "10:06", report)
    incident = channel.incident(report)
    assert (incident.status, levels(incident)) == ("acknowledged", ("P1", None))


def test_nobody_accepts_a_proposal_of_the_own_side() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.say("agreed", OTTO, "10:05", report)
    assert levels(channel.incident(report)) == ("P2", None)


def test_either_of_two_different_proposals_can_be_accepted_by_the_other_side() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P3", SAM, "10:05", report)
    channel.say("ok", SUE, "10:06", report)
    assert levels(channel.incident(report)) == ("P1", "P1")


@pytest.mark.parametrize("text", ["P1 or P2?", "from P2 to P3", "nothing yet", "see HTTP2 and p2p", "`P2X`"])
def test_a_message_that_names_no_level_or_several_proposes_nothing(text: str) -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say(text, SAM, "10:05", report)
    assert len(channel.incident(report).severity.proposals) == 1


@pytest.mark.parametrize(
    "text", ["P2", "we see it as sev 2.", "Prio 2", "severity: P2", "p2 - P2 it is", "*P2*", "prio2"]
)
def test_a_message_that_names_one_level_proposes_it_however_it_is_typed(text: str) -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say(text, SAM, "10:05", report)
    proposals = channel.incident(report).severity.proposals
    assert [(one.by, one.level.name) for one in proposals] == [(OLA, "P1"), (SAM, "P2")]


def test_in_a_desks_post_only_the_first_line_names_a_level() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.post("Update\nwe think P3, agreed?", SAM, "10:05", report)
    assert len(channel.incident(report).severity.proposals) == 1


def test_an_upgrade_adds_obligations_from_now_on_and_keeps_the_acknowledgement() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.say("P3", SAM, "10:05", report)
    channel.say("P1 please", OLA, "10:49", report)
    assert not channel.incident(report).review.owed
    assert not channel.incident(report).phone_required
    channel.say("agreed", SAM, "10:50", report)
    incident = channel.incident(report)
    assert acknowledgement(incident).state(clock("11:00")) is ClockState.MET
    assert incident.review.owed
    assert incident.phone_required


def test_a_downgrade_after_the_resolution_needs_both_sides_to_waive_the_post_mortem() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("on it", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("make it P3", OLA, "11:10", report)
    assert channel.incident(report).review.owed, "one side alone does not waive it"
    channel.say("ok", SAM, "11:20", report)
    incident = channel.incident(report)
    assert not incident.review.owed
    assert [run.state(clock("20 00:00")) for run in reviews(incident)] == [ClockState.STOPPED]


def test_an_upgrade_after_the_resolution_owes_a_post_mortem_from_the_agreement_on() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.say("P3", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("this was P1", OLA, "15:00", report)
    assert reviews(channel.incident(report)) == []
    channel.say("agreed", SAM, "16:00", report)
    (run,) = reviews(channel.incident(report))
    assert (run.opens_at, run.due_at) == (clock("13 16:00"), clock("14 16:00"))


def test_the_open_proposal_of_a_side_is_the_last_level_it_named_whoever_named_it() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    channel.say("P3", SAM, "10:05", report)
    channel.say("no: P4", SUE, "10:06", report)
    channel.say("agreed", OLA, "10:07", report)
    incident = channel.incident(report)
    assert levels(incident) == ("P4", "P4")
    assert [(one.by, one.level.name) for one in incident.severity.history] == [
        (OLA, "P2"),
        (SAM, "P3"),
        (SUE, "P4"),
        (OLA, "P4"),
    ]
