"""`python -m tests.unit.app.first_look`: opens desk's window and prints what was loaded when its board was painted.

A line of JSON: `modules`, every module's name; `strip`, whether the alarm strip stood above the list; `top`, the
height at which the list began, at the first paint and after everything had followed.
"""

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer

from desk.app import window
from desk.cli import main
from desk.ui.window import MainWindow


class Look(QObject):
    """Notes what there is at the first paint of the list, and ends the process a moment after the first tick."""

    def __init__(self, seen: MainWindow) -> None:
        super().__init__(seen)
        self._seen = seen
        self._first: dict[str, object] = {}
        seen.page.view.viewport().installEventFilter(self)
        seen.ticker.ticked.connect(self._on_ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._first:
            strip = self._seen.side.bell.strips[0]
            self._first = {"modules": sorted(sys.modules), "strip": strip.isVisible(), "top": [self._top()]}
        return False

    def _on_ticked(self) -> None:
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        tops = self._first["top"]
        assert isinstance(tops, list)
        tops.append(self._top())
        sys.stdout.write(json.dumps(self._first))
        sys.stdout.flush()
        os._exit(0)  # the engine has been asked to start: this is not about how it ends

    def _top(self) -> int:
        return self._seen.page.view.mapTo(self._seen, QPoint()).y()


class Watched(window.Desktop):
    """The window's process, looked at."""

    def run(self) -> int:
        look = Look(self.window)
        try:
            return super().run()
        finally:
            del look


if __name__ == "__main__":
    window.Desktop = Watched  # type: ignore[misc]
    sys.exit(main([]))
