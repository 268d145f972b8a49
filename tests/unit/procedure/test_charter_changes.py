"""Changing what is in force: policies and rosters by command, and what of it is refused."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from desk.procedure import commands as c
from desk.procedure.errors import Refused
from desk.procedure.instants import MINUTE
from desk.procedure.membership import Changes, changed, difference
from desk.procedure.policy import DEFAULT_POLICY, Policy
from desk.procedure.post import Post
from desk.procedure.roster import NO_ROSTER, Party, Roster, format_roster, parse_roster
from desk.procedure.side import Side
from tests.unit.procedure.channel import (
    CHANNEL,
    OLA,
    OPERATOR_DESK,
    OTTO,
    PEOPLE,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    SUPPORT_DESK,
    Channel,
    clock,
)
from tests.unit.procedure.deciding import decided, done

QUICK = Policy(acknowledge_within=5 * MINUTE)


def after(
    changes: Changes, members: Mapping[str, tuple[str, ...]] | None = None, roster: Roster = ROSTER
) -> Roster:
    apps = {"USUPBOT", "UJIRA"}
    return changed(roster, changes, members or {}, apps.__contains__)


def test_a_proposed_policy_is_the_next_version_and_in_force_once_accepted() -> None:
    channel = Channel()
    ts = done(channel, c.ProposePolicy(CHANNEL, replace(QUICK, version=99)))
    assert channel.fold().charter.open_policies == ((ts, replace(QUICK, version=1), Side.SUPPORT),)
    done(channel, c.AcceptProposal(CHANNEL, ts), by=OLA, at="10:11")
    assert channel.fold().charter.policies == ((clock("10:11"), replace(QUICK, version=1)),)
    assert decided(channel, c.ProposePolicy(CHANNEL, DEFAULT_POLICY)).text.startswith("Policy 2\n")


def test_a_posted_policy_is_pinned_and_stands_at_top_level() -> None:
    post: Post = decided(Channel(), c.ProposePolicy(CHANNEL, QUICK), by=OLA)
    assert (post.thread_ts, post.pin, post.kind) == ("", True, "policy")


def test_a_version_is_higher_than_every_open_proposal() -> None:
    channel = Channel()
    done(channel, c.ProposePolicy(CHANNEL, QUICK))
    text = decided(channel, c.ProposePolicy(CHANNEL, Policy(update_within=MINUTE)), by=OLA).text
    assert text.startswith("Policy 2\n")


@pytest.mark.parametrize(
    ("by", "reason"), [(SAM, "proposed already, by you, as policy 1"), (OLA, "already, by support, as")]
)
def test_terms_that_are_proposed_already_are_not_proposed_again(by: str, reason: str) -> None:
    channel = Channel()
    done(channel, c.ProposePolicy(CHANNEL, QUICK))
    with pytest.raises(Refused, match=reason):
        decided(channel, c.ProposePolicy(CHANNEL, QUICK), by=by)


def test_the_operators_proposal_is_named_as_the_operators() -> None:
    channel = Channel()
    done(channel, c.ProposePolicy(CHANNEL, QUICK), by=OLA)
    with pytest.raises(Refused, match="already, by the operator, as policy 1"):
        decided(channel, c.ProposePolicy(CHANNEL, QUICK))


def test_the_terms_in_force_are_not_proposed() -> None:
    with pytest.raises(Refused, match=r"in force already \(policy 0\)"):
        decided(Channel(), c.ProposePolicy(CHANNEL, replace(DEFAULT_POLICY, version=3)))


def test_a_roster_by_supports_desk_counts_at_once_with_the_next_number() -> None:
    channel = Channel()
    done(channel, c.ProposeRoster(CHANNEL, after(Changes(support=(STRANGER,)))))
    charter = channel.fold().charter
    assert (charter.roster.version, charter.open_rosters) == (2, ())
    assert channel.side_of(channel.say("on it", STRANGER, "10:20")) is Side.SUPPORT


def test_a_roster_by_the_operators_desk_waits_for_support() -> None:
    channel = Channel()
    new = after(Changes(operator=(STRANGER,)))
    ts = done(channel, c.ProposeRoster(CHANNEL, new), by=OLA)
    assert channel.fold().charter.open_rosters == ((ts, replace(new, version=2), Side.OPERATOR),)
    with pytest.raises(Refused, match="Your own side proposed this"):
        decided(channel, c.AcceptProposal(CHANNEL, ts), by=OTTO)
    done(channel, c.AcceptProposal(CHANNEL, ts), at="10:12")
    assert channel.fold().charter.roster.version == 2
    with pytest.raises(Refused, match="There is no open proposal"):
        decided(channel, c.AcceptProposal(CHANNEL, ts))


def test_a_roster_of_an_app_that_nobody_lists_waits_for_support_alone() -> None:
    channel = Channel(roster=replace(ROSTER, operator=Party(people=ROSTER.operator.people)))
    ts = channel.put_roster(replace(ROSTER, version=2), "10:00", STRANGER, OPERATOR_DESK)
    with pytest.raises(Refused, match="Only support can accept a roster"):
        decided(channel, c.AcceptProposal(CHANNEL, ts), by=OLA)
    done(channel, c.AcceptProposal(CHANNEL, ts))
    assert channel.fold().charter.roster.version == 2


def test_what_a_hand_or_an_unsigned_app_posts_as_a_roster_waits_for_nobody() -> None:
    channel = Channel()
    channel.say("Roster 2", SAM, "10:00")
    channel.put_raw("Roster 3", SUPPORT_DESK, "10:01")
    assert channel.fold().charter.open_rosters == ()


@pytest.mark.parametrize(
    ("roster", "reason"),
    [
        (ROSTER, "changes nothing"),
        (replace(ROSTER, support=Party(apps=ROSTER.support.apps)), "nobody as support"),
        (replace(ROSTER, support=Party(people=frozenset({SUE}))), "no longer be support yourself"),
        (
            replace(ROSTER, operator=replace(ROSTER.operator, people=frozenset({SUE, OLA}))),
            "on both sides: USUE",
        ),
        (
            replace(ROSTER, support=Party(people=frozenset(f"U{n:09}" for n in range(400)) | {SAM})),
            "too long",
        ),
    ],
)
def test_a_roster_that_cannot_be_meant_is_refused(roster: Roster, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        decided(Channel(), c.ProposeRoster(CHANNEL, roster))


def test_who_is_support_by_their_team_stays_so_without_being_named() -> None:
    by_team = replace(ROSTER, support=Party(teams=frozenset({"T1"}), apps=ROSTER.support.apps))
    channel = Channel(roster=by_team)
    post = decided(channel, c.ProposeRoster(CHANNEL, replace(by_team, other_teams=Side.OPERATOR)))
    assert post.kind == "roster"
    nobody_met = Channel(roster=ROSTER, directory=[one for one in PEOPLE if one.id != SAM])
    post = decided(nobody_met, c.ProposeRoster(CHANNEL, replace(ROSTER, everyone_else=Side.OPERATOR)))
    assert post.kind == "roster"


def test_an_id_says_what_joins() -> None:
    new = after(Changes(support=(STRANGER, "WENTERPRISE", "S1", "T2", "E3", "A9", "B9", "UJIRA")))
    assert difference(ROSTER, new) == (
        "+ support people: USTRANGER WENTERPRISE",
        "+ support groups: S1",
        "+ support teams: E3 T2",
        "+ support apps: A9 B9 UJIRA",
    )


def test_who_joins_a_side_leaves_the_other() -> None:
    new = after(Changes(operator=(SUE,)))
    assert difference(ROSTER, new) == ("- support people: USUE", "+ operator people: USUE")


def test_with_a_group_its_members_join_but_those_of_whom_something_else_is_said() -> None:
    new = after(Changes(support=("S1",), leaving=(OTTO,)), {"S1": (STRANGER, OLA, SUE, OTTO)})
    assert difference(ROSTER, new) == (
        "+ support people: UOLA USTRANGER",
        "+ support groups: S1",
        "- operator people: UOLA UOTTO",
    )


def test_a_group_that_is_there_already_brings_in_who_is_on_no_side() -> None:
    listed = after(Changes(support=("S1",)))
    grown = after(Changes(), {"S1": (STRANGER, OLA, SUE)}, listed)
    assert difference(listed, grown) == ("+ support people: USTRANGER",)


def test_who_came_with_a_group_leaves_with_it_and_nobody_else_does() -> None:
    listed = after(Changes(support=("S1", SUE)), {"S1": (STRANGER, OTTO, SUE)})
    assert listed.support.by_group == {STRANGER, OTTO}
    assert parse_roster(format_roster(listed, SAM, "0000abcd")) == listed
    shrunk = after(Changes(), {"S1": (OTTO,)}, listed)
    assert difference(listed, shrunk) == (f"- support people: {STRANGER}",)
    assert shrunk.support.by_group == {OTTO}
    assert after(Changes(everyone_else=Side.OPERATOR), {}, listed).support == listed.support
    named = after(Changes(support=(STRANGER,)), {}, listed)
    assert named.support.by_group == {OTTO}
    assert STRANGER in after(Changes(), {"S1": ()}, named).support.people
    without = after(Changes(leaving=("S1",)), {}, listed)
    assert difference(listed, without) == (f"- support people: {OTTO} {STRANGER}", "- support groups: S1")


def test_rules_change_by_name() -> None:
    new = after(Changes(other_teams=Side.OPERATOR, everyone_else=Side.OPERATOR))
    assert difference(ROSTER, new) == ("other teams: operator", "everyone else: operator")
    assert Changes(support=("S1", "U1"), operator=("S2",)).groups == ("S1", "S2")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [(Changes(support=("sue",)), "'sue' is no id"), (Changes(leaving=("UNOBODY",)), "does not name UNOBODY")],
)
def test_what_names_nobody_is_refused(changes: Changes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        after(changes)


def test_before_any_roster_everything_is_a_difference() -> None:
    assert len(difference(NO_ROSTER, ROSTER)) == 4
