"""Files on their way: how far each has come, in the form, on cards and in the timeline, and how one is given up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.procedure.attachment import Attachment
from desk.procedure.instants import SECOND, to_ts
from desk.procedure.post import Delivery, FileDelivery, Lane, Post, PostState
from desk.procedure.report import Report, format_report
from desk.sync.events import OutboxChanged, UploadProgressed
from desk.ui.attachments.upload_rows import UploadRows
from desk.ui.controls.button import Button
from desk.ui.incident.delivery_card import DeliveryCard
from desk.ui.report_form.form import ReportForm
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from desk.ui.wording.uploads import upload_faces
from tests.ui import story
from tests.ui.conftest import Clock, FakeEngine, tick
from tests.ui.evidence import odds

OP = "0badcafe"
MEGABYTE = 1024 * 1024
FILES = (FileDelivery("a" * 64, "odds.png", 2 * MEGABYTE), FileDelivery("b" * 64, "feed.log", MEGABYTE))


def waiting(kind: str = "update", state: PostState = PostState.DELIVERED) -> Delivery:
    if kind == "report":
        text = format_report(Report(title="Odds frozen"), author="U_LENA", op=OP)
        post = Post(OP, story.LOTTORIA, kind, text, Lane.REPORT)
    else:
        text = f"Update\nAll draws are back\n- <@U_LENA> · desk {OP}"
        root = to_ts(story.at("14:02:05"))
        post = Post(OP, story.LOTTORIA, kind, text, Lane.UPDATE, root, story.jackpot().id)
    post = replace(post, files=tuple(Attachment(file.sha256, file.name, file.size) for file in FILES))
    ts = to_ts(story.NOW) if state is PostState.DELIVERED else ""
    return Delivery(post, state, story.NOW - 10 * SECOND, 1, ts=ts, files=FILES)


def progress(sent: int, file: FileDelivery = FILES[0]) -> UploadProgressed:
    return UploadProgressed(OP, file.sha256, file.name, sent, file.size)


@pytest.mark.parametrize(
    ("file", "words", "part"),
    [
        (FILES[0], "waits, 2.0 MB", 0.0),
        (replace(FILES[0], sent=MEGABYTE), "50 % of 2.0 MB", 0.5),
        (replace(FILES[0], state=PostState.UNKNOWN), "checking with Slack", 1.0),
        (replace(FILES[0], state=PostState.DELIVERED), "2.0 MB", 1.0),
        (replace(FILES[0], state=PostState.FAILED, error="Slack is full"), "Slack is full", 0.0),
        (replace(FILES[0], error="no answer"), "no answer", 0.0),
    ],
)
def test_every_state_of_a_file_has_its_words(qapp: object, file: FileDelivery, words: str, part: float):
    [face] = upload_faces(replace(waiting(), files=(file,)), {})
    assert (face.words, face.part) == (words, part)


def test_a_card_follows_the_bytes_and_its_cross_gives_the_file_up(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    window.page.view.set_current(story.jackpot().id)
    window.book.on_outbox_changed([waiting()])
    [card] = window.page.preview.findChildren(DeliveryCard)
    engine.say(progress(MEGABYTE))
    qtbot.waitUntil(lambda: "50 % of 2.0 MB" in said(card.uploads))
    settle()
    qtbot.mouseClick(card.uploads.button((FILES[1].sha256, "feed.log")), Qt.MouseButton.LeftButton)
    assert engine.cancelled == [(OP, FILES[1].sha256, "feed.log")]
    assert [name for name, _ in spots(card)] == ["Try now"]


def said(rows: UploadRows) -> list[str]:
    return [row.words.text() for row in rows._rows.values()]


def spots(card: DeliveryCard) -> list[tuple[str, Button]]:
    return [(button.accessibleName(), button) for button in card.findChildren(Button) if button.text()]


def test_the_timeline_says_how_far_each_file_is_and_offers_to_cancel_it(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, clock: Clock
):
    window.book.on_outbox_changed([waiting()])
    window.book.on_upload_progressed(progress(MEGABYTE))
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    tick(window, clock, story.NOW)
    block = page.timeline._blocks.block(page.model.index(page.model.rowCount() - 1, 0))
    assert "odds.png: 50 % of 2.0 MB" in block.hint
    spot = next(spot for spot in block.spots if spot.text == "Cancel feed.log")
    page.delivery_asked.emit(spot.name, OP)
    assert engine.cancelled == [(OP, FILES[1].sha256, "feed.log")]


@pytest.fixture
def form(window: MainWindow) -> ReportForm:
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    return form


def test_the_form_stays_until_slack_has_the_files(
    qtbot: QtBot, form: ReportForm, window: MainWindow, engine: FakeEngine, tmp_path: Path
):
    form.fields.title.setText("Odds frozen")
    odds().save(str(tmp_path / "odds.png"))
    form.fields.files.add_file(tmp_path / "odds.png")
    form.send()
    engine.accept_last(OP)
    qtbot.waitUntil(lambda: form.sending is not None)
    assert window.rooms.form is None
    assert window.parts.notes.get("draft.report") is None
    assert not form.fields.isEnabled()
    engine.say(OutboxChanged((waiting("report"),)))
    engine.say(progress(MEGABYTE))
    sending = form.sending
    assert sending is not None
    qtbot.waitUntil(lambda: "50 % of 2.0 MB" in said(sending.rows))
    assert sending._state.text() == "Slack has the report. 0 of 2 files uploaded"
    with qtbot.waitSignal(form.destroyed):
        engine.say(OutboxChanged(()))
    assert window.parts.notes.get("draft.report") is None


def test_the_form_says_that_a_file_did_not_go_and_tries_it_again_when_asked(
    qtbot: QtBot, form: ReportForm, window: MainWindow, engine: FakeEngine, tmp_path: Path
):
    form.fields.title.setText("Odds frozen")
    odds().save(str(tmp_path / "odds.png"))
    form.fields.files.add_file(tmp_path / "odds.png")
    form.send()
    engine.accept_last(OP)
    qtbot.waitUntil(lambda: form.sending is not None)
    assert form.sending is not None
    window.book.on_outbox_changed([waiting("report")])
    window.book.on_upload_progressed(progress(FILES[0].size))
    assert not form.sending.again.isVisible()
    failed = replace(FILES[0], error="Slack answered 500")
    window.book.on_outbox_changed([replace(waiting("report"), files=(failed, FILES[1]))])
    assert "Slack answered 500" in said(form.sending.rows)
    qtbot.mouseClick(form.sending.again, Qt.MouseButton.LeftButton)
    assert engine.retried == [OP]
    with qtbot.waitSignal(form.destroyed):
        window.close()


def test_a_form_that_is_closed_while_it_sends_writes_no_draft(
    qtbot: QtBot, form: ReportForm, window: MainWindow, engine: FakeEngine, tmp_path: Path
):
    form.fields.title.setText("Odds frozen")
    odds().save(str(tmp_path / "odds.png"))
    form.fields.files.add_file(tmp_path / "odds.png")
    form.send()
    engine.accept_last(OP)
    qtbot.waitUntil(lambda: form.sending is not None)
    with qtbot.waitSignal(form.destroyed):
        qtbot.mouseClick(form._keep, Qt.MouseButton.LeftButton)
    assert window.parts.notes.get("draft.report") is None


def test_a_report_that_waits_stands_above_the_board(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, clock: Clock
):
    young = replace(waiting("report", PostState.QUEUED), made_at=story.NOW, attempts=0)
    window.book.on_outbox_changed([young])
    tick(window, clock, story.NOW + SECOND)
    assert not window.page.unposted.isVisible()
    tick(window, clock, story.NOW + 5 * SECOND)
    assert window.page.unposted.isVisible()
    [card] = window.page.unposted.findChildren(DeliveryCard)
    buttons = dict(spots(card))
    assert list(buttons) == ["Try now", "Edit", "Take back"]
    qtbot.mouseClick(buttons["Try now"], Qt.MouseButton.LeftButton)
    assert engine.retried == [OP]
    window.book.on_outbox_changed([])
    tick(window, clock, story.NOW + 6 * SECOND)
    assert not window.page.unposted.isVisible()
