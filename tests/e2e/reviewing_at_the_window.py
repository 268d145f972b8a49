"""A desk's whole window in a process of its own, in which a person writes a post-mortem until the process is killed.

`python -m tests.e2e.reviewing_at_the_window INCIDENT PICTURE` opens the window on DESK_HOME, goes to the review of the
incident, types a root cause once the document is drawn, keeps a picture, and once the words are on disk kills itself.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtTest import QTest

from desk.app.window import Desktop
from desk.documents.draft import note_key, read_draft
from desk.paths import folders
from desk.store.database import DATABASE, open_reader
from desk.store.notes import Notes
from tests.e2e.somebody import Condition, at_work, said

WORDS = "The queue was full."


def work(desktop: Desktop, incident: str, picture: str) -> Iterator[Condition]:
    """Write a root cause."""
    window, database = desktop.window, folders().data / DATABASE
    yield lambda: incident in window.book.incidents and window.isVisible()
    yield lambda: window.book.incidents[incident].resolved_at is not None
    window.rooms.reviews.open(incident)
    page = window.rooms.reviews.page
    assert page is not None
    yield lambda: "not ready to send" in page.preview.toPlainText()
    said("drawn")
    QTest.keyClicks(page.editor.sections["root_cause"], WORDS)
    yield lambda: WORDS in page.preview.toPlainText()
    said("drawn again")
    window.grab().save(picture)
    yield lambda: _is_on_disk(incident, database)
    said("on disk")
    os.kill(os.getpid(), signal.SIGKILL)


def _is_on_disk(incident: str, database: Path) -> bool:
    with closing(open_reader(database)) as reader:
        kept = Notes(reader).get(note_key(incident))
    return kept is not None and read_draft(incident, kept).words.root_cause == WORDS


if __name__ == "__main__":
    sys.exit(at_work(lambda desktop: work(desktop, *sys.argv[1:])))
