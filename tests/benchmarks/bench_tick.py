"""One tick of the window, painted: with 10,000 live incidents on the board, against 100."""

import gc
import os
import time
from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desk.procedure.fold import Fold
from desk.procedure.instants import MINUTE, SECOND, Micros, to_ts
from desk.procedure.message import ChannelMessage
from desk.ui.snapshot import Scene, settle, stage
from desk.ui.window import MainWindow
from tests.benchmarks.channel import CHANNEL, messages
from tests.benchmarks.measure import Row

NOW: Micros = 1_790_000_000_000_000
_TICKS = 101
_LATE = 6
"""How many are late on both boards: a row that is late is painted differently."""


class Paints(QObject):
    """Counts what a widget paints."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> list[Row]:
    """The one row."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["bench"])
    few, many = _window(100), _window(10_000)
    times: tuple[list[float], list[float]] = ([], [])
    gc.collect()
    gc.disable()
    # In turns, so that whatever else this machine does meets both.
    for number in range(1, _TICKS + 1):
        for window, found in zip((few, many), times, strict=True):
            found.append(_tick(window, NOW + number * SECOND))
    gc.enable()
    for window in (few, many):
        window.close()
        window.deleteLater()
    settle()
    del app
    return [Row("one tick, painted: 10,000 live incidents / 100", median(times[1]), median(times[0]), 1.3)]


def _window(incidents: int) -> MainWindow:
    """A window of 1440 x 900 on a board of so many live incidents, no clock of which passes a border meanwhile."""
    fold = Fold(CHANNEL)
    fold.apply(list(reports(incidents)))
    board = fold.board()
    assert len(board.incidents) == incidents
    window = stage(Scene(board, NOW), "light", 1.0)
    window.resize(1440, 900)
    window.show()
    settle()
    return window


def reports(incidents: int) -> Iterator[ChannelMessage]:
    """Reports of the last minutes, each to be acknowledged within 15; the first few are late."""
    roster = next(messages(1, 1, NOW))
    yield ChannelMessage(
        CHANNEL, to_ts(NOW - 60 * MINUTE), user="U0BOT", app="A0DESK", bot="B0DESK", text=roster.text
    )
    for number in range(incidents):
        at = NOW - 20 * MINUTE if number < _LATE else NOW - 6 * MINUTE + number * 5 * MINUTE // incidents
        text = f"Title: Odds frozen {number}\nProduct: Feed {number % 40}\nSeverity: P{number % 4 + 1}"
        yield ChannelMessage(CHANNEL, to_ts(at + number), user="U0OPE", text=text)


def _tick(window: MainWindow, now: Micros) -> float:
    """Seconds from the tick until everything that it changed is painted."""
    paints = Paints(window)
    window.page.view.viewport().installEventFilter(paints)
    begin = time.perf_counter()
    window.ticker.ticked.emit(now)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    took = time.perf_counter() - begin
    assert paints.count, "the tick painted nothing"
    paints.deleteLater()
    return took
