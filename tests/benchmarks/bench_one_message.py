"""One new message, from arrival to changed row: with 100,000 messages in the log, against 1,000."""

from __future__ import annotations

import gc
import time
from statistics import median

from desk.procedure.instants import SECOND, to_ts
from desk.procedure.message import ChannelMessage
from desk.sync.events import BoardChanged, EngineEvent
from tests.benchmarks.channel import CHANNEL
from tests.benchmarks.desk_at_rest import desk_at_rest
from tests.benchmarks.measure import Row

_ROUNDS = 101
_REPLIES = 100
"""Replies a thread has in both logs: a message costs what its own thread costs."""


def main() -> list[Row]:
    """The one row."""
    few, many = _seconds_per_message(1_000), _seconds_per_message(100_000)
    return [Row("one new message: 100,000 in the log / 1,000", many, few, 1.3)]


def _seconds_per_message(total: int) -> float:
    heard: list[EngineEvent] = []
    with desk_at_rest(total, max(1, total // _REPLIES), heard) as desks:
        incidents = sorted(desks.board().incidents)
        now = desks.channels[0].now()
        times = []
        gc.collect()
        gc.disable()
        for number in range(_ROUNDS):
            root = incidents[number % len(incidents)].partition(":")[2]
            message = ChannelMessage(
                CHANNEL, to_ts(now + number * SECOND), thread_ts=root, user="U0SUP", text="still on it"
            )
            heard.clear()
            begin = time.perf_counter()
            desks.store.messages.append([message], now)
            desks.channels[0].pull()
            times.append(time.perf_counter() - begin)
            assert any(isinstance(event, BoardChanged) and event.change.incidents for event in heard)
        gc.enable()
        return median(times)
