"""The settings by keys and clicks: what is chosen holds at once and after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QKeySequenceEdit
from pytestqt.qtbot import QtBot

from desk.ui.alarms.preferences import AlarmPreferences, Whose
from desk.ui.settings.page import SettingsPage
from desk.ui.settings.shortcuts import ShortcutModel
from desk.ui.snapshot import Memory, settle
from desk.ui.window import MainWindow
from tests.ui import story


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> SettingsPage:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = window.side.settings
    assert page is not None
    assert window.stack.currentWidget() is page
    return page


def test_another_theme_is_worn_at_once_and_kept(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot, notes: Memory
):
    window.rooms.show_lens(window.page._filter.lens)
    window.page.view.set_current(story.jackpot().id)
    window.rooms.go("settings")
    settings.appearance.theme.setCurrentIndex(settings.appearance.theme.findData("dark"))
    qtbot.waitUntil(lambda: window.look.theme == "dark")
    assert notes.get("preferences") == {"theme": "dark", "scale": 1.0}
    assert window.rooms.room() == "settings"
    assert len(window.page.model.ids()) == 11
    window.rooms.go("board")
    settle()
    assert window.rail.grab().toImage().pixelColor(10, 500) == window.look.color("window")


def test_two_hundred_percent_builds_everything_anew(settings: SettingsPage, window: MainWindow, qtbot: QtBot):
    high = window.link_bar.height()
    settings.appearance.scale.setCurrentIndex(settings.appearance.scale.findData(200))
    qtbot.waitUntil(lambda: window.look.scale == 2.0)
    assert window.link_bar.height() == 2 * high
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.verbs.palette is not None and window.verbs.palette.isVisible())


def test_the_window_still_hears_the_engine_after_another_theme(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    window.wear("contrast", 1.0)
    window.rooms.open_incident(story.tennis().id)
    window.wear("light", 1.0)
    assert window.rooms.room() == story.tennis().id
    incidents = window.book.incidents
    event = window.bridge.board_changed
    from desk.procedure.board import BoardChange

    with qtbot.waitSignal(window.book.incidents_changed):
        event.emit(BoardChange(gone_incidents=frozenset([story.fixtures().id])))
    assert story.fixtures().id not in incidents
    assert len(window.page.model.ids()) == 10


def test_alarm_choices_hold_at_once_and_after_a_restart(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot, notes: Memory
):
    settings.show_section("alarms")
    alarms = settings.alarms
    alarms.whose.setCurrentIndex(alarms.whose.findData("all"))
    alarms.volume.setFocus()
    qtbot.keyClick(alarms.volume, Qt.Key.Key_PageUp)
    qtbot.mouseClick(
        alarms.quiet, Qt.MouseButton.LeftButton, pos=alarms.quiet.rect().center().__class__(8, 8)
    )
    alarms.quiet_from.setTime(QTime(23, 30))
    kept = AlarmPreferences.from_json(notes.get("alarms.preferences"))
    assert (kept.whose, kept.volume, kept.quiet, kept.quiet_from) == (Whose.ALL, 80, True, 23 * 60 + 30)
    assert window.side.bell.watch.whose is Whose.ALL


def test_testing_the_alarm_says_here_what_it_came_to(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    settings.show_section("alarms")
    qtbot.mouseClick(settings.alarms.test, Qt.MouseButton.LeftButton)
    assert "taskbar" in settings.alarms._said.text()
    assert "No sound in this window" in settings.alarms._lacks.text()


def test_a_key_is_changed_by_pressing_it_and_a_bad_one_is_refused(
    settings: SettingsPage, window: MainWindow, qtbot: QtBot
):
    settings.show_section("shortcuts")
    shortcuts = settings.shortcuts
    shortcuts.list.setFocus()
    qtbot.keyClick(shortcuts.list, Qt.Key.Key_Down)
    question = shortcuts.ask()
    assert question is not None
    field = question.findChild(QKeySequenceEdit)
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    question.primary.click()
    assert "is the key of" in question.problem.text()
    qtbot.keyClick(field, Qt.Key.Key_F9)
    question.primary.click()
    assert window.keys.of("report") == "F9"
    assert "F9" in shortcuts.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    shortcuts.restore.click()
    assert window.keys.of("report") == "Ctrl+N"


def test_the_list_of_keys_is_a_sound_model(window: MainWindow):
    model = ShortcutModel(window.keys)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.keys.choose("quit", "F12")
    del tester
