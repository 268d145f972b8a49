"""The connector against the local Slack: tokens tried, people listed, a channel joined, tokens forgotten."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desk import paths, settings
from desk.app.connector import SlackConnector
from desk.app.home import Home
from desk.localslack.server import LocalSlack, serve_in_thread
from desk.localslack.story import Story, seed
from desk.localslack.workspace import Workspace
from desk.procedure.side import Side
from desk.tokens import TokenShelf
from desk.ui.connect.ports import ChannelPeople, Checked, Joined, Joining, TokenSet

WAIT_S = 30


@pytest.fixture
def served() -> Iterator[tuple[LocalSlack, Story]]:
    workspace = Workspace()
    story = seed(workspace, datetime.now(UTC))
    with serve_in_thread(workspace) as slack:
        yield slack, story


@pytest.fixture
def home(tmp_path: Path, served: tuple[LocalSlack, Story]) -> Home:
    folders = paths.folders({"DESK_HOME": str(tmp_path)}).make()
    first = settings.load(folders.settings_file)
    chosen = settings.Settings(
        first.home_id, settings.SlackSettings(served[0].api_url), document=first.document
    )
    return Home(folders, chosen, lambda home_id: TokenShelf(home_id, None, "no keyring here"))


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def connector(home: Home, told: list[str]) -> Iterator[SlackConnector]:
    made = SlackConnector(home, lambda: told.append("connected"))
    yield made
    made.close()


@pytest.fixture
def tokens(served: tuple[LocalSlack, Story]) -> TokenSet:
    story = served[1]
    return TokenSet(story.bot_token, story.app_token, story.user_token)


def test_good_tokens_find_channels(
    connector: SlackConnector, tokens: TokenSet, served: tuple[LocalSlack, Story]
):
    answers: queue.Queue[Checked] = queue.Queue()
    connector.check(tokens, "", answers.put)
    found = answers.get(timeout=WAIT_S)
    assert not found.fatal
    assert found.checks[0].title == "Bot token works"
    assert {each.id for each in found.channels} >= {channel.channel_id for channel in served[1].channels}


def test_a_bad_token_is_refused_in_one_clear_line(connector: SlackConnector):
    answers: queue.Queue[Checked] = queue.Queue()
    connector.check(TokenSet("xoxb-not-a-token"), "", answers.put)
    found = answers.get(timeout=WAIT_S)
    assert found.fatal
    assert found.channels == ()
    assert found.checks[-1].state == "bad"
    assert "xoxb" not in repr(found)


def test_a_channel_is_joined_and_later_forgotten(
    connector: SlackConnector,
    tokens: TokenSet,
    served: tuple[LocalSlack, Story],
    home: Home,
    told: list[str],
):
    story = served[1]
    channel = story.channels[0]
    people: queue.Queue[ChannelPeople] = queue.Queue()
    connector.people(tokens, channel.channel_id, people.put)
    known = people.get(timeout=WAIT_S)
    assert known.trouble == ""
    assert story.me in {person.id for person in known.people}
    joined: queue.Queue[Joined] = queue.Queue()
    asked = Joining(tokens, channel.channel_id, channel.operator, story.me, Side.SUPPORT, story.support_team)
    connector.connect(asked, joined.put)
    came = joined.get(timeout=WAIT_S)
    assert came.trouble == ""
    assert "no keyring here" in came.warnings
    (connection,) = connector.connections
    assert (connection.channel, connection.name, connection.has_tokens) == (
        channel.channel_id,
        channel.operator,
        True,
    )
    assert home.settings.connections[0].me == story.me
    forgotten: queue.Queue[str] = queue.Queue()
    connector.forget(channel.channel_id, forgotten.put)
    forgotten.get(timeout=WAIT_S)
    assert not connector.connections[0].has_tokens
    assert told == ["connected", "connected"]
    connector.remove(channel.channel_id, forgotten.put)
    forgotten.get(timeout=WAIT_S)
    assert connector.connections == ()
    assert settings.load(home.folders.settings_file).connections == ()


def test_the_manifest_and_the_page_that_has_it_filled_in(connector: SlackConnector):
    assert '"socket_mode_enabled": true' in connector.manifest()
    assert connector.create_link().startswith("https://api.slack.com/apps?new_app=1&manifest_json=")
