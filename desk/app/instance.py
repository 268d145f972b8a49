"""One window a home: a second `desk` finds the first one, hands over its link and is done.

Whether there is a first one is said by a lock of the operating system, which dies with its process; how to reach it, by
a local socket that only this person can open. So a desk that crashed leaves nothing in the way of the next.
"""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.home import Home
from desk.store.lock import ProcessLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWERS_WITHIN_S = 15.0
_TRIES_EVERY_S = 0.2
_STEP_MS = 2_000
_LONGEST = 4_096
_HEARD = b"heard\n"
_PATH_AT_MOST = 100
"""Bytes of a Unix socket's path: 108 on Linux, 104 on macOS."""


class Instance:
    """This process as the one with the window: it holds the lock, and `listen` hears of those that come after."""

    def __init__(self, lock: ProcessLock, home: Home) -> None:
        self._lock, self._home = lock, home
        self._server: QLocalServer | None = None
        self._asked: Callable[[str], None] = lambda _: None

    def listen(self, asked: Callable[[str], None]) -> str:
        """Call `asked` with what another `desk` hands over (empty for nothing but to come up).

        Needs the window's event loop. Returns why nobody can be heard, or empty.
        """
        from PySide6.QtNetwork import QLocalServer

        self._asked = asked
        name = socket_name(self._home)
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # left by a desk that crashed: the lock says that none is there
        server.newConnection.connect(self._on_server_new_connection)
        if not server.listen(name):
            return server.errorString()
        self._server = server
        return ""

    def close(self) -> None:
        """Let the next desk have the window; closing twice is fine."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.release()

    def _on_server_new_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda here=socket: self._read(here))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: "QLocalSocket") -> None:
        """Take one line: whatever it is, it is only handed on as text."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        line = bytes(socket.readLine(_LONGEST).data())
        socket.write(_HEARD)
        socket.flush()
        socket.disconnectFromServer()
        if line.endswith(b"\n"):
            self._asked(line.decode("utf-8", "replace").strip())


def claim(home: Home) -> Instance | None:
    """Be the one with the window of this home; None where another process is. Raises OSError."""
    lock = ProcessLock(home.folders.data / "window.lock")
    return Instance(lock, home) if lock.acquire() else None


def hand_over(home: Home, words: str = "", within_s: float = _ANSWERS_WITHIN_S) -> bool:
    """Have the window of another process come up, with a link to open; whether it heard."""
    from PySide6.QtNetwork import QLocalSocket

    until = time.monotonic() + within_s
    while time.monotonic() < until:
        socket = QLocalSocket()
        socket.connectToServer(socket_name(home))
        if socket.waitForConnected(_STEP_MS):
            socket.write(words.encode("utf-8", "replace").replace(b"\n", b" ")[: _LONGEST - 1] + b"\n")
            while not socket.canReadLine() and socket.waitForReadyRead(_STEP_MS):
                pass
            if bytes(socket.readLine().data()) == _HEARD:
                return True
        socket.abort()
        time.sleep(_TRIES_EVERY_S)  # it is starting: its lock is there before its socket
    return False


def socket_name(home: Home) -> str:
    """Where a home's window listens. It holds the home's id, and its folder: a copied home is another one."""
    import hashlib  # loads OpenSSL, which painting a board does without

    place = hashlib.sha256(os.fsencode(home.folders.data.resolve())).hexdigest()[:12]
    name = f"desk-{re.sub('[^0-9A-Za-z]', '', home.settings.home_id)[:32]}-{place}"
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)
    # A folder of this person alone, where there is one; else Qt's own place for sockets, or a pipe's name.
    return (
        str(runtime) if runtime.parent.is_absolute() and len(os.fsencode(runtime)) < _PATH_AT_MOST else name
    )
