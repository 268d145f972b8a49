"""What the tests of the Slack room share: a scene on the local Slack, a scripted server, and clients of both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desk.localslack.server import LocalSlack
from desk.procedure.post import Lane, Post
from desk.slack.workspace_client import SlackChannelClient
from desk.tokens import Secret, Tokens
from tests.unit.localslack.scene import SharedChannel, SteppingClock, shared_channel
from tests.unit.slack.odd_slack import OddSlack


@pytest.fixture
def scene() -> SharedChannel:
    return shared_channel(SteppingClock())


@pytest.fixture
async def slack(scene: SharedChannel) -> AsyncIterator[LocalSlack]:
    async with LocalSlack.start(scene.workspace, share_delay=0.0) as slack:
        yield slack


@pytest.fixture
async def desk(slack: LocalSlack, scene: SharedChannel, tmp_path: Path) -> AsyncIterator[SlackChannelClient]:
    """desk of the provider; its attachments lie in the test's folder, named by hash."""
    tokens = Tokens(Secret(scene.app.bot_token), Secret(scene.app.app_token))
    async with SlackChannelClient(tokens, slack.api_url, files=tmp_path.joinpath) as desk:
        yield desk


@pytest.fixture
async def odd() -> AsyncIterator[OddSlack]:
    server = OddSlack()
    await server.open()
    server.scripts["auth.test"] = {"ok": True, "team_id": "T1", "user_id": "UBOT", "bot_id": "B1"}
    yield server
    await server.close()


@pytest.fixture
async def odd_desk(odd: OddSlack, tmp_path: Path) -> AsyncIterator[SlackChannelClient]:
    async with SlackChannelClient(
        Tokens(Secret("xoxb-1"), Secret("xapp-1")), odd.api_url, files=tmp_path.joinpath
    ) as desk:
        yield desk


def a_post(channel: str = "C1", **changes: object) -> Post:
    """An update ready to go, with the given fields changed."""
    fields: dict[str, object] = {
        "op": "1a2b3c4d",
        "channel": channel,
        "kind": "update",
        "text": "Update\nStill looking.\n- <@U1> · desk 1a2b3c4d",
        "lane": Lane.UPDATE,
    }
    return Post(**(fields | changes))  # type: ignore[arg-type]
