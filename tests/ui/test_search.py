"""The search room by keys: as one types, with filters, page by page, and never a stale answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.store.criteria import Kind
from desk.ui.roles import Role
from desk.ui.search.page import SearchPage
from desk.ui.search.placing import Placed, runs
from desk.ui.snapshot import settle
from desk.ui.theme.lettering import Run
from desk.ui.triage import TriagePage
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.searching import StoryFinder


@pytest.fixture
def finder() -> StoryFinder:
    return StoryFinder()


@pytest.fixture
def room(window: MainWindow, finder: StoryFinder, qtbot: QtBot) -> SearchPage:
    window.parts = replace(window.parts, finder=finder)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    made = window.rooms.search
    assert made is not None
    qtbot.waitUntil(made.field.hasFocus)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def ask(room: SearchPage, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(room.field, typed)
    settle()


def found(room: SearchPage) -> list[Placed]:
    rows = [room.model.index(row).data(Role.OBJECT) for row in range(room.model.rowCount())]
    return [row for row in rows if isinstance(row, Placed)]


def said(placed: Placed, window: MainWindow) -> str:
    return "".join(run.text for run in runs(placed.hit, window.book))


def choose(choice: object, value: object) -> None:
    choice.setCurrentIndex(choice.findData(value))  # type: ignore[attr-defined]
    settle()


def test_the_rail_shows_the_room_one_is_in(room: SearchPage, window: MainWindow):
    assert window.rail.buttons["search"].isChecked()
    window.rooms.go("settings")
    assert window.rail.buttons["settings"].isChecked()


def test_every_letter_asks_anew_and_the_list_follows(room: SearchPage, qtbot: QtBot, finder: StoryFinder):
    ask(room, qtbot, "dra")
    assert [question.typed for question, _, _ in finder.asked] == ["d", "dr", "dra"]
    assert {placed.incident.id for placed in found(room) if placed.incident} == {story.jackpot().id}
    assert room.count.text() == "3 messages"


def test_an_answer_to_an_older_question_changes_nothing(room: SearchPage, qtbot: QtBot, finder: StoryFinder):
    finder.holds = True
    ask(room, qtbot, "draw")
    qtbot.keyClicks(room.field, " zebra")
    finder.answer(-1)
    settle()
    assert found(room) == []
    finder.answer(3)
    settle()
    assert found(room) == []
    assert room.nothing.text() == "Nothing found"


def test_enter_opens_the_incident_at_the_message_and_back_leads_to_the_search(
    room: SearchPage, qtbot: QtBot, window: MainWindow
):
    ask(room, qtbot, "stuck draw")
    (placed,) = found(room)
    qtbot.keyClick(room.field, Qt.Key.Key_Return)
    page = window.rooms.incident
    assert page is not None
    assert page.incident_id == story.jackpot().id
    line = page.timeline.currentIndex().data(Role.OBJECT)
    assert line.key == placed.hit.ts
    page.closed.emit()
    assert window.stack.currentWidget() is room
    assert room.field.text() == "stuck draw"


def test_a_message_of_the_triage_opens_there(room: SearchPage, qtbot: QtBot, window: MainWindow):
    item = story.triage()[0]
    ask(room, qtbot, " ".join(item.text.split()[:3]))
    qtbot.keyClick(room.field, Qt.Key.Key_Return)
    assert window.rooms.room() == "triage"
    page = window.stack.currentWidget()
    assert isinstance(page, TriagePage)
    assert page.view.currentIndex().data(Role.OBJECT).key == item.id


def test_arrows_go_from_the_field_into_the_list_and_back(room: SearchPage, qtbot: QtBot):
    ask(room, qtbot, "draw")
    qtbot.keyClick(room.field, Qt.Key.Key_Down)
    assert room.view.hasFocus()
    qtbot.keyClick(room.view, Qt.Key.Key_Down)
    assert room.view.currentIndex().row() == 1
    qtbot.keyClick(room.view, Qt.Key.Key_Up)
    qtbot.keyClick(room.view, Qt.Key.Key_Up)
    assert room.field.hasFocus()
    qtbot.keyClick(room.field, Qt.Key.Key_Down)
    qtbot.keyClicks(room.view, "s")
    assert room.field.text() == "draws"
    assert room.field.hasFocus()


def test_escape_empties_the_field_and_then_leaves(room: SearchPage, qtbot: QtBot, window: MainWindow):
    ask(room, qtbot, "draw")
    qtbot.keyClick(room.field, Qt.Key.Key_Escape)
    assert room.field.text() == ""
    assert found(room) == []
    qtbot.keyClick(room.field, Qt.Key.Key_Escape)
    assert window.rooms.room() == "board"


def test_what_was_found_is_painted_and_never_read_as_mark_up(
    room: SearchPage, qtbot: QtBot, window: MainWindow
):
    ask(room, qtbot, "yet")
    (placed,) = found(room)
    assert said(placed, window) == "…13:40 has no result <b>yet</b>"
    assert Run("yet", "accent", "strong", underline=True) in runs(placed.hit, window.book)


def test_what_slack_has_no_more_stands_apart(room: SearchPage, qtbot: QtBot, window: MainWindow):
    ask(room, qtbot, "drwa")
    assert found(room) == []
    assert room.nothing.text().startswith("Slack does not have it any more, but this computer has: 1 ")
    room.remedy.click()
    settle()
    (placed,) = found(room)
    assert placed.hit.state == "edited"
    spoken = room.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "earlier text, edited since" in spoken
    room.field.setText("wrong draw")
    settle()
    assert [placed.hit.state for placed in found(room)] == ["deleted"]


def test_filters_narrow_and_are_taken_off_with_one_button(
    room: SearchPage, qtbot: QtBot, finder: StoryFinder
):
    ask(room, qtbot, "draw")
    choose(room.filters.operator, story.NORDBET)
    assert found(room) == []
    assert room.nothing.text() == "Nothing found with these filters"
    room.remedy.click()
    settle()
    assert len(found(room)) == 3
    choose(room.filters.level, Severity.P1)
    choose(room.filters.side, Side.SUPPORT)
    choose(room.filters.kind, Kind.REPLY)
    question = finder.asked[-1][0]
    assert story.jackpot().id in (question.threads or ())
    assert "U_LENA" in (question.authors or ())
    assert "U_MAREK" not in (question.authors or ())
    assert {placed.hit.author for placed in found(room)} == {"U_LENA"}


def test_a_filter_alone_finds_without_a_word(room: SearchPage):
    room.filters.with_file.setChecked(True)
    settle()
    assert {placed.title for placed in found(room)} >= {story.jackpot().title}


def test_the_dates_of_a_time_between_are_days_of_this_zone(room: SearchPage, finder: StoryFinder):
    from PySide6.QtCore import QDate

    choose(room.filters.when, -1)
    room.filters.since.setDate(QDate(2026, 10, 12))
    room.filters.until.setDate(QDate(2026, 10, 12))
    question = finder.asked[-1][0]
    assert (question.since, question.until) == (story.at("00:00:00"), story.at("00:00:00", day=13))


def test_the_next_page_comes_when_the_list_nears_its_end(room: SearchPage, qtbot: QtBot, finder: StoryFinder):
    finder.page = 2
    ask(room, qtbot, "draw")
    qtbot.waitUntil(lambda: room.model.rowCount() == 3)
    assert [offset for _, offset, _ in finder.asked][-1] == 2
    assert len({placed.hit.ts for placed in found(room)}) == 3
    assert room.count.text() == "3 messages"


def test_trouble_is_said_with_a_way_to_try_again(room: SearchPage, qtbot: QtBot, finder: StoryFinder):
    finder.trouble = "the disk cannot be read"
    ask(room, qtbot, "draw")
    assert room.nothing.text() == "Search cannot read this desk’s log: the disk cannot be read"
    finder.trouble = ""
    room.remedy.click()
    settle()
    assert len(found(room)) == 3


def test_what_is_not_searched_yet_is_said(room: SearchPage, qtbot: QtBot, finder: StoryFinder):
    finder.behind = 12
    ask(room, qtbot, "draw")
    assert room.behind.text() == "12 messages are not searched yet: they were read just now"


def test_another_text_size_keeps_what_was_asked_for(
    room: SearchPage, qtbot: QtBot, window: MainWindow, finder: StoryFinder
):
    ask(room, qtbot, "draw")
    choose(room.filters.level, Severity.P1)
    window.wear("dark", 1.25)
    settle()
    again = window.rooms.search
    assert again is not None
    assert again is not room
    assert (again.field.text(), again.filters.level.currentData()) == ("draw", Severity.P1)
    assert len(found(again)) == 3
