"""Reads a process's windows as a screen reader does: over AT-SPI, by D-Bus.

Source: the interfaces org.a11y.Bus and org.a11y.atspi.Accessible of at-spi2-core (their XML is in its package).
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Bits of AtspiStateType.
FOCUSABLE, FOCUSED, SHOWING = 11, 12, 25
_LABELLED_BY = 2  # of AtspiRelationType


@dataclass(frozen=True)
class Spoken:
    """One object as it is read out: its role, its name, the name of the label beside it, its states and its depth."""

    role: str
    name: str
    label: str
    states: frozenset[int]
    depth: int


_READINGS = 5


class ObjectGone(OSError):
    """An object that was asked something is no longer there."""


@contextmanager
def accessibility_bus() -> Iterator[DBusConnection]:
    """A connection to the accessibility bus of this session, which runs as long as the block."""
    command, no = [str(LAUNCHER), "--launch-immediately"], subprocess.DEVNULL
    launcher = subprocess.Popen(command, stdin=no, stdout=no, stderr=no)
    try:
        with open_dbus_connection(bus="SESSION") as session:
            _await_owner(session, "org.a11y.Bus")
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _ask_all(session, [new_method_call(where, "GetAddress")])[0][0]
        with open_dbus_connection(bus=str(address)) as bus:
            yield bus
    finally:
        launcher.terminate()
        launcher.wait(10)


def read(bus: DBusConnection) -> list[Spoken]:
    """Everything that is shown by every process on the bus. A window that is still changing is read again."""
    for _ in range(_READINGS - 1):
        try:
            return _read_once(bus)
        except ObjectGone:
            continue
    return _read_once(bus)


def _read_once(bus: DBusConnection) -> list[Spoken]:
    """One level of the trees after the other. Raises ObjectGone where something went away meanwhile."""
    heard: list[Spoken] = []
    level = _children(_ask_all(bus, [_call(*_REGISTRY, "GetChildren")])[0])
    depth = 0
    while level:
        states = [_states(said) for said in _ask_all(bus, [_call(*each, "GetState") for each in level])]
        level = [each for each, bits in zip(level, states, strict=True) if not depth or SHOWING in bits]
        states = [bits for bits in states if not depth or SHOWING in bits]
        roles = _ask_all(bus, [_call(*each, "GetRoleName") for each in level])
        names = _ask_all(bus, [_name(*each) for each in level])
        related = _ask_all(bus, [_call(*each, "GetRelationSet") for each in level])
        labels = [
            _label(bus, said[0]) if FOCUSABLE in bits else ""
            for said, bits in zip(related, states, strict=True)
        ]
        for role, name, label, bits in zip(roles, names, labels, states, strict=True):
            heard.append(Spoken(str(role[0]), str(name[0][1]), label, bits, depth))
        told = _ask_all(bus, [_call(*each, "GetChildren") for each in level])
        level = [child for said in told for child in _children(said)]
        depth += 1
    return heard


def _call(name: str, path: str, method: str) -> Message:
    return new_method_call(DBusAddress(path, name, _ACCESSIBLE), method)


def _name(name: str, path: str) -> Message:
    properties = DBusAddress(path, name, "org.freedesktop.DBus.Properties")
    return new_method_call(properties, "Get", "ss", (_ACCESSIBLE, "Name"))


def _states(said: tuple) -> frozenset[int]:
    return frozenset(
        32 * number + bit for number, word in enumerate(said[0]) for bit in range(32) if word >> bit & 1
    )


def _label(bus: DBusConnection, relations: list) -> str:
    for kind, targets in relations:
        if kind == _LABELLED_BY and targets:
            return str(_ask_all(bus, [_name(*targets[0])])[0][0][1])
    return ""


def _children(said: tuple) -> list[tuple[str, str]]:
    # An object that went away while it was asked for is told as the null path.
    return [(name, path) for name, path in said[0] if not path.endswith("/null")]


def _await_owner(session: DBusConnection, name: str) -> None:
    """Until somebody owns a bus name; the launcher takes a moment."""
    for _ in range(2000):
        if session.send_and_get_reply(message_bus.NameHasOwner(name), timeout=10).body[0]:
            return
    raise TimeoutError(f"nobody took the name {name}")


def _ask_all(bus: DBusConnection, calls: list[Message]) -> list[tuple]:
    """The answers to many calls that are under way at once: one by one a window would take seconds."""
    serials = []
    for call in calls:
        serials.append(next(bus.outgoing_serial))
        bus.send(call, serial=serials[-1])
    answers: dict[int, tuple] = {}
    while len(answers) < len(calls):
        reply = bus.receive(timeout=20)
        serial = reply.header.fields.get(HeaderFields.reply_serial)
        if serial in serials:
            if reply.header.message_type is not MessageType.method_return:
                raise ObjectGone(f"{calls[serials.index(serial)]}: {reply.body}")
            answers[serial] = tuple(reply.body)
    return [answers[serial] for serial in serials]
