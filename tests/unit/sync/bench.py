"""A desk on a channel in memory, with a clock that tests move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desk.procedure.attachment import Attachment
from desk.procedure.board import Board
from desk.procedure.commands import Command, Reply
from desk.procedure.errors import Refused
from desk.procedure.instants import DAY, Micros, from_ts
from desk.procedure.ports import Revised
from desk.procedure.post import Lane, Post
from desk.store.store import Store
from desk.sync.channel import ChannelDesk
from desk.sync.desks import Desks
from desk.sync.events import BoardChanged, EngineEvent
from desk.sync.line import ChannelFold, Line
from tests.fakes.channel import CHANNEL, FakeChannel
from tests.fakes.clock import FakeClock
from tests.fakes.folding import ListingFold
from tests.fakes.ports import FakePoster, FakeReader


def post_of(
    op: str, text: str = "Update", thread: str = "", lane: Lane = Lane.UPDATE, after: str = "",
    files: tuple[Attachment, ...] = (), pin: bool = False,
) -> Post:  # fmt: skip
    """A post as `decide` makes them."""
    signed = f"{text}\n- <@U1> · desk {op}"
    return Post(op, CHANNEL, "update", signed, lane, thread, after_op=after, files=files, pin=pin)


def decide(command: Command, board: Board, fold: ChannelFold, op: str, now: Micros) -> Post:
    """People may reply; saying nothing is refused."""
    assert isinstance(command, Reply)
    if not command.words:
        raise Refused("Say something.")
    return post_of(op, command.words, command.incident.partition(":")[2])


def owed(fold: ChannelFold, changes: Sequence[Revised]) -> list[Post]:
    """One record per edit of a level, unless the thread has it."""
    return [post for change in changes for post in _owed(fold, change)]


def _owed(fold: ChannelFold, change: Revised) -> list[Post]:
    assert isinstance(fold, ListingFold)
    before, after = change.before, change.after
    if before is None or before.text == after.text or not before.text.startswith("P"):
        return []
    op = f"{int(after.ts.replace('.', '')) % 16**8:08x}"
    if any(message.text.endswith(f"desk {op}") for message in fold.messages.values()):
        return []
    return [post_of(op, f"Record: was {before.text}", after.root_ts, Lane.RECORD)]


def repeats(fold: ChannelFold, newest: Micros) -> list[Post]:
    """Whatever says ``Roster`` is repeated after 60 days."""
    assert isinstance(fold, ListingFold)
    copies = [one.ts for one in fold.messages.values() if one.text.startswith("Roster")]
    if not copies or newest - from_ts(max(copies)) <= 60 * DAY:
        return []
    return [post_of(f"{int(max(copies).replace('.', '')) % 16**8:08x}", "Roster", lane=Lane.RECORD)]


def line_to(channel: FakeChannel) -> Line:
    """A line to a channel in memory."""
    reader, poster = FakeReader(channel), FakePoster(channel)
    return Line(CHANNEL, reader, poster, decide, ListingFold, owed=owed, repeats=repeats)


@dataclass
class Bench:
    """One desk: what it keeps, what it talks to and what it told."""

    channel: FakeChannel
    clock: FakeClock
    store: Store
    desks: Desks
    events: list[EngineEvent] = field(default_factory=list)

    @property
    def desk(self) -> ChannelDesk:
        return self.desks.channels[0]

    def shown(self) -> dict[str, str]:
        """The text of every item on the board, as a listener has it after all events."""
        shown: dict[str, str] = {}
        for event in self.events:
            if isinstance(event, BoardChanged):
                shown.update({item.ts: item.text for item in event.change.triage.values()})
                for key in event.change.gone_triage:
                    shown.pop(key.partition(":")[2], None)
        return shown

    async def deliver(self) -> None:
        """Deliver what is ready now."""
        for _ in range(50):
            if not await self.desk.deliver():
                return
        raise AssertionError("delivering does not come to rest")

    async def deliver_all(self) -> None:
        """Deliver, letting time pass, until nothing waits."""
        for _ in range(50):
            await self.deliver()
            at = self.desk.next_delivery()
            if at is None:
                return
            self.clock.advance(max(0.01, (at - self.desk.now()) / 1_000_000))
        raise AssertionError("delivering does not come to an end")


BenchMaker = Callable[..., Bench]
