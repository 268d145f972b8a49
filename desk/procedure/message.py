"""One message of a channel as it stands now: what every fold starts from."""

from collections.abc import Mapping
from dataclasses import field

from desk.procedure.instants import Micros, from_ts
from desk.procedure.values import dataclass

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

CONTENT_SUBTYPES = frozenset({"", "me_message", "file_share", "thread_broadcast", "bot_message"})
"""Subtypes that carry words of a person or an app; all others (joins, topics, huddles) are no content."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji on a message. `name` is without colons and skin tone; `users` in Slack's order."""

    name: str
    users: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file that a message carries. `size` in bytes; `available` is false where Slack shows only its shell."""

    id: str
    name: str
    size: int = 0
    mimetype: str = ""
    url: str = ""
    thumb_url: str = ""
    available: bool = True


@dataclass(frozen=True, slots=True)
class ChannelMessage:
    """What Slack says of one message at this moment.

    `ts` names it within `channel`; `thread_ts` is the root's `ts`, or empty at top level. `user`, `team`, `app`
    and `bot` are whatever the server gave of the author, empty where it gave nothing. `text` is Slack's wire
    mrkdwn, entities and all. `edited_ts` is the `ts` of the last edit that Slack admits to. `gone` marks a
    message that is no longer in the channel (`tombstone` where Slack still keeps its place in the thread).
    Source: Slack, "message event" and "Retrieving messages".
    """

    channel: str
    ts: str
    thread_ts: str = ""
    user: str = ""
    team: str = ""
    app: str = ""
    bot: str = ""
    username: str = ""
    text: str = ""
    subtype: str = ""
    client_msg_id: str = ""
    edited_ts: str = ""
    files: tuple[File, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    reply_count: int = 0
    latest_reply: str = ""
    tombstone: bool = False
    gone: bool = False
    metadata: Mapping[str, Json] | None = field(default=None, compare=True, hash=False)

    @property
    def at(self) -> Micros:
        """The instant of its `ts`."""
        return from_ts(self.ts)

    @property
    def root_ts(self) -> str:
        """The `ts` of the thread it belongs to: its own at top level."""
        return self.thread_ts or self.ts

    @property
    def is_root(self) -> bool:
        """Whether it stands at top level."""
        return self.root_ts == self.ts

    @property
    def is_content(self) -> bool:
        """Whether it is there and carries words (or files) of somebody."""
        return not (self.gone or self.tombstone) and self.subtype in CONTENT_SUBTYPES


@dataclass(frozen=True, slots=True)
class Person:
    """What Slack says of a user. `zone` is an IANA name or empty; `known` is false where Slack cannot name them."""

    id: str
    name: str = ""
    team: str = ""
    zone: str = ""
    is_bot: bool = False
    known: bool = True
    email: str = ""


Directory = Mapping[str, Person]
"""The people that Slack could name, by user id."""
