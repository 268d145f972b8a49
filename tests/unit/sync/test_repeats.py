"""What Slack is about to hide is repeated: once, after a wait and one more reading, whatever dies meanwhile."""

from __future__ import annotations

from desk.procedure.instants import DAY, from_ts, to_ts
from desk.sync.once import sync_once
from tests.unit.sync.bench import Bench, BenchMaker


def grow_old(bench: Bench, days: float = 61) -> None:
    """A roster stands in the channel, and `days` later somebody says something."""
    now = from_ts(bench.channel.next_ts())
    bench.channel.say("Roster", ts=to_ts(now - int(days * DAY)))
    bench.channel.say("good morning", ts=to_ts(now))


def rosters(bench: Bench) -> int:
    return sum(text.startswith("Roster") for text in bench.channel.texts())


async def test_an_old_roster_is_repeated_after_a_wait_of_one_or_two_polls(bench: Bench):
    grow_old(bench)
    await bench.desk.poll()
    begun = bench.clock.now()
    await bench.deliver()
    assert rosters(bench) == 1
    await bench.deliver_all()
    assert rosters(bench) == 2
    assert bench.desk.pace.micros() <= bench.clock.now() - begun <= 2.5 * bench.desk.pace.micros()


async def test_a_roster_of_sixty_days_is_left_alone(bench: Bench):
    grow_old(bench, days=60)
    await bench.desk.poll()
    await bench.deliver_all()
    assert rosters(bench) == 1


async def test_only_the_first_of_two_desks_repeats_it(make_bench: BenchMaker):
    first, second = make_bench("first"), make_bench("second")
    grow_old(first)
    for bench in (first, second):
        await bench.desk.poll()
    for bench in (first, second):
        await bench.deliver_all()
    assert rosters(first) == 2


async def test_what_is_to_be_repeated_survives_the_desk_that_noticed_it(make_bench: BenchMaker):
    bench = make_bench()
    grow_old(bench)
    await bench.desk.poll()
    again = make_bench()
    await again.deliver_all()
    assert rosters(again) == 2


async def test_a_repeat_on_its_way_is_not_queued_again(bench: Bench):
    grow_old(bench)
    await bench.desk.poll()
    assert await bench.desk.repeat(at_once=True)
    bench.channel.say("a day later", ts=to_ts(from_ts(bench.channel.next_ts()) + DAY))
    await bench.desk.poll()
    assert not await bench.desk.repeat(at_once=True)
    await bench.deliver_all()
    assert rosters(bench) == 2


async def test_one_synchronisation_repeats_at_once(bench: Bench):
    grow_old(bench)
    outcome = await sync_once(bench.desks)
    assert outcome.done
    assert rosters(bench) == 2
    await sync_once(bench.desks)
    assert rosters(bench) == 2
