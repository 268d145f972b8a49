"""When the next clock of each incident is due, kept sorted, so that a tick asks only about the front of the queue."""

from bisect import bisect_left, bisect_right, insort

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros


class Dues:
    """Running clocks by due instant: the earliest of each live incident."""

    def __init__(self) -> None:
        self._order: list[tuple[Micros, str]] = []
        self._due: dict[str, Micros] = {}

    def set(self, incident: Incident) -> None:
        """Take an incident's next due time, or forget it where no clock runs."""
        run = incident.next_due() if incident.status.is_live else None
        due = run.due_at if run else None
        if self._due.get(incident.id) == due:
            return
        self.forget(incident.id)
        if due is not None:
            self._due[incident.id] = due
            insort(self._order, (due, incident.id))

    def forget(self, incident: str) -> None:
        """Drop an incident; unknown is fine."""
        due = self._due.pop(incident, None)
        if due is not None:
            del self._order[bisect_left(self._order, (due, incident))]

    def before(self, instant: Micros) -> list[str]:
        """The incidents whose next clock was due before `instant`, earliest first."""
        return [incident for _, incident in self._order[: bisect_left(self._order, (instant, ""))]]

    def count_before(self, instant: Micros) -> int:
        """How many those are."""
        return bisect_left(self._order, (instant, ""))

    def between(self, first: Micros, last: Micros) -> list[str]:
        """The incidents whose next clock is due in [first, last]."""
        start = bisect_left(self._order, (first, ""))
        stop = bisect_right(self._order, (last, "\U0010ffff"))
        return [incident for _, incident in self._order[start:stop]]

    def __len__(self) -> int:
        return len(self._order)

    def earliest(self, count: int) -> list[str]:
        """The `count` incidents whose clocks are due first."""
        return [incident for _, incident in self._order[:count]]

    def first(self) -> tuple[Micros, str] | None:
        """What is due next of all."""
        return self._order[0] if self._order else None
