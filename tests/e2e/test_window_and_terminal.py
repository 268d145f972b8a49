"""One desk's window and another desk's terminal on one Slack."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
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


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen")
def test_a_second_desk_leaves_the_window_to_the_first(scene: Scene, process: Desks):
    ada = process("ada")
    ada.connect(scene, me=scene.ada)
    report = scene.post(scene.olga, REPORT)
    with ada.started() as window:
        _has_the_window(ada)
        ada.run("open", f"{scene.channel}:{report}")
        ada.run(f"desk://incident/{scene.channel}:{report}")
        assert window.poll() is None
    (ada.home / "data" / "window.lock").unlink()
    with ada.started() as again:  # the first one was killed: what it left is in nobody's way
        _has_the_window(ada)
        ada.run()
        assert again.poll() is None


def test_what_is_no_link_is_wrong_use(desk: Desks):
    ada = desk("ada")
    for typed in ("desk://resolve/C0LOT:1790000000.000001", "https://example.org/"):
        assert "is no link to a message" in ada.run(typed, code=2).trouble
    assert "is no link to a message" in ada.run("open", "--", "--help", code=2).trouble


def _has_the_window(desk: DeskProcess) -> None:
    """Wait until a process has taken the window of this home."""
    lock, until = desk.home / "data" / "window.lock", time.monotonic() + _ENDS_WITHIN_S
    while not lock.exists():
        assert time.monotonic() < until, "no process took the window"


def _size(picture: Path) -> tuple[int, int]:
    """Width and height that a PNG's header names."""
    header = picture.read_bytes()[16:24]
    return int.from_bytes(header[:4]), int.from_bytes(header[4:])
