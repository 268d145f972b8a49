"""A channel that cannot be found is looked for under another id, and not too often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from desk.procedure.message import ChannelMessage
from desk.procedure.ports import ChannelError, ChannelGone, NotSent
from tests.fakes.channel import CHANNEL
from tests.unit.sync.bench import Bench


@dataclass
class FakeMoving:
    """Finds the channel under `found`, or fails."""

    found: str = ""
    error: ChannelError | None = None
    asked: list[list[str]] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    async def find(self, witnesses: Sequence[ChannelMessage]) -> str:
        self.asked.append([message.text for message in witnesses])
        if self.error is not None:
            raise self.error
        return self.found

    def keep(self, channel: str) -> None:
        self.kept.append(channel)


@pytest.fixture
async def moving(bench: Bench) -> FakeMoving:
    """A desk that has read one message; its channel is then not found any more."""
    made = FakeMoving("C2")
    bench.desk.line = replace(bench.desk.line, moving=made)
    bench.channel.say("Title: Odds frozen")
    await bench.desk.poll()
    assert not await bench.desks.moves.step()
    bench.channel.fail("conversations.history", ChannelGone("not found", "channel_not_found"), times=100)
    await bench.desk.poll()
    return made


async def test_it_goes_on_under_the_id_where_its_newest_message_is(bench: Bench, moving: FakeMoving):
    assert await bench.desks.moves.step()
    assert (moving.asked, moving.kept) == ([["Title: Odds frozen"]], ["C2"])
    assert len(list(bench.store.messages.current("C2"))) == 1


async def test_it_is_looked_for_once_a_minute(bench: Bench, moving: FakeMoving):
    moving.found = ""
    for _ in range(3):
        assert not await bench.desks.moves.step()
    bench.clock.advance(61)
    moving.error = NotSent("no connection", "offline")
    assert not await bench.desks.moves.step()
    assert (len(moving.asked), moving.kept) == (2, [])
    assert len(list(bench.store.messages.current(CHANNEL))) == 1


async def test_a_process_that_does_not_deliver_moves_nothing(
    bench: Bench, moving: FakeMoving, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bench.desks.moves, "_may_write", lambda: False)
    assert not await bench.desks.moves.step()
    assert moving.kept == []
