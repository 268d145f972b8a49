"""Every command, decided, posted, and read back by the fold from its text alone."""

import pytest

from desk.procedure import commands as c
from desk.procedure.attachment import Attachment
from desk.procedure.clocks import ClockState
from desk.procedure.errors import Refused
from desk.procedure.instants import HOUR, MINUTE
from desk.procedure.post import Lane
from desk.procedure.report import Report
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from tests.unit.procedure.channel import (
    CHANNEL,
    OLA,
    OTTO,
    SAM,
    STRANGER,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
    reviews,
)  # fmt: skip
from tests.unit.procedure.deciding import decided, done


def opened(severity: str = "P1") -> tuple[Channel, str, str]:
    """A channel with one report of 10:00: the channel, the root's `ts`, the incident's id."""
    channel = Channel()
    report = channel.report("10:00", severity=severity)
    return channel, report, key(report)


def resolved(severity: str = "P1") -> tuple[Channel, str, str]:
    """The same, resolved at 10:30."""
    channel, report, incident = opened(severity)
    done(channel, c.Resolve(incident, "restarted"), at="10:30")
    return channel, report, incident


def test_a_report_from_the_form_is_an_incident() -> None:
    channel = Channel()
    report = Report(title="Feed is down", impact="all", severity=Severity.P2, stakeholders=(OTTO,))
    ts = done(channel, c.ReportIssue(CHANNEL, report), by=OLA, at="10:00")
    incident = channel.incident(ts)
    assert (incident.title, incident.severity.governing, incident.reported_by.id) == ("Feed is down", 2, OLA)
    post = decided(channel, c.ReportIssue(CHANNEL, report, files=(Attachment("ab", "a.png", 1),)), by=OLA)
    assert (post.lane, len(post.files), post.thread_ts) == (Lane.REPORT, 1, "")


def test_a_report_that_came_by_phone_counts_from_the_call() -> None:
    channel = Channel()
    command = c.ReportIssue(CHANNEL, Report(title="Feed"), reported_at=clock("09:30"), means="phone")
    assert channel.incident(done(channel, command)).reported_at == clock("09:30")


def test_acknowledging_with_a_level_acknowledges_and_proposes() -> None:
    channel, report, incident = opened()
    done(channel, c.Acknowledge(incident, Severity.P2, "on it\nP4 for sure"), at="10:05")
    shown = channel.incident(report)
    assert (acknowledgement(shown).stopped_at, shown.timeline[-1].kind) == (clock("10:05"), "acknowledged")
    assert shown.severity.open_proposal(Side.SUPPORT).level is Severity.P2  # type: ignore[union-attr]
    done(channel, c.Acknowledge(incident), by=SUE, at="10:06")
    assert channel.incident(report).acknowledged_by == (SAM, SUE)


def test_an_update_and_a_reply_are_messages_in_the_thread() -> None:
    channel, report, incident = opened()
    files = (Attachment("ab", "a.png", 1),)
    assert decided(channel, c.PostUpdate(incident, "looking", files)).files == files
    assert decided(channel, c.Reply(incident, "", files)).files == files
    done(channel, c.PostUpdate(incident, "<@UOLA> Resolved: no <b>"), at="10:20")
    done(channel, c.Reply(incident, "ok"), by=OLA, at="10:21")
    shown = channel.incident(report)
    assert (shown.status, len(gaps(shown))) == ("acknowledged", 2)
    assert shown.timeline[1].text == "Update\n@UOLA Resolved: no <b>"


def test_a_severity_is_proposed_and_agreed() -> None:
    channel, report, incident = opened("P1")
    done(channel, c.ProposeSeverity(incident, Severity.P3, "only one league"))
    done(channel, c.Agree(incident, "severity"), by=OLA, at="10:12")
    assert channel.incident(report).severity.agreed is Severity.P3


def test_a_resolution_is_confirmed_by_either_command() -> None:
    for command in (c.Confirm, lambda incident: c.Agree(incident, "resolution")):
        channel, report, incident = resolved()
        done(channel, command(incident), by=OLA, at="10:40")
        assert channel.incident(report).confirmed_at == clock("10:40")


@pytest.mark.parametrize("words", ["it is back", "P1 and P2 of it are back\nsince noon", "x" * 400])
def test_reopening_keeps_the_reason(words: str) -> None:
    channel, report, incident = resolved()
    done(channel, c.Reopen(incident, words), by=OLA, at="10:40")
    shown = channel.incident(report)
    assert (shown.cycle, len(shown.severity.history)) == (2, 1), "no level is read in the reason"
    assert words in shown.timeline[-1].text


def test_withdrawing_taking_and_handing_over() -> None:
    channel, report, incident = opened()
    done(channel, c.Take(incident), by=SUE)
    assert channel.incident(report).owner == SUE
    done(channel, c.HandOver(incident, SAM), by=SUE, at="10:11")
    assert channel.incident(report).owner == SAM
    done(channel, c.Withdraw(incident, "a drill"), by=OLA, at="10:12")
    assert channel.incident(report).status == "withdrawn"


def test_merging_and_undoing_it() -> None:
    channel, report, incident = opened()
    other = channel.report("10:01")
    done(channel, c.Merge(incident, key(other)))
    assert channel.incident(report).merged_into == key(other)
    done(channel, c.Unmerge(incident), at="10:11")
    assert channel.incident(report).status == "reported"


def test_a_new_symptom_becomes_a_linked_incident() -> None:
    channel, report, incident = resolved()
    symptom = channel.say("Now the odds are wrong\nfor everybody", OLA, "11:00", report)
    channel.say("hm", OTTO, "11:05", report)
    for command, said in ((c.OpenLinked(incident, symptom), "11:00"), (c.OpenLinked(incident), "11:05")):
        linked = channel.incident(done(channel, command, at="11:10"))
        assert (linked.linked_to, linked.reported_at) == (incident, clock(said))
    assert channel.board().incidents[incident].status == "resolved"


def test_triage_is_promoted_credited_or_set_aside() -> None:
    channel, report, incident = opened()
    said = {at: channel.say("looking into it", SAM, at) for at in ("10:01", "10:02", "10:03")}
    one, two, three = said.values()
    done(channel, c.Promote(key(one)))
    done(channel, c.Dismiss(key(two)), at="10:11")
    done(channel, c.Credit(key(three), incident), at="10:12")
    board = channel.board()
    assert key(one) in board.incidents
    assert [board.triage[key(ts)].state for ts in (two, three)] == ["dismissed", "credited"]
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:03")


def test_a_reply_in_a_wrong_thread_is_credited_by_choice() -> None:
    channel, report, incident = opened()
    other = channel.report("10:01")
    wrong = channel.say("on it", SAM, "10:04", other)
    done(channel, c.Credit(key(wrong), incident))
    assert acknowledgement(channel.incident(report)).evidence == wrong


def test_classifying_reaches_back() -> None:
    channel, report, _ = opened()
    channel.say("on it", STRANGER, "10:04", report)
    done(channel, c.Classify(CHANNEL, STRANGER, Side.SUPPORT))
    assert channel.incident(report).status == "acknowledged"


def test_contacts_and_skipped_steps_are_logged() -> None:
    channel, report, incident = opened()
    done(channel, c.LogContact(incident, "phone", clock("10:06"), "Ola", "told\nher"), at="10:20")
    done(channel, c.SkipPhone(incident, "on a huddle"), at="10:21")
    done(channel, c.SkipPhone(incident, "no mail", means="email"), at="10:22")
    shown = channel.incident(report)
    assert [(one.means, one.skipped, one.note) for one in shown.contacts] == [
        ("phone", False, "told her"), ("phone", True, "on a huddle"), ("email", True, "no mail"),
    ]  # fmt: skip
    assert acknowledgement(shown).stopped_at == clock("10:06")


def test_calls_are_announced() -> None:
    channel, report, incident = opened()
    start = c.AnnounceCall(
        incident, "huddle", "https://app.slack.com/huddle/T1/C1", clock("10:09"), None, ("Ola",)
    )
    done(channel, start)
    done(channel, c.AnnounceCall(incident, "huddle", "", clock("10:09"), clock("10:30")), at="10:31")
    assert [entry.kind for entry in channel.incident(report).timeline[1:]] == ["call", "call"]


def test_a_post_mortem_is_scheduled_held_and_its_document_sent() -> None:
    channel, report, incident = resolved()
    done(channel, c.ScheduleReview(incident, clock("13 12:00")), at="10:40")
    done(channel, c.HoldReview(incident, clock("13 12:00")), at="13 13:00")
    done(channel, c.RecordDocument(incident, 1, "ab12", "to Ola"), at="13 14:00")
    done(channel, c.Confirm(incident), by=OLA, at="13 15:00")
    shown = channel.incident(report)
    assert reviews(shown)[0].state(clock("14 00:00")) is ClockState.MET
    assert (shown.status, shown.review.document_revision) == ("closed", 1)


def test_the_resolution_time_is_proposed_as_computed_and_agreed() -> None:
    channel, report, incident = resolved()
    done(channel, c.Agree(incident, "time"), at="10:40")
    assert channel.incident(report).resolution_time.agreed is None
    done(channel, c.Agree(incident, "time"), by=OLA, at="10:41")
    assert channel.incident(report).resolution_time.agreed == HOUR // 2


def test_a_resolution_time_of_ones_own_is_a_proposal_that_the_other_side_can_accept() -> None:
    channel, report, incident = resolved()
    done(channel, c.Agree(incident, "time"), at="10:40")
    done(channel, c.Agree(incident, "time", "0:25:00"), by=OLA, at="10:41")
    shown = channel.incident(report).resolution_time
    assert (shown.agreed, [offer.value for offer in shown.offers]) == (None, [HOUR // 2, 25 * MINUTE])
    done(channel, c.Agree(incident, "time"), at="10:42")
    assert channel.incident(report).resolution_time.agreed == 25 * MINUTE


def test_other_credits_than_those_proposed_come_from_support_alone() -> None:
    channel, report, incident = resolved()
    done(channel, c.Agree(incident, "credits", "900.00 EUR"), at="10:40")
    with pytest.raises(Refused, match="Only support can propose"):
        decided(channel, c.Agree(incident, "credits", "950.00 EUR"), by=OLA)
    done(channel, c.Agree(incident, "credits", "950.00 EUR"), at="10:41")
    done(channel, c.Agree(incident, "credits", "950.00 EUR"), by=OLA, at="10:42")
    assert channel.incident(report).credits.agreed == "950.00 EUR"


def test_credits_are_proposed_by_support_and_agreed() -> None:
    channel, report, incident = resolved()
    with pytest.raises(Refused, match="Only support can propose"):
        decided(channel, c.Agree(incident, "credits", "900.00 EUR"), by=OLA)
    with pytest.raises(Refused, match="which figure"):
        decided(channel, c.Agree(incident, "credits"))
    done(channel, c.Agree(incident, "credits", " 900.00\n<EUR> "), at="10:40")
    done(channel, c.Agree(incident, "credits"), by=OLA, at="10:41")
    assert channel.incident(report).credits.agreed == "900.00 <EUR>"


def test_feedback_is_filed() -> None:
    channel, report, incident = resolved()
    done(channel, c.GiveFeedback(incident, "call sooner"), by=OLA, at="10:40")
    assert [entry.text for entry in channel.incident(report).feedback] == ["Feedback\ncall sooner"]
