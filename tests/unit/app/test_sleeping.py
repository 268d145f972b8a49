"""The computer sleeps once the sockets are closed; a logind on the private bus says when."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Iterator

import pytest

from desk.app.sleeping import sleeps

jeepney = pytest.importorskip("jeepney")
pytestmark = pytest.mark.skipif(
    "DBUS_SESSION_BUS_ADDRESS" not in os.environ, reason="needs the private bus of packaging/with-session"
)

MANAGER = "org.freedesktop.login1.Manager"
PATH = "/org/freedesktop/login1"


class Logind:
    """The part of logind that desk speaks to, on the session bus of the test."""

    def __init__(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self.connection = open_dbus_connection("SESSION", enable_fds=True)
        self.connection.send_and_get_reply(jeepney.message_bus.RequestName("org.freedesktop.login1"))
        self.locks: list[socket.socket] = []

    async def grant(self) -> None:
        """Answer the next call of Inhibit with one end of a pair; the other shows when it is let go."""
        while True:
            message = await asyncio.to_thread(self.connection.receive, timeout=10)
            if message.header.fields.get(jeepney.HeaderFields.member) == "Inhibit":
                ours, theirs = socket.socketpair()
                self.connection.send(jeepney.new_method_return(message, "h", (theirs,)))
                theirs.close()
                self.locks.append(ours)
                return

    def says(self, asleep: bool) -> None:
        """PrepareForSleep."""
        self.connection.send(
            jeepney.new_signal(
                jeepney.DBusAddress(PATH, interface=MANAGER), "PrepareForSleep", "b", (asleep,)
            )
        )

    def is_held(self, number: int) -> bool:
        """Whether a lock is still held."""
        self.locks[number].setblocking(False)
        try:
            return self.locks[number].recv(1) != b""
        except BlockingIOError:
            return True

    async def let_go(self, number: int) -> bool:
        """Whether a lock is let go, also by the bus, which has a copy of its own for a moment."""
        self.locks[number].settimeout(10)
        return await asyncio.to_thread(self.locks[number].recv, 1) == b""

    def close(self) -> None:
        for lock in self.locks:
            lock.close()
        self.connection.close()


@pytest.fixture
def logind() -> Iterator[Logind]:
    made = Logind()
    yield made
    made.close()


async def test_sleep_is_held_up_until_the_socket_is_closed(logind: Logind):
    told = sleeps("SESSION")
    first = asyncio.ensure_future(anext(told))
    await logind.grant()
    logind.says(asleep=True)
    assert await first is True
    assert logind.is_held(0)
    second = asyncio.ensure_future(anext(told))
    assert await logind.let_go(0)
    logind.says(asleep=False)
    await logind.grant()
    assert await second is False
    assert logind.is_held(1)
    await told.aclose()
    assert await logind.let_go(1)


async def test_without_a_bus_nothing_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert [one async for one in sleeps("SESSION")] == []
