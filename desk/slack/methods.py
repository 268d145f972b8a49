"""Every Slack method that desk calls, once: how often, whether it changes anything, and the scopes it takes."""

from dataclasses import dataclass

TIER_1, TIER_2, TIER_3, TIER_4 = 1, 20, 50, 100


@dataclass(frozen=True, slots=True)
class Method:
    """A Web API method. `per_minute` calls are granted to the whole app; `scopes` are those of a bot token.

    Source: docs.slack.dev, "Rate limits" and the method pages (the lower figure where two pages differ).
    """

    per_minute: int
    writes: bool = False
    scopes: tuple[str, ...] = ()


_READ_HISTORY = ("channels:history", "groups:history")
_READ_CHANNELS = ("channels:read", "groups:read")

METHODS = {
    "apps.connections.open": Method(TIER_1),
    "auth.test": Method(TIER_4),
    "bots.info": Method(TIER_3, scopes=("users:read",)),
    "calls.add": Method(TIER_2, scopes=("calls:write",)),
    "calls.end": Method(TIER_2, scopes=("calls:write",)),
    "chat.delete": Method(TIER_3, writes=True, scopes=("chat:write",)),
    "chat.postMessage": Method(60, writes=True, scopes=("chat:write",)),
    "conversations.history": Method(TIER_3, scopes=_READ_HISTORY),
    "conversations.info": Method(TIER_3, scopes=_READ_CHANNELS),
    "conversations.list": Method(TIER_2, scopes=_READ_CHANNELS),
    "conversations.members": Method(TIER_4, scopes=_READ_CHANNELS),
    "conversations.replies": Method(TIER_3, scopes=_READ_HISTORY),
    "files.completeUploadExternal": Method(TIER_4, writes=True, scopes=("files:write",)),
    "files.getUploadURLExternal": Method(TIER_4, scopes=("files:write",)),
    "files.info": Method(TIER_4, scopes=("files:read",)),
    "pins.add": Method(TIER_2, writes=True, scopes=("pins:write",)),
    "usergroups.list": Method(TIER_2, scopes=("usergroups:read",)),
    "usergroups.users.list": Method(TIER_2, scopes=("usergroups:read",)),
    "users.info": Method(TIER_4, scopes=("users:read", "users:read.email")),
}
"""`users:read.email` adds the address to what users.info says; `files:read` also opens downloads.

A call is registered, and ended, without anybody seeing it; its block in a message is what shows.
`files.getUploadURLExternal` changes nothing that anybody sees: an upload never completed is thrown away.
"""


def writes(method: str) -> bool:
    """Whether calling a method twice could be seen in the channel."""
    return METHODS[method].writes
