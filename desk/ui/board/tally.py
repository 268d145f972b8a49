"""How many live incidents each view holds, kept by what changed: counting them all again would cost with the board."""

from collections import Counter
from collections.abc import Iterable, Sequence

from desk.procedure.instants import Micros
from desk.procedure.severity import Severity
from desk.ui.board.filters import Filter, Lens
from desk.ui.book import Book


class Tally:
    """Counts per filter, and per level within the filter shown. Late ones are counted from the due times instead."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._filters: list[Filter | None] = []
        self._wide = Filter()
        self._held: dict[str, tuple[int, ...]] = {}
        self._level: dict[str, Severity] = {}
        self.counts: list[int] = []
        self.levels: Counter[Severity] = Counter()

    def ask(self, filters: Sequence[Filter | None], shown: Filter, now: Micros) -> None:
        """Count for other filters; the same ones are left alone: going from view to view counts the levels only."""
        wide = Filter(shown.lens, shown.channels, frozenset(), shown.words)
        if list(filters) == self._filters:
            if wide != self._wide:
                self._wide = wide
                self._count_levels(now)
            return
        self._filters, self._wide = list(filters), wide
        self._held, self._level = {}, {}
        self.counts = [0] * len(self._filters)
        self.levels = Counter()
        self.update(self._book.incidents, now)

    def _count_levels(self, now: Micros) -> None:
        live = ((each, self._book.incident(each)) for each in self._held)
        self._level = {
            each: incident.severity.governing
            for each, incident in live
            if incident is not None and self._wide.matches(incident, self._book, now)
        }
        self.levels = Counter(self._level.values())

    def update(self, ids: Iterable[str], now: Micros) -> None:
        """Count changed incidents anew."""
        for incident_id in ids:
            for row in self._held.pop(incident_id, ()):
                self.counts[row] -= 1
            level = self._level.pop(incident_id, None)
            if level is not None:
                self.levels[level] -= 1
            incident = self._book.incident(incident_id)
            if incident is None or not incident.status.is_live:
                continue
            rows = tuple(
                row
                for row, each in enumerate(self._filters)
                if each is not None and each.lens is not Lens.LATE and each.matches(incident, self._book, now)
            )
            self._held[incident_id] = rows
            for row in rows:
                self.counts[row] += 1
            if self._wide.matches(incident, self._book, now):
                self._level[incident_id] = incident.severity.governing
                self.levels[incident.severity.governing] += 1

    def count(self, row: int, now: Micros) -> int:
        """How many a view holds at `now`."""
        asked = self._filters[row]
        if asked is not None and asked.lens is Lens.LATE:
            return self._book.dues.count_before(now)
        return self.counts[row]

    @property
    def live(self) -> int:
        """How many live incidents there are."""
        return len(self._held)
