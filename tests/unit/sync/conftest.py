"""Fixtures of a desk on a channel in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.store.store import Store, open_store
from desk.sync.desks import Desks
from desk.sync.events import EngineEvent
from tests.fakes.channel import FakeChannel
from tests.fakes.clock import FakeClock
from tests.unit.sync.bench import Bench, BenchMaker, line_to


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def channel(clock: FakeClock) -> FakeChannel:
    return FakeChannel(clock)


@pytest.fixture
def make_bench(tmp_path: Path, channel: FakeChannel, clock: FakeClock) -> Iterator[BenchMaker]:
    """Opens a desk; the same name again opens the same data folder, as after a restart."""
    opened: list[Store] = []

    def make(name: str = "desk") -> Bench:
        for store in opened:
            if store.folder.name == name:
                store.close()
        store = open_store(tmp_path / name)
        opened.append(store)
        events: list[EngineEvent] = []
        desks = Desks(store, [line_to(channel)], events.append, clock, fastest_s=5.0)
        desks.load()
        desks.take_delivery()
        return Bench(channel, clock, store, desks, events)

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def bench(make_bench: BenchMaker) -> Bench:
    return make_bench()
