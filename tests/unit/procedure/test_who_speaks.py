"""Procedure, "Who speaks": every author is support, operator, bot or unknown, by the roster in force."""

from dataclasses import replace

import pytest

from desk.procedure.message import Person
from desk.procedure.roster import Party, Roster
from desk.procedure.side import Author, Side
from tests.unit.procedure.channel import (
    GHOST,
    JIRA,
    OLA,
    OPERATOR_DESK,
    OTTO,
    ROSTER,
    SAM,
    STRANGER,
    SUE,
    SUPPORT_DESK,
    App,
    Channel,
    acknowledgement,
    clock,
)

BY_TEAM = Roster(
    version=1, operator_name="Bets Ltd", support=Party(teams=frozenset({"T1"}), apps=frozenset({"ASUP"})),
    other_teams=Side.OPERATOR,
)  # fmt: skip
BY_PEOPLE = replace(ROSTER, operator=Party(), everyone_else=Side.OPERATOR)


def test_an_app_that_posts_a_great_deal_is_seen_through_every_time() -> None:
    channel = Channel()
    first = channel.post("Update\nlooking", SAM, "10:00")
    charter = channel.fold().charter
    posts = [
        replace(channel.messages[first], ts=f"{1_760_000_000 + number}.000000") for number in range(5_000)
    ]
    assert {charter.author_of(post) for post in (*posts, channel.messages[first])} == {
        Author(SAM, Side.SUPPORT)
    }


def test_the_roster_names_people_of_both_sides_and_nobody_else() -> None:
    channel = Channel()
    sides = {by: channel.side_of(channel.say("hello", by, "10:00")) for by in (SAM, OLA, STRANGER, GHOST)}
    assert sides == {
        SAM: Side.SUPPORT,
        OLA: Side.OPERATOR,
        STRANGER: Side.UNKNOWN,
        GHOST: Side.UNKNOWN,
    }


def test_without_any_roster_everybody_is_unknown_and_nothing_stops() -> None:
    channel = Channel(roster=None)
    report = channel.report("10:00")
    channel.say("looking", SAM, "10:04", report)
    assert channel.incident(report).status == "reported"


def test_everyone_else_is_operator_where_the_roster_says_so_but_not_whom_slack_cannot_name() -> None:
    channel = Channel(BY_PEOPLE)
    assert channel.side_of(channel.say("hello", STRANGER)) is Side.OPERATOR
    assert channel.side_of(channel.say("hello", GHOST)) is Side.UNKNOWN


@pytest.mark.parametrize(
    ("team", "side"), [("T1", Side.SUPPORT), ("T2", Side.OPERATOR), ("T9", Side.OPERATOR), ("", Side.UNKNOWN)]
)
def test_a_team_decides_where_the_roster_names_teams(team: str, side: Side) -> None:
    channel = Channel(BY_TEAM, directory=[])
    assert channel.side_of(channel.say("hello", "UANY", team=team)) is side


def test_the_team_of_the_message_comes_before_the_one_that_slack_says_of_the_user() -> None:
    channel = Channel(BY_TEAM, directory=[Person("UANY", team="T1")])
    assert channel.side_of(channel.say("hello", "UANY", team="T2")) is Side.OPERATOR
    assert channel.side_of(channel.say("hello", "UANY")) is Side.SUPPORT


def test_an_unlisted_team_is_unknown_where_other_teams_are_not_said_to_be_operators() -> None:
    named = replace(BY_TEAM, other_teams=Side.UNKNOWN, operator=Party(teams=frozenset({"T2"})))
    channel = Channel(named, directory=[])
    assert channel.side_of(channel.say("hello", "UANY", team="T2")) is Side.OPERATOR
    assert channel.side_of(channel.say("hello", "UANY", team="T3")) is Side.UNKNOWN


def test_the_first_roster_reaches_back_to_the_beginning() -> None:
    channel = Channel(roster=None)
    report = channel.report("10:00")
    channel.say("looking", SAM, "10:04", report)
    channel.put_roster(ROSTER, at="11:00")
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:04")


def test_of_two_first_rosters_the_earliest_wins() -> None:
    channel = Channel()
    other = replace(ROSTER, operator_name="Other", support=Party(frozenset({OLA}), apps=frozenset({"ASUP"})))
    channel.put_roster(other, at="01 08:01")
    assert channel.fold().charter.roster.operator_name == "Bets Ltd"
    assert channel.side_of(channel.say("hello", OLA)) is Side.OPERATOR


def test_a_first_roster_that_does_not_list_its_own_app_is_none() -> None:
    channel = Channel(roster=None)
    channel.put_roster(ROSTER, at="01 08:00", desk=JIRA)
    assert channel.fold().charter.rosters == ()


def test_a_first_roster_typed_by_hand_is_none() -> None:
    channel = Channel(roster=None)
    mine = replace(ROSTER, support=Party(frozenset({OLA}), apps=frozenset({OLA})))
    channel.put_roster(mine, at="01 08:00", desk=App(user=OLA), client_msg_id="typed")
    channel.put_raw("Roster 1\n*Support desks:* UOLA", App(user=OLA), "01 09:00")
    assert channel.fold().charter.rosters == ()


def test_a_later_roster_of_supports_desk_counts_from_its_own_time() -> None:
    channel = Channel()
    early = channel.say("hello", STRANGER, "09:00")
    channel.put_roster(replace(ROSTER, version=2, support=Party(frozenset({STRANGER}))), at="10:00")
    late = channel.say("hello", STRANGER, "11:00")
    assert (channel.side_of(early), channel.side_of(late)) == (Side.UNKNOWN, Side.SUPPORT)


def test_a_later_roster_of_the_operators_desk_counts_once_support_accepts_it() -> None:
    channel = Channel()
    grown = replace(ROSTER, version=2, operator=replace(ROSTER.operator, people=frozenset({OLA, STRANGER})))
    roster = channel.put_roster(grown, at="09:00", by=OLA, desk=OPERATOR_DESK)
    said = channel.say("hello", STRANGER, "10:00")
    assert channel.side_of(said) is Side.UNKNOWN
    channel.say("agreed", OTTO, "10:10", roster)
    assert channel.side_of(said) is Side.UNKNOWN, "the operator's own acceptance is none"
    channel.say("thanks, looks good", SAM, "10:20", roster)
    assert channel.side_of(said) is Side.UNKNOWN, "nor is anything looser"
    channel.say("agreed", SUE, "10:30", roster)
    assert channel.side_of(said) is Side.OPERATOR


def test_an_unlisted_apps_later_roster_counts_only_once_support_accepts_it() -> None:
    channel = Channel()
    roster = channel.put_roster(
        replace(ROSTER, version=2, support=Party(frozenset({OLA}))), at="09:00", by=OLA, desk=JIRA
    )
    said = channel.say("hello", OLA, "10:00")
    assert channel.side_of(said) is Side.OPERATOR
    channel.say("ok", SAM, "10:30", roster)
    assert channel.side_of(said) is Side.SUPPORT


def test_a_roster_with_a_number_that_is_there_already_changes_nothing() -> None:
    channel = Channel()
    channel.put_roster(replace(ROSTER, support=Party(frozenset({STRANGER}))), at="09:00")
    assert channel.side_of(channel.say("hello", STRANGER)) is Side.UNKNOWN


def test_a_classification_reaches_back_to_the_messages_already_there() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("looking", STRANGER, "10:04", report)
    assert [one.id for one in channel.board().unknown] == [STRANGER]
    channel.post(f"Classification: <@{STRANGER}> is support", SAM, "12:00")
    board = channel.board()
    assert board.unknown == ()
    assert board.triage == {}, "what classifies is no message to triage"
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:04")


def test_a_classification_by_the_operators_desk_counts_once_support_accepts_it() -> None:
    channel = Channel()
    said = channel.say("hello", STRANGER, "10:00")
    asked = channel.post(f"Classification: <@{STRANGER}> is support", OLA, "10:10")
    assert channel.side_of(said) is Side.UNKNOWN
    channel.say("Agreed.", SAM, "10:20", asked)
    assert channel.side_of(said) is Side.SUPPORT


def test_the_newest_classification_stands() -> None:
    channel = Channel()
    said = channel.say("hello", GHOST, "10:00")
    channel.post(f"Classification: <@{GHOST}> is support", SAM, "10:10")
    channel.post(f"Classification: <@{GHOST}> is operator", SAM, "10:20")
    assert channel.side_of(said) is Side.OPERATOR


def test_a_roster_comes_before_a_classification() -> None:
    channel = Channel()
    channel.post(f"Classification: <@{OLA}> is support", SAM, "09:00")
    assert channel.side_of(channel.say("hello", OLA)) is Side.OPERATOR


@pytest.mark.parametrize("text", [f"Classification: <@{STRANGER}> is supporting us", "Classification: soon"])
def test_what_only_begins_like_a_classification_is_none(text: str) -> None:
    channel = Channel()
    channel.post(text, SAM, "09:00")
    assert channel.side_of(channel.say("hello", STRANGER)) is Side.UNKNOWN


def test_a_classification_typed_by_hand_is_a_message_like_any_other() -> None:
    channel = Channel()
    typed = channel.say(f"Classification: <@{STRANGER}> is support", SAM, "09:00")
    assert channel.side_of(channel.say("hello", STRANGER)) is Side.UNKNOWN
    assert channel.item(typed).state == "open"


@pytest.mark.parametrize("seen_as", [("app",), ("bot",), ("user",)])
def test_a_desks_post_counts_as_the_persons_by_app_bot_or_bot_user(seen_as: tuple[str, ...]) -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SAM, "10:05", report, seen_as=seen_as)
    incident = channel.incident(report)
    assert acknowledgement(incident).stopped_by == SAM
    assert incident.owner == SAM


def test_an_app_that_no_roster_lists_is_a_bot_whatever_it_signs() -> None:
    channel = Channel()
    assert channel.side_of(channel.post("Acknowledged", SAM, desk=JIRA)) is Side.BOT


def test_an_unsigned_post_of_a_listed_app_is_a_bots() -> None:
    channel = Channel()
    assert channel.side_of(channel.put_raw("Acknowledged", SUPPORT_DESK)) is Side.BOT


def test_the_operators_app_cannot_speak_as_support() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Acknowledged", SAM, "10:05", report, desk=OPERATOR_DESK)
    assert channel.incident(report).status == "reported"


def test_supports_app_may_post_for_an_operators_person() -> None:
    channel = Channel()
    assert channel.side_of(channel.post("agreed", OLA, desk=SUPPORT_DESK)) is Side.OPERATOR


def test_an_unlisted_app_of_a_sides_team_speaks_for_people_of_that_side_alone() -> None:
    people = [Person("US", team="T1"), Person("UO", team="T2")]
    channel = Channel(BY_TEAM, directory=people)
    theirs = App("ANEW", "BNEW", "UNEW", team="T2")
    ours = replace(theirs, team="T1")
    named = ("app", "bot", "user", "team")
    sides = [
        channel.side_of(channel.post("Update", by, desk=desk, seen_as=named))
        for by, desk in (("UO", theirs), ("US", theirs), ("US", ours), ("UO", ours))
    ]
    assert sides == [Side.OPERATOR, Side.BOT, Side.SUPPORT, Side.BOT]


def test_a_listed_app_that_posts_from_an_operators_team_cannot_speak_as_support() -> None:
    channel = Channel(BY_TEAM, directory=[Person("US", team="T1")])
    desk = App("ASUP", team="T2")
    assert channel.side_of(channel.post("Update", "US", desk=desk, seen_as=("app", "team"))) is Side.BOT


def test_an_apps_team_vouches_for_a_person_of_whom_slack_names_none() -> None:
    channel = Channel(BY_TEAM, directory=[])
    desk = App("ASUP", team="T1")
    assert channel.side_of(channel.post("Update", "UANY", desk=desk, seen_as=("app", "team"))) is Side.SUPPORT


@pytest.mark.parametrize("by", [STRANGER, GHOST])
def test_unknown_people_never_stop_a_clock_propose_or_agree(by: str) -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P3", by, "10:01", report)
    channel.say("Resolved", by, "10:02", report)
    channel.post("Severity: P3", by, "10:03", report, desk=SUPPORT_DESK)
    incident = channel.incident(report)
    assert incident.status == "reported"
    assert [one.by for one in incident.severity.proposals] == [OLA]


def test_bots_never_stop_a_clock_propose_or_agree() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    for text in ("P3", "ok", "Resolved: done"):
        channel.put_raw(text, JIRA, "10:01", report)
    channel.put_raw("Acknowledged", SUPPORT_DESK, "10:02", report)
    channel.say("hello", "USLACKBOT", "10:03", report)
    incident = channel.incident(report)
    assert (incident.status, incident.severity.governing.name) == ("reported", "P1")


def test_support_may_report_too_and_its_level_is_supports_proposal() -> None:
    channel = Channel()
    report = channel.report("10:00", by=SAM, severity="P2")
    incident = channel.incident(report)
    assert [(one.side, one.by, one.level.name) for one in incident.severity.proposals] == [
        (Side.SUPPORT, SAM, "P2")
    ]
    assert incident.status == "reported", "one's own report acknowledges nothing"


def test_only_newer_people_make_a_fold_ask_who_they_are() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.react(report, "eyes", "UREACTS")
    assert channel.fold().wants_people() == {"UREACTS"}
