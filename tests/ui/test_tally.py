"""The counts of the sidebar are those of counting everything again, whatever changed in which order."""

from __future__ import annotations

import random
from dataclasses import replace

from desk.procedure.board import BoardChange
from desk.procedure.instants import MINUTE
from desk.procedure.severity import Severity
from desk.ui.board.filters import Filter, Lens
from desk.ui.board.tally import Tally
from desk.ui.book import Book
from tests.ui import story
from tests.ui.building import incident

ASKED = [
    None,
    *(Filter(lens) for lens in Lens),
    Filter(channels=frozenset([story.NORDBET])),
    Filter(words="odds"),
]


def test_counts_follow_every_change(qapp: object):
    book = Book(story.ME, story.PEOPLE)
    book.show(story.board())
    tally, shown, now = Tally(book), Filter(Lens.MINE), story.NOW
    book.incidents_changed.connect(lambda ids: tally.update(ids, now))
    tally.ask(ASKED, shown, now)
    chance = random.Random(3)
    for step in range(120):
        now += chance.randrange(0, 3 * MINUTE)
        if chance.random() < 0.5:
            owner = chance.choice(["", "U_LENA"])
            new = incident(f"Odds {step}", chance.choice(list(story.OPERATORS)), "X", now, owner=owner,
                           level=Severity(chance.randrange(1, 5)))  # fmt: skip
            book.on_board_changed(BoardChange(incidents={new.id: new}))
        else:
            gone = frozenset([chance.choice(sorted(book.incidents))])
            book.on_board_changed(BoardChange(gone_incidents=gone))
        book.on_outbox_changed([story.not_delivered()] if chance.random() < 0.5 else [])
        live = book.live()
        for row, asked in enumerate(ASKED):
            if asked is not None:
                assert tally.count(row, now) == sum(asked.matches(each, book, now) for each in live), asked
        levels = [each.severity.governing for each in live if shown.matches(each, book, now)]
        assert {level: n for level, n in tally.levels.items() if n} == {
            level: levels.count(level) for level in levels
        }


def test_another_view_counts_its_own_levels(qapp: object):
    book = Book(story.ME, story.PEOPLE)
    book.show(story.board())
    tally = Tally(book)
    tally.ask(ASKED, Filter(), story.NOW)
    assert sum(tally.levels.values()) == 11
    tally.ask(ASKED, replace(Filter(), lens=Lens.MINE), story.NOW)
    assert sum(tally.levels.values()) == 2
