"""The command line while Slack is away: contacts are kept, deadlines run on, and one message tells it afterwards."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desk.procedure.instants import from_iso, from_ts
from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import ROOT, Scene

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P1\nTimestamp: now"


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    return ada


def test_contacts_during_an_outage_become_one_message_at_their_own_times(scene: Scene, ada: DeskProcess):
    ts = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    assert ada.run("backup", "status").out.splitlines()[0] == "Slack is available"
    scene.slack.does("faults", outage="drop")
    first = ada.run("phone", ts, "--done", ts, "--with", "Olga Nowak", "--note", "acknowledged as P1")
    assert first.said.startswith("not delivered")
    assert "kept on this computer" in first.err
    assert ada.run("email", ts, "--done", ts, "--with", "Olga Nowak", "--note", "update").said == first.said
    said = ada.run("backup", "status").out
    assert f"2 contacts of {scene.channel}:{ts} kept on this computer" in said
    assert scene.posted("Contact") == 0

    scene.slack.healthy()
    ada.run("sync", "--once")
    assert scene.posted("Contacts elsewhere: 2") == 1
    assert not any(text.startswith("Contact: ") for text in scene.texts())
    done = ada.incident("Feed down")
    acknowledge = next(clock for clock in done["clocks"] if clock["name"] == "acknowledge")
    assert (acknowledge["state"], acknowledge["stopped_at"]) == ("met", acknowledge["started_at"])
    ada.run("sync", "--once")
    assert scene.posted("Contacts elsewhere: 2") == 1
    assert "kept" not in ada.run("backup", "status").out


def test_backup_mode_by_hand_says_since_when_and_that_deadlines_run_on(scene: Scene, ada: DeskProcess):
    ts = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    said = ada.run("backup", "on", "--reason", "their VPN is down").out.splitlines()
    assert said[0].startswith("Slack unavailable since ")
    assert "their VPN is down" in said[0]
    assert "Deadlines keep running:" in said
    assert said[-1].strip().startswith(f"{scene.channel}:{ts}  P1  Feed down  acknowledge in ")
    assert ada.run("phone", ts, "--done", ts, "--with", "Olga").said.startswith("not delivered")
    assert ada.run("backup", "off").out.splitlines()[0] == "Slack is available, as a person says"
    ada.run("sync", "--once")
    assert scene.posted("Contacts elsewhere: 1") == 1


def test_a_report_made_by_phone_counts_from_the_call(scene: Scene, ada: DeskProcess):
    call = scene.post(scene.olga, "good morning")
    filed = ada.run(
        "report", "--title", "Odds frozen", "--severity", "P1", "--by", "phone", "--reported", call
    )
    assert filed.said.startswith(scene.channel)
    done = ada.incident("Odds frozen")
    assert from_iso(done["reported_at"]) == from_iso(done["clocks"][0]["started_at"]) == from_ts(call)
    assert "Say when" in ada.run("report", "--title", "x", "--by", "email", code=1).trouble


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen")
@pytest.mark.timeout(180)
def test_the_window_says_that_slack_is_away_and_records_the_call_when_it_is_back(
    scene: Scene, ada: DeskProcess
):
    ts = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    pictures = ROOT / "artefacts" / "e2e"
    pictures.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.e2e.without_slack_at_the_window"),
            *(f"{scene.channel}:{ts}", str(pictures)),
        ],
        cwd=ROOT,
        env={**os.environ, "DESK_HOME": str(ada.home), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "shown\n"
        scene.slack.does("faults", outage="drop")
        assert window.stdout.readline() == "away\n"
        assert window.stdout.readline() == "kept\n"
        scene.slack.healthy()
        assert window.stdout.readline() == "recorded\n"
        _, trouble = window.communicate(timeout=30)
    assert "Traceback" not in trouble
    assert scene.posted("Contacts elsewhere: 1") == 1
    assert not any(text.startswith("Contact: ") for text in scene.texts())
    [record] = [text for text in scene.texts() if text.startswith("Contacts elsewhere")]
    assert "Olga Nowak" in record
