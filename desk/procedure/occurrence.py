"""When an incident occurred: the instant that a Timestamp, as people write it, speaks of.

Source: procedure, "What is an incident". A time without a zone is in the policy's; without a date it is the latest
such time not after the report; "now" is the report itself. What can be read in two ways is not read.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo

from desk.procedure.durations import instant_text, stamp
from desk.procedure.instants import DAY, HOUR, MINUTE, SECOND, Micros, from_datetime, from_ts, to_datetime
from desk.procedure.moment import Moment, fold, read_moment, zone_named
from desk.procedure.slacktext import plain
from desk.procedure.timewords import NOW, UNSAID

_LONGEST = 200
_YEARS_BACK = 9
_FARTHEST_ZONE = 14 * HOUR

_SLACK_DATE = re.compile(r"[\s*_]*<!date\^(\d{1,11})\^[^<>]*>[\s*_.]*", re.ASCII)
_EPOCH = re.compile(r"\d{10}(?:\.\d{1,6})?", re.ASCII)
_AGO = re.compile(
    r"(?P<n>\d{1,3}|an?|one)\s?(?P<unit>m|min|mins|minutes?|minut[ay]?|h|hrs?|hours?|godzin[ay]?|godzine) (?:ago|temu)"
    r"|vor (?P<n2>\d{1,3}|einer) (?P<unit2>min|minuten?|stunden?)",
    re.ASCII,
)
_BRACKET = re.compile(r"([^()\[\]]*)[(\[]([^()\[\]]*)[)\]]([^()\[\]]*)|([^()\[\]]*?) [/=] ([^()\[\]]*)")
_DESK = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d(?:\.\d{6})?)? UTC) \([\d :.-]+ [A-Za-z0-9_+/-]+\)", re.ASCII
)
_ABOUT_ZONES = frozenset({"time", "zone", "timezone", "local", "zeit", "ortszeit", "czas", "czasu"})


def parse_occurred(text: str, *, reported_at: Micros, zone: str = "UTC") -> Micros | None:
    """The instant a Timestamp speaks of, or None where nothing or more than one thing can be read in it.

    `text` is wire or plain text; where the whole of it cannot be read, its first line. `zone` is the policy's
    IANA name. A time that the spring change skips counts as if the change had not yet been; one that the autumn
    change repeats is the first of the two, or without a date the latest not after the report. A date without a
    year is the latest one not more than a day after the report. 03/04/2026 is not read.
    """
    for part in (text, text.strip().partition("\n")[0]):
        at = _read(part, reported_at, zone)
        if at is not None:
            return at
    return None


def with_local(at: Micros, zone: str) -> str:
    """`instant_text`, and in brackets the same in `zone`, an IANA name, where that is another than UTC."""
    text, local = instant_text(at), zone_named(zone)
    if local is None or zone == "UTC":
        return text
    day, _, clock = stamp(to_datetime(at).astimezone(local)).partition(" ")
    return f"{text} ({clock if text.startswith(day) else f'{day} {clock}'} {zone})"


def without_local(text: str) -> str:
    """What `with_local` was given: the text without the brackets that say the same again."""
    stated = _DESK.fullmatch(text)
    return stated[1] if stated and parse_occurred(text, reported_at=0) is not None else text


def spells_out(text: str, at: Micros) -> bool:
    """Whether the text means that instant to anyone at any time, whatever the report's moment and zone."""
    elsewhere = ((0, "UTC"), (70 * 365 * DAY, "Pacific/Kiritimati"))
    return all(parse_occurred(text, reported_at=when, zone=zone) == at for when, zone in elsewhere)


def _read(text: str, reported_at: Micros, zone: str) -> Micros | None:
    if len(text) > _LONGEST:
        return None
    if stated := _SLACK_DATE.fullmatch(text):
        return int(stated[1]) * SECOND
    folded = fold(plain(text))
    if folded in NOW:
        return reported_at
    if _EPOCH.fullmatch(folded):
        return from_ts(folded)
    if ago := _AGO.fullmatch(_unprefixed(folded)):
        return reported_at - _elapsed(ago)
    try:
        return _stated(folded, reported_at, zone_named(zone))
    except OverflowError:
        return None


def _unprefixed(folded: str) -> str:
    words = folded.split()
    while words and words[0] in UNSAID:
        del words[0]
    return " ".join(words)


def _elapsed(ago: re.Match[str]) -> Micros:
    number, unit = ago["n"] or ago["n2"], ago["unit"] or ago["unit2"]
    return (int(number) if number.isdigit() else 1) * (HOUR if unit[0] in "hgs" else MINUTE)


def _stated(folded: str, reported_at: Micros, home: tzinfo | None) -> Micros | None:
    """The instant of folded text that may hold one remark in brackets: a zone, a comment, or the same time again."""
    year = to_datetime(reported_at).year
    bracket = _BRACKET.fullmatch(folded)
    if bracket is None:
        return _first(_candidates(read_moment(folded, home, year), reported_at, home))
    outside, inside = (bracket[4], bracket[5]) if bracket[5] else (f"{bracket[1]} {bracket[3]}", bracket[2])
    both = read_moment(f"{outside} {inside}", home, year)
    if both:
        return _first(_candidates(both, reported_at, home))
    main, again = read_moment(outside, home, year), read_moment(inside, home, year)
    if main and again:
        return _agreed(main, again, reported_at, home)
    return _first(_candidates(main, reported_at, home)) if _is_comment(inside) else None


def _is_comment(inside: str) -> bool:
    """Whether brackets hold words that cannot change a time: no number, no single word that may be a zone."""
    words = inside.split()
    return len(words) > 2 and _ABOUT_ZONES.isdisjoint(words) and not any(map(str.isdigit, inside))


def _agreed(main: Moment, again: Moment, reported_at: Micros, home: tzinfo | None) -> Micros | None:
    """The instant of a time said twice, or None where the two differ. The one that names its zone leads."""
    if main.zone or not again.zone:
        return _first(at for at in _candidates(main, reported_at, home) if _is_told(again, at, home))
    near = _first(_candidates(main, reported_at, home))
    if near is None:
        return None
    if main.is_dated and not again.is_dated:
        there = to_datetime(near).astimezone(again.zone).date()
        days = (there + timedelta(days=days) for days in (-1, 0, 1))
        nearby = (at for day in days for at in _instants(day, again, again.zone))
        found = sorted(nearby, key=lambda at: abs(at - near))
    else:
        found = _candidates(again, reported_at, home)
    return _first(at for at in found[:1] if _could_be_zones(at - near, main.is_dated))


def _could_be_zones(apart: Micros, dated: bool) -> bool:
    """Whether two zones can be so far apart; without a date the days may differ too."""
    return apart % (15 * MINUTE) == 0 and (not dated or abs(apart) <= _FARTHEST_ZONE)


def _is_told(again: Moment, at: Micros, home: tzinfo | None) -> bool:
    zone = again.zone or home
    if zone is None:
        return False
    there = to_datetime(at).astimezone(zone)
    told = (again.hour, again.minute, again.year, again.month, again.day, again.weekday)
    found = (there.hour, there.minute, there.year, there.month, there.day, there.weekday())
    return all(one is None or one == other for one, other in zip(told, found, strict=True))


def _candidates(moment: Moment | None, reported_at: Micros, home: tzinfo | None) -> list[Micros]:
    """The instants a moment can be, the likeliest first: two only for a time that the autumn change repeats."""
    zone = (moment.zone or home) if moment else None
    if moment is None or zone is None:
        return []
    here = to_datetime(reported_at).astimezone(zone).date()
    if moment.month is not None:
        day = _day(moment, here, reported_at, zone)
        return _instants(day, moment, zone) if day and moment.weekday in (None, day.weekday()) else []
    if moment.days_ago is not None:
        return _instants(here - timedelta(days=moment.days_ago), moment, zone)
    days = (here - timedelta(days=days) for days in range(8 if moment.weekday is not None else 3))
    past = [
        at
        for day in days
        if moment.weekday in (None, day.weekday())
        for at in _instants(day, moment, zone)
        if at <= reported_at
    ]
    return [max(past)] if past else []


def _day(moment: Moment, here: date, reported_at: Micros, zone: tzinfo) -> date | None:
    """The day of a moment whose month and day are said; its year where that is not."""
    years = (moment.year,) if moment.year else range(here.year + 1, here.year - _YEARS_BACK, -1)
    for year in years:
        try:
            day = date(year, moment.month or 0, moment.day or 0)
        except ValueError:
            continue
        if moment.year or _instants(day, moment, zone)[0] <= reported_at + DAY:
            return day
    return None


def _instants(day: date, moment: Moment, zone: tzinfo) -> list[Micros]:
    """The instants at which clocks in the zone show that time of that day, the earlier first; one for most days."""
    wall = datetime.combine(day, time(moment.hour, moment.minute, moment.second, moment.micro), zone)
    one, other = (from_datetime(wall.replace(fold=fold)) for fold in (0, 1))
    return [one] if other <= one else [one, other]


def _first(found: Iterable[Micros]) -> Micros | None:
    return next(iter(found), None)
