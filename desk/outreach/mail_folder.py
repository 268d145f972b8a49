"""Mails kept as files of this machine: an ``.eml`` each, that any mail program opens, and what became of it as JSON."""

import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desk.outreach.letter import LetterKind
from desk.outreach.mail import Mail, MailState
from desk.outreach.mail_errors import MailError

_VERSION = 1


class MailFolderBroken(MailError):
    """The folder cannot be written, or a file in it cannot be read; the text is one clear line."""


class MailFolder:
    """A MailShelf in a folder that only this user may read."""

    def __init__(self, folder: Path) -> None:
        """Raises MailFolderBroken where the folder cannot be made."""
        self._folder = folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise MailFolderBroken(f"cannot make {folder}: {error.strerror}") from error

    def put(self, mail: Mail) -> None:
        """Write a mail down: the message once, its state each time. Returns when the disk has it."""
        message = self._message(mail.op)
        if not message.exists():
            self._write(message, mail.message)
        self._write(self._state(mail.op), _packed(mail))

    def get(self, op: str) -> Mail | None:
        """A mail, or None."""
        return self._read(self._state(op)) if self._state(op).exists() else None

    def all(self) -> Sequence[Mail]:
        """Every mail, in the order made. `message` is empty for those that are not to be sent any more."""
        found = [self._read(path, whole=False) for path in self._folder.glob("*.json")]
        return sorted(found, key=lambda mail: (mail.made_at, mail.op))

    def eml(self, op: str) -> Path:
        """The ``.eml`` file of a mail, to open or to copy."""
        return self._message(op)

    def _message(self, op: str) -> Path:
        return self._folder / f"{_checked(op)}.eml"

    def _state(self, op: str) -> Path:
        return self._folder / f"{_checked(op)}.json"

    def _read(self, path: Path, *, whole: bool = True) -> Mail:
        try:
            mail = _unpacked(path.read_bytes(), b"")
            if not whole and not mail.is_pending:
                return mail
            return replace(mail, message=path.with_suffix(".eml").read_bytes())
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise MailFolderBroken(f"cannot read {path}: {type(error).__name__}") from error

    def _write(self, path: Path, content: bytes) -> None:
        try:
            descriptor, name = tempfile.mkstemp(prefix=".mail-", dir=self._folder)  # mkstemp makes it 0600
            temporary = Path(name)
            try:
                with os.fdopen(descriptor, "wb") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as error:
            raise MailFolderBroken(f"cannot write {path}: {error.strerror}") from error


def _checked(op: str) -> str:
    if len(op) != 8 or not set(op) <= set("0123456789abcdef"):
        raise ValueError(f"not an operation: {op!r}")
    return op


def _packed(mail: Mail) -> bytes:
    table = {
        "version": _VERSION,
        "op": mail.op,
        "incident": mail.incident,
        "kind": mail.kind.value,
        "message_id": mail.message_id,
        "subject": mail.subject,
        "recipients": list(mail.recipients),
        "made_at": mail.made_at,
        "state": mail.state.value,
        "attempts": mail.attempts,
        "error": mail.error,
        "next_try_at": mail.next_try_at,
        "sent_at": mail.sent_at,
        "refused": [list(pair) for pair in mail.refused],
        "names": list(mail.names),
        "gist": mail.gist,
        "logged": mail.logged,
    }
    return json.dumps(table, indent=1).encode()


def _unpacked(state: bytes, message: bytes) -> Mail:
    table = json.loads(state)
    return Mail(
        op=table["op"],
        incident=table["incident"],
        kind=LetterKind(table["kind"]),
        message_id=table["message_id"],
        subject=table["subject"],
        recipients=tuple(table["recipients"]),
        message=message,
        made_at=table["made_at"],
        state=MailState(table["state"]),
        attempts=table["attempts"],
        error=table["error"],
        next_try_at=table["next_try_at"],
        sent_at=table["sent_at"],
        refused=tuple((address, words) for address, words in table["refused"]),
        names=tuple(table["names"]),
        gist=table["gist"],
        logged=table.get("logged", False),
    )
