"""The board's rows: order, groups, moves without resets, and standing still under the pointer."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desk.procedure.board import Board, BoardChange
from desk.procedure.instants import MINUTE, SECOND
from desk.procedure.severity import Severity
from desk.ui.board.filters import Filter, Lens
from desk.ui.board.model import BoardModel
from desk.ui.board.order import Section
from desk.ui.book import Book
from desk.ui.roles import BoardColumn, Role
from tests.ui import story
from tests.ui.building import incident


@pytest.fixture
def book(qapp: object) -> Book:
    made = Book(story.ME, story.PEOPLE)
    made.show(story.board())
    return made


@pytest.fixture
def model(book: Book) -> BoardModel:
    made = BoardModel(book, story.BERLIN)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.advance(story.NOW)
    return made


def titles(model: BoardModel) -> list[str]:
    """The rows top down: headings in brackets, incidents by the first word of their title."""
    found = []
    for row in range(model.rowCount()):
        section = model.index(row, 0).data(Role.SECTION)
        if isinstance(section, Section):
            found.append(f"[{section.name} {model.index(row, 0).data(Role.COUNT)}]")
        else:
            found.append(model.index(row, 0).data(Role.OBJECT).title.split()[0])
    return found


STORY_ROWS = [
    "[LATE 1]", "Tennis",
    "[NEAR 4]", "Push", "Live", "Player", "Jackpot",
    "[LATER 4]", "Corner", "Old", "Line-ups", "Ticket",
    "[REVIEW 2]", "Complete", "Duplicate",
]  # fmt: skip


def test_the_story_stands_in_four_groups_by_what_is_due_next(model: BoardModel):
    assert titles(model) == STORY_ROWS


def test_a_clock_that_runs_out_moves_its_row_without_a_reset(model: BoardModel):
    resets: list[None] = []
    moved: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.rowsMoved.connect(lambda *_: moved.append(None))
    model.advance(story.NOW + 225 * SECOND)
    assert titles(model)[:4] == ["[LATE 2]", "Tennis", "Push", "[NEAR 4]"]
    assert moved
    assert not resets


def test_a_clock_that_comes_within_fifteen_minutes_changes_its_group(model: BoardModel):
    model.advance(story.NOW + 4 * MINUTE)
    assert "Corner" in titles(model)[: titles(model).index("[LATER 3]")]


def test_the_due_instant_itself_is_not_late(model: BoardModel, book: Book):
    due = book.dues.between(story.NOW, story.NOW + 4 * MINUTE)[0]
    run = book.incidents[due].next_due()
    assert run is not None
    model.advance(run.due_at)
    assert titles(model)[0] == "[LATE 1]"
    model.advance(run.due_at + 1)
    assert titles(model)[0] == "[LATE 2]"


def test_an_acknowledgement_moves_the_row_and_drops_the_empty_heading(model: BoardModel, book: Book):
    old = story.tennis()
    new = incident(old.title, old.channel, old.product, old.reported_at, level=Severity.P2,
                   acknowledged_at=story.NOW, acknowledged_by="U_LENA", owner="U_LENA")  # fmt: skip
    book.on_board_changed(BoardChange(incidents={new.id: new}))
    assert titles(model)[0] == "[NEAR 4]"
    assert "Tennis" in titles(model)[titles(model).index("[LATER 5]") :]


def test_an_incident_that_ends_leaves_and_takes_its_heading_along(model: BoardModel, book: Book):
    book.on_board_changed(BoardChange(gone_incidents=frozenset([story.tennis().id])))
    assert titles(model) == STORY_ROWS[2:]


def test_nothing_moves_while_the_pointer_is_over_the_list(model: BoardModel, book: Book):
    waiting: list[int] = []
    model.waiting_changed.connect(waiting.append)
    model.hold(True)
    fresh = incident("New outage", story.NORDBET, "Feed", story.NOW - MINUTE, level=Severity.P1, agreed=False)
    book.on_board_changed(BoardChange(incidents={fresh.id: fresh}))
    model.advance(story.NOW + 225 * SECOND)
    assert titles(model) == STORY_ROWS
    assert waiting[-1] == 3
    model.hold(False)
    assert titles(model)[:4] == ["[LATE 2]", "Tennis", "Push", "[NEAR 5]"]
    assert "New" in titles(model)


def test_a_held_row_still_says_what_is_new(model: BoardModel, book: Book):
    model.hold(True)
    old = story.push_stream()
    book.on_board_changed(BoardChange(incidents={old.id: replace(old, title="Push stream is back")}))
    row = model.index_of(old.id).row()
    assert model.index(row, 0).data(Role.OBJECT).title == "Push stream is back"


def test_a_flat_board_has_no_headings_and_sorts_by_the_column_asked(model: BoardModel):
    model.ask(Filter(), grouped=False, by=BoardColumn.SEVERITY)
    shown = [model.index(row, 0).data(Role.OBJECT).severity.governing for row in range(model.rowCount())]
    assert shown == sorted(shown)
    assert len(shown) == 11


@pytest.mark.parametrize(
    ("lens", "count"),
    [(Lens.ALL, 11), (Lens.MINE, 2), (Lens.UNACKNOWLEDGED, 3), (Lens.LATE, 1), (Lens.NOT_DELIVERED, 1),
     (Lens.AWAITING, 1), (Lens.POSTMORTEM, 2)],
)  # fmt: skip
def test_each_standing_view_holds_what_its_name_says(model: BoardModel, book: Book, lens: Lens, count: int):
    book.on_outbox_changed([story.not_delivered()])
    model.ask(Filter(lens), grouped=True)
    assert len(model.ids()) == count


def test_the_late_view_gains_a_row_when_a_clock_runs_out(model: BoardModel):
    model.ask(Filter(Lens.LATE), grouped=True)
    model.advance(story.NOW + 225 * SECOND)
    assert titles(model) == ["[LATE 2]", "Tennis", "Push"]


def test_rows_are_read_out_with_the_next_clock_first(model: BoardModel):
    spoken = model.index_of(story.tennis().id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Acknowledge late by 3 minutes 40 seconds, P2, not agreed, "
        "Tennis bets settle up to ten minutes late, Nordbet, nobody has it"
    )
    spoken = model.index_of(story.frozen_odds().id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Acknowledge due in 4 minutes 12 seconds, P1, not agreed")


def test_what_is_not_delivered_is_read_out_last(model: BoardModel, book: Book):
    book.on_outbox_changed([story.not_delivered()])
    spoken = model.index_of(story.jackpot().id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("1 update not delivered")


def test_every_cell_speaks_for_itself(model: BoardModel):
    row = model.index_of(story.frozen_odds().id).row()
    cells = [model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in BoardColumn]
    assert cells[BoardColumn.WHO] == "nobody has it"
    assert cells[BoardColumn.UPDATE] == "Next update due in 19 minutes 12 seconds"
    assert cells[BoardColumn.SENT] == "nothing yet"


def test_moves_agree_with_a_board_built_anew(book: Book, model: BoardModel):
    """Whatever happens in whatever order, incremental moves end where a fresh look would."""
    chance = random.Random(7)
    now = story.NOW
    for step in range(150):
        now += chance.randrange(1, 90) * SECOND
        model.hold(chance.random() < 0.3)
        kind = chance.random()
        if kind < 0.5:
            reported = now - chance.randrange(0, 40 * 60) * SECOND
            new = incident(
                f"Case {step}", story.KRONBET, "X", reported, level=Severity(chance.randrange(1, 5))
            )
            book.on_board_changed(BoardChange(incidents={new.id: new}))
        elif kind < 0.7 and book.incidents:
            gone = chance.choice(sorted(book.incidents))
            book.on_board_changed(BoardChange(gone_incidents=frozenset([gone])))
        model.advance(now)
    model.hold(False)
    fresh = BoardModel(book, story.BERLIN)
    fresh.advance(now)
    assert titles(model) == titles(fresh)


def test_a_tick_looks_only_at_what_crosses_a_border(qapp: object):
    book = Book(story.ME, {})
    many = [incident(f"Case {n}", "C", "X", story.NOW - n * SECOND // 8) for n in range(4000)]
    book.show(Board(incidents={each.id: each for each in many}))
    model = BoardModel(book, story.BERLIN)
    model.advance(story.NOW)
    touched: list[object] = []
    model.dataChanged.connect(lambda *_: touched.append(None))
    model.rowsMoved.connect(lambda *_: touched.append(None))
    model.advance(story.NOW + 100_000)
    assert len(touched) <= 8
