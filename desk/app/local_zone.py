"""This computer's own time zone, found without loading anything that a computer on UTC does not need."""

import os
import sys
from datetime import UTC, tzinfo
from pathlib import Path

_UTC = frozenset({"", "UTC", "Etc/UTC", "UCT", "Zulu"})


def local_zone() -> tzinfo:
    """The zone that TZ or the system names; its text is its IANA name. UTC where neither names one that is known."""
    said = os.environ.get("TZ", "").removeprefix(":") or _system_zone()
    if said in _UTC:
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(said)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _system_zone() -> str:
    if sys.platform == "win32":
        from PySide6.QtCore import QTimeZone

        return bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return str(Path("/etc/localtime").resolve()).rpartition("zoneinfo/")[2]
