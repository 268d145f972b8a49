"""Coming back from quiet hours, sleep or another day: one summary, once, of what is for this person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.procedure.board import Board
from desk.procedure.instants import HOUR, MINUTE, SECOND, Micros
from desk.procedure.severity import Severity
from desk.ui.alarms.away import NOTES_KEY, Away, What, missed
from desk.ui.alarms.missed_panel import MissedPanel
from desk.ui.alarms.preferences import NOTES_KEY as PREFERENCES
from desk.ui.alarms.preferences import AlarmPreferences, Whose
from desk.ui.ports import UiParts
from desk.ui.snapshot import Memory, settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.building import incident
from tests.ui.conftest import Clock, FakeEngine, close, tick
from tests.ui.test_alarms import FakeOutlets

NIGHT = story.at("02:00:00")
"""In the quiet hours."""
MORNING = story.at("07:00:00")


def late_at(title: str, at: Micros, owner: str = "U_LENA", level: Severity = Severity.P3):
    """Acknowledged in time, and then without an update: its next update is due 30 minutes after `at`."""
    return incident(
        title, story.LOTTORIA, "Lottery", at - 5 * MINUTE, level=level, acknowledged_at=at,
        acknowledged_by=owner, owner=owner,
    )  # fmt: skip


LATE = late_at("Nobody updated this", NIGHT)
OTHERS = late_at("A colleague's", NIGHT + SECOND, owner="U_JONAS")
NEW = incident(
    "Came and went", story.LOTTORIA, "Lottery", NIGHT + HOUR, level=Severity.P4,
    acknowledged_at=NIGHT + HOUR + 5 * MINUTE, resolved_at=NIGHT + HOUR + 20 * MINUTE,
)  # fmt: skip
OLD = late_at("Long ago", NIGHT - 30 * HOUR)


def test_what_came_due_was_reported_or_resolved_meanwhile_is_summed_up_weightiest_first():
    found = missed((NEW, LATE, OTHERS, OLD), NIGHT, MORNING, story.ME, Whose.MINE_AND_NOBODYS)
    assert [(event.what, event.title) for event in found.events] == [
        (What.LATE, "Nobody updated this"),
        (What.REPORTED, "Came and went"),
        (What.RESOLVED, "Came and went"),
    ]
    assert len(missed((OTHERS,), NIGHT, MORNING, story.ME, Whose.ALL).events) == 1
    assert missed((LATE,), NIGHT, MORNING, story.ME, Whose.MINE).count(What.LATE) == 1
    assert missed((NEW,), NIGHT, MORNING, story.ME, Whose.MINE).events == ()


def test_who_is_away_stays_away_until_they_are_here_and_is_told_once():
    away = Away(Memory())
    away.leave(NIGHT)
    assert away.back(NIGHT + HOUR, here=False) is None
    assert away.back(MORNING, here=True) == (NIGHT, MORNING)
    assert away.back(MORNING + SECOND, here=True) is None


def test_a_short_absence_is_not_worth_a_word():
    away = Away(Memory())
    away.leave(NIGHT)
    assert away.back(NIGHT + 9 * MINUTE, here=True) is None


def test_a_desk_that_was_killed_is_away_since_it_was_last_seen():
    notes = Memory()
    before = Away(notes)
    for minute in range(0, 60, 1):
        before.back(NIGHT + minute * MINUTE, here=True)
    after = Away(notes)
    span = after.back(MORNING, here=True)
    assert span is not None
    assert NIGHT + 54 * MINUTE <= span[0] <= NIGHT + 59 * MINUTE
    assert len(notes.kept) == 1


@pytest.fixture
def outlets() -> FakeOutlets:
    return FakeOutlets()


@pytest.fixture
def sleeper(
    qtbot: QtBot,
    parts: UiParts,
    engine: FakeEngine,
    notes: Memory,
    clock: Clock,
    look: Look,
    outlets: FakeOutlets,
) -> Iterator[MainWindow]:
    """A window at night, in its quiet hours, that heard Slack."""
    quiet = AlarmPreferences(quiet=True, quiet_from=22 * 60, quiet_to=7 * 60)
    notes.put(PREFERENCES, quiet.as_json())
    clock.now = NIGHT
    made = MainWindow(replace(parts, outlets=outlets), look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(Board({LATE.id: LATE}, operators=story.OPERATORS))
    with qtbot.waitExposed(made):
        made.show()
    made.side.start(NIGHT)
    made.side.bell.watch.heard()
    tick(made, clock, NIGHT)
    yield made
    close(made)


def test_quiet_hours_end_with_one_notice_and_a_strip_that_shows_the_list(
    sleeper: MainWindow, outlets: FakeOutlets, clock: Clock, qtbot: QtBot
):
    sleeper.book.show(Board({LATE.id: LATE, OTHERS.id: OTHERS, NEW.id: NEW}, operators=story.OPERATORS))
    tick(sleeper, clock, NIGHT + HOUR)
    outlets.notices.clear()
    tick(sleeper, clock, MORNING - SECOND)
    outlets.notices.clear()
    tick(sleeper, clock, MORNING)
    summed = [notice for notice in outlets.notices if notice[0].startswith("While you were away")]
    assert len(summed) == 1
    tick(sleeper, clock, MORNING + SECOND)
    assert len([n for n in outlets.notices if n[0].startswith("While you were away")]) == 1
    assert "Nobody updated this" in summed[0][1]
    assert "A colleague's" not in summed[0][1]
    [strip] = sleeper.rooms.strips.shown()
    assert strip.text.text().startswith("While you were away: ")
    outlets.clicked[-1]()
    panel = sleeper.findChild(MissedPanel)
    assert panel is not None
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    settle()
    assert sleeper.rooms.room() == opened.args[0]


def test_quiet_hours_silence_a_colleagues_p3_but_never_a_p1_or_ones_own_breach(
    sleeper: MainWindow, outlets: FakeOutlets, clock: Clock
):
    critical = late_at("Critical", NIGHT + 5 * MINUTE, owner="", level=Severity.P1)
    nobodys = late_at("Not mine", NIGHT + 2 * SECOND, owner="")
    board = {each.id: each for each in (critical, nobodys)}
    sleeper.book.show(Board(board, operators=story.OPERATORS))
    tick(sleeper, clock, NIGHT + 31 * MINUTE)
    assert "Not mine" not in str(outlets.notices)
    assert "Critical" in str(outlets.notices)
    outlets.notices.clear()
    sleeper.book.show(Board({LATE.id: LATE}, operators=story.OPERATORS))
    tick(sleeper, clock, NIGHT + 31 * MINUTE)
    assert "Nobody updated this" in str(outlets.notices)


def test_closing_writes_down_since_when_nobody_is_here(sleeper: MainWindow, notes: Memory, clock: Clock):
    tick(sleeper, clock, MORNING)
    tick(sleeper, clock, MORNING + HOUR)
    sleeper.close()
    assert notes.get(NOTES_KEY) == MORNING + HOUR


def test_the_palette_asks_what_happened_also_without_an_absence(window: MainWindow):
    window.verbs.run("missed")
    panel = window.findChild(MissedPanel)
    assert panel is not None
    assert panel.model.rowCount() > 0
    panel.reject()
