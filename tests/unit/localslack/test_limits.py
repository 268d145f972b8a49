"""Rate limits: one window for each method, app and team."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from desk.localslack.limits import PER_MINUTE, Limits
from desk.localslack.methods import METHODS
from desk.localslack.server import LocalSlack
from tests.unit.localslack.conftest import bot_client
from tests.unit.localslack.scene import SharedChannel

SPECIAL = {"auth.test", "chat.postMessage", "chat.getPermalink"}


class Seconds:
    """A clock in seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_call_above_the_tier_waits_until_the_oldest_leaves_the_window():
    seconds = Seconds()
    limits = Limits(seconds)
    limits.enabled = True
    for _ in range(50):
        assert limits.admit("conversations.history", "T", "A") == 0
        seconds.now += 0.5
    assert limits.admit("conversations.history", "T", "A") == 35
    assert limits.admit("conversations.replies", "T", "A") == 0
    assert limits.admit("conversations.history", "T", "B") == 0
    seconds.now += 35
    assert limits.admit("conversations.history", "T", "A") == 0


def test_posting_is_limited_for_each_channel():
    limits = Limits(Seconds())
    limits.enabled = True
    limits.per_minute["chat.postMessage"] = 1
    assert limits.admit("chat.postMessage", "T", "A", "C1") == 0
    assert limits.admit("chat.postMessage", "T", "A", "C2") == 0
    assert limits.admit("chat.postMessage", "T", "A", "C1") == 60


def test_every_method_has_a_tier_or_is_special():
    assert set(METHODS) - SPECIAL - set(PER_MINUTE) == set()


async def test_a_limited_call_is_not_carried_out_and_says_when_to_come_back(
    slack: LocalSlack, client: AsyncWebClient, scene: SharedChannel
):
    slack.limits.enabled = True
    slack.limits.per_minute["chat.postMessage"] = 1
    await client.chat_postMessage(channel=scene.channel.id, text="one")
    with pytest.raises(SlackApiError) as limited:
        await client.chat_postMessage(channel=scene.channel.id, text="two")
    response = limited.value.response
    assert (response.status_code, response.data) == (429, {"ok": False, "error": "ratelimited"})
    assert int(response.headers["Retry-After"]) in range(55, 61)
    assert len(scene.channel.messages) == 1


async def test_all_tokens_of_one_app_share_its_budget(slack: LocalSlack, scene: SharedChannel):
    slack.limits.enabled = True
    slack.limits.per_minute["users.info"] = 1
    await bot_client(slack, scene.app).users_info(user=scene.person.id)
    person = AsyncWebClient(token=scene.app.user_token, base_url=slack.api_url)
    with pytest.raises(SlackApiError, match="ratelimited"):
        await person.users_info(user=scene.person.id)
    await bot_client(slack, scene.other_app).users_info(user=scene.person.id)
