"""Procedure, "Slack forgets; desk writes down": who saw a change and who starts afterwards end alike."""

from dataclasses import replace

import pytest

from desk.procedure.severity import Severity
from desk.procedure.witness import records_owed
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
from tests.unit.procedure.witnessing import owed_for, seen, write_down


def test_a_report_edited_from_p3_to_p1_is_a_proposal_by_its_author_at_the_edit() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text.replace("P3", "P1")
    (record,) = seen(channel, lambda: channel.edit(report, text, at="10:10"), "10:11")
    assert (record.kind, record.level_now, record.title) == ("edited", Severity.P1, "")
    incident = channel.incident(report)
    assert [(one.level.name, one.at) for one in incident.severity.history] == [
        ("P3", clock("10:00")),
        ("P1", clock("10:10")),
    ]
    assert (incident.severity.governing.name, incident.deleted) == ("P1", False)


def test_a_report_edited_after_the_agreement_changes_nothing_that_was_agreed() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.say("P3", SAM, "10:05", report)
    text = channel.messages[report].text.replace("P3", "P1")
    seen(channel, lambda: channel.edit(report, text, at="10:10"), "10:11")
    incident = channel.incident(report)
    assert (incident.severity.agreed, incident.severity.agreed_at) == (Severity.P3, clock("10:05"))
    assert not incident.severity.is_settled
    channel.say("agreed", SAM, "10:15", report)
    assert channel.incident(report).severity.agreed is Severity.P1


def test_an_edit_that_no_desk_saw_never_happened() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    channel.edit(report, channel.messages[report].text.replace("P3", "P1"), at="10:10")
    assert [one.level.name for one in channel.incident(report).severity.history] == ["P1"]


def test_an_edit_of_what_decides_nothing_is_simply_what_the_message_says_now() -> None:
    channel = Channel()
    report = channel.report("10:00")
    text = channel.messages[report].text.replace("Feed is down", "Feed for Bundesliga is down")
    assert seen(channel, lambda: channel.edit(report, text), "10:11") == ()
    assert channel.incident(report).title == "Feed for Bundesliga is down"


def test_an_edit_whose_time_slack_does_not_say_counts_from_the_record() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text.replace("P3", "P1")
    seen(channel, lambda: channel.edit(report, text), "10:11")
    assert channel.incident(report).severity.history[-1].at == clock("10:11")


def test_a_level_edited_twice_keeps_every_step() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text
    seen(channel, lambda: channel.edit(report, text.replace("P3", "P1"), at="10:10"), "10:11")
    seen(channel, lambda: channel.edit(report, text.replace("P3", "P2"), at="10:20"), "10:21")
    assert [one.level.name for one in channel.incident(report).severity.history] == ["P3", "P1", "P2"]


def test_steps_written_down_in_the_wrong_order_are_put_in_order() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text
    _, first = owed_for(channel, lambda: channel.edit(report, text.replace("P3", "P1"), at="10:10"))
    _, second = owed_for(channel, lambda: channel.edit(report, text.replace("P3", "P2"), at="10:20"))
    write_down(channel, second, "10:30")
    write_down(channel, first, "10:31")
    assert [(one.level.name, one.at) for one in channel.incident(report).severity.history] == [
        ("P3", clock("10:00")),
        ("P1", clock("10:10")),
        ("P2", clock("10:20")),
    ]


def test_the_acknowledging_message_deleted_keeps_its_acknowledgement() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:04", report)
    channel.say("still on it", SUE, "10:20", report)
    (record,) = seen(channel, lambda: channel.delete(reply), "10:25")
    assert (record.kind, record.said, record.author) == ("deleted", True, SAM)
    incident = channel.incident(report)
    assert (acknowledgement(incident).stopped_at, acknowledgement(incident).stopped_by) == (
        clock("10:04"),
        SAM,
    )
    assert len(gaps(incident)) == 3, "the record itself is no update"
    assert [entry.text for entry in incident.timeline] == [incident.timeline[0].text, "", "still on it"]


def test_a_deletion_that_changes_no_verdict_is_not_written_down() -> None:
    channel = Channel()
    report = channel.report("10:00")
    remark = channel.say("any news?", OTTO, "10:04", report)
    assert seen(channel, lambda: channel.delete(remark), "10:25") == ()


def test_an_agreement_deleted_stays_agreed() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P3", SAM, "10:05", report)
    agreed = channel.say("agreed", OLA, "10:06", report)
    seen(channel, lambda: channel.delete(agreed), "10:25")
    assert channel.incident(report).severity.agreed is Severity.P3


@pytest.mark.parametrize("has_replies", [True, False])
def test_a_deleted_report_keeps_its_incident_with_title_and_severity(has_replies: bool) -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    if has_replies:
        channel.say("P2", SAM, "10:05", report)
    (record,) = seen(channel, lambda: channel.delete(report), "10:25")
    assert (record.title, record.level) == ("Feed is down", Severity.P2)
    loose = channel.messages[max(channel.messages)]
    assert loose.is_root, "the record stands at top level"
    board = channel.board()
    assert (list(board.incidents), board.triage) == ([key(report)], {})
    incident = channel.incident(report)
    assert (incident.title, incident.deleted, incident.description) == ("Feed is down", True, "")
    assert incident.severity.governing is Severity.P2
    assert incident.status == ("acknowledged" if has_replies else "reported")
    assert incident.reported_by.id == OLA


def test_a_deleted_report_without_a_title_is_kept_as_such() -> None:
    channel = Channel()
    report = channel.report("10:00", title=" ")
    seen(channel, lambda: channel.delete(report), "10:25")
    assert channel.incident(report).title == "(no title)"


def test_a_report_edited_into_something_else_keeps_its_incident() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P2")
    (record,) = seen(channel, lambda: channel.edit(report, "never mind", at="10:10"), "10:11")
    assert (record.kind, record.title, record.level) == ("edited", "Feed is down", Severity.P2)
    incident = channel.incident(report)
    assert (incident.title, incident.deleted) == ("Feed is down", False)
    assert incident.severity.governing is Severity.P2


def test_a_level_edited_before_the_report_was_deleted_is_remembered() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text.replace("P3", "P1")
    seen(channel, lambda: channel.edit(report, text, at="10:10"), "10:11")
    seen(channel, lambda: channel.delete(report), "10:25")
    incident = channel.incident(report)
    assert [(one.level.name, one.at) for one in incident.severity.history] == [
        ("P3", clock("10:00")),
        ("P1", clock("10:10")),
    ]


def test_a_deleted_report_that_came_by_phone_keeps_its_time() -> None:
    channel = Channel()
    report = channel.post("*Title*\nFeed\n*Reported:* 2026-10-12 09:30:00 UTC by phone", SAM, "10:00")
    seen(channel, lambda: channel.delete(report), "10:25")
    assert channel.incident(report).reported_at == clock("09:30")


def test_a_deleted_promoted_message_keeps_its_incident() -> None:
    channel = Channel()
    said = channel.say("site is down, P1", OLA, "10:00")
    channel.post("Promoted to an incident", SAM, "10:05", said)
    seen(channel, lambda: channel.delete(said), "10:25")
    incident = channel.incident(said)
    assert (incident.title, incident.severity.governing.name) == ("site is down, P1", "P1")


def test_a_deleted_credited_message_keeps_what_it_stopped() -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = channel.say("looking into it", SAM, "10:06")
    channel.post(f"Credited: {said}", SUE, "10:30", report)
    (record,) = seen(channel, lambda: channel.delete(said), "10:40")
    assert record.thread_ts == report
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:06")


def test_a_reply_credited_elsewhere_and_deleted_keeps_what_it_stopped_in_both_threads() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01")
    wrong = channel.say("on it", SAM, "10:06", one)
    channel.post(f"Credited: {wrong}", SUE, "10:30", other)
    seen(channel, lambda: channel.delete(wrong), "10:40")
    for report in (one, other):
        assert acknowledgement(channel.incident(report)).stopped_at == clock("10:06")


def test_a_report_that_somebody_credited_elsewhere_counts_for_itself_alone_when_it_is_deleted() -> None:
    channel = Channel()
    one, other = channel.report("10:00", severity="P3"), channel.report("10:01", by=SAM, severity="P1")
    channel.post(f"Credited: {other}", SUE, "10:30", one)
    seen(channel, lambda: channel.delete(other), "10:40")
    assert len(channel.incident(one).severity.proposals) == 1
    assert channel.incident(other).deleted


def test_a_credited_message_edited_counts_once_with_both_its_levels() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    said = channel.say("looking into it, P3", SAM, "10:06")
    channel.post(f"Credited: {said}", SUE, "10:30", report)
    seen(channel, lambda: channel.edit(said, "looking into it, P2", "10:40"), "10:41")
    incident = channel.incident(report)
    assert [(one.level.name, one.at) for one in incident.severity.history[1:]] == [
        ("P3", clock("10:06")),
        ("P2", clock("10:40")),
    ]
    assert len(gaps(incident)) == 2


def test_a_message_deleted_after_its_incident_was_merged_is_written_down_in_its_own_thread() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:07", second)
    reply = channel.say("on it", SAM, "10:08", second)
    (record,) = seen(channel, lambda: channel.delete(reply), "10:25")
    assert record.thread_ts == second
    assert acknowledgement(channel.incident(first)).stopped_at == clock("10:08")


def test_a_merge_an_undoing_and_a_credit_that_were_deleted_stay_what_they_were() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    said = channel.say("on it", SAM, "10:06")
    posts = [
        channel.post(f"Merged into: {second}", SAM, "10:07", first),
        channel.post(f"Credited: {said}", SAM, "10:08", second),
    ]
    for minute, post in enumerate(posts):
        (record,) = seen(channel, lambda post=post: channel.delete(post), f"10:2{minute}")  # type: ignore[misc]
        assert record.kind == "deleted"
    assert channel.incident(first).status == "merged"
    assert acknowledgement(channel.incident(second)).evidence == said
    undone = channel.post("Unmerged", SAM, "10:30", first)
    seen(channel, lambda: channel.delete(undone), "10:31")
    assert channel.incident(first).status == "reported"


def test_a_report_that_others_were_merged_into_keeps_them_when_it_is_deleted() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {first}", SAM, "10:07", second)
    seen(channel, lambda: channel.delete(first), "10:25")
    assert channel.incident(second).status == "merged"
    assert channel.board("20 00:00") == channel.board()


def test_a_merged_report_deleted_keeps_both_incidents() -> None:
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:05")
    channel.post(f"Merged into: {second}", SAM, "10:07", first)
    (record,) = seen(channel, lambda: channel.delete(first), "10:25")
    assert record.title == "Feed is down"
    assert channel.incident(first).status == "merged"
    assert channel.incident(second).reported_at == clock("10:00")


def test_a_resolution_edited_away_stays_at_its_time_with_the_words_of_now() -> None:
    channel = Channel()
    report = channel.report("10:00")
    done = channel.say("Resolved: restarted", SAM, "10:30", report)
    seen(channel, lambda: channel.edit(done, "Resolved the DNS part, still looking", "10:40"), "10:41")
    incident = channel.incident(report)
    assert (incident.status, incident.resolved_at) == ("resolved", clock("10:30"))


def test_words_edited_into_a_resolution_resolve_at_the_edit() -> None:
    channel = Channel()
    report = channel.report("10:00")
    done = channel.say("still looking", SAM, "10:30", report)
    seen(channel, lambda: channel.edit(done, "Resolved: restarted", "10:40"), "10:41")
    incident = channel.incident(report)
    assert (incident.resolved_at, incident.resolution_summary) == (clock("10:40"), "restarted")
    assert [run.stopped_at for run in gaps(incident)] == [clock("10:30"), clock("10:40")]


def test_a_level_edited_into_a_resolution_does_not_resolve_again() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    done = channel.say("Resolved: restarted", SAM, "10:30", report)
    channel.say("Reopen", OLA, "10:35", report)
    seen(channel, lambda: channel.edit(done, "Resolved: restarted, P2", "10:40"), "10:41")
    incident = channel.incident(report)
    assert (incident.cycle, incident.status) == (2, "acknowledged")
    assert incident.severity.history[-1].at == clock("10:40")


def test_a_resolution_by_an_edit_alone_acknowledges_too() -> None:
    channel = Channel()
    report = channel.report("10:00", by=SAM)
    posted = channel.post("Set aside", SAM, "10:04", report)
    text = channel.messages[posted].text.replace("Set aside", "Resolved: restarted")
    (record,) = seen(channel, lambda: channel.edit(posted, text, "10:05"), "10:06")
    assert not record.said
    incident = channel.incident(report)
    assert (incident.status, acknowledgement(incident).stopped_at) == ("resolved", clock("10:05"))


def test_taking_back_ones_own_duplicate_is_not_written_down() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SAM, "10:05", report, op="aaaaaaaa")
    again = channel.post("Acknowledged", SAM, "10:06", report, op="aaaaaaaa")
    stray = channel.post("Acknowledged", SAM, "10:07")
    assert seen(channel, lambda: channel.delete(again), "10:08") == ()
    assert seen(channel, lambda: channel.delete(stray), "10:09") == ()
    other = channel.post("Acknowledged", SAM, "10:05:00.5", report, op="aaaaaaaa")
    first = next(
        ts for ts, m in channel.messages.items() if m.thread_ts == report and ts != other and not m.gone
    )
    assert seen(channel, lambda: channel.delete(first), "10:10") == (), "whichever of the two it is"


def test_what_was_not_there_before_or_had_no_incident_owes_nothing() -> None:
    channel = Channel()
    said = channel.say("good morning", OLA, "10:00")
    assert seen(channel, lambda: channel.delete(said), "10:05") == ()
    report = channel.report("10:10")
    gone = replace(channel.messages[report], gone=True)
    fold = channel.fold()
    assert records_owed(fold, [(gone, channel.messages[report])]) == ()


def test_a_twin_taken_back_is_not_written_down_and_the_other_stands() -> None:
    channel = Channel()
    text = "Title: Feed\nSeverity: P2"
    first = channel.say(text, OLA, "10:00", client_msg_id="m1")
    again = channel.say(text, OLA, "10:01", client_msg_id="m1")
    assert seen(channel, lambda: channel.delete(first), "10:10") == ()
    assert list(channel.board().incidents) == [key(again)]
