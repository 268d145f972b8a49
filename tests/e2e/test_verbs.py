"""Every verb of the command line against a Slack: what it prints, what it posts, what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P1\nTimestamp: now"
NOON = "2026-11-23T12:00:00Z"


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    """Support's desk."""
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    return ada


@pytest.fixture
def incident(scene: Scene) -> str:
    """A report that somebody of the operator typed."""
    return f"{scene.channel}:{scene.post(scene.olga, REPORT)}"


def test_support_works_an_incident_from_end_to_end(scene: Scene, ada: DeskProcess, incident: str):
    for act in (
        ("ack", incident),
        ("update", incident, "Looking at the feed"),
        ("phone", incident, "--done", NOON, "--with", "Olga Nowak"),
        ("email", incident, "--done", NOON, "--with", "Olga Nowak", "--note", "sent the summary"),
        ("call", incident, "--done", NOON, "--with", "everybody"),
        ("severity", incident, "P2"),
        ("handover", incident, scene.ben),
        ("take", incident),
        ("resolve", incident, "Restarted the feed"),
        ("review", incident, "--scheduled", "2026-11-25T10:00:00Z"),
        ("feedback", incident, "The phone list was out of date"),
        ("review", incident, "--held", NOON),
        ("feedback", incident, "--ask"),
    ):
        assert ada.run(*act).said == "delivered", act
    scene.post(scene.olga, "4", thread_ts=incident.partition(":")[2])
    ada.run("sync", "--once")
    done = ada.incident("Feed down")
    assert (done["status"], done["owner"]) == ("resolved", scene.ada)
    assert (done["timeline"][-1]["kind"], done["timeline"][-1]["text"]) == ("feedback", "4")
    assert scene.posted("Resolved: Restarted the feed") == 1


def test_actions_of_a_sent_document_are_followed_until_they_are_done(
    scene: Scene, ada: DeskProcess, incident: str, tmp_path: Path
):
    assert ada.run("actions").said == "No actions"
    ada.run("resolve", incident, "Restarted the feed")
    ada.run("document", incident, "--action", "Alert on age", "--owner", scene.ada, "--due", "2026-01-31")
    ada.run("document", incident, "--action", "Send the list", "--side", "operator")
    ada.run("document", incident, "--send", str(tmp_path / "pack.eml"), "--unfinished")
    first, second = json.loads(ada.run("actions", "--json").out)
    assert (first["what"], first["late"], first["number"]) == ("Alert on age", True, 1)
    assert (second["what"], second["side"], second["late"]) == ("Send the list", "operator", False)
    assert "LATE" in ada.run("actions", "--late").out
    assert "no number" in ada.run("actions", "--done", incident, "first", code=1).trouble
    assert ada.run("actions", "--done", incident, "1").said == "delivered"
    assert ada.run("actions", "--late").said == "No late actions"
    assert "done" in ada.run("actions").out


def test_the_phone_step_of_a_p1_is_skipped_with_a_reason(scene: Scene, ada: DeskProcess, incident: str):
    assert ada.run("phone", incident, "--skip", "Olga is in the call already").said == "delivered"
    assert ada.run("phone", incident, "--done", NOON, code=1).trouble.endswith("--with NAME")
    assert ada.run("phone", incident, code=2).trouble


def test_ids_may_be_a_ts_or_a_link(scene: Scene, ada: DeskProcess, incident: str):
    ts = incident.partition(":")[2]
    assert ada.run("ack", ts).said == "delivered"
    link = f"https://x.slack.com/archives/{scene.channel}/p{ts.replace('.', '')}"
    assert ada.run("update", link, "by its link").said == "delivered"


def test_merging_withdrawing_and_linking(scene: Scene, ada: DeskProcess, incident: str):
    other = ada.run("report", "--title", "The same again", "--severity", "P2").said
    assert ada.run("merge", other, incident).said == "delivered"
    assert [one["id"] for one in ada.board()["incidents"]] == [incident]
    assert ada.run("unmerge", other).said == "delivered"
    assert ada.run("withdraw", other, "reported twice").said == "delivered"
    assert ada.incident("The same again")["status"] == "withdrawn"
    scene.post(scene.olga, "Now the odds of tennis are frozen too", thread_ts=incident.partition(":")[2])
    assert ada.run("link", incident).said == "delivered"
    assert ada.incident("Now the odds of tennis are frozen too")["linked_to"] == incident


def test_what_an_operator_answered_with_desk_becomes_a_linked_incident_by_its_own_words(
    scene: Scene, ada: DeskProcess, desk: Desks, incident: str
):
    olga = desk("olga")
    olga.connect(scene, scene.operators_app, scene.olga)
    olga.run("update", incident, "Now tennis is frozen too")
    olga.run("feedback", incident, "Quick answer, thanks")
    assert ada.run("link", incident).said == "delivered"
    assert ada.incident("Now tennis is frozen too")["description"] == "Now tennis is frozen too"


def test_what_is_no_report_goes_through_triage(scene: Scene, ada: DeskProcess, incident: str):
    down, same, thanks = (scene.post(scene.olga, text) for text in ("site is down!!", "still", "thanks"))
    ada.run("sync", "--once")
    assert "site is down!!" in ada.run("triage").out
    assert ada.run("promote", down).said == "delivered"
    assert ada.run("credit", same, incident).said == "delivered"
    assert ada.run("dismiss", thanks).said == "delivered"
    assert json.loads(ada.run("triage", "--json").out)["triage"] == []
    promoted = ada.incident("site is down!!")
    assert promoted["id"].endswith(down)
    assert ada.run("search", "down").said.count(scene.channel) >= 2


def test_search_narrows_and_keeps_apart_what_slack_has_no_more(scene: Scene, ada: DeskProcess, incident: str):
    ts = scene.post(scene.olga, "the zebra feed froze", thread_ts=incident.partition(":")[2])
    ada.run("sync", "--once")
    scene.slack.does("edit", channel=scene.channel, ts=ts, text="all is well")
    ada.run("sync", "--once")
    assert ada.run("search", "zebra").said == f"{scene.channel}:{ts}  the zebra feed froze  (edited since)"
    found = ada.run("search", "well", "--person", scene.olga, "--kind", "reply").said
    assert found == f"{scene.channel}:{ts}  all is well"
    assert ada.run("search", "well", "--side", "support").said == "Nothing found"
    assert ada.run("search", "well", "--until", "2020-01-01T00:00:00Z").said == "Nothing found"
    assert ada.run("search", "--kind", "report", "--severity", "P1", "P2", "P3", "P4").said.startswith(
        incident
    )


def test_an_unknown_person_is_classified_and_their_messages_with_them(scene: Scene, ada: DeskProcess):
    guest = scene.slack.does("add_user", team=scene.operator, name="guest", real_name="", nameless=True)["id"]
    scene.slack.does("join", channel=scene.channel, member=guest)
    scene.post(guest, REPORT.replace("Feed down", "From a guest"))
    ada.run("sync", "--once")
    assert f"desk classify {guest}" in ada.run("triage").out
    assert ada.run("classify", guest, "operator").said == "delivered"
    assert [p["by"] for p in ada.incident("From a guest")["severity"]["proposals"]] == [guest]


def test_a_report_with_files_is_posted_once_and_only_what_failed_is_sent_again(
    scene: Scene, ada: DeskProcess, tmp_path: Path
):
    files = []
    for number in range(4):
        files.append(tmp_path / f"shot {number}.png")
        files[-1].write_bytes(b"\x89PNG" + bytes([number]) * 100)
    scene.slack.does(
        "fault", method="files.completeUploadExternal", action="error", error="file_type_not_allowed", after=3
    )
    ran = ada.run(
        *("report", "--title", "With pictures", "--severity", "P3", "--product", "Feed"),
        *("--occurred", NOON, "--stakeholder", scene.ben, "--attach", *map(str, files)),
    )
    assert ran.said.startswith(f"{scene.channel}:")
    assert "3 of 4 files uploaded" in ran.trouble
    assert ada.run("sync", "--once").said == "in step with Slack"
    report = ada.incident("With pictures")
    assert [file["name"] for file in report["attachments"]] == [file.name for file in files]
    assert (report["occurred_at"], report["stakeholders"]) == ("2026-11-23T12:00:00.000Z", [scene.ben])
    assert report["missing"] == ["description", "impact"]
    assert scene.posted("*Title*") == 1


def test_the_board_of_an_instant_leaves_out_later_acts(scene: Scene, ada: DeskProcess, incident: str):
    ada.run("ack", incident)
    at = incident.partition(":")[2]
    assert ada.incident("Feed down", "--at", at)["status"] == "reported"
    assert ada.board("--at", "2001-01-01T00:00:00Z")["incidents"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        ("nonsense",),
        ("ack",),
        ("sync",),
        ("sync", "--once", "--watch"),
        ("severity", "C1:1.000001", "P7"),
        ("agree", "C1:1.000001", "everything"),
        ("incidents", "--at", "yesterday"),
        ("incidents", "--at", "2026-10-12T09:42:00"),
        ("report",),
        ("review", "C1:1.000001"),
        ("classify", "U1", "bot"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(wrong: tuple[str, ...], desk: Desks):
    ran = desk("ada").run(*wrong, code=2)
    assert ran.trouble.startswith("desk")
    assert ran.out == ""


@pytest.mark.parametrize(
    ("refused", "line"),
    [
        (("ack", "1.000001"), "desk: There is no incident 1.000001; `desk incidents --all` lists them"),
        (("promote", "1.000001"), "desk: There is no message 1.000001 to triage; `desk triage` lists them"),
        (("credit", "1.000001", "2.000001"), "desk: There is no message 1.000001 to triage"),
        (("ack", "C0NOWHERE:1.000001"), "desk: This desk is not connected to that operator's channel"),
        (("report", "--title", " "), "desk"),
        (("report", "--title", "x", "--operator", "Nobody"), "desk: Say which operator"),
        (("report", "--title", "x", "--attach", "/nowhere"), "desk: There is no file /nowhere"),
        (("report", "--title", "x", "--stakeholder", "bob"), "desk: 'bob' is no Slack user id"),
    ],
)
def test_what_is_refused_is_one_line_and_exit_code_1(
    refused: tuple[str, ...], line: str, scene: Scene, ada: DeskProcess
):
    before = len(scene.messages())
    assert ada.run(*refused, code=1).trouble.startswith(line)
    assert len(scene.messages()) == before
