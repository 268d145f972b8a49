"""Frames with 1,000 live incidents: 20 messages a second, against the same window to which nobody writes.

A frame is what the window does from a tick or an event until it has painted it.
"""

import gc
import os
from collections.abc import Callable
from functools import partial
from statistics import quantiles
from time import perf_counter

from PySide6.QtWidgets import QApplication

from desk.procedure.board import BoardChange, diff
from desk.procedure.fold import Fold
from desk.procedure.instants import SECOND, to_ts
from desk.procedure.message import ChannelMessage
from desk.sync.events import BoardChanged
from desk.ui.snapshot import Scene, settle, stage
from tests.benchmarks.bench_tick import NOW, reports
from tests.benchmarks.channel import CHANNEL
from tests.benchmarks.measure import Row

_INCIDENTS, _A_SECOND = 1_000, 20
_SECONDS = 60
_WARM = 3


def main() -> list[Row]:
    """The one row."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["bench"])
    fold = Fold(CHANNEL)
    fold.apply(list(reports(_INCIDENTS)))
    window = stage(Scene(fold.board(), NOW), "light", 1.0)
    window.resize(1440, 900)
    window.show()
    settle()
    changes = _changes(fold, _SECONDS * _A_SECOND)
    quiet: list[float] = []
    busy: list[float] = []
    gc.collect()
    gc.disable()
    # The quiet seconds come first: what messages leave to be done a little later must not fall into them.
    for second in range(-_WARM, 2 * _SECONDS):
        now = NOW + second * SECOND
        frames = busy if second >= _SECONDS else quiet
        frames.append(_frame(partial(window.ticker.ticked.emit, now)))
        for _ in range(_A_SECOND if second >= _SECONDS else 0):
            event = BoardChanged(changes.pop())
            frames.append(_frame(partial(window.bridge.listener, event)))
    del quiet[:_WARM]
    gc.enable()
    window.close()
    window.deleteLater()
    settle()
    del app
    return [
        Row("a frame, 99th of 100 [s]: 20 messages a second / none", _slow(busy), _slow(quiet), 2.0),
    ]


def _slow(seconds: list[float]) -> float:
    return quantiles(seconds, n=100, method="inclusive")[-1]


def _frame(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return perf_counter() - begin


def _changes(fold: Fold, count: int) -> list[BoardChange]:
    """What `count` messages in the threads change, the last one first."""
    found, before = [], fold.board()
    roots = sorted(incident.ts for incident in before.incidents.values())
    for number in range(count):
        root = roots[number * 7 % len(roots)]
        user = "U0SUP" if number % 2 else "U0OPE"
        fold.apply(
            [
                ChannelMessage(
                    CHANNEL,
                    to_ts(NOW + number * SECOND // _A_SECOND),
                    thread_ts=root,
                    user=user,
                    text="on it",
                )
            ]
        )
        after = fold.board()
        found.append(diff(before, after))
        before = after
    return found[::-1]
