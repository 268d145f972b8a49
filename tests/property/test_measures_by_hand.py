"""The measures of a month equal a count by hand of the CSV that is exported with them, whatever happened in it."""

import csv
import io
from fractions import Fraction
from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.documents.monthly import Month, month_csv
from desk.procedure.instants import HOUR, SECOND, Micros
from desk.procedure.metrics import Share, Spread, measures
from tests.property.histories import EVERYTHING, histories
from tests.unit.procedure.channel import Channel, clock

MORE_OFTEN = ("typed", "posted", "typed", "posted", "posted")


def counted(rows: list[dict[str, str]], met: str, judged: str) -> tuple[int, int]:
    """Two columns added up."""
    return sum(int(row[met]) for row in rows), sum(int(row[judged]) for row in rows)


def spread_by_hand(rows: list[dict[str, str]], column: str) -> tuple[int, Fraction | None, Fraction | None]:
    """Count, median and nearest-rank 90th percentile of a column in seconds."""
    values = sorted(Fraction(row[column]) for row in rows if row[column])
    if not values:
        return 0, None, None
    middle = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
    return len(values), middle, values[ceil(Fraction(9, 10) * len(values)) - 1]


def told(spread: Spread) -> tuple[int, Fraction | None, Fraction | None]:
    """A measured spread in seconds."""

    def seconds(value: Micros | None) -> Fraction | None:
        return None if value is None else Fraction(value, SECOND)

    return spread.count, seconds(spread.median), seconds(spread.ninetieth)


def near(one: Fraction | None, other: Fraction | None) -> bool:
    """Equal but for the microsecond that a mean of two loses."""
    if one is None or other is None:
        return one is other
    return abs(one - other) < Fraction(1, SECOND)


@settings(max_examples=50, deadline=None)
@given(histories((*EVERYTHING, *MORE_OFTEN), longest=40), st.integers(0, 80))
def test_the_measures_are_what_the_csv_adds_up_to(channel: Channel, hours: int) -> None:
    now = clock("10:00") + hours * HOUR
    known = list(channel.board().incidents.values())
    month = Month("Bets Ltd", "2026-10", known, now)
    text = month_csv([month]).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    found = measures(known, now)
    assert [row["id"] for row in rows] == list(found.incidents)
    verdicts = [row["acknowledge"] for row in rows if row["acknowledge"] in ("met", "breached")]
    assert share(found.acknowledged) == (verdicts.count("met"), len(verdicts))
    assert share(found.updates) == counted(rows, "updates_kept", "updates_judged")
    assert share(found.reviews) == counted(rows, "postmortems_kept", "postmortems_judged")
    assert found.missed_updates == sum(int(row["missed_updates"]) for row in rows)
    assert list(found.reopened) == [row["id"] for row in rows if int(row["cycles"]) > 1]
    for spread, column in (
        (found.to_acknowledge, "seconds_to_acknowledge"),
        (found.to_resolve, "seconds_to_resolve"),
    ):
        for one, other in zip(told(spread), spread_by_hand(rows, column), strict=True):
            assert near(
                Fraction(one) if one is not None else None, Fraction(other) if other is not None else None
            )


def share(measured: Share) -> tuple[int, int]:
    """A measured share as its two counts."""
    return measured.met, measured.of
