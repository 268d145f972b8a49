"""The window in the language of its person: chosen or the system's, at once, Qt's own words too."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.procedure.instants import HOUR, MINUTE, SECOND
from desk.ui.incident.words import request_for_missing, update_words
from desk.ui.language import LANGUAGES, formats, speak
from desk.ui.settings.appearance import NOTES_KEY
from desk.ui.snapshot import Memory
from desk.ui.window import MainWindow
from desk.ui.wording.cells import row_text
from desk.ui.wording.counts import counted
from desk.ui.wording.durations import spoken
from desk.ui.wording.local_formats import key_name
from desk.ui.wording.told import told
from tests.ui import story


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


@pytest.fixture
def polish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "pl")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("german")
def test_german_counts_one_and_many():
    assert spoken(HOUR + MINUTE) == "1 Stunde 1 Minute"
    assert spoken(2 * MINUTE + 5 * SECOND) == "2 Minuten 5 Sekunden"
    assert counted.tr("%n clocks need you", "", 1) == "1 Frist braucht Sie"


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 incydent"), (2, "2 incydenty"), (5, "5 incydentów"), (12, "12 incydentów"), (22, "22 incydenty")],
)
def test_polish_counts_one_a_few_and_many(number: int, said: str):
    assert counted.tr("%n incidents", "", number) == said


@pytest.mark.usefixtures("german")
def test_the_words_and_keys_of_qt_are_german_too():
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+K"


@pytest.mark.usefixtures("german")
def test_a_refusal_and_what_stands_in_it_are_said_in_german():
    assert told("You cannot resolve this incident: it is merged") == (
        "Dieser Vorfall lässt sich nicht lösen: Er ist zusammengeführt"
    )
    assert told("Slack refused chat.postMessage: the channel is archived (is_archived)") == (
        "Slack lehnte chat.postMessage ab: der Kanal ist archiviert (is_archived)"
    )
    assert told("an error nobody foresaw") == "an error nobody foresaw"


def test_a_language_chosen_in_the_settings_is_spoken_at_once(window: MainWindow, qtbot: QtBot, notes: Memory):
    window.side.open_settings("appearance")
    assert window.side.settings is not None
    choice = window.side.settings.appearance.language
    assert [choice.itemText(row) for row in range(1, choice.count())] == list(LANGUAGES.values())
    choice.setCurrentIndex(choice.findData("pl"))
    qtbot.waitUntil(lambda: window.rail.buttons["settings"].text() == "Opcje")
    assert notes.get(NOTES_KEY)["language"] == "pl"
    # A person stays where they are.
    qtbot.waitUntil(lambda: window.side.settings is not None and window.side.settings.isVisible())
    assert window.side.settings is not None
    again = window.side.settings.appearance
    again.scale.setCurrentIndex(again.scale.findData(110))
    assert notes.get(NOTES_KEY)["language"] == "pl"


def test_a_row_reads_well_in_german(window: MainWindow, qapp: QApplication):
    speak(qapp, "de")
    said = row_text(story.frozen_odds(), window.book, story.NOW, story.BERLIN)
    assert said.startswith("Bestätigung fällig in "), said


@pytest.mark.usefixtures("polish")
def test_what_goes_to_the_channel_stays_english():
    words = update_words("", "restarting", story.NOW, story.BERLIN)
    assert words == "Impact: no change\nDoing: restarting\nNext update: 14:32 CEST (12:32 UTC)"
    assert request_for_missing(story.frozen_odds()).startswith("Thank you for the report.")


@pytest.mark.parametrize(
    ("system", "language", "time"),
    [
        ("pl_PL.UTF-8", "pl", "HH:mm"),
        ("de_AT.UTF-8", "de", "HH:mm"),
        ("en_US.UTF-8", "en", "h:mm Ap"),
        ("fr_FR.UTF-8", "en", "HH:mm"),
        ("C.UTF-8", "en", "HH:mm"),
    ],
)
def test_the_systems_language_is_spoken_where_desk_knows_it(system: str, language: str, time: str):
    code = (
        "from PySide6.QtCore import QLocale; from desk.ui.language import formats, system_language;"
        "from desk.ui.wording.local_formats import time_pattern;"
        "said = system_language(); QLocale.setDefault(formats(said)); print(said, time_pattern(), sep=';')"
    )
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": ""}
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment
    )
    assert run.stdout.strip() == f"{language};{time}"


def test_a_language_that_is_not_the_systems_brings_its_own_formats():
    assert formats("de").decimalPoint() == ","
    assert formats("pl").language() is QLocale.Language.Polish
    assert formats("en").name() == "en_GB"


def test_keys_are_called_as_they_stand_on_the_keyboard(qapp: QApplication, window: MainWindow):
    window.speak("de")
    assert window.page.toolbar.search.key == "Strg+K"
    assert window.page.toolbar.report._hint == "Strg+N"
    window.verbs.open_palette()
    palette = window.verbs.palette
    assert palette is not None
    model = palette.model
    said = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert any("Strg+" in line for line in said)
    assert not any("Ctrl" in line for line in said)
    assert window.keys.choose("palette", "Ctrl+J") == ""
    assert window.page.toolbar.search.key == "Strg+J"
    assert window.parts.notes.get("keys") == {"palette": "Ctrl+J"}
    assert window.keys.choose("report", "Ctrl+J").startswith("Strg+J")


@pytest.mark.parametrize("language", ["de", "pl", "en"])
def test_a_name_that_is_no_key_stays_as_it_is(qapp: QApplication, language: str):
    speak(qapp, language)
    for word in ("", "Eingabe", "Strg+K", "5 minutes"):
        assert key_name(word) == word
