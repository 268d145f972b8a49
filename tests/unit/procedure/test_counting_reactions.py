"""Reactions that the policy lets acknowledge: a reaction has no time, so it counts at the report's."""

from dataclasses import replace

import pytest

from desk.procedure.policy import Policy
from desk.procedure.roster import Party, Roster
from desk.procedure.severity import Severity
from tests.unit.procedure.channel import (
    OLA,
    SAM,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
)
from tests.unit.procedure.witnessing import seen


def with_emoji() -> Channel:
    """A channel whose policy lets a check mark acknowledge a P3."""
    channel = Channel()
    policy = Policy(version=1, acknowledging_emoji={Severity.P3: ("white_check_mark",)})
    channel.put_policy(policy, "01 09:00", agreed="01 10:00")
    return channel


def test_a_counting_reaction_acknowledges_a_p3_at_the_time_of_the_report() -> None:
    channel = with_emoji()
    report = channel.report("10:00", severity="P3")
    (record,) = seen(channel, lambda: channel.react(report, "white_check_mark", OLA, SUE, SAM), "10:05")
    assert (record.kind, record.emoji, record.author) == ("reaction", "white_check_mark", SAM)
    incident = channel.incident(report)
    run = acknowledgement(incident)
    assert (run.stopped_at, run.stopped_by, run.evidence) == (clock("10:00"), SAM, report)
    assert (incident.owner, incident.status, len(gaps(incident))) == (SAM, "acknowledged", 1)


def test_a_counting_reaction_taken_back_keeps_what_it_acknowledged() -> None:
    channel = with_emoji()
    report = channel.report("10:00", severity="P3")
    seen(channel, lambda: channel.react(report, "white_check_mark", SAM), "10:05")
    channel.messages[report] = replace(channel.messages[report], reactions=())
    incident = channel.incident(report)
    assert (incident.status, incident.seen_by) == ("acknowledged", (SAM,))


def test_a_counting_reaction_that_went_with_its_report_keeps_what_it_acknowledged() -> None:
    channel = with_emoji()
    report = channel.report("10:00", severity="P3")
    channel.react(report, "white_check_mark", OLA, SUE)
    kinds = [record.kind for record in seen(channel, lambda: channel.delete(report), "10:05")]
    assert kinds == ["deleted", "reaction"]
    assert acknowledgement(channel.incident(report)).stopped_by == SUE


@pytest.mark.parametrize(
    ("severity", "emoji", "by"),
    [("P1", "white_check_mark", SAM), ("P3", "eyes", SAM), ("P3", "white_check_mark", OLA)],
)
def test_any_other_reaction_only_sees(severity: str, emoji: str, by: str) -> None:
    channel = with_emoji()
    report = channel.report("10:00", severity=severity)
    assert seen(channel, lambda: channel.react(report, emoji, by), "10:05") == ()
    incident = channel.incident(report)
    assert (incident.status, incident.seen_by) == ("reported", (by,))


def test_a_reaction_written_down_of_a_report_that_nobody_saw_deleted_is_nothing() -> None:
    channel = with_emoji()
    report = channel.report("10:00", severity="P3")
    seen(channel, lambda: channel.react(report, "white_check_mark", SAM), "10:05")
    channel.delete(report)
    assert channel.board().incidents == {}


def test_a_reaction_acknowledges_nothing_that_an_earlier_word_acknowledged() -> None:
    channel = with_emoji()
    first, second = channel.report("10:00", severity="P3"), channel.report("10:05", severity="P3")
    channel.say("on it", SUE, "10:02", first)
    channel.react(second, "white_check_mark", SAM)
    channel.post(f"Merged into: {second}", SUE, "10:10", first)
    assert acknowledgement(channel.incident(second)).stopped_at == clock("10:02")


def test_a_message_whose_author_slack_tells_better_later_asks_for_no_record() -> None:
    by_team = Roster(1, "Bets Ltd", Party(teams=frozenset({"T1"}), apps=frozenset({"ASUP"})))
    channel = Channel(by_team, directory=[])
    report = channel.report("10:00")
    reply = channel.say("on it", "UNEW", "10:05", report)

    def tell_better() -> None:
        channel.messages[reply] = replace(channel.messages[reply], team="T1")

    assert seen(channel, tell_better, "10:10") == ()
    assert channel.incident(report).status == "acknowledged"
