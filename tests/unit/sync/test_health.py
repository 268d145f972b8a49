"""The link's health, the clocks, the pace: what desk says of itself must be true."""

from __future__ import annotations

import pytest

from desk.procedure.instants import SECOND
from desk.procedure.ports import ChannelError, ChannelGone, NotAllowed, NotSent, RateLimited, TokenDead
from desk.sync.backoff import wait_after
from desk.sync.clock import Offset, WakeDetector
from desk.sync.gaps import Gap, Gaps
from desk.sync.health import FAILURES_UNTIL_OFFLINE, Watch
from desk.sync.holds import Holds
from desk.sync.line import Alone
from desk.sync.link import Health, Link
from desk.sync.pace import Pace
from tests.fakes.clock import START, FakeClock
from tests.unit.sync.bench import Bench

POLL = 15 * SECOND
OFFLINE = NotSent("no connection", "offline")


def look(watch: Watch, now: int) -> Health:
    return watch.look(now, POLL, 0, 0)


def test_live_is_heard_within_two_polls_and_stale_beyond():
    watch = Watch("C1", START)
    assert look(watch, START).link is Link.CONNECTING
    watch.heard(START)
    assert look(watch, START + 2 * POLL).link is Link.LIVE
    stale = look(watch, START + 2 * POLL + 1)
    assert (stale.link, stale.heard_at, stale.since) == (Link.STALE, START, START + 2 * POLL + 1)
    watch.heard(START + 3 * POLL)
    live = look(watch, START + 3 * POLL)
    assert (live.link, live.reason, live.since) == (Link.LIVE, "", START + 3 * POLL)


def test_a_run_of_failures_is_offline_and_one_is_not():
    watch = Watch("C1", START)
    watch.heard(START)
    for number in range(FAILURES_UNTIL_OFFLINE):
        assert look(watch, START + number).link is Link.LIVE
        watch.failed(OFFLINE, START + number)
    health = look(watch, START + 5)
    assert (health.link, health.reason, health.since) == (Link.OFFLINE, "no connection", START + 2)
    assert health.heard_at == START


def test_an_answer_between_failures_starts_the_run_anew():
    watch = Watch("C1", START)
    for number in range(10):
        watch.failed(OFFLINE, START + number)
        watch.heard(START + number)
    assert look(watch, START + 10).link is Link.LIVE


@pytest.mark.parametrize(
    "error", [TokenDead("revoked", "token_revoked"), NotAllowed("needs a scope", "missing_scope")]
)
def test_a_dead_token_or_a_missing_right_is_unauthorised_at_once(error: ChannelError):
    watch = Watch("C1", START)
    watch.failed(error, START)
    assert look(watch, START).link is Link.UNAUTHORISED


def test_a_channel_that_is_gone_counts_as_unavailable():
    watch = Watch("C1", START)
    for _ in range(FAILURES_UNTIL_OFFLINE):
        watch.failed(ChannelGone("not a member", "not_in_channel"), START)
    assert look(watch, START).link is Link.OFFLINE


def test_a_rate_limit_only_makes_what_is_shown_older():
    watch = Watch("C1", START)
    watch.heard(START)
    for _ in range(10):
        watch.failed(RateLimited("wait", "conversations.history", 30), START)
    assert look(watch, START + POLL).link is Link.LIVE
    assert look(watch, START + 3 * POLL).link is Link.STALE


def test_after_sleep_what_is_shown_is_stale_until_the_channel_answers():
    watch = Watch("C1", START)
    watch.heard(START)
    watch.slept(START + 1)
    assert look(watch, START + 1).link is Link.STALE
    watch.heard(START + 2)
    assert look(watch, START + 2).link is Link.LIVE


def test_the_offset_is_a_median_that_one_slow_answer_does_not_move():
    offset = Offset()
    for extra in (0, 0, 0, 40 * SECOND, 0):
        offset.hear(START, START + 150 * SECOND + extra)
    assert offset.value == 150 * SECOND


def test_an_offset_below_a_second_is_noise():
    offset = Offset()
    for part in (0.2, 0.9, -0.9, 0.7):
        offset.hear(START, START + int(part * SECOND))
    assert offset.value == 0


def test_after_the_clock_was_set_right_the_offset_goes():
    offset = Offset()
    for _ in range(9):
        offset.hear(START, START - 600 * SECOND)
    assert offset.value == -600 * SECOND
    offset.forget()
    offset.hear(START, START)
    assert offset.value == 0


def test_sleep_is_noticed_whether_or_not_the_monotonic_clock_slept_too(clock: FakeClock):
    waking = WakeDetector(clock)
    clock.advance(1)
    assert waking.slept() == 0
    clock.wall += 1500 * SECOND
    clock.steady += 0.5
    assert waking.slept() == pytest.approx(1499.5)
    clock.advance(1500)
    assert waking.slept() == pytest.approx(1500)
    clock.wall -= 600 * SECOND
    assert waking.slept() == pytest.approx(600)
    assert waking.slept() == 0


@pytest.mark.parametrize(("desks", "seconds"), [(1, 3.0), (10, 15.0), (20, 30.0), (50, 75.0), (500, 750.0)])
def test_the_interval_keeps_all_desks_within_forty_calls_a_minute(desks: int, seconds: float):
    assert Pace(Alone(desks)).interval() == seconds


def test_channels_of_one_app_share_its_budget():
    assert Pace(Alone(), channels=10).interval() == 15.0


async def test_what_slack_did_not_let_be_read_is_not_called_live(bench: Bench):
    bench.channel.fail("conversations.history", RateLimited("wait", "conversations.history", 30.0))
    await bench.desk.poll()
    assert bench.desk.watch.health.heard_at is None
    assert 30.0 <= bench.desk.until_next_poll() <= 31.0
    bench.clock.advance(31)
    await bench.desk.poll()
    assert bench.desk.watch.health.link is Link.LIVE


def test_holds_are_kept_per_method_until_they_are_over(clock: FakeClock):
    holds = Holds(clock)
    holds.note(RateLimited("wait", "conversations.replies", 30.0))
    holds.note(RateLimited("wait", "conversations.replies", 10.0))
    assert holds.left("conversations.history") == 0
    assert holds.left("conversations.replies") == 30.0
    clock.advance(31)
    assert holds.left("conversations.replies") == 0


def test_waits_double_up_to_two_minutes_and_half_of_each_is_chance():
    least = [wait_after(attempts, lambda: 0.0) / SECOND for attempts in (1, 2, 3, 8, 1_000)]
    most = [wait_after(attempts, lambda: 1.0) / SECOND for attempts in (1, 2, 3, 8, 1_000)]
    assert least == [0.5, 1, 2, 60, 60]
    assert most == [1, 2, 4, 120, 120]


def test_gaps_are_filled_from_their_newer_end_and_survive_a_restart(bench: Bench):
    gaps = Gaps(bench.store.notes, "C1")
    gaps.saw_head("15.1", "19.1", has_more=True)
    assert gaps.newest() == Gap("", "15.1")
    gaps.filled_to("13.1", has_more=True)
    gaps.saw_head("30.1", "40.1", has_more=True)
    again = Gaps(bench.store.notes, "C1")
    assert again.newest() == Gap("19.1", "30.1")
    again.filled_to("19.5", has_more=False)
    assert again.newest() == Gap("", "13.1")
    again.filled_to("11.1", has_more=False)
    assert not again.open
    assert not Gaps(bench.store.notes, "C1").open


def test_a_page_that_reaches_what_is_known_leaves_no_gap(bench: Bench):
    gaps = Gaps(bench.store.notes, "C1")
    gaps.saw_head("1", "9", has_more=False)
    gaps.saw_head("5", "12", has_more=True)
    assert not gaps.open
