"""A person at a desk: commands decided on a channel's board, and what came of them posted back into it."""

from desk.procedure.commands import Command
from desk.procedure.decide import Me, Situation, decide
from desk.procedure.post import Post
from desk.procedure.side import Side
from tests.unit.procedure.channel import OPERATOR_DESK, SAM, SUE, SUPPORT_DESK, Channel, clock


def decided(channel: Channel, command: Command, by: str = SAM, at: str = "10:10") -> Post:
    """The post that a command comes to. Raises Refused."""
    fold = channel.fold()
    side = fold.side_of(by) if by else Side.UNKNOWN
    channel.operations += 1
    me, op = Me(by, side), f"{channel.operations:08x}"
    return decide(command, Situation(fold.board(), me, op, clock(at), fold.charter))


def done(channel: Channel, command: Command, by: str = SAM, at: str = "10:10") -> str:
    """The command decided and delivered; the post's `ts`."""
    post = decided(channel, command, by, at)
    return channel.put_raw(post.text, SUPPORT_DESK if by in (SAM, SUE) else OPERATOR_DESK, at, post.thread_ts)
