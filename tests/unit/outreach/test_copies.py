"""A report in Slack that repeats one made by phone is named, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.outreach.copies import WITHIN, earlier_report, likeness
from desk.procedure.incident import Incident, Status
from tests.unit.procedure.channel import Channel


@pytest.fixture
def slack() -> Incident:
    channel = Channel()
    return channel.incident(channel.report("10:00", title="Odds frozen for Bundesliga"))


@pytest.fixture
def phoned(slack: Incident) -> Incident:
    return replace(
        slack,
        id="C1:1",
        title="odds  frozen, Bundesliga",
        how_reported="phone",
        reported_at=slack.reported_at - 9,
    )


def test_the_likest_report_made_elsewhere_before_is_found(slack: Incident, phoned: Incident):
    other = replace(phoned, id="C1:2", title="Tennis bets settle late")
    assert earlier_report(slack, [other, phoned, slack]) == phoned
    assert earlier_report(slack, [other]) is None


@pytest.mark.parametrize(
    "change",
    [
        {"channel": "C2"},
        {"how_reported": "slack"},
        {"status": Status.MERGED},
        {"title": ""},
    ],
)
def test_what_is_no_earlier_report_is_not_offered(
    slack: Incident, phoned: Incident, change: dict[str, object]
):
    assert earlier_report(slack, [replace(phoned, **change)]) is None  # type: ignore[arg-type]


def test_neither_is_a_later_or_an_old_one(slack: Incident, phoned: Incident):
    assert earlier_report(slack, [replace(phoned, reported_at=slack.reported_at + 1)]) is None
    assert earlier_report(slack, [replace(phoned, reported_at=slack.reported_at - WITHIN - 1)]) is None
    assert earlier_report(phoned, [phoned]) is None


def test_likeness_knows_neither_case_nor_blanks():
    assert likeness("A  b", "a B") == 1.0
    assert likeness("", "") == 0.0
