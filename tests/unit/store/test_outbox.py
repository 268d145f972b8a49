"""The outbox: rows that outlive the process."""

from __future__ import annotations

import pytest

from desk.procedure.attachment import Attachment
from desk.procedure.post import FileDelivery, Lane, Post, PostState
from desk.store.failures import StoreError
from desk.store.store import Store, open_store

UPDATE = Post("aaaaaaaa", "C1", "update", "Update\nstill looking", Lane.UPDATE, "1.000001", "C1:1.000001")
REPORT = Post(
    "bbbbbbbb", "C1", "report", "Title: New", Lane.REPORT,
    files=(Attachment("a" * 64, "one.png", 10, "a chart"), Attachment("b" * 64, "two.log", 20)),
)  # fmt: skip
ACK = Post("cccccccc", "C1", "acknowledged", "Acknowledged", Lane.ACKNOWLEDGE, "2.000001")


def test_a_post_outlives_the_process(store: Store):
    put = store.outbox.put(REPORT, 5)
    store.close()
    again = open_store(store.folder)
    assert again.outbox.pending() == [put]
    assert put.post == REPORT
    assert [file.name for file in put.files] == ["one.png", "two.log"]
    again.close()


def test_pending_goes_by_lane_then_as_made(store: Store):
    for post in (REPORT, UPDATE, ACK):
        store.outbox.put(post, 1)
    assert [delivery.post.op for delivery in store.outbox.pending()] == ["cccccccc", "aaaaaaaa", "bbbbbbbb"]


def test_the_same_operation_twice_is_one_row(store: Store):
    store.outbox.put(UPDATE, 1)
    store.outbox.put(UPDATE, 2)
    assert [delivery.made_at for delivery in store.outbox.pending()] == [1]


def test_only_entering_sending_counts_an_attempt(store: Store):
    store.outbox.put(UPDATE, 1)
    store.outbox.begin(UPDATE.op, "1.000001")
    store.outbox.mark(UPDATE.op, PostState.SENDING, ts="3.000001")
    assert store.outbox.delivery(UPDATE.op).attempts == 1
    store.outbox.mark(UPDATE.op, PostState.QUEUED, error="later")
    assert store.outbox.begin(UPDATE.op, "1.000001").attempts == 2


def test_a_delivered_post_is_pending_until_its_files_are(store: Store):
    store.outbox.put(REPORT, 1)
    store.outbox.settle(REPORT.op, "9.000001", 2)
    (delivery,) = store.outbox.pending()
    assert (delivery.state, delivery.ts) == (PostState.DELIVERED, "9.000001")
    for file in delivery.files:
        store.outbox.mark_file(
            REPORT.op, FileDelivery(file.sha256, file.name, file.size, PostState.DELIVERED)
        )
    assert store.outbox.pending() == []
    assert [done.post.op for done in store.outbox.settled_since(2)] == [REPORT.op]


def test_a_post_of_unknown_outcome_cannot_be_discarded(store: Store):
    store.outbox.put(UPDATE, 1)
    store.outbox.begin(UPDATE.op, "")
    assert not store.outbox.discard(UPDATE.op)
    store.outbox.mark(UPDATE.op, PostState.UNKNOWN)
    assert not store.outbox.discard(UPDATE.op)
    store.outbox.mark(UPDATE.op, PostState.FAILED)
    assert store.outbox.discard(UPDATE.op)
    assert store.outbox.pending() == []


def test_the_files_that_a_delivered_post_lacks_can_be_given_up(store: Store):
    store.outbox.put(REPORT, 1)
    store.outbox.settle(REPORT.op, "9.000001", 2)
    store.outbox.mark_file(REPORT.op, FileDelivery("a" * 64, "one.png", 10, PostState.DELIVERED))
    assert store.outbox.discard(REPORT.op)
    assert store.outbox.pending() == []
    assert [file.name for file in store.outbox.delivery(REPORT.op).files] == ["one.png"]


def test_discarding_a_report_leaves_no_files_behind(store: Store):
    store.outbox.put(REPORT, 1)
    assert store.outbox.discard(REPORT.op)
    assert store.database.rows("SELECT * FROM outbox_files") == []


def test_settled_rows_are_forgotten_after_a_while_and_waiting_ones_never(store: Store):
    store.outbox.put(UPDATE, 1)
    store.outbox.put(ACK, 1)
    store.outbox.settle(ACK.op, "9.000001", 2)
    store.outbox.forget_settled(100)
    assert [delivery.post.op for delivery in store.outbox.pending()] == [UPDATE.op]
    with pytest.raises(StoreError, match="no operation"):
        store.outbox.delivery(ACK.op)


def test_a_file_that_the_post_has_not_is_refused(store: Store):
    store.outbox.put(REPORT, 1)
    with pytest.raises(StoreError, match="no file"):
        store.outbox.mark_file(REPORT.op, FileDelivery("c" * 64, "three", 1))
