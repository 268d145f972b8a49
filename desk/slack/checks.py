"""What `desk connect` and `desk doctor` ask of a workspace: each answer one line, and what it costs."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desk.procedure.instants import MINUTE
from desk.procedure.message import Json
from desk.procedure.ports import ChannelError, NotAllowed, NotSent, RateLimited, TokenDead
from desk.slack import wire
from desk.slack.errors import is_missing
from desk.slack.manifest import bot_scopes
from desk.slack.workspace_client import SlackChannelClient

T = TypeVar("T")

_CLOCK_TOLERANCE = 2 * MINUTE
_LONGEST_WAIT_S = 30.0
_EMPTY = "the channel is readable, and empty"
_READS = ("channels:history", "groups:history")
_COSTS = {
    "calls:write": "calls are posted as plain links",
    "channels:history": "public channels cannot be read",
    "channels:read": "names and members of public channels stay unknown",
    "files:read": "evidence is listed but cannot be shown",
    "files:write": "attachments cannot be sent",
    "groups:history": "private channels cannot be read",
    "groups:read": "names and members of private channels stay unknown",
    "pins:read": "pins are noticed only by polling",
    "pins:write": "rosters and policies cannot be pinned",
    "reactions:read": "reactions are noticed only by polling",
    "usergroups:read": "user groups cannot be used in a roster",
    "users:read": "people show as ids, and their teams stay unknown",
    "users:read.email": "e-mail addresses must be typed by hand",
}


class Level(StrEnum):
    """`refuse`: desk cannot work; `warning`: it can, with less."""

    OK = "ok"
    WARNING = "warning"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a check. `about` is one of token, scopes, channel, history, post, people, groups, app, socket,
    user, clock."""

    level: Level
    about: str
    line: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that the app may see. `shared` with another organisation; `joined` by the app."""

    id: str
    name: str
    private: bool = False
    shared: bool = False
    joined: bool = False
    archived: bool = False


async def check(client: SlackChannelClient, channel: str = "") -> list[Finding]:
    """Everything about a workspace and one channel of it that can be known without posting.

    Refuses only what desk cannot work without: a good bot token, the channel, the rights to read history and post.
    """
    findings = [await _token(client)]
    if findings[0].level is Level.REFUSE:
        return findings
    findings += _scopes(client.web.scopes)
    if channel:
        findings += [await _channel(client, channel), await _history(client, channel)]
    findings.append(_post(client.web.scopes))
    findings += [await _app(client), await _people(client), await _groups(client)]
    findings += [await _socket(client), await _user(client), await _clock(client)]
    return findings


async def patiently(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask, and where Slack wants a short wait first, once more after it. Raises what the asking raises."""
    try:
        return await ask()
    except RateLimited as limit:
        if limit.retry_after > _LONGEST_WAIT_S:
            raise
        await asyncio.sleep(limit.retry_after)
        return await ask()


async def channels(client: SlackChannelClient) -> tuple[Channel, ...]:
    """Channels that the token can list, those the app is in first, by name. Raises ChannelError."""
    found: dict[str, Channel] = {}
    cursor, cursors = "", set[str]()
    while True:
        answer = await client.web.call(
            "conversations.list",
            types="public_channel,private_channel",
            exclude_archived=True,
            limit=999,
            cursor=cursor or None,
        )
        found |= {
            said.id: said for row in wire.rows(answer.get("channels")) if (said := decode_channel(row)).id
        }
        cursor = wire.text(wire.mapping(answer.get("response_metadata")).get("next_cursor"))
        if not cursor or cursor in cursors:
            return tuple(sorted(found.values(), key=lambda channel: (not channel.joined, channel.name)))
        cursors.add(cursor)


def decode_channel(raw: dict[str, Json]) -> Channel:
    """A conversation object; a server that does not say whether the app is in it gets the benefit of the doubt."""
    return Channel(
        id=wire.text(raw.get("id")),
        name=wire.text(raw.get("name")),
        private=wire.flag(raw.get("is_private")),
        shared=wire.flag(raw.get("is_ext_shared")),
        joined=wire.flag(raw.get("is_member", True)),
        archived=wire.flag(raw.get("is_archived")),
    )


async def _token(client: SlackChannelClient) -> Finding:
    try:
        identity = await patiently(client.identity)
    except TokenDead as error:
        return Finding(Level.REFUSE, "token", str(error))
    except ChannelError as error:
        return Finding(Level.REFUSE, "reach", str(error))
    if not identity.bot_id and client.tokens.bot.reveal().startswith("xoxp-"):
        return Finding(
            Level.WARNING,
            "token",
            "this is a person's token: posts will carry that person's name, not desk's",
        )
    where = identity.team_name or identity.team
    return Finding(Level.OK, "token", f"the bot token is good{f' in {where}' if where else ''}")


def _scopes(granted: frozenset[str] | None) -> list[Finding]:
    if granted is None:
        line = "the server does not say which scopes the token has: what it lacks shows only in use"
        return [Finding(Level.WARNING, "scopes", line)]
    missing = [scope for scope in bot_scopes() if scope not in granted and scope in _COSTS]
    if any(scope in granted for scope in _READS):
        missing = [scope for scope in missing if scope not in _READS]
    if not missing:
        return [Finding(Level.OK, "scopes", "the token has every scope that desk uses")]
    return [
        Finding(Level.WARNING, "scopes", f"the scope {scope} is missing: {_COSTS[scope]}")
        for scope in missing
    ]


async def _channel(client: SlackChannelClient, channel: str) -> Finding:
    try:
        answer = await patiently(lambda: client.web.call("conversations.info", channel=channel))
    except RateLimited as limit:
        return Finding(Level.WARNING, "channel", f"the channel's name cannot be read now: {limit}")
    except ChannelError as error:
        if is_missing(error):
            return Finding(Level.WARNING, "channel", f"the channel's name cannot be read ({error.code})")
        return Finding(Level.REFUSE, "channel", str(error))
    found = decode_channel(wire.mapping(answer.get("channel")))
    if found.archived:
        return Finding(Level.REFUSE, "channel", f"#{found.name} is archived")
    if not found.joined:
        # Some servers say so of every app; where it is true, reading history is refused below.
        line = f"the app is said not to be in #{found.name}: type /invite with its name there"
        return Finding(Level.WARNING, "channel", line)
    shared = ", shared with another organisation" if found.shared else ""
    return Finding(Level.OK, "channel", f"#{found.name or channel} can be reached{shared}")


async def _history(client: SlackChannelClient, channel: str) -> Finding:
    async def newest() -> bool:
        async for page in client.history(channel, limit=1):
            return bool(page.messages)
        return False

    try:
        what = "the channel's history can be read" if await patiently(newest) else _EMPTY
        return Finding(Level.OK, "history", what)
    except RateLimited as limit:
        return Finding(Level.WARNING, "history", f"the channel's history cannot be read now: {limit}")
    except ChannelError as error:
        return Finding(Level.REFUSE, "history", str(error))


def _post(granted: frozenset[str] | None) -> Finding:
    if granted is None:
        return Finding(Level.WARNING, "post", "whether desk may post shows itself with its first message")
    if not any(scope in ("bot", "chat:write") or scope.startswith("chat:write:") for scope in granted):
        return Finding(Level.REFUSE, "post", "the scope chat:write is missing: desk could not post")
    return Finding(Level.OK, "post", "desk may post")


async def _app(client: SlackChannelClient) -> Finding:
    identity = await client.identity()
    if identity.app_id:
        return Finding(Level.OK, "app", f"desk's own posts are known by the app {identity.app_id}")
    line = "the server does not name desk's app: its posts are known by its bot and its signature only"
    return Finding(Level.WARNING, "app", line)


async def _people(client: SlackChannelClient) -> Finding:
    identity = await client.identity()
    try:
        person = await client.person(identity.user_id)
    except ChannelError as error:
        return Finding(Level.WARNING, "people", f"people cannot be looked up now: {error}")
    if person.known and (person.name or person.team):
        return Finding(Level.OK, "people", "names of people can be read")
    return Finding(Level.WARNING, "people", f"names of people cannot be read: {_COSTS['users:read']}")


async def _groups(client: SlackChannelClient) -> Finding:
    try:
        await client.web.call("usergroups.list")
    except ChannelError as error:
        reason = "" if isinstance(error, NotAllowed) or is_missing(error) else f" now ({error})"
        return Finding(
            Level.WARNING, "groups", f"user groups cannot be read{reason}: {_COSTS['usergroups:read']}"
        )
    return Finding(Level.OK, "groups", "user groups can be read")


async def _socket(client: SlackChannelClient) -> Finding:
    if not client.tokens.app.reveal():
        return Finding(Level.WARNING, "socket", "no app-level token: desk hears of changes by polling only")
    try:
        await client.app_web.call("apps.connections.open")
    except ChannelError as error:
        return Finding(Level.WARNING, "socket", f"no socket, desk hears of changes by polling only: {error}")
    return Finding(Level.OK, "socket", "the app-level token opens sockets")


async def _user(client: SlackChannelClient) -> Finding:
    if not client.tokens.user.reveal():
        return Finding(Level.OK, "user", "no user token, and none is needed")
    try:
        told = await client.user_web.call("auth.test")
    except ChannelError as error:
        return Finding(
            Level.WARNING, "user", f"the user token does not work, desk goes on without it: {error}"
        )
    if wire.text(told.get("team_id")) != (await client.identity()).team:
        return Finding(Level.WARNING, "user", "the user token belongs to another workspace than the bot's")
    return Finding(Level.OK, "user", "the user token is good")


async def _clock(client: SlackChannelClient) -> Finding:
    try:
        offset = time.time_ns() // 1000 - await client.server_time()
    except NotSent as error:
        return Finding(Level.WARNING, "clock", f"Slack's clock cannot be read: {error}")
    if abs(offset) <= _CLOCK_TOLERANCE:
        return Finding(Level.OK, "clock", "this computer's clock agrees with Slack's")
    minutes, way = abs(offset) / MINUTE, "fast" if offset > 0 else "slow"
    line = f"this computer's clock is {minutes:.0f} minutes {way} against Slack's; desk counts by Slack's"
    return Finding(Level.WARNING, "clock", line)
