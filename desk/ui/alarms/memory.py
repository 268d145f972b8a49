"""What was acted on and snoozed, written down on this machine, so that a restart does not ring it again."""

from desk.procedure.instants import DAY, Micros
from desk.ui.alarms.snooze import Snooze, read_snooze
from desk.ui.ports import Notes

NOTES_KEY = "alarms.acted"
_SNOOZES_KEY = "alarms.snoozes"
_KEEP_FOR: Micros = 7 * DAY
_SNOOZES_KEPT = 50


class Memory:
    """The steps that a person has acted on, by clock, and the snoozes, newest last."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._acted: dict[str, tuple[int, Micros]] = {}
        kept = notes.get(NOTES_KEY)
        for key, value in (kept if isinstance(kept, dict) else {}).items():
            match value:
                case [int(rung), int(at)]:
                    self._acted[key] = (rung, at)
        snoozes = notes.get(_SNOOZES_KEY)
        read = [read_snooze(each) for each in (snoozes if isinstance(snoozes, list) else [])]
        self.snoozes: list[Snooze] = [snooze for snooze in read if snooze is not None]

    def acted(self, key: str) -> int:
        """The highest step of a clock that was acted on; 0 for none."""
        return self._acted.get(key, (0, 0))[0]

    def act(self, key: str, rung: int, now: Micros) -> None:
        """Write down that a step was acted on; what is a week old is forgotten."""
        self._acted[key] = (max(rung, self.acted(key)), now)
        self._acted = {each: (step, at) for each, (step, at) in self._acted.items() if now - at <= _KEEP_FOR}
        self._notes.put(NOTES_KEY, {each: list(value) for each, value in self._acted.items()})

    def snooze(self, snooze: Snooze) -> None:
        """Write a snooze down."""
        self.snoozes = [*self.snoozes, snooze][-_SNOOZES_KEPT:]
        self._notes.put(_SNOOZES_KEY, [each.as_json() for each in self.snoozes])

    def snoozed_until(self, key: str, now: Micros) -> Micros | None:
        """Until when a clock is quiet at `now`; None where it is not, as from its due instant on."""
        quiet = [each.until for each in self.snoozes if each.key == key and each.at <= now < each.until]
        return max(quiet, default=None)
