"""Writing down what Slack forgets: once, after a wait and one more reading, whatever dies meanwhile."""

from __future__ import annotations

from tests.unit.sync.bench import Bench, BenchMaker


async def edited(bench: Bench) -> str:
    """A level was typed, read, edited, and read again."""
    root = bench.channel.say("open Title: Odds frozen")
    reply = bench.channel.say("P3", thread=root)
    await bench.desk.poll()
    bench.channel.edit(reply, "P1")
    await bench.desk.read_hint(root)
    return root


def records(bench: Bench) -> list[str]:
    return [text.split("\n")[0] for text in bench.channel.texts() if text.startswith("Record")]


async def test_an_edit_is_written_down_after_a_wait_of_one_or_two_polls(bench: Bench):
    await edited(bench)
    begun = bench.clock.now()
    await bench.deliver()
    assert records(bench) == []
    await bench.deliver_all()
    assert records(bench) == ["Record: was P3"]
    assert bench.desk.pace.micros() <= bench.clock.now() - begun <= 2.5 * bench.desk.pace.micros()


async def test_only_the_first_of_two_desks_writes_it_down(make_bench: BenchMaker):
    first, second = make_bench("first"), make_bench("second")
    root = first.channel.say("open Title: Odds frozen")
    reply = first.channel.say("P3", thread=root)
    for bench in (first, second):
        await bench.desk.poll()
    first.channel.edit(reply, "P1")
    for bench in (first, second):
        await bench.desk.read_hint(root)
    await first.deliver_all()
    await second.deliver_all()
    assert records(first) == ["Record: was P3"]


async def test_an_edit_taken_back_meanwhile_is_not_written_down(bench: Bench):
    root = await edited(bench)
    reply = next(ts for ts, message in bench.channel.messages.items() if message.text == "P1")
    bench.channel.edit(reply, "P3")
    await bench.deliver_all()
    assert records(bench) == []
    assert bench.shown()[root] == "open Title: Odds frozen\nP3"


async def test_what_is_owed_survives_the_desk_that_saw_it(make_bench: BenchMaker):
    await edited(make_bench())
    again = make_bench()
    await again.deliver_all()
    assert records(again) == ["Record: was P3"]


async def test_an_edit_read_just_before_the_desk_died_is_still_noticed(make_bench: BenchMaker):
    bench = make_bench()
    root = bench.channel.say("open Title: Odds frozen")
    reply = bench.channel.say("P3", thread=root)
    await bench.desk.poll()
    bench.channel.edit(reply, "P1")
    await bench.desk.reading.thread(root, whole=True)
    again = make_bench()
    await again.deliver_all()
    assert records(again) == ["Record: was P3"]
