"""Improvement actions go out with the document, stand in the thread, and are followed until they are done."""

from dataclasses import replace

import pytest

from desk.procedure import commands as c
from desk.procedure.errors import Refused
from desk.procedure.following import followed
from desk.procedure.improvement import MOST, action_fields, read_actions
from desk.procedure.incident import Action
from desk.procedure.side import Side
from tests.unit.procedure.channel import OLA, SAM, Channel, clock, key
from tests.unit.procedure.deciding import decided, done

ALERT = Action("Alert on the queue's age", "Lena", Side.SUPPORT, "2026-10-30")
LIST = Action("Send the fixture list (all of it) a week ahead", "Marek", Side.OPERATOR, "2026-11-06")
SOMEDAY = Action("Think about caching, again")


def sent(*actions: Action, revision: int = 1) -> tuple[Channel, str]:
    """A P1, resolved, whose document names actions; its incident's id."""
    channel = Channel()
    incident = key(channel.report("10:00", severity="P1"))
    done(channel, c.Resolve(incident, "restarted"), at="10:30")
    done(channel, c.RecordDocument(incident, revision, "ab" * 32, actions=actions), at="13 14:00")
    return channel, incident


def read_back(*actions: Action) -> tuple[Action, ...]:
    return read_actions({label.casefold(): line for label, line in action_fields(actions).items()})


def test_actions_come_back_from_the_threads_words_as_they_were_agreed() -> None:
    channel, incident = sent(ALERT, LIST, SOMEDAY, replace(ALERT, done=True))
    assert channel.fold().board().incidents[incident].actions == (
        ALERT, LIST, SOMEDAY, replace(ALERT, done=True),
    )  # fmt: skip


def test_a_thread_says_each_action_in_one_line() -> None:
    assert action_fields([ALERT, SOMEDAY]) == {
        "Action 1": "Alert on the queue's age (due 2026-10-30, support, Lena)",
        "Action 2": "Think about caching, again (support)",
    }


def test_long_and_odd_actions_are_shortened_to_what_a_post_holds() -> None:
    (read,) = read_back(Action("x\n" * 500, "A (B), " * 20, Side.OPERATOR, "2026-11-01"))
    assert (len(read.what), read.what[-1], read.side, read.due) == (90, "…", Side.OPERATOR, "2026-11-01")
    assert read.owner.startswith("A B A B")
    assert read.owner.endswith("…")


def test_more_actions_than_a_post_holds_stay_in_the_document() -> None:
    many = [replace(ALERT, what=f"{number} " + "x" * 200, owner="y" * 99) for number in range(MOST + 3)]
    channel, incident = sent(*many)
    assert len(channel.fold().board().incidents[incident].actions) == MOST
    assert action_fields(many)["More"] == "3 in the document alone"


def test_what_is_no_action_ends_the_list() -> None:
    assert read_actions({"action 1": "tidy up", "action 2": "Alert (support)"}) == ()
    assert read_actions({}) == ()


def test_an_action_is_whole_with_what_who_and_when() -> None:
    assert Action("a", "b", Side.SUPPORT, "2026-11-01").is_whole
    assert not Action("a", "b").is_whole


def test_an_action_is_late_from_the_day_after_its_own() -> None:
    assert not ALERT.is_late("2026-10-30")
    assert ALERT.is_late("2026-10-31")
    assert not replace(ALERT, done=True).is_late("2026-10-31")
    assert not SOMEDAY.is_late("2030-01-01")


@pytest.mark.parametrize("by", [SAM, OLA])
def test_either_side_says_that_an_action_is_done(by: str) -> None:
    channel, incident = sent(ALERT, LIST)
    done(channel, c.FinishAction(incident, 2), by=by, at="14 10:00")
    shown = channel.fold().board().incidents[incident]
    assert [one.done for one in shown.actions] == [False, True]
    assert shown.timeline[-1].kind == "action done"


@pytest.mark.parametrize(
    ("number", "reason"),
    [(0, "There is no action 0"), (3, "the newest document names 2"), (1, "Action 1 is done already")],
)
def test_an_action_that_is_not_there_or_done_is_refused(number: int, reason: str) -> None:
    channel, incident = sent(replace(ALERT, done=True), LIST)
    with pytest.raises(Refused, match=reason):
        decided(channel, c.FinishAction(incident, number))


@pytest.mark.parametrize("tail", ["", "0", "3", "two", "٢"])
def test_a_number_that_no_action_has_changes_nothing(tail: str) -> None:
    channel, incident = sent(ALERT, LIST)
    channel.post(f"Action done: {tail}", SAM, "14 10:00", incident.partition(":")[2])
    assert not any(one.done for one in channel.fold().board().incidents[incident].actions)


def test_a_correction_names_the_actions_anew() -> None:
    channel, incident = sent(ALERT, LIST)
    done(channel, c.RecordDocument(incident, 2, "cd" * 32, actions=(LIST,)), at="14 14:00")
    assert channel.fold().board().incidents[incident].actions == (LIST,)


def test_actions_are_followed_across_incidents_late_ones_first() -> None:
    channel, first = sent(LIST, replace(ALERT, done=True), SOMEDAY)
    second = key(channel.report("11:00", severity="P2"))
    withdrawn = key(channel.report("12:00", severity="P2"))
    for incident in (second, withdrawn):
        done(channel, c.Resolve(incident, "restarted"), at="12:30")
        done(channel, c.RecordDocument(incident, 1, "ef", actions=(ALERT,)), at="13 15:00")
    done(channel, c.Withdraw(withdrawn, "a drill"), by=OLA, at="13 16:00")
    found = followed(channel.fold().board().incidents.values(), clock("11-01 00:00"))
    assert [(one.incident, one.number, one.late) for one in found] == [
        (second, 1, True), (first, 1, False), (first, 3, False), (first, 2, False),
    ]  # fmt: skip
