"""Keys can be changed, but never to one that is typed by accident or taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.ui.keys import Keys, verbs
from desk.ui.snapshot import Memory
from desk.ui.window import MainWindow


@pytest.mark.parametrize("verb", [verb for verb in verbs() if verb.key], ids=lambda verb: verb.name)
def test_every_key_that_desk_comes_with_obeys_its_own_rules(verb):
    assert Keys(Memory()).trouble(verb.name, verb.key) == ""


@pytest.mark.parametrize(
    ("key", "because"),
    [
        ("R", "by accident"),
        ("Shift+R", "by accident"),
        ("Ctrl+Alt+Q", "types letters"),
        ("Ctrl+K", "Search or run a command"),
        ("Ctrl+V", "another meaning"),
        ("Ctrl+3", "another meaning"),
    ],
)
def test_a_key_that_would_do_harm_is_refused_with_the_reason(key: str, because: str):
    keys = Keys(Memory())
    assert because in keys.choose("resolve", key)
    assert keys.of("resolve") == "Ctrl+Shift+R"


def test_a_chosen_key_is_kept_and_works_at_once(qtbot: QtBot, window: MainWindow, notes: Memory):
    assert window.keys.choose("report", "F8") == ""
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: window.rooms.form is not None)
    again = Keys(notes)
    assert again.of("report") == "F8"
    again.restore("report")
    assert Keys(notes).of("report") == "Ctrl+N"


def test_another_key_is_shown_wherever_the_key_is_named(window: MainWindow):
    assert window.page.toolbar.search.key == "Ctrl+K"
    assert window.keys.choose("palette", "Ctrl+J") == ""
    assert window.keys.choose("report", "Ctrl+Shift+X") == ""
    assert window.page.toolbar.search.key == "Ctrl+J"
    assert window.page.toolbar.report._hint == "Ctrl+Shift+X"
