"""Evidence and attachments on disk, named by what they contain: written whole or not at all, for their owner only."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from desk.store.failures import StoreError

MEBIBYTE = 1 << 20
LARGEST = 1024 * MEBIBYTE
"""The largest single file, bytes: Slack's own limit (slack.com, "Add files to Slack")."""


class Files:
    """Files by the lower-case hexadecimal SHA-256 of their bytes. A name from the channel is never a path."""

    def __init__(self, folder: Path, largest: int = LARGEST) -> None:
        self._folder = folder
        self._largest = largest

    def add(self, source: Path) -> tuple[str, int]:
        """Copy a person's file in; returns its hash and size in bytes. Raises StoreError with one clear line."""
        try:
            with source.open("rb") as stream:
                return self._write(iter(lambda: stream.read(MEBIBYTE), b""), source.name)
        except IsADirectoryError as error:
            raise StoreError(f"{source.name} is a folder: attach its files one by one") from error
        except OSError as error:
            raise StoreError(f"{source.name} cannot be attached: {error.strerror or error}") from error

    def add_bytes(self, content: bytes, name: str = "the file") -> tuple[str, int]:
        """Keep bytes (a pasted screenshot, fetched evidence); returns hash and size. Raises StoreError."""
        try:
            return self._write(iter([content]), name)
        except OSError as error:
            raise StoreError(f"{name} cannot be kept: {error.strerror or error}") from error

    def path(self, sha256: str) -> Path:
        """Where a file is, or would be. Raises ValueError for what is no hash."""
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError("not a SHA-256")
        return self._folder / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        """Whether the file is here."""
        return self.path(sha256).is_file()

    def remove(self, sha256: str) -> None:
        """Delete a file; gone already is fine."""
        self.path(sha256).unlink(missing_ok=True)

    def _write(self, chunks: Iterator[bytes], name: str) -> tuple[str, int]:
        import hashlib  # loads OpenSSL: not before there is a file

        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        # mkstemp makes it 0600; the rename is atomic, so a half-written file never has a hash for a name.
        handle, temporary = tempfile.mkstemp(prefix="part-", dir=self._folder)
        try:
            with os.fdopen(handle, "wb") as stream:
                for chunk in chunks:
                    size += len(chunk)
                    if size > self._largest:
                        raise StoreError(f"{name} is larger than {self._largest // MEBIBYTE} MiB")
                    digest.update(chunk)
                    stream.write(chunk)
                stream.flush()
                os.fsync(stream.fileno())
            place = self.path(digest.hexdigest())
            place.parent.mkdir(mode=0o700, exist_ok=True)
            Path(temporary).replace(place)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return digest.hexdigest(), size
