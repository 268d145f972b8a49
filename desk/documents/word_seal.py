"""The seal of a DOCX: its print covers every other part, since what is packed cannot be printed in place."""

import hashlib
import io
import zipfile
import zlib

from desk.documents.seal import Seal, SealBroken, stamped, unstamped
from desk.documents.word import SEAL_PART

_NAME = SEAL_PART.removeprefix("/")
_LARGEST = 512 * 1024 * 1024
"""Bytes that a file may unpack to before desk calls it a trap."""


def pressed_docx(content: bytes) -> bytes:
    """The file with the print of its parts in its seal. Raises SealBroken where it has none."""
    parts = _parts(content)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            # A fixed date, so that the same document is the same file.
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, stamped(part, _print(parts)) if name == _NAME else part)
    return stream.getvalue()


def read_docx(content: bytes) -> Seal:
    """The seal in a DOCX. Raises SealBroken."""
    parts = _parts(content)
    if _NAME not in parts:
        raise SealBroken("the file carries no evidence chain of desk")
    return unstamped(parts[_NAME], _print(parts))


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(info.file_size for info in packed.infolist()) > _LARGEST:
                raise SealBroken("the file unpacks to more than desk reads")
            return {info.filename: packed.read(info) for info in packed.infolist()}
    # A damaged archive fails in whatever part of zipfile first reads the damage.
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, RuntimeError, NotImplementedError) as error:
        if isinstance(error, SealBroken):
            raise
        raise SealBroken(f"the file is no DOCX: {error}") from error


def _print(parts: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(parts):
        if name != _NAME:
            digest.update(f"{name}\n{hashlib.sha256(parts[name]).hexdigest()}\n".encode())
    return digest.hexdigest()
