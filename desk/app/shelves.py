"""What the window reads and keeps on this machine: notes, attached files, fetched evidence, older texts.

The window's own connection only reads; the engine's thread owns the one that writes.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from desk.procedure.attachment import Attachment
from desk.procedure.board import Board
from desk.procedure.instants import Micros
from desk.procedure.message import File, Json, Person
from desk.store.database import DATABASE, Database, open_reader
from desk.store.evidence import Evidence
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.notes import Notes
from desk.store.people import People
from desk.store.snapshot import Snapshot


class LocalShelves:
    """Notes, files, evidence and revisions, for the GUI thread. `note` hands a value to the engine to write down."""

    def __init__(self, folder: Path, note: Callable[[str, Json], None]) -> None:
        self._path = folder / DATABASE
        self._note = note
        self._files = Files(folder / "files")
        self._unwritten: dict[str, Json] = {}
        self._database: Database | None = None

    def get(self, key: str) -> Json:
        """The note under a key, or None."""
        if key in self._unwritten:
            return self._unwritten[key]
        reader = self._reader()
        return Notes(reader).get(key) if reader is not None else None

    def put(self, key: str, value: Json) -> None:
        """Write a note down."""
        self._unwritten[key] = value
        self._note(key, value)

    def delete(self, key: str) -> None:
        """Forget a note."""
        self.put(key, None)

    def add(self, source: Path | bytes, name: str) -> Attachment:
        """Copy a file (or bytes) into desk's own store. Raises OSError with one clear line."""
        try:
            sha256, size = (
                self._files.add_bytes(source, name) if isinstance(source, bytes) else self._files.add(source)
            )
        except StoreError as error:
            raise OSError(str(error)) from error
        return Attachment(sha256, name, size)

    def path(self, sha256: str) -> Path | None:
        """Where the copy of a file lies, or None."""
        return self._files.path(sha256) if self._files.has(sha256) else None

    def path_of(self, file: File) -> Path | None:
        """The local copy of a channel's file, or None where it was not fetched yet."""
        reader = self._reader()
        sha256 = Evidence(reader, self._files).find(file.id) if reader is not None else ""
        return self.path(sha256) if sha256 else None

    def texts(self, channel: str, ts: str) -> Sequence[tuple[Micros, str]]:
        """Every text of a message that this desk has seen, oldest first, with the instant it was first seen."""
        from desk.store.messages import Messages

        reader = self._reader()
        if reader is None:
            return ()
        return tuple((seen_at, message.text) for seen_at, message in Messages(reader).revisions(channel, ts))

    def people(self) -> Mapping[str, Person]:
        """The people of the last run, so that the first paint has names."""
        reader = self._reader()
        try:
            return People(reader).directory() if reader is not None else {}
        except StoreError:
            return {}  # the engine tells the person why

    def last_board(self, limit: int) -> Board:
        """What of the last run's board is due first, without its triage."""
        reader = self._reader()
        try:
            return Snapshot(reader).board(limit) if reader is not None else Board()
        except StoreError:
            return Board()  # the engine tells the person why

    def close(self) -> None:
        """Let go of the reading connection."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _reader(self) -> Database | None:
        """The reading connection; None until the engine has made the database, or while it cannot be read."""
        if self._database is None and self._path.exists():
            with suppress(StoreError):  # the engine tells the person why
                self._database = open_reader(self._path)
        return self._database
