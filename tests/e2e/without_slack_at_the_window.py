"""A desk's whole window in a process of its own while Slack goes away: a person logs a call by keyboard, and stays.

`python -m tests.e2e.without_slack_at_the_window INCIDENT FOLDER` prints `shown`, waits until the strip says that Slack
is away (`away`), opens the contact card with its key, logs a call (`kept`), waits until the call has come back out of
the thread (`recorded`), keeps pictures in FOLDER, and closes the window.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.app.window import Desktop
from desk.ui.backup.contact_card import ContactDialog
from tests.e2e.somebody import Condition, at_work, said

_CTRL = Qt.KeyboardModifier.ControlModifier


def work(desktop: Desktop, incident: str, folder: str) -> Iterator[Condition]:
    """Log a call while Slack is away."""
    window, view = desktop.window, desktop.window.page.view
    yield lambda: incident in window.book.incidents and window.isVisible()
    window.activateWindow()
    view.set_current(incident)
    view.setFocus()
    yield view.hasFocus
    said("shown")
    yield lambda: window.backup.strip is not None and window.backup.strip.on.isVisible()
    said("away")
    QTest.keyClick(window, Qt.Key.Key_C, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    yield lambda: (card := window.findChild(ContactDialog)) is not None and card.isActiveWindow()
    card = window.findChild(ContactDialog)
    assert isinstance(card, ContactDialog)
    card.grab().save(str(Path(folder) / "away-card.png"))
    line = card.who.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Olga Nowak")
    QTest.keyClick(card, Qt.Key.Key_Return, _CTRL)
    yield lambda: bool(window.book.kept(incident))
    window.grab().save(str(Path(folder) / "away.png"))
    said("kept")
    yield lambda: bool(window.book.incidents[incident].contacts)
    said("recorded")


if __name__ == "__main__":
    sys.exit(at_work(lambda desktop: work(desktop, *sys.argv[1:])))
