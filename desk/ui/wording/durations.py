"""Durations and instants as people read them: digits that stand still, and zones that are named."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desk.procedure import instants
from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros, to_datetime
from desk.ui.wording.counts import counted
from desk.ui.wording.local_formats import day_pattern, time_pattern

translate = QCoreApplication.translate


def left_digits(left: Micros) -> str:
    """Time left, rounded down: ``11:08``, from one hour ``1:02:03``, from ten hours ``19 h 42``."""
    seconds = max(0, left) // SECOND
    if seconds >= 36_000:
        return f"{seconds // 3600} h {seconds % 3600 // 60:02d}"
    if seconds >= 3600:
        return f"{seconds // 3600}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def late_digits(late: Micros) -> str:
    """Time past due, rounded up, so that a breach of a millisecond never reads 00:00."""
    seconds = -(-late // SECOND)
    if seconds >= 36_000:
        return f"{-(-seconds // 60) // 60} h {-(-seconds // 60) % 60:02d}"
    return left_digits(seconds * SECOND)


def spoken(length: Micros) -> str:
    """A duration in words for a screen reader: ``4 minutes 12 seconds``."""
    seconds = max(0, length) // SECOND
    hours, minutes, seconds = seconds // 3600, seconds % 3600 // 60, seconds % 60
    parts = []
    if hours:
        parts.append(counted.tr("%n hours", "", hours))
    if minutes:
        parts.append(counted.tr("%n minutes", "", minutes))
    if (seconds and not hours) or not parts:
        parts.append(counted.tr("%n seconds", "", seconds))
    return " ".join(parts)


def ago(length: Micros) -> str:
    """A short age: ``3 s``, ``4 min``, ``2 h``, ``3 d``."""
    if length < MINUTE:
        return translate("wording", "{0} s").format(max(0, length) // SECOND)
    if length < HOUR:
        return translate("wording", "{0} min").format(length // MINUTE)
    if length < 48 * HOUR:
        return translate("wording", "{0} h").format(length // HOUR)
    return translate("wording", "{0} d").format(length // (24 * HOUR))


def whole(length: Micros) -> str:
    """A duration of the policy: ``15:00``, ``30:00``, ``48 h``."""
    if length >= HOUR and length % HOUR == 0:
        return translate("wording", "{0} h").format(length // HOUR)
    return left_digits(length)


def local(instant: Micros, zone: tzinfo) -> datetime:
    """The instant on the wall of a zone."""
    return to_datetime(instant).astimezone(zone)


def hhmmss(instant: Micros, zone: tzinfo) -> str:
    """``14:36:30``, or ``2:36:30 PM`` where people count to twelve."""
    return _time(instant, zone, time_pattern(seconds=True))


def hhmm(instant: Micros, zone: tzinfo) -> str:
    """``14:36``, or ``2:36 PM``."""
    return _time(instant, zone, time_pattern())


def zone_word(instant: Micros, zone: tzinfo) -> str:
    """The zone's short name at that instant: ``CEST``, or ``UTC+05:30`` where it has no letters."""
    return instants.zone_word(local(instant, zone))


def day(instant: Micros, zone: tzinfo) -> str:
    """``Mon 12 Oct 2026``, ``Mo. 12. Okt. 2026``, ``Mon Oct 12, 2026``."""
    return _day(instant, zone, day_pattern())


def short_day(instant: Micros, zone: tzinfo) -> str:
    """``12 Oct``, ``12. Okt.``, ``Oct 12``."""
    return _day(instant, zone, day_pattern(weekday=False, year=False))


def when(instant: Micros, now: Micros, zone: tzinfo) -> str:
    """``14:06`` today, ``11 Oct 14:06`` on another day."""
    if local(instant, zone).date() == local(now, zone).date():
        return hhmm(instant, zone)
    return f"{short_day(instant, zone)} {hhmm(instant, zone)}"


# Not strftime: that follows the process's locale, which Qt leaves at "C" or not as it likes.
def _time(instant: Micros, zone: tzinfo, pattern: str) -> str:
    moment = local(instant, zone)
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), pattern)


def _day(instant: Micros, zone: tzinfo, pattern: str) -> str:
    moment = local(instant, zone)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern)
