"""A post: what desk is about to put into the channel, and what became of it."""

from dataclasses import field
from enum import IntEnum, StrEnum

from desk.procedure.attachment import Attachment
from desk.procedure.instants import Micros
from desk.procedure.values import dataclass


class Lane(IntEnum):
    """The order in which waiting posts go out; within one incident acts always keep the order they were made."""

    ACKNOWLEDGE = 0
    UPDATE = 1
    REPORT = 2
    OTHER = 3
    RECORD = 4


class PostState(StrEnum):
    """`unknown`: Slack may have it; desk is looking. `failed`: Slack refused it, a person must decide."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Post:
    """One message to post once. `op` is eight hex digits, also in its signature; `incident` is ``channel:ts`` or empty.

    `thread_ts` is the root to reply to, empty for top level. `after_op` names a post whose delivery gives the
    thread (an act on a report that is itself still waiting). `text` is Slack mrkdwn, at most 3,900 characters,
    ready to send; `kind` the act's name; `pin` asks for a pin once delivered.
    """

    op: str
    channel: str
    kind: str
    text: str
    lane: Lane
    thread_ts: str = ""
    incident: str = ""
    after_op: str = ""
    files: tuple[Attachment, ...] = ()
    pin: bool = False


@dataclass(frozen=True, slots=True)
class FileDelivery:
    """How far one attachment of a post has come. `state` as PostState; `sent` bytes of `size`."""

    sha256: str
    name: str
    size: int
    state: PostState = PostState.QUEUED
    sent: int = 0
    file_id: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A post and what became of it: an outbox row as everybody else sees it.

    `made_at`, `next_try_at` are instants of this machine corrected to Slack's clock; `ts` is Slack's once accepted;
    `error` one clear line, empty while nothing is wrong.
    """

    post: Post
    state: PostState
    made_at: Micros
    attempts: int = 0
    error: str = ""
    next_try_at: Micros | None = None
    ts: str = ""
    files: tuple[FileDelivery, ...] = field(default=())

    @property
    def is_pending(self) -> bool:
        """Whether the channel does not yet hold all of it."""
        return self.state is not PostState.DELIVERED or any(
            f.state is not PostState.DELIVERED for f in self.files
        )
