"""An act that waits for its undo: taken back by a key or the palette, and said when the window closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.ui.closing import ClosingQuestion
from desk.ui.controls.button import Button
from desk.ui.dialogs import Question
from desk.ui.incident.offers import Act, draft_key
from desk.ui.snapshot import Memory, settle
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine

KEY, HELD = Qt.Key, Qt.KeyboardModifier
INCIDENT = story.jackpot().id
RESOLVE = commands.Resolve(INCIDENT, "Importer replaced")


@pytest.fixture
def resolving(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window in whose ten seconds of undo a resolve stands, all by keys."""
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.set_current(INCIDENT)
    qtbot.keyClick(window.page.view, KEY.Key_R, HELD.ControlModifier | HELD.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    qtbot.keyClicks(focused(), "Importer replaced")
    qtbot.keyClick(focused(), KEY.Key_Return, HELD.ControlModifier)
    settle()
    window.activateWindow()  # a window manager would
    qtbot.waitUntil(window.isActiveWindow)
    assert [held.command for held in window.acts.waiting()] == [RESOLVE]
    return window


def test_ctrl_z_takes_a_resolve_back_and_keeps_its_words(
    qtbot: QtBot, resolving: MainWindow, engine: FakeEngine, notes: Memory
):
    assert focused() is resolving.page.view
    qtbot.keyClick(focused(), KEY.Key_Z, HELD.ControlModifier)
    assert resolving.acts.waiting() == []
    assert resolving.rooms.strips.shown() == []
    assert engine.submitted == []
    assert notes.get(draft_key(Act.RESOLVE, INCIDENT)) == "Importer replaced"


def test_the_strip_names_the_key_that_undoes(resolving: MainWindow):
    [strip] = resolving.rooms.strips.shown()
    [button] = strip.findChildren(Button)
    assert (button.text(), button._hint) == ("Undo", "Ctrl+Z")


def test_ctrl_z_in_a_field_takes_back_what_was_typed_and_nothing_else(qtbot: QtBot, resolving: MainWindow):
    resolving.rooms.open_incident(INCIDENT)
    page = resolving.rooms.incident
    assert page is not None
    page.composer.impact.setFocus()
    qtbot.keyClicks(page.composer.impact, "x")
    qtbot.keyClick(page.composer.impact, KEY.Key_Z, HELD.ControlModifier)
    assert page.composer.impact.toPlainText() == ""
    assert len(resolving.acts.waiting()) == 1


def test_the_palette_undoes_only_while_there_is_something_to_undo(qtbot: QtBot, resolving: MainWindow):
    qtbot.keyClick(focused(), KEY.Key_K, HELD.ControlModifier)
    qtbot.keyClicks(focused(), "undo what")
    palette = resolving.verbs.palette
    assert palette is not None
    entry = palette.current()
    assert entry is not None
    assert (entry.verb, entry.detail) == ("undo", f"Resolving {story.jackpot().title}")
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert resolving.acts.waiting() == []
    qtbot.keyClick(focused(), KEY.Key_K, HELD.ControlModifier)
    qtbot.keyClicks(focused(), "undo what")
    entry = palette.current()
    assert entry is None or entry.verb != "undo"


def test_closing_says_what_is_not_posted_and_posts_it_first_where_that_is_wanted(
    qtbot: QtBot, resolving: MainWindow, engine: FakeEngine, notes: Memory
):
    question = asked_at_closing(qtbot, resolving)
    said = f"Resolving {story.jackpot().title}. It still waits for its undo."
    assert said in texts(question)
    assert focused() is question.primary
    qtbot.keyClick(focused(), KEY.Key_Return, HELD.ControlModifier)
    assert engine.submitted == [RESOLVE]
    assert resolving.isVisible()
    engine.accept_last()
    qtbot.waitUntil(lambda: not resolving.isVisible())
    assert notes.get(draft_key(Act.RESOLVE, INCIDENT)) is None
    assert resolving.acts.left() == {}


def test_closing_leaves_it_for_the_next_start_where_that_is_wanted(
    qtbot: QtBot, resolving: MainWindow, engine: FakeEngine, notes: Memory
):
    question = asked_at_closing(qtbot, resolving)
    later = next(b for b in question.findChildren(QPushButton) if b.text().startswith("Close, ask me later"))
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert not resolving.isVisible()
    assert engine.submitted == []
    assert list(notes.get("acts.held")) == [draft_key(Act.RESOLVE, INCIDENT)]


def test_escape_keeps_the_window_and_the_time_to_undo(qtbot: QtBot, resolving: MainWindow):
    asked_at_closing(qtbot, resolving)
    qtbot.keyClick(focused(), KEY.Key_Escape)
    settle()
    assert resolving.isVisible()
    assert len(resolving.acts.waiting()) == 1


def test_a_time_that_ends_while_desk_asks_posts_and_closes(
    qtbot: QtBot, resolving: MainWindow, engine: FakeEngine
):
    asked_at_closing(qtbot, resolving)
    [held] = resolving.acts.waiting()
    resolving.acts._on_undo_timeout(held.number)
    assert engine.submitted == [RESOLVE]
    engine.accept_last()
    qtbot.waitUntil(lambda: not resolving.isVisible())


def test_a_refusal_keeps_the_window_and_says_why(qtbot: QtBot, resolving: MainWindow, engine: FakeEngine):
    asked_at_closing(qtbot, resolving)
    qtbot.keyClick(focused(), KEY.Key_Return, HELD.ControlModifier)
    engine.refuse_last("This incident is resolved already")
    qtbot.waitUntil(lambda: bool(resolving.rooms.strips.shown()))
    settle()
    assert resolving.isVisible()
    assert resolving.findChildren(ClosingQuestion) == []


def test_a_window_with_nothing_to_undo_closes_at_once(qtbot: QtBot, window: MainWindow):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, KEY.Key_Q, HELD.ControlModifier)
    assert not window.isVisible()


def asked_at_closing(qtbot: QtBot, window: MainWindow) -> Question:
    qtbot.keyClick(focused(), KEY.Key_Q, HELD.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ClosingQuestion))
    settle()
    [question] = window.findChildren(ClosingQuestion)
    assert window.isVisible()
    return question


def texts(question: Question) -> list[str]:
    return [each.text() for each in question.findChildren(QWidget) if hasattr(each, "text")]


def focused() -> QWidget:
    """What has the keyboard."""
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found
