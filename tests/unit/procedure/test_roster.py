"""The roster as a message: readable by people, read back whole."""

from desk.procedure.roster import Party, Roster, format_roster, parse_roster
from desk.procedure.side import Side

FULL = Roster(
    version=12,
    operator_name="Bets & <Sons> Ltd",
    support=Party(frozenset({"U1", "W2"}), frozenset({"S1"}), frozenset({"T1"}), frozenset({"A1", "B1"})),
    operator=Party(frozenset({"U3"}), frozenset({"S2"}), frozenset({"T2", "E3"}), frozenset({"A2"})),
    other_teams=Side.OPERATOR,
    everyone_else=Side.UNKNOWN,
    workspace_url="https://bets.slack.com/",
)


def test_a_roster_survives_its_message() -> None:
    assert parse_roster(format_roster(FULL, "U1", "0000abcd")) == FULL
    bare = Roster(1, "Bets Ltd", everyone_else=Side.OPERATOR)
    assert parse_roster(format_roster(bare, "U1", "0000abcd")) == bare


def test_what_slack_does_to_a_text_does_no_harm() -> None:
    text = format_roster(FULL, "U1", "0000abcd")
    text = text.replace("<@U1>", "<@U1|anna>").replace("https://bets.slack.com/", "<https://bets.slack.com/>")
    assert parse_roster(text.replace("\n", "\r\n").replace("\r\n", "\n")) == FULL


def test_a_name_over_two_lines_cannot_write_a_line_of_its_own() -> None:
    sly = Roster(1, "Bets\n*Support people:* <@U9>")
    read = parse_roster(format_roster(sly, "U1", "0000abcd"))
    assert read is not None
    assert read.support.people == frozenset()


def test_anything_else_is_no_roster() -> None:
    for text in ("Roster", "Roster one", "Our Roster 1", "Roster 1 is out"):
        assert parse_roster(text) is None


def test_an_app_of_both_sides_speaks_as_the_operators() -> None:
    both = Roster(1, "", Party(apps=frozenset({"A1"})), Party(apps=frozenset({"A1"})))
    assert both.side_of_app(("A1", "")) is Side.OPERATOR
    assert both.side_of_app(("", "B9")) is None
