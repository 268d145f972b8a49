"""An operator's credit tables on this machine, and what a document says by them or without them."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from desk.documents.credit_tables import current, tables, with_table
from desk.documents.facts import facts
from desk.procedure.credits import NO_TABLE, credits_due, parse_credit_table
from desk.procedure.errors import CreditTableError
from tests.unit.documents import scene

TABLE = """
version = 1
currency = "EUR"
monthly_fee = 10000.00
late_acknowledgement_percent = {P1 = 5}
missed_update_percent = 2
cap_percent = 10
"""
AGREED = scene.by_desk("14:00:00", scene.LENA, "Credits: 700.00 EUR", scene.ROOT, day="2026-10-13")


def test_the_newest_version_is_in_force_and_older_ones_are_kept():
    kept, _ = with_table(None, TABLE)
    kept, second = with_table(kept, TABLE.replace("version = 1", "version = 2").replace("10000", "12000"))
    again = json.loads(json.dumps(kept))
    assert current(again) == second
    assert [(one.version, one.monthly_fee) for one in tables(again)] == [
        (1, Decimal("10000.00")), (2, Decimal("12000.00")),
    ]  # fmt: skip
    assert current(None) is None


def test_the_same_table_again_changes_nothing():
    kept, table = with_table(None, TABLE)
    assert with_table(kept, TABLE) == (kept, table)


@pytest.mark.parametrize("version", ["1", "0"])
def test_other_terms_need_a_higher_version(version: str):
    kept, _ = with_table(None, TABLE.replace("version = 1", "version = 3"))
    with pytest.raises(CreditTableError, match="version"):
        with_table(kept, TABLE.replace("version = 1", f"version = {version}"))


@pytest.mark.parametrize("kept", ["x", {"version": 9}, {"version": 1, "tables": [3]}, {"version": 1}])
def test_what_is_kept_and_cannot_be_read_is_said(kept: object):
    with pytest.raises(CreditTableError, match="credit tables"):
        current(kept)  # type: ignore[arg-type]


def test_a_document_shows_the_sum_and_that_it_is_provisional_until_agreed():
    incident = scene.incident()
    lines = credits_due(incident, parse_credit_table(TABLE), scene.at("10:00:00", "2026-10-14")).lines
    said = facts(scene.case(credits=lines, has_credit_table=True)).credits
    assert said[0] == "Late acknowledgement (P1): 1 x 5 % = 5 %"
    assert any("monthly fee 10,000.00 EUR" in line for line in said)
    assert said[-1] == "Provisional until both sides agree."
    agreed = scene.said("14:05:00", scene.MAREK, "agreed", scene.ROOT, day="2026-10-13")
    told = [*scene.thread(), AGREED, agreed]
    assert (
        facts(scene.case(told, credits=lines, has_credit_table=True))
        .credits[-1]
        .startswith("Agreed: 700.00 EUR, by Lena Hartmann and Marek Nowak")
    )


def test_without_a_table_a_document_says_so_and_no_number():
    assert facts(scene.case()).credits == (NO_TABLE,) == ("No credit table configured.",)


def test_a_side_without_the_table_shows_what_was_named_in_the_channel():
    assert facts(scene.case([*scene.thread(), AGREED])).credits == (
        "Proposed by Gamnify: 700.00 EUR (provisional).",
    )


def test_none_due_is_not_the_same_as_no_table():
    free = parse_credit_table(TABLE.replace("{P1 = 5}", "0").replace("missed_update_percent = 2", ""))
    lines = credits_due(scene.incident(), free, scene.at("10:00:00", "2026-10-14")).lines
    assert (
        facts(scene.case(credits=lines, has_credit_table=True))
        .credits[0]
        .startswith("None due by credit table 1")
    )


def test_meetings_are_listed_with_their_moves_and_where_they_lie():
    def post(clock: str, text: str) -> object:
        return scene.by_desk(clock, scene.LENA, text, scene.ROOT)

    thread = scene.thread()[:-1]
    told = [
        *thread,
        post("12:20:00", "Post-mortem scheduled: 2026-10-13 08:00:00 UTC"),
        post("12:30:00", "Post-mortem scheduled: 2026-10-13 13:00:00 UTC"),
        post("12:40:00", "Post-mortem cancelled: Marek is ill"),
        post("12:50:00", "Post-mortem scheduled: 2026-10-14 13:00:00 UTC"),
    ]
    found = facts(scene.case(told)).meetings  # type: ignore[arg-type]
    assert [label for label, _ in found] == ["Window", "Scheduled", "Moved to", "Cancelled", "Scheduled"]
    assert "before the window opens" in found[1][1]
    assert found[3][1] == "Marek is ill, by Lena Hartmann"
    assert "after the window closes" in found[4][1]
