"""The monthly service report of one operator, and the month's figures as JSON and CSV."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk.documents.case import stamp
from desk.documents.charts import count_chart, kept_chart
from desk.documents.comma_separated import csv_text
from desk.documents.month_words import figures, labels, percent_words, rounded, spread_words
from desk.documents.page_reader import read_page
from desk.documents.template import html_page
from desk.documents.trends import trends
from desk.procedure.clocks import ClockName, ClockState
from desk.procedure.feedback import mark_of, words_of
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, to_datetime, to_iso
from desk.procedure.message import Json, Person
from desk.procedure.metrics import Measures, Share, Spread, counted, grouped, month_of
from desk.procedure.public import seconds

TEMPLATE = "monthly.html"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
CSV_HEADER = (
    "id", "operator", "month", "severity", "severity_agreed", "product", "title", "status", "reported_at",
    "acknowledged_at", "resolved_at", "acknowledge", "updates_kept", "updates_judged", "missed_updates", "postmortem",
    "postmortems_kept", "postmortems_judged", "seconds_to_acknowledge", "seconds_to_resolve", "seconds_agreed",
    "credits_agreed", "cycles", "feedback", "feedback_marks",
)  # fmt: skip


@dataclass(frozen=True)
class Month:
    """What a report is made of: one operator's incidents of all months, and which month is meant (``2026-10``)."""

    operator: str
    month: str
    incidents: Sequence[Incident]
    now: Micros
    provider: str = "Support"
    people: Mapping[str, Person] = field(default_factory=dict)

    @property
    def its_own(self) -> list[Incident]:
        """The incidents of the month that count."""
        return [one for one in counted(self.incidents) if month_of(one) == self.month]


def monthly_html(month: Month, templates: Path, fonts: Path, cache: Path) -> str:
    """The report as one HTML page. Raises ValueError for what is no month."""
    series = trends(month.incidents, month.month, month.now)
    now = series[-1].measures
    names = {user: person.name for user, person in month.people.items() if person.name}
    own = month.its_own
    return html_page(
        templates,
        TEMPLATE,
        month=month,
        title_month=f"{_MONTHS[int(month.month[5:]) - 1]} {month.month[:4]}",
        figures=figures(series),
        levels=labels(series[-1].by_level),
        products=[(name, found) for name, found in grouped(own, _product, month.now).items()],
        severities=[(name, found) for name, found in grouped(own, _level, month.now).items()],
        rows=[_row(one, month.now) for one in own],
        total=len(now.incidents),
        feedback=[
            (names.get(say.author.id, say.author.id), one.title, words_of(say.text))
            for one in own
            for say in one.feedback
        ],
        charts=[
            ("Kept, by month", _address(kept_chart(series, fonts, cache))),
            ("Incidents by month and severity", _address(count_chart(series, fonts, cache))),
        ],
        percent=percent_words,
        spread=spread_words,
        written=f"as of {stamp(month.now, 'UTC')} UTC",
    )


def monthly_pdf(month: Month, templates: Path, fonts: Path, cache: Path) -> bytes:
    """The report as PDF."""
    from desk.documents.pdf import pdf_bytes

    return pdf_bytes(read_page(monthly_html(month, templates, fonts, cache)), fonts, to_datetime(month.now))


def month_csv(months: Sequence[Month]) -> str:
    """One line an incident, with everything that the figures of these months are counted from."""
    return csv_text(CSV_HEADER, [_line(one, month) for month in months for one in month.its_own])


def month_json(month: Month) -> dict[str, Json]:
    """The figures of one operator's month, whole and by severity and product, each with the incidents behind it."""
    series = trends(month.incidents, month.month, month.now)
    return {
        "operator": month.operator,
        "month": month.month,
        "measures": measures_json(series[-1].measures),
        "by_severity": {
            name: measures_json(one) for name, one in grouped(month.its_own, _level, month.now).items()
        },
        "by_product": {
            name: measures_json(one) for name, one in grouped(month.its_own, _product, month.now).items()
        },
        "trend": {one.month: measures_json(one.measures) for one in series},
    }


def measures_json(found: Measures) -> dict[str, Json]:
    """Figures as JSON: percents unrounded, durations in seconds."""
    return {
        "incidents": list(found.incidents),
        "acknowledged_in_time": _share_json(found.acknowledged),
        "update_intervals_kept": _share_json(found.updates),
        "postmortems_in_window": _share_json(found.reviews),
        "missed_updates": found.missed_updates,
        "seconds_to_acknowledge": _spread_json(found.to_acknowledge),
        "seconds_to_resolve": _spread_json(found.to_resolve),
        "reopened": list(found.reopened),
        "feedback_marks": [{"incident": key, "mark": mark} for key, mark in found.marks],
    }


def _row(one: Incident, now: Micros) -> dict[str, str]:
    return {
        "title": " ".join(one.title.split()),
        "level": one.severity.governing.name + ("" if one.severity.agreed else ", not agreed"),
        "reported": f"{stamp(one.reported_at, 'UTC')[:16]} UTC",
        "acknowledged": _verdict(one, ClockName.ACKNOWLEDGE, now),
        "updates": f"{one.missed_updates(now)} missed" if one.missed_updates(now) else "kept",
        "resolved": "–" if one.resolution_computed is None else rounded(one.resolution_computed),
        "credits": one.credits.agreed or "–",
    }


def _line(one: Incident, month: Month) -> list[str | int | float | None]:
    kept, judged = _count(one, ClockName.UPDATE, month.now)
    reviewed, owed = _count(one, ClockName.POSTMORTEM, month.now)
    to_acknowledge = None if one.acknowledged_at is None else one.acknowledged_at - one.reported_at
    return [
        one.id, month.operator, month.month, one.severity.governing.name,
        one.severity.agreed.name if one.severity.agreed else "", one.product, one.title, str(one.status),
        to_iso(one.reported_at), _iso(one.acknowledged_at), _iso(one.resolved_at),
        _verdict(one, ClockName.ACKNOWLEDGE, month.now), kept, judged,
        one.missed_updates(month.now), _verdict(one, ClockName.POSTMORTEM, month.now), reviewed, owed,
        seconds(to_acknowledge),
        seconds(one.resolution_computed), seconds(one.resolution_time.agreed), one.credits.agreed or "", one.cycle,
        len(one.feedback), " ".join(str(mark) for say in one.feedback if (mark := mark_of(say.text)) is not None),
    ]  # fmt: skip


def _count(one: Incident, name: ClockName, now: Micros) -> tuple[int, int]:
    """How many runs of a clock were met, and how many have a verdict."""
    states = [run.state(now) for run in one.clocks if run.name is name]
    met = states.count(ClockState.MET)
    return met, met + states.count(ClockState.BREACHED)


def _verdict(one: Incident, name: ClockName, now: Micros) -> str:
    run = one.newest(name)
    return "–" if run is None else str(run.state(now))


def _share_json(share: Share) -> Json:
    return {
        "met": share.met, "of": share.of, "percent": share.percent, "incidents": list(share.incidents),
        "missed": list(share.missed),
    }  # fmt: skip


def _spread_json(spread: Spread) -> Json:
    return {
        "count": spread.count, "median": seconds(spread.median), "ninetieth": seconds(spread.ninetieth),
        "incidents": list(spread.incidents),
    }  # fmt: skip


def _iso(at: Micros | None) -> str:
    return "" if at is None else to_iso(at)


def _level(one: Incident) -> str:
    return one.severity.governing.name


def _product(one: Incident) -> str:
    return " ".join(one.product.split()) or "(not stated)"


def _address(picture: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"
