"""What the tests of the local Slack share: the scene and a server over it."""

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.directory import App
from desk.localslack.server import LocalSlack
from tests.unit.localslack.scene import SharedChannel, SteppingClock, shared_channel


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def scene(clock: SteppingClock) -> SharedChannel:
    return shared_channel(clock)


@pytest.fixture
async def slack(scene: SharedChannel) -> AsyncIterator[LocalSlack]:
    async with LocalSlack.start(scene.workspace, share_delay=0.0) as slack:
        yield slack


@pytest.fixture
def client(slack: LocalSlack, scene: SharedChannel) -> AsyncWebClient:
    """Slack's own client with the provider's bot token and no retries."""
    return bot_client(slack, scene.app)


def bot_client(slack: LocalSlack, app: App) -> AsyncWebClient:
    """Slack's own client with an app's bot token and no retries."""
    return AsyncWebClient(token=app.bot_token, base_url=slack.api_url, retry_handlers=[])
