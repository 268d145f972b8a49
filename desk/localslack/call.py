"""One call of the Web API: who calls, with which arguments, and how it is refused."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desk.localslack.channel import Channel
from desk.localslack.directory import App, Credential
from desk.localslack.message import JsonObject
from desk.localslack.workspace import Workspace


class RefusalError(Exception):
    """An `ok: false` answer: its error code and any further fields of the body."""

    def __init__(self, error: str, **fields: object) -> None:
        super().__init__(error)
        self.error = error
        self.fields = fields


@dataclass(frozen=True)
class Call:
    """The caller and the arguments of one method call, whichever way they were encoded."""

    method: str
    workspace: Workspace
    credential: Credential
    arguments: Mapping[str, Any]

    @property
    def app(self) -> App:
        """The app whose token was sent."""
        return self.credential.app

    def text(self, name: str, default: str = "") -> str:
        """An argument as text; numbers and booleans are written as Slack would read them."""
        value = self.arguments.get(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else json.dumps(value)

    def has(self, name: str) -> bool:
        """Whether the argument was sent at all, even empty."""
        return self.arguments.get(name) is not None

    def require(self, *names: str) -> None:
        """Refuses with `invalid_arguments`, naming each argument that was not sent."""
        missing = [name for name in names if not self.has(name)]
        if missing:
            messages = [f"[ERROR] missing required field: {name}" for name in missing]
            raise RefusalError("invalid_arguments", response_metadata={"messages": messages})

    def flag(self, name: str) -> bool:
        """An argument as a boolean: absent, empty, "0" and "false" are no."""
        return self.text(name).lower() not in ("", "0", "false")

    def count(self, name: str, default: int, ceiling: int) -> int:
        """A number, also one sent as text; zero or none means the default."""
        raw = self.text(name)
        try:
            number = int(raw or "0")
        except ValueError:
            messages = [f"[ERROR] must be an integer [json-pointer:/{name}]"]
            raise RefusalError("invalid_arguments", response_metadata={"messages": messages}) from None
        if number < 0:
            raise RefusalError("invalid_limit")
        return min(number or default, ceiling)

    def structure(self, name: str, error: str) -> Any:
        """A JSON argument, sent as text or as JSON; None when absent, `error` when unreadable."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise RefusalError(error) from None

    def channel(self, name: str = "channel") -> Channel:
        """The named channel if this caller's team can see it, else `channel_not_found`."""
        self.require(name)
        channel = self.workspace.channels.get(self.text(name))
        if channel is None or self.app.team_id not in channel.teams:
            raise RefusalError("channel_not_found")
        if channel.private and not self.is_member(channel):
            raise RefusalError("channel_not_found")
        return channel

    def is_member(self, channel: Channel) -> bool:
        """Whether the token's own user is in the channel."""
        return self.credential.user_id in channel.members

    def joined_channel(self, name: str = "channel") -> Channel:
        """The named channel if the caller is in it; a public one it is not in is `not_in_channel`."""
        channel = self.channel(name)
        if not self.is_member(channel):
            raise RefusalError("not_in_channel")
        return channel

    def writable_channel(self, name: str = "channel") -> Channel:
        """A joined channel that is not archived."""
        channel = self.joined_channel(name)
        if channel.archived:
            raise RefusalError("is_archived")
        return channel


def page_of(
    items: Sequence[object], call: Call, key: str, *, default: int = 100, ceiling: int = 1000
) -> JsonObject:
    """One page of a list method; lists carry `next_cursor: ""` on their last page."""
    start = 0
    cursor = call.text("cursor")
    if cursor:
        kind, _, number = read_cursor(cursor).partition(":")
        if kind != "offset" or not number.isdecimal():
            raise RefusalError("invalid_cursor")
        start = int(number)
    end = start + call.count("limit", default, ceiling)
    following = write_cursor(f"offset:{end}") if end < len(items) else ""
    return {"ok": True, key: items[start:end], "response_metadata": {"next_cursor": following}}


def write_cursor(position: str) -> str:
    """An opaque cursor for a position."""
    return position.encode().hex()


def read_cursor(cursor: str) -> str:
    """The position of a cursor; refused with `invalid_cursor` when it is not one of ours."""
    try:
        return bytes.fromhex(cursor).decode()
    except ValueError:
        raise RefusalError("invalid_cursor") from None
