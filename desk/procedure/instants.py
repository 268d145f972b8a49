"""Instants as whole microseconds since the Unix epoch, UTC: the precision of Slack's `ts`, and never a float."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

Micros = int
"""An instant (or, as a difference of two, a duration) in whole microseconds."""

SECOND: Micros = 1_000_000
MINUTE: Micros = 60 * SECOND
HOUR: Micros = 60 * MINUTE
DAY: Micros = 24 * HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=1 << 16)
def from_ts(ts: str) -> Micros:
    """The instant of a Slack `ts` such as ``1700000000.000100``.

    Raises ValueError where the text is no `ts`.
    Source: Slack, "Retrieving messages": a `ts` is an identifier; compare its two parts as whole numbers.
    """
    seconds, _, fraction = ts.partition(".")
    if len(fraction) == 6 and ts.isascii() and seconds.isdigit() and fraction.isdigit():
        return int(seconds + fraction)
    if not (seconds.isascii() and seconds.isdigit()) or (
        fraction and not (fraction.isascii() and fraction.isdigit())
    ):
        raise ValueError(f"not a Slack ts: {ts!r}")
    return int(seconds) * SECOND + int(fraction[:6].ljust(6, "0") or 0)


def is_later(ts: str, other: str) -> bool:
    """Whether a `ts` is later than another; those of the usual width compare as they stand."""
    if len(ts) == len(other) == 17 and ts[10] == other[10] == ".":
        return ts > other
    return from_ts(ts) > from_ts(other)


def to_ts(instant: Micros) -> str:
    """The `ts` text of an instant: seconds, a dot, six digits."""
    return f"{instant // SECOND}.{instant % SECOND:06d}"


def from_datetime(moment: datetime) -> Micros:
    """The instant of an aware datetime, exact to the microsecond. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone is not an instant")
    return (moment - _EPOCH) // timedelta(microseconds=1)


def to_datetime(instant: Micros) -> datetime:
    """The aware UTC datetime of an instant. Raises OverflowError beyond the year 9999."""
    return _EPOCH + timedelta(microseconds=instant)


def from_iso(text: str) -> Micros:
    """The instant of an ISO-8601 text with a zone (``Z`` or an offset). Raises ValueError otherwise."""
    return from_datetime(datetime.fromisoformat(text.strip()))


def to_iso(instant: Micros) -> str:
    """ISO-8601 in UTC with milliseconds, or with microseconds where the milliseconds would lose some."""
    precision = "milliseconds" if instant % 1000 == 0 else "microseconds"
    return to_datetime(instant).isoformat(timespec=precision).replace("+00:00", "Z")


def zone_word(moment: datetime) -> str:
    """How a reader knows the zone of an aware moment: ``CEST``, or ``UTC+05:30`` where it has no letters."""
    word = moment.tzname() or ""
    offset = f"{moment:%z}"
    return word if word.isalpha() else f"UTC{offset[:3]}:{offset[3:5]}"
