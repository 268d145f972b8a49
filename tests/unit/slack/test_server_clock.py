"""Whole seconds of several answers give a finer clock than one of them."""

from __future__ import annotations

from email.utils import formatdate

from desk.procedure.instants import SECOND
from desk.slack.server_clock import ServerClock

_EPOCH = 1_790_000_000.0


def _hear(clock: ServerClock, server_s: float, mono_s: float, delay_s: float = 0.05) -> None:
    clock.heard(formatdate(int(server_s), usegmt=True), mono_s - delay_s, mono_s)


def test_nothing_heard_is_no_time():
    clock = ServerClock()
    clock.heard("", 0.0, 1.0)
    clock.heard("not a date", 0.0, 1.0)
    assert clock.now() is None


def test_answers_at_different_parts_of_a_second_narrow_it_down():
    clock = ServerClock(lambda: 200.0)
    for step in range(20):
        _hear(clock, _EPOCH + step * 1.1, 100.0 + step * 1.1)
    now = clock.now()
    assert now is not None
    assert abs(now - round((_EPOCH + 100.0) * SECOND)) < SECOND // 10


def test_clock_that_was_set_is_believed_at_once():
    clock = ServerClock(lambda: 101.0)
    _hear(clock, _EPOCH, 100.0)
    _hear(clock, _EPOCH + 3600.0, 101.0)
    now = clock.now()
    assert now is not None
    assert abs(now - round((_EPOCH + 3600.0) * SECOND)) <= SECOND
