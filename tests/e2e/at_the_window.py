"""A desk's whole window in a process of its own, and a person at it: acknowledges one incident with the keyboard.

`python -m tests.e2e.at_the_window INCIDENT FOLDER` opens the window on DESK_HOME, waits for the incident's row,
chooses it, presses the key for Acknowledge, waits until the act has come back, opens the incident and the report form,
keeps a picture of each in FOLDER, and closes the window. Prints one line for each thing it saw.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from desk.app.home import open_home
from desk.app.window import Desktop
from desk.procedure.incident import Status

_LOOKS_EVERY_MS = 50
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

Condition = Callable[[], bool]


class Person:
    """Does one thing after the other, each once what it needs is on the screen."""

    def __init__(self, desktop: Desktop, incident: str, folder: Path) -> None:
        self._window = desktop.window
        self._incident = incident
        self._folder = folder
        self._steps = self._work()
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

    def _work(self) -> Iterator[Condition]:
        window, view = self._window, self._window.page.view
        yield lambda: self._incident in window.book.incidents and window.isVisible()
        said(f"shown {self._status()}")
        window.activateWindow()
        view.set_current(self._incident)
        view.setFocus()
        yield view.hasFocus
        self._keep("board-reported")
        QTest.keyClick(window, Qt.Key.Key_A, _CTRL_SHIFT)
        yield lambda: self._status() is Status.ACKNOWLEDGED
        said("acknowledged")
        self._keep("board")
        QTest.keyClick(view, Qt.Key.Key_Return)
        yield lambda: window.rooms.incident is not None
        yield lambda: True
        self._keep("incident")
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        yield lambda: window.rooms.form is not None
        yield lambda: True
        if window.rooms.form is not None:
            window.rooms.form.grab().save(str(self._folder / "form.png"))
            window.rooms.form.close()

    def _status(self) -> Status:
        return self._window.book.incidents[self._incident].status

    def _keep(self, name: str) -> None:
        self._window.grab().save(str(self._folder / f"{name}.png"))


def said(line: str) -> None:
    """Tell the test."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(incident: str, folder: str) -> int:
    """Run the window until the person has closed it."""
    gc.disable()  # as `desk` does: the window collects on its own thread
    with open_home("window") as home:
        desktop = Desktop(home)
        person = Person(desktop, incident, Path(folder))
        code = desktop.run()
        del person
        return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
