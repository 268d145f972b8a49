"""The table of how stale many desks become says what the simulation says today."""

from __future__ import annotations

import re

import pytest

from tests.architecture.source_tree import ROOT
from tests.benchmarks.many_desks import CHANNELS, DESKS, row, simulate

TABLE = (ROOT / "docs" / "many-desks.md").read_text("utf-8")


@pytest.mark.parametrize(("desks", "channels"), [(1, 50), (5, 20), (10, 5), (10, 20), (50, 1)])
def test_a_row_of_the_table_is_what_comes_of_it_today(desks: int, channels: int):
    assert row(simulate(desks, channels)) in TABLE


def test_the_table_has_every_row():
    rows = re.findall(r"^\| (\d+) \| (\d+) \|", TABLE, re.MULTILINE)
    assert [(int(desks), int(channels)) for desks, channels in rows] == [
        (desks, channels) for desks in DESKS for channels in CHANNELS
    ]


@pytest.mark.parametrize("desks", DESKS)
def test_the_desks_of_one_app_together_stay_within_what_slack_grants(desks: int):
    outcome = simulate(desks, 1)
    assert outcome.taken <= 50
    assert outcome.refused <= outcome.taken / 6
