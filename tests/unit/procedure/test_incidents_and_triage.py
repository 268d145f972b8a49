"""Procedure, "What is an incident": reports of both kinds, triage, promotion, crediting, and posts that came twice."""

import pytest

from desk.procedure.message import File
from desk.procedure.side import Side
from tests.unit.procedure.channel import (
    JIRA,
    OLA,
    SAM,
    STRANGER,
    SUE,
    SUPPORT_DESK,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
)


def test_a_full_template_fills_every_field() -> None:
    channel = Channel()
    incident = channel.incident(channel.report("10:00"))
    assert (incident.title, incident.product) == ("Feed is down", "Scheduled Feed for Bundesliga")
    assert (incident.description, incident.impact) == ("No odds since kick-off", "All bets are off")
    assert (incident.occurred_at, incident.reported_at) == (clock("09:55"), clock("10:00"))
    assert (incident.stakeholders, incident.missing) == (("UOTTO",), ())
    assert incident.reported_by.id == OLA


def test_missing_fields_never_stop_the_clock() -> None:
    channel = Channel()
    incident = channel.incident(channel.report("10:00", severity="", impact=""))
    assert incident.missing == ("impact", "severity")
    assert acknowledgement(incident).due_at == clock("10:15")


def test_a_level_that_cannot_be_read_is_missing_and_never_guessed() -> None:
    channel = Channel()
    incident = channel.incident(channel.report("10:00", severity="P7"))
    assert ("severity" in incident.missing, incident.unread) == (True, (("severity", "P7"),))
    assert incident.severity.proposals == ()


def test_an_unknown_persons_report_is_an_incident_whose_clock_runs() -> None:
    channel = Channel()
    incident = channel.incident(channel.report("10:00", by=STRANGER))
    assert (incident.status, incident.reported_by.side) == ("reported", Side.UNKNOWN)


def test_desks_own_form_is_an_incident_even_with_a_title_alone() -> None:
    channel = Channel()
    form = channel.post("*Title*\nFeed is down", OLA, "10:00")
    typed = channel.say("*Title*\nFeed is down", OLA, "10:01")
    copied = channel.say("*Title*\nFeed is down\n- <@UOLA> · desk 1a2b3c4d", OLA, "10:02")
    assert channel.incident(form).reported_by.id == OLA
    assert [channel.item(ts).state for ts in (typed, copied)] == ["open", "open"]


def test_a_report_by_an_app_that_no_roster_lists_is_neither_incident_nor_triage() -> None:
    channel = Channel()
    channel.put_raw("Title: Disk full\nSeverity: P1", JIRA, "10:00")
    board = channel.board()
    assert (board.incidents, board.triage) == ({}, {})


def test_a_template_inside_a_thread_is_no_incident() -> None:
    channel = Channel()
    root = channel.say("good morning", OLA, "10:00")
    channel.say("Title: Feed\nSeverity: P1", OLA, "10:01", root)
    assert channel.board().incidents == {}


def test_anything_else_at_top_level_from_a_person_goes_to_triage() -> None:
    channel = Channel()
    said = {by: channel.say("site is down!!", by) for by in (OLA, SAM, STRANGER)}
    assert [channel.item(ts).author.id for ts in said.values()] == list(said)


@pytest.mark.parametrize("by", [SAM, OLA])
def test_a_promoted_message_is_an_incident_from_its_own_time(by: str) -> None:
    channel = Channel()
    said = channel.say("site is down!!\nP1 for us", OLA, "10:00")
    channel.post("Promoted to an incident", by, "10:40", said)
    incident = channel.incident(said)
    assert (incident.title, incident.reported_at, incident.status) == (
        "site is down!!",
        clock("10:00"),
        "reported",
    )
    assert acknowledgement(incident).late(clock("10:40")) == clock("10:40") - clock("10:15")
    assert incident.severity.governing.name == "P1"
    assert incident.missing == ("product", "impact", "occurred", "stakeholders", "evidence")
    assert channel.board().triage == {}


def test_a_promoted_message_without_words_has_a_title_that_says_so() -> None:
    channel = Channel()
    said = channel.say("", OLA, "10:00", files=["screen.png"])
    channel.post("Promoted to an incident", SAM, "10:05", said)
    incident = channel.incident(said)
    assert incident.title == "(no words)"
    assert incident.missing == ("product", "description", "impact", "severity", "occurred", "stakeholders")


def test_replies_given_before_the_promotion_count_at_their_own_time() -> None:
    channel = Channel()
    said = channel.say("site is down!!", OLA, "10:00")
    channel.say("looking", SAM, "10:03", said)
    channel.post("Promoted to an incident", SAM, "10:40", said)
    incident = channel.incident(said)
    assert acknowledgement(incident).stopped_at == clock("10:03")
    assert len(gaps(incident)) == 2, "the promotion itself is no update"


def test_an_unknown_person_or_a_hand_promotes_nothing() -> None:
    channel = Channel()
    said = channel.say("site is down!!", OLA, "10:00")
    channel.say("Promoted to an incident", SAM, "10:01", said)
    channel.post("Promoted to an incident", STRANGER, "10:02", said, desk=SUPPORT_DESK)
    assert channel.item(said).state == "open"


def test_a_bots_message_cannot_be_promoted() -> None:
    channel = Channel()
    said = channel.put_raw("Disk full", JIRA, "10:00")
    channel.post("Promoted to an incident", SAM, "10:01", said)
    assert channel.board().incidents == {}


def test_a_message_set_aside_stays_visible_and_can_still_be_promoted() -> None:
    channel = Channel()
    said = channel.say("thanks, good morning", OLA, "10:00")
    channel.post("Set aside", SAM, "10:05", said)
    assert channel.item(said).state == "dismissed"
    channel.post("Promoted to an incident", SAM, "10:06", said)
    assert channel.incident(said).status == "reported"


def test_a_message_at_top_level_is_credited_to_no_report_until_somebody_chooses() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01")
    said = channel.say("looking into it", SAM, "10:06")
    assert [channel.incident(ts).status for ts in (one, other)] == ["reported", "reported"]
    channel.post(f"Credited: {said}", SUE, "10:30", other)
    incident = channel.incident(other)
    assert channel.incident(one).status == "reported"
    run = acknowledgement(incident)
    assert (run.stopped_at, run.stopped_by, run.evidence) == (clock("10:06"), SAM, said)
    assert gaps(incident)[-1].due_at == clock("10:36"), "the crediting itself is no update"
    assert (channel.item(said).state, channel.item(said).credited_to) == ("credited", key(other))
    assert incident.acknowledged_by == (SAM,)


def test_only_supports_desks_credit() -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = channel.say("looking into it", SAM, "10:06")
    channel.post(f"Credited: {said}", OLA, "10:30", report)
    channel.say(f"Credited: {said}", SUE, "10:31", report)
    assert channel.item(said).state == "open"
    channel.post("Credited: soon", SUE, "10:32", report)
    assert channel.item(said).state == "open"


def test_of_two_credits_the_incident_reported_first_keeps_the_message() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01")
    said = channel.say("looking into it", SAM, "10:06")
    channel.post(f"Credited: {said}", SUE, "10:30", other)
    channel.post(f"Credited: {said}", SUE, "10:31", one)
    assert channel.item(said).credited_to == key(one)
    assert channel.incident(other).status == "reported"


def test_a_credit_that_is_deleted_is_undone() -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = channel.say("looking into it", SAM, "10:06")
    credit = channel.post(f"Credited: {said}", SUE, "10:30", report)
    fold = channel.fold()
    channel.delete(credit)
    changed = fold.apply([channel.messages[credit]])
    assert changed >= {key(report), key(said)}
    assert fold.board() == channel.board()
    assert channel.item(said).state == "open"


def test_a_reply_in_a_wrong_thread_can_be_credited_too() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01")
    wrong = channel.say("restarting it now", SAM, "10:06", one)
    channel.post(f"Credited: {wrong}", SAM, "10:30", other)
    assert acknowledgement(channel.incident(other)).evidence == wrong
    assert channel.incident(one).status == "acknowledged", "what was said there stays said"


def test_a_report_is_never_credited_elsewhere_and_a_promoted_message_no_longer() -> None:
    channel = Channel()
    one, other = channel.report("10:00"), channel.report("10:01", by=SAM)
    said = channel.say("also the odds are wrong", SAM, "10:06")
    for ts in (other, said):
        channel.post(f"Credited: {ts}", SUE, "10:30", one)
    fold = channel.fold()
    promotion = channel.post("Promoted to an incident", SAM, "10:40", said)
    fold.apply([channel.messages[promotion]])
    assert fold.board() == channel.board()
    assert channel.incident(one).status == "reported"
    assert channel.incident(said).reported_at == clock("10:06")


def test_a_message_credited_to_an_incident_reported_later_stops_nothing() -> None:
    channel = Channel()
    said = channel.say("looking into the feed", SAM, "09:58")
    report = channel.report("10:00")
    channel.post(f"Credited: {said}", SUE, "10:05", report)
    incident = channel.incident(report)
    assert (incident.status, incident.acknowledged_by) == ("reported", ())
    assert [entry.ts for entry in incident.timeline][:2] == [said, report]


def test_a_reply_credited_to_its_own_thread_counts_once() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:05", report)
    channel.post(f"Credited: {reply}", SUE, "10:30", report)
    assert len(gaps(channel.incident(report))) == 2


def test_a_message_cannot_be_credited_to_itself() -> None:
    channel = Channel()
    said = channel.say("looking into it", SAM, "10:06")
    channel.post(f"Credited: {said}", SUE, "10:05", said)
    assert channel.item(said).state == "open"


def test_the_same_human_post_twice_is_one_message_the_earlier() -> None:
    channel = Channel()
    text = "Title: Feed\nSeverity: P2"
    first = channel.say(text, OLA, "10:00", client_msg_id="m1")
    again = channel.say(text, OLA, "10:00:02", client_msg_id="m1")
    channel.say("on it", SAM, "10:04", again)
    board = channel.board()
    assert list(board.incidents) == [key(first)]
    assert acknowledgement(channel.incident(first)).stopped_at == clock("10:04"), "both threads are one"
    assert board.triage == {}


def test_two_people_may_have_the_same_client_id() -> None:
    channel = Channel()
    for by in (OLA, SAM):
        channel.say("hello", by, "10:00", client_msg_id="m1")
    assert len(channel.board().triage) == 2


def test_a_report_that_a_desk_posted_twice_is_one_incident() -> None:
    channel = Channel()
    first = channel.post("*Title*\nFeed", OLA, "10:00", op="aaaaaaaa")
    channel.post("*Title*\nFeed", OLA, "10:00:05", op="aaaaaaaa")
    assert list(channel.board().incidents) == [key(first)]


def test_a_persons_copies_of_a_desks_report_are_reports_of_their_own() -> None:
    channel = Channel()
    text = "Title: Feed\nImpact: all\n- <@UOLA> · desk aaaaaaaa"
    for at in ("10:00", "10:01"):
        channel.say(text, OLA, at)
    assert len(channel.board().incidents) == 2


def test_when_the_earlier_of_two_twins_is_gone_the_later_stands() -> None:
    channel = Channel()
    first = channel.say("site is down", OLA, "10:00", client_msg_id="m1")
    again = channel.say("site is down", OLA, "10:01", client_msg_id="m1")
    fold = channel.fold()
    channel.delete(first)
    fold.apply([channel.messages[first]])
    assert list(fold.board().triage) == [key(again)]
    assert fold.board() == channel.board()


def test_joins_topics_and_huddles_are_no_content() -> None:
    channel = Channel()
    said = channel.say("joined the channel", OLA)
    channel.messages[said] = type(channel.messages[said])("C1", said, user=OLA, subtype="channel_join")
    assert channel.board().triage == {}


def test_evidence_is_what_people_and_desks_attach_once_each() -> None:
    channel = Channel()
    report = channel.report("10:00", screenshot="")
    assert channel.incident(report).missing == ("evidence",)
    channel.say("here", OLA, "10:01", report, files=["a.png", "b.log"])
    channel.say("again", SAM, "10:02", report, files=["a.png"])
    bots = channel.put_raw("chart", JIRA, "10:03", report)
    channel.messages[bots] = type(channel.messages[bots])(
        "C1", bots, thread_ts=report, app="AJIRA", files=(File("F9", "chart.png"),)
    )
    incident = channel.incident(report)
    assert [file.name for file in incident.files] == ["a.png", "b.log"]
    assert incident.missing == ()


def test_a_deleted_report_that_no_desk_wrote_down_never_happened() -> None:
    channel = Channel()
    answered, alone = channel.report("10:00"), channel.report("10:01")
    channel.say("on it", SAM, "10:05", answered)
    channel.delete(answered)
    channel.delete(alone)
    board = channel.board()
    assert (board.incidents, board.triage) == ({}, {})


def test_a_thread_whose_root_nobody_has_read_is_nothing_yet() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:05", report)
    fold = channel.fold()
    fold_of_reply = type(fold)("C1")
    fold_of_reply.apply([channel.messages[reply]])
    assert fold_of_reply.entry(key(report)) is None
    fold_of_reply.apply(channel.messages.values())
    fold_of_reply.learn(channel.directory)
    assert fold_of_reply.board() == fold.board()
