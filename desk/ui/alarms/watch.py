"""The watch over every clock: which alarms stand at an instant, and which of them ring now. No Qt, no own clock."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros
from desk.ui.alarms.ladder import Alarm, Rung, alarms_of
from desk.ui.alarms.memory import Memory
from desk.ui.alarms.preferences import Whose, concerns
from desk.ui.alarms.snooze import Snooze, snooze_until
from desk.ui.ports import Me

WAIT_FOR_SLACK: Micros = 20 * SECOND
"""How long alarms wait for the first reading after a start or a sleep; a clock may long be stopped by a colleague."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An alarm that a person has not answered. `asleep` where it came due while this computer slept."""

    alarm: Alarm
    asleep: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What the watch saw: `standing`, the most urgent first, and those of them that `ring` now, as one alarm."""

    standing: tuple[Standing, ...] = ()
    ring: tuple[Standing, ...] = ()


@dataclass
class Watch:
    """Remembers what has rung in this run; what was acted on is in `memory`.

    Alarms are held until `heard` (Slack was read since the start or the last sleep), twenty seconds at most.
    """

    me: Me
    memory: Memory
    whose: Whose = Whose.MINE_AND_NOBODYS
    _rang: dict[str, int] = field(default_factory=dict)
    _held_since: Micros | None = None
    _slept: tuple[Micros, Micros] | None = None

    def hold(self, now: Micros) -> None:
        """Wait for Slack from `now`: desk has just started."""
        self._held_since = now

    def wake(self, now: Micros, away: Micros) -> None:
        """The computer slept for `away` until `now`: read Slack first, and then ring once for what was missed."""
        began = now - max(0, away)
        if self._slept is not None and self._held_since is not None:
            began = min(began, self._slept[0])
        self._slept = (began, now)
        self._held_since = now

    def held_since(self) -> Micros | None:
        """Since when alarms wait for Slack; None where they do not."""
        return self._held_since

    def heard(self) -> None:
        """Slack was read: what still runs is true."""
        self._held_since = None

    def look(self, incidents: Iterable[Incident], now: Micros) -> Look:
        """What stands at `now` among `incidents`, and what rings: each step of each clock once."""
        found = [
            alarm
            for incident in incidents
            for alarm in alarms_of(incident, now)
            if concerns(alarm, self.me, self.whose)
        ]
        self._forget({alarm.key for alarm in found})
        if self._held_since is not None:
            if now - self._held_since < WAIT_FOR_SLACK:
                return Look()
            self._held_since = None
        standing = [
            Standing(alarm, self._missed(alarm))
            for alarm in sorted(found, key=lambda alarm: (alarm.due_at, alarm.level, alarm.key))
            if alarm.rung > self.memory.acted(alarm.key) and not self.memory.is_snoozed(alarm.key, now)
        ]
        ring = [each for each in standing if each.alarm.rung > self._rang.get(each.alarm.key, 0)]
        for each in ring:
            self._rang[each.alarm.key] = each.alarm.rung
        return Look(tuple(standing), tuple(ring))

    def answer(self, alarm: Alarm, now: Micros) -> None:
        """A person has acted on an alarm: this step is silent from now on, the next one will speak."""
        self.memory.act(alarm.key, alarm.rung, now)

    def snooze(self, alarm: Alarm, why: str, now: Micros) -> Snooze | None:
        """Quieten a clock within the rules; None where it is due already, which cannot be snoozed."""
        until = snooze_until(alarm.due_at, now)
        if until is None:
            return None
        snooze = Snooze(alarm.key, alarm.incident, alarm.title, self.me.user, why, now, until)
        self.memory.snooze(snooze)
        # What a snooze covers is over with it: only a later step rings again.
        self._rang[alarm.key] = max(alarm.rung, Rung.URGENT)
        return snooze

    def _missed(self, alarm: Alarm) -> bool:
        return self._slept is not None and self._slept[0] < alarm.due_at <= self._slept[1]

    def _forget(self, running: set[str]) -> None:
        self._rang = {key: rung for key, rung in self._rang.items() if key in running}
