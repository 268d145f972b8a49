"""Hears from the system that the computer is about to sleep, and holds that up for as long as closing a socket takes.

Source: systemd, "Inhibitor Locks": a delay lock, and the signal PrepareForSleep of org.freedesktop.login1.
"""

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

_NAME, _PATH, _INTERFACE = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
)
_ANSWERS_WITHIN_S = 2.0
_LOG = logging.getLogger(__name__)


async def sleeps(bus: str = "SYSTEM") -> AsyncGenerator[bool, None]:
    """True before the computer sleeps, which waits until the next value is asked for; False once it is awake.

    Ends at once where nothing tells: then a jump of the clock alone shows that the computer slept.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection(bus, enable_fds=True)
    except (ImportError, KeyError, OSError, ValueError) as error:
        _LOG.info("nothing tells when this computer sleeps: %s", error)
        return
    lock: _Lock | None = None
    try:
        await asyncio.to_thread(_listen, connection)
        lock = await asyncio.to_thread(_Lock, connection)
        async for asleep in _told(connection):
            if not asleep:
                lock = await asyncio.to_thread(_Lock, connection)
            yield asleep
            if asleep and lock is not None:
                lock.release()
                lock = None
    except (OSError, EOFError) as error:
        _LOG.info("nothing tells any more when this computer sleeps: %s", error)
    finally:
        if lock is not None:
            lock.release()
        connection.close()


class _Lock:
    """A delay lock: sleeping waits for its release, a few seconds at most. None is given to a desk without a seat."""

    def __init__(self, connection: "DBusConnection") -> None:
        from jeepney import new_method_call

        call = new_method_call(
            _manager(), "Inhibit", "ssss", ("sleep", "desk", "closing its connection to Slack", "delay")
        )
        self._held: list[object] = []
        try:
            answer = connection.send_and_get_reply(call, timeout=_ANSWERS_WITHIN_S)
        except TimeoutError:
            return
        if answer.header.message_type.name == "method_return":
            self._held = list(answer.body)

    def release(self) -> None:
        """Let the computer sleep."""
        for held in self._held:
            close = getattr(held, "close", None)
            if close is not None:
                close()
        self._held.clear()


def _listen(connection: "DBusConnection") -> None:
    from jeepney import MatchRule, message_bus

    rule = MatchRule(type="signal", interface=_INTERFACE, member="PrepareForSleep", path=_PATH)
    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWERS_WITHIN_S)


async def _told(connection: "DBusConnection") -> AsyncGenerator[bool, None]:
    """The argument of every PrepareForSleep, read as it arrives."""
    loop, readable = asyncio.get_running_loop(), asyncio.Event()
    number = connection.sock.fileno()
    loop.add_reader(number, readable.set)
    try:
        while True:
            try:
                message = connection.receive(timeout=0)
            except TimeoutError:
                readable.clear()
                await readable.wait()
                continue
            if _is_sleep(message):
                yield bool(message.body[0])
    finally:
        loop.remove_reader(number)


def _is_sleep(message: "Message") -> bool:
    from jeepney import HeaderFields

    fields = message.header.fields
    return (
        fields.get(HeaderFields.member) == "PrepareForSleep"
        and fields.get(HeaderFields.interface) == _INTERFACE
        and len(message.body) == 1
    )


def _manager() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress(_PATH, bus_name=_NAME, interface=_INTERFACE)
