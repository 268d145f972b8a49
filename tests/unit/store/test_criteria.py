"""From what a person searches for to the question: the board says which ids that is."""

from __future__ import annotations

from dataclasses import replace

from desk.procedure.board import Board, TriageItem
from desk.procedure.incident import Entry
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.store.criteria import Criteria, Kind, question_of
from desk.store.question import Place
from tests.ui.building import incident

LENA, MAREK = Author("U1", Side.SUPPORT), Author("U2", Side.OPERATOR)
P1 = replace(
    incident("Odds frozen", "C1", "Odds", 1_790_000_000_000_000, by=MAREK, level=Severity.P1),
    timeline=(
        Entry(1_790_000_000_000_000, "1790000000.000000", MAREK, "report", "Odds frozen"),
        Entry(1_790_000_100_000_000, "1790000100.000000", LENA, "resolved", "Resolved: restarted"),
    ),
)
P3 = incident("Names", "C2", "Names", 1_790_000_001_000_000, by=MAREK, level=Severity.P3)
STRAY = TriageItem("C1:1790000050.000000", "C1", "1790000050.000000", 1, MAREK, "still", "credited", P1.id)
BOARD = Board({P1.id: P1, P3.id: P3}, {STRAY.id: STRAY})


def test_a_level_means_its_threads_and_what_was_credited_to_them():
    question = question_of(Criteria(levels=frozenset({Severity.P1})), BOARD)
    assert question.threads == frozenset({P1.id, STRAY.id})


def test_a_side_means_the_people_whom_the_board_knows_on_it():
    assert question_of(Criteria(side=Side.SUPPORT), BOARD).authors == frozenset({"U1"})
    assert question_of(Criteria(side=Side.OPERATOR), BOARD).authors == frozenset({"U2"})
    assert question_of(Criteria(side=Side.SUPPORT, person="U7"), BOARD).authors == frozenset({"U7"})
    assert question_of(Criteria(), BOARD).authors is None


def test_each_kind_is_a_place_in_the_channel_or_the_messages_that_did_it():
    reports = question_of(Criteria(kind=Kind.REPORT, levels=frozenset({Severity.P3})), BOARD)
    assert (reports.threads, reports.place) == (frozenset({P3.id}), Place.TOP)
    assert question_of(Criteria(kind=Kind.REPLY), BOARD).place is Place.THREAD
    assert question_of(Criteria(kind=Kind.RESOLUTION), BOARD).messages == frozenset({"C1:1790000100.000000"})
    triage = question_of(Criteria(kind=Kind.TRIAGE), BOARD)
    assert (triage.not_threads, triage.place) == (frozenset({P1.id, P3.id}), Place.TOP)


def test_the_board_is_only_needed_for_what_it_alone_knows():
    assert not Criteria("feed", person="U1", kind=Kind.REPLY).needs_board
    assert Criteria(side=Side.SUPPORT).needs_board
    assert Criteria(kind=Kind.TRIAGE).needs_board
