"""Calls go to the right place with the token in the right header, and answers of any kind are survived."""

from __future__ import annotations

import asyncio
import copy
import pickle
import time
from pathlib import Path

import pytest
from aiohttp import web

from desk.procedure.instants import SECOND
from desk.procedure.ports import NotSent, RateLimited, Rejected, TokenDead
from desk.slack.addresses import api_address, may_carry_token, may_visit, parsed
from desk.slack.client import proxy_for
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.slack.odd_slack import OddSlack


def _client(url: str, token: str = "xoxb-1") -> SlackChannelClient:
    return SlackChannelClient(Tokens(Secret(token)), url, files=Path)


@pytest.mark.parametrize(
    "url", ["http://slack.com/api/", "ftp://x", "slack.com/api", "https://u:p@slack.com/", "x" * 9]
)
def test_address_that_would_show_the_token_is_refused(url: str):
    with pytest.raises(Rejected):
        _client(url)


def test_api_address_has_a_closing_slash_and_a_default():
    assert str(api_address("")) == "https://slack.com/api/"
    assert str(api_address(" http://localhost:8080/slack/api ")) == "http://localhost:8080/slack/api/"
    assert str(api_address("https://slack-gov.com/api")) == "https://slack-gov.com/api/"


@pytest.mark.parametrize(
    ("url", "api", "carries", "visits"),
    [
        ("https://files.slack.com/x", "https://slack.com/api/", True, True),
        ("https://slack-files.com/x", "https://slack.com/api/", True, True),
        ("https://files.slack-gov.com/x", "https://slack-gov.com/api/", True, True),
        ("http://files.slack.com/x", "https://slack.com/api/", False, False),
        ("https://notslack.com/x", "https://slack.com/api/", False, True),
        ("https://slack.com.evil.example/x", "https://slack.com/api/", False, True),
        ("http://127.0.0.1:80/x", "https://slack.com/api/", False, False),
        ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/api/", True, True),
        ("http://127.0.0.1:8081/x", "http://127.0.0.1:8080/api/", False, True),
        ("https://files.slack.com/x", "http://127.0.0.1:8080/api/", False, True),
    ],
)
def test_where_a_token_may_go(url: str, api: str, carries: bool, visits: bool):
    address = parsed(url)
    assert address is not None
    assert (may_carry_token(address, api_address(api)), may_visit(address, api_address(api))) == (
        carries,
        visits,
    )


async def test_token_travels_in_the_header_and_nowhere_else(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["conversations.history"] = {"ok": True}
    _ = [page async for page in odd_desk.history("C1")]
    assert odd.headers[-1]["Authorization"] == "Bearer xoxb-1"
    assert "xoxb-1" not in repr(odd.asked)


@pytest.mark.parametrize("token", ["", "xoxb-1\r\nX: y", "xoxb 1", "xoxb-ä"])
async def test_token_that_cannot_be_sent_is_dead_before_anything_goes_out(token: str, odd: OddSlack):
    async with _client(odd.api_url, token) as client:
        with pytest.raises(TokenDead):
            await client.identity()
    assert not odd.asked


async def test_tokens_do_not_show(odd_desk: SlackChannelClient):
    assert "xoxb-1" not in repr(odd_desk.tokens) + repr(vars(odd_desk)) + repr(odd_desk.web)
    with pytest.raises(TypeError):
        pickle.dumps(odd_desk.tokens.bot)


async def test_errors_carry_no_token(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["auth.test"] = {"ok": False, "error": "internal_error", "echo": "xoxb-1"}
    with pytest.raises(NotSent) as raised:
        await odd_desk.identity()
    assert "xoxb-1" not in str(raised.value) + repr(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    "body",
    [
        "",
        "null",
        "[]",
        "5",
        '{"ok": "yes"}',
        '{"ok": false}',
        "<html>",
        "{" * 5000,
        "[" * 100_000,
        '{"ok": tru',
    ],
)
async def test_answers_that_are_not_slacks(body: str, odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["auth.test"] = lambda _: web.Response(text=body, content_type="application/json")
    with pytest.raises(NotSent):
        await odd_desk.identity()


@pytest.mark.parametrize("content_type", ["text/plain", "application/octet-stream", "text/json"])
async def test_json_is_read_whatever_it_calls_itself(
    content_type: str, odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["auth.test"] = lambda _: web.Response(
        text='{"ok": true, "team_id": "T1", "user_id": "U1"}', content_type=content_type
    )
    assert (await odd_desk.identity()).user_id == "U1"


async def test_redirect_of_a_call_is_not_followed(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["auth.test"] = lambda _: web.Response(
        status=307, headers={"Location": f"{odd.origin}/elsewhere"}
    )
    with pytest.raises(NotSent):
        await odd_desk.identity()
    assert [name for name, _ in odd.asked] == ["auth.test"]


async def test_rate_limit_with_an_empty_body_is_a_rate_limit(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["users.info"] = lambda _: web.Response(status=429, headers={"retry-after": "9"})
    with pytest.raises(RateLimited) as raised:
        await odd_desk.person("U1")
    assert raised.value.retry_after == 9.0
    with pytest.raises(RateLimited):
        await odd_desk.person("U1")
    assert len(odd.calls_of("users.info")) == 1


async def test_server_time_comes_from_the_date_header(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["auth.test"] = lambda _: web.json_response(
        {"ok": True}, headers={"Date": "Fri, 02 Oct 2026 10:00:00 GMT"}
    )
    assert abs(await odd_desk.server_time() - 1_790_935_200 * SECOND) < 3 * SECOND


async def test_server_without_a_clock_is_taken_to_agree_with_ours(
    odd: OddSlack, odd_desk: SlackChannelClient
):
    odd.scripts["auth.test"] = lambda _: web.json_response({"ok": True}, headers={"Date": "yesterday"})
    assert abs(await odd_desk.server_time() - time.time_ns() // 1000) < 3 * SECOND


async def test_closed_client_is_offline_and_opens_again(odd: OddSlack):
    client = _client(odd.api_url)
    with pytest.raises(NotSent):
        await client.person("U1")
    await client.open()
    await client.open()
    await client.close()
    await client.close()
    with pytest.raises(NotSent):
        client.history("C1")


def test_proxy_of_the_environment_is_not_used_for_this_machine(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "")
    assert proxy_for(api_address("")) == "http://proxy.example:3128"
    assert proxy_for(api_address("http://127.0.0.1:8080/api/")) is None


async def test_calls_at_once_share_one_session(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["users.info"] = lambda asked: {
        "ok": True,
        "user": {"id": asked["user"], "name": asked["user"]},
    }
    people = await asyncio.gather(*(odd_desk.person(f"U{n}") for n in range(30)))
    assert [person.name for person in people] == [f"U{n}" for n in range(30)]


async def test_answer_of_a_call_is_its_own(odd: OddSlack, odd_desk: SlackChannelClient):
    odd.scripts["users.info"] = {"ok": 1, "user": {"id": "U1", "name": "ole"}}
    first = await odd_desk.web.call("users.info", user="U1")
    again = copy.deepcopy(first)
    await odd_desk.web.call("users.info", user="U1")
    assert first == again
