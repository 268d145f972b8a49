"""Provider and operator with a desk and an app each: either acts for its own side and for no other."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P2\nTimestamp: now"
LATER = "2099-01-01T00:00:00Z"


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    """Support's desk."""
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    return ada


@pytest.fixture
def olga(scene: Scene, desk: Desks, ada: DeskProcess) -> DeskProcess:
    """The operator's desk, with the operator's app."""
    olga = desk("olga")
    assert olga.connect(scene, scene.operators_app, scene.olga).err == ""
    assert 'side = "operator"' in (olga.home / "settings.toml").read_text()
    return olga


@pytest.fixture
def incident(scene: Scene) -> str:
    """A report that somebody of the operator typed."""
    return f"{scene.channel}:{scene.post(scene.olga, REPORT)}"


def test_the_operators_desk_cannot_do_what_only_support_does(
    scene: Scene, ada: DeskProcess, olga: DeskProcess, incident: str
):
    for act in (("ack",), ("resolve", "done"), ("take",), ("handover", scene.ben), ("merge", incident)):
        trouble = olga.run(act[0], incident, *act[1:], code=1).trouble
        assert "Only support can" in trouble, act
    assert scene.posted("Acknowledged") == 0


def test_support_cannot_confirm_for_the_operator(scene: Scene, ada: DeskProcess, incident: str):
    ada.run("ack", incident)
    ada.run("resolve", incident, "Restarted")
    assert ada.run("confirm", incident, code=1).trouble == "desk: Only the operator can confirm a resolution"


def test_the_operator_agrees_confirms_and_reopens(
    scene: Scene, ada: DeskProcess, olga: DeskProcess, incident: str
):
    ada.run("ack", incident, "--severity", "P3")
    assert olga.run("agree", incident, "severity").said == "delivered"
    assert olga.run("update", incident, "Thank you").said == "delivered"
    ada.run("resolve", incident, "Restarted the feed")
    assert olga.run("confirm", incident).said == "delivered"
    assert olga.run("reopen", incident, "It froze again").said == "delivered"
    for one in (ada, olga):
        one.run("sync", "--once")
    mine, theirs = ada.incident("Feed down", "--at", LATER), olga.incident("Feed down", "--at", LATER)
    assert mine == theirs
    assert (mine["status"], mine["cycle"], mine["severity"]["agreed"]) == ("acknowledged", 2, "P3")
    assert mine["acknowledged_by"] == [scene.ada]


def test_a_report_from_the_operators_desk_waits_for_support(
    scene: Scene, ada: DeskProcess, olga: DeskProcess
):
    said = olga.run("report", "--title", "Cash out is slow", "--severity", "P1", "--product", "Cash out").said
    ada.run("sync", "--once")
    reported = ada.incident("Cash out is slow")
    assert (reported["id"], reported["status"], reported["reported_by"]) == (said, "reported", scene.olga)
    assert ada.run("ack", said).said == "delivered"


def test_an_operators_desk_that_only_ids_can_tell_is_taken_in_once_support_agrees(scene: Scene, desk: Desks):
    """The roster names people, not teams: so the operator's app has to be proposed, and support accepts it."""
    scene.slack.does("faults", drops_metadata=True)
    ada, olga = desk("ada"), desk("olga")
    ada.connect(scene, None, scene.ada, "--support-user", scene.ada, scene.ben)
    warned = olga.connect(scene, scene.operators_app, scene.olga, "--support-user", scene.ada).err
    assert "ask support" in warned
    roster = next(m["ts"] for m in scene.messages() if m["text"].startswith("Roster 2"))
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("ack", incident, "--severity", "P3")
    scene.post(scene.ben, "agreed", thread_ts=roster)
    assert olga.run("agree", incident, "severity").said == "delivered"
    for one in (ada, olga):
        one.run("sync", "--once")
    assert ada.incident("Feed down")["severity"]["agreed"] == "P3"
    assert ada.board("--at", LATER) == olga.board("--at", LATER)
