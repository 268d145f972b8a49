"""How the locale in force writes a time, a day, a number and a key; what is exported or posted never passes here."""

import re
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

_PORTABLE, _NATIVE = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText


def time_pattern(seconds: bool = False) -> str:
    """Qt's pattern for a time of day: ``HH:mm``, or ``h:mm Ap`` where people count to twelve."""
    return _time(QLocale().timeFormat(QLocale.FormatType.ShortFormat), seconds)


def day_pattern(weekday: bool = True, year: bool = True) -> str:
    """Qt's pattern for a day with the month's short name: ``ddd d MMM yyyy``, ``d. MMM``, ``MMM d``."""
    return _day(QLocale().dateFormat(QLocale.FormatType.LongFormat), weekday, year)


def month_name(month: int, year: int) -> str:
    """A month as it stands alone: ``October 2026``, in Polish ``październik 2026`` and not ``października``."""
    return f"{QLocale().standaloneMonthName(month)} {year}"


def number(value: float, decimals: int = 0) -> str:
    """A number with the marks of the locale: ``1,234.5`` or ``1.234,5``."""
    return QLocale().toString(float(value), "f", decimals)


def signed(value: float) -> str:
    """A number with its sign and one decimal, as an offset reads: ``+0.3``, ``−1,2``, ``±0.0``."""
    tenths = round(value * 10)
    sign = "−" if tenths < 0 else "+" if tenths > 0 else "±"
    return sign + number(abs(tenths) / 10, 1)


def key_name(key: str) -> str:
    """What people read on their keyboard for ``Ctrl+Enter``: ``Strg+Enter``; what is no such name stays as it is."""
    sequence = QKeySequence.fromString(key, _PORTABLE)
    return sequence.toString(_NATIVE) if sequence.toString(_PORTABLE) == key else key


@cache
def _time(short: str, seconds: bool) -> str:
    # The narrow space that stands before AM and PM is in few fonts.
    pattern = short.replace("\u202f", " ")
    return re.sub(r"m+", r"\g<0>:ss" if seconds else r"\g<0>", pattern)


@cache
def _day(long: str, weekday: bool, year: bool) -> str:
    pattern = long.replace("MMMM", "MMM").replace("dddd,", "dddd")
    pattern = pattern.replace("dddd", "ddd") if weekday else re.sub(r"[\s,]*dddd[\s,]*", "", pattern)
    return pattern if year else re.sub(r"[\s,]*yyyy(年)?[\s,]*", "", pattern)
