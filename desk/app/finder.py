"""The window's search: questions answered on a thread of its own, through a connection that only reads."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.store.database import DATABASE, Database, open_reader
from desk.store.failures import StoreError
from desk.ui.search.ports import Answer

if TYPE_CHECKING:
    from desk.store.question import Question
    from desk.store.search import Search

_PAGE = 50
_APART_AT_MOST = 100


@dataclass(frozen=True)
class _Job:
    question: "Question"
    offset: int
    done: Callable[[Answer], None]


class Finder:
    """Fills the window's `Finder`. The newest question is the only one worth an answer: it ends the one under way."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / DATABASE
        self._changed = threading.Condition()
        self._next: _Job | None = None
        self._stopped = False
        self._database: Database | None = None
        self._thread: threading.Thread | None = None

    def ask(self, question: "Question", offset: int, done: Callable[[Answer], None]) -> None:
        """Look for the page that begins at `offset`; `done` is called on the finder's thread, or never."""
        with self._changed:
            if self._stopped:
                return
            self._next = _Job(question, offset, done)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="desk-finder", daemon=True)
                self._thread.start()
            self._interrupt()
            self._changed.notify()

    def close(self, within_s: float = 5.0) -> None:
        """End the query under way and the thread."""
        with self._changed:
            self._stopped, self._next = True, None
            self._interrupt()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(within_s)

    def _interrupt(self) -> None:
        if self._database is not None:
            self._database.interrupt()

    def _work(self) -> None:
        try:
            while (job := self._wait()) is not None:
                self._answer(job)
        finally:
            with self._changed:
                database, self._database = self._database, None
            if database is not None:
                database.close()

    def _wait(self) -> _Job | None:
        with self._changed:
            while self._next is None and not self._stopped:
                self._changed.wait()
            job, self._next = self._next, None
            return job

    def _answer(self, job: _Job) -> None:
        try:
            search = self._search()
            found = search.find(job.question, _PAGE, job.offset)
            apart = search.count(replace(job.question, past=not job.question.past), _APART_AT_MOST)
            answer = Answer(found, job.offset, apart, search.behind())
        except StoreError as error:
            answer = Answer(trouble=str(error))
        with self._changed:
            if self._next is not None or self._stopped:
                return  # interrupted, or overtaken: nobody waits for it any more
        job.done(answer)

    def _search(self) -> "Search":
        """Raises StoreError where there is no database yet, or one that this desk cannot read."""
        from desk.store.search import Search  # with the first question: a board is painted long before it

        if self._database is None:
            opened = open_reader(self._path)
            with self._changed:
                self._database = opened
        return Search(self._database)
