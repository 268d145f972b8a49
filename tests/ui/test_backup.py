"""Without Slack, in the window: the strip, the contact card and its editor, the phone step of a P1."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.outreach.contacts import CallKind, Phone
from desk.outreach.outage import Availability
from desk.procedure import commands
from desk.procedure.acts import Contacted
from desk.procedure.board import BoardChange
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.procedure.post import PostState
from desk.sync.backup import BackupState
from desk.sync.events import BackupChanged
from desk.ui.backup.card_editor import CardEditor
from desk.ui.backup.card_lines import phone_lines, read_phones
from desk.ui.backup.cards import load_card, save_card
from desk.ui.backup.contact_card import ContactDialog
from desk.ui.backup.strip import BackupStrip
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine
from tests.unit.outreach.hostile import HOSTILE

AWAY = Availability(False, story.NOW - 4 * MINUTE, "Slack does not answer: no connection")
CALLED = Contacted("phone", story.NOW - 2 * MINUTE, "Anna Vella", "update")


def strip_of(window: MainWindow, *, state: BackupState | None = None, now: Micros = story.NOW) -> BackupStrip:
    if state is not None:
        window.book.on_backup_changed(state)
    window.backup.on_ticked(now)
    assert window.backup.strip is not None
    settle()
    return window.backup.strip


@pytest.fixture
def dialled() -> list[str]:
    """What was handed to the system to open."""
    return []


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, dialled: list[str]) -> Callable[[str], ContactDialog]:
    """Opens the contact card of an incident, with a card on file."""

    def open_card(incident: str) -> ContactDialog:
        window.parts = replace(window.parts, open_url=dialled.append)
        save_card(window.parts.notes, story.card())
        window.rooms.open_contact(incident)
        card = window.findChild(ContactDialog)
        assert isinstance(card, ContactDialog)
        qtbot.waitUntil(card.isActiveWindow)
        return card

    return open_card


def test_nothing_is_said_while_slack_is_there(window: MainWindow):
    window.backup.on_ticked(story.NOW)
    window.book.on_backup_changed(BackupState())
    assert window.backup.strip is None or not window.backup.strip.isVisible()


def test_the_strip_says_since_when_and_that_deadlines_run_on(window: MainWindow, engine: FakeEngine):
    engine.say(BackupChanged(BackupState(AWAY)))
    settle()
    strip = strip_of(window)
    said = strip.outage.accessibleName()
    assert "Slack unavailable since 14:28 CEST (12:28 UTC)" in said
    assert "Deadlines keep running" in said
    assert strip.on.isVisible()
    assert not strip.off.isVisible()


def test_backup_mode_is_switched_by_hand_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    strip = strip_of(window, state=BackupState(AWAY))
    strip.on.setFocus()
    qtbot.keyClick(strip.on, Qt.Key.Key_Space)
    [chosen] = engine.switched
    assert chosen is not None
    assert (chosen.on, chosen.by, chosen.at) == (True, "U_LENA", window.ticker.now())
    strip = strip_of(window, state=BackupState(replace(AWAY, by_hand=True)))
    assert not strip.on.isVisible()
    qtbot.keyClick(strip.off, Qt.Key.Key_Space)
    assert engine.switched[1] is not None
    assert not engine.switched[1].on


def test_the_strip_goes_when_slack_is_back_and_all_is_recorded(window: MainWindow):
    kept = {story.jackpot().id: (CALLED,)}
    strip = strip_of(window, state=BackupState(AWAY, kept))
    strip = strip_of(window, state=BackupState(Availability(True), kept))
    assert "to be recorded in Slack" in strip.outage.accessibleName()
    assert not strip_of(window, state=BackupState()).isVisible()


def test_what_will_be_late_is_said_in_time_and_offers_the_phone(
    qtbot: QtBot, window: MainWindow, opened: Callable[[str], ContactDialog]
):
    incident = story.push_stream()
    run = incident.next_due()
    assert run is not None
    waiting = story.not_delivered()
    held = replace(
        waiting,
        post=replace(waiting.post, incident=incident.id),
        state=PostState.QUEUED,
        next_try_at=run.due_at + 5 * SECOND,
    )
    window.book.on_outbox_changed([held])
    strip = strip_of(window, now=run.due_at - 3 * MINUTE)
    said = strip.late.accessibleName()
    assert "due in 03:00" in said
    assert "about 5 s too late" in said
    assert incident.title in said
    assert not strip.outage.isVisible()
    qtbot.mouseClick(strip.call, Qt.MouseButton.LeftButton)
    assert isinstance(window.findChild(ContactDialog), ContactDialog)


def test_a_quiet_incident_is_named_before_it_is_late_while_slack_is_away(window: MainWindow):
    strip = strip_of(window, state=BackupState(AWAY))
    assert "nothing is said yet" in strip.late.accessibleName()
    assert "and 2 more" in strip.late.accessibleName()


def test_a_contact_that_is_kept_is_shown_with_the_incident(window: MainWindow):
    window.book.on_backup_changed(BackupState(AWAY, {story.jackpot().id: (CALLED,)}))
    window.rooms.open_incident(story.jackpot().id)
    assert window.rooms.incident is not None
    texts = [
        each.text() for each in window.rooms.incident.clocks.findChildren(QWidget) if hasattr(each, "text")
    ]
    assert "14:30, not in Slack yet" in texts


def test_a_p1_shows_the_phone_step_and_skipping_it_asks_why(window: MainWindow, engine: FakeEngine):
    window.rooms.open_incident(story.frozen_odds().id)
    page = window.rooms.incident
    assert page is not None
    texts = [each.text() for each in page.clocks.findChildren(QWidget) if hasattr(each, "text")]
    assert "phone required for P1" in texts
    assert {"Phone…", "Skip…"} <= set(texts)
    page.clocks.asked.emit("skip_phone")
    assert QApplication.activeModalWidget() is not None
    assert engine.submitted == []


def test_a_kept_call_is_the_phone_step_until_it_is_recorded(window: MainWindow):
    incident = story.frozen_odds()
    window.page.view.set_current(incident.id)
    window.book.on_backup_changed(BackupState(AWAY, {incident.id: (CALLED,)}))
    window.rooms.open_incident(incident.id)
    page = window.rooms.incident
    assert page is not None
    for panel, words in (
        (page.clocks, "14:30, not in Slack yet"),
        (window.page.preview, "called 14:30, not in Slack yet"),
    ):
        texts = [each.text() for each in panel.findChildren(QWidget) if hasattr(each, "text")]
        assert words in texts
        assert "phone required for P1" not in texts
        assert "No call yet" not in texts


def test_dialling_hands_the_number_to_the_system_and_the_call_is_logged_by_keyboard(
    qtbot: QtBot,
    window: MainWindow,
    engine: FakeEngine,
    opened: Callable[[str], ContactDialog],
    dialled: list[str],
):
    card = opened(story.jackpot().id)
    qtbot.mouseClick(card.dial, Qt.MouseButton.LeftButton)
    assert dialled == ["tel:+35621310000"]
    assert card.who.currentText() == "Anna Vella"
    assert "Jackpot results missing" in card.script.toPlainText()
    qtbot.keyClicks(card.note, "update given")
    qtbot.keyClick(card.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert engine.submitted == [
        commands.LogContact(story.jackpot().id, "phone", story.at("14:32:00"), "Anna Vella", "update given")
    ]


def test_who_likes_teams_is_rung_there_and_others_are_not_asked(
    qtbot: QtBot, window: MainWindow, opened: Callable[[str], ContactDialog], dialled: list[str]
):
    card = opened(story.jackpot().id)
    assert card.teams.accessibleName() == "Call Anna Vella in Teams"
    card.list.toggle(card.model.index(2))
    card.teams.setFocus()
    qtbot.keyClick(card.teams, Qt.Key.Key_Space)
    assert dialled == ["https://teams.microsoft.com/l/call/0/0?users=anna.vella@lottoria.example"]
    assert card.means.currentData() == "phone", "a call is a call, by whatever it was made"
    save_card(window.parts.notes, replace(story.card(), preferred_call=CallKind.PHONE))
    card.refresh()
    assert not card.teams.isVisible()


def test_the_list_of_ways_is_walked_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, opened: Callable[[str], ContactDialog]
):
    card = opened(story.jackpot().id)
    card.list.setFocus()
    card.list.setCurrentIndex(card.model.index(0))
    for _ in range(2):
        qtbot.keyClick(card.list, Qt.Key.Key_Down)
    qtbot.keyClick(card.list, Qt.Key.Key_Space)
    way = card.way()
    assert way is not None
    assert (way.means, way.address) == ("email", "anna.vella@lottoria.example")
    assert card.write.isEnabled()
    assert not card.dial.isEnabled()
    assert card.means.currentData() == "email"


def editing(qtbot: QtBot, window: MainWindow) -> CardEditor:
    """Opens the editor of Lottoria's card."""
    window.backup.edit_card(story.LOTTORIA)
    editor = window.findChild(CardEditor)
    assert isinstance(editor, CardEditor)
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


def test_the_card_is_edited_and_kept_on_this_computer(qtbot: QtBot, window: MainWindow, engine: FakeEngine):
    editor = editing(qtbot, window)
    qtbot.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(editor.name, "Anna Vella")
    qtbot.mouseClick(editor.primary, Qt.MouseButton.LeftButton)
    assert "neither a phone number nor an e-mail address" in editor.problem.text()
    qtbot.keyClicks(editor.phones, "+356 2131 0000 (night desk)")
    editor.call.setCurrentIndex(editor.call.findData("teams"))
    qtbot.keyClick(editor.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card, trouble = load_card(window.parts.notes, story.LOTTORIA, "Lottoria")
    assert trouble == ""
    assert [person.name for person in card.people] == ["Anna Vella"]
    assert card.people[0].phones == (Phone("+356 2131 0000", "night desk"),)
    assert card.preferred_call is CallKind.TEAMS
    assert engine.submitted == []


def test_people_are_ordered_and_removed(qtbot: QtBot, window: MainWindow):
    save_card(window.parts.notes, story.card())
    editor = editing(qtbot, window)
    editor.people.toggle(editor.model.index(1))
    qtbot.mouseClick(editor.up, Qt.MouseButton.LeftButton)
    assert [person.name for person in editor.card().people] == ["Oliver Grech", "Anna Vella"]
    qtbot.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert [person.name for person in editor.card().people] == ["Anna Vella"]


def test_people_come_and_go_as_vcards(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    save_card(window.parts.notes, story.card())
    editor = editing(qtbot, window)
    file = tmp_path / "lottoria.vcf"
    editor.export_file(file)
    assert file.stat().st_mode & 0o077 == 0
    before = editor.card().people
    editor.import_file(file)
    after = editor.card().people
    assert [person.name for person in after] == [person.name for person in before]
    assert [person.emails for person in after] == [person.emails for person in before]
    editor.import_file(tmp_path / "nothing.vcf")
    assert "cannot be read" in editor.said.text()
    file.write_bytes(b"hello")
    editor.import_file(file)
    assert "no vCard" in editor.said.text()


def test_a_card_that_cannot_be_read_is_said_and_not_lost(qtbot: QtBot, window: MainWindow):
    window.parts.notes.put("card:C0LOT", {"version": 99})
    editor = editing(qtbot, window)
    assert "newer desk" in editor.problem.text()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_words_on_the_card_and_in_the_script(
    opened: Callable[[str], ContactDialog], dialled: list[str], window: MainWindow, name: str
):
    card = story.card()
    people = (replace(card.people[0], name=name, role=name), *card.people[1:])
    shown = opened(story.jackpot().id)
    save_card(window.parts.notes, replace(card, people=people))
    shown.refresh()
    shown.dial.click()
    assert dialled == ["tel:+35621310000"]
    assert "\n" not in shown.model.index(0).data()
    lines = shown.script.toPlainText().split("\n")
    assert lines[1].startswith("I am calling about an incident")


def test_numbers_as_lines_are_read_as_they_were_written():
    phones = (
        Phone("+44 (0)20 7946 0018", "mobile"),
        Phone("+49 30 901820"),
        Phone("+1 555 0100 ext 7", "desk 2"),
    )
    assert read_phones(phone_lines(phones)) == phones
    assert read_phones("\n  +49 30 1 (0)\n") == (Phone("+49 30 1 (0)"),)


def test_a_kept_call_answers_for_its_incident_until_the_next_update_is_due(window: MainWindow):
    tennis = story.tennis()
    kept = {tennis.id: (replace(CALLED, at=story.NOW - MINUTE),)}
    strip = strip_of(window, state=BackupState(AWAY, kept))
    assert tennis.title not in strip.late.accessibleName()


def test_the_slack_copy_of_a_report_made_by_phone_is_merged_with_one_click(
    window: MainWindow, engine: FakeEngine
):
    copy = story.frozen_odds()
    phoned = replace(
        copy, id=f"{story.AURELIO}:1", how_reported="phone", reported_at=copy.reported_at - MINUTE
    )
    window.book.on_board_changed(BoardChange(incidents={phoned.id: phoned}))
    window.rooms.open_incident(copy.id)
    page = window.rooms.incident
    assert page is not None
    texts = [each.text() for each in page.clocks.findChildren(QWidget) if hasattr(each, "text")]
    assert "Reported by phone at 14:20 already" in texts
    page.clocks.asked.emit("merge_copy")
    assert engine.submitted == [commands.Merge(phoned.id, copy.id)]
