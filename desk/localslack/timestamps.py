"""Slack's ts: a message id that reads like epoch seconds and is handled as whole microseconds."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], int]
"""Returns the present as whole microseconds since the epoch."""

_MICROS = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CEILING = 9_999_999_999_999_999


def system_clock() -> int:
    """The machine's own clock, in microseconds since the epoch."""
    return time.time_ns() // 1000


class ShiftableClock:
    """The machine's clock, ahead by `shift` microseconds: a Slack whose time is not ours."""

    def __init__(self) -> None:
        self.shift = 0

    def __call__(self) -> int:
        """The shifted present."""
        return system_clock() + self.shift


def ts_of(micros: int) -> str:
    """The fixed-width ts of an instant, so that comparing strings compares instants."""
    return f"{micros // _MICROS:010d}.{micros % _MICROS:06d}"


def micros_of(ts: str) -> int:
    """Microseconds of a ts exactly as Slack writes it; ValueError for any other spelling."""
    seconds, dot, fraction = ts.partition(".")
    if not (dot and seconds.isdecimal() and fraction.isdecimal() and len(fraction) == 6):
        raise ValueError(f"not a Slack ts: {ts!r}")
    return int(seconds) * _MICROS + int(fraction)


def ts_at(at: datetime) -> str:
    """The ts of an aware datetime; ValueError for one without a zone."""
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return ts_of((at - _EPOCH) // timedelta(microseconds=1))


def read_bound(text: str) -> str | None:
    """Reads `oldest` or `latest` the odd way slack.com does; None means no bound.

    Digits before the first dot are seconds whatever stands between them ("1e9" is 19), the next
    part is a whole number of microseconds, and "0" is no bound. ValueError when nothing readable
    is left, which the caller answers as `invalid_ts_oldest` or `invalid_ts_latest`.
    """
    if text in ("", "0"):
        return None
    head, _, tail = text.partition(".")
    seconds = _ascii_digits(head)
    fraction = _ascii_digits(tail.partition(".")[0]).lstrip("0").zfill(6)
    micros = min(int((seconds + fraction)[:20] or "0"), _CEILING)
    if micros == 0:
        raise ValueError(f"no time in {text!r}")
    return ts_of(micros)


def _ascii_digits(text: str) -> str:
    return "".join(character for character in text if character in "0123456789")
