"""The ladder and the watch: what rings, once, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros, from_iso
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui.alarms.ladder import Rung, alarms_of, next_rung_at, rung_at
from desk.ui.alarms.memory import Memory
from desk.ui.alarms.preferences import AlarmPreferences, Whose, concerns, may_disturb
from desk.ui.alarms.snooze import snooze_until
from desk.ui.alarms.watch import WAIT_FOR_SLACK, Watch
from desk.ui.ports import Me
from desk.ui.snapshot import Memory as Notes
from tests.ui.building import incident

T0 = from_iso("2026-10-12T08:00:00Z")
DUE = T0 + 15 * MINUTE
ME = Me("U_LENA", Side.SUPPORT)


def reported(owner: str = "", level: Severity = Severity.P3) -> Incident:
    return incident("Feed stands still", "C1", "Feed", T0, level=level, owner=owner)


def acknowledged(at: Micros, last: Micros | None = None, owner: str = "U_LENA") -> Incident:
    return incident("Feed stands still", "C1", "Feed", T0, acknowledged_at=at, acknowledged_by="U_LENA",
                    last_support_at=last, owner=owner)  # fmt: skip


def watch(notes: Notes | None = None, whose: Whose = Whose.ALL) -> Watch:
    return Watch(ME, Memory(notes or Notes()), whose)


@pytest.mark.parametrize(
    ("left", "rung"),
    [
        (5 * MINUTE + 1, 0),
        (5 * MINUTE, Rung.SOON),
        (2 * MINUTE + 1, Rung.SOON),
        (2 * MINUTE, Rung.URGENT),
        (1, Rung.URGENT),
        (0, Rung.DUE),
        (-5 * MINUTE + 1, Rung.DUE),
        (-5 * MINUTE, Rung.DUE + 1),
        (-15 * MINUTE, Rung.DUE + 2),
        (-30 * MINUTE, Rung.DUE + 3),
        (-HOUR, Rung.DUE + 4),
        (-2 * HOUR, Rung.DUE + 5),
    ],
)
def test_steps_are_five_and_two_minutes_before_on_the_instant_and_on_after_it(left: Micros, rung: int):
    assert rung_at(DUE, DUE - left) == rung


def test_each_step_rings_once_and_in_order():
    seen = watch()
    rang = []
    for second in range(21 * 60):
        now = T0 + second * SECOND
        rang += [(second, each.alarm.rung) for each in seen.look([reported()], now).ring]
    assert rang == [(600, 1), (780, 2), (900, 3), (1200, 4)]


def test_a_stopped_clock_has_no_alarm_and_its_successor_has_one():
    late_update = acknowledged(T0 + MINUTE)
    (alarm,) = alarms_of(late_update, T0 + 31 * MINUTE)
    assert alarm.clock is ClockName.UPDATE
    assert alarm.due_at == T0 + 31 * MINUTE


def test_a_withdrawn_incident_is_silent():
    gone = replace(reported(), status=Status.WITHDRAWN)
    assert list(alarms_of(gone, DUE + MINUTE)) == []


def test_desk_started_after_the_breach_rings_once():
    seen = watch()
    seen.hold(DUE + 5 * MINUTE)
    assert seen.look([reported()], DUE + 5 * MINUTE).ring == ()
    seen.heard()
    first = seen.look([reported()], DUE + 5 * MINUTE + SECOND)
    assert [each.alarm.clock for each in first.ring] == [ClockName.ACKNOWLEDGE]
    assert seen.look([reported()], DUE + 5 * MINUTE + 2 * SECOND).ring == ()
    assert len(first.standing) == 1


def test_after_sleep_one_alarm_says_that_it_was_missed_asleep():
    seen = watch()
    running = acknowledged(T0 + MINUTE, T0 + 4 * MINUTE)
    seen.look([running], T0 + 25 * MINUTE)
    woke = T0 + 50 * MINUTE
    seen.wake(woke, 25 * MINUTE)
    assert seen.look([running], woke).ring == ()
    seen.heard()
    (only,) = seen.look([running], woke + SECOND).ring
    assert only.asleep
    assert seen.look([running], woke + 2 * SECOND).ring == ()


def test_after_sleep_nothing_rings_for_what_a_colleague_has_done():
    seen = watch()
    seen.wake(T0 + 50 * MINUTE, 25 * MINUTE)
    seen.heard()
    updated = acknowledged(T0 + MINUTE, T0 + 32 * MINUTE, owner="U_JONAS")
    assert seen.look([updated], T0 + 50 * MINUTE).standing == ()


def test_a_desk_that_cannot_reach_slack_rings_after_twenty_seconds_all_the_same():
    seen = watch()
    seen.hold(DUE + MINUTE)
    assert seen.look([reported()], DUE + MINUTE + WAIT_FOR_SLACK - 1).ring == ()
    assert len(seen.look([reported()], DUE + MINUTE + WAIT_FOR_SLACK).ring) == 1


def test_what_was_acted_on_is_silent_after_a_restart_until_the_next_step():
    notes = Notes()
    before = watch(notes)
    (standing,) = before.look([reported()], DUE + MINUTE).ring
    before.answer(standing.alarm, DUE + MINUTE)
    after = watch(notes)
    assert after.look([reported()], DUE + 2 * MINUTE).standing == ()
    assert [each.alarm.rung for each in after.look([reported()], DUE + 5 * MINUTE).ring] == [Rung.DUE + 1]


def test_what_rang_and_was_not_acted_on_stands_after_a_restart():
    notes = Notes()
    watch(notes).look([reported()], DUE + MINUTE)
    assert len(watch(notes).look([reported()], DUE + 2 * MINUTE).ring) == 1


def test_snoozing_three_minutes_before_brings_the_sound_back_on_the_instant():
    notes = Notes()
    seen = watch(notes)
    (standing,) = seen.look([reported()], DUE - 3 * MINUTE).ring
    snooze = seen.snooze(standing.alarm, "On the phone", DUE - 3 * MINUTE)
    assert snooze is not None
    assert (snooze.by, snooze.why, snooze.until) == ("U_LENA", "On the phone", DUE)
    assert seen.look([reported()], DUE - MINUTE).standing == ()
    (again,) = seen.look([reported()], DUE).ring
    assert again.alarm.rung == Rung.DUE
    assert again.alarm.due_at == DUE
    assert [each.why for each in Memory(notes).snoozes] == ["On the phone"]


def test_a_snooze_lasts_five_minutes_at_most_and_never_past_the_due_instant():
    assert snooze_until(DUE, DUE - 20 * MINUTE) == DUE - 15 * MINUTE
    assert snooze_until(DUE, DUE - 3 * MINUTE) == DUE
    assert snooze_until(DUE, DUE) is None
    assert snooze_until(DUE, DUE + MINUTE) is None


def test_a_late_clock_refuses_to_be_snoozed():
    seen = watch()
    (standing,) = seen.look([reported()], DUE + MINUTE).ring
    assert seen.snooze(standing.alarm, "later", DUE + MINUTE) is None
    assert len(seen.look([reported()], DUE + 2 * MINUTE).standing) == 1


@pytest.mark.parametrize(
    ("owner", "whose", "rings"),
    [
        ("U_LENA", Whose.MINE, True),
        ("", Whose.MINE, False),
        ("", Whose.MINE_AND_NOBODYS, True),
        ("U_JONAS", Whose.MINE_AND_NOBODYS, False),
        ("U_JONAS", Whose.ALL, True),
    ],
)
def test_only_the_chosen_incidents_ring(owner: str, whose: Whose, rings: bool):
    (alarm,) = alarms_of(reported(owner), DUE)
    assert concerns(alarm, ME, whose) is rings


NIGHT = AlarmPreferences(quiet=True)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("19:59", False), ("20:00", True), ("03:00", True), ("04:59", True), ("05:00", False)],
)
def test_quiet_hours_run_over_midnight_on_the_local_wall(at: str, quiet: bool):
    now = from_iso(f"2026-10-12T{at}:00Z")
    assert NIGHT.is_quiet(now, BERLIN) is quiet
    assert not replace(NIGHT, quiet=False).is_quiet(now, BERLIN)


@pytest.mark.parametrize(
    ("owner", "level", "now", "disturbs"),
    [
        ("U_LENA", Severity.P3, DUE - MINUTE, False),
        ("U_LENA", Severity.P3, DUE, True),
        ("", Severity.P3, DUE, False),
        ("", Severity.P1, DUE - MINUTE, True),
        ("U_JONAS", Severity.P1, DUE + MINUTE, True),
    ],
)
def test_quiet_hours_never_silence_a_p1_or_a_breach_of_ones_own(
    owner: str, level: Severity, now: Micros, disturbs: bool
):
    (alarm,) = alarms_of(reported(owner, level), now)
    all_day = replace(NIGHT, quiet_from=0, quiet_to=24 * 60 - 1)
    assert may_disturb(alarm, ME, all_day, now, UTC) is disturbs


def test_preferences_survive_being_written_down_and_rubbish():
    chosen = AlarmPreferences(Whose.ALL, volume=30, quiet=True, soon_sound="knock")
    assert AlarmPreferences.from_json(chosen.as_json()) == chosen
    assert AlarmPreferences.from_json({"volume": 900, "whose": 3, "sound": "yes"}).volume == 100
    assert AlarmPreferences.from_json("rubbish") == AlarmPreferences()


def test_the_next_step_is_always_the_one_after_now():
    for minutes in range(-10, 200):
        now = DUE + minutes * MINUTE
        step = next_rung_at(DUE, now)
        assert step > now
        assert rung_at(DUE, step) == rung_at(DUE, now) + 1
        assert rung_at(DUE, step - 1) == rung_at(DUE, now)


class CountingMemory(Memory):
    """Counts how often a clock was judged."""

    judged = 0

    def acted(self, key: str) -> int:
        self.judged += 1
        return super().acted(key)


def test_a_look_costs_what_changed_however_many_are_late():
    memory = CountingMemory(Notes())
    seen = Watch(ME, memory, Whose.ALL)
    late = [replace(reported(), id=f"C1:{number}") for number in range(1_000)]
    now = DUE + MINUTE
    assert len(seen.look(late, now).ring) == 1_000
    memory.judged = 0
    first = seen.look([], now + SECOND)
    assert len(first.standing) == 1_000
    assert first.ring == ()
    assert seen.look([], now + 2 * SECOND).standing is first.standing
    assert memory.judged == 0
    seen.look([late[3]], now + 3 * SECOND)
    assert memory.judged <= 2
    assert len(seen.look([], now + 4 * SECOND, [late[3].id]).standing) == 999


def test_what_another_person_answers_for_rings_once_everybodys_alarms_are_wanted():
    seen = watch(whose=Whose.MINE)
    assert seen.look([reported()], DUE + MINUTE).standing == ()
    seen.whose = Whose.ALL
    seen.refresh(DUE + MINUTE)
    assert len(seen.look([], DUE + MINUTE).ring) == 1
