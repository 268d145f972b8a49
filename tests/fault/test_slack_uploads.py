"""Files go through a bad network: seeded faults, step after step, and each file in the thread exactly once."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from pathlib import Path

import pytest

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.procedure.ports import NotSent
from desk.procedure.post import FileDelivery, Lane, Post, PostState
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.localslack.scene import shared_channel

_FAULTS = (
    Fault("upload", "drop"),
    Fault("upload", "drop", committed=True),
    Fault("upload", "status"),
    Fault("files.getUploadURLExternal", "drop", committed=True),
    Fault("files.getUploadURLExternal", "html"),
    Fault("files.completeUploadExternal", "drop", committed=True),
    Fault("files.completeUploadExternal", "drop"),
    Fault("files.completeUploadExternal", "status", committed=True),
    Fault("files.completeUploadExternal", "rate_limited", seconds=0),
    Fault("files.info", "drop"),
    Fault("files.info", "html"),
    Fault("conversations.replies", "status"),
)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("without", [set(), {"files.info"}])
async def test_every_file_is_in_the_thread_exactly_once(seed: int, without: set[str], tmp_path: Path):
    chance = random.Random(seed)
    scene = shared_channel()
    root = scene.workspace.post(scene.channel, scene.other_person, "Title: down")
    post = Post("1a2b3c4d", scene.channel.id, "update", "Update", Lane.UPDATE, thread_ts=root.ts)
    minutes = 0
    async with LocalSlack.start(scene.workspace, share_delay=0.0) as slack:
        slack.faults.unknown_methods |= without
        tokens = Tokens(Secret(scene.app.bot_token))
        async with SlackChannelClient(tokens, slack.api_url, files=tmp_path.joinpath) as desk:
            await desk.open()
            desk._open.uploads._clock = lambda: minutes * 61.0
            for number in range(6):
                content = chance.randbytes(1000)
                sha256 = hashlib.sha256(content).hexdigest()
                tmp_path.joinpath(sha256).write_bytes(content)
                for _ in range(chance.randrange(4)):
                    slack.faults.inject(chance.choice(_FAULTS))
                file = FileDelivery(sha256, f"file {number}", 1000)
                for _ in range(40):
                    minutes += 1
                    try:
                        file = await desk.upload(post, file, root.ts, lambda _: None)
                    except NotSent:
                        continue
                    if file.state is PostState.DELIVERED:
                        break
                assert file.state is PostState.DELIVERED
    shown = [name for message in scene.channel.messages.values() for name in message.files]
    assert Counter(scene.workspace.shelf.files[name].name for name in shown) == Counter(
        f"file {number}" for number in range(6)
    )
