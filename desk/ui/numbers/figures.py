"""The measures of a month as rows that a person reads: this month, the one before, and six months side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from desk.documents.month_words import rounded
from desk.documents.trends import Trend, trends
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.metrics import Measures, Share, Spread, grouped
from desk.ui.wording.counts import counted

translate = QCoreApplication.translate
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row. `cells` are its texts after the name; `trend` one value a month, oldest first, None where nothing
    counts; `incidents` are the ids behind it, `missed` those of them that pull it down."""

    name: str
    cells: tuple[str, ...]
    trend: tuple[float | None, ...] = ()
    incidents: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


def measured(incidents: Sequence[Incident], month: str, now: Micros) -> list[Figure]:
    """Every measure of a month. Raises ValueError for what is no month."""
    series = trends(incidents, month, now)
    this, before = series[-1].measures, series[-2].measures
    found = [
        _counted(translate("numbers", "Incidents reported"), series, lambda one: one.incidents),
        _shared(translate("numbers", "Acknowledged in time"), series, lambda one: one.acknowledged),
        _shared(translate("numbers", "Update intervals kept"), series, lambda one: one.updates),
        Figure(
            translate("numbers", "Updates missed"),
            (_number(this.missed_updates), _number(before.missed_updates)),
            tuple(one.measures.missed_updates for one in series),
            this.updates.missed,
            this.updates.missed,
        ),
        _shared(translate("numbers", "Post-mortems in the window"), series, lambda one: one.reviews),
    ]
    for name, pick, ninetieth in (
        (translate("numbers", "Time to acknowledge, median"), _to_acknowledge, False),
        (translate("numbers", "Time to acknowledge, 90 % within"), _to_acknowledge, True),
        (translate("numbers", "Time to resolve, median"), _to_resolve, False),
        (translate("numbers", "Time to resolve, 90 % within"), _to_resolve, True),
    ):
        found.append(_spread(name, series, pick, ninetieth))
    found.append(_counted(translate("numbers", "Reopened"), series, lambda one: one.reopened))
    found.append(
        Figure(
            translate("numbers", "Feedback, mean mark of 5"),
            (_mark(this), _mark(before)),
            tuple(one.measures.mean_mark for one in series),
            tuple(dict.fromkeys(key for key, _ in this.marks)),
        )
    )
    return found


def broken_down(incidents: Sequence[Incident], key: Callable[[Incident], str], now: Micros) -> list[Figure]:
    """The month's incidents by what `key` names: how many, acknowledged in time, intervals kept, time to resolve."""
    return [
        Figure(
            name,
            (
                _number(len(one.incidents)),
                _percent(one.acknowledged),
                _percent(one.updates),
                _length(one.to_resolve.median),
            ),
            incidents=one.incidents,
            missed=tuple(dict.fromkeys((*one.acknowledged.missed, *one.updates.missed))),
        )
        for name, one in grouped(incidents, key, now).items()
    ]


def _counted(name: str, series: Sequence[Trend], pick: Callable[[Measures], tuple[str, ...]]) -> Figure:
    counts = tuple(float(len(pick(one.measures))) for one in series)
    cells = (_number(int(counts[-1])), _number(int(counts[-2])))
    return Figure(name, cells, counts, pick(series[-1].measures))


def _shared(name: str, series: Sequence[Trend], pick: Callable[[Measures], Share]) -> Figure:
    this, before = pick(series[-1].measures), pick(series[-2].measures)
    shares = tuple(pick(one.measures).percent for one in series)
    return Figure(name, (_percent(this), _percent(before)), shares, this.incidents, this.missed)


def _spread(
    name: str, series: Sequence[Trend], pick: Callable[[Measures], Spread], ninetieth: bool
) -> Figure:
    spreads = [pick(one.measures) for one in series]
    values = tuple(one.ninetieth if ninetieth else one.median for one in spreads)
    return Figure(name, (_length(values[-1]), _length(values[-2])), values, spreads[-1].incidents)


def _to_acknowledge(one: Measures) -> Spread:
    return one.to_acknowledge


def _to_resolve(one: Measures) -> Spread:
    return one.to_resolve


def _number(count: int) -> str:
    return QLocale().toString(count)


def _percent(share: Share) -> str:
    """``83.3 % (5 of 6)``, as documents round it and the reader's country writes it."""
    if not share.of:
        return NOTHING
    tenths = QLocale().toString(share.per_mille / 10, "f", 1)
    return translate("numbers", "{0} % ({1} of {2})").format(tenths, share.met, share.of)


def _length(length: Micros | None) -> str:
    return NOTHING if length is None else rounded(length)


def _mark(one: Measures) -> str:
    if one.mean_mark is None:
        return NOTHING
    mean = QLocale().toString(one.mean_mark, "f", 1)
    return counted.tr("{0} (%n answers)", "feedback of a month", len(one.marks)).format(mean)
