"""Yesterday's board: shown at once, and never a source of truth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desk.procedure.board import Board, BoardChange
from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.fold import Fold
from desk.procedure.instants import DAY, MINUTE
from desk.procedure.message import ChannelMessage
from desk.procedure.roster import Party, Roster, format_roster
from desk.store.database import DATABASE, open_reader
from desk.store.frozen import packed, unpacked
from desk.store.snapshot import Snapshot, yesterday
from desk.store.store import Store

ROSTER = Roster(
    1, "Bets & Co", Party(people=frozenset({"U1"}), apps=frozenset({"A1"})), Party(people=frozenset({"U2"}))
)
MESSAGES = (
    ChannelMessage(
        "C1", "1790000000.000100", user="UB", app="A1", text=format_roster(ROSTER, "U1", "00000001")
    ),
    ChannelMessage("C1", "1790000001.000100", user="U2", text="Title: Odds frozen\nSeverity: P2"),
    ChannelMessage("C1", "1790000002.000100", thread_ts="1790000001.000100", user="U1", text="on it, P2"),
    ChannelMessage("C1", "1790000003.000100", user="U2", text="Title: Late feed\nSeverity: P1"),
    ChannelMessage(
        "C1", "1790000003.500000", thread_ts="1790000001.000100", user="U1", text="Resolved: restarted"
    ),
    ChannelMessage(
        "C1",
        "1790000003.600000",
        thread_ts="1790000001.000100",
        user="U1",
        app="A1",
        text="Resolution time: 2 min\n- <@U1> · desk 00000002",
    ),
    ChannelMessage("C1", "1790000004.000100", user="U9", text="good morning"),
)


def board_of(*messages: ChannelMessage) -> Board:
    fold = Fold("C1")
    fold.apply(messages)
    return fold.board()


def everything(board: Board) -> BoardChange:
    return BoardChange(board.incidents, board.triage, unknown=board.unknown, operators=board.operators)


def test_every_incident_reads_back_as_it_was():
    board = board_of(*MESSAGES)
    assert len(board.incidents) == 2
    assert any(incident.resolution_time.offers for incident in board.incidents.values())
    for incident in board.incidents.values():
        assert unpacked(type(incident), packed(incident)) == incident


def test_the_picture_shows_live_incidents_by_what_is_due_and_triage_and_names(store: Store):
    board = board_of(*MESSAGES)
    store.snapshot.replace(everything(board))
    shown = yesterday(store.folder / DATABASE)
    assert [incident.id for incident in shown.live()] == [incident.id for incident in board.live()]
    assert list(shown.incidents) == [incident.id for incident in board.live()]
    assert shown.triage == board.triage
    assert shown.unknown == board.unknown
    assert shown.operators == {"C1": "Bets & Co"}
    assert all(
        incident.next_due() == board.incidents[key].next_due() for key, incident in shown.incidents.items()
    )


def test_the_picture_says_of_clocks_what_a_board_shows(store: Store):
    board = board_of(*MESSAGES)
    (whole, *_) = board.live()
    started = whole.reported_at
    first = whole.clocks[0]

    def update(number: int, minutes: int) -> ClockRun:
        begins = started + number * 60 * MINUTE
        return replace(first, name=ClockName.UPDATE, started_at=begins, within=30 * MINUTE,
                       due_at=begins + 30 * MINUTE, stopped_at=begins + minutes * MINUTE)  # fmt: skip

    met, late, newest = update(0, 20), update(1, 50), update(2, 10)
    full = replace(whole, clocks=(first, met, late, newest))
    store.snapshot.keep(BoardChange({full.id: full}))
    shown = yesterday(store.folder / DATABASE).incidents[full.id]
    assert shown.clocks == (first, late, newest)
    now = started + DAY
    assert shown.missed_updates(now) == full.missed_updates(now) == 1
    assert shown.newest(ClockName.UPDATE) == newest


def test_the_first_rows_are_those_that_are_due_first(store: Store):
    board = board_of(*MESSAGES)
    store.snapshot.replace(everything(board))
    assert list(store.snapshot.board(limit=1).incidents) == [board.live()[0].id]


def test_what_is_gone_or_settled_leaves_the_picture(store: Store):
    board = board_of(*MESSAGES)
    store.snapshot.replace(everything(board))
    first, second = board.incidents
    store.snapshot.keep(BoardChange(gone_incidents=frozenset({first}), gone_triage=frozenset(board.triage)))
    shown = store.snapshot.board()
    assert list(shown.incidents) == [second]
    assert shown.triage == {}


def test_a_picture_that_does_not_read_is_left_out(store: Store):
    store.snapshot.replace(everything(board_of(*MESSAGES)))
    with store.database.writing() as writer:
        writer.run("UPDATE snapshot SET body = '{\"id\": 7}' WHERE kind = 'incident'")
    assert store.snapshot.board().incidents == {}


def test_there_is_no_yesterday_before_the_first_start(tmp_path: Path):
    assert yesterday(tmp_path / "none" / DATABASE) == Board()


def test_a_picture_is_read_without_the_writing_connection(store: Store):
    store.snapshot.replace(everything(board_of(*MESSAGES)))
    reader = open_reader(store.folder / DATABASE)
    assert len(Snapshot(reader).board().incidents) == 2
    reader.close()
