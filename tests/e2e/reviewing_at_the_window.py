"""A desk's whole window in a process of its own, in which a person writes a post-mortem until the process is killed.

`python -m tests.e2e.reviewing_at_the_window INCIDENT PICTURE` opens the window on DESK_HOME, goes to the review of the
incident, types a root cause once the document is drawn, keeps a picture, and once the words are on disk kills itself.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from desk.app.home import open_home
from desk.app.window import Desktop
from desk.documents.draft import note_key, read_draft
from desk.store.database import DATABASE, open_reader
from desk.store.notes import Notes

WORDS = "The queue was full."


class Person:
    """Does one thing after the other, each once what it needs is there."""

    def __init__(self, desktop: Desktop, incident: str, picture: str, database: Path) -> None:
        self._window, self._incident, self._picture, self._database = (
            desktop.window,
            incident,
            picture,
            database,
        )
        self._steps = self._work()
        self._awaited: Callable[[], bool] = lambda: True
        self._timer = QTimer(desktop.window)
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        if self._awaited():
            self._awaited = next(self._steps)

    def _work(self) -> Iterator[Callable[[], bool]]:
        window = self._window
        yield lambda: self._incident in window.book.incidents and window.isVisible()
        yield lambda: window.book.incidents[self._incident].resolved_at is not None
        window.rooms.reviews.open(self._incident)
        page = window.rooms.reviews.page
        assert page is not None
        yield lambda: "not ready to send" in page.preview.toPlainText()
        said("drawn")
        QTest.keyClicks(page.editor.sections["root_cause"], WORDS)
        yield lambda: WORDS in page.preview.toPlainText()
        said("drawn again")
        window.grab().save(self._picture)
        yield self._is_on_disk
        said("on disk")
        os.kill(os.getpid(), signal.SIGKILL)

    def _is_on_disk(self) -> bool:
        with closing(open_reader(self._database)) as reader:
            kept = Notes(reader).get(note_key(self._incident))
        return kept is not None and read_draft(self._incident, kept).words.root_cause == WORDS


def said(line: str) -> None:
    """Say it at once, for whoever waits."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(incident: str, picture: str) -> None:
    """Open the window and let the person begin."""
    with open_home("window") as home:
        desktop = Desktop(home)
        person = Person(desktop, incident, picture, home.folders.data / DATABASE)
        desktop.run()
        del person


if __name__ == "__main__":
    main(*sys.argv[1:])
