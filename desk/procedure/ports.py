"""What the floors above must provide: protocols for a source of messages, a poster and a log, and how they fail."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, File, Person
from desk.procedure.post import Delivery, FileDelivery, Post, PostState


class ChannelError(Exception):
    """Something the channel's server (or the way to it) said no to. Its text is one clear line for a person.

    `code` is Slack's error code or a short word of ours (`offline`).
    """

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code


class NotSent(ChannelError):
    """Surely not executed; trying again later is safe (no connection, refused by load, server says later)."""


class RateLimited(NotSent):
    """Not executed: wait `retry_after` seconds before calling `method` again with any token of the app."""

    def __init__(self, message: str, method: str, retry_after: float) -> None:
        super().__init__(message, "ratelimited")
        self.method = method
        self.retry_after = retry_after


class OutcomeUnknown(ChannelError):
    """It may or may not have been executed: read before trying again."""


class TokenDead(ChannelError):
    """The token is not (or no longer) good: stop and ask for another."""


class NotAllowed(ChannelError):
    """A scope or a right is missing; `needed` names the scope where the server says it."""

    def __init__(self, message: str, code: str = "", needed: str = "") -> None:
        super().__init__(message, code)
        self.needed = needed


class ChannelGone(ChannelError):
    """The channel (or thread) cannot be reached: not a member, archived, deleted or its id changed."""


class Rejected(ChannelError):
    """The request itself is at fault (too long, malformed, unknown method): repeating it will not help."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of messages, and whether older (or, walking forward, newer) ones remain. `cursor` is opaque.

    `unreadable` counts what stood there and could not be read: what is missing then says nothing.
    """

    messages: tuple[ChannelMessage, ...]
    has_more: bool = False
    cursor: str = ""
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Posted:
    """What the server accepted: the message's `ts` and the thread it really landed in (empty: top level)."""

    ts: str
    thread_ts: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """A socket event boiled down: something changed in this channel (and thread): read it now."""

    channel: str
    thread_ts: str = ""


SentBytes = Callable[[int], None]
"""Told how many bytes of a file have gone out so far."""


class ChannelReader(Protocol):
    """Reads the truth. Every method may raise any ChannelError but OutcomeUnknown."""

    def history(
        self, channel: str, *, oldest: str = "", latest: str = "", limit: int = 200, patient: bool = False
    ) -> AsyncIterator[Page]:
        """Pages of top-level messages, in the order the server walks; `oldest` and `latest` are exclusive.

        `patient` where nobody waits: what a person waits for goes first within the app's call budget.
        """
        ...

    def replies(
        self, channel: str, root_ts: str, *, oldest: str = "", patient: bool = False
    ) -> AsyncIterator[Page]:
        """Pages of a thread, root first, then replies from the oldest; `oldest` is exclusive.

        Raises ChannelGone with code `thread_not_found` where the root is gone.
        """
        ...

    async def person(self, user: str) -> Person:
        """Who a user is; `known` is false where Slack cannot name them."""
        ...

    async def group_members(self, group: str) -> tuple[str, ...]:
        """User ids of a user group."""
        ...

    async def members(self, channel: str) -> tuple[str, ...]:
        """User ids in the channel."""
        ...

    async def server_time(self) -> Micros:
        """Slack's clock, from the newest response's Date header (whole seconds)."""
        ...

    async def download(self, file: File, limit: int) -> bytes:
        """The bytes of a file. Raises Rejected for a login page in its place or more than `limit` bytes."""
        ...


class ChannelPoster(Protocol):
    """Writes, never by itself again: what failed is said, with OutcomeUnknown where nobody can know."""

    async def post(self, post: Post) -> Posted:
        """Post one message once."""
        ...

    async def find(self, channel: str, thread_ts: str, op: str, since_ts: str) -> tuple[Posted, ...]:
        """Own messages that carry `op`, in the thread or at top level, after `since_ts`; earliest first."""
        ...

    async def delete(self, channel: str, ts: str) -> None:
        """Take back one's own message. Gone already is fine."""
        ...

    async def upload(
        self, post: Post, delivery: FileDelivery, thread_ts: str, sent: SentBytes
    ) -> FileDelivery:
        """Bring one file one step further (uploaded, completed, seen in the thread); never twice into the channel.

        Cancelled while its bytes go out (it has no `file_id` then), it surely does not come into the channel.
        """
        ...

    async def pin(self, channel: str, ts: str) -> None:
        """Pin a message; pinned already is fine."""
        ...


@dataclass(frozen=True, slots=True)
class Revised:
    """A message that changed in the log: what it was (None when new) and what it is."""

    before: ChannelMessage | None
    after: ChannelMessage


class Outbox(Protocol):
    """Posts on their way. A row is on disk before anything is sent."""

    def put(self, post: Post, made_at: Micros) -> Delivery:
        """Write a post down, queued."""
        ...

    def pending(self) -> Sequence[Delivery]:
        """What the channel does not hold yet, in the order it should go out."""
        ...

    def mark(
        self, op: str, state: PostState, *, error: str = "", ts: str = "", next_try_at: Micros | None = None
    ) -> Delivery:
        """Change a row's state; entering `sending` counts an attempt."""
        ...

    def mark_file(self, op: str, file: FileDelivery) -> Delivery:
        """Change the state of one of its files."""
        ...
