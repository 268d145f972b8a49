"""Telling: everything that changed, nothing twice, and the picture for the next start once things have settled."""

from __future__ import annotations

from desk.procedure.board import BoardChange, TriageItem
from desk.procedure.side import Author, Side
from desk.sync.events import BoardChanged, OutboxChanged
from tests.unit.sync.bench import Bench, post_of


def item(ts: str, text: str) -> TriageItem:
    return TriageItem(f"C1:{ts}", "C1", ts, 1, Author("U1", Side.OPERATOR), text)


def changed(*items: TriageItem, gone: str = "") -> BoardChange:
    return BoardChange(triage={one.id: one for one in items}, gone_triage=frozenset({gone} - {""}))


def test_while_catching_up_the_picture_waits_and_then_holds_the_last_of_everything(bench: Bench):
    teller, snapshot = bench.desks.teller, bench.store.snapshot
    teller.board(changed(item("1.1", "first"), item("2.1", "goes")), settled=False)
    teller.board(changed(item("1.1", "second"), gone="C1:2.1"), settled=False)
    assert snapshot.board().triage == {}
    teller.board(changed(item("3.1", "third")), settled=True)
    assert {key: one.text for key, one in snapshot.board().triage.items()} == {
        "C1:1.1": "second",
        "C1:3.1": "third",
    }
    assert sum(isinstance(event, BoardChanged) and bool(event.change.triage) for event in bench.events) == 3


def test_what_came_back_after_it_was_gone_is_in_the_picture(bench: Bench):
    teller = bench.desks.teller
    teller.board(changed(gone="C1:1.1"), settled=False)
    teller.board(changed(item("1.1", "back")), settled=True)
    assert list(bench.store.snapshot.board().triage) == ["C1:1.1"]


def test_the_outbox_is_told_once_per_change_and_the_empty_one_at_the_start(bench: Bench):
    def told() -> list[int]:
        return [len(event.deliveries) for event in bench.events if isinstance(event, OutboxChanged)]

    assert told() == [0]
    bench.desks.teller.outbox()
    assert told() == [0]
    bench.store.outbox.put(post_of("aaaaaaaa"), 1)
    bench.desks.teller.outbox()
    bench.desks.teller.outbox()
    assert told() == [0, 1]
