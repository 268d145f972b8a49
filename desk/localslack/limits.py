"""Slack's published rate limits: calls a minute for each method, app and workspace, once switched on."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
_TIER_OF = {
    1: ("apps.connections.open",),
    2: [
        "conversations.list",
        "users.list",
        "users.conversations",
        "usergroups.list",
        "usergroups.users.list",
        "pins.add",
        "pins.list",
        "pins.remove",
        "bookmarks.add",
        "reactions.remove",
        "reactions.list",
        "calls.add",
        "calls.end",
        "calls.info",
    ],
    3: [
        "conversations.history",
        "conversations.replies",
        "conversations.info",
        "conversations.join",
        "chat.update",
        "chat.delete",
        "reactions.add",
        "reactions.get",
        "bookmarks.list",
        "bots.info",
        "files.delete",
        "team.info",
        "users.lookupByEmail",
    ],
    4: [
        "users.info",
        "conversations.members",
        "files.getUploadURLExternal",
        "files.completeUploadExternal",
        "files.info",
        "chat.postEphemeral",
    ],
}
PER_MINUTE = {method: TIERS[tier] for tier, methods in _TIER_OF.items() for method in methods}
POST_PER_CHANNEL = 60
"""chat.postMessage: about one a second for each channel, short bursts allowed."""


class Limits:
    """Sliding one-minute windows. Off by default; `clock` is in seconds and only moves forward.

    `per_minute` may be changed for a test; methods not in it are "special" and not limited here.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.enabled = False
        self.per_minute = dict(PER_MINUTE)
        self._clock = clock
        self._calls: defaultdict[tuple[str, str, str], deque[float]] = defaultdict(deque)

    def admit(self, method: str, team_id: str, app_id: str, channel: str = "") -> int:
        """Counts a call; returns 0 when admitted, else the whole seconds to wait (Retry-After)."""
        if not self.enabled:
            return 0
        if method == "chat.postMessage":
            allowed = self.per_minute.get(method, POST_PER_CHANNEL)
            method = f"{method} {channel}"
        elif method in self.per_minute:
            allowed = self.per_minute[method]
        else:
            return 0
        now = self._clock()
        recent = self._calls[method, team_id, app_id]
        while recent and recent[0] <= now - 60:
            recent.popleft()
        if len(recent) >= allowed:
            return max(1, math.ceil(recent[0] + 60 - now))
        recent.append(now)
        return 0
