"""The figures of a month in words, for a page and for a terminal."""

from collections.abc import Mapping, Sequence

from desk.documents.trends import Trend
from desk.procedure.durations import duration_words
from desk.procedure.feedback import BEST
from desk.procedure.instants import SECOND, Micros
from desk.procedure.metrics import Measures, Share, Spread


def month_lines(operator: str, series: Sequence[Trend]) -> list[str]:
    """The last month of a series as lines for a terminal, an empty one last."""
    last = series[-1]
    found = figures(series)
    widest = max(len(name) for name, _, _ in found)
    head = f"{operator}, {last.month}: {labels(last.by_level)}"
    return [head, *(f"  {name.ljust(widest)}  {now}" for name, now, _ in found), ""]


def figures(series: Sequence[Trend]) -> list[tuple[str, str, str]]:
    """Each measure of the last month with this month's words and the month's before."""
    now, before = series[-1].measures, series[-2].measures
    return [
        ("Incidents", str(len(now.incidents)), str(len(before.incidents))),
        ("Acknowledged in time", percent_words(now.acknowledged), percent_words(before.acknowledged)),
        ("Update intervals kept", percent_words(now.updates), percent_words(before.updates)),
        ("Updates missed", str(now.missed_updates), str(before.missed_updates)),
        ("Post-mortems in the window", percent_words(now.reviews), percent_words(before.reviews)),
        (
            "Time to acknowledge, median",
            spread_words(now.to_acknowledge),
            spread_words(before.to_acknowledge),
        ),
        ("Time to resolve, median", spread_words(now.to_resolve), spread_words(before.to_resolve)),
        ("Reopened", str(len(now.reopened)), str(len(before.reopened))),
        ("Feedback on the procedure", mark_words(now), mark_words(before)),
    ]


def percent_words(share: Share) -> str:
    """``83.3 % (5 of 6)``; a dash where nothing counts."""
    if not share.of:
        return "–"
    return f"{share.per_mille / 10:.1f} % ({share.met} of {share.of})"


def mark_words(found: Measures) -> str:
    """The mean mark, ``4.5 of 5 (2 answers)``; a dash where nobody gave one."""
    if found.mean_mark is None:
        return "–"
    return f"{found.mean_mark:.1f} of {BEST} ({len(found.marks)} answer{'s' if len(found.marks) > 1 else ''})"


def spread_words(spread: Spread) -> str:
    """Median and 90th percentile to the second, rounded up."""
    if spread.median is None or spread.ninetieth is None:
        return "–"
    return f"{rounded(spread.median)}, 90 % within {rounded(spread.ninetieth)}"


def labels(levels: Mapping[str, int]) -> str:
    """The counts by level in words: ``2 P1, 1 P3``."""
    return ", ".join(f"{count} {level}" for level, count in sorted(levels.items()) if count) or "none"


def rounded(duration: Micros) -> str:
    """A duration rounded up to the second."""
    return duration_words(-(-duration // SECOND) * SECOND)
