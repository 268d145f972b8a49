"""Instants and ids as people type them on a command line."""

import re
import time
from argparse import ArgumentTypeError
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.procedure.address import Address, desk_link, parse_address
from desk.procedure.instants import Micros, from_iso, from_ts
from desk.procedure.levels import parse_level
from desk.procedure.severity import Severity

if TYPE_CHECKING:
    from desk.app.home import Home
    from desk.procedure.board import Board
    from desk.store.store import Store


def now(home: "Home", store: "Store") -> Micros:
    """The time on Slack's clock, as far as it differs from this computer's by what was last heard of it."""
    from desk.sync.clock import offset_known

    offsets = sorted(offset_known(store.notes, one.channel) for one in home.settings.connections)
    return time.time_ns() // 1_000 - (offsets[len(offsets) // 2] if offsets else 0)


def instant(text: str) -> Micros:
    """An ISO-8601 instant with a zone, or a Slack `ts`. Raises ArgumentTypeError."""
    try:
        return from_ts(text) if re.fullmatch(r"\d{9,11}\.\d{1,6}", text) else from_iso(text)
    except (ValueError, OverflowError) as error:
        raise ArgumentTypeError(
            f"{text!r} is no instant: write it like 2026-10-12T09:42:00Z, with its zone"
        ) from error


def count(text: str) -> int:
    """A whole number from 1 to 10,000. Raises ArgumentTypeError."""
    if not re.fullmatch(r"[1-9]\d{0,3}|10000", text, re.ASCII):
        raise ArgumentTypeError(f"{text!r} is no number from 1 to 10000")
    return int(text)


def address(text: str) -> Address:
    """A link to a message or an incident, or an incident's id. Raises ArgumentTypeError."""
    found = parse_address(text) or parse_address(desk_link(text))
    if found is None:
        raise ArgumentTypeError(f"{text[:100]!r} is no link to a message, and no incident's id")
    return found


def level(text: str) -> Severity:
    """A severity level such as P2. Raises ArgumentTypeError."""
    found = parse_level(text)
    if found is None:
        raise ArgumentTypeError(f"{text!r} is no level: P1, P2, P3 or P4")
    return found


def month(text: str) -> str:
    """A month such as ``2026-10``. Raises ArgumentTypeError."""
    if not re.fullmatch(r"[1-9]\d{3}-(0[1-9]|1[0-2])", text, re.ASCII):
        raise ArgumentTypeError(f"{text!r} is no month: write it like 2026-10")
    return text


def day(text: str) -> str:
    """A day such as ``2026-11-02``. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no day: write it like 2026-11-02") from error


def zone(text: str) -> str:
    """The IANA name of a zone. Raises ArgumentTypeError."""
    try:
        return ZoneInfo(text).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ArgumentTypeError(f"{text!r} is no zone: write it like Europe/Berlin") from error


def is_known(board: "Board", typed: str) -> bool:
    """Whether the board has what a person means by an id, a bare `ts` or a Slack link."""
    key = full_id(board, typed)
    return key in board.incidents or key in board.triage


def full_id(board: "Board", typed: str) -> str:
    """The id ``channel:ts`` that a person means by an id, a bare `ts` or a Slack link."""
    address = parse_address(typed)
    if address is not None:
        return address.incident
    if ":" in typed:
        return typed
    known = [key for key in (*board.incidents, *board.triage) if key.rpartition(":")[2] == typed]
    return known[0] if known else typed
