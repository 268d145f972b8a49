"""Reading a channel: nothing missed, and no more calls than it takes."""

from __future__ import annotations

from desk.procedure.instants import DAY, SECOND, to_ts
from desk.procedure.ports import NotSent, RateLimited
from desk.sync.events import CatchingUp
from desk.sync.link import Link
from tests.fakes.channel import CHANNEL
from tests.unit.sync.bench import Bench, BenchMaker


async def read_all(bench: Bench) -> None:
    """Poll until nothing is left to read."""
    for _ in range(100):
        if not await bench.desk.poll():
            return
    raise AssertionError("reading does not come to an end")


async def test_a_message_and_its_reply_reach_the_board(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    bench.channel.say("looking", user="U2", thread=root)
    await read_all(bench)
    assert bench.shown() == {root: "Title: Odds frozen\nlooking"}


async def test_a_quiet_channel_costs_one_call_a_poll(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    bench.channel.say("looking", thread=root)
    await read_all(bench)
    bench.channel.calls.clear()
    await bench.desk.poll()
    assert bench.channel.calls == [("conversations.history", "9")]


async def test_a_late_reply_to_an_old_thread_of_the_window_is_read_and_no_other_thread(bench: Bench):
    old = bench.channel.say("Title: Old")
    for number in range(50):
        bench.channel.say(f"Title: {number}")
    bench.channel.say("one", thread=old)
    await read_all(bench)
    bench.channel.calls.clear()
    bench.channel.say("two", thread=old)
    await bench.desk.poll()
    assert bench.shown()[old] == "Title: Old\none\ntwo"
    assert [call for call in bench.channel.calls if call[0] == "conversations.replies"] == [
        ("conversations.replies", old)
    ]


async def test_small_talk_of_years_waits_for_the_end_of_the_reading_and_reports_do_not(bench: Bench):
    bench.channel.page_limit = 10
    older = [bench.channel.say(f"talk {number}") for number in range(70)]
    report = bench.channel.say("Title: Odds frozen")
    newer = [bench.channel.say(f"talk {number}") for number in range(70)]
    assert await bench.desk.poll()
    first = set(bench.shown())
    assert newer[-1] in first
    while report not in bench.shown():
        assert await bench.desk.poll()
    assert set(bench.shown()) == first | {report}
    await read_all(bench)
    assert set(bench.shown()) == {*older, report, *newer}


async def test_small_talk_does_not_wait_long_where_reading_is_slow(bench: Bench):
    bench.channel.page_limit = 10
    stamps = [bench.channel.say(f"talk {number}") for number in range(150)]
    assert await bench.desk.poll()
    newest = set(bench.shown())
    bench.clock.advance(11)
    assert await bench.desk.poll()
    assert newest < set(bench.shown()) < set(stamps)


async def test_a_poll_of_slow_pages_looks_at_the_newest_page_again_soon(bench: Bench):
    bench.channel.page_limit = 10
    for number in range(95):
        bench.channel.say(f"Title: {number}")

    def slow(method: str, _: str) -> None:
        bench.clock.advance(1.5)

    bench.channel.faults.append(slow)
    assert await bench.desk.poll()
    assert [method for method, _ in bench.channel.calls] == ["conversations.history"] * 3


async def test_small_talk_does_not_wait_for_a_reading_that_stopped(bench: Bench):
    bench.channel.page_limit = 10
    for number in range(150):
        bench.channel.say(f"talk {number}")
    assert await bench.desk.poll()
    assert await bench.desk.poll()
    newest = set(bench.shown())
    bench.channel.fail("conversations.history", NotSent("no network"))
    assert not await bench.desk.poll()
    assert newest < set(bench.shown())


async def test_a_first_start_reads_years_newest_first_with_progress_and_is_usable_meanwhile(bench: Bench):
    bench.channel.page_limit = 10
    stamps = [bench.channel.say(f"Title: {number}") for number in range(95)]
    assert await bench.desk.poll()
    assert stamps[-1] in bench.shown()
    assert stamps[0] not in bench.shown()
    await read_all(bench)
    assert set(bench.shown()) == set(stamps)
    progress = [event for event in bench.events if isinstance(event, CatchingUp)]
    assert progress[-1].done
    reached = [event.oldest for event in progress if event.oldest is not None]
    assert reached == sorted(reached, reverse=True)


async def test_after_an_outage_longer_than_a_page_the_gap_is_read(bench: Bench):
    bench.channel.page_limit = 10
    before = [bench.channel.say(f"Title: a{number}") for number in range(15)]
    await read_all(bench)
    meanwhile = [bench.channel.say(f"Title: b{number}") for number in range(45)]
    await read_all(bench)
    assert set(bench.shown()) == {*before, *meanwhile}


async def test_reading_goes_on_where_a_crash_left_it(make_bench: BenchMaker):
    bench = make_bench()
    bench.channel.page_limit = 10
    stamps = [bench.channel.say(f"Title: {number}") for number in range(75)]
    await bench.desk.poll()
    known = len(bench.shown())
    again = make_bench()
    assert len(again.shown()) == known
    again.channel.calls.clear()
    await read_all(again)
    assert set(again.shown()) == set(stamps)


async def test_a_connection_that_breaks_in_the_middle_loses_no_page(bench: Bench):
    bench.channel.page_limit = 10
    stamps = [bench.channel.say(f"Title: {number}") for number in range(60)]
    await bench.desk.poll()
    bench.channel.fail("conversations.history", NotSent("no connection", "offline"), times=2)
    await bench.desk.poll()
    await bench.desk.poll()
    await read_all(bench)
    assert set(bench.shown()) == set(stamps)


async def test_an_edit_inside_the_window_is_a_new_revision(bench: Bench):
    root = bench.channel.say("Severity: P3")
    await read_all(bench)
    bench.channel.edit(root, "Severity: P1")
    await bench.desk.poll()
    assert bench.shown()[root] == "Severity: P1"
    texts = [message.text for _, message in bench.store.messages.revisions(CHANNEL, root)]
    assert texts == ["Severity: P3", "Severity: P1"]


async def test_a_deleted_message_of_the_window_is_marked_gone(bench: Bench):
    first, second = bench.channel.say("Title: One"), bench.channel.say("Title: Two")
    await read_all(bench)
    bench.channel.erase(first)
    await bench.desk.poll()
    assert set(bench.shown()) == {second}
    gone = bench.store.messages.message(CHANNEL, first)
    assert gone is not None
    assert gone.gone
    assert gone.text == "Title: One"


async def test_the_only_message_deleted_is_noticed_though_history_is_empty_then(bench: Bench):
    only = bench.channel.say("Title: One")
    await read_all(bench)
    bench.channel.erase(only)
    await bench.desk.poll()
    assert bench.shown() == {}


async def test_messages_that_a_free_workspace_hides_are_not_taken_for_deleted(bench: Bench):
    old = bench.channel.say("Title: Old", ts=to_ts(bench.clock.now() - 95 * DAY))
    new = bench.channel.say("Title: New")
    await read_all(bench)
    del bench.channel.messages[old]
    await bench.desk.poll()
    assert set(bench.shown()) == {old, new}


async def test_a_thread_that_a_free_workspace_hides_is_not_taken_for_deleted(bench: Bench):
    old = bench.channel.say("open Title: Odds", ts=to_ts(bench.clock.now() - 89 * DAY))
    bench.channel.say("on it", thread=old, ts=to_ts(bench.clock.now() - 88 * DAY))
    await bench.desk.poll()
    for ts in list(bench.channel.messages):
        del bench.channel.messages[ts]
    bench.clock.advance(3 * 86_400)
    await bench.desk.read_hint(old)
    assert bench.shown()[old] == "open Title: Odds\non it"


async def test_a_deleted_reply_makes_the_thread_be_read_whole(bench: Bench):
    root = bench.channel.say("Title: One")
    first = bench.channel.say("one", thread=root)
    bench.channel.say("two", thread=root)
    await read_all(bench)
    bench.channel.erase(first)
    await bench.desk.poll()
    assert bench.shown()[root] == "Title: One\ntwo"


async def test_a_reply_deleted_while_another_came_is_noticed_though_the_count_is_the_same(bench: Bench):
    root = bench.channel.say("Title: One")
    first = bench.channel.say("one", thread=root)
    await read_all(bench)
    bench.channel.erase(first)
    bench.channel.say("two", thread=root)
    await bench.desk.poll()
    assert bench.shown()[root] == "Title: One\ntwo"


async def test_the_last_reply_deleted_is_noticed(bench: Bench):
    root = bench.channel.say("Title: One")
    only = bench.channel.say("one", thread=root)
    await read_all(bench)
    bench.channel.erase(only)
    await bench.desk.poll()
    assert bench.shown()[root] == "Title: One"


async def test_a_root_deleted_under_its_replies_is_a_tombstone(bench: Bench):
    root = bench.channel.say("Title: One")
    bench.channel.say("one", thread=root)
    await read_all(bench)
    bench.channel.erase(root)
    await bench.desk.poll()
    known = bench.store.messages.message(CHANNEL, root)
    assert known is not None
    assert known.tombstone


async def test_a_thread_that_is_gone_whole_is_marked_gone(bench: Bench):
    root = bench.channel.say("Title: One")
    reply = bench.channel.say("one", thread=root)
    await read_all(bench)
    del bench.channel.messages[root], bench.channel.messages[reply]
    await bench.desk.read_hint(root)
    assert bench.shown() == {}


async def test_an_open_incident_beyond_the_window_is_looked_at_in_turn(bench: Bench):
    bench.channel.page_limit = 10
    old = bench.channel.say("open Title: Old")
    for number in range(30):
        bench.channel.say(f"Title: {number}")
    await read_all(bench)
    bench.channel.say("still open", thread=old)
    await bench.desk.poll()
    assert bench.shown()[old] == "open Title: Old\nstill open"


async def test_an_edited_reply_is_found_by_the_slow_audit(bench: Bench):
    root = bench.channel.say("open Title: One")
    reply = bench.channel.say("P3", thread=root)
    await read_all(bench)
    bench.channel.edit(reply, "P1")
    await bench.desk.poll()
    assert bench.shown()[root] == "open Title: One\nP3"
    bench.clock.advance(31 * 60)
    await bench.desk.poll()
    assert bench.shown()[root] == "open Title: One\nP1"


async def test_an_edit_far_beyond_the_window_is_found_within_a_day(bench: Bench):
    bench.channel.page_limit = 10
    old = bench.channel.say("Title: Old")
    for number in range(50):
        bench.channel.say(f"Title: {number}")
    await read_all(bench)
    bench.channel.edit(old, "Title: Edited")
    bench.clock.advance(25 * 3600)
    for _ in range(6):
        await bench.desk.poll()
    assert bench.shown()[old] == "Title: Edited"
    bench.channel.calls.clear()
    await bench.desk.poll()
    assert bench.channel.count("conversations.history") == 1


async def test_a_settled_thread_is_read_whole_once_a_day(bench: Bench):
    root = bench.channel.say("Title: Settled")
    reply = bench.channel.say("P3", thread=root)
    await read_all(bench)
    bench.channel.edit(reply, "P1")
    bench.clock.advance(25 * 3600)
    await bench.desk.poll()
    assert bench.shown()[root] == "Title: Settled\nP1"


async def test_reading_everything_finds_an_edited_reply_and_a_late_reply_beyond_the_window_at_once(
    bench: Bench,
):
    bench.channel.page_limit = 10
    old = bench.channel.say("open Title: Old")
    reply = bench.channel.say("P3", thread=old)
    closed = bench.channel.say("Title: Closed")
    for number in range(30):
        bench.channel.say(f"Title: {number}")
    await read_all(bench)
    bench.channel.edit(reply, "P1")
    bench.channel.say("Reopen", thread=closed)
    await bench.desk.reading.everything(bench.desk.fold.open_roots)
    bench.desk.pull()
    assert bench.shown()[old] == "open Title: Old\nP1"
    assert bench.shown()[closed] == "Title: Closed\nReopen"


async def test_a_hint_reads_the_thread_whole(bench: Bench):
    root = bench.channel.say("Title: One")
    reply = bench.channel.say("P3", thread=root)
    await read_all(bench)
    bench.channel.edit(reply, "P1")
    await bench.desk.read_hint(root)
    assert bench.shown()[root] == "Title: One\nP1"


async def test_a_rate_limit_is_kept_to_per_method_and_nothing_is_lost(bench: Bench):
    root = bench.channel.say("Title: One")
    bench.channel.say("one", thread=root)
    bench.channel.fail("conversations.replies", RateLimited("wait", "conversations.replies", 30.0))
    assert not await bench.desk.poll()
    assert bench.desk.watch.health.link is Link.LIVE
    bench.channel.calls.clear()
    assert not await bench.desk.poll(), "nothing can be read on before the wait is over"
    assert bench.channel.count("conversations.replies") == 0
    assert bench.channel.count("conversations.history") == 1
    bench.clock.advance(31)
    await bench.desk.poll()
    assert bench.shown()[root] == "Title: One\none"


async def test_what_another_process_reads_into_the_log_reaches_the_board(make_bench: BenchMaker):
    bench, other = make_bench("desk"), make_bench("other")
    root = bench.channel.say("Title: One")
    await read_all(other)
    bench.store.messages.append(other.store.messages.current(CHANNEL), bench.clock.now())
    bench.desks.pull()
    assert bench.shown() == {root: "Title: One"}


async def test_a_thread_with_a_count_that_never_adds_up_is_not_read_for_ever(bench: Bench):
    root = bench.channel.say("Title: One", ts=to_ts(bench.clock.now() - SECOND))
    bench.channel.say("counted, but given to nobody", thread=root)
    bench.channel.miscounted = 1
    await read_all(bench)
    bench.channel.calls.clear()
    await bench.desk.poll()
    assert bench.channel.count("conversations.replies") == 0


async def test_replies_are_read_where_the_server_does_not_count_them(bench: Bench):
    bench.channel.counts_replies = False
    roots = [bench.channel.say(f"open Title: {number}") for number in range(3)]
    await read_all(bench)
    for root in roots:
        bench.channel.say("looking", thread=root)
    for _ in roots:
        await bench.desk.poll()
    assert all(text.endswith("looking") for text in bench.shown().values())


async def test_a_thread_under_mere_talk_is_found_where_the_server_does_not_count_replies(bench: Bench):
    bench.channel.counts_replies = False
    incident = bench.channel.say("open Title: Odds frozen")
    bench.channel.say("looking", thread=incident)
    talk = bench.channel.say("site is down!!")
    bench.channel.say("Promoted", thread=talk)
    await bench.desk.reading.everything(bench.desk.fold.open_roots)
    assert [one.text for one in bench.store.messages.thread(CHANNEL, talk)] == ["site is down!!", "Promoted"]
    bench.channel.say("Set aside", thread=talk)
    for _ in range(2):
        await bench.desk.poll()
    assert len(bench.store.messages.thread(CHANNEL, talk)) == 3


async def test_what_cannot_be_read_any_more_is_not_taken_for_deleted(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    reply = bench.channel.say("looking", thread=root)
    await read_all(bench)
    for broken in (root, reply):
        bench.channel.unreadable = {broken}
        await bench.desk.read_hint(root)
        await bench.desk.poll()
        assert bench.shown() == {root: "open Title: Odds frozen\nlooking"}
