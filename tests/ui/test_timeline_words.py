"""What the timeline says of an act that was typed by hand: none of its words is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.procedure.incident import Entry
from desk.procedure.instants import HOUR, MINUTE, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.ui.book import Book
from desk.ui.incident.lines import Line, dated, lines, said
from tests.ui import story
from tests.ui.building import incident, proposal

LENA = Author("U_LENA", Side.SUPPORT)
MAREK = Author("U_MAREK", Side.OPERATOR)


def entry(kind: str, text: str, author: Author = LENA, after: int = 5) -> Entry:
    at = story.NOW + after * MINUTE
    return Entry(at, to_ts(at), author, kind, text)


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("update", "Update\nWe are on it", "We are on it"),
        ("update", "update: the router is replaced", "update: the router is replaced"),
        ("update", "Update 2, still looking", "Update 2, still looking"),
        ("acknowledged", "Acknowledged as P2\nWe see it too", "We see it too"),
        ("acknowledged", "Acknowledged, we look at it now", "Acknowledged, we look at it now"),
        ("resolved", "Resolved: cache was stale", "cache was stale"),
        ("resolved", "Status: resolved", ""),
        ("reopened", "Reopened: it is back\nsince noon", "it is back\nsince noon"),
        ("withdrawn", "Withdrawn: a false alarm", "a false alarm"),
        ("handed over", "Handed over to @U_LENA", "Handed over to @U_LENA"),
        ("severity", "Severity: P2\nonly one market", "only one market"),
        ("severity", "severity P2 is enough, I think", "severity P2 is enough, I think"),
        ("message", "Update", "Update"),
        ("message", "Reply\nany news?", "any news?"),
    ],
)
def test_only_a_line_that_says_nothing_but_the_act_is_left_out(kind: str, text: str, words: str):
    assert said(entry(kind, text)) == words


def test_who_names_the_others_level_agrees_to_it():
    reported = story.NOW
    named = (
        proposal(Side.OPERATOR, MAREK.id, Severity.P1, reported),
        proposal(Side.SUPPORT, LENA.id, Severity.P2, reported + 5 * MINUTE),
        proposal(Side.OPERATOR, MAREK.id, Severity.P2, reported + 6 * MINUTE),
    )
    timeline = (
        entry("acknowledged", "Acknowledged as P2", LENA, 5),
        entry("severity", "Agreed: severity P2", MAREK, 6),
    )
    made = incident("Feed late", "C1", "Feed", reported, by=MAREK, proposals=named, timeline=timeline)
    made = replace(made, severity=replace(made.severity, history=named))
    shown = lines(made, Book(story.ME, story.PEOPLE), story.BERLIN)
    assert [line.did for line in shown] == ["acknowledged, proposes", "agrees to"]


def test_the_first_line_of_each_day_says_the_day_and_today_alone_needs_none():
    hours = [story.NOW - 30 * HOUR, story.NOW - 29 * HOUR, story.NOW - 2 * MINUTE]
    made = [Line(str(at), at) for at in hours]
    assert [line.day for line in dated(made, story.NOW, story.BERLIN)] == ["11 Oct", "", "12 Oct"]
    assert [line.day for line in dated(made[2:], story.NOW, story.BERLIN)] == [""]
