"""Storms: after any schedule of faults every desk tells one truth, and every act is in the channel exactly once."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.architecture.source_tree import ROOT

EACH = 6


def storms(first: int, runs: int, *more: str) -> str:
    """Run storms as `make storm` does, in a process whose sets have a fixed order: what fails there replays."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fault.storm", "--runs", str(runs), "--seed", str(first), *more],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.timeout(180)
@pytest.mark.parametrize("first", range(4, 28, EACH))
def test_every_desk_ends_with_what_a_fresh_one_reads_and_every_act_once(first: int):
    assert storms(first, EACH).endswith(f"{EACH} of {EACH} storms ended in one truth\n")


@pytest.mark.timeout(180)
def test_a_seed_replays_to_the_letter():
    assert storms(31, 1, "--verbose") == storms(31, 1, "--verbose")
