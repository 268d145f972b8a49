"""A desk's whole window in a process of its own, and a person at it: acknowledges one incident with the keyboard.

`python -m tests.e2e.at_the_window INCIDENT FOLDER` opens the window on DESK_HOME, waits for the incident's row,
chooses it, presses the key for Acknowledge, waits until the act has come back, opens the incident and the report form,
keeps a picture of each in FOLDER, and closes the window. Prints one line for each thing it saw.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.app.window import Desktop
from desk.procedure.incident import Status
from tests.e2e.somebody import Condition, at_work, said

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def work(desktop: Desktop, incident: str, folder: str) -> Iterator[Condition]:
    """Acknowledge, look, and begin a report."""
    window, view = desktop.window, desktop.window.page.view

    def status() -> Status:
        return window.book.incidents[incident].status

    def keep(name: str) -> None:
        window.grab().save(str(Path(folder) / f"{name}.png"))

    yield lambda: incident in window.book.incidents and window.isVisible()
    said(f"shown {status()}")
    window.activateWindow()
    view.set_current(incident)
    view.setFocus()
    yield view.hasFocus
    keep("board-reported")
    QTest.keyClick(window, Qt.Key.Key_A, _CTRL_SHIFT)
    yield lambda: status() is Status.ACKNOWLEDGED
    said("acknowledged")
    keep("board")
    QTest.keyClick(view, Qt.Key.Key_Return)
    yield lambda: window.rooms.incident is not None
    yield lambda: True
    keep("incident")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    yield lambda: window.rooms.form is not None
    yield lambda: True
    if window.rooms.form is not None:
        window.rooms.form.grab().save(str(Path(folder) / "form.png"))
        window.rooms.form.close()


if __name__ == "__main__":
    sys.exit(at_work(lambda desktop: work(desktop, *sys.argv[1:])))
