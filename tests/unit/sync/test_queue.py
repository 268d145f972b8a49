"""What goes next."""

from __future__ import annotations

from desk.procedure.instants import SECOND
from desk.procedure.post import Delivery, Lane, PostState
from desk.store.outbox import Waiting
from desk.sync.queue import next_post
from tests.unit.sync.bench import post_of

NOW = 1_000


def row(
    op: str, thread: str = "", lane: Lane = Lane.UPDATE, state: PostState = PostState.QUEUED,
    next_try_at: int | None = None, after: str = "", stray_ts: str = "",
) -> Waiting:  # fmt: skip
    return Waiting(
        Delivery(post_of(op, thread=thread, lane=lane, after=after), state, 1, next_try_at=next_try_at),
        stray_ts=stray_ts,
    )


def chosen(*rows: Waiting, threads: dict[str, str | None] | None = None) -> tuple[str, int | None]:
    found, later = next_post(rows, NOW, lambda op: (threads or {}).get(op, ""))
    return (found.delivery.post.op if found else "", later)


def test_nothing_waits_for_ever_when_nothing_waits():
    assert chosen() == ("", None)


def test_lanes_decide_between_incidents_and_the_order_made_within_one():
    rows = (
        row("a", "1"),
        row("b", "1", Lane.ACKNOWLEDGE),
        row("c", "2", Lane.REPORT),
        row("d", "3", Lane.UPDATE),
    )
    assert chosen(*rows) == ("a", None)
    assert chosen(*rows[2:]) == ("d", None)


def test_a_waiting_acknowledgement_lends_its_urgency_to_what_must_go_before_it():
    assert chosen(row("x", "9"), row("a", "1", Lane.OTHER), row("b", "1", Lane.ACKNOWLEDGE))[0] == "a"


def test_a_post_that_waits_holds_up_its_incident_and_no_other():
    waiting = row("a", "1", next_try_at=NOW + 5)
    assert chosen(waiting, row("b", "1")) == ("", NOW + 5)
    assert chosen(waiting, row("b", "1"), row("c", "2")) == ("c", NOW + 5)


def test_exactly_at_its_time_a_post_is_ready():
    assert chosen(row("a", "1", next_try_at=NOW))[0] == "a"


def test_an_unknown_post_goes_before_the_next_of_its_incident():
    assert chosen(row("a", "1", state=PostState.UNKNOWN), row("b", "1"))[0] == "a"


def test_a_failed_post_holds_up_nobody():
    assert chosen(row("a", "1", state=PostState.FAILED), row("b", "1"))[0] == "b"


def test_a_post_waits_for_the_report_it_belongs_to():
    assert chosen(row("b", after="a")) == ("", None)
    assert chosen(row("b", after="a"), threads={"a": "7.1"})[0] == "b"
    assert chosen(row("b", after="a"), threads={"a": None})[0] == "b"


def test_a_post_after_a_report_keeps_its_place_among_those_of_the_thread():
    rows = (row("b", after="a", next_try_at=NOW + 1), row("c", "7.1"))
    assert chosen(*rows, threads={"a": "7.1"}) == ("", NOW + 1)


def test_a_stray_reply_is_not_looked_for_and_holds_up_its_thread_until_it_is_taken_back():
    assert chosen(row("a", "1", state=PostState.UNKNOWN, stray_ts="5.1"), row("b", "1")) == ("", None)


def test_a_next_try_from_before_the_clock_was_set_back_is_due_now():
    assert chosen(row("aaaaaaaa", next_try_at=NOW + 86_400 * SECOND)) == ("aaaaaaaa", None)
