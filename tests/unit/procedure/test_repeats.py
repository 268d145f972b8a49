"""Procedure, "Resolution time, credits, policy": rosters and policies are repeated before Slack hides them."""

from dataclasses import replace

import pytest

from desk.procedure.fold import Fold
from desk.procedure.instants import DAY, MINUTE, Micros
from desk.procedure.policy import Policy, format_policy
from desk.procedure.post import Post
from desk.procedure.repeats import repeats_owed
from desk.procedure.roster import Party
from desk.procedure.side import Side
from desk.procedure.signature import without_signature
from tests.unit.procedure.channel import (
    CHANNEL,
    OLA,
    OPERATOR_DESK,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    SUPPORT_DESK,
    Channel,
    clock,
)

QUICK = Policy(version=1, acknowledge_within=5 * MINUTE)
WRITTEN = clock("01 08:00")
"""When the roster of every channel here was written."""


def owed(channel: Channel, newest: Micros, me: str = SAM) -> list[Post]:
    return list(repeats_owed(channel.fold(), newest, me))


def posted(channel: Channel, post: Post, at: str, by: str = SAM) -> str:
    return channel.put_raw(post.text, SUPPORT_DESK if by in (SAM, SUE) else OPERATOR_DESK, at)


def with_policy() -> Channel:
    channel = Channel()
    channel.put_policy(QUICK, "01 09:00", agreed="01 09:30")
    return channel


def only_since(channel: Channel, at: str) -> Fold:
    """A desk that starts when Slack hides everything before an instant."""
    fold = Fold(CHANNEL)
    fold.apply(one for one in channel.messages.values() if one.at >= clock(at))
    fold.learn(channel.directory)
    return fold


def test_after_sixty_days_the_roster_is_repeated_unchanged_and_pinned() -> None:
    channel = Channel()
    assert owed(channel, WRITTEN + 60 * DAY) == []
    (post,) = owed(channel, WRITTEN + 60 * DAY + 1)
    (original,) = channel.messages.values()
    assert without_signature(post.text) == without_signature(original.text)
    assert (post.thread_ts, post.pin) == ("", True)


def test_every_desk_derives_one_operation_for_one_repeat() -> None:
    channel = Channel()
    ((one,), (other,), (theirs,)) = (owed(channel, WRITTEN + 61 * DAY, me) for me in (SAM, SUE, OLA))
    assert one.op == other.op == theirs.op
    posted(channel, one, "12-01 08:00")
    (again,) = owed(channel, clock("12-01 08:00") + 61 * DAY)
    assert again.op != one.op


def test_a_repeat_changes_nothing_and_starts_the_sixty_days_again() -> None:
    channel = with_policy()
    report = channel.report("10:00")
    before = channel.board()
    for post in owed(channel, WRITTEN + 61 * DAY):
        posted(channel, post, "12-01 08:00")
    assert channel.board().incidents == before.incidents
    assert channel.incident(report).policy_version == 1
    assert owed(channel, clock("12-01 08:00") + 60 * DAY) == []
    assert len(owed(channel, clock("12-01 08:00") + 61 * DAY)) == 2


def test_a_desk_that_sees_only_the_repeats_judges_alike() -> None:
    channel = with_policy()
    for post in owed(channel, WRITTEN + 61 * DAY):
        posted(channel, post, "12-01 08:00")
    report = channel.report("12-02 10:00")
    channel.say("on it", SAM, "12-02 10:06", report)
    late = only_since(channel, "11-15 00:00")
    assert late.board().incidents == channel.board().incidents
    assert late.charter.policies == channel.fold().charter.policies == ((clock("01 09:30"), QUICK),)


def test_the_repeat_of_a_repeat_still_names_who_agreed_and_since_when() -> None:
    channel = with_policy()
    for post in owed(channel, WRITTEN + 61 * DAY):
        posted(channel, post, "12-01 08:00")
    late = only_since(channel, "11-15 00:00")
    again = [post.text for post in repeats_owed(late, clock("12-01 08:00") + 61 * DAY, SUE)]
    assert any(
        "*In force since:* 2026-10-01 09:30:00 UTC\n*Agreed by:* <@USAM> <@UOLA>" in one for one in again
    )


def classified(by: str = SAM) -> Channel:
    channel = with_policy()
    channel.post(f"Classification: <@{STRANGER}> is operator", by, "01 10:00")
    channel.say("hello", STRANGER, "10:00")
    return channel


def test_a_classification_of_who_spoke_lately_is_repeated_and_reaches_back() -> None:
    channel = classified()
    newest = clock("12-05 08:00")
    post = next(post for post in owed(channel, newest) if "Classification" in post.text)
    assert (post.kind, post.pin) == ("classify repeat", False)
    for again in owed(channel, newest):
        posted(channel, again, "12-05 08:00")
    assert only_since(channel, "12 00:00").side_of(STRANGER) is Side.OPERATOR
    assert owed(channel, newest) == []


def test_a_classification_is_not_repeated_where_it_says_nothing_new() -> None:
    channel = classified()
    quiet = [post.text for post in owed(channel, clock("10-12 10:00") + 90 * DAY)]
    assert not any("Classification" in text for text in quiet)
    people = ROSTER.operator.people | {STRANGER}
    channel.put_roster(replace(ROSTER, version=2, operator=replace(ROSTER.operator, people=people)), "11:00")
    assert not any("Classification" in post.text for post in owed(channel, clock("12-05 08:00")))
    assert not any("Classification" in post.text for post in owed(classified(), clock("12-05 08:00"), OLA))


def test_an_operators_desk_leaves_the_policy_to_supports() -> None:
    kinds = [post.kind for post in owed(with_policy(), WRITTEN + 61 * DAY, OLA)]
    assert kinds == ["roster repeat"]


def test_where_support_has_no_desk_the_operators_repeats_both() -> None:
    channel = Channel(roster=None)
    alone = replace(ROSTER, support=Party(people=ROSTER.support.people))
    channel.put_roster(alone, "01 08:00", OLA, OPERATOR_DESK)
    channel.put_policy(QUICK, "01 09:00", OLA, agreed="01 09:30", agreed_by=SAM)
    posts = owed(channel, WRITTEN + 61 * DAY, OLA)
    assert [post.kind for post in posts] == ["roster repeat", "policy repeat"]
    for post in posts:
        ts = posted(channel, post, "12-01 08:00", OLA)
    late = only_since(channel, "11-15 00:00")
    assert late.charter.policies == (), "an operator's desk brings no policy in force alone"
    channel.say("agreed", SAM, "12-01 09:00", ts)
    assert only_since(channel, "11-15 00:00").charter.policies == ((clock("01 09:30"), QUICK),)


@pytest.mark.parametrize("me", ["", STRANGER])
def test_who_is_on_no_side_repeats_nothing(me: str) -> None:
    assert owed(Channel(), WRITTEN + 61 * DAY, me) == []


def test_a_desk_that_no_roster_lists_repeats_nothing() -> None:
    channel = Channel(roster=replace(ROSTER, operator=Party(people=ROSTER.operator.people)))
    assert owed(channel, WRITTEN + 61 * DAY, OLA) == []


def test_an_empty_channel_asks_for_no_repeat() -> None:
    assert owed(Channel(roster=None), WRITTEN + 61 * DAY) == []


def test_what_cannot_be_read_as_a_policy_is_no_copy_of_it() -> None:
    channel = with_policy()
    channel.post("Policy 2\nno code", SAM, "02 09:00")
    assert [post.kind for post in owed(channel, WRITTEN + 61 * DAY)] == ["roster repeat", "policy repeat"]


@pytest.mark.parametrize("agreed_by", [(), (SAM,), (SAM, SUE), (OLA, STRANGER)])
def test_a_repeat_that_names_no_person_of_each_side_brings_nothing_in_force(
    agreed_by: tuple[str, ...],
) -> None:
    channel = Channel()
    channel.put_raw(format_policy(QUICK, SAM, "0000abcd", WRITTEN, agreed_by), SUPPORT_DESK, "11 09:00")
    assert channel.fold().charter.policies == ()


def test_a_repeat_of_a_proposal_that_nobody_accepted_brings_nothing_in_force() -> None:
    channel = Channel()
    channel.put_policy(QUICK, "02 09:00")
    channel.put_raw(format_policy(QUICK, SAM, "0000abcd", WRITTEN, (SAM, OLA)), SUPPORT_DESK, "11 09:00")
    assert channel.fold().charter.policies == ()


def test_a_repeat_by_an_operators_desk_counts_only_once_accepted() -> None:
    channel = Channel()
    text = format_policy(QUICK, OLA, "0000abcd", WRITTEN, (SAM, OLA))
    ts = channel.put_raw(text, OPERATOR_DESK, "11 09:00")
    assert channel.fold().charter.policies == ()
    channel.say("agreed", SAM, "11 09:30", ts)
    assert channel.fold().charter.policies == ((WRITTEN, QUICK),)
