"""Reading 100,000 messages of history into log and fold, against the official client throwing them away."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from desk.procedure.fold import Fold
from desk.slack.workspace_client import SlackChannelClient
from desk.store.store import open_store
from desk.sync.clock import SystemClock
from desk.sync.desks import Desks, listening_to_nothing
from desk.sync.line import Line
from desk.tokens import Secret, Tokens
from tests.benchmarks.channel import CHANNEL
from tests.benchmarks.desk_at_rest import refuse
from tests.benchmarks.measure import Row

_TOTAL, _INCIDENTS = 100_000, 1_000
_TOKEN = "xoxb-bench"
_RUNS = 3


def main() -> list[Row]:
    """The one row: medians of alternating runs, each after a warm one."""
    with _canned_slack() as address:
        ours: list[float] = []
        bare: list[float] = []
        for _ in range(_RUNS):
            bare.append(_timed(lambda: _throw_away(address)))
            gc.disable()  # as in the window's process, which collects on its own thread between two ticks
            ours.append(_timed(lambda: _read(address)))
            gc.enable()
    return [
        Row(f"reading {_TOTAL:,} messages / the client throwing them away", median(ours), median(bare), 3.0)
    ]


def _timed(work: Callable[[], Awaitable[None]]) -> float:
    async def run() -> float:
        begin = time.perf_counter()
        await work()
        return time.perf_counter() - begin

    gc.collect()
    return asyncio.run(run())


async def _throw_away(address: str) -> None:
    """Every page, parsed by the official client."""
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(_TOKEN, base_url=address, session=session)
        read, cursor = 0, ""
        while True:
            page = await client.conversations_history(
                channel=CHANNEL, limit=999, cursor=cursor or None, include_all_metadata=True
            )
            read += len(page["messages"])
            cursor = page["response_metadata"]["next_cursor"]
            if not cursor:
                assert read >= _TOTAL
                return


async def _read(address: str) -> None:
    """Every page, into the log and the fold."""
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        async with SlackChannelClient(Tokens(Secret(_TOKEN)), address, files=store.files.path) as client:
            line = Line(CHANNEL, client, client, refuse, Fold)
            desks = Desks(store, [line], listening_to_nothing, SystemClock(), 3.0)
            desks.load()
            while await desks.channels[0].poll():
                pass
            board = desks.board()
            assert len(board.incidents) + len(board.triage) >= _TOTAL - 1
        store.close()


@contextmanager
def _canned_slack() -> Iterator[str]:
    """The server in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.canned_slack", str(_TOTAL), str(_INCIDENTS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdin is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}/api/"
        server.stdin.close()
