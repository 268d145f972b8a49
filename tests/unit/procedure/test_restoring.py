"""Procedure, "Slack forgets; desk writes down": a deleted roster, policy or classification is said again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from desk.procedure.fold import Fold
from desk.procedure.instants import MINUTE
from desk.procedure.policy import Policy
from desk.procedure.post import Post
from desk.procedure.restoring import restorations_owed
from desk.procedure.roster import Party
from desk.procedure.side import Side
from tests.unit.procedure.channel import (
    OLA,
    OPERATOR_DESK,
    OTTO,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    SUPPORT_DESK,
    Channel,
    acknowledgement,
    clock,
    key,
)

QUICK = Policy(version=1, acknowledge_within=5 * MINUTE)
GROWN = replace(ROSTER, version=2, support=replace(ROSTER.support, people=frozenset({SAM, SUE, STRANGER})))
Change = Callable[[], None]


def first_of(channel: Channel) -> str:
    return min(channel.messages)


def owed_for(channel: Channel, change: Change, me: str = SAM) -> tuple[Fold, tuple[Post, ...]]:
    """A desk sees a change happen: its fold afterwards, and what it has to say again."""
    fold, before = channel.fold(), dict(channel.messages)
    change()
    seen = [(before[ts], now) for ts, now in channel.messages.items() if before[ts] != now]
    fold.apply(now for _, now in seen)
    return fold, restorations_owed(fold, seen, me)


def restored(channel: Channel, change: Change, at: str, me: str = SAM) -> Post:
    """It says so; then it and a new desk show the same board."""
    fold, (post,) = owed_for(channel, change, me)
    channel.put_raw(post.text, OPERATOR_DESK if me == OLA else SUPPORT_DESK, at)
    fold.apply(channel.messages.values())
    assert fold.board() == channel.board()
    return post


@pytest.mark.parametrize("me", [SAM, OLA])
def test_the_only_roster_deleted_is_written_again_by_any_desk_it_lists(me: str) -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SUE, "10:05", report)
    before = channel.board().incidents
    post = restored(channel, lambda: channel.delete(first_of(channel)), "10:30", me)
    assert (post.kind, post.pin, post.thread_ts) == ("roster", True, "")
    assert channel.board().incidents == before


def test_a_later_roster_deleted_counts_from_when_it_was_written() -> None:
    channel = Channel()
    second = channel.put_roster(GROWN, "09:00")
    report = channel.report("10:00")
    channel.say("on it", STRANGER, "10:05", report)
    before = channel.board().incidents
    restored(channel, lambda: channel.delete(second), "10:30")
    assert channel.board().incidents == before
    assert channel.fold().charter.rosters[1] == (clock("09:00"), GROWN)
    copy = channel.messages[max(channel.messages)]
    channel.put_raw(copy.text, SUPPORT_DESK, "10:31")
    assert len(channel.fold().charter.rosters) == 2, "two desks said it at once"


def test_the_first_of_two_rosters_deleted_stays_the_first() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", STRANGER, "10:05", report)
    channel.put_roster(GROWN, "11:00")
    before = channel.board().incidents
    assert not before[key(report)].acknowledged_by
    restored(channel, lambda: channel.delete(first_of(channel)), "12:00")
    assert channel.board().incidents == before


def test_what_was_restored_and_is_deleted_too_is_restored_again() -> None:
    channel = Channel()
    second = channel.put_roster(GROWN, "09:00")
    restored(channel, lambda: channel.delete(second), "10:30")
    copy = max(channel.messages)
    restored(channel, lambda: channel.delete(copy), "10:40")
    assert channel.fold().charter.rosters[1] == (clock("09:00"), GROWN)


def test_a_policy_deleted_with_its_acceptance_stays_in_force_since_then() -> None:
    channel = Channel()
    proposal = channel.put_policy(QUICK, "09:00", agreed="09:30")
    accepted = max(channel.messages)
    report = channel.report("10:00")

    def purge() -> None:
        channel.delete(accepted)
        channel.delete(proposal)

    post = restored(channel, purge, "10:30")
    assert post.kind == "policy"
    assert channel.fold().charter.policies == ((clock("09:30"), QUICK),)
    assert acknowledgement(channel.incident(report)).due_at == clock("10:05")


def test_a_classification_deleted_still_reaches_back() -> None:
    channel = Channel()
    said = channel.post(f"Classification: <@{STRANGER}> is support", SAM, "09:00")
    report = channel.report("10:00")
    channel.say("on it", STRANGER, "10:05", report)
    post = restored(channel, lambda: channel.delete(said), "10:30")
    assert (post.kind, post.pin) == ("classify", False)
    assert channel.incident(report).acknowledged_by == (STRANGER,)


def test_what_brought_nothing_in_force_is_not_said_again() -> None:
    channel = Channel()
    proposal = channel.put_policy(QUICK, "09:00")
    lost = channel.put_roster(ROSTER, "09:10")
    said = channel.post(f"Classification: <@{STRANGER}> is support", OLA, "09:20")
    unreadable = channel.post("Policy 7", SAM, "09:30")
    for ts in (proposal, lost, said, unreadable):
        assert owed_for(channel, partial(channel.delete, ts))[1] == ()


def test_an_operators_desk_restores_nothing_that_support_can() -> None:
    channel = Channel()
    second = channel.put_roster(GROWN, "09:00")
    assert owed_for(channel, lambda: channel.delete(second), OLA)[1] == ()
    said = channel.post(f"Classification: <@{STRANGER}> is support", SAM, "09:00")
    assert owed_for(channel, lambda: channel.delete(said), OLA)[1] == ()


def test_a_desk_that_no_roster_lists_restores_nothing() -> None:
    bare = replace(ROSTER, support=Party(people=frozenset({SAM}), apps=frozenset({"ASUP"})), operator=Party())
    channel = Channel(roster=bare)
    assert owed_for(channel, lambda: channel.delete(first_of(channel)), OTTO)[1] == ()


def test_once_somebody_said_it_again_nobody_else_does() -> None:
    channel = Channel()
    fold, seen = channel.fold(), channel.messages[first_of(channel)]
    restored(channel, lambda: channel.delete(first_of(channel)), "10:30")
    fold.apply(channel.messages.values())
    assert restorations_owed(fold, [(seen, channel.messages[seen.ts])], SUE) == ()


def test_an_operators_desk_dates_no_roster_back() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", STRANGER, "10:05", report)
    second = channel.put_roster(GROWN, "11:00")
    _, (post,) = owed_for(channel, lambda: channel.delete(second))
    for desk in (OPERATOR_DESK, SUPPORT_DESK):
        text = post.text.replace(SAM, OLA) if desk is OPERATOR_DESK else post.text
        channel.put_raw(text.replace("11:00", "09:00"), desk, "11:30")
        assert (channel.fold().charter.roster.version == 2) is (desk is SUPPORT_DESK)
    assert channel.fold().side_of(STRANGER) is Side.SUPPORT


def test_a_dated_roster_that_does_not_fit_between_the_others_counts_for_nothing() -> None:
    channel = Channel()
    second = channel.put_roster(GROWN, "09:00")
    _, (post,) = owed_for(channel, lambda: channel.delete(second))
    channel.put_roster(replace(GROWN, version=3, everyone_else=Side.OPERATOR), "08:00")
    channel.put_raw(post.text, SUPPORT_DESK, "11:30")
    assert [roster.version for _, roster in channel.fold().charter.rosters] == [1, 3]


def test_what_waited_for_support_does_not_count_because_the_roster_before_it_was_deleted() -> None:
    channel = Channel()
    channel.put_roster(GROWN, "09:00", by=OLA, desk=SUPPORT_DESK)
    report = channel.report("10:00")
    channel.say("on it", STRANGER, "10:05", report)
    restored(channel, lambda: channel.delete(first_of(channel)), "10:30")
    assert [roster.version for _, roster in channel.fold().charter.rosters] == [1]
    assert [roster.version for _, roster, _ in channel.fold().charter.open_rosters] == [2]
    assert str(channel.incident(report).status) == "reported"
