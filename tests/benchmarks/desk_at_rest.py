"""A desk whose log holds a large channel, with nobody at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from desk.procedure.board import Board
from desk.procedure.commands import Command
from desk.procedure.errors import Refused
from desk.procedure.fold import Fold
from desk.procedure.instants import Micros
from desk.procedure.ports import ChannelPoster, ChannelReader
from desk.procedure.post import Post
from desk.store.store import open_store
from desk.sync.clock import SystemClock
from desk.sync.desks import Desks
from desk.sync.events import EngineEvent
from desk.sync.line import ChannelFold, Line
from tests.benchmarks.channel import CHANNEL, messages


class Nobody:
    """Neither reads nor posts."""


def refuse(command: Command, board: Board, fold: ChannelFold, op: str, now: Micros) -> Post:
    """Nobody acts here."""
    raise Refused("nobody is here")


@contextmanager
def desk_at_rest(total: int, incidents: int, heard: list[EngineEvent]) -> Iterator[Desks]:
    """A desk that has folded `total` messages; what it tells goes to `heard`."""
    clock = SystemClock()
    nobody = Nobody()
    line = Line(CHANNEL, cast(ChannelReader, nobody), cast(ChannelPoster, nobody), refuse, Fold)
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        store.messages.append(messages(total, incidents, clock.now()), clock.now())
        desks = Desks(store, [line], heard.append, clock, 3.0)
        desks.load()
        yield desks
        store.close()
