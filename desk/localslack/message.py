"""One message as the local Slack keeps it, and the ids and counts its thread adds when it is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

JsonObject = dict[str, Any]

SLACKBOT = "USLACKBOT"
TOMBSTONE = "tombstone"


def _no_reactions() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Message:
    """A message at rest; `text` is already in Slack's wire form.

    `thread_ts` is empty for a root, also for one with replies: the root's own `thread_ts` is
    something that its replies add when it is read. `edited` is (user, ts of the edit).
    """

    ts: str
    text: str
    user: str = ""
    team: str = ""
    thread_ts: str = ""
    subtype: str = ""
    client_msg_id: str = ""
    app_id: str = ""
    bot_id: str = ""
    username: str = ""
    icon_emoji: str = ""
    blocks: tuple[JsonObject, ...] = ()
    attachments: tuple[JsonObject, ...] = ()
    metadata: JsonObject | None = None
    edited: tuple[str, str] | None = None
    reactions: Mapping[str, tuple[str, ...]] = field(default_factory=_no_reactions)
    files: tuple[str, ...] = ()
    broadcast: bool = False
    pinned: bool = False

    @property
    def author(self) -> str:
        """The user id, or the bot id for a message sent under another name."""
        return self.user or self.bot_id


@dataclass(frozen=True, slots=True)
class ThreadCount:
    """What a root says about its replies."""

    replies: int
    users: tuple[str, ...]
    latest: str
