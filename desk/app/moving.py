"""A connected channel that goes on under another id: its tokens and its settings follow."""

from collections.abc import Sequence
from dataclasses import replace

from desk.app.home import Home
from desk.procedure.message import ChannelMessage
from desk.settings import Connection
from desk.slack.moved import find_moved
from desk.slack.workspace_client import SlackChannelClient


class ChannelMoving:
    """Fills the engine's `Moving` for one connection."""

    def __init__(self, home: Home, connection: Connection, client: SlackChannelClient) -> None:
        self._home = home
        self._connection = connection
        self._client = client

    async def find(self, witnesses: Sequence[ChannelMessage]) -> str:
        """The channel that holds what this one held."""
        known = [one.channel for one in self._home.settings.connections]
        return await find_moved(self._client, witnesses, known)

    def keep(self, channel: str) -> None:
        """File tokens and settings under the new id."""
        old, shelf = self._connection.channel, self._home.shelf
        tokens = shelf.load(old)
        if tokens is not None:
            shelf.save(channel, tokens)
            shelf.forget(old)
        settings = self._home.settings
        self._home.save(
            replace(
                settings,
                connections=tuple(
                    replace(one, channel=channel) if one.channel == old else one
                    for one in settings.connections
                ),
            )
        )
