"""What leaves the review room: the letter, the invitation, revisions, and the evidence that goes with them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.documents.draft import note_key, read_draft
from desk.outreach.mail import MailState
from desk.procedure import commands
from desk.procedure.message import File
from desk.sync.events import EvidenceFetched
from desk.ui.ports import UiParts
from desk.ui.review.inviting import InviteQuestion
from desk.ui.review.sending import SendQuestion
from desk.ui.snapshot import Memory, settle
from tests.ui import reviewing, story
from tests.ui.conftest import FakeEngine
from tests.ui.mailing import FakeMailing
from tests.ui.review_room import OUTAGE, Open, press, texts, window_of


def test_the_letter_is_made_written_and_told_in_the_thread(
    qtbot: QtBot, room: Open, engine: FakeEngine, papers: reviewing.FakePapers, notes: Memory, tmp_path: Path
):
    page = room()
    target = tmp_path / "pack.eml"
    window_of(page).rooms.reviews.ask_path = lambda title, name, writing: target
    press(qtbot, page, "Send the document…")
    question = page.window().findChild(SendQuestion)
    assert question is not None
    assert question.to.text() == "ida@nordbet.example"
    question.primary.click()
    qtbot.waitUntil(lambda: len(engine.submitted) == 1)
    [command] = engine.submitted
    assert isinstance(command, commands.RecordDocument)
    assert [one.what for one in command.actions] == [one.what for one in reviewing.WORDS.actions]
    assert command.actions
    letter = message_from_bytes(target.read_bytes(), policy=default)
    assert isinstance(letter, EmailMessage)
    assert str(letter["To"]) == "ida@nordbet.example"
    engine.accept_last()
    qtbot.waitUntil(lambda: bool(read_draft(OUTAGE.id, notes.get(note_key(OUTAGE.id))).revisions))
    [revision] = read_draft(OUTAGE.id, notes.get(note_key(OUTAGE.id))).revisions
    assert (revision.number, revision.sha256, revision.words) == (1, command.sha256, reviewing.WORDS)


def test_by_the_mail_server_the_thread_is_told_once_the_letter_went(
    qtbot: QtBot, room: Open, engine: FakeEngine, mailing: FakeMailing
):
    page = room()
    press(qtbot, page, "Send the document…")
    question = page.window().findChild(SendQuestion)
    assert question is not None
    question.primary.click()
    qtbot.waitUntil(lambda: len(mailing.letters) == 1)
    [letter] = mailing.letters
    assert letter.recipients == ("ida@nordbet.example",)
    assert [str(one.name).rpartition(".")[2] for one in letter.attachments] == ["pdf", "csv"]
    assert question._post is not None
    question._post.look()
    assert engine.submitted == []
    mailing.kept = [replace(mailing.kept[0], state=MailState.SENT)]
    question._post.look()
    [command] = engine.submitted
    assert isinstance(command, commands.RecordDocument)
    assert command.sha256 == hashlib.sha256(letter.attachments[0].read_bytes()).hexdigest()


def test_a_letter_that_did_not_go_is_taken_back_and_told_of_nowhere(
    qtbot: QtBot, room: Open, engine: FakeEngine, mailing: FakeMailing
):
    page = room()
    press(qtbot, page, "Send the document…")
    question = page.window().findChild(SendQuestion)
    assert question is not None
    question.primary.click()
    qtbot.waitUntil(lambda: len(mailing.letters) == 1)
    mailing.kept = [replace(mailing.kept[0], state=MailState.UNKNOWN, error="The connection broke")]
    assert question._post is not None
    question._post.look()
    assert "It may have gone" in question.problem.text()
    assert mailing.asked == [("drop", mailing.letters[0].op)]
    assert engine.submitted == []


def test_the_invitation_goes_by_the_mail_server(qtbot: QtBot, room: Open, mailing: FakeMailing):
    page = room(reviewing.scheduled())
    press(qtbot, page, "Invitation…")
    question = page.window().findChild(InviteQuestion)
    assert question is not None
    assert question.address.text() == "lena@gamnify.example"
    question.primary.click()
    [letter] = mailing.letters
    assert letter.calendar is not None
    assert b"SEQUENCE:1" in letter.calendar.content


def test_revisions_that_went_out_are_listed_and_shown_as_they_were(
    qtbot: QtBot, room: Open, notes: Memory, papers: reviewing.FakePapers
):
    page = room()
    page.keep(page.draft.sent(story.at("10:00:00"), "U_LENA", "a" * 64, "The day was wrong"))
    page.editor.sections["root_cause"].setPlainText("Something else")
    assert "1: 12 Oct 10:00 CEST by Lena Hartmann. The day was wrong" in texts(page)
    press(qtbot, page, "Show revision 1")
    assert "Post-mortem, revision 1" in page.preview.toPlainText()
    assert "lost its lease" in page.preview.toPlainText()
    assert page.editor.words().root_cause == "Something else"
    page.looking.click()
    settle()
    assert "Something else" in page.preview.toPlainText()
    assert not page.looking.isVisible()


def test_an_address_that_is_none_is_told_and_nothing_is_posted(qtbot: QtBot, room: Open, engine: FakeEngine):
    page = room()
    press(qtbot, page, "Send the document…")
    question = page.window().findChild(SendQuestion)
    assert question is not None
    question.to.setText("ida at nordbet")
    question.primary.click()
    qtbot.waitUntil(lambda: "not an e-mail address" in question.problem.text())
    assert engine.submitted == []


def test_the_invitation_is_written_as_a_calendar_file(
    qtbot: QtBot, room: Open, notes: Memory, tmp_path: Path
):
    page = room(reviewing.scheduled())
    target = tmp_path / "meeting.ics"
    window_of(page).rooms.reviews.ask_path = lambda title, name, writing: target
    press(qtbot, page, "Invitation…")
    question = page.window().findChild(InviteQuestion)
    assert question is not None
    question.primary.click()
    assert "no e-mail address" in question.problem.text()
    question.address.setText("lena@gamnify.example")
    question.kind.setCurrentIndex(question.kind.findData("ics"))
    question.primary.click()
    assert "SEQUENCE:1" in target.read_text("utf-8")
    assert notes.get("review.sender") == "lena@gamnify.example"


def test_evidence_that_is_still_in_slack_is_asked_for_and_the_document_drawn_anew(
    room: Open, engine: FakeEngine, parts: UiParts, papers: reviewing.FakePapers, tmp_path: Path
):
    class Nothing:
        def path_of(self, file: File) -> Path | None:
            return None

    object.__setattr__(parts, "evidence", Nothing())
    file = File("F1", "queue.png", 9, "image/png")
    page = room(replace(OUTAGE, files=(file,)))
    assert engine.fetched == [file]
    changed = replace(OUTAGE, files=(file,), impact="Drawn anew")
    papers.incidents[OUTAGE.id] = changed
    engine.say(EvidenceFetched("F1", "ab" * 32, str(tmp_path)))
    settle()
    assert page.case is not None
    assert page.case.incident is changed
