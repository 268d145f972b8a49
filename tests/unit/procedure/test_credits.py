"""Procedure, "Resolution time, credits, policy": credits come only from the operator's own table."""

from decimal import Decimal

import pytest

from desk.procedure.credits import (
    NO_TABLE,
    CreditTable,
    Statement,
    credit_lines,
    credits_due,
    money,
    parse_credit_table,
    percent,
)
from desk.procedure.errors import CreditTableError
from tests.unit.procedure.channel import OLA, SAM, Channel, clock

TABLE = """
version = 3
currency = "EUR"
monthly_fee = 10000.00
late_acknowledgement_percent = {P1 = 5}
missed_update_percent = 2
cap_percent = 10
"""


def due(table: CreditTable, missed: int, severity: str = "P1", held: str = "") -> Statement:
    """What an incident is due that was acknowledged a minute late, after which `missed` updates were missed."""
    channel = Channel()
    report = channel.report("10:00", severity=severity)
    channel.say("on it", SAM, "10:16", report)
    minutes = 16 + 30 * missed + 1
    channel.say("Resolved: restarted", SAM, f"{10 + minutes // 60}:{minutes % 60:02}", report)
    if held:
        channel.post(f"Post-mortem held: 2026-10-{held} UTC", SAM, "20 00:00", report)
    return credits_due(channel.incident(report), table, clock("12:30" if not held else "20 00:00"))


def test_one_late_acknowledgement_and_two_missed_updates_give_nine_percent() -> None:
    statement = due(parse_credit_table(TABLE), missed=2)
    assert (statement.total, statement.amount) == (Decimal(9), Decimal("900.00"))
    assert not statement.is_capped
    assert statement.lines[:3] == (
        "Late acknowledgement (P1): 1 x 5 % = 5 %",
        "Missed updates (P1): 2 x 2 % = 4 %",
        "Total: 9 % of the monthly fee 10,000.00 EUR = 900.00 EUR (rounded half-up to 2 decimals)",
    )


def test_with_three_missed_updates_the_cap_is_named() -> None:
    statement = due(parse_credit_table(TABLE), missed=3)
    assert (statement.total, statement.amount) == (Decimal(11), Decimal("1000.00"))
    assert statement.is_capped
    assert statement.lines[2].startswith(
        "Total: 11 %, capped at 10 % of the monthly fee 10,000.00 EUR = 1,000.00 EUR"
    )
    assert statement.figure == f"1,000.00 EUR (credit table 3, SHA-256 {statement.table.sha256[:12]})"


def test_a_level_that_the_table_does_not_name_is_due_nothing() -> None:
    statement = due(parse_credit_table(TABLE), missed=0, severity="P2")
    assert (statement.items, statement.amount) == ((), Decimal("0.00"))
    assert statement.lines == (f"None due by {statement.table.name}.",)


def test_a_late_post_mortem_counts_where_the_table_says_so() -> None:
    table = parse_credit_table(TABLE + "late_post_mortem_percent = 1.5")
    assert due(table, missed=0, held="14 20:00:00").total == Decimal("6.5")
    assert due(table, missed=0, held="13 20:00:00").total == 5


def test_without_a_table_the_document_says_so_and_names_no_number() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    incident, now = channel.incident(report), clock("12:00")
    assert credit_lines(incident, None, now) == (NO_TABLE,) == ("No credit table configured.",)
    table = parse_credit_table(TABLE)
    assert credit_lines(incident, table, now) == credits_due(incident, table, now).lines


def test_the_credits_agreed_in_the_channel_are_what_the_table_came_to() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P1", SAM, "10:16", report)
    channel.say("Resolved: restarted", SAM, "10:40", report)
    figure = credits_due(channel.incident(report), parse_credit_table(TABLE), clock("11:00")).figure
    for by, at in ((SAM, "11:00"), (OLA, "11:05")):
        channel.post(f"Credits: {figure}", by, at, report)
    assert channel.incident(report).credits.agreed == figure


@pytest.mark.parametrize(
    ("rounding", "amount"), [("half-up", "0.13"), ("half-even", "0.12"), ("down", "0.12"), ("up", "0.13")]
)
def test_rounding_is_what_the_table_says(rounding: str, amount: str) -> None:
    text = TABLE.replace("10000.00", "2.5") + f'rounding = "{rounding}"'
    assert due(parse_credit_table(text), missed=0).amount == Decimal(amount)


def test_the_hash_is_of_the_text_to_the_letter() -> None:
    one, other = parse_credit_table(TABLE), parse_credit_table(TABLE + "# a remark")
    assert one.sha256 != other.sha256
    assert len(one.sha256) == 64


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("=", "not TOML"),
        (TABLE + "speed = 1", "unknown key 'speed'"),
        (TABLE + "rounding = 'sideways'", "rounding must be one of half-up"),
        (TABLE.replace('"EUR"', "1"), "currency must be a name"),
        (TABLE.replace('"EUR"', "' '"), "currency must be a name"),
        (TABLE.replace("version = 3", ""), "version must be a whole number"),
        (TABLE.replace("version = 3", "version = true"), "version must be a whole number"),
        (TABLE + "decimals = 7", "decimals must be a whole number from 0 to 6"),
        (TABLE.replace("10000.00", "-1"), "monthly_fee must be a number"),
        (TABLE.replace("10000.00", "'much'"), "monthly_fee must be a number"),
        (TABLE.replace("10000.00", "inf"), "monthly_fee must be a number"),
        (TABLE.replace("10000.00", "true"), "monthly_fee must be a number"),
        (TABLE.replace("10000.00", "[]"), "monthly_fee must be a number"),
        (TABLE.replace("cap_percent = 10", ""), "cap_percent must be a number"),
        (TABLE.replace("cap_percent = 10", "cap_percent = 101"), "from 0 to 100"),
        (TABLE.replace("{P1 = 5}", "{P9 = 5}"), "takes P1, P2, P3 and P4"),
        (TABLE.replace("{P1 = 5}", "{P1 = 'x'}"), "late_acknowledgement_percent.P1 must be a number"),
    ],
)
def test_a_tables_mistakes_are_named_in_one_line(text: str, complaint: str) -> None:
    with pytest.raises(CreditTableError) as caught:
        parse_credit_table(text)
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("value", "words"), [("9", "9 %"), ("6.50", "6.5 %"), ("10", "10 %"), ("0.125", "0.125 %")]
)
def test_percentages_say_no_empty_zeros(value: str, words: str) -> None:
    assert percent(Decimal(value)) == words


def test_money_is_grouped_and_keeps_its_places() -> None:
    assert money(Decimal("1234567.50"), "EUR") == "1,234,567.50 EUR"
