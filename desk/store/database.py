"""The one SQLite file of a desk: opened safely, private to its owner, and never downgraded."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from desk.store.failures import NewerDatabase, explained, unusable

DATABASE = "desk.db"
"""Its name in the data folder."""

VERSION = 3
"""`user_version` of the layout that this desk writes; desk/store/migrations.py leads up to it."""

_BUSY_WITHIN_MS = 5_000

Row = tuple[Any, ...]


class Database:
    """One connection. Every method raises StoreError with one clear line where SQLite fails."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path
        self._data_version = self._pragma("data_version")
        self.undone = 0
        """How many transactions were undone: what somebody remembers of having written may not be there."""

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise explained(error, self.path) from error

    def row(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def each(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[Row]:
        """Rows one by one, for answers that are too large to hold."""
        try:
            yield from self._connection.execute(sql, parameters)
        except sqlite3.Error as error:
            raise explained(error, self.path) from error

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator["Writer"]:
        """One transaction, or a part of the one already under way; undone whole where anything fails.

        `durable` waits until the disk holds it, so that a power cut loses nothing either (the outbox).
        """
        if self._connection.in_transaction:
            yield Writer(self._connection)
            return
        try:
            if durable:
                self._connection.execute("PRAGMA synchronous=FULL")
            self._connection.execute("BEGIN IMMEDIATE")
            yield Writer(self._connection)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._undo()
            raise explained(error, self.path) from error
        except BaseException:
            self._undo()
            raise
        finally:
            if durable:
                with suppress(sqlite3.Error):  # only the next commit's speed depends on it
                    self._connection.execute("PRAGMA synchronous=NORMAL")

    def changed_elsewhere(self) -> bool:
        """Whether another process has written since the last call (SQLite, "PRAGMA data_version")."""
        version = self._pragma("data_version")
        changed, self._data_version = version != self._data_version, version
        return changed

    def give_function(self, name: str, arguments: int, function: Callable[..., str | int | None]) -> None:
        """Let queries call a pure function by name."""
        self._connection.create_function(name, arguments, function, deterministic=True)

    def interrupt(self) -> None:
        """End the query under way, which raises StoreError there. The one method that any thread may call."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the file; closing twice is fine."""
        self._connection.close()

    def _undo(self) -> None:
        self.undone += 1
        if self._connection.in_transaction:
            with suppress(sqlite3.Error):  # the first error is the one to tell
                self._connection.execute("ROLLBACK")

    def _pragma(self, name: str) -> int:
        row = self.row(f"PRAGMA {name}")
        return int(row[0]) if row else 0


class Writer:
    """What one transaction may do."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        return self._connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for every row."""
        self._connection.executemany(sql, rows)


def open_database(path: Path) -> Database:
    """Open (or create) the file for writing, migrated to VERSION.

    Raises NewerDatabase for a file of a newer desk, which stays untouched, and StoreError where it cannot be used.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Created before SQLite opens it, which would use the process's umask; -wal and -shm take its rights. Only
        # then: to close any descriptor of the file gives up this process's locks on it (POSIX; sqlite.org,
        # "howtocorrupt", 2.2), and another process would take the log of the writes away from under this one.
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
    except OSError as error:
        raise unusable(error, path) from error
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_WITHIN_MS / 1000)
        _prepare(connection, path)
        return Database(connection, path)
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        raise explained(error, path) from error
    except BaseException:
        if connection is not None:
            connection.close()
        raise


def open_reader(path: Path) -> Database:
    """Open the file for reading only, for another thread. Raises StoreError where there is none, NewerDatabase."""
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            isolation_level=None,
            timeout=_BUSY_WITHIN_MS / 1000,
        )
        _refuse_newer(connection, path)
        return Database(connection, path)
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        raise explained(error, path) from error
    except NewerDatabase:
        if connection is not None:
            connection.close()
        raise


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _refuse_newer(connection, path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    if version < VERSION:
        from desk.store import migrations  # brings sqlite_utils, which an up-to-date start does not need

        migrations.migrate(connection, path, version)


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise NewerDatabase(
            f"{path} was written by a newer desk (layout {version}, this one knows {VERSION}). Install the newer desk."
        )
    return version
