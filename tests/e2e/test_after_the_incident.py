"""After the incident, between two desks: figures agreed, the meeting, the document sent, and evidence that holds."""

from __future__ import annotations

import base64
import os
import re
import signal
import subprocess
import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import ROOT, Scene
from tests.unit.documents.scene import PNG

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P1\nTimestamp: now"
TABLE = """
version = 4
currency = "EUR"
monthly_fee = 10000.00
late_acknowledgement_percent = {P1 = 5}
missed_update_percent = 2
cap_percent = 10
"""


@pytest.fixture
def told(scene: Scene, desk: Desks) -> tuple[DeskProcess, DeskProcess, str, str]:
    """Support's desk, the operator's, a confirmed P1, and the `ts` of what somebody typed in its thread."""
    ada, olga = desk("ada"), desk("olga")
    ada.connect(scene, me=scene.ada)
    root = scene.post(scene.olga, REPORT)
    incident = f"{scene.channel}:{root}"
    ada.run("ack", incident, "--severity", "P1")
    typed = scene.post(scene.ben, "Restarting the feed now", thread_ts=root)
    ada.run("resolve", incident, "Restarted the feed")
    olga.connect(scene, scene.operators_app, scene.olga)
    olga.run("confirm", incident)
    ada.run("sync", "--once")
    return ada, olga, incident, typed


Told = tuple[DeskProcess, DeskProcess, str, str]


def agree(one: DeskProcess, other: DeskProcess, incident: str, what: str) -> None:
    """One proposes and the other accepts."""
    assert one.run("agree", incident, what).said == "delivered"
    other.run("sync", "--once")
    assert other.run("agree", incident, what).said == "delivered"
    one.run("sync", "--once")


def inside(letter: Path) -> set[str]:
    """The endings of a letter's attachments."""
    said = message_from_bytes(letter.read_bytes(), policy=default)
    assert isinstance(said, EmailMessage)
    return {str(part.get_filename()).rpartition(".")[2] for part in said.iter_attachments()}


@pytest.mark.e2e
def test_time_and_credits_are_agreed_and_the_document_goes_out_twice(
    scene: Scene, told: Told, tmp_path: Path
):
    ada, olga, incident, _ = told
    agree(ada, olga, incident, "time")
    found = ada.incident("Feed down")["resolution_seconds"]
    assert found["agreed"] == found["computed"] is not None
    assert "No credit table is configured" in ada.run("agree", incident, "credits", code=1).trouble
    table = tmp_path / "credits.toml"
    table.write_text(TABLE, encoding="utf-8")
    ada.run("credits", "table", str(table))
    agree(ada, olga, incident, "credits")
    agreed = ada.incident("Feed down")["credits"]["agreed"]
    assert re.fullmatch(r"0\.00 EUR \(credit table 4, SHA-256 [0-9a-f]{12}\)", agreed)
    assert "None due by credit table 4" in ada.run("credits", "show", incident).out
    assert olga.run("credits", "show", incident).out.startswith(f"Agreed: {agreed}")

    first = tmp_path / "first.eml"
    assert "the root cause" in ada.run("document", incident, "--send", str(first), code=1).trouble
    ada.run("document", incident, "--set", "root_cause", "The queue was full.")
    ada.run("document", incident, "--action", "Alert on age", "--owner", "Ada", "--due", "2027-01-04")
    to = ("--to", "olga@fortuna.example")
    assert "delivered" in ada.run("document", incident, "--send", str(first), *to).out
    assert "To: olga@fortuna.example" in first.read_text("ascii")
    assert inside(first) == {"pdf", "csv"}
    second = tmp_path / "second.eml"
    ada.run("document", incident, "--send", str(second), *to, "--note", "The day was wrong")
    posts = [text for text in scene.texts() if text.startswith("Post-mortem document")]
    assert [text.partition("\n")[0] for text in posts] == [
        "Post-mortem document: revision 1", "Post-mortem document: revision 2",
    ]  # fmt: skip
    assert all(re.search(r"\nEvidence: \d+ messages, SHA-256 [0-9a-f]{64}\n", text) for text in posts)
    assert ada.incident("Feed down")["status"] == "closed"

    olga.run("sync", "--once")
    said = olga.run("verify", str(second)).out
    assert "The file is revision 2 as it was posted" in said
    assert "DIFFERS" not in said


@pytest.mark.e2e
def test_evidence_that_nobody_looked_at_yet_is_fetched_for_the_documents(
    scene: Scene, told: Told, tmp_path: Path
):
    ada, _, incident, _ = told
    scene.upload(scene.olga, "queue.png", PNG, thread_ts=incident.partition(":")[2])
    ada.run("sync", "--once")
    page = tmp_path / "feed.html"
    assert ada.run("export", incident, "--to", str(page)).err == ""
    assert ada.incident("Feed down")["attachments"][0]["sha256"] is not None
    assert base64.b64encode(PNG).decode() in page.read_text("utf-8")
    letter = tmp_path / "feed.eml"
    ada.run("export", incident, "--to", str(letter))
    assert inside(letter) == {"pdf", "csv", "png"}


@pytest.mark.e2e
def test_the_evidence_that_goes_along_is_chosen(scene: Scene, told: Told, tmp_path: Path):
    ada, _, incident, _ = told
    for name, content in (("queue.png", PNG), ("queue.log", b"ERROR blocked")):
        scene.upload(scene.olga, name, content, thread_ts=incident.partition(":")[2])
    ada.run("sync", "--once")
    assert "evidence, goes along: queue.png" in ada.run("document", incident).out
    wrong = ada.run("document", incident, "--evidence", "quue.png", code=1).trouble
    assert wrong.endswith("There is no file quue.png in the incident; it has queue.png, queue.log")
    ada.run("document", incident, "--evidence", "Queue.log")
    assert "evidence, stays here: queue.png" in ada.run("document", incident).out

    letter = tmp_path / "pack.eml"
    send = ("--send", str(letter), "--unfinished", "--to", "olga@fortuna.example")
    for more, goes in (
        ((), {"log"}),
        (("--no-evidence",), set()),
        (("--evidence", "queue.png"), {"png"}),
        (("--evidence",), {"png", "log"}),
    ):
        ada.run("document", incident, *send, *more)
        assert inside(letter) == {"pdf", "csv"} | goes


@pytest.mark.e2e
def test_nothing_goes_that_the_thread_could_not_be_told_of(scene: Scene, told: Told, tmp_path: Path):
    ada, olga, incident, _ = told
    letter = tmp_path / "pack.eml"
    send = ("--send", str(letter), "--unfinished")
    assert "Only support can send" in olga.run("document", incident, *send, code=1).trouble
    assert "not ready" not in olga.run("document", incident).out
    open_ = f"{scene.channel}:{scene.post(scene.olga, REPORT.replace('Feed down', 'Odds frozen'))}"
    ada.run("sync", "--once")
    assert "has to be resolved" in ada.run("document", open_, *send, code=1).trouble
    assert not letter.exists()


@pytest.mark.e2e
def test_the_meeting_is_proposed_set_moved_cancelled_and_held(scene: Scene, told: Told, tmp_path: Path):
    ada, olga, incident, _ = told
    times = [line.split()[0] for line in ada.run("review", incident, "--propose").out.splitlines()]
    assert len(times) >= 2
    ics = tmp_path / "meeting.ics"
    more = ("--invitation", str(ics), "--from", "ada@gamnify.example")
    ada.run("review", incident, "--scheduled", times[0], *more)
    assert "SEQUENCE:0" in ics.read_text("utf-8")
    ada.run("review", incident, "--scheduled", times[1], *more)
    assert "SEQUENCE:1" in ics.read_text("utf-8")
    ada.run("review", incident, "--cancelled", "Olga is ill", *more)
    assert "METHOD:CANCEL" in ics.read_text("utf-8")
    olga.run("sync", "--once")
    kinds = [entry["kind"] for entry in olga.incident("Feed down")["timeline"]]
    assert kinds[-3:] == ["review scheduled", "review scheduled", "review cancelled"]
    assert any("the meeting is inside it" in text for text in scene.texts())
    assert "Only support can cancel" in olga.run("review", incident, "--cancelled", "x", code=1).trouble


@pytest.mark.e2e
def test_a_tampered_export_an_edit_and_a_deletion_are_found_by_either_side(
    scene: Scene, told: Told, tmp_path: Path
):
    ada, olga, incident, typed = told
    files = [tmp_path / f"feed.{ending}" for ending in ("csv", "pdf", "docx", "html")]
    for file in files:
        ada.run("export", incident, "--to", str(file))
        assert "DIFFERS" not in olga.run("verify", str(file)).out
    forged = tmp_path / "forged.csv"
    forged.write_bytes(files[0].read_bytes().replace(b"Restarting the feed now", b"Restarted at once"))
    assert "changed after desk wrote it, first at row" in olga.run("verify", str(forged), code=1).trouble

    scene.slack.does("delete", channel=scene.channel, ts=typed)
    olga.run("sync", "--once")
    ada.run("sync", "--once")
    later = tmp_path / "later.html"
    ada.run("export", incident, "--to", str(later))
    assert "Restarting the feed now" not in later.read_text("utf-8")
    # The hash of what was deleted stays in the chain, so the head that the resolution named still matches.
    assert "over 3 messages: matches" in ada.run("verify", str(later)).out
    assert "DIFFERS" not in ada.run("verify", str(files[0])).out

    scene.slack.does("edit", channel=scene.channel, ts=incident.partition(":")[2], text=f"{REPORT}!")
    olga.run("sync", "--once")
    assert "differs at message 1" in olga.run("verify", str(files[0]), code=1).trouble


@pytest.mark.e2e
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="needs a screen")
def test_what_is_written_in_the_window_survives_its_being_killed(told: Told):
    ada, _, incident, _ = told
    pictures = ROOT / "artefacts" / "e2e"
    pictures.mkdir(parents=True, exist_ok=True)
    sat = subprocess.run(
        [sys.executable, "-m", "tests.e2e.reviewing_at_the_window", incident, str(pictures / "review.png")],
        cwd=ROOT,
        env={**os.environ, "DESK_HOME": str(ada.home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert sat.stdout.splitlines() == ["drawn", "drawn again", "on disk"], sat
    assert sat.returncode == -signal.SIGKILL
    assert "The queue was full." in ada.run("document", incident).out
