"""Two desks compose at once: each is told of the other's post, nothing is lost, and both posts count."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import BoardChange
from desk.procedure.incident import Entry
from desk.procedure.instants import MINUTE, SECOND, Micros, to_ts
from desk.procedure.side import Author, Side
from desk.ui.incident.page import IncidentPage
from desk.ui.roles import Role
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine

JONAS = Author("U_JONAS", Side.SUPPORT)


@pytest.fixture
def page(window: MainWindow) -> IncidentPage:
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    return page


def posts(window: MainWindow, author: Author, at: Micros) -> str:
    """Somebody posts an update in the thread; its `ts`."""
    old = window.book.incidents[story.jackpot().id]
    entry = Entry(at, to_ts(at), author, "update", "Update\nImpact: 12 draws")
    clocks = old.clocks
    if author.side is Side.SUPPORT:
        running = clocks[-1]
        clocks = (
            *clocks[:-1],
            replace(running, stopped_at=at, stopped_by=author.id),
            replace(running, started_at=at, due_at=at + 30 * MINUTE),
        )
    new = replace(old, timeline=(*old.timeline, entry), clocks=clocks)
    window.book.on_board_changed(BoardChange(incidents={old.id: new}))
    return entry.ts


def test_a_colleagues_post_is_said_while_one_writes_and_the_words_stay(
    qtbot: QtBot, window: MainWindow, page: IncidentPage
):
    composer = page.composer
    composer.impact.setFocus()
    qtbot.keyClicks(composer.impact, "19 draws")
    ts = posts(window, JONAS, story.NOW)
    assert (
        composer.news.words()
        == "Jonas Weber posted at 14:32:18, while you write. The next update is due 15:02:18"
    )
    assert composer.impact.toPlainText() == "19 draws"
    assert composer.impact.hasFocus()
    qtbot.mouseClick(composer.news.show_button, Qt.MouseButton.LeftButton)
    line = page.timeline.currentIndex().data(Role.OBJECT)
    assert line.key == ts


def test_both_posts_go_out_and_the_line_goes_with_ones_own(
    qtbot: QtBot, window: MainWindow, page: IncidentPage, engine: FakeEngine
):
    composer = page.composer
    composer.impact.setPlainText("19 draws")
    composer.doing.setPlainText("replaying")
    posts(window, JONAS, story.NOW)
    composer.send()
    [command] = engine.submitted
    assert isinstance(command, commands.PostUpdate)
    engine.accept_last()
    qtbot.waitUntil(lambda: composer.impact.toPlainText() == "")
    posts(window, story.LENA, story.NOW + SECOND)
    assert composer.news.words() == ""


def test_the_operators_word_is_said_without_a_new_deadline(window: MainWindow, page: IncidentPage):
    page.composer.reply.setPlainText("Could you")
    posts(window, story.OLIVER, story.NOW)
    assert page.composer.news.words() == "Oliver Grech posted at 14:32:18, while you write"


def test_nothing_is_said_to_who_does_not_write_or_of_ones_own_post(window: MainWindow, page: IncidentPage):
    posts(window, JONAS, story.NOW)
    assert page.composer.news.words() == ""
    page.composer.impact.setPlainText("19 draws")
    posts(window, story.LENA, story.NOW + SECOND)
    assert page.composer.news.words() == ""


def test_a_reply_leaves_the_update_that_is_half_written(
    qtbot: QtBot, window: MainWindow, page: IncidentPage, engine: FakeEngine
):
    composer = page.composer
    composer.impact.setPlainText("19 draws")
    composer.tabs.choose(1)
    composer.reply.setPlainText("Thank you")
    composer.send()
    engine.accept_last()
    qtbot.waitUntil(lambda: composer.reply.toPlainText() == "")
    assert composer.impact.toPlainText() == "19 draws"
    draft = window.parts.notes.get(f"draft.{story.jackpot().id}")
    assert draft is not None
    assert draft["impact"] == "19 draws"
