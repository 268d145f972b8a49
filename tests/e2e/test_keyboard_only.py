"""An incident from its report to its confirmation, in two windows, by keyboard alone."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import ROOT, Scene

TITLE = "Draw results missing since noon"
_ENDS_WITHIN_S = 100


@pytest.mark.timeout(300)
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen")
def test_an_incident_is_reported_handled_and_confirmed_without_a_mouse(scene: Scene, desk: Desks):
    olga, ada = desk("olga"), desk("ada")
    ada.connect(scene, me=scene.ada)
    olga.connect(scene, scene.operators_app, scene.olga)
    assert typed(olga, "report") == ["reported P2 with 2 files"]
    report = next(text for text in scene.texts() if TITLE in text)
    for line in ("Lottery Results", "The importer stops at the 13:40 draw.", "214 payouts are on hold."):
        assert line in report
    assert typed(ada, "handle") == ["acknowledged", "updated", "undone", "asked"]
    assert scene.posted("Resolved: Importer replaced") == 1
    assert typed(olga, "confirm") == ["confirmed"]
    ada.run("sync", "--once")
    seen = ada.incident(TITLE)
    assert (seen["status"], seen["severity"]["agreed"], len(seen["attachments"])) == ("confirmed", "P2", 2)


def typed(desk: DeskProcess, part: str) -> list[str]:
    """What one person's part said, done in the desk's window."""
    pictures = ROOT / "artefacts" / "e2e"
    pictures.mkdir(parents=True, exist_ok=True)
    sat = subprocess.run(
        [sys.executable, "-m", "tests.e2e.typing_at_the_window", part, TITLE, str(pictures)],
        cwd=ROOT,
        env={**os.environ, "DESK_HOME": str(desk.home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=_ENDS_WITHIN_S,
        check=False,
    )
    assert "Traceback" not in sat.stderr, sat.stderr
    assert sat.returncode == 0, sat.stderr
    return sat.stdout.splitlines()
