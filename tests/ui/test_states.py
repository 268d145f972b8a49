"""What the rooms say when there is nothing, not yet something, or something is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desk.procedure.board import Board
from desk.ui.connect.checks_card import ChecksCard
from desk.ui.connect.picks import PickList, PickModel
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.incident.composer import LEVEL
from desk.ui.report_form.form import ReportForm
from desk.ui.snapshot import settle
from desk.ui.theme.lettering import width
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import gallery, story
from tests.ui.conftest import FakeEngine, close
from tests.ui.cut_texts import cut_texts
from tests.ui.gallery_states import screens

STATES = screens(gallery.scene)


# A search that is never answered leaves its timer behind.
@pytest.mark.parametrize("name", [name for name in STATES if name != "search-busy"])
def test_nothing_is_cut_when_there_is_nothing_or_something_is_wrong(qtbot: QtBot, name: str):
    build, size = STATES[name]
    widget = build("light", 1.0)
    window = widget if isinstance(widget, MainWindow) else widget.property("keeps")
    qtbot.addWidget(window)
    widget.resize(*size)
    widget.show()
    settle()
    cut = cut_texts(widget)
    # First what stands over the window: it may go with it otherwise.
    widget.close()
    close(window)
    assert cut == []


def words(widget: QWidget) -> set[str]:
    return {text.text() for text in widget.findChildren(Text) if text.isVisible()}


def test_the_review_room_says_that_no_post_mortem_is_owed(window: MainWindow):
    window.show_board(Board(operators=story.OPERATORS))
    window.rooms.go("review")
    settle()
    assert "No post-mortem is owed" in words(window)


def test_an_empty_triage_says_what_comes_there(window: MainWindow):
    window.show_board(Board(operators=story.OPERATORS))
    window.rooms.go("triage")
    settle()
    assert "What is written into a channel and is no report comes here." in words(window)


def test_a_list_to_pick_from_says_why_it_is_empty(qtbot: QtBot, look: Look):
    def dark(view: PickList) -> bool:
        picture = view.viewport().grab().toImage()
        paper = picture.pixelColor(2, 2)
        return any(
            picture.pixelColor(x, y) != paper
            for x in range(0, picture.width(), 2)
            for y in range(look.px(36))
        )

    for nothing, expected in (("", False), ("Nobody is here yet", True)):
        view = PickList(look, PickModel(many=False), False, "People", nothing)
        qtbot.addWidget(view)
        view.show()
        settle()
        assert dark(view) is expected


def test_no_card_is_drawn_before_there_is_a_check(qtbot: QtBot, look: Look):
    card = ChecksCard(look)
    qtbot.addWidget(card)
    card.show_busy()
    assert not card._card.isVisible()


def test_the_levels_have_the_height_that_their_meanings_need(window: MainWindow):
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    composer = page.composer
    composer.tabs.choose(LEVEL)
    settle()
    assert composer.pages.height() >= composer.cards.height() > 0


def test_what_an_update_lacks_is_said_whole(window: MainWindow):
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.impact.setPlainText("still on it")
    page.composer.send()
    settle()
    problem = page.composer.problem
    assert problem.isVisible()
    assert problem.height() >= problem.heightForWidth(problem.width())


def test_a_draft_saved_meanwhile_does_not_hide_what_a_report_lacks(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.rooms.open_report()
    form = window.rooms.form
    assert isinstance(form, ReportForm)
    form.fields.impact.setPlainText("nothing can be sold")
    form.send()
    assert form._state.text() == "A report needs a title"
    assert not form._draft._timer.isActive()


def test_a_line_that_may_wrap_stands_level_with_its_button(qtbot: QtBot, look: Look):
    line = Text(look, "No e-mail yet", wrap=True)
    qtbot.addWidget(line)
    line.resize(200, look.px(24))
    high = line.grab().toImage()
    rows = [y for y in range(high.height()) if any(
        high.pixelColor(x, y) != high.pixelColor(199, 0) for x in range(0, 120, 2)
    )]  # fmt: skip
    line.resize(200, look.px(20))
    low = line.grab().toImage()
    less = [y for y in range(low.height()) if any(
        low.pixelColor(x, y) != low.pixelColor(199, 0) for x in range(0, 120, 2)
    )]  # fmt: skip
    assert QPointF(0, rows[0] - less[0]) == QPointF(0, look.px(2))


def test_the_focus_ring_of_a_tab_keeps_clear_of_its_words(qtbot: QtBot, look: Look):
    tabs = Tabs(look, ("Alarms", "Operators"))
    qtbot.addWidget(tabs)
    tabs.show()
    settle()
    first, second = tabs.findChildren(QAbstractButton)
    words = width(look, "Alarms", "body", "strong")
    assert first.width() >= words + 2 * look.px(TAB_PAD)
    assert second.x() + look.px(TAB_PAD) - (first.width() - look.px(TAB_PAD)) == look.px(16)
