"""Which files of the channel are already here, in no more room than a limit."""

from desk.procedure.instants import Micros
from desk.store.database import Database
from desk.store.files import MEBIBYTE, Files

ROOM = 2048 * MEBIBYTE


class Evidence:
    """The cache of fetched evidence: Slack's file id to the hash of its bytes.

    `room` is the most that fetched evidence may take together, in bytes; what was fetched longest ago goes first.
    A file that also waits in the outbox is never dropped.
    """

    def __init__(self, database: Database, files: Files, room: int = ROOM) -> None:
        self._database = database
        self._files = files
        self._room = room

    def hashes(self) -> dict[str, str]:
        """The hash of every fetched file, by Slack's file id."""
        return {
            str(file_id): str(sha)
            for file_id, sha in self._database.rows("SELECT file_id, sha256 FROM evidence")
        }

    def find(self, file_id: str) -> str:
        """The hash of a fetched file, empty where it is not here."""
        row = self._database.row("SELECT sha256 FROM evidence WHERE file_id = ?", (file_id,))
        return str(row[0]) if row and self._files.has(row[0]) else ""

    def add(self, file_id: str, content: bytes, at: Micros) -> str:
        """Keep the bytes of a file, and make room for them; returns their hash. Raises StoreError."""
        sha256, size = self._files.add_bytes(content)
        with self._database.writing() as writer:
            writer.run(
                "INSERT INTO evidence (file_id, sha256, size, fetched_at) VALUES (?, ?, ?, ?) ON CONFLICT (file_id)"
                " DO UPDATE SET sha256 = excluded.sha256, size = excluded.size, fetched_at = excluded.fetched_at",
                (file_id, sha256, size, at),
            )
        self._make_room(keep=sha256)
        return sha256

    def _make_room(self, keep: str) -> None:
        waiting = self._database.rows("SELECT sha256 FROM outbox_files WHERE state <> 'delivered'")
        kept = {keep, *(row[0] for row in waiting)}
        taken = 0
        for file_id, sha256, size in self._database.rows(
            "SELECT file_id, sha256, size FROM evidence ORDER BY fetched_at DESC"
        ):
            taken += size
            if taken <= self._room or sha256 in kept:
                continue
            with self._database.writing() as writer:
                writer.run("DELETE FROM evidence WHERE file_id = ?", (file_id,))
            if not self._database.row("SELECT 1 FROM evidence WHERE sha256 = ?", (sha256,)):
                self._files.remove(sha256)
