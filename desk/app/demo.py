"""The demo: a Slack on this machine with a living story, and a home that is connected to it for this run only."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from tempfile import TemporaryDirectory

from desk import paths, settings
from desk.app.home import Home
from desk.app.joining import Sides, join
from desk.localslack.server import LocalSlack, serve_in_thread
from desk.localslack.story import Story, seed
from desk.localslack.workspace import Workspace
from desk.settings import Connection
from desk.slack.workspace_client import SlackChannelClient
from desk.store.files import Files
from desk.tokens import Secret, Tokens, TokenShelf


@dataclass(frozen=True)
class Demo:
    """A local Slack that is being served, and its story."""

    slack: LocalSlack
    story: Story


@contextmanager
def served(port: int = 0) -> Iterator[Demo]:
    """Serve the story on loopback while the block runs. Raises OSError where the port is in use."""
    workspace = Workspace()
    story = seed(workspace, datetime.now(UTC))
    with serve_in_thread(workspace, port=port) as slack:
        yield Demo(slack, story)


@contextmanager
def demo_home(demo: Demo) -> Iterator[Home]:
    """A home in a temporary folder, connected to every channel of the story; its tokens are in memory only."""
    with TemporaryDirectory(prefix="desk-demo-") as folder:
        folders = paths.folders({"DESK_HOME": folder}).make()
        first = settings.load(folders.settings_file)
        chosen = settings.Settings(
            first.home_id,
            settings.SlackSettings(demo.slack.api_url),
            provider="Gamnify",
            document=first.document,
        )
        shelf = TokenShelf(secrets.token_hex(4), None)
        story = demo.story
        tokens = Tokens(Secret(story.bot_token), Secret(story.app_token), Secret(story.user_token))
        for channel in story.channels:
            shelf.save(channel.channel_id, tokens)
            chosen = chosen.with_connection(Connection(channel.operator, channel.channel_id, story.me))
        home = Home(folders, chosen, lambda _: shelf)
        home.save(chosen)
        yield home


async def join_all(demo: Demo, home: Home) -> list[str]:
    """Read every channel of the story and give it its roster; what went wrong, a line each."""
    warnings: list[str] = []
    story = demo.story
    files = Files(home.folders.data / "files")
    for channel in story.channels:
        found = home.shelf.load(channel.channel_id)
        if found is None:
            continue
        async with SlackChannelClient(found, demo.slack.api_url, files=files.path) as client:
            sides = Sides(team=story.support_team)
            await join(home, client, channel.channel_id, sides, channel.operator, story.me, warnings.append)
    return warnings
