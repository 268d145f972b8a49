"""Evidence that holds: a resolution names the head, an export carries the chain, and a later change is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.slack_process import Scene

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P1\nTimestamp: now"


@pytest.mark.e2e
def test_a_change_after_the_resolution_is_found_by_both_sides(scene: Scene, desk: Desks, tmp_path: Path):
    ada, olga = desk("ada"), desk("olga")
    ada.connect(scene, me=scene.ada)
    root = scene.post(scene.olga, REPORT)
    incident = f"{scene.channel}:{root}"
    assert ada.run("ack", incident).said == "delivered"
    typed = scene.post(scene.ben, "Restarting the feed now", thread_ts=root)
    assert ada.run("resolve", incident, "Restarted the feed").said == "delivered"
    assert ada.incident("Feed down")["resolution_summary"] == "Restarted the feed"
    resolution = next(text for text in scene.texts() if text.startswith("Resolved:"))
    assert "\nEvidence: 3 messages, SHA-256 " in resolution
    files = [tmp_path / f"feed.{ending}" for ending in ("md", "html", "pdf", "docx", "csv", "json", "eml")]
    for file in files:
        ada.run("export", incident, "--to", str(file))
        assert "over 3 messages: matches" in ada.run("verify", str(file)).out
    olga.connect(scene, scene.operators_app, scene.olga)
    assert "DIFFERS" not in olga.run("verify", str(files[0])).out
    scene.slack.does("edit", channel=scene.channel, ts=typed, text="Restarted long ago")
    ada.run("sync", "--once")
    later = tmp_path / "later.csv"
    ada.run("export", incident, "--to", str(later))
    found = ada.run("verify", str(later), code=1)
    assert "over 3 messages: differs at message 3" in found.trouble
    assert "another text, edited" in found.trouble
    assert "differs at message 3" in ada.run("verify", str(files[0]), code=1).trouble
