"""E-mail in the window: written, sent or handed over, settled in the settings, and filed when dropped on the board."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.outreach.letter import LetterKind
from desk.outreach.mail import MailState
from desk.outreach.outage import Availability
from desk.procedure import commands
from desk.procedure.board import BoardChange
from desk.procedure.instants import MINUTE
from desk.procedure.severity import Severity
from desk.settings import MailSettings
from desk.sync.backup import BackupState
from desk.ui.backup.cards import save_card
from desk.ui.backup.contact_card import ContactDialog
from desk.ui.backup.dropped_mail import DroppedMail
from desk.ui.backup.mail import MailDialog
from desk.ui.backup.report_mail import ReportMail
from desk.ui.dialogs import Question
from desk.ui.snapshot import settle
from desk.ui.strips import Strip
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine
from tests.ui.mailing import FakeMailing, sent_mails
from tests.unit.outreach.hostile import HOSTILE

Write = Callable[[str], MailDialog]


@pytest.fixture
def mailing(window: MainWindow) -> FakeMailing:
    """A post office in memory; the operator has a contact card."""
    made = FakeMailing()
    window.parts = replace(window.parts, mailing=lambda: made)
    save_card(window.parts.notes, story.card())
    return made


@pytest.fixture
def write(qtbot: QtBot, window: MainWindow, mailing: FakeMailing) -> Write:
    """Opens the letter about an incident."""

    def open_dialog(incident: str) -> MailDialog:
        window.rooms.actions.ask("email", incident)
        dialog = window.findChild(MailDialog)
        assert isinstance(dialog, MailDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_dialog


def test_an_update_goes_to_everybody_on_the_card_by_keyboard_alone(
    qtbot: QtBot, write: Write, mailing: FakeMailing, engine: FakeEngine
):
    dialog = write(story.jackpot().id)
    assert dialog.text.hasFocus()
    qtbot.keyClicks(dialog.text, "12 of 31 draws are back")
    assert "12 of 31 draws are back" in dialog.shown.toPlainText()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [letter] = mailing.letters
    assert letter.kind is LetterKind.UPDATE
    assert [box.name for box in letter.to] == ["Anna Vella", "Oliver Grech"]
    assert letter.gist == "12 of 31 draws are back"
    assert engine.submitted == [], "it is logged when it went, not when it was written"


def test_an_unacknowledged_incident_is_acknowledged_by_mail(qtbot: QtBot, write: Write, mailing: FakeMailing):
    dialog = write(story.frozen_odds().id)
    assert dialog.kind.currentData() == "acknowledgement"
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert dialog.problem.text() == "Please write something"
    qtbot.keyClicks(dialog.text, "We are on it")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "Nobody to write to" in dialog.problem.text()
    dialog.to.setText("marek@aurelio.example; not an address")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "no e-mail address" in dialog.problem.text()
    dialog.to.setText("marek@aurelio.example")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert [letter.recipients for letter in mailing.letters] == [("marek@aurelio.example",)]


def test_files_go_under_their_own_names(qtbot: QtBot, write: Write, mailing: FakeMailing, tmp_path: Path):
    dialog = write(story.jackpot().id)
    log = tmp_path / "importer.log"
    log.write_text("ERROR")
    dialog.add_files([log, tmp_path / "gone.log"])
    assert "cannot be read" in dialog.problem.text()
    qtbot.keyClicks(dialog.text, "See the log")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    message = message_from_bytes(mailing.kept[0].message, policy=default)
    assert [part.get_filename() for part in message.iter_attachments()] == ["importer.log"]


def test_without_a_server_the_mail_program_sends_and_a_person_says_so(
    qtbot: QtBot, write: Write, mailing: FakeMailing
):
    mailing.settings = MailSettings()
    dialog = write(story.jackpot().id)
    qtbot.keyClicks(dialog.text, "Half of it is back")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert mailing.kept[0].state is MailState.HANDED
    assert mailing.kept[0].sent_at is None
    assert dialog.primary.text() == "I have sent it"
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert mailing.kept[0].sent_at == story.NOW


def test_a_new_message_begins_with_the_words_and_is_kept_until_a_person_says_that_it_went(
    qtbot: QtBot, window: MainWindow, write: Write, mailing: FakeMailing, tmp_path: Path
):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    mailing.settings = MailSettings()
    dialog = write(story.jackpot().id)
    qtbot.keyClicks(dialog.text, "Half of it is back")
    dialog.text.setPlainText("ü" * 2_000)
    qtbot.mouseClick(dialog.words_only, Qt.MouseButton.LeftButton)
    assert "too long" in dialog.problem.text()
    dialog.text.setPlainText("Half of it is back")
    (tmp_path / "feed.log").write_text("ERROR")
    dialog.add_files([tmp_path / "feed.log"])
    qtbot.mouseClick(dialog.words_only, Qt.MouseButton.LeftButton)
    assert "takes no files" in dialog.problem.text()
    assert (opened, mailing.kept) == ([], [])
    dialog.files.remove(0)
    dialog.words_only.setFocus()
    qtbot.keyClick(dialog.words_only, Qt.Key.Key_Space)
    [link] = opened
    assert link.startswith("mailto:anna.vella@lottoria.example,oliver.grech@lottoria.example?subject=")
    assert "Half%20of%20it%20is%20back" in link
    assert (mailing.kept[0].state, mailing.kept[0].sent_at) == (MailState.HANDED, None)
    assert not dialog.words_only.isVisible()
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert mailing.kept[0].sent_at == story.NOW


def test_the_server_is_set_and_tried_in_the_settings(qtbot: QtBot, window: MainWindow, mailing: FakeMailing):
    mailing.settings = MailSettings()
    window.side.open_settings("mail")
    page = window.side.settings
    assert page is not None
    mail = page.mail
    qtbot.keyClicks(mail.host, "mail.gamnify.example")
    mail.security.setCurrentIndex(mail.security.findData("starttls"))
    assert mail.port.text() == "587"
    qtbot.keyClicks(mail.user, "lena")
    qtbot.keyClicks(mail.password, "secret")
    qtbot.keyClicks(mail.address, "lena@gamnify.example")
    qtbot.mouseClick(mail.save, Qt.MouseButton.LeftButton)
    chosen = MailSettings("mail.gamnify.example", 587, "starttls", "lena", "lena@gamnify.example", "")
    assert mailing.saved == [(chosen, "secret")]
    qtbot.waitUntil(lambda: mail._said.text() == "Saved")
    mailing.answer = "mail.gamnify.example does not take the user name and password"
    mail.test_to.setText("me@gamnify.example")
    qtbot.mouseClick(mail.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: mail._said.text() == mailing.answer)
    assert mailing.asked == [("test", "me@gamnify.example")]
    mail.port.setText("")
    qtbot.mouseClick(mail.save, Qt.MouseButton.LeftButton)
    assert "port" in mail._said.text()


def test_what_was_sent_is_kept_and_what_failed_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing
):
    mailing.kept = sent_mails()
    window.side.open_settings("mail")
    assert window.side.settings is not None
    mails = window.side.settings.mail.mails
    details = [mails.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert [detail.rpartition("·")[2].strip() for detail in details] == ["NOT SENT", "FAILED", "sent"]
    mails.list.toggle(mails.model.index(1))
    qtbot.mouseClick(mails.retry, Qt.MouseButton.LeftButton)
    mails.list.toggle(mails.model.index(2))
    assert not mails.retry.isEnabled()
    qtbot.mouseClick(mails.show_button, Qt.MouseButton.LeftButton)
    assert mailing.asked == [("retry", "00000001"), ("show", "00000000")]
    mailing.kept = mailing.kept[:1]
    window.book.mail_changed.emit()
    qtbot.waitUntil(lambda: mails.model.rowCount() == 1)


def test_a_mail_that_failed_for_good_is_said_once_wherever_one_is(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing
):
    mailing.kept = sent_mails()
    for _ in range(2):
        window.book.mail_changed.emit()
        settle()
    strips = [each.text.text() for each in window.findChildren(Strip)]
    assert len(strips) == 1
    assert "NOT SENT to anna.vella@lottoria.example: The mail server refuses" in strips[0]


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_and_names_stay_out_of_the_headers(
    qtbot: QtBot, window: MainWindow, write: Write, mailing: FakeMailing, words: str
):
    card = story.card()
    save_card(window.parts.notes, replace(card, people=(replace(card.people[0], name=words),)))
    incident = replace(story.jackpot(), title=words)
    window.book.incidents[incident.id] = incident
    dialog = write(incident.id)
    dialog.text.setPlainText(f"x {words}".encode("utf-8", "replace").decode())
    assert dialog._send() == ""
    message = message_from_bytes(mailing.kept[0].message, policy=default)
    assert message["Bcc"] is None
    assert message["To"].addresses[0].addr_spec == "anna.vella@lottoria.example"
    assert message.keys().count("Subject") == 1
    assert "\n" not in message["Subject"]


def drop(window: MainWindow, path: Path) -> None:
    """Let a file fall on the board."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.page, enter)
    fall = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    if enter.isAccepted():
        QApplication.sendEvent(window.page, fall)
    settle()


def test_a_dropped_mail_is_filed_at_the_time_it_was_sent_after_asking(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing, engine: FakeEngine, tmp_path: Path
):
    card = replace(story.card(), channel=story.NORDBET)
    people = (replace(card.people[0], emails=("somebody@nordbet.example",)),)
    save_card(window.parts.notes, replace(card, people=people))
    file = tmp_path / "report.eml"
    file.write_bytes(story.REPORT_BY_MAIL)
    drop(window, file)
    assert engine.submitted == []
    dialog = window.findChild(DroppedMail)
    assert isinstance(dialog, DroppedMail)
    assert dialog.channel.currentData() == story.NORDBET, "the card knows its domain"
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    [command] = engine.submitted
    assert isinstance(command, commands.ReportIssue)
    assert (command.channel, command.means, command.reported_at) == (
        story.NORDBET,
        "email",
        story.at("14:25:40"),
    )
    assert command.report.title == "No lines for Allsvenskan"


def test_what_is_no_mail_is_said_and_other_files_are_not_taken(
    window: MainWindow, mailing: FakeMailing, engine: FakeEngine, tmp_path: Path
):
    (tmp_path / "bad.eml").write_bytes(b"")
    drop(window, tmp_path / "bad.eml")
    assert window.findChild(DroppedMail) is None
    (tmp_path / "notes.txt").write_text("x")
    drop(window, tmp_path / "notes.txt")
    assert window.findChild(DroppedMail) is None
    assert engine.submitted == []


def report(window: MainWindow, engine: FakeEngine, title: str = "Odds frozen") -> None:
    """Queue a P1 from the form."""
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    form.fields.title.setText(title)
    form.fields.severity.choose(Severity.P1)
    form.channel.setCurrentIndex(form.channel.findData(story.LOTTORIA))
    form._hand_over()
    engine.accept_last("0badcafe")
    settle()


def test_a_report_that_slack_does_not_take_is_offered_by_phone_and_mail(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing, engine: FakeEngine
):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    window.book.on_backup_changed(BackupState(Availability(False, story.NOW - MINUTE, "no connection")))
    report(window, engine)
    qtbot.waitUntil(lambda: window.findChild(ReportMail) is not None)
    dialog = window.findChild(ReportMail)
    assert isinstance(dialog, ReportMail)
    qtbot.mouseClick(dialog.dial, Qt.MouseButton.LeftButton)
    assert opened == ["tel:+35621310000"]
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    [letter] = mailing.letters
    assert (letter.kind, letter.incident) == (LetterKind.REPORT, "0badcafe")
    assert "Title: Odds frozen\nSeverity Level: P1 (Critical)" in letter.body


def test_a_report_that_slack_does_not_take_begins_as_a_new_message_too(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing, engine: FakeEngine
):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    window.book.on_backup_changed(
        BackupState(Availability(False, story.NOW - MINUTE, "Slack does not answer"))
    )
    report(window, engine, "Odds frozen")
    qtbot.waitUntil(lambda: window.findChild(ReportMail) is not None)
    dialog = window.findChild(ReportMail)
    assert isinstance(dialog, ReportMail)
    dialog.to.setText("nobody")
    qtbot.mouseClick(dialog.words_only, Qt.MouseButton.LeftButton)
    assert "no e-mail address" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.to.setText("anna.vella@lottoria.example")
    qtbot.mouseClick(dialog.words_only, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    [link] = opened
    assert link.startswith("mailto:anna.vella@lottoria.example?subject=")
    assert "Odds%20frozen" in link
    assert mailing.kept[0].state is MailState.HANDED


def test_a_p1_that_was_just_reported_here_opens_the_contact_card(
    qtbot: QtBot, window: MainWindow, mailing: FakeMailing, engine: FakeEngine
):
    report(window, engine, "Odds frozen")
    assert window.findChild(ContactDialog) is None
    came = replace(
        story.jackpot(), id="C_LOT:9", title="Odds frozen", phone_required=True, reported_by=story.LENA
    )
    window.book.on_board_changed(BoardChange(incidents={came.id: came}))
    assert isinstance(window.findChild(ContactDialog), ContactDialog)


def test_a_report_made_by_phone_is_filed_at_the_time_of_the_call(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.verbs.run("report_by_phone")
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    qtbot.mouseClick(question.primary, Qt.MouseButton.LeftButton)
    report(window, engine)
    [command] = engine.submitted
    assert isinstance(command, commands.ReportIssue)
    assert (command.means, command.reported_at) == ("phone", story.at("14:32:00"))
