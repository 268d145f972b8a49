"""Posts go through a bad network: seeded faults, the outbox's protocol, and each act in the channel exactly once."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.procedure.ports import NotSent, OutcomeUnknown
from desk.procedure.post import Lane, Post
from desk.procedure.signature import sign, signature
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.localslack.scene import SharedChannel, shared_channel

_FAULTS = (
    Fault("chat.postMessage", "drop", committed=True),
    Fault("chat.postMessage", "drop"),
    Fault("chat.postMessage", "status", committed=True),
    Fault("chat.postMessage", "html"),
    Fault("chat.postMessage", "error", committed=True, error="fatal_error"),
    Fault("chat.postMessage", "error", error="service_unavailable"),
    Fault("chat.postMessage", "rate_limited", seconds=0),
    Fault("conversations.history", "drop"),
    Fault("conversations.replies", "status"),
    Fault("*", "html"),
)


async def _deliver(desk: SlackChannelClient, post: Post, since_ts: str) -> None:
    """What the engine does with one row: post, and after an unknown outcome look before posting again."""
    unknown = False
    for _ in range(30):
        try:
            if unknown and await desk.find(post.channel, post.thread_ts, post.op, since_ts):
                return
            await desk.post(post)
            return
        except OutcomeUnknown:
            unknown = True
        except NotSent:
            continue
    pytest.fail(f"{post.op} was never delivered")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("metadata", [True, False])
async def test_every_act_is_in_the_channel_exactly_once(seed: int, metadata: bool, tmp_path: Path):
    chance = random.Random(seed)
    scene: SharedChannel = shared_channel()
    scene.workspace.drops_metadata = not metadata
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    posts = []
    for number in range(12):
        op = f"{number:08x}"
        text = f"Update\nstep {number}\n{sign(scene.person.id, op)}"
        thread_ts = root.ts if chance.random() < 0.7 else ""
        posts.append(Post(op, scene.channel.id, "update", text, Lane.UPDATE, thread_ts=thread_ts))
    async with LocalSlack.start(scene.workspace) as slack:
        tokens = Tokens(Secret(scene.app.bot_token))
        async with SlackChannelClient(tokens, slack.api_url, files=tmp_path.joinpath) as desk:
            await desk.identity()
            for post in posts:
                for _ in range(chance.randrange(3)):
                    slack.faults.inject(chance.choice(_FAULTS))
                await _deliver(desk, post, root.ts)
    signed = [signature(message.text) for message in scene.channel.messages.values()]
    assert Counter(found[1] for found in signed if found) == Counter(post.op for post in posts)
