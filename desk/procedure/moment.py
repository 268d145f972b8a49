"""A moment as a person writes it: its date, time of day and zone, each as far as it was said."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from desk.procedure.slacktext import EMOJI
from desk.procedure.timewords import CITIES, DAYS_AGO, MONTHS, UNSAID, WEEKDAYS, ZONE_MINUTES

YEARS = range(1900, 2300)


@dataclass(frozen=True, slots=True)
class Moment:
    """`hour` to `micro` are the time of day; all else is None where nothing was said of it.

    `weekday` counts from Monday, 0; `days_ago` is 0 for "today".
    """

    hour: int
    minute: int
    second: int = 0
    micro: int = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days_ago: int | None = None
    zone: tzinfo | None = None

    @property
    def is_dated(self) -> bool:
        """Whether anything was said of the day."""
        return (self.day, self.weekday, self.days_ago) != (None, None, None)


@dataclass(frozen=True, slots=True)
class _Day:
    year: int | None
    month: int
    day: int


_DASHES = re.compile("[‐‑‒–—−]")
_NOISE = re.compile("[*~`\"'‘’“”„«»<>|@]")
_HALF = re.compile(r"(?<=\d)\s?([ap])\.?\s?m\b\.?", re.ASCII)
_GODZINA = re.compile(r"\bgodz(?:\.|in[ay])?\s?(\d{1,2})\.(\d{2})", re.ASCII)
_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)([+-]\d{2}:?\d{2})?", re.ASCII
)
_BASIC = re.compile(r"\b(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})?", re.ASCII)
_OFFSET = (
    r"(?:\s?(?P<base>utc|gmt)\s?(?=[+-])(?P<based>[+-]\d{1,2}(?::?\d{2})?)"
    r"|\s?(?P<plus>\+\d{2}(?::?\d{2})?)|\s(?P<minus>-\d{2}:?\d{2}))(?![\d:])"
)
_TIME = re.compile(
    r"(?<![\d:.,/+-])(?:(?P<h>\d{1,2})[:h](?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d{1,9}))?)?"
    r"|(?P<dotted_h>\d{1,2})\.(?P<dotted_m>\d{2})(?=\s?(?:uhr|h|am|pm)\b)"
    r"|(?P<full_h>\d{1,2})(?=\s?(?:am|pm|uhr)\b)"
    r"|(?P<joined_h>\d{2})(?P<joined_m>\d{2})(?=\s?(?:z|hrs|hours)\b))"
    rf"(?![\d:])(?:\s?(?P<half>am|pm)\b)?(?:{_OFFSET})?",
    re.ASCII,
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})(?!\d)|\.|(?![\d.]))", re.ASCII)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])", re.ASCII)
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]{{0,2}}(?:of\s)?({_MONTH})\b\.?,?[\s-]{{0,2}}"
    r"(?:(\d{4}|\d{2})(?!\d))?",
    re.ASCII,
)
_MONTH_DAY = re.compile(
    rf"\b({_MONTH})\b\.?[\s-]{{0,2}}(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s{{0,2}}(\d{{4}})(?!\d))?",
    re.ASCII,
)
_ZONE_OFFSET = re.compile(r"(?:utc|gmt)([+-]\d{1,2}(?::?\d{2})?)", re.ASCII)
_IANA = re.compile(r"[a-z]+(?:/[a-z0-9_+-]+){1,2}")
_SMALL_WORDS = frozenset({"of", "au", "es"})


def fold(text: str) -> str:
    """Text in lower case without accents, emoji, quotes and marks, with plain dashes and single spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    lower = _DASHES.sub("-", bare.casefold().replace("ł", "l"))
    return " ".join(_NOISE.sub(" ", EMOJI.sub(" ", lower)).split()).rstrip(".,;!")


def read_moment(folded: str, home: tzinfo | None, year: int) -> Moment | None:
    """The moment that folded text speaks of, or None where it holds no time, two, or anything not understood.

    `home` is the policy's zone: it decides what its own abbreviations mean in that `year`.
    """
    text = _HALF.sub(r" \1m", _GODZINA.sub(r"\1:\2", _BASIC.sub(_spread, folded)))
    text = _ISO.sub(lambda iso: f"{iso[1]} {iso[2]} {iso[3] or ''}", text)
    times = list(_TIME.finditer(text))
    if len(times) != 1:
        return None
    clock = _clock(times[0])
    offset = times[0]["based"] or times[0]["plus"] or times[0]["minus"]
    found = _date(" ".join(f"{text[: times[0].start()]} {text[times[0].end() :]}".split()))
    if clock is None or found is None:
        return None
    day, rest = found
    said = _words(f"{rest} utc{offset}" if offset else rest, home, year, day is not None)
    if said is None:
        return None
    weekday, days_ago, zone = said
    if days_ago is not None and (day is not None or weekday is not None):
        return None
    of_year, month, of_month = (day.year, day.month, day.day) if day else (None, None, None)
    return Moment(*clock, of_year, month, of_month, weekday, days_ago, zone)


def zone_named(name: str) -> tzinfo | None:
    """The zone of an IANA name, or None where this machine knows none of that name."""
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _spread(basic: re.Match[str]) -> str:
    year, month, day, hour, minute, second = basic.groups()
    return f"{year}-{month}-{day}t{hour}:{minute}" + (f":{second}" if second else "")


def _clock(time: re.Match[str]) -> tuple[int, int, int, int] | None:
    hour = int(time["h"] or time["dotted_h"] or time["full_h"] or time["joined_h"])
    minute = int(time["m"] or time["dotted_m"] or time["joined_m"] or 0)
    second = int(time["s"] or 0)
    if time["half"] and (hour > 12 or hour == 0):
        return None
    if time["half"]:
        hour = hour % 12 + (12 if time["half"] == "pm" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour, minute, second, int((time["f"] or "")[:6].ljust(6, "0"))


def _date(text: str) -> tuple[_Day | None, str] | None:
    """The date in the text and what is left of it; None for a date that is none."""
    for pattern, read in _DATES:
        if found := pattern.search(text):
            day = read(found)
            if day is None or not _exists(day):
                return None
            return day, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _exists(day: _Day) -> bool:
    """Whether a date can be; 29 February without a year can."""
    try:
        date(day.year or 2000, day.month, day.day)
    except ValueError:
        return False
    return day.year is None or day.year in YEARS


def _year(text: str | None) -> int | None:
    return None if text is None else int(text) + (2000 if len(text) == 2 else 0)


def _either_first(found: re.Match[str]) -> _Day | None:
    """A date such as 23/11/2026: read only where a number above 12 (or two equal ones) tells day from month."""
    one, other, year = int(found[1]), int(found[3]), _year(found[4])
    if one > 12 or one == other:
        return _Day(year, other, one)
    return _Day(year, one, other) if other > 12 else None


_DATES = (
    (_YEAR_FIRST, lambda found: _Day(int(found[1]), int(found[2]), int(found[3]))),
    (_DAY_MONTH, lambda found: _Day(_year(found[3]), MONTHS[found[2]], int(found[1]))),
    (_MONTH_DAY, lambda found: _Day(_year(found[3]), MONTHS[found[1]], int(found[2]))),
    (_DOTTED, lambda found: _Day(_year(found[3]), int(found[2]), int(found[1]))),
    (_NUMBERS, _either_first),
)


def _words(
    text: str, home: tzinfo | None, year: int, dated: bool
) -> tuple[int | None, int | None, tzinfo | None] | None:
    """Weekday, days ago and zone among words that otherwise say nothing; None where a word says anything else."""
    weekdays: set[int] = set()
    days: set[int] = set()
    zones: list[tzinfo] = []
    for word in re.split(r"[\s,;]+", text):
        bare = word.rstrip(".:-").lstrip(".:")
        if zone := _zone(bare, home, year):
            zones.append(zone)
        elif bare in WEEKDAYS and (dated or len(bare) > 2):
            weekdays.add(WEEKDAYS[bare])
        elif bare in DAYS_AGO:
            days.add(DAYS_AGO[bare])
        elif bare and bare not in UNSAID:
            return None
    if len(weekdays) > 1 or len(days) > 1 or len(zones) > 1:
        return None
    return next(iter(weekdays), None), next(iter(days), None), next(iter(zones), None)


def _zone(word: str, home: tzinfo | None, year: int) -> tzinfo | None:
    if offset := _ZONE_OFFSET.fullmatch(word):
        return _shifted(offset[1])
    if word in CITIES:
        return zone_named(CITIES[word])
    if _IANA.fullmatch(word):
        return zone_named("/".join(_titled(part) for part in word.split("/")))
    for season in (datetime(year, 1, 1, tzinfo=home), datetime(year, 7, 1, tzinfo=home)):
        east = season.utcoffset()
        if east is not None and (season.tzname() or "").casefold() == word:
            return timezone(east)
    return timezone(timedelta(minutes=ZONE_MINUTES[word])) if word in ZONE_MINUTES else None


def _shifted(offset: str) -> tzinfo | None:
    digits = offset[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > 14 or minutes > 59:
        return None
    east = timedelta(hours=hours, minutes=minutes)
    return timezone(-east if offset[0] == "-" else east)


def _titled(part: str) -> str:
    words = re.split(r"([_-])", part)
    return "".join(word if word in _SMALL_WORDS else word.capitalize() for word in words)
