"""Other people's servers: whatever they leave out or do their own way, an incident goes its whole way."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Desks
from tests.e2e.odd_servers import KINDS, Bare, Nulls
from tests.e2e.sparse_slack import BOT_TOKEN, CHANNEL, SparseSlack, sparse_slack

ADA, OLGA = "U0ADA0001", "U0OLGA001"


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def server(request: pytest.FixtureRequest) -> Iterator[SparseSlack]:
    """One server after another."""
    with sparse_slack(request.param) as slack:
        yield slack


def test_an_incident_goes_its_whole_way(server: SparseSlack, desk: Desks):
    ada = desk("ada")
    ada.run(
        *("connect", "--api-url", server.url, "--channel", CHANNEL, "--name", "Fortuna", "--me", ADA),
        *("--support-user", ADA),
        typed=f"{BOT_TOKEN}\n\n\n",
    )
    for number in range(5):
        server.say(OLGA, f"good morning {number}")
    ts = server.say(OLGA, "Title: Feed down\nProduct: Scheduled Feed\nSeverity: P3")
    ada.run("sync", "--once")
    assert ada.incident("Feed down")["status"] == "reported"
    incident = ada.incident("Feed down")["id"]
    assert incident == f"{CHANNEL}:{ts}"
    assert ada.run("ack", incident, "--severity", "P2").said == "delivered"
    server.say(OLGA, "P2", ts)
    assert ada.run("update", incident, "on it").said == "delivered"
    assert ada.run("resolve", incident, "Restarted the feed").said == "delivered"
    server.say(OLGA, "Confirmed!", ts)
    mine = ada.run("report", "--title", "Own", "--severity", "P3").said
    assert mine.startswith(f"{CHANNEL}:")
    ada.run("sync", "--once")
    done, own = ada.incident("Feed down"), ada.incident("Own")
    assert (done["status"], done["severity"]["agreed"]) == ("confirmed", "P2")
    assert own["id"] == mine
    said = [
        *("operator", "support", "operator", "support", "support", "operator"),
    ]
    assert [entry["side"] for entry in done["timeline"]] == said
    assert ada.board()["outbox"] == []
    assert sum("Title" in message["text"] for message in server.messages) == 2


@pytest.mark.parametrize("named", ["sparse", "#sparse", CHANNEL])
def test_a_channel_is_found_by_its_name_with_or_without_a_hash(desk: Desks, named: str):
    with sparse_slack(Nulls) as server:
        ran = desk("ada").run(
            *("connect", "--api-url", server.url, "--channel", named, "--me", ADA, "--support-user", ADA),
            typed=f"{BOT_TOKEN}\n\n\n",
        )
    assert ran.said == f"connected to sparse ({CHANNEL}) as {ADA}"


def test_a_name_that_cannot_be_looked_up_asks_for_the_id(desk: Desks):
    with sparse_slack(Bare) as server:
        ran = desk("ada").run(
            *("connect", "--api-url", server.url, "--channel", "#sparse"), typed=f"{BOT_TOKEN}\n\n\n", code=1
        )
    assert "by its id" in ran.err.splitlines()[-1]


def test_a_server_that_never_answers_is_given_up_on_and_the_act_is_delivered_once_later(desk: Desks):
    with sparse_slack() as server:
        ada = desk("ada")
        ada.run(
            *("connect", "--api-url", server.url, "--channel", CHANNEL, "--me", ADA, "--support-user", ADA),
            typed=f"{BOT_TOKEN}\n\n\n",
        )
        ts = server.say(OLGA, "Title: Feed down\nSeverity: P3")
        ada.run("sync", "--once")
        server.answering.clear()
        begun = time.monotonic()
        assert ada.run("ack", f"{CHANNEL}:{ts}").said.startswith("not delivered: ")
        assert time.monotonic() - begun < 12
        assert [row["state"] for row in ada.board()["outbox"]] == ["unknown"]
        server.answering.set()
        ada.run("sync", "--once")
        assert ada.incident("Feed down")["status"] == "acknowledged"
        assert sum(message["text"].startswith("Acknowledged") for message in server.messages) == 1
