"""The log file of this computer: what happened, without tokens and without the channel's words.

What people wrote in the channel is logged at no level above DEBUG, and DEBUG is off.
"""

from __future__ import annotations

import io
import logging
import os
import re
from itertools import pairwise
from pathlib import Path

_BYTES = 1_000_000
_FILES = 3
_HIDDEN = "[hidden]"
# Slack's tokens: xoxb-, xoxp-, xoxe-, xoxe.xoxb-, xapp- and whatever letter comes next, and what follows "Bearer".
_TOKEN = re.compile(r"\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w-]+|(?<=[Bb]earer )\S+")
_CHATTY = ("slack_sdk", "aiohttp", "asyncio", "keyring", "PIL")


class Redactor:
    """Takes secrets out of text: whatever looks like a Slack token, and every value it was told."""

    def __init__(self) -> None:
        self._values: set[str] = set()

    def hide(self, value: str) -> None:
        """Hide this value from now on. Very short ones are ignored: they would blacken half the log."""
        if len(value) >= 8:
            self._values.add(value)

    def redact(self, text: str) -> str:
        """The text without secrets."""
        for value in self._values:
            text = text.replace(value, _HIDDEN)
        return _TOKEN.sub(_HIDDEN, text)


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback, then takes the secrets out of all of it."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """One record as it will stand in the file."""
        return self._redactor.redact(super().format(record))


class _PrivateFile(logging.FileHandler):
    """A log file that only this person can read; a full one is moved aside as `.1`, the one before as `.2` ...

    `logging.handlers` has one as well, but loads sockets and pickling with it before a window is painted.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, in a new file where this one is full."""
        try:
            if self.stream is not None and os.fstat(self.stream.fileno()).st_size >= _BYTES:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        if self.stream is not None:
            self.stream.close()  # Windows moves no file that is open
        names = [self.baseFilename, *(f"{self.baseFilename}.{number}" for number in range(1, _FILES + 1))]
        try:
            for older, newer in reversed(list(pairwise(names))):
                if Path(older).exists():
                    Path(older).replace(newer)
        finally:
            self.stream = self._open()

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return io.TextIOWrapper(io.FileIO(descriptor, "a"), encoding="utf-8", errors="backslashreplace")


def start(folder: Path, redactor: Redactor, name: str = "desk") -> logging.Handler:
    """Log into `folder/name.log`, at most four files of 1 MB; the folder must exist.

    Two processes that share a folder use two names, because a file that is renamed under the other one's hands
    loses lines. Raises OSError where the file cannot be opened. Give the handler to `stop` at the end.
    """
    handler = _PrivateFile(folder / f"{name}.log", encoding="utf-8")
    handler.setFormatter(RedactingFormatter(redactor))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    return handler


def stop(handler: logging.Handler) -> None:
    """End what `start` began."""
    logging.captureWarnings(False)
    logging.getLogger().removeHandler(handler)
    handler.close()
