"""Two desks and a person on one Slack: what one does the other shows, and both end alike."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.slack_process import Scene

REPORT = """*Title:* Live odds frozen for Bundesliga
*Product Impacted:* Scheduled Feed for Bundesliga
*Description:* No update since 14:02
*Impact:* All bets on two matches are suspended
*Severity Level:* P2
*Timestamp:* now
*Stakeholders:* @Ada"""
TITLE = "Live odds frozen for Bundesliga"
LATER = "2099-01-01T00:00:00Z"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cfc0000000030001a5f645400000000049454e44ae426082"
)


def settled(board: dict[str, Any]) -> dict[str, Any]:
    """A board without what desks may differ in: their outboxes and files not fetched yet."""
    incidents = [
        {**one, "outbox": None, "attachments": [{**file, "sha256": None} for file in one["attachments"]]}
        for one in board["incidents"]
    ]
    return {**board, "outbox": None, "incidents": incidents}


def test_a_typed_report_is_worked_on_by_two_desks_that_end_alike(
    scene: Scene, process: Desks, tmp_path: Path
):
    ada, ben = process("ada"), process("ben")
    ada.connect(scene, me=scene.ada)
    ben.connect(scene, me=scene.ben)
    report = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    for one in (ada, ben):
        assert one.run("sync", "--once").said == "in step with Slack"
        counting = one.incident(TITLE)
        assert counting["status"] == "reported"
        assert [clock["state"] for clock in counting["clocks"]] == ["running", "running"]
        assert "acknowledge in 14:" in one.run("incidents").said

    assert ada.run("ack", report, "--severity", "P2").said == "delivered"
    ben.run("sync", "--once")
    seen = ben.incident(TITLE)
    assert (seen["status"], seen["owner"], seen["severity"]["agreed"]) == ("acknowledged", scene.ada, "P2")

    shots = [tmp_path / "before.png", tmp_path / "after.png"]
    for shot in shots:
        shot.write_bytes(PNG + shot.name.encode())
    said = ada.run("update", report, "Restarting the feed", "--attach", *map(str, shots))
    assert said.said == "delivered"
    for one in (ada, ben):
        one.run("sync", "--once")
    assert [file["name"] for file in ben.incident(TITLE)["attachments"]] == ["before.png", "after.png"]
    assert settled(ada.board("--at", LATER)) == settled(ben.board("--at", LATER))


@pytest.mark.parametrize("lost", ["before", "after"])
def test_a_watching_desk_killed_while_it_posts_loses_nothing_and_posts_once(
    scene: Scene, process: Desks, lost: str
):
    ada, ben = process("ada"), process("ben")
    ada.connect(scene, me=scene.ada)
    ben.connect(scene, me=scene.ben)
    report = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    watching = ada.watch()
    try:
        watching.says(r"\blive\b")
        scene.slack.does(
            "fault", method="chat.postMessage", action="delay", seconds=30, committed=lost == "after"
        )
        so_far = scene.slack.calls("chat.postMessage")
        with ada.started("ack", report) as acting:
            scene.slack.is_called("chat.postMessage", more_than=so_far)
            watching.ends(signal.SIGKILL)
            scene.slack.healthy()
            said, _ = acting.communicate(timeout=60)
    finally:
        watching.ends()
    assert said == "delivered\n" or said.startswith("not delivered: ")
    assert ada.run("sync", "--once").said == "in step with Slack"
    ben.run("sync", "--once")
    assert scene.posted("Acknowledged") == 1
    assert ada.board()["outbox"] == []
    assert settled(ada.board("--at", LATER)) == settled(ben.board("--at", LATER))


def test_a_watching_desk_shows_what_others_do_and_ends_at_a_signal(scene: Scene, process: Desks):
    ada, ben = process("ada"), process("ben")
    ada.connect(scene, me=scene.ada)
    ben.connect(scene, me=scene.ben)
    report = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    watching = ben.watch()
    try:
        watching.says(r"\blive\b")
        assert ada.run("ack", report).said == "delivered"
        assert ben.run("update", report, "With you too").said == "delivered"
    finally:
        code = watching.ends()
    assert code == 0
    assert not any("Traceback" in line for line in watching.lines)
    assert ben.incident(TITLE)["acknowledged_by"] == [scene.ada, scene.ben]
