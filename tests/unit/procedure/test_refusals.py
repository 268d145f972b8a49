"""What the procedure does not allow is refused with the reason, for the window and the command line alike."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk.procedure import commands as c
from desk.procedure.commands import Command
from desk.procedure.decide import Me, Situation, decide
from desk.procedure.errors import Refused
from desk.procedure.report import Report
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from tests.unit.procedure.channel import CHANNEL, OLA, OTTO, SAM, STRANGER, SUE, Channel, clock, key
from tests.unit.procedure.deciding import decided, done
from tests.unit.procedure.witnessing import seen

LONG = "x" * 5_000
NOBODY = "C1:1.000000"


def channel_of() -> tuple[Channel, dict[str, str]]:
    """A channel with one incident in each state, and their ids by name."""
    channel = Channel()
    names = ("open", "resolved", "confirmed", "withdrawn", "merged", "scheduled", "into")
    roots = {name: channel.report(f"10:00:0{place}", severity="P1") for place, name in enumerate(names)}
    ids = {name: key(ts) for name, ts in roots.items()}
    for name in ("resolved", "confirmed", "scheduled"):
        done(channel, c.Resolve(ids[name], "restarted"), at="10:05")
    done(channel, c.Confirm(ids["confirmed"]), by=OLA, at="10:06")
    done(channel, c.RecordDocument(ids["scheduled"], 2, "ab"), at="10:06")
    done(channel, c.Withdraw(ids["withdrawn"], "a drill"), by=OLA, at="10:06")
    done(channel, c.Merge(ids["merged"], ids["into"]), at="10:06")
    ids["item"] = key(channel.say("good morning", OLA, "10:07"))
    ids["foreign"] = "C2:1.000000"
    return channel, ids


@pytest.mark.parametrize(
    ("command", "name", "by", "reason"),
    [
        (c.Acknowledge, "unheard of", SAM, "There is no incident C1:1.000000"),
        (c.Acknowledge, "open", OLA, "Only support can acknowledge"),
        (c.Acknowledge, "resolved", SAM, "it is resolved"),
        (lambda i: c.PostUpdate(i, "x"), "open", OLA, "Only support can post an update"),
        (lambda i: c.PostUpdate(i, "x"), "confirmed", SAM, "it is confirmed"),
        (lambda i: c.PostUpdate(i, " "), "open", SAM, "An update needs words"),
        (lambda i: c.PostUpdate(i, LONG), "open", SAM, "characters too long"),
        (lambda i: c.Reply(i, " "), "open", OLA, "A reply needs words or a file"),
        (lambda i: c.ProposeSeverity(i, Severity.P2), "withdrawn", SAM, "it is withdrawn"),
        (lambda i: c.Agree(i, "severity"), "merged", SAM, "it is merged"),
        (lambda i: c.Agree(i, "severity"), "open", OLA, "support has no open proposal"),
        (lambda i: c.Agree(i, "lunch"), "open", SAM, "You can agree a severity"),
        (lambda i: c.Agree(i, "resolution"), "resolved", SAM, "Only the operator can confirm"),
        (lambda i: c.Agree(i, "time"), "open", SAM, "once the incident is resolved"),
        (lambda i: c.Agree(i, "time", "soon"), "resolved", SAM, "'soon' is no length of time"),
        (lambda i: c.CancelReview(i, "x"), "resolved", OLA, "Only support can cancel"),
        (lambda i: c.CancelReview(i, "x"), "resolved", SAM, "no meeting to cancel"),
        (lambda i: c.Resolve(i, "x"), "open", OLA, "Only support can resolve"),
        (lambda i: c.Resolve(i, "x"), "resolved", SAM, "it is resolved"),
        (lambda i: c.Resolve(i, " "), "open", SAM, "Resolving needs a summary"),
        (c.Confirm, "resolved", SAM, "Only the operator can confirm a resolution"),
        (c.Confirm, "open", OLA, "no resolution to confirm"),
        (lambda i: c.Reopen(i, "x"), "open", OLA, "Only a resolved incident can be reopened"),
        (lambda i: c.Reopen(i, ""), "resolved", OLA, "Reopening needs a reason"),
        (lambda i: c.Withdraw(i, " "), "open", OLA, "Withdrawing needs a reason"),
        (lambda i: c.Withdraw(i, "x"), "withdrawn", OLA, "is withdrawn already"),
        (c.Take, "open", OLA, "Only support can take"),
        (c.Take, "merged", SAM, "it is merged"),
        (lambda i: c.HandOver(i, OLA), "open", OLA, "Only support can hand"),
        (lambda i: c.HandOver(i, OLA), "withdrawn", SAM, "it is withdrawn"),
        (lambda i: c.HandOver(i, OLA), "open", SAM, "UOLA is operator"),
        (lambda i: c.HandOver(i, STRANGER), "open", SAM, "USTRANGER is on no side"),
        (lambda i: c.Classify(CHANNEL, OLA, Side.SUPPORT), "open", SAM, "says already that UOLA is operator"),
        (lambda i: c.Classify(CHANNEL, "UJIRA", Side.SUPPORT), "open", SAM, "UJIRA is an app"),
        (lambda i: c.HandOver(i, "Sue"), "open", SAM, "is no Slack user id"),
        (lambda i: c.HandOver(i, "U> x"), "open", SAM, "is no Slack user id"),
        (lambda i: c.Merge(i, i), "open", SAM, "cannot be merged into itself"),
        (lambda i: c.Merge(i, NOBODY), "open", SAM, "There is no incident"),
        (lambda i: c.Merge(i, i), "open", OLA, "Only support can merge"),
        (c.Unmerge, "open", SAM, "is not merged"),
        (c.Unmerge, "merged", OLA, "Only support can undo"),
        (c.OpenLinked, "open", SAM, "No message of the operator in this thread"),
        (lambda i: c.OpenLinked(i, "1.000000"), "open", SAM, "No message of the operator in this thread"),
        (c.Promote, "open", SAM, "There is no message"),
        (c.Dismiss, "item", OLA, "Only support can set a message aside"),
        (c.Dismiss, "open", SAM, "There is no message"),
        (lambda i: c.Credit(NOBODY, i), "open", SAM, "There is no message C1:1.000000 to credit"),
        (lambda i: c.Credit(i, i), "open", SAM, "to credit"),
        (lambda i: c.Credit(NOBODY, i), "open", OLA, "Only support can credit"),
        (lambda i: c.Classify(CHANNEL, STRANGER, Side.BOT), "open", SAM, "support or operator"),
        (lambda i: c.LogContact(i, "phone", clock("10:06"), "Ola"), "open", OLA, "Only support can log"),
        (lambda i: c.LogContact(i, "pigeon", clock("10:06"), "Ola"), "open", SAM, "by phone or email"),
        (lambda i: c.LogContact(i, "phone", clock("10:12"), "Ola"), "open", SAM, "lies in the future"),
        (lambda i: c.LogContact(i, "phone", clock("10:06"), " "), "open", SAM, "with whom"),
        (lambda i: c.LogContact(i, "phone", clock("10:06"), "Ola +49 170 1234567"), "open", SAM, "numbers"),
        (lambda i: c.LogContact(i, "phone", clock("10:06"), "Ola", "on 0170/1234567"), "open", SAM, "numbers"),
        (lambda i: c.LogContact(i, "email", clock("10:06"), "Ola", "call +49 170 1234567"), "open", SAM, "numbers"),
        (lambda i: c.SkipPhone(i, "x"), "open", OLA, "Only support can skip"),
        (lambda i: c.SkipPhone(i, " "), "open", SAM, "needs a reason"),
        (lambda i: c.ScheduleReview(i, clock("13 12:00")), "resolved", OLA, "Only support can schedule"),
        (lambda i: c.ScheduleReview(i, clock("13 12:00")), "open", SAM, "Only after the resolution"),
        (lambda i: c.HoldReview(i, clock("10:00")), "resolved", OLA, "Only support can say"),
        (lambda i: c.HoldReview(i, clock("10:00")), "open", SAM, "Only after the resolution"),
        (lambda i: c.HoldReview(i, clock("13 12:00")), "resolved", SAM, "lies in the future"),
        (lambda i: c.GiveFeedback(i, " "), "resolved", OLA, "Feedback needs words"),
        (lambda i: c.RecordDocument(i, 1, "ab"), "resolved", OLA, "Only support can send"),
        (lambda i: c.RecordDocument(i, 1, "ab"), "open", SAM, "Only after the resolution"),
        (lambda i: c.RecordDocument(i, 2, "ab"), "scheduled", SAM, "Revision 2 was sent already"),
    ],
)  # fmt: skip
def test_what_the_procedure_does_not_allow_is_refused(
    command: Callable[[str], Command], name: str, by: str, reason: str
) -> None:
    channel, ids = channel_of()
    with pytest.raises(Refused) as caught:
        decided(channel, command(ids.get(name, NOBODY)), by=by)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_merged_is_merged_nowhere_else() -> None:
    channel, ids = channel_of()
    for one, into in (("merged", "open"), ("open", "merged")):
        with pytest.raises(Refused, match="merged already"):
            decided(channel, c.Merge(ids[one], ids[into]))
    with pytest.raises(Refused, match="into itself"):
        decided(channel, c.Merge(ids["into"], ids["merged"]))


def test_what_is_withdrawn_is_merged_nowhere_and_takes_nothing_in() -> None:
    channel, ids = channel_of()
    for one, into in (("withdrawn", "open"), ("open", "withdrawn")):
        with pytest.raises(Refused, match="One of the two is withdrawn"):
            decided(channel, c.Merge(ids[one], ids[into]))


def test_nothing_is_said_in_a_thread_that_is_gone_without_a_record_in_its_place() -> None:
    channel = Channel()
    report = channel.report("10:00")
    seen(channel, lambda: channel.edit(report, "never mind"), "10:03")
    del channel.messages[report]  # hidden by Slack, and the record still shows
    assert channel.incident(report).thread_ts == ""
    for command in (c.Acknowledge(key(report)), c.Withdraw(key(report), "by mistake"), c.Take(key(report))):
        with pytest.raises(Refused, match="gone from Slack and its thread with it"):
            decided(channel, command)


def test_under_the_record_of_a_deleted_report_its_incident_goes_on() -> None:
    channel = Channel()
    report, other = channel.report("10:00"), channel.report("10:01", title="Same again")
    (record,) = seen(channel, lambda: channel.delete(report), "10:03")
    stands_in = next(ts for ts, one in channel.messages.items() if one.text.startswith("Record"))
    post = decided(channel, c.Acknowledge(key(report), Severity.P2))
    assert (post.thread_ts, post.incident) == (stands_in, key(report))
    done(channel, c.Acknowledge(key(report), Severity.P2), at="10:04")
    channel.say("still on it", SUE, "10:20", stands_in)
    channel.say("agreed", OLA, "10:21", stands_in)
    incident = channel.incident(report)
    assert (incident.owner, incident.severity.agreed) == (SAM, record.level)
    assert incident.acknowledged_by == (SAM, SUE)
    loose = channel.say("I had it", SUE, "10:22")
    done(channel, c.Credit(key(loose), key(report)), at="10:23")
    done(channel, c.Merge(key(report), key(other)), at="10:24")
    assert channel.incident(report).merged_into == key(other)
    assert channel.board().triage[key(loose)].credited_to == key(report)
    done(channel, c.Unmerge(key(report)), at="10:25")
    done(channel, c.Withdraw(key(report), "by mistake"), at="10:26")
    assert str(channel.incident(report).status) == "withdrawn"
    assert channel.fold().open_roots() == (other,)


def test_a_deleted_report_that_was_answered_still_takes_replies() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:02", report)
    seen(channel, lambda: channel.delete(report), "10:03")
    assert (channel.incident(report).deleted, channel.incident(report).thread_gone) == (True, False)
    done(channel, c.Withdraw(key(report), "by mistake"))
    assert str(channel.incident(report).status) == "withdrawn"


def test_operators_are_kept_apart() -> None:
    channel, ids = channel_of()
    board = channel.board()
    elsewhere = replace(board.incidents[ids["open"]], id="C2:1.000000", channel="C2", ts="1.000000")
    both = replace(board, incidents={**board.incidents, elsewhere.id: elsewhere})
    situation = Situation(both, Me(SAM, Side.SUPPORT), "0000abcd", clock("10:10"))
    for command in (c.Merge(ids["open"], elsewhere.id), c.Credit(ids["item"], elsewhere.id)):
        with pytest.raises(Refused, match="different operators"):
            decide(command, situation)


def test_a_message_counts_once_for_an_incident() -> None:
    channel, ids = channel_of()
    ts = ids["item"]
    done(channel, c.Credit(ts, ids["open"]))
    with pytest.raises(Refused, match="counts for this incident already"):
        decided(channel, c.Credit(ts, ids["open"]))


@pytest.mark.parametrize(
    ("report", "reason"),
    [(Report(title=" "), "needs a title"), (Report(title="x", description=LONG), "characters too long")],
)
def test_a_report_needs_a_title_and_has_to_fit(report: Report, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        decided(Channel(), c.ReportIssue(CHANNEL, report), by=OLA)


def test_a_report_from_the_future_is_refused() -> None:
    with pytest.raises(Refused, match="lies in the future"):
        decided(Channel(), c.ReportIssue(CHANNEL, Report(title="x"), reported_at=clock("10:11")))


@pytest.mark.parametrize(
    ("by", "reason"), [("", "does not know who you are"), (STRANGER, "does not say which side")]
)
def test_who_acts_must_be_known_and_on_a_side(by: str, reason: str) -> None:
    channel = Channel()
    report = channel.report("10:00")
    with pytest.raises(Refused, match=reason):
        decided(channel, c.Take(key(report)), by=by)


def test_either_side_may_classify_promote_and_reopen() -> None:
    channel, ids = channel_of()
    for command in (
        c.Classify(CHANNEL, STRANGER, Side.OPERATOR),
        c.Promote(ids["item"]),
        c.Reopen(ids["resolved"], "x"),
    ):
        for by in (SAM, OTTO):
            assert decided(channel, command, by=by).channel == CHANNEL
