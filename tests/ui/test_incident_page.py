"""One incident: its timeline, its composer, and what waits to be sent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import BoardChange
from desk.procedure.incident import Entry, Status
from desk.procedure.instants import MINUTE, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.ui.book import Book
from desk.ui.controls.text import Text
from desk.ui.dialogs import Question
from desk.ui.incident.composer import REPLY, UPDATE
from desk.ui.incident.differences import changed_runs
from desk.ui.incident.lines import lines
from desk.ui.incident.offers import Act, offers
from desk.ui.incident.page import IncidentPage
from desk.ui.incident.post_preview import PostPreview
from desk.ui.incident.timeline import TimelineModel
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import Clock, FakeEngine, tick


@pytest.fixture
def page(window: MainWindow) -> IncidentPage:
    window.book.on_outbox_changed([story.not_delivered()])
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    return page


def click_spot(qtbot: QtBot, page: IncidentPage, name: str) -> None:
    """Click a painted button of the timeline by its name."""
    view = page.timeline
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        for spot in view._blocks.block(index).spots:
            if spot.name == name:
                view.scrollTo(index)
                point = view.visualRect(index).topLeft() + spot.rect.center().toPoint()
                qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
                return
    raise AssertionError(f"no button {name}")


def test_the_timeline_says_who_did_what_and_what_it_did_to_a_clock(page: IncidentPage):
    said = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert said[0].startswith("Oliver Grech, reported it as, P1")
    assert said[1].startswith("Lena Hartmann, acknowledged, proposes, P2, We see it too")
    assert said[1].endswith("Stops the acknowledge clock: met, 03:35 of 15:00")
    assert said[3].endswith("Starts the running update clock: due 14:43:26")
    assert "unknown author, stops no clock" in said[5]


def test_a_waiting_post_can_be_tried_now(qtbot: QtBot, page: IncidentPage, engine: FakeEngine):
    click_spot(qtbot, page, "retry")
    assert engine.retried == ["1a2b3c4d"]


def test_a_waiting_post_can_be_taken_back_to_edit_it(qtbot: QtBot, page: IncidentPage, engine: FakeEngine):
    click_spot(qtbot, page, "edit")
    assert engine.discarded == ["1a2b3c4d"]
    assert page.composer.impact.toPlainText() == "12 of 31 draws are back. Next update at 14:55."


def test_an_unknown_author_is_classified_with_one_click(qtbot: QtBot, page: IncidentPage, engine: FakeEngine):
    click_spot(qtbot, page, "operator")
    assert engine.submitted == [commands.Classify(story.LOTTORIA, "U_KOWAL", Side.OPERATOR)]


def test_an_update_needs_its_parts_unless_no_change_is_ticked(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine, window: MainWindow, clock: Clock
):
    tick(window, clock, story.NOW)
    composer = page.composer
    composer.focus()
    composer.send()
    assert engine.submitted == []
    assert "impact" in composer.problem.text()
    qtbot.mouseClick(composer.no_change, Qt.MouseButton.LeftButton)
    composer.send()
    command = engine.submitted[0]
    assert isinstance(command, commands.PostUpdate)
    assert command.words.splitlines() == ["Impact: no change", "Next update: 14:55 CEST (12:55 UTC)"]


def test_a_whole_update_goes_out_with_mentions_as_slack_knows_them(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine, window: MainWindow, clock: Clock
):
    tick(window, clock, story.NOW)
    page.composer.focus()
    qtbot.keyClicks(page.composer.impact, "19 draws without result")
    page.composer.doing.setPlainText("@Anna Vella replays the queue")
    qtbot.keyClick(page.composer.impact, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    command = engine.submitted[0]
    assert isinstance(command, commands.PostUpdate)
    assert command.words.splitlines()[:2] == [
        "Impact: 19 draws without result",
        "Doing: <@U_ANNA> replays the queue",
    ]


def test_the_composer_is_cleared_only_when_the_update_is_safe(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine, window: MainWindow
):
    page.composer.impact.setPlainText("down")
    page.composer.doing.setPlainText("restart")
    page.composer.send()
    assert page.composer.impact.toPlainText() == "down"
    engine.accept_last()
    qtbot.waitUntil(lambda: page.composer.impact.toPlainText() == "")
    assert window.parts.notes.get(f"draft.{story.jackpot().id}") is None


def test_a_refused_update_stays_in_the_composer(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine, window: MainWindow
):
    page.composer.impact.setPlainText("down")
    page.composer.doing.setPlainText("restart")
    page.composer.send()
    engine.refuse_last("This is too long")
    qtbot.waitUntil(lambda: window.strips.count() == 1)
    assert page.composer.impact.toPlainText() == "down"


def test_a_draft_is_there_after_a_crash(qtbot: QtBot, page: IncidentPage, window: MainWindow):
    qtbot.keyClicks(page.composer.impact, "half a thou")
    qtbot.waitUntil(lambda: window.parts.notes.get(f"draft.{story.jackpot().id}") is not None)
    window.rooms.incidents.leave()
    window.rooms.open_incident(story.jackpot().id)
    again = window.rooms.incident
    assert again is not None
    assert again.composer.impact.toPlainText() == "half a thou"
    assert again.composer.news.words() == "", "what stood there before is no news"


def test_a_pasted_picture_and_a_dropped_file_are_attached(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine, tmp_path: Path
):
    mime = QMimeData()
    mime.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    page.composer.impact.insertFromMimeData(mime)
    log = tmp_path / "importer.log"
    log.write_text("ERROR")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(log))])
    page.composer.reply.insertFromMimeData(files)
    page.composer.tabs.choose(1)
    page.composer.send()
    command = engine.submitted[0]
    assert isinstance(command, commands.Reply)
    assert [file.name for file in command.files] == ["pasted 1432.png", "importer.log"]


def test_a_level_can_be_proposed_from_the_cards_by_keyboard(
    qtbot: QtBot, page: IncidentPage, engine: FakeEngine
):
    page.composer.tabs.choose(2)
    card = page.composer.cards.card(Severity.P1)
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    page.composer.send()
    assert engine.submitted == [commands.ProposeSeverity(story.jackpot().id, Severity.P2)]


def test_the_page_follows_the_board(qtbot: QtBot, page: IncidentPage, window: MainWindow):
    old = story.jackpot()
    entry = Entry(story.NOW, to_ts(story.NOW), story.LENA, "update", "Update\nAll draws are back")
    window.book.on_board_changed(
        BoardChange(incidents={old.id: replace(old, timeline=(*old.timeline, entry))})
    )
    line = page.model.index(len(old.timeline), 0).data()
    assert line == "Lena Hartmann, posted an update, All draws are back"


def test_asking_for_what_is_missing_drafts_a_polite_request(page: IncidentPage, window: MainWindow):
    window.rooms.actions.ask("ask_missing", story.jackpot().id)
    assert page.composer.reply.toPlainText().endswith("could you please add: Stakeholders?")


def test_the_timeline_model_changes_only_what_differs(qapp: object):
    book = Book(story.ME, story.PEOPLE)
    book.show(story.board())
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    whole = lines(story.jackpot(), book, story.BERLIN)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for part in (whole[:3], whole, whole[:2], [replace(whole[0], text="x"), *whole[1:]], []):
        model.show(part)
        assert model.rowCount() == len(part)
    assert not resets


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src=x>", "&lt;b&gt;", "*x* <@U1>"])
def test_text_from_the_channel_is_shown_as_it_is(
    qtbot: QtBot, page: IncidentPage, window: MainWindow, text: str
):
    old = story.jackpot()
    window.book.on_board_changed(BoardChange(incidents={old.id: replace(old, impact=text, title=text)}))
    labels = [label for label in page.report.findChildren(Text) if label.text() == text]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_difference_marks_the_words_that_went_and_came():
    gone, came = changed_runs("cannot see the 13:40 result", "cannot see results and payouts")
    assert [run.text for run in gone if run.strike] == ["the 13:40 result"]
    assert [run.text for run in came if run.underline] == ["results and payouts"]


def test_the_preview_shows_what_slack_will_show(qtbot: QtBot, page: IncidentPage):
    page.composer.impact.setPlainText("<b>19</b> draws")
    page.composer.doing.setPlainText("@Anna Vella replays them")
    qtbot.mouseClick(page.composer.preview_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), PostPreview))
    preview = QApplication.activePopupWidget()
    assert preview is not None
    said = [text.text() for text in preview.findChildren(Text)]
    assert said[2:5] == ["Update", "Impact: <b>19</b> draws", "Doing: @Anna Vella replays them"]
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    page.composer.tabs.choose(2)
    assert not page.composer.preview_button.isVisible()


def test_an_operator_writes_a_reply_and_is_offered_no_update(operator_window: MainWindow, engine: FakeEngine):
    operator_window.rooms.open_incident(story.jackpot().id)
    page = operator_window.rooms.incident
    assert page is not None
    assert not page.composer.tabs.is_offered(UPDATE)
    assert page.composer.tabs.current() == REPLY
    page.composer.focus()
    page.composer.reply.insertPlainText("any news?")
    page.composer.send()
    assert engine.submitted == [commands.Reply(story.jackpot().id, "any news?")]


def test_support_can_still_reply_to_what_is_resolved(qtbot: QtBot, page: IncidentPage, window: MainWindow):
    old = story.jackpot()
    resolved = replace(old, status=Status.RESOLVED, resolved_at=story.NOW)
    window.book.on_board_changed(BoardChange(incidents={old.id: resolved}))
    assert page.composer.tabs.current() == REPLY
    qtbot.mouseClick(page.composer.reply.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.composer.reply, "thank you")
    assert page.composer.reply.toPlainText() == "thank you"


def test_an_update_that_is_being_written_stays_when_a_colleague_resolves(
    page: IncidentPage, window: MainWindow
):
    page.composer.impact.setPlainText("still down")
    old = story.jackpot()
    resolved = replace(old, status=Status.RESOLVED, resolved_at=story.NOW)
    window.book.on_board_changed(BoardChange(incidents={old.id: resolved}))
    assert page.composer.tabs.current() == UPDATE


def test_a_reply_that_was_a_draft_is_in_front(window: MainWindow, page: IncidentPage):
    page.composer.tabs.choose(REPLY)
    page.composer.reply.setPlainText("half a")
    window.rooms.open_incident(story.tennis().id)
    window.rooms.open_incident(story.jackpot().id)
    again = window.rooms.incident
    assert again is not None
    assert again is not page
    assert again.composer.tabs.current() == REPLY
    assert again.composer.reply.toPlainText() == "half a"


def test_a_new_symptom_after_the_resolution_offers_to_reopen_or_to_link(
    qtbot: QtBot, page: IncidentPage, window: MainWindow, engine: FakeEngine
):
    old = story.jackpot()
    at = story.NOW - MINUTE
    symptom = Entry(at, to_ts(at), Author("U_OLIVER", Side.OPERATOR), "message", "the app shows old odds")
    resolved = replace(
        old, status=Status.RESOLVED, resolved_at=at - MINUTE, timeline=(*old.timeline, symptom)
    )
    window.book.on_board_changed(BoardChange(incidents={old.id: resolved}))
    click_spot(qtbot, page, "linked")
    assert engine.submitted == [commands.OpenLinked(old.id, symptom.ts)]
    click_spot(qtbot, page, "reopen")
    qtbot.waitUntil(lambda: window.findChild(Question) is not None)


def test_what_an_update_lacks_is_said_whole(qtbot: QtBot, page: IncidentPage):
    page.composer.doing.setPlainText("still on it")
    page.composer.send()
    problem = page.composer.problem
    qtbot.waitUntil(problem.isVisible)
    assert problem.width() > page.composer.width() // 2
    qtbot.keyClicks(page.composer.impact, "h")
    assert not problem.isVisible(), "what was lacking is there"


def test_what_a_resolved_incident_owes_comes_before_reopening_it():
    old = story.fixtures()
    owed = replace(old, review=replace(old.review, owed=True, scheduled=()))
    first, second, *_ = (offer.act for offer in offers(owed, Side.SUPPORT, story.ME.user))
    assert (first, second) == (Act.SCHEDULE, Act.REOPEN)
    theirs = [offer.act for offer in offers(owed, Side.OPERATOR, "U_MAREK")]
    assert theirs[:2] == [Act.CONFIRM, Act.REOPEN]


def test_the_time_in_all_is_said_with_the_gap_between_the_cycles(page: IncidentPage, window: MainWindow):
    old, at = story.jackpot(), story.NOW
    resolved = replace(
        old, status=Status.RESOLVED, cycle=2, resolved_at=at, resolution_computed=50 * MINUTE,
        gaps_between_cycles=((at - 60 * MINUTE, at - 20 * MINUTE),),
    )  # fmt: skip
    window.book.on_board_changed(BoardChange(incidents={old.id: resolved}))
    said = [text.text() for text in page.report.findChildren(Text)]
    assert "Resolution time 50:00 · 2 cycles, 40:00 between them" in said
