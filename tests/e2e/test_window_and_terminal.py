"""One desk's window and another desk's terminal on one Slack."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.slack_process import ROOT, Scene
from tests.e2e.test_two_desks import LATER, REPORT, TITLE, settled

_ENDS_WITHIN_S = 60


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen")
def test_what_is_acknowledged_in_the_window_is_seen_in_the_terminal(scene: Scene, desk: Desks):
    ada, ben = desk("ada"), desk("ben")
    ada.connect(scene, me=scene.ada)
    ben.connect(scene, me=scene.ben)
    report = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    pictures = ROOT / "artefacts" / "e2e"
    pictures.mkdir(parents=True, exist_ok=True)
    sat = subprocess.run(
        [sys.executable, "-m", "tests.e2e.at_the_window", report, str(pictures)],
        cwd=ROOT,
        env={**os.environ, "DESK_HOME": str(ada.home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=_ENDS_WITHIN_S,
        check=False,
    )
    assert sat.stdout.splitlines() == ["shown reported", "acknowledged"], sat
    assert sat.returncode == 0
    assert "Traceback" not in sat.stderr
    ben.run("sync", "--once")
    seen = ben.incident(TITLE)
    assert (seen["status"], seen["owner"]) == ("acknowledged", scene.ada)
    ada.run("sync", "--once")
    assert settled(ada.board("--at", LATER)) == settled(ben.board("--at", LATER))
    for name in ("board", "incident", "form"):
        assert _size(pictures / f"{name}.png") > (800, 600)


def _size(picture: Path) -> tuple[int, int]:
    """Width and height that a PNG's header names."""
    header = picture.read_bytes()[16:24]
    return int.from_bytes(header[:4]), int.from_bytes(header[4:])
