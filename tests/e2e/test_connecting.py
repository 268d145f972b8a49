"""Connecting: what is refused, what is only warned of, what is kept, and that no token ever reaches a file."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene, set_up

REPORT = "Title: Feed down\nProduct: Feed\nSeverity: P2"
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
PLAIN_TEXT = {"PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring"}
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}


def holds_no_token(home: Path, *tokens: str) -> None:
    """Fail where a file below a folder has a token in it."""
    files = [file for file in home.rglob("*") if file.is_file()]
    assert files
    for file in files:
        content = file.read_bytes()
        assert not any(token.encode() in content for token in tokens if token), file


def refused(desk: DeskProcess, scene: Scene, typed: str, *more: str) -> str:
    """The last line of a connection that is refused, after which nothing is connected."""
    ran = desk.run(
        "connect",
        *("--api-url", scene.slack.api_url, "--channel", scene.channel, "--support-team", scene.provider),
        *more,
        typed=typed,
        code=1,
    )
    assert "No operator is connected" in desk.run("incidents", code=1).trouble
    return ran.err.splitlines()[-1]


def test_a_bad_bot_token_is_refused(scene: Scene, desk: Desks):
    assert "bot token is needed" in refused(desk("a"), scene, "\n\n\n")
    assert "invalid_auth" in refused(desk("b"), scene, "xoxb-wrong\n\n\n")
    assert "connect again" in refused(desk("c"), scene, "xoxb two words\n\n\n")


def test_an_unreachable_channel_is_refused(scene: Scene, desk: Desks):
    assert "cannot be found" in refused(desk("a"), scene, scene.app.typed_in, "--channel", "C0NOWHERE")
    scene.slack.does("leave", channel=scene.channel, member=scene.app.bot_user_id)
    assert "/invite" in refused(desk("b"), scene, scene.app.typed_in)


@pytest.mark.parametrize("lacking", ["channels:history", "chat:write"])
def test_missing_rights_to_read_or_post_are_refused(scene: Scene, desk: Desks, lacking: str):
    scopes = ["channels:history", "channels:read", "chat:write", "users:read"]
    scopes.remove(lacking)
    scene.slack.does("scopes", app=scene.app.id, bot=scopes)
    assert lacking in refused(desk("a"), scene, scene.app.typed_in)


def test_everything_else_that_is_missing_is_a_warning_that_says_what_it_costs(scene: Scene, desk: Desks):
    scene.slack.does("scopes", app=scene.app.id, bot=["channels:history", "chat:write"])
    ada = desk("ada")
    given = replace(scene.app, app_token="xapp-wrong", user_token="xoxp-wrong")
    ran = ada.connect(scene, given, scene.ada, "--support-user", scene.ada)
    assert ran.said == f"connected to Fortuna ({scene.channel}) as {scene.ada}"
    for words in ("users:read", "files:write", "polling only", "user token does not work"):
        assert words in ran.err
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    assert ada.run("ack", incident).said == "delivered"


def test_who_i_am_may_be_told_by_the_user_token(scene: Scene, desk: Desks):
    token = scene.slack.does("add_user_token", app=scene.app.id, user=scene.ben)["user_token"]
    ran = desk("ben").connect(scene, replace(scene.app, user_token=token))
    assert ran.said.endswith(f"as {scene.ben}")


def test_not_saying_who_i_am_is_a_warning_and_acting_says_what_to_do(scene: Scene, desk: Desks):
    ada = desk("ada")
    assert "--me USER" in ada.connect(scene).err
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    assert "--me USER" in ada.run("ack", incident, code=1).trouble
    assert "--me USER" in ada.run("doctor", code=1).out


def test_connecting_again_replaces_tokens_and_keeps_log_and_outbox(scene: Scene, desk: Desks):
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("sync", "--once")
    scene.slack.does("kill_token", token=scene.app.bot_token)
    assert "connect again" in ada.run("ack", incident).said
    assert "connect again" in ada.run("sync", "--once", code=1).trouble
    assert [one["kind"] for one in ada.board()["outbox"]] == ["acknowledge"]
    scene.slack.healthy()
    other = scene.slack.does("add_app", team=scene.provider, name="desk two")
    scene.slack.does("join", channel=scene.channel, member=other["bot_user_id"])
    ada.run(
        *("connect", "--api-url", scene.slack.api_url, "--channel", scene.channel),
        typed=f"{other['bot_token']}\n{other['app_token']}\n\n",
    )
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert ada.incident("Feed down")["acknowledged_by"] == [scene.ada]
    assert scene.posted("Acknowledged") == 1


def test_another_channel_adds_an_operator(scene: Scene, desk: Desks):
    second = set_up(scene.slack)
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    ada.run(
        *("connect", "--api-url", scene.slack.api_url, "--channel", second.channel, "--name", "Betano"),
        *("--support-team", second.provider, "--me", second.ada),
        typed=second.app.typed_in,
    )
    scene.post(scene.olga, REPORT)
    second.post(second.olga, REPORT.replace("Feed down", "No odds"))
    ada.run("sync", "--once")
    assert {(one["title"], one["operator"]) for one in ada.board()["incidents"]} == {
        ("Feed down", "Fortuna"),
        ("No odds", "Betano"),
    }
    said = ada.run("report", "--title", "Which one", code=1).trouble
    assert "Fortuna" in said
    assert "Betano" in said
    assert ada.run("report", "--title", "Mine", "--operator", "betano").said.startswith(second.channel)


def test_the_only_channel_of_the_app_needs_no_name_and_a_name_does(scene: Scene, desk: Desks):
    api = ("connect", "--api-url", scene.slack.api_url, "--support-team", scene.provider, "--me", scene.ada)
    assert scene.channel in desk("a").run(*api, typed=scene.app.typed_in).said
    name = next(line for line in (desk("a").run("doctor", code=None).out.splitlines()) if "#" in line)
    channel = name.partition("#")[2].split()[0]
    assert scene.channel in desk("b").run(*api, "--channel", f"#{channel}", typed=scene.app.typed_in).said


def test_of_two_first_rosters_at_once_the_earliest_stands_for_both(scene: Scene, process: Desks):
    ada, ben = process("ada"), process("ben")
    with ThreadPoolExecutor(2) as pool:
        for done in [
            pool.submit(ada.connect, scene, None, scene.ada),
            pool.submit(ben.connect, scene, None, scene.ben),
        ]:
            done.result()
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    assert ada.run("ack", incident).said == "delivered"
    assert ben.run("update", incident, "Me too").said == "delivered"
    ada.run("sync", "--once")
    later = ("--all", "--at", "2099-01-01T00:00:00Z")
    assert ada.board(*later) == ben.board(*later)
    assert 1 <= scene.posted("Roster 1") <= 2


@pytest.mark.parametrize("environment", [NO_KEYRING, PLAIN_TEXT, NO_BUS])
def test_without_a_good_keyring_tokens_are_kept_for_this_run_and_nothing_is_on_disk(
    scene: Scene, process: Desks, environment: dict[str, str]
):
    ada = DeskProcess(process("ada").home, environment)
    ran = ada.connect(scene, me=scene.ada)
    assert ran.code == 0
    assert "this run only" in ran.err
    assert scene.posted("Roster 1") == 1
    holds_no_token(ada.home, scene.app.bot_token, scene.app.app_token)
    scene.post(scene.olga, REPORT)
    assert "run `desk connect` again" in ada.run("sync", "--once", code=1).trouble
    said = ada.run("incidents").said
    assert said == "No live incidents"


def test_an_act_without_a_token_is_queued_and_goes_out_once_connected(scene: Scene, desk: Desks):
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("sync", "--once")
    tokenless = DeskProcess(ada.home, NO_KEYRING)
    assert tokenless.run("ack", incident).said.startswith("not delivered: No token for Fortuna")
    assert ada.run("sync", "--once").said == "in step with Slack"
    assert scene.posted("Acknowledged") == 1


def test_no_token_is_in_any_file_of_a_desk_at_work(scene: Scene, desk: Desks):
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    ada.run("ack", incident)
    ada.run("update", incident, "with a file", "--attach", "README.md")
    scene.slack.does("kill_token", token=scene.app.bot_token)
    ada.run("sync", "--once", code=1)
    ada.run("doctor", code=1)
    holds_no_token(ada.home, scene.app.bot_token, scene.app.app_token)


def test_no_server_is_one_line(scene: Scene, desk: Desks):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ada = desk("ada")
    ran = ada.run(
        *("connect", "--api-url", f"http://127.0.0.1:{port}/api/", "--channel", scene.channel),
        typed=scene.app.typed_in,
        code=1,
    )
    assert ran.trouble == "desk: no connection to Slack (ClientConnectorError)"


@pytest.mark.parametrize(
    "url", ["http://slack.example/api/", "ftp://127.0.0.1/", "not an address", "https://"]
)
def test_an_address_that_tokens_must_not_travel_to_is_refused(url: str, desk: Desks):
    trouble = desk("ada").run("connect", "--api-url", url, typed="xoxb-1\n\n\n", code=1).trouble
    assert "slack.api_url" in trouble


def test_a_support_group_makes_its_members_support(scene: Scene, desk: Desks):
    group = scene.slack.does(
        "add_group", team=scene.provider, handle="support", name="Support", users=[scene.ada, scene.ben]
    )["id"]
    ada = desk("ada")
    assert ada.connect(scene, None, scene.ada, "--support-group", group).err == ""
    incident = f"{scene.channel}:{scene.post(scene.olga, REPORT)}"
    scene.post(scene.ben, "On it", thread_ts=incident.partition(":")[2])
    ada.run("sync", "--once")
    assert ada.incident("Feed down")["acknowledged_by"] == [scene.ben]
