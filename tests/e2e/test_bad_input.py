"""Hostile messages and a hostile machine: one clear line each, and nothing is lost."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene
from tests.e2e.sparse_slack import BOT_TOKEN, CHANNEL, sparse_slack

REPORT = "Title: Feed down\nProduct: Feed\nSeverity: P2"
HOSTILE = [
    "Title: " + "x" * 39_000,
    "Title: \x00\x1b]0;owned\x07\x1b[31mred\nSeverity: P1\x08\x08P4",
    "Title: \u202egnp.exe\u202c\nProduct: \u2066a\u2069\nSeverity: P2",
    "Title: <script>alert(1)</script>\nProduct: '; DROP TABLE messages; --\nSeverity: P3",
    "Title: {0.__class__} %s %(name)s ${HOME} `id` $(id)\nSeverity: P3",
    "Title:\nTitle:\nTitle:\nSeverity: P2\nSeverity: P1",
    "<@U" + "0" * 500 + "> <!channel> <!subteam^S1|x> <https://x|y> <",
    "*" * 5_000 + "\nTitle: stars\nSeverity: P2",
    "Roster 99999999999999999999\n*Support people:* <@U0EVIL>",
    "Policy 1\nnot = [toml",
    "Record: nonsense\n- <@U0EVIL> · desk 00000000",
    "Acknowledged\n- <@U0EVIL> · desk 00000000",
    "",
]
UNUSABLE = pytest.mark.expects_log("no usable ts")


@pytest.fixture
def ada(scene: Scene, desk: Desks) -> DeskProcess:
    """Support's desk."""
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    return ada


def test_hostile_words_are_read_shown_and_worked_on(scene: Scene, ada: DeskProcess):
    for text in HOSTILE:
        scene.post(scene.olga, text, wire=True)
    ts = scene.post(scene.olga, REPORT)
    for text in HOSTILE:
        scene.post(scene.olga, text, wire=True, thread_ts=ts)
    assert ada.run("sync", "--once").said == "in step with Slack"
    for command in (
        ("incidents",),
        ("incidents", "--all"),
        ("triage",),
        ("search", "Title"),
        ("search", '"* OR'),
    ):
        out = ada.run(*command).out
        assert all(letter.isprintable() or letter == "\n" for letter in out), command
    whole = ada.board("--all")
    assert len(whole["incidents"]) + len(whole["triage"]) >= len(HOSTILE) - 1
    ours = ada.incident("Feed down")
    assert ours["status"] == "reported", "no words of the operator acknowledge"
    assert ada.run("ack", ours["id"]).said == "delivered"


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param({"ts": "not a ts"}, marks=UNUSABLE),
        pytest.param({"ts": None}, marks=UNUSABLE),
        {"ts": 1795000000.0001},
        pytest.param({"ts": "99999999999999999999.000001"}, marks=UNUSABLE),
        {"text": "Title: half a pair \ud83d\nSeverity: P2"},
        {"subtype": "something_new", "user": None},
        {"text": None, "blocks": "no list", "files": {"id": 1}},
        {"text": ["a"], "user": {"id": "U1"}},
        {"reactions": [{"name": None, "users": "U1"}], "reply_count": "many", "latest_reply": 7},
        {"metadata": {"event_type": "desk_act", "event_payload": [1, None]}},
        {"thread_ts": "0"},
        {"edited": "yes", "files": [None, {"size": -1, "name": "../../etc/passwd"}]},
    ],
    ids=str,
)
def test_odd_messages_from_the_server_stop_nothing(odd: dict[str, Any], desk: Desks):
    with sparse_slack() as sparse:
        ada = desk("ada")
        ada.run(
            *(
                "connect",
                "--api-url",
                sparse.url,
                "--channel",
                CHANNEL,
                "--me",
                "U0ADA",
                "--support-user",
                "U0ADA",
            ),
            typed=f"{BOT_TOKEN}\n\n\n",
        )
        sparse.messages.append(
            {"type": "message", "user": "U0OLGA", "text": "x", "ts": "1795000500.000001", **odd}
        )
        ts = sparse.say("U0OLGA", REPORT)
        sparse.messages.append(
            {
                "type": "message",
                "user": "U0OLGA",
                "text": "x",
                "ts": "1795000600.000001",
                **odd,
                "thread_ts": ts,
            }
        )
        assert ada.run("sync", "--once").said == "in step with Slack"
        assert ada.run("ack", f"{CHANNEL}:{ts}").said == "delivered"
        assert ada.incident("Feed down")["status"] == "acknowledged"


def test_no_room_on_the_disk_is_one_line_and_loses_nothing(scene: Scene, process: Desks):
    ada = process("ada")
    ada.connect(scene, me=scene.ada)
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("sync", "--once")
    for _ in range(50):
        scene.post(scene.olga, "x" * 3000, thread_ts=incident.partition(":")[2])
    room = max(file.stat().st_size for file in ada.home.rglob("*") if file.is_file())
    with ada.started("sync", "--once", room=room) as syncing:
        _, trouble = syncing.communicate(timeout=60)
    assert syncing.returncode == 1
    assert trouble.startswith("desk: ")
    assert trouble.count("\n") == 1
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert len(ada.incident("Feed down")["timeline"]) == 51


def test_a_locked_database_is_one_line(scene: Scene, ada: DeskProcess):
    (database,) = ada.home.rglob("*.db")
    holder = sqlite3.connect(database)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        for command in (("sync", "--once"), ("report", "--title", "x")):
            assert "database" in ada.run(*command, code=1).trouble
    finally:
        holder.rollback()
        holder.close()
    assert ada.run("sync", "--once").said == "in step with Slack"


def test_a_newer_database_is_left_alone(scene: Scene, ada: DeskProcess):
    (database,) = ada.home.rglob("*.db")
    with sqlite3.connect(database) as newer:
        newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = database.read_bytes()
    for command in (("incidents",), ("sync", "--once"), ("report", "--title", "x")):
        assert "newer" in ada.run(*command, code=1).trouble
    assert "newer" in ada.run("doctor", code=1).out
    assert database.read_bytes() == before


@pytest.mark.parametrize("content", ["home_id = 5", "not toml [", 'home_id = "x"\nconnections = 3', "\x00"])
def test_settings_that_cannot_be_read_are_one_line_and_left_alone(
    content: str, scene: Scene, ada: DeskProcess
):
    file = ada.home / "settings.toml"
    file.write_text(content)
    for command in (("incidents",), ("ack", "1.000001"), ("doctor",)):
        assert "settings.toml" in ada.run(*command, code=1).trouble
    assert file.read_text() == content


def test_a_folder_that_cannot_be_written_is_one_line(desk: Desks):
    home = desk("ada")
    home.home.write_text("a file stands where the folder should be")
    assert str(home.home) in home.run("incidents", code=1).trouble


def test_output_that_nobody_reads_is_no_traceback(scene: Scene, process: Desks):
    ada = process("ada")
    ada.connect(scene, me=scene.ada)
    for number in range(5):
        scene.post(scene.olga, REPORT + str(number))
    ada.run("sync", "--once")
    with ada.started("incidents", "--json") as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        err = running.stderr.read()
        running.wait(timeout=60)
    assert "Traceback" not in err
