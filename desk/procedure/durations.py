"""Durations and instants in words that a person reads and desk reads back exactly."""

import re
from datetime import datetime

from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros, from_datetime, to_datetime

_DURATION = re.compile(r"(?:(\d{1,6}) ?h)? ?(?:(\d{1,6}) ?min)? ?(?:(\d{1,6})(?:\.(\d{1,6}))? ?s)?", re.ASCII)


def duration_words(duration: Micros) -> str:
    """``1 h 20 min 5.25 s``: exact, without parts that are zero. Raises ValueError for a negative one."""
    if duration < 0:
        raise ValueError("a duration is not negative")
    hours, rest = divmod(duration, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    words = [f"{value} {unit}" for value, unit in ((hours, "h"), (minutes, "min")) if value]
    if seconds or fraction or not words:
        words.append(f"{seconds}{f'.{fraction:06d}'.rstrip('0') if fraction else ''} s")
    return " ".join(words)


def read_duration(text: str) -> Micros | None:
    """The duration that `duration_words` wrote, or None."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or not text.strip():
        return None
    hours, minutes, seconds, fraction = match.groups()
    micros = int((fraction or "").ljust(6, "0"))
    return int(hours or 0) * HOUR + int(minutes or 0) * MINUTE + int(seconds or 0) * SECOND + micros


_TYPED = re.compile(r"(\d{1,6}):([0-5]\d):([0-5]\d)(?:\.(\d{1,6}))?", re.ASCII)


def typed_duration(text: str) -> Micros | None:
    """A length of time as a person types it: ``1:42:00``, always with its seconds, or ``1 h 42 min``; else None."""
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return read_duration(text)
    hours, minutes, seconds, fraction = match.groups()
    micros = int((fraction or "").ljust(6, "0"))
    return int(hours) * HOUR + int(minutes) * MINUTE + int(seconds) * SECOND + micros


def minutes_words(duration: Micros) -> str:
    """``15:00`` or ``1:05:00``, with a fraction only where there is one: how a lead writes a limit."""
    hours, rest = divmod(duration, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    tail = f".{fraction:06d}".rstrip("0") if fraction else ""
    return f"{f'{hours}:' if hours else ''}{minutes:02d}:{seconds:02d}{tail}"


def instant_words(instant: Micros) -> str:
    """``2026-10-12 14:21:30 UTC``, with a fraction only where there is one."""
    tail = f".{instant % SECOND:06d}".rstrip("0") if instant % SECOND else ""
    return f"{to_datetime(instant - instant % SECOND):%Y-%m-%d %H:%M:%S}{tail} UTC"


_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))? UTC", re.ASCII)


def read_instant(text: str) -> Micros | None:
    """The instant that `instant_words` wrote, or None."""
    match = _INSTANT.fullmatch(text.strip())
    if match is None:
        return None
    try:
        whole = from_datetime(datetime.fromisoformat(f"{match[1]}+00:00"))
    except ValueError:
        return None
    return whole + int((match[2] or "").ljust(6, "0"))


def instant_text(at: Micros) -> str:
    """An instant as desk writes it: ``2026-10-12 12:19 UTC``, with seconds and microseconds where there are any."""
    return f"{stamp(to_datetime(at))} UTC"


def stamp(moment: datetime) -> str:
    """Date and time of day as precise as need be, without the zone."""
    precision = "microseconds" if moment.microsecond else "seconds" if moment.second else "minutes"
    return moment.replace(tzinfo=None).isoformat(" ", precision)
