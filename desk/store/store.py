"""Everything that a desk keeps in its data folder, opened together."""

from dataclasses import dataclass
from pathlib import Path

from desk.store.database import DATABASE, Database, open_database
from desk.store.evidence import Evidence
from desk.store.files import Files
from desk.store.lock import ProcessLock
from desk.store.messages import Messages
from desk.store.notes import Notes
from desk.store.outbox import Outbox
from desk.store.people import People
from desk.store.search import Search
from desk.store.snapshot import Snapshot
from desk.store.threads import Threads


@dataclass(frozen=True)
class Store:
    """The parts of one open data folder; all of them share one writing connection and belong to one thread."""

    folder: Path
    database: Database
    messages: Messages
    threads: Threads
    outbox: Outbox
    people: People
    search: Search
    notes: Notes
    snapshot: Snapshot
    files: Files
    evidence: Evidence
    lock: ProcessLock

    def close(self) -> None:
        """Let go of the lock and close the file."""
        self.lock.release()
        self.database.close()


def open_store(folder: Path) -> Store:
    """Open the data folder, made where it is missing. Raises StoreError with one clear line."""
    database = open_database(folder / DATABASE)
    files = Files(folder / "files")
    return Store(
        folder=folder,
        database=database,
        messages=Messages(database),
        threads=Threads(database),
        outbox=Outbox(database),
        people=People(database),
        search=Search(database),
        notes=Notes(database),
        snapshot=Snapshot(database),
        files=files,
        evidence=Evidence(database, files),
        lock=ProcessLock(folder / "deliver.lock"),
    )
