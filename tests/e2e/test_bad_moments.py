"""A Slack that fails while a command acts: never posted twice, never lost, and told truthfully."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene

REPORT = "Title: Feed down\nProduct: Feed\nSeverity: P2"


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    """Support's desk."""
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    return ada


@pytest.fixture
def incident(scene: Scene, ada: DeskProcess) -> str:
    """A report that ada's desk has read."""
    typed = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("sync", "--once")
    return typed


def _truthfully(said: str, scene: Scene, first_line: str) -> None:
    """`delivered` only for what is in the channel."""
    assert said == "delivered" or said.startswith("not delivered: ")
    if said == "delivered":
        assert scene.posted(first_line) == 1


@pytest.mark.parametrize(
    "fault",
    [
        {"action": "drop", "committed": False},
        {"action": "drop", "committed": True},
        {"action": "status", "status": 502, "committed": True},
        {"action": "status", "status": 503, "committed": False},
        {"action": "html", "committed": True},
        {"action": "error", "error": "fatal_error", "committed": True},
        {"action": "rate_limited", "seconds": 1},
        {"action": "delay", "seconds": 2, "committed": True},
    ],
    ids=lambda fault: " ".join(map(str, fault.values())),
)
def test_one_failing_post_is_in_the_channel_once(
    scene: Scene, ada: DeskProcess, incident: str, fault: dict[str, Any]
):
    scene.slack.does("fault", method="chat.postMessage", **fault)
    _truthfully(ada.run("ack", incident).said, scene, "Acknowledged")
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Acknowledged") == 1
    assert ada.board()["outbox"] == []


@pytest.mark.parametrize(
    ("method", "action"),
    [
        ("conversations.replies", "drop"),
        ("conversations.history", "rate_limited"),
        ("users.info", "html"),
        ("*", "drop"),
    ],
)
def test_failing_reads_around_an_act_never_double_it(
    scene: Scene, ada: DeskProcess, incident: str, method: str, action: str
):
    scene.slack.does("fault", method=method, action=action, times=3, seconds=1)
    _truthfully(ada.run("ack", incident).said, scene, "Acknowledged")
    scene.slack.healthy()
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Acknowledged") == 1


def test_acts_made_offline_go_out_once_and_in_order(scene: Scene, ada: DeskProcess, incident: str):
    scene.slack.does("faults", outage="drop")
    acts = (("ack",), ("update", "one"), ("update", "two"), ("resolve", "done"))
    for act in acts:
        ran = ada.run(act[0], incident, *act[1:])
        assert ran.said.startswith("not delivered: "), act
    assert len(ada.board()["outbox"]) == len(acts)
    assert ada.incident("Feed down")["status"] == "reported", "an act counts only once it came back"
    assert ada.run("sync", "--once", code=1).trouble
    scene.slack.healthy()
    assert ada.run("sync", "--once").said == "in step with Slack"
    lines = [text.splitlines()[0:2] for text in scene.texts() if "· desk" in text][1:]
    assert [line[0] for line in lines] == ["Acknowledged", "Update", "Update", "Resolved: done"]
    assert [line[1] for line in lines[1:3]] == ["one", "two"]
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Update") == 2


def test_a_report_made_offline_prints_its_operation_and_is_an_incident_later(scene: Scene, ada: DeskProcess):
    scene.slack.does("faults", outage="status")
    ran = ada.run("report", "--title", "No odds", "--severity", "P1", "--attach", "README.md")
    assert len(ran.said) == 8
    assert "not delivered" in ran.trouble
    assert [one["op"] for one in ada.board()["outbox"]] == [ran.said]
    scene.slack.healthy()
    ada.run("sync", "--once")
    assert [file["name"] for file in ada.incident("No odds")["attachments"]] == ["README.md"]
    assert scene.posted("*Title*") == 1


def test_a_dead_token_keeps_the_queue_and_says_to_connect_again(
    scene: Scene, ada: DeskProcess, incident: str
):
    scene.slack.does("kill_token", token=scene.app.bot_token)
    assert "connect again" in ada.run("ack", incident).said
    assert "connect again" in ada.run("sync", "--once", code=1).trouble
    scene.slack.healthy()
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Acknowledged") == 1


def test_an_incident_whose_thread_is_gone_is_never_answered_at_top_level(
    scene: Scene, ada: DeskProcess, incident: str
):
    scene.slack.does("delete", channel=scene.channel, ts=incident.partition(":")[2])
    ran = ada.run("update", incident, "Still looking", code=None)
    assert ran.said != "delivered"
    ada.run("sync", "--once", code=None)
    assert scene.posted("Update") == 0
    assert len(ada.board("--all")["incidents"]) <= 1


def test_limits_that_slack_grants_are_waited_for(scene: Scene, ada: DeskProcess, incident: str):
    scene.slack.does("limits", enabled=True)
    for number in range(3):
        assert ada.run("update", incident, f"number {number}").said == "delivered"
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Update") == 3


def test_a_channel_with_a_new_id_is_found_again_and_what_waited_goes_there_once(
    scene: Scene, ada: DeskProcess, incident: str
):
    ts = incident.partition(":")[2]
    new = scene.slack.does("change_channel_id", channel=scene.channel)["id"]
    assert ada.run("ack", incident).said.startswith("not delivered: ")
    assert ada.run("sync", "--once").said == "in step with Slack"
    moved = ada.incident("Feed down")
    assert (moved["id"], moved["status"]) == (f"{new}:{ts}", "acknowledged")
    assert replace(scene, channel=new).posted("Acknowledged") == 1
    assert ada.run("update", f"{new}:{ts}", "on it").said == "delivered"
    assert ada.board()["outbox"] == []


def test_a_window_follows_a_channel_to_its_new_id(scene: Scene, process: Desks):
    ada = process("ada")
    ada.connect(scene, me=scene.ada)
    scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    watching = ada.watch()
    try:
        watching.says(f"{scene.channel} live")
        new = scene.slack.does("change_channel_id", channel=scene.channel)["id"]
        watching.says(f"{new} live")
    finally:
        watching.ends()
    assert ada.incident("Feed down")["id"].startswith(f"{new}:")
