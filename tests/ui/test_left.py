"""What was written for an act outlives its undo, its refusal, and the end of desk in the middle of the ten seconds."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.ui.dialogs import Question
from desk.ui.incident.offers import Act, draft_key, drafted
from desk.ui.ports import UiParts
from desk.ui.snapshot import Memory, settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine, close

INCIDENT = story.jackpot().id
WORDS = "Importer replaced"
LEFT = f"Resolving {story.jackpot().title}: not posted, desk ended before the time to undo was over"


def asked(window: MainWindow) -> Question:
    """The question that is open."""
    settle()
    [question] = [each for each in window.findChildren(Question) if each.isVisible()]
    return question


def words_of(question: Question) -> QPlainTextEdit:
    found = question.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def resolve(window: MainWindow) -> None:
    """Choose to resolve, and write why."""
    window.rooms.actions.ask("resolve", INCIDENT)
    question = asked(window)
    words_of(question).setPlainText(WORDS)
    question.primary.click()


def started(parts: UiParts, look: Look, engine: FakeEngine, qtbot: QtBot) -> MainWindow:
    """The next window over the same notes."""
    made = MainWindow(parts, look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    made.start()
    return made


def strips(window: MainWindow) -> list[str]:
    return [strip.text.text() for strip in window.rooms.strips.shown()]


def open_again(window: MainWindow) -> Question:
    [strip] = window.rooms.strips.shown()
    next(each for each in strip.findChildren(QPushButton) if each.text() == "Open again").click()
    return asked(window)


def test_the_next_start_tells_of_what_a_kill_cut_off_and_offers_its_words(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, parts: UiParts, look: Look, notes: Memory
):
    resolve(window)
    # What is on disk at this moment is all that a kill leaves.
    notes_left = Memory(dict(notes.kept))
    object.__setattr__(parts, "notes", notes_left)
    again = started(parts, look, engine, qtbot)
    assert engine.submitted == []
    assert strips(again) == [LEFT]
    question = open_again(again)
    assert words_of(question).toPlainText() == WORDS
    question.primary.click()
    assert [held.command for held in again.acts.waiting()] == [commands.Resolve(INCIDENT, WORDS)]
    close(again)


def test_a_window_that_is_closed_posts_nothing_unseen_and_its_successor_tells(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, parts: UiParts, look: Look
):
    window.acts._undo_ms = 0
    resolve(window)
    close(window)
    assert engine.submitted == []
    again = started(parts, look, engine, qtbot)
    assert strips(again) == [LEFT]
    close(again)
    once_more = started(parts, look, engine, qtbot)
    assert strips(once_more) == [LEFT], "nobody has answered yet"
    open_again(once_more).reject()
    close(once_more)
    last = started(parts, look, engine, qtbot)
    assert strips(last) == []
    last.rooms.actions.ask("resolve", INCIDENT)
    assert words_of(asked(last)).toPlainText() == WORDS
    close(last)


def test_an_undo_keeps_what_was_written_for_the_next_time(window: MainWindow, engine: FakeEngine):
    resolve(window)
    window.acts.undo(window.acts.waiting()[0].number)
    assert window.acts.left() == {}
    window.rooms.actions.ask("resolve", INCIDENT)
    assert words_of(asked(window)).toPlainText() == WORDS
    assert engine.submitted == []


def test_what_went_out_leaves_neither_words_nor_a_strip(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, notes: Memory
):
    window.acts._undo_ms = 0
    resolve(window)
    qtbot.waitUntil(lambda: engine.submitted == [commands.Resolve(INCIDENT, WORDS)])
    assert notes.get(draft_key(Act.RESOLVE, INCIDENT)) == WORDS, "not safe in the outbox yet"
    engine.accept_last()
    qtbot.waitUntil(lambda: notes.get(draft_key(Act.RESOLVE, INCIDENT)) is None)
    assert window.acts.left() == {}


def test_a_refused_act_offers_its_words_again(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    window.rooms.actions.ask("withdraw", INCIDENT)
    words_of(asked(window)).setPlainText("Filed twice")
    window.acts._undo_ms = 0
    asked(window).primary.click()
    qtbot.waitUntil(lambda: len(engine.submitted) == 1)
    engine.refuse_last("Only the reporter can withdraw")
    qtbot.waitUntil(lambda: strips(window) == ["Only the reporter can withdraw"])
    window.rooms.actions.ask("withdraw", INCIDENT)
    assert words_of(asked(window)).toPlainText() == "Filed twice"
    assert window.acts.left() == {}


def test_an_incident_that_is_gone_is_said_and_its_words_stay(
    qtbot: QtBot, engine: FakeEngine, parts: UiParts, look: Look, notes: Memory
):
    key = draft_key(Act.RESOLVE, "C1:1.2")
    assert drafted(key) == ("resolve", "C1:1.2")
    notes.kept.update({key: WORDS, "acts.held": {key: "Resolving it"}})
    window = started(parts, look, engine, qtbot)
    [strip] = window.rooms.strips.shown()
    next(each for each in strip.findChildren(QPushButton) if each.text() == "Open again").click()
    assert strips(window) == ["This desk does not know the incident any more"]
    assert (notes.get(key), list(window.acts.left())) == (WORDS, [key])
    close(window)


def test_the_next_start_tells_of_a_report_that_was_being_written(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, parts: UiParts, look: Look
):
    window.rooms.open_report()
    assert window.rooms.form is not None
    window.rooms.form.fields.title.setText("Odds frozen")
    close(window)
    again = started(parts, look, engine, qtbot)
    assert strips(again) == ["A report was being written and is not sent"]
    [strip] = again.rooms.strips.shown()
    next(each for each in strip.findChildren(QPushButton) if each.text() == "Open it").click()
    assert again.rooms.form is not None
    assert again.rooms.form.fields.title.text() == "Odds frozen"
    close(again)
