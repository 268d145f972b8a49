"""Procedure, "Resolution time, credits, policy": versioned, accepted by the other side, kept by every incident."""

from dataclasses import replace

import pytest

from desk.procedure.errors import PolicyError
from desk.procedure.instants import MINUTE
from desk.procedure.policy import (
    DEFAULT_POLICY,
    Policy,
    format_policy,
    parse_policy,
    parse_policy_toml,
    policy_toml,
    same_terms,
)
from desk.procedure.severity import Severity
from tests.unit.procedure.channel import (
    JIRA,
    OLA,
    OTTO,
    SAM,
    SUE,
    SUPPORT_DESK,
    Channel,
    acknowledgement,
    clock,
)

QUICK = Policy(version=1, acknowledge_within=5 * MINUTE)


def in_force(channel: Channel) -> int:
    """The version of the policy in force."""
    return channel.fold().charter.policy.version


def test_the_default_is_version_zero() -> None:
    channel = Channel()
    assert channel.incident(channel.report("10:00")).policy_version == 0
    assert (DEFAULT_POLICY.acknowledge_within, DEFAULT_POLICY.name) == (15 * MINUTE, "policy 0")


def test_a_policy_is_in_force_once_the_other_side_accepts_it() -> None:
    channel = Channel()
    ts = channel.put_policy(QUICK, "09:00", by=SAM)
    for by, text in ((SUE, "agreed"), (OLA, "agreed in principle")):
        channel.say(text, by, "09:10", ts)
    assert in_force(channel) == 0
    assert [(one[0], one[1].version) for one in channel.fold().charter.open_policies] == [(ts, 1)]
    channel.say("Agreed.", OTTO, "09:20", ts)
    assert in_force(channel) == 1
    assert channel.fold().charter.open_policies == ()


def test_an_operator_may_propose_a_policy_that_support_accepts() -> None:
    channel = Channel()
    channel.put_policy(QUICK, "09:00", by=OLA, agreed="09:10", agreed_by=SAM)
    assert in_force(channel) == 1


def test_an_acceptance_that_is_taken_back_is_none() -> None:
    channel = Channel()
    ts = channel.put_policy(QUICK, "09:00")
    for at in ("09:10", "09:20"):
        channel.say("agreed", OLA, at, ts)
    fold = channel.fold()
    for place, reply in enumerate([one for one, m in channel.messages.items() if m.thread_ts == ts]):
        channel.delete(reply)
        fold.apply([channel.messages[reply]])
        expected = () if place else ((clock("09:20"), QUICK),)
        assert fold.charter.policies == channel.fold().charter.policies == expected


def test_an_incident_keeps_the_policy_it_was_opened_under() -> None:
    channel = Channel()
    before = channel.report("10:00")
    channel.put_policy(QUICK, "10:05", agreed="10:10")
    after = channel.report("10:11")
    assert acknowledgement(channel.incident(before)).due_at == clock("10:15")
    run = acknowledgement(channel.incident(after))
    assert (run.due_at, run.policy_version) == (clock("10:16"), 1)


def test_a_promoted_message_is_under_the_policy_of_its_own_time() -> None:
    channel = Channel()
    said = channel.say("site is down", OLA, "10:00")
    channel.put_policy(QUICK, "10:05", agreed="10:10")
    channel.post("Promoted to an incident", SAM, "10:20", said)
    assert channel.incident(said).policy_version == 0


def test_the_policys_zone_is_for_times_typed_without_one() -> None:
    channel = Channel()
    channel.put_policy(Policy(version=1, zone="Europe/Berlin"), "09:00", agreed="09:01")
    report = channel.report("10:00", timestamp="2026-10-12 11:55")
    assert channel.incident(report).occurred_at == clock("09:55")


def test_a_lower_or_the_same_version_accepted_later_changes_nothing() -> None:
    channel = Channel()
    channel.put_policy(Policy(version=2), "09:00", agreed="09:01")
    channel.put_policy(QUICK, "09:10", agreed="09:11")
    channel.put_policy(Policy(version=2, update_within=MINUTE), "09:20", agreed="09:21")
    charter = channel.fold().charter
    assert [policy.version for _, policy in charter.policies] == [2]
    assert charter.policy == Policy(version=2)


def test_of_two_proposals_with_one_number_the_one_accepted_first_holds() -> None:
    channel = Channel()
    other = Policy(version=1, update_within=MINUTE)
    channel.put_policy(QUICK, "09:00", agreed="09:30")
    channel.put_policy(other, "09:10", by=OLA, agreed="09:20", agreed_by=SAM)
    assert channel.fold().charter.policy == other


def test_a_repeated_policy_holds_again_once_accepted_from_the_time_it_states() -> None:
    channel = Channel()
    text = format_policy(QUICK, SAM, "0000abcd").replace(
        "\n```", "\n*In force since:* 2026-10-01 10:00:00 UTC\n```", 1
    )
    repeated = channel.put_raw(text, SUPPORT_DESK, "11 09:00")
    assert in_force(channel) == 0, "nobody brings a policy in force alone"
    channel.say("agreed", OLA, "12 09:00", repeated)
    assert channel.fold().charter.policies == ((clock("01 10:00"), QUICK),)


def test_a_time_stated_in_the_future_is_not_believed() -> None:
    channel = Channel()
    text = format_policy(QUICK, SAM, "0000abcd").replace(
        "\n```", "\n*In force since:* 2027-10-01 10:00:00 UTC\n```", 1
    )
    channel.say("agreed", OLA, "12 09:00", channel.put_raw(text, SUPPORT_DESK, "11 09:00"))
    assert channel.fold().charter.policies == ((clock("12 09:00"), QUICK),)


def test_a_policy_of_an_unlisted_app_or_a_hand_is_none() -> None:
    channel = Channel()
    text = format_policy(QUICK, SAM, "0000abcd")
    for ts in (channel.put_raw(text, JIRA, "09:00"), channel.say(text, SAM, "09:01")):
        channel.say("agreed", OLA, "09:10", ts)
    assert in_force(channel) == 0


@pytest.mark.parametrize(
    "text",
    ["Policy 1\nno code", "Policy 1\n```\nupdate_minutes = soon\n```", "Policy 1\n```\nspeed = 1\n```"],
)
def test_a_policy_that_cannot_be_read_is_listed_with_the_reason(text: str) -> None:
    channel = Channel()
    ts = channel.post(text, SAM, "09:00")
    ((where, why),) = channel.fold().charter.troubles
    assert where == ts
    assert "policy" in why


def test_what_only_begins_like_a_policy_is_none() -> None:
    channel = Channel()
    channel.post("Policy 1 is what we need", SAM, "09:00")
    charter = channel.fold().charter
    assert (charter.troubles, charter.open_policies) == ((), ())


def test_a_policy_survives_its_message() -> None:
    policy = Policy(
        version=7,
        acknowledge_within=10 * MINUTE,
        reviewed=(Severity.P1,),
        phoned=(),
        acknowledging_emoji={Severity.P3: ("white_check_mark", "eyes"), Severity.P4: ("ok",)},
        zone="Europe/Warsaw",
    )
    assert parse_policy(format_policy(policy, SAM, "0000abcd")) == policy
    assert parse_policy_toml(policy_toml(policy), 7) == policy
    assert same_terms(policy, replace(policy, version=8))
    assert not same_terms(policy, DEFAULT_POLICY)


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ("update_minutes = 0", "whole number from 1 to 10000"),
        ("update_minutes = true", "whole number"),
        ("update_minutes = 1.5", "whole number"),
        ("acknowledge_minutes = 10001", "whole number"),
        ("reviewed = 'P1'", "must be a list"),
        ("reviewed = ['P5']", "takes P1, P2, P3 or P4"),
        ("phoned = [1]", "takes P1, P2, P3 or P4"),
        ("zone = 'Mars/Olympus'", "a name such as Europe/Berlin"),
        ("zone = 1", "a name such as Europe/Berlin"),
        ("acknowledging_emoji = 'eyes'", "a table of P3 and P4"),
        ("[acknowledging_emoji]\nP1 = ['eyes']", "P3 and P4 only"),
        ("[acknowledging_emoji]\nP3 = 'eyes'", "must be a list"),
        ("[acknowledging_emoji]\nP3 = [':']", "names of emoji"),
        ("[acknowledging_emoji]\nP3 = [1]", "names of emoji"),
        ("review_opens_hours = 48", "must be more than"),
        ("speed = 1", "unknown key 'speed'"),
        ("=", "not TOML"),
    ],
)
def test_a_policys_mistakes_are_named_in_one_line(toml: str, complaint: str) -> None:
    with pytest.raises(PolicyError) as caught:
        parse_policy_toml(toml, 1)
    assert complaint in str(caught.value)


def test_colons_around_the_name_of_an_emoji_do_not_matter() -> None:
    policy = parse_policy_toml("[acknowledging_emoji]\nP4 = [':eyes:']", 1)
    assert policy.acknowledging_emoji == {Severity.P4: ("eyes",)}
