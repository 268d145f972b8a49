"""The command line's way: one go, one act, and the truth about what became of it."""

from __future__ import annotations

import pytest

from desk.procedure.commands import Reply
from desk.procedure.errors import Refused
from desk.procedure.ports import NotSent, RateLimited, TokenDead
from desk.procedure.post import PostState
from desk.store.question import Question
from desk.sync.once import act, deliver_all, freshen, read_top_level, sync_once
from tests.fakes.channel import CHANNEL
from tests.unit.sync.bench import Bench, BenchMaker, post_of


async def test_one_go_reads_everything_and_delivers_the_outbox(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    outcome = await sync_once(bench.desks, pause=bench.clock.pause)
    assert outcome.done
    assert bench.shown()[root].endswith("desk aaaaaaaa")
    assert [hit.ts for hit in bench.store.search.find(Question("frozen")).hits] == [root]
    assert bench.store.people.directory().keys() == {"U1"}


async def test_one_go_waits_as_slack_asks(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    bench.channel.say("one", thread=root)
    bench.channel.fail("conversations.replies", RateLimited("wait", "conversations.replies", 30.0), times=2)
    begun = bench.clock.now()
    outcome = await sync_once(bench.desks, pause=bench.clock.pause)
    assert outcome.done
    assert bench.clock.now() - begun >= 60_000_000
    assert bench.shown()[root] == "open Title: Odds frozen\none"


async def test_one_go_writes_records_at_once_after_reading_again(make_bench: BenchMaker):
    bench = make_bench()
    root = bench.channel.say("open Title: Odds frozen")
    reply = bench.channel.say("P3", thread=root)
    await bench.desk.poll()
    bench.channel.edit(reply, "P1")
    begun = bench.clock.now()
    assert (await sync_once(bench.desks, pause=bench.clock.pause)).done
    assert bench.clock.now() - begun < bench.desk.pace.micros()
    assert bench.channel.texts()[-1].startswith("Record: was P3")


async def test_one_go_without_a_connection_says_so_and_comes_back_soon(bench: Bench):
    error = NotSent("no connection to Slack", "offline")
    for method in ("conversations.history", "conversations.replies", "chat.postMessage", "find"):
        bench.channel.fail(method, error, times=1_000)
    bench.store.outbox.put(post_of("aaaaaaaa", thread="1.000001"), bench.clock.now())
    begun = bench.clock.now()
    outcome = await sync_once(bench.desks, pause=bench.clock.pause)
    assert not outcome.done
    assert outcome.troubles[0] == "no connection to Slack"
    assert "not delivered: update aaaaaaaa: no connection to Slack" in outcome.troubles
    assert bench.clock.now() - begun < 10_000_000


async def test_one_go_gives_up_on_a_server_that_never_answers_and_posts_nothing_there(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    await bench.desk.poll()
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    bench.channel.answering.clear()
    outcome = await sync_once(bench.desks, patience_s=0.01, pause=bench.clock.pause)
    assert outcome.troubles[0] == "Slack does not answer in time"
    assert bench.store.outbox.delivery("aaaaaaaa").state is PostState.QUEUED
    bench.channel.answering.set()
    assert (await sync_once(bench.desks, pause=bench.clock.pause)).done


async def test_one_go_waits_for_no_post_longer_than_for_an_answer(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    await bench.desk.poll()
    for op in ("aaaaaaaa", "bbbbbbbb"):
        bench.store.outbox.put(post_of(op, thread=root), bench.clock.now())
    bench.channel.answering.clear()
    left = await deliver_all(bench.desks, within_s=60, patience_s=0.01, pause=bench.clock.pause)
    assert len(left) == 2
    states = [bench.store.outbox.delivery(op).state for op in ("aaaaaaaa", "bbbbbbbb")]
    assert states == [PostState.UNKNOWN, PostState.QUEUED]


async def test_one_go_with_a_post_that_failed_says_so_and_does_not_wait(bench: Bench):
    root = bench.channel.say("open Title: Odds frozen")
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    bench.store.outbox.mark("aaaaaaaa", PostState.FAILED, error="too long")
    outcome = await sync_once(bench.desks, pause=bench.clock.pause)
    assert outcome.troubles == ("not delivered: update aaaaaaaa: too long",)


async def test_an_act_is_decided_on_a_fresh_board_and_delivered(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    delivery = await act(bench.desks, Reply(f"{CHANNEL}:{root}", "on it"), pause=bench.clock.pause)
    assert delivery.state is PostState.DELIVERED
    assert bench.shown()[root].startswith("Title: Odds frozen\non it")


async def test_an_act_without_a_connection_is_safely_queued(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    await bench.desk.poll()
    for method in ("conversations.history", "chat.postMessage"):
        bench.channel.fail(method, NotSent("no connection to Slack", "offline"), times=1_000)
    delivery = await act(bench.desks, Reply(f"{CHANNEL}:{root}", "on it"), pause=bench.clock.pause)
    assert (delivery.state, delivery.error) == (PostState.QUEUED, "no connection to Slack")
    assert [row.post.op for row in bench.store.outbox.pending()] == [delivery.post.op]


async def test_an_act_with_a_dead_token_is_queued_and_comes_back_at_once(bench: Bench):
    for method in ("conversations.history", "chat.postMessage"):
        bench.channel.fail(method, TokenDead("the token was revoked", "token_revoked"), times=1_000)
    begun = bench.clock.now()
    delivery = await act(bench.desks, Reply(f"{CHANNEL}:1.000001", "on it"), pause=bench.clock.pause)
    assert delivery.state is PostState.QUEUED
    assert bench.clock.now() - begun < 2_000_000


async def test_an_act_of_unknown_outcome_is_settled_while_time_is_left(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    bench.channel.lost_answers = 1
    delivery = await act(bench.desks, Reply(f"{CHANNEL}:{root}", "on it"), pause=bench.clock.pause)
    assert delivery.state is PostState.DELIVERED
    assert bench.channel.count("chat.postMessage") == 1


async def test_an_act_leaves_delivering_to_the_process_that_does_it(make_bench: BenchMaker):
    window, line = make_bench("desk"), make_bench("other")
    root = window.channel.say("Title: Odds frozen")
    line.desks.take_delivery = lambda: False  # type: ignore[method-assign]
    ops: list[str] = []

    async def pause(seconds: float) -> None:
        """The other process delivers meanwhile, and the log that both share shows it."""
        if not ops:
            (queued,) = line.store.outbox.pending()
            ops.append(queued.post.op)
            window.store.outbox.put(queued.post, window.clock.now())
            await window.deliver()
            line.store.messages.append(window.store.messages.current(CHANNEL), window.clock.now())

    delivery = await act(line.desks, Reply(f"{CHANNEL}:{root}", "on it"), pause=pause)
    assert delivery.state is PostState.DELIVERED
    assert window.channel.count("chat.postMessage") == 1


async def test_a_refused_act_says_why_and_queues_nothing(bench: Bench):
    with pytest.raises(Refused, match="Say something"):
        await act(bench.desks, Reply(f"{CHANNEL}:1.000001", ""), pause=bench.clock.pause)
    assert bench.store.outbox.pending() == []


async def test_an_act_while_slack_is_away_comes_back_soon(bench: Bench):
    root = bench.channel.say("Title: Odds frozen")
    await bench.desk.poll()
    bench.channel.fail("conversations.history", NotSent("no connection to Slack", "offline"), times=1_000)
    bench.channel.fail("find", NotSent("no connection to Slack", "offline"), times=1_000)
    bench.channel.lost_answers = 1
    begun = bench.clock.now()
    delivery = await act(bench.desks, Reply(f"{CHANNEL}:{root}", "on it"), pause=bench.clock.pause)
    assert delivery.state is PostState.UNKNOWN
    assert bench.clock.now() - begun < 5_000_000


async def test_joining_reads_every_root_and_few_threads(bench: Bench):
    bench.channel.page_limit = 10
    roots = [bench.channel.say(f"Title: {number}") for number in range(60)]
    for root in roots:
        bench.channel.say("looking", thread=root)
    assert await read_top_level(bench.desk, pause=bench.clock.pause) == ""
    assert set(bench.shown()) == set(roots)
    assert bench.channel.count("conversations.replies") == 40
    assert bench.shown()[roots[-1]].endswith("looking")
    await sync_once(bench.desks, pause=bench.clock.pause)
    assert all(text.endswith("looking") for text in bench.shown().values())


async def test_joining_waits_as_slack_asks_and_says_what_stands_in_the_way(bench: Bench):
    bench.channel.say("Title: Odds frozen")
    bench.channel.fail("conversations.history", RateLimited("wait", "conversations.history", 30.0))
    assert await read_top_level(bench.desk, pause=bench.clock.pause) == ""
    assert len(bench.shown()) == 1
    bench.channel.fail("conversations.history", NotSent("no connection to Slack", "offline"))
    assert await read_top_level(bench.desk, pause=bench.clock.pause) == "no connection to Slack"


async def test_an_act_after_a_busy_night_reads_its_own_thread_and_not_all_of_them(bench: Bench):
    roots = [bench.channel.say(f"open Title: {number}") for number in range(30)]
    await sync_once(bench.desks, pause=bench.clock.pause)
    for root in roots:
        bench.channel.say("overnight", thread=root)
    bench.channel.calls.clear()
    await freshen(bench.desk, roots[0])
    read = [argument for method, argument in bench.channel.calls if method == "conversations.replies"]
    assert (len(read), roots[0] in read) == (4, True)
    assert bench.shown()[roots[0]].endswith("overnight")
