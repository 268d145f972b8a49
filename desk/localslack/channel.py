"""One channel's messages, kept in ts order so that any page of a long history is found by bisection."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desk.localslack.message import SLACKBOT, TOMBSTONE, Message, ThreadCount


@dataclass(eq=False)
class Channel:
    """A channel shared by one or more teams; the first of `teams` hosts it.

    `names` holds the name another side gave it, `hidden_before` the ts before which a free plan
    hides history (empty: nothing is hidden).
    """

    id: str
    name: str
    teams: list[str]
    created: int
    creator: str = ""
    private: bool = False
    archived: bool = False
    topic: str = ""
    hidden_before: str = ""
    members: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    previous_names: list[str] = field(default_factory=list)
    pins: list[tuple[str, str, int]] = field(default_factory=list)
    bookmarks: list[dict[str, object]] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)
    timeline: list[str] = field(default_factory=list)
    threads: dict[str, list[str]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """The `channel_type` of an event: "group" when private, else "channel"."""
        return "group" if self.private else "channel"

    @property
    def is_ext_shared(self) -> bool:
        """Whether more than one team is in it (Slack Connect)."""
        return len(self.teams) > 1

    def name_for(self, team_id: str) -> str:
        """The name as that side sees it."""
        return self.names.get(team_id, self.name)

    def add(self, message: Message) -> None:
        """Files a new message; ValueError when its ts is taken."""
        if message.ts in self.messages:
            raise ValueError(f"{self.id} already has a message {message.ts}")
        self.messages[message.ts] = message
        if not message.thread_ts or message.broadcast:
            _file(self.timeline, message.ts)
        if message.thread_ts:
            _file(self.threads.setdefault(message.thread_ts, []), message.ts)

    def put(self, message: Message) -> None:
        """Replaces a message by its changed self; KeyError when it is not here."""
        self.messages[message.ts]
        self.messages[message.ts] = message

    def remove(self, ts: str) -> Message:
        """Deletes a message as slack.com does and returns what it was.

        A root with replies stays as a tombstone; the last reply of a tombstone takes it along.
        """
        message = self.messages[ts]
        if self.threads.get(ts):
            stone = Message(ts, "This message was deleted.", user=SLACKBOT, subtype=TOMBSTONE)
            self.messages[ts] = stone
            return message
        self._forget(message)
        if message.thread_ts:
            replies = self.threads[message.thread_ts]
            replies.remove(ts)
            if not replies:
                del self.threads[message.thread_ts]
                root = self.messages[message.thread_ts]
                if root.subtype == TOMBSTONE:
                    self._forget(root)
        return message

    def root_of(self, ts: str) -> str:
        """The root a reply to `ts` goes under, or "" when no living message has that ts."""
        message = self.messages.get(ts)
        if message is None:
            return ""
        return message.thread_ts or message.ts

    def thread_count(self, root_ts: str) -> ThreadCount | None:
        """Counts of a root's replies, or None when it has none."""
        replies = self.threads.get(root_ts)
        if not replies:
            return None
        users = dict.fromkeys(self.messages[ts].author for ts in replies)
        return ThreadCount(len(replies), tuple(users), replies[-1])

    def thread(self, root_ts: str) -> Iterator[Message]:
        """The root and then its replies, oldest first."""
        yield self.messages[root_ts]
        for ts in self.threads.get(root_ts, []):
            yield self.messages[ts]

    def mark_pinned(self, ts: str, pinned: bool) -> None:
        """Sets whether a message shows as pinned."""
        self.put(replace(self.messages[ts], pinned=pinned))

    def _forget(self, message: Message) -> None:
        del self.messages[message.ts]
        if not message.thread_ts or message.broadcast:
            del self.timeline[bisect_left(self.timeline, message.ts)]
        self.pins = [pin for pin in self.pins if pin[0] != message.ts]


def between(keys: list[str], oldest: str | None, latest: str | None, inclusive: bool) -> tuple[int, int]:
    """The half-open index range of sorted `keys` inside the bounds; both exclusive unless inclusive."""
    low = 0
    high = len(keys)
    if oldest is not None:
        low = bisect_left(keys, oldest) if inclusive else bisect_right(keys, oldest)
    if latest is not None:
        high = bisect_right(keys, latest) if inclusive else bisect_left(keys, latest)
    return low, max(low, high)


def _file(keys: list[str], ts: str) -> None:
    if not keys or keys[-1] < ts:
        keys.append(ts)
    else:
        insort(keys, ts)
