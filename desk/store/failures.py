"""What can go wrong with the file on disk, each as one clear line for a person."""

import errno
import sqlite3
from pathlib import Path

_FULL = "The disk is full: desk cannot write to {path}. Free some space; what was saved is safe."
_NO_RIGHT = "desk may not write to {path}. Check the folder's owner and rights."


class StoreError(Exception):
    """The store cannot do what was asked. Its text is one clear line; nothing that was saved is lost."""


class NewerDatabase(StoreError):
    """The file was written by a newer desk."""


class DiskFull(StoreError):
    """There is no room left to write."""


class DatabaseLocked(StoreError):
    """Another program keeps the file locked."""


def explained(error: sqlite3.Error, path: Path) -> StoreError:
    """The StoreError that says what `error` means for the file at `path` and what to do.

    Source: SQLite, "Result and Error Codes".
    """
    name = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_FULL"):
        return DiskFull(_FULL.format(path=path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return DatabaseLocked(f"Another program keeps {path} locked. Close it; desk tries again by itself.")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return StoreError(f"{path} is damaged. Move it away and start desk again: it reads the channel anew.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return StoreError(_NO_RIGHT.format(path=path))
    if name.startswith("SQLITE_IOERR"):
        return StoreError(
            f"The disk failed while desk used {path} ({name}). Check the disk and its free space."
        )
    return StoreError(f"{path}: {error}")


def unusable(error: OSError, path: Path) -> StoreError:
    """The StoreError for what the operating system says when the file at `path` is made."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError(_NO_RIGHT.format(path=path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(_FULL.format(path=path))
    return StoreError(f"desk cannot use {path}: {error.strerror or error}")
