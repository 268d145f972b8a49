"""What the machine around desk is like: its clock, its screen, and a server that somebody else wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.contract.peers import Peer, emulator
from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene, local_slack, set_up

REPORT = "Title: Feed down\nProduct: Feed\nSeverity: P2"


def test_the_board_is_judged_by_slacks_clock_and_doctor_names_the_difference(desk: Desks):
    ada = desk("ada")
    with local_slack("--empty") as slack:
        scene = set_up(slack)
        slack.does("shift_clock", seconds=-3600)
        ada.connect(scene, me=scene.ada)
        scene.post(scene.olga, REPORT)
        ada.run("sync", "--once")
        (acknowledge, _) = ada.incident("Feed down")["clocks"]
        assert (acknowledge["state"], acknowledge["late_seconds"]) == ("running", 0)
        # The Date header has whole seconds: the first second may still read 15:00.
        assert re.search(r"acknowledge in 1[45]:\d\d;", ada.run("incidents").said)
        assert "60 minutes fast against Slack's" in ada.run("doctor").out


def test_an_odd_time_of_occurrence_is_warned_of(scene: Scene, desk: Desks):
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    odd = ada.run("report", "--title", "Old", "--occurred", "2001-01-01T00:00:00Z")
    assert odd.trouble == "desk: warning: the time of occurrence is more than 30 days back"
    odd = ada.run("report", "--title", "Future", "--occurred", "2099-01-01T00:00:00Z")
    assert odd.trouble == "desk: warning: the time of occurrence lies in the future"


def test_no_display_is_one_line(process: Desks):
    blind = DeskProcess(process("ada").home, {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"})
    assert "no display" in blind.run(code=1).trouble


@pytest.fixture
def foreign() -> Iterator[Peer]:
    """The independent emulator: no bot id, no metadata, no user groups, bounds of replies ignored."""
    with emulator() as peer:
        yield peer


def test_another_emulator_carries_an_incident_too(foreign: Peer, desk: Desks):
    ada, client = desk("ada"), foreign.client
    me = client.conversations_history(channel=foreign.play, limit=1)["messages"][0]["user"]
    ada.run(
        *(
            "connect",
            "--api-url",
            client.base_url,
            "--channel",
            foreign.play,
            "--me",
            me,
            "--support-user",
            me,
        ),
        typed=f"{client.token}\n\n\n",
    )
    incident = ada.run("report", "--title", "Feed down", "--severity", "P2").said
    for act in (("ack", incident), ("update", incident, "on it"), ("resolve", incident, "done")):
        assert ada.run(*act).said == "delivered"
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert ada.incident("Feed down")["status"] == "resolved"
    thread = client.conversations_replies(channel=foreign.play, ts=incident.partition(":")[2])["messages"]
    assert [message["text"].partition("\n")[0] for message in thread] == [
        *("*Title*", "Acknowledged", "Update", "Resolved: done")
    ]
