"""Somebody at a desk's whole window: does one thing after the other, each once what it needs is on the screen."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer

from desk.app.home import open_home
from desk.app.window import Desktop

_LOOKS_EVERY_MS = 50

Condition = Callable[[], bool]
Work = Callable[[Desktop], Iterator[Condition]]
"""What they do; each condition is what they wait for before they go on."""


class _Somebody:
    def __init__(self, desktop: Desktop, work: Work) -> None:
        self._window = desktop.window
        self._steps = work(desktop)
        self._awaited: Condition = lambda: True
        self._timer = QTimer(desktop.window)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY_MS)

    def _look(self) -> None:
        if self._awaited():
            try:
                self._awaited = next(self._steps)
            except StopIteration:
                self._timer.stop()
                self._window.close()


def at_work(work: Work) -> int:
    """Run the window of DESK_HOME until the work is done, which closes it."""
    gc.disable()  # as `desk` does: the window collects on its own thread
    with open_home("window") as home:
        desktop = Desktop(home)
        somebody = _Somebody(desktop, work)
        code = desktop.run()
        del somebody
        return code


def said(line: str) -> None:
    """Tell the test at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
