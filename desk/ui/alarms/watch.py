"""The watch over every clock: which alarms stand at an instant, and which of them ring now. No Qt, no own clock."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush

from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros
from desk.procedure.severity import Severity
from desk.ui.alarms.ladder import Alarm, Rung, alarms_of, next_rung_at
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

    Alarms stand silently until `heard` (Slack was read since the start or the last sleep), twenty seconds at most.
    A look costs what changed, however many stand: an incident is judged again when it differs and when its next step
    or the end of a snooze is reached.
    """

    me: Me
    memory: Memory
    whose: Whose = Whose.MINE_AND_NOBODYS
    _rang: dict[str, int] = field(default_factory=dict)
    _held_since: Micros | None = None
    _slept: tuple[Micros, Micros] | None = None
    _near: dict[str, Incident] = field(default_factory=dict)
    _keys: dict[str, frozenset[str]] = field(default_factory=dict)
    _again: list[tuple[Micros, str]] = field(default_factory=list)
    _again_at: dict[str, Micros] = field(default_factory=dict)
    _standing: dict[str, Standing] = field(default_factory=dict)
    _order: list[tuple[Micros, Severity, str]] = field(default_factory=list)
    _fresh: set[str] = field(default_factory=set)
    _shown: tuple[Standing, ...] | None = ()

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
        self.refresh(now)

    def held_since(self) -> Micros | None:
        """Since when alarms wait for Slack; None where they do not."""
        return self._held_since

    def heard(self) -> None:
        """Slack was read: what still runs is true."""
        self._held_since = None

    def refresh(self, now: Micros) -> None:
        """Judge everything anew: whose alarms ring here has changed, or what was slept through."""
        for incident in list(self._near.values()):
            self._judge(incident, now)

    def look(self, changed: Iterable[Incident], now: Micros, gone: Iterable[str] = ()) -> Look:
        """What stands at `now`, and what rings: each step of each clock once, none while held.

        `changed` are incidents that differ, or whose first step is near now; the ids in `gone` have none any more.
        """
        for incident_id in gone:
            self._forget(incident_id)
        for incident in changed:
            self._judge(incident, now)
        while self._again and self._again[0][0] <= now:
            at, incident_id = heappop(self._again)
            if self._again_at.get(incident_id) == at:
                self._judge(self._near[incident_id], now)
        if self._shown is None:
            self._shown = tuple(self._standing[key] for _, _, key in self._order)
        if self._held_since is not None:
            if now - self._held_since < WAIT_FOR_SLACK:
                return Look(self._shown)
            self._held_since = None
        return Look(self._shown, self._ring())

    def _ring(self) -> tuple[Standing, ...]:
        fresh = [self._standing[key] for key in self._fresh if key in self._standing]
        self._fresh.clear()
        ring = [each for each in fresh if each.alarm.rung > self._rang.get(each.alarm.key, 0)]
        for each in ring:
            self._rang[each.alarm.key] = each.alarm.rung
        return tuple(sorted(ring, key=lambda each: _place(each.alarm)))

    def answer(self, alarm: Alarm, now: Micros) -> None:
        """A person has acted on an alarm: this step is silent from now on, the next one will speak."""
        self.memory.act(alarm.key, alarm.rung, now)
        self._judge_again(alarm.incident, now)

    def snooze(self, alarm: Alarm, why: str, now: Micros) -> Snooze | None:
        """Quieten a clock within the rules; None where it is due already, which cannot be snoozed."""
        until = snooze_until(alarm.due_at, now)
        if until is None:
            return None
        snooze = Snooze(alarm.key, alarm.incident, alarm.title, self.me.user, why, now, until)
        self.memory.snooze(snooze)
        # What a snooze covers is over with it: only a later step rings again.
        self._rang[alarm.key] = max(alarm.rung, Rung.URGENT)
        self._judge_again(alarm.incident, now)
        return snooze

    def _judge_again(self, incident_id: str, now: Micros) -> None:
        if incident_id in self._near:
            self._judge(self._near[incident_id], now)

    def _judge(self, incident: Incident, now: Micros) -> None:
        """Take an incident's alarms as they are now in place of those it had, and note when to judge it again."""
        found = [alarm for alarm in alarms_of(incident, now) if concerns(alarm, self.me, self.whose)]
        keys = frozenset(alarm.key for alarm in found)
        old = self._keys.get(incident.id, frozenset())
        for key in old:
            self._take_down(key)
        for key in old - keys:
            self._rang.pop(key, None)
        self._near[incident.id], self._keys[incident.id] = incident, keys
        again = [next_rung_at(run.due_at, now) for run in incident.clocks if run.is_running]
        for alarm in found:
            quiet_until = self.memory.snoozed_until(alarm.key, now)
            if quiet_until is not None:
                again.append(quiet_until)
            elif alarm.rung > self.memory.acted(alarm.key):
                self._put_up(Standing(alarm, self._missed(alarm)))
        if again and incident.status.is_live:
            self._again_at[incident.id] = min(again)
            heappush(self._again, (min(again), incident.id))
        else:
            self._again_at.pop(incident.id, None)

    def _put_up(self, standing: Standing) -> None:
        alarm = standing.alarm
        self._standing[alarm.key] = standing
        insort(self._order, _place(alarm))
        if alarm.rung > self._rang.get(alarm.key, 0):
            self._fresh.add(alarm.key)
        self._shown = None

    def _take_down(self, key: str) -> None:
        standing = self._standing.pop(key, None)
        if standing is not None:
            del self._order[bisect_left(self._order, _place(standing.alarm))]
            self._shown = None

    def _forget(self, incident_id: str) -> None:
        for key in self._keys.pop(incident_id, ()):
            self._take_down(key)
            self._rang.pop(key, None)
        self._near.pop(incident_id, None)
        self._again_at.pop(incident_id, None)

    def _missed(self, alarm: Alarm) -> bool:
        return self._slept is not None and self._slept[0] < alarm.due_at <= self._slept[1]


def _place(alarm: Alarm) -> tuple[Micros, Severity, str]:
    """The most urgent first; no two are alike."""
    return alarm.due_at, alarm.level, alarm.key
