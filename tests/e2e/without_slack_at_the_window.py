"""A desk's whole window in a process of its own while Slack goes away: a person logs a call by keyboard, and stays.

`python -m tests.e2e.without_slack_at_the_window INCIDENT FOLDER` prints `shown`, waits until the strip says that Slack
is away (`away`), opens the contact card with its key, logs a call (`kept`), waits until the call has come back out of
the thread (`recorded`), keeps pictures in FOLDER, and closes the window.
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
from desk.ui.backup.contact_card import ContactDialog
from tests.e2e.at_the_window import said

_LOOKS_EVERY_MS = 50
_CTRL = Qt.KeyboardModifier.ControlModifier

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
        window.activateWindow()
        view.set_current(self._incident)
        view.setFocus()
        yield view.hasFocus
        said("shown")
        yield lambda: window.backup.strip is not None and window.backup.strip.on.isVisible()
        said("away")
        QTest.keyClick(window, Qt.Key.Key_C, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        yield lambda: (card := window.findChild(ContactDialog)) is not None and card.isActiveWindow()
        card = window.findChild(ContactDialog)
        assert isinstance(card, ContactDialog)
        card.grab().save(str(self._folder / "away-card.png"))
        line = card.who.lineEdit()
        assert line is not None
        line.setFocus()
        QTest.keyClicks(line, "Olga Nowak")
        QTest.keyClick(card, Qt.Key.Key_Return, _CTRL)
        yield lambda: bool(window.book.kept(self._incident))
        window.grab().save(str(self._folder / "away.png"))
        said("kept")
        yield lambda: bool(window.book.incidents[self._incident].contacts)
        said("recorded")


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
