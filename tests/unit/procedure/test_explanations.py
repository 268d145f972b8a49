"""Every clock explains itself in one sentence a lead can paste to the other party."""

import pytest

from desk.procedure.explain import late_words, permalink, why
from desk.procedure.instants import SECOND
from desk.procedure.policy import Policy
from tests.unit.procedure.channel import OLA, SAM, SUE, Channel, clock, gaps, reviews

WORKSPACE = "https://bets.slack.com/"


def said(channel: Channel, report: str, index: int = 0, at: str = "12:00") -> str:
    """Why the clock of that number is as it is."""
    incident = channel.incident(report)
    return why(incident.clocks[index], incident, clock(at), WORKSPACE)


def test_a_running_clock_says_its_start_its_rule_and_what_stops_it() -> None:
    channel = Channel()
    report = channel.report("10:00")
    assert said(channel, report, at="10:10") == (
        "Acknowledge: reported 2026-10-12 10:00:00 UTC, plus 15:00 (policy 0), due 2026-10-12 10:15:00 UTC; "
        "any message of support in the thread stops it."
    )


def test_a_late_running_clock_says_how_late_it_is() -> None:
    channel = Channel()
    report = channel.report("10:00")
    assert said(channel, report, at="10:20:00.5").endswith(
        "; late by 05:01: any message of support in the thread stops it."
    )


def test_a_stopped_clock_names_the_message_that_stopped_it() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:04:10", report)
    link = f"https://bets.slack.com/archives/C1/p{reply.replace('.', '')}?thread_ts={report}&cid=C1"
    assert said(channel, report).endswith(
        f"; stopped 2026-10-12 10:04:10 UTC, after 04:10, by USAM ({link}): met."
    )


def test_a_millisecond_late_is_said_as_a_second_late_and_never_as_met() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:15:00.001", report)
    assert said(channel, report).endswith(": late by 00:01.")
    assert late_words(1) == "00:01"
    assert late_words(60 * SECOND) == "01:00"


def test_a_clock_stopped_by_phone_says_so() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Contact: phone\n*At:* 2026-10-12 10:06:00 UTC", SAM, "10:40", report)
    assert "after 06:00, by phone, by USAM (" in said(channel, report)


def test_a_gap_says_from_what_it_runs_and_under_which_policy() -> None:
    channel = Channel()
    channel.put_policy(Policy(version=3, update_within=90 * 60 * SECOND), "09:00", agreed="09:01")
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "10:10", report)
    channel.say("Reopen", OLA, "10:20", report)
    incident = channel.incident(report)
    starts = [why(run, incident, clock("10:21")) for run in gaps(incident)]
    assert starts[1].startswith(
        "Next update: support's last message 2026-10-12 10:05:00 UTC, plus 1:30:00 (policy 3), due "
    )
    assert starts[2].startswith(
        "Next update: reopened 2026-10-12 10:20:00 UTC, plus 1:30:00 (policy 3), due "
    )


def test_a_post_mortem_says_when_its_window_opens_and_closes() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("Resolved: restarted", SAM, "11:00", report)
    assert said(channel, report, -1) == (
        "Post-mortem: resolved 2026-10-12 11:00:00 UTC, the window opens 24 h and closes 48 h later (policy 0), "
        "due from 2026-10-13 11:00:00 UTC to 2026-10-14 11:00:00 UTC; a meeting held before it closes stops it."
    )
    channel.post("Post-mortem held: 2026-10-13 12:00:00 UTC", SAM, "13 13:00", report)
    assert "stopped 2026-10-13 12:00:00 UTC, by USAM (" in said(channel, report, -1)


def test_a_post_mortemowed_by_an_upgrade_says_so() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("P1", OLA, "12:00", report)
    assert said(channel, report, -1).startswith(
        "Post-mortem: upgraded after the resolution 2026-10-12 12:00:00 UTC, "
    )


@pytest.mark.parametrize(
    ("text", "by", "ending"),
    [
        ("Withdrawn: a drill", OLA, "(withdrawn): without a verdict."),
        ("Merged into: {other}", SAM, "(merged): without a verdict."),
    ],
)
def test_a_clock_that_something_else_ended_says_what(text: str, by: str, ending: str) -> None:
    channel = Channel()
    report, other = channel.report("10:00"), channel.report("10:01")
    channel.post(text.format(other=other), by, "10:10", report)
    assert said(channel, report).endswith(f"; ended 2026-10-12 10:10:00 UTC {ending}")


def test_a_breach_that_a_withdrawal_ended_is_still_said() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Withdrawn: a drill", OLA, "10:20", report)
    assert said(channel, report).endswith("; ended 2026-10-12 10:20:00 UTC (withdrawn): late by 05:00.")


def test_a_post_mortem_that_ended_says_reopened_or_waived() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P1", SAM, "10:05", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("Reopen", OLA, "12:00", report)
    channel.say("Resolved: replaced", SUE, "13:00", report)
    channel.say("P3", SAM, "14:00", report)
    channel.say("P3", OLA, "14:10", report)
    incident = channel.incident(report)
    first, second = (why(run, incident, clock("15:00")) for run in reviews(incident))
    assert "(reopened): without a verdict" in first
    assert "(waived by both sides): without a verdict" in second


def test_every_explanation_is_one_sentence_on_one_line() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("on it", SAM, "10:16:00.25", report)
    channel.say("Resolved: restarted", SAM, "11:00", report)
    channel.say("Reopen", OLA, "12:00", report)
    incident = channel.incident(report)
    for run in incident.clocks:
        sentence = why(run, incident, clock("13:00"), WORKSPACE)
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert "\n" not in sentence


@pytest.mark.parametrize(
    ("ts", "root", "workspace", "link"),
    [
        ("1.000002", "1.000002", "", "https://slack.com/archives/C1/p1000002"),
        ("1.000002", "1.000002", "https://x.slack.com", "https://x.slack.com/archives/C1/p1000002"),
        (
            "2.000002",
            "1.000002",
            WORKSPACE,
            "https://bets.slack.com/archives/C1/p2000002?thread_ts=1.000002&cid=C1",
        ),
    ],
)
def test_a_link_leads_to_the_message_in_its_thread(ts: str, root: str, workspace: str, link: str) -> None:
    assert permalink("C1", ts, root, workspace) == link
