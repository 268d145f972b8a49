"""Keys can be changed, but never to one that is typed by accident or taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.keys import Keys, verbs
from desk.ui.snapshot import Memory
from desk.ui.window import MainWindow
from tests.ui.conftest import FakeEngine


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


ALT_GR = [
    *(
        ("@", Qt.Key.Key_Q),
        ("€", Qt.Key.Key_E),
        ("µ", Qt.Key.Key_M),
        ("[", Qt.Key.Key_8),
        ("ą", Qt.Key.Key_A),
    ),
    *(
        ("ć", Qt.Key.Key_C),
        ("ę", Qt.Key.Key_E),
        ("ł", Qt.Key.Key_L),
        ("ń", Qt.Key.Key_N),
        ("ó", Qt.Key.Key_O),
    ),
    *(
        ("ś", Qt.Key.Key_S),
        ("ź", Qt.Key.Key_X),
        ("ż", Qt.Key.Key_Z),
        ("Ł", Qt.Key.Key_L),
        ("Ń", Qt.Key.Key_N),
    ),
]
"""What German and Polish people type with AltGr, and the key it is typed on."""


@pytest.mark.parametrize(
    "held",
    [
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.GroupSwitchModifier,
    ],
    ids=["as Windows sends AltGr", "as X11 sends AltGr"],
)
def test_letters_typed_with_alt_gr_run_no_verb(
    window: MainWindow, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, held: Qt.KeyboardModifier
):
    ran: list[str] = []
    monkeypatch.setattr(window.verbs, "run", ran.append)
    window.page.view.setFocus()
    for letter, key in ALT_GR:
        for shift in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(window.page.view, QKeyEvent(kind, key, held | shift, letter))
        # QTest goes through the map of shortcuts as a keyboard does.
        QTest.keyEvent(QTest.KeyAction.Click, window.page.view, key, held)
    assert ran == []
    assert engine.submitted == []
    assert window.rooms.room() == "board"
