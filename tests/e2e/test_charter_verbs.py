"""What the sides agree on, from the command line: policies and rosters of a shared channel."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene

REPORT = "Title: Feed down\nSeverity: P2"


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    """Support's desk."""
    made = desk("ada")
    made.connect(scene, None, scene.ada)
    return made


@pytest.fixture
def olga(scene: Scene, ada: DeskProcess, desk: Desks) -> DeskProcess:
    """The operator's desk, in a channel that has its roster."""
    made = desk("olga")
    made.connect(scene, scene.operators_app, scene.olga)
    return made


def test_a_policy_is_proposed_accepted_and_holds_for_what_is_reported_afterwards(
    scene: Scene, ada: DeskProcess, olga: DeskProcess, tmp_path: Path
):
    terms = tmp_path / "terms.toml"
    terms.write_text("acknowledge_minutes = 5\n", encoding="utf-8")
    assert ada.run("policy").said.startswith("policy 0, the default\nacknowledge_minutes = 15\n")
    before = scene.post(scene.olga, REPORT)
    proposed = ada.run("policy", "--propose", str(terms)).said
    assert proposed.startswith("delivered\nIn force once a person of the other side accepts it")
    assert "the other side waits" in ada.run("policy", "--accept", code=1).trouble
    assert "proposed by support" in olga.run("policy").said
    assert olga.run("policy", "--accept").said == "delivered"
    assert ada.run("policy").said.startswith("policy 1, in force since ")
    after = scene.post(scene.olga, REPORT.replace("Feed", "Odds"))
    ada.run("sync", "--once")
    whys = [ada.incident(title)["clocks"][0]["why"] for title in ("Feed down", "Odds down")]
    assert ["policy 0" in whys[0], "policy 1" in whys[1]] == [True, True]
    assert before < after
    assert "in force already" in olga.run("policy", "--propose", str(terms), code=1).trouble


@pytest.mark.parametrize(
    ("written", "reason"),
    [("speed = 1", "unknown key 'speed'"), ("update_minutes = 0", "whole number from 1"), ("=", "not TOML")],
)
def test_a_policy_that_cannot_be_read_is_one_line(
    ada: DeskProcess, tmp_path: Path, written: str, reason: str
):
    terms = tmp_path / "terms.toml"
    terms.write_text(written, encoding="utf-8")
    assert reason in ada.run("policy", "--propose", str(terms), code=1).trouble
    assert "terms.txt" in ada.run("policy", "--propose", str(tmp_path / "terms.txt"), code=1).trouble


def test_the_roster_is_shown_and_grows_and_counts_from_then_on(
    scene: Scene, ada: DeskProcess, olga: DeskProcess
):
    shown = ada.run("roster").said
    assert shown.startswith("roster 1, from the beginning, of Fortuna")
    assert f"support teams: {scene.provider}" in shown
    root = scene.post(scene.olga, REPORT)
    grown = ada.run("roster", "--to-operator", scene.ben).said
    assert grown == f"+ operator people: {scene.ben}\ndelivered"
    scene.post(scene.ben, "looking into it", thread_ts=root)
    ada.run("sync", "--once")
    assert ada.incident("Feed down")["status"] == "reported"
    assert "changes nothing" in ada.run("roster", "--to-operator", scene.ben, code=1).trouble
    assert "does not name" in ada.run("roster", "--remove", scene.olga, code=1).trouble


def test_what_the_operators_desk_writes_into_the_roster_waits_for_support(
    scene: Scene, ada: DeskProcess, olga: DeskProcess
):
    said = olga.run("roster", "--to-operator", scene.ben).said
    assert "In force once support accepts it" in said
    assert "waits for support, by operator" in ada.run("roster").said
    assert ada.run("roster", "--accept").said == "delivered"
    assert ada.run("roster").said.startswith("roster 2, since ")
    assert "No roster of the other side" in ada.run("roster", "--accept", code=1).trouble


def test_a_user_group_brings_its_people_in_by_command_only(scene: Scene, desk: Desks):
    users = [scene.ada, scene.ben]
    group = scene.slack.does("add_group", team=scene.provider, name="Support", handle="support", users=users)[
        "id"
    ]
    ada = desk("ada")
    ada.connect(scene, None, scene.ada, "--support-user", scene.ada)
    assert f"+ support people: {scene.ben}" in ada.run("roster", "--to-support", group).said
    assert f"- support people: {scene.ben}" in ada.run("roster", "--remove", scene.ben).said
    root = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    assert scene.posted("Roster 4") == 0
    assert f"+ support people: {scene.ben}" in ada.run("roster", "--refresh").said
    scene.post(scene.ben, "looking into it", thread_ts=root)
    ada.run("sync", "--once")
    assert ada.incident("Feed down")["owner"] == scene.ben


def test_without_a_roster_there_is_none_to_change(scene: Scene, desk: Desks):
    ada = desk("ada")
    ada.run(
        *("connect", "--api-url", scene.slack.api_url, "--channel", scene.channel, "--me", scene.ada),
        typed=scene.app.typed_in,
    )
    assert ada.run("roster").said.startswith("no roster")
    assert "`desk connect`" in ada.run("roster", "--to-support", scene.ben, code=1).trouble
