"""Feedback is asked for in the thread after the post-mortem and answered in Slack alone."""

import pytest

from desk.procedure import commands as c
from desk.procedure.errors import Refused
from desk.procedure.feedback import QUESTION, WANTED, mark_of, words_of
from tests.unit.procedure.channel import JIRA, OLA, OTTO, SAM, STRANGER, Channel, clock, key
from tests.unit.procedure.deciding import decided, done


def asked(severity: str = "P1") -> tuple[Channel, str]:
    """An incident of 10:00, resolved at 10:30, its post-mortem held, feedback asked for; its root's `ts`."""
    channel = Channel()
    report = channel.report("10:00", severity=severity)
    done(channel, c.Resolve(key(report), "restarted"), at="10:30")
    if severity == "P1":
        done(channel, c.HoldReview(key(report), clock("13 12:00")), at="13 13:00")
    done(channel, c.AskFeedback(key(report)), at="13 14:00")
    return channel, report


def answers(channel: Channel, report: str) -> list[tuple[str, str]]:
    return [(entry.author.id, words_of(entry.text)) for entry in channel.incident(report).feedback]


def test_the_question_stands_in_the_thread_as_a_person_reads_it() -> None:
    channel, report = asked()
    entry = channel.incident(report).timeline[-1]
    assert (entry.kind, entry.text) == ("feedback asked", f"{WANTED}\n{QUESTION}")


def test_the_first_words_of_each_of_the_operators_people_are_an_answer() -> None:
    channel, report = asked()
    channel.say("4", OLA, "13 14:10", report)
    channel.say("and thanks", OLA, "13 14:11", report)
    channel.say("The calls came late, for a P1", OTTO, "13 14:12", report)
    assert answers(channel, report) == [(OLA, "4"), (OTTO, "The calls came late, for a P1")]


def test_what_does_something_else_is_no_answer() -> None:
    channel, report = asked("P3")
    channel.say("ok", OLA, "13 14:10", report)
    channel.say("5", OLA, "13 14:11", report)
    channel.say("Reopen: down again", OTTO, "13 14:12", report)
    assert answers(channel, report) == [(OLA, "5")]


def test_support_bots_and_strangers_answer_nothing() -> None:
    channel, report = asked()
    channel.say("noted", SAM, "13 14:10", report)
    channel.say("3", STRANGER, "13 14:11", report)
    channel.put_raw("5", JIRA, "13 14:12", report)
    assert answers(channel, report) == []


def test_nobody_answers_before_the_question() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    done(channel, c.Resolve(key(report), "restarted"), at="10:30")
    channel.say("quick work", OLA, "10:31", report)
    assert answers(channel, report) == []


def test_feedback_given_unasked_is_filed_and_the_question_is_not_answered_twice() -> None:
    channel, report = asked()
    done(channel, c.GiveFeedback(key(report), "5 of 5"), by=OLA, at="13 14:10")
    channel.say("see above", OLA, "13 14:11", report)
    assert answers(channel, report) == [(OLA, "5 of 5")]


def test_reopening_asks_anew() -> None:
    channel, report = asked("P3")
    channel.say("4", OLA, "13 14:10", report)
    channel.say("Reopen", OLA, "13 15:00", report)
    channel.say("it is down again", OTTO, "13 15:01", report)
    done(channel, c.Resolve(key(report), "again"), at="13 15:30")
    done(channel, c.AskFeedback(key(report)), at="13 15:40")
    channel.say("2", OLA, "13 15:50", report)
    assert answers(channel, report) == [(OLA, "4"), (OLA, "2")]


def test_an_operator_cannot_ask_and_the_words_alone_ask_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    done(channel, c.Resolve(key(report), "restarted"), at="10:30")
    with pytest.raises(Refused, match="Only support can ask for feedback"):
        decided(channel, c.AskFeedback(key(report)), by=OLA)
    channel.post(f"{WANTED}\nx", OLA, "10:40", report)
    assert channel.incident(report).feedback_asked_at is None


def test_feedback_is_asked_for_once_and_not_before_its_time() -> None:
    channel, report = asked()
    with pytest.raises(Refused, match="asked for already"):
        decided(channel, c.AskFeedback(key(report)), at="13 15:00")
    fresh = channel.report("14 10:00", severity="P1")
    with pytest.raises(Refused, match="Only after the resolution"):
        decided(channel, c.AskFeedback(key(fresh)), at="14 10:10")
    done(channel, c.Resolve(key(fresh), "restarted"), at="14 10:30")
    with pytest.raises(Refused, match="after the post-mortem"):
        decided(channel, c.AskFeedback(key(fresh)), at="14 10:40")


@pytest.mark.parametrize(
    ("text", "mark"),
    [("4", 4), (" *5*! ", 5), ("3/5", 3), ("2 of 5", 2), ("1 out of 5.", 1), ("Feedback\n4", 4), ("Feedback: 5", 5),
     ("0", None), ("6", None), ("4 calls", None), ("good", None), ("", None)],
)  # fmt: skip
def test_a_mark_is_a_number_from_one_to_five_and_nothing_else(text: str, mark: int | None) -> None:
    assert mark_of(text) == mark
