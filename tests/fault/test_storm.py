"""Storms: after any schedule of faults every desk tells one truth, and every act is in the channel exactly once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault.storm import run

SEEDS = range(4, 28)


@pytest.mark.parametrize("seed", SEEDS)
async def test_every_desk_ends_with_what_a_fresh_one_reads_and_every_act_once(tmp_path: Path, seed: int):
    assert await run(seed, tmp_path, steps=120) == []
