"""Delivering: nothing twice, nothing lost, in the order made."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.procedure.attachment import Attachment
from desk.procedure.instants import SECOND
from desk.procedure.ports import ChannelGone, NotAllowed, NotSent, RateLimited, Rejected, TokenDead
from desk.procedure.post import Lane, PostState
from desk.sync.deliver import STRAY
from desk.sync.events import OutboxChanged, UploadProgressed
from desk.sync.link import Link
from tests.unit.sync.bench import Bench, BenchMaker, post_of


async def ready(bench: Bench) -> str:
    """A desk that has read a channel with one thread; its root."""
    root = bench.channel.say("Title: Odds frozen")
    await bench.desk.poll()
    bench.channel.calls.clear()
    return root


def state(bench: Bench, op: str) -> PostState:
    return bench.store.outbox.delivery(op).state


def signed(bench: Bench, op: str) -> list[str]:
    return [text for text in bench.channel.texts() if text.endswith(f"desk {op}")]


async def test_a_post_is_delivered_once_it_has_come_back_through_the_log(bench: Bench):
    root = await ready(bench)
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED
    assert bench.shown()[root].endswith("desk aaaaaaaa")
    assert bench.channel.count("chat.postMessage") == 1


async def test_a_post_that_slack_took_is_not_delivered_while_it_cannot_be_read_back(bench: Bench):
    root = await ready(bench)
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    bench.channel.fail("conversations.replies", NotSent("no connection", "offline"), times=3)
    await bench.deliver()
    assert state(bench, "aaaaaaaa") is PostState.SENDING
    await bench.deliver_all()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED
    assert bench.channel.count("chat.postMessage") == 1


async def test_a_lost_answer_is_looked_for_and_never_posted_again(bench: Bench):
    root = await ready(bench)
    bench.channel.lost_answers = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    assert state(bench, "aaaaaaaa") is PostState.UNKNOWN
    await bench.deliver_all()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED
    assert bench.channel.count("chat.postMessage") == 1


async def test_a_poll_that_meets_an_unknown_post_settles_it(bench: Bench):
    root = await ready(bench)
    bench.channel.lost_answers = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    await bench.desk.poll()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED
    assert bench.channel.count("find") == 0


async def test_a_swallowed_post_is_sent_again_only_after_two_polls_without_it(bench: Bench):
    root = await ready(bench)
    bench.channel.swallowed = 1
    begun = bench.clock.now()
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), begun)
    await bench.deliver_all()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED
    assert bench.channel.count("chat.postMessage") == 2
    assert bench.clock.now() - begun >= 2 * bench.desk.pace.micros()
    assert len(signed(bench, "aaaaaaaa")) == 1


async def test_a_post_that_arrives_after_it_was_sent_again_is_taken_back_once(bench: Bench):
    root = await ready(bench)
    bench.channel.delayed = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver_all()
    kept = bench.store.outbox.delivery("aaaaaaaa").ts
    bench.channel.arrive()
    assert len(signed(bench, "aaaaaaaa")) == 2
    await bench.desk.poll()
    await bench.deliver_all()
    assert len(signed(bench, "aaaaaaaa")) == 1
    assert kept in bench.channel.messages
    await bench.desk.poll()
    assert bench.store.outbox.delivery("aaaaaaaa").ts == kept


async def test_a_killed_desk_finds_what_it_had_sent(make_bench: BenchMaker):
    bench = make_bench()
    root = await ready(bench)
    post = post_of("aaaaaaaa", thread=root)
    bench.store.outbox.put(post, bench.clock.now())
    bench.store.outbox.begin("aaaaaaaa", root)
    bench.channel.accept(post)
    again = make_bench()
    assert state(again, "aaaaaaaa") is PostState.UNKNOWN
    await again.deliver_all()
    assert state(again, "aaaaaaaa") is PostState.DELIVERED
    assert len(signed(again, "aaaaaaaa")) == 1


async def test_a_desk_killed_between_reading_back_and_settling_settles_at_its_start(make_bench: BenchMaker):
    bench = make_bench()
    root = await ready(bench)
    post = post_of("aaaaaaaa", thread=root)
    bench.store.outbox.put(post, bench.clock.now())
    bench.store.outbox.begin("aaaaaaaa", root)
    posted = bench.channel.accept(post)
    bench.store.messages.append([bench.channel.messages[posted.ts]], bench.clock.now())
    again = make_bench()
    assert state(again, "aaaaaaaa") is PostState.DELIVERED


async def test_within_one_incident_an_unknown_act_is_settled_before_the_next_goes_out(bench: Bench):
    root = await ready(bench)
    bench.channel.swallowed = 1
    for op, lane in (("aaaaaaaa", Lane.UPDATE), ("bbbbbbbb", Lane.ACKNOWLEDGE)):
        bench.store.outbox.put(post_of(op, thread=root, lane=lane), bench.clock.now())
    await bench.deliver()
    assert signed(bench, "bbbbbbbb") == []
    await bench.deliver_all()
    assert [text[-8:] for text in bench.channel.texts()[1:]] == ["aaaaaaaa", "bbbbbbbb"]


async def test_another_incident_is_not_held_up_by_an_unknown_act(bench: Bench):
    root = await ready(bench)
    other = bench.channel.say("Title: Other")
    bench.channel.swallowed = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    bench.store.outbox.put(post_of("bbbbbbbb", thread=other), bench.clock.now())
    await bench.deliver()
    assert state(bench, "aaaaaaaa") is PostState.UNKNOWN
    assert state(bench, "bbbbbbbb") is PostState.DELIVERED


async def test_an_acknowledgement_goes_before_updates_and_reports_of_others(bench: Bench):
    roots = [bench.channel.say(f"Title: {number}") for number in range(2)]
    bench.store.outbox.put(post_of("aaaaaaaa", lane=Lane.REPORT), bench.clock.now())
    bench.store.outbox.put(post_of("bbbbbbbb", thread=roots[0], lane=Lane.UPDATE), bench.clock.now())
    bench.store.outbox.put(post_of("cccccccc", thread=roots[1], lane=Lane.ACKNOWLEDGE), bench.clock.now())
    await bench.deliver()
    posted = [argument for method, argument in bench.channel.calls if method == "chat.postMessage"]
    assert posted == ["cccccccc", "bbbbbbbb", "aaaaaaaa"]


async def test_an_act_on_a_report_that_still_waits_follows_it_into_its_thread(bench: Bench):
    bench.store.outbox.put(post_of("aaaaaaaa", "Title: New", lane=Lane.REPORT), bench.clock.now())
    bench.store.outbox.put(post_of("bbbbbbbb", after="aaaaaaaa", lane=Lane.ACKNOWLEDGE), bench.clock.now())
    await bench.deliver_all()
    report = bench.store.outbox.delivery("aaaaaaaa").ts
    answer = bench.store.outbox.delivery("bbbbbbbb").ts
    assert bench.channel.messages[answer].thread_ts == report


async def test_an_act_on_a_discarded_report_fails_with_the_reason(bench: Bench):
    bench.store.outbox.put(post_of("aaaaaaaa", lane=Lane.REPORT), bench.clock.now())
    bench.store.outbox.put(post_of("bbbbbbbb", after="aaaaaaaa"), bench.clock.now())
    assert bench.store.outbox.discard("aaaaaaaa")
    await bench.deliver()
    assert state(bench, "bbbbbbbb") is PostState.FAILED
    assert bench.channel.count("chat.postMessage") == 0


async def test_of_several_late_copies_every_one_is_taken_back(bench: Bench):
    post = post_of("aaaaaaaa", thread=await ready(bench))
    bench.store.outbox.put(post, bench.clock.now())
    bench.channel.late += [post, post, post]
    bench.channel.arrive()
    await bench.deliver_all()
    assert len(signed(bench, "aaaaaaaa")) == 1


async def test_a_reply_that_strays_to_top_level_is_taken_back_and_said(bench: Bench):
    root = await ready(bench)
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    del bench.channel.messages[root]
    await bench.deliver_all()
    assert bench.channel.texts() == []
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert (delivery.state, delivery.error) == (PostState.FAILED, STRAY)


async def test_a_stray_reply_whose_answer_was_lost_is_taken_back_too(bench: Bench):
    root = await ready(bench)
    bench.channel.lost_answers = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    del bench.channel.messages[root]
    await bench.deliver_all()
    assert bench.channel.texts() == []
    assert state(bench, "aaaaaaaa") is PostState.FAILED


async def test_taking_back_is_tried_until_it_works_even_over_a_restart(make_bench: BenchMaker):
    bench = make_bench()
    root = await ready(bench)
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    del bench.channel.messages[root]
    bench.channel.fail("chat.delete", NotSent("no connection", "offline"), times=2)
    await bench.deliver()
    again = make_bench()
    await again.deliver_all()
    assert again.channel.texts() == []


async def test_a_rate_limit_is_waited_for_and_holds_up_every_post(bench: Bench):
    root, other = await ready(bench), bench.channel.say("Title: Other")
    bench.channel.fail("chat.postMessage", RateLimited("wait", "chat.postMessage", 30.0))
    begun = bench.clock.now()
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), begun)
    bench.store.outbox.put(post_of("bbbbbbbb", thread=other), begun)
    await bench.deliver()
    assert bench.channel.count("chat.postMessage") == 1
    assert state(bench, "aaaaaaaa") is PostState.QUEUED
    await bench.deliver_all()
    assert bench.clock.now() - begun >= 30_000_000
    assert bench.channel.count("chat.postMessage") == 3


async def test_no_connection_is_tried_again_later_and_later(bench: Bench):
    root = await ready(bench)
    bench.channel.fail("chat.postMessage", NotSent("no connection", "offline"), times=4)
    begun = bench.clock.now()
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), begun)
    await bench.deliver_all()
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert (delivery.state, delivery.attempts) == (PostState.DELIVERED, 5)
    assert bench.clock.now() - begun >= 7_000_000


async def test_a_dead_token_stops_the_queue_and_loses_nothing(bench: Bench):
    root = await ready(bench)
    bench.channel.fail("chat.postMessage", TokenDead("the token was revoked", "token_revoked"))
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    assert bench.desk.watch.health.link is Link.UNAUTHORISED
    assert bench.desk.next_delivery() is None
    assert state(bench, "aaaaaaaa") is PostState.QUEUED
    await bench.desk.poll()
    await bench.deliver_all()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED


@pytest.mark.parametrize(
    "refusal",
    [
        Rejected("the message is longer than Slack takes", "msg_too_long"),
        NotAllowed("needs chat:write", "missing_scope", "chat:write"),
        ChannelGone("the thread is gone", "thread_not_found"),
    ],
)
async def test_what_slack_refuses_waits_for_a_person_and_holds_up_nobody(bench: Bench, refusal: Exception):
    root = await ready(bench)
    bench.channel.fail("chat.postMessage", refusal)  # type: ignore[arg-type]
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    bench.store.outbox.put(post_of("bbbbbbbb", thread=root), bench.clock.now())
    await bench.deliver_all()
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert (delivery.state, delivery.error) == (PostState.FAILED, str(refusal))
    assert state(bench, "bbbbbbbb") is PostState.DELIVERED
    bench.store.outbox.retry("aaaaaaaa")
    await bench.deliver_all()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED


async def test_a_person_who_copies_our_signature_settles_nothing(bench: Bench):
    root = await ready(bench)
    bench.channel.swallowed = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    bench.channel.say("copied\n- <@U1> · desk aaaaaaaa", thread=root)
    await bench.desk.poll()
    assert state(bench, "aaaaaaaa") is PostState.UNKNOWN


async def test_files_follow_the_message_and_only_what_failed_is_tried_again(bench: Bench, tmp_path: Path):
    files = tuple(Attachment(str(n) * 64, name, 10) for n, name in enumerate(("a.png", "b.exe", "c.log")))
    bench.store.outbox.put(
        post_of("aaaaaaaa", "Title: New", files=files, lane=Lane.REPORT), bench.clock.now()
    )
    bench.channel.fail("upload", NotSent("no connection", "offline"))
    await bench.deliver_all()
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert delivery.state is PostState.DELIVERED
    states = [file.state for file in delivery.files]
    assert states == [PostState.DELIVERED, PostState.FAILED, PostState.DELIVERED]
    assert bench.channel.shown_files == {"a.png": delivery.ts, "c.log": delivery.ts}
    assert bench.channel.count("chat.postMessage") == 1
    bench.channel.calls.clear()
    bench.store.outbox.retry("aaaaaaaa")
    await bench.deliver_all()
    assert [argument for method, argument in bench.channel.calls if method == "upload"] == ["b.exe"]


async def test_a_person_who_asks_waits_no_longer_for_the_next_try(bench: Bench):
    root = await ready(bench)
    bench.channel.fail("chat.postMessage", NotSent("no connection", "offline"))
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver()
    due = bench.store.outbox.delivery("aaaaaaaa").next_try_at
    assert due is not None
    assert due > bench.clock.now()
    bench.store.outbox.retry("aaaaaaaa")
    await bench.deliver()
    assert state(bench, "aaaaaaaa") is PostState.DELIVERED


async def test_a_person_who_asks_waits_no_longer_for_a_file(bench: Bench):
    files = (Attachment("1" * 64, "a.png", 10),)
    bench.store.outbox.put(post_of("aaaaaaaa", "Title: New", files=files), bench.clock.now())
    bench.channel.fail("upload", NotSent("no connection", "offline"))
    await bench.deliver()
    await bench.desk.deliver_files()
    assert bench.store.outbox.delivery("aaaaaaaa").files[0].error == "no connection"
    assert not await bench.desk.deliver_files()
    bench.desk.attachments.hurry("aaaaaaaa")
    while await bench.desk.deliver_files():
        pass
    assert not bench.store.outbox.delivery("aaaaaaaa").is_pending


async def test_a_file_cancelled_before_slack_has_it_leaves_the_message_whole_without_it(bench: Bench):
    files = (Attachment("1" * 64, "a.png", 10), Attachment("2" * 64, "b.png", 10))
    bench.store.outbox.put(post_of("aaaaaaaa", "Title: New", files=files), bench.clock.now())
    assert bench.desk.attachments.cancel("aaaaaaaa", "1" * 64, "a.png")
    await bench.deliver_all()
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert (delivery.is_pending, [file.name for file in delivery.files]) == (False, ["b.png"])
    assert not bench.desk.attachments.cancel("aaaaaaaa", "2" * 64, "b.png")
    assert list(bench.channel.shown_files) == ["b.png"]


async def test_a_file_that_slack_takes_and_never_shows_is_looked_for_less_and_less_and_then_said(
    bench: Bench,
):
    bench.channel.hides_files = True
    files = (Attachment("1" * 64, "a.png", 10),)
    bench.store.outbox.put(post_of("aaaaaaaa", "Title: New", files=files), bench.clock.now())
    began = bench.clock.now()
    await bench.deliver_all()
    (file,) = bench.store.outbox.delivery("aaaaaaaa").files
    assert (file.state, "does not show it" in file.error) == (PostState.FAILED, True)
    assert bench.channel.count("upload") < 20
    assert bench.clock.now() - began > 300 * SECOND
    bench.channel.hides_files = False
    bench.store.outbox.retry("aaaaaaaa")
    await bench.deliver_all()
    assert not bench.store.outbox.delivery("aaaaaaaa").is_pending


async def test_progress_of_a_large_file_is_told_once_for_each_hundredth(bench: Bench):
    files = (Attachment("1" * 64, "a.png", 1_000),)
    bench.store.outbox.put(post_of("aaaaaaaa", "Title: New", files=files), bench.clock.now())
    await bench.deliver_all()
    told = [event for event in bench.events if isinstance(event, UploadProgressed)]
    assert [event.sent for event in told] == list(range(10, 1_010, 10))
    assert {(event.op, event.name, event.size) for event in told} == {("aaaaaaaa", "a.png", 1_000)}


async def test_a_roster_is_pinned_once_delivered(bench: Bench):
    bench.store.outbox.put(post_of("aaaaaaaa", "Roster 1", pin=True), bench.clock.now())
    await bench.deliver_all()
    assert bench.channel.pinned == [bench.store.outbox.delivery("aaaaaaaa").ts]


async def test_a_refused_pin_is_said_and_the_post_stays_delivered(bench: Bench):
    bench.channel.fail("pins.add", NotAllowed("the scope pins:write is missing", "missing_scope"))
    bench.store.outbox.put(post_of("aaaaaaaa", "Roster 1", pin=True), bench.clock.now())
    await bench.deliver_all()
    delivery = bench.store.outbox.delivery("aaaaaaaa")
    assert (delivery.is_pending, delivery.error) == (
        False,
        "It could not be pinned: the scope pins:write is missing",
    )


async def test_listeners_hear_every_state_of_a_post(bench: Bench):
    root = await ready(bench)
    bench.channel.lost_answers = 1
    bench.store.outbox.put(post_of("aaaaaaaa", thread=root), bench.clock.now())
    await bench.deliver_all()
    heard = [e.deliveries[0].state for e in bench.events if isinstance(e, OutboxChanged) and e.deliveries]
    assert heard[0] is PostState.UNKNOWN
    assert heard[-1] is PostState.DELIVERED
