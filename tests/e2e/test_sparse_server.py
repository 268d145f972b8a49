"""A server with next to nothing: desk warns of what is missing and works all the same."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess, Ran
from tests.e2e.sparse_slack import BOT_TOKEN, CHANNEL, TEAM, SparseSlack, sparse_slack

ADA, BEN, OLGA = "U0ADA0001", "U0BEN0001", "U0OLGA001"


@pytest.fixture
def sparse() -> Iterator[SparseSlack]:
    """The server."""
    with sparse_slack() as slack:
        yield slack


def connect(desk: DeskProcess, sparse: SparseSlack, *sides: str) -> Ran:
    """Connect as Ada."""
    return desk.run(
        *("connect", "--api-url", sparse.url, "--channel", CHANNEL, "--name", "Fortuna", "--me", ADA, *sides),
        typed=f"{BOT_TOKEN}\n\n\n",
    )


@pytest.mark.parametrize("lacking", ["", "conversations.info", "the team", "the bot's id"])
def test_an_incident_goes_its_whole_way(sparse: SparseSlack, desk: Desks, lacking: str):
    sparse.missing.add(lacking)
    sparse.team_named, sparse.bot_named = lacking != "the team", lacking != "the bot's id"
    ada = desk("ada")
    warned = connect(ada, sparse, "--support-user", ADA, BEN).err.splitlines()
    assert all(line.startswith("desk: warning: ") for line in warned)
    ts = sparse.say(OLGA, "Title: Feed down\nProduct: Scheduled Feed\nSeverity: P3")
    incident = f"{CHANNEL}:{ts}"
    for act in (("ack", incident, "--severity", "P2"), ("update", incident, "on it")):
        assert ada.run(*act).said == "delivered"
    sparse.say(OLGA, "P2", ts)
    assert ada.run("resolve", incident, "Restarted the feed").said == "delivered"
    sparse.say(OLGA, "Confirmed!", ts)
    ada.run("sync", "--once")
    done = ada.incident("Feed down")
    assert (done["status"], done["severity"]["agreed"]) == ("confirmed", "P2")
    assert [entry["side"] for entry in done["timeline"]] == [
        *("operator", "support", "support", "operator", "support", "operator")
    ]
    assert ada.board()["outbox"] == []


def test_what_is_missing_is_said_with_what_it_costs(sparse: SparseSlack, desk: Desks):
    warned = connect(desk("ada"), sparse, "--support-user", ADA).err
    for words in ("which scopes", "names of people", "user groups", "polling only", "members cannot be read"):
        assert words in warned


def test_who_connects_the_support_teams_app_can_act_where_nobody_tells_teams(
    sparse: SparseSlack, desk: Desks
):
    ada = desk("ada")
    connect(ada, sparse, "--support-team", TEAM)
    ts = sparse.say(OLGA, "Title: Feed down\nSeverity: P3")
    assert ada.run("ack", f"{CHANNEL}:{ts}").said == "delivered"


def test_somebody_whom_the_roster_leaves_out_is_told_at_once(sparse: SparseSlack, desk: Desks):
    connect(desk("ada"), sparse, "--support-team", TEAM)
    ben = desk("ben")
    said = ben.run(
        *("connect", "--api-url", sparse.url, "--channel", CHANNEL, "--me", BEN), typed=f"{BOT_TOKEN}\n\n\n"
    )
    assert f"desk classify {BEN} support" in said.err
    ts = sparse.say(OLGA, "Title: Feed down\nSeverity: P3")
    assert "which side" in ben.run("ack", f"{CHANNEL}:{ts}", code=1).trouble
    assert desk("ada").run("classify", BEN, "support").said == "delivered"
    assert ben.run("ack", f"{CHANNEL}:{ts}").said == "delivered"


def test_a_file_that_the_server_cannot_take_leaves_the_report_posted_once(sparse: SparseSlack, desk: Desks):
    ada = desk("ada")
    connect(ada, sparse, "--support-user", ADA)
    ran = ada.run("report", "--title", "Own", "--severity", "P3", "--attach", "README.md")
    assert ran.said == f"{CHANNEL}:{sparse.messages[-1]['ts']}"
    assert "0 of 1 files uploaded" in ran.trouble
    assert "not delivered: report" in ada.run("sync", "--once", code=1).trouble
    assert sum("*Title*" in message["text"] for message in sparse.messages) == 1


@pytest.mark.parametrize("method", ["conversations.history", "auth.test"])
def test_what_desk_cannot_do_without_refuses_the_connection(sparse: SparseSlack, desk: Desks, method: str):
    sparse.refused[method] = "missing_scope" if method != "auth.test" else "invalid_auth"
    ada = desk("ada")
    ran = ada.run(
        *("connect", "--api-url", sparse.url, "--channel", CHANNEL), typed=f"{BOT_TOKEN}\n\n\n", code=1
    )
    assert method in ran.err.splitlines()[-1]
    assert "No operator is connected" in ada.run("incidents", code=1).trouble


def test_a_refused_act_waits_in_the_outbox_until_a_person_retries_or_discards_it(
    sparse: SparseSlack, desk: Desks
):
    ada = desk("ada")
    connect(ada, sparse, "--support-user", ADA)
    assert ada.run("outbox").said == "Everything is delivered"
    ts = sparse.say(OLGA, "Title: Feed down\nSeverity: P3")
    sparse.refused["chat.postMessage"] = "no_permission"
    assert ada.run("ack", f"{CHANNEL}:{ts}", code=1).said.startswith("not delivered")
    assert ada.run("update", f"{CHANNEL}:{ts}", "on it", code=1).said.startswith("not delivered")
    acknowledged, updated = json.loads(ada.run("outbox", "--json").out)["outbox"]
    assert (acknowledged["state"], acknowledged["kind"]) == ("failed", "acknowledge")
    listed = ada.run("outbox").said.splitlines()
    assert listed[0].startswith(f"{acknowledged['op']}  acknowledge  {CHANNEL}:{ts}  failed: ")
    assert "no_permission" in listed[1]
    assert ada.run("outbox", "--discard", updated["op"]).said == "discarded"
    assert "no operation" in ada.run("outbox", "--discard", updated["op"], code=1).trouble
    assert ada.run("outbox", "--retry", acknowledged["op"], code=1).said.startswith("not delivered")
    sparse.refused.clear()
    assert ada.run("outbox", "--retry", acknowledged["op"]).said == "delivered"
    assert ada.incident("Feed down")["status"] == "acknowledged"


def test_a_disconnected_operator_leaves_what_was_read_and_nothing_unsent(sparse: SparseSlack, desk: Desks):
    ada = desk("ada")
    connect(ada, sparse, "--support-user", ADA)
    ts = sparse.say(OLGA, "Title: Feed down\nSeverity: P3")
    assert ada.run("ack", f"{CHANNEL}:{ts}").said == "delivered"
    sparse.refused["chat.postMessage"] = "no_permission"
    ada.run("update", f"{CHANNEL}:{ts}", "on it", code=1)
    assert "1 post is not delivered" in ada.run("disconnect", "fortuna", code=1).trouble
    (waiting,) = json.loads(ada.run("outbox", "--json").out)["outbox"]
    ada.run("outbox", "--discard", waiting["op"])
    assert ada.run("disconnect", "fortuna").said == f"disconnected from Fortuna ({CHANNEL})"
    assert "No operator is connected" in ada.run("incidents", code=1).trouble
    sparse.refused.clear()
    connect(ada, sparse)
    assert ada.incident("Feed down")["status"] == "acknowledged"
