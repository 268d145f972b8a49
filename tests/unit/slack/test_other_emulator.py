"""The same reader and poster on an independent emulator that was measured against the real service.

It has no files, no Socket Mode, no user groups and no scopes header, and drops metadata.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.procedure.ports import ChannelGone, Page, TokenDead
from desk.slack.checks import Level, channels, check
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.contract.peers import Peer, emulator
from tests.unit.slack.conftest import a_post


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    with emulator() as running:
        yield running


@pytest.fixture
async def visitor(peer: Peer) -> AsyncIterator[SlackChannelClient]:
    tokens = Tokens(Secret(str(peer.client.token)))
    async with SlackChannelClient(tokens, str(peer.client.base_url), files=Path) as client:
        yield client


async def _ts(pages: Any) -> list[str]:
    found: list[Page] = [page async for page in pages]
    return [message.ts for page in found for message in page.messages]


async def test_history_and_thread_are_read_whole(peer: Peer, visitor: SlackChannelClient):
    assert await _ts(visitor.history(peer.archive, limit=3)) == peer.roots[::-1]
    assert (
        await _ts(visitor.history(peer.archive, oldest=peer.roots[1], latest=peer.roots[5], limit=2))
        == (peer.roots[4:1:-1])
    )
    assert await _ts(visitor.replies(peer.archive, peer.thread)) == [peer.thread, *peer.replies]
    assert await _ts(visitor.replies(peer.archive, peer.thread, oldest=peer.replies[0])) == (
        [peer.thread, *peer.replies[1:]]
    )


async def test_oldest_alone_reads_everything_newer(peer: Peer, visitor: SlackChannelClient):
    assert set(await _ts(visitor.history(peer.archive, oldest=peer.roots[1], limit=2))) == set(peer.roots[2:])


async def test_post_is_found_by_its_signature_and_taken_back(peer: Peer, visitor: SlackChannelClient):
    post = a_post(peer.play, thread_ts=peer.typed)
    posted = await visitor.post(post)
    assert posted.thread_ts == peer.typed
    assert await visitor.find(peer.play, peer.typed, post.op, peer.typed) == (posted,)
    await visitor.delete(peer.play, posted.ts)
    await visitor.delete(peer.play, posted.ts)
    assert await visitor.find(peer.play, peer.typed, post.op, peer.typed) == ()


async def test_reply_to_nothing_is_seen_to_land_at_top_level(peer: Peer, visitor: SlackChannelClient):
    posted = await visitor.post(a_post(peer.play, thread_ts="1600000000.000100"))
    assert posted.thread_ts == ""
    await visitor.delete(peer.play, posted.ts)


async def test_thread_that_is_not_there_is_gone(peer: Peer, visitor: SlackChannelClient):
    with pytest.raises(ChannelGone) as raised:
        await _ts(visitor.replies(peer.archive, "1600000000.000100"))
    assert raised.value.code == "thread_not_found"


async def test_checks_refuse_nothing(peer: Peer, visitor: SlackChannelClient):
    findings = await check(visitor, peer.play)
    assert not [finding for finding in findings if finding.level is Level.REFUSE]
    assert {channel.id for channel in await channels(visitor)} >= {peer.play, peer.archive}


async def test_people_are_named(peer: Peer, visitor: SlackChannelClient):
    (page,) = [page async for page in visitor.history(peer.play)]
    author = await visitor.person(page.messages[-1].user)
    assert author.known
    assert author.name
    assert author.id in await visitor.members(peer.play)


async def test_token_it_does_not_know_is_dead(peer: Peer):
    async with SlackChannelClient(Tokens(Secret("xoxb-no")), str(peer.client.base_url), files=Path) as client:
        with pytest.raises(TokenDead):
            await client.identity()
