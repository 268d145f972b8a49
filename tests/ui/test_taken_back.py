"""A waiting post that is edited opens where it was written, with everything that was in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk.procedure.attachment import Attachment
from desk.procedure.instants import to_ts
from desk.procedure.post import Delivery, Lane, Post, PostState
from desk.procedure.report import Report, format_report
from desk.procedure.severity import Severity
from desk.ui.book import Book
from desk.ui.incident.composer import REPLY, UPDATE
from desk.ui.incident.page import IncidentPage
from desk.ui.incident.taken_back import taken_back
from desk.ui.incident.words import update_words
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine
from tests.ui.evidence import FolderStore

SIGNED = "- <@U_LENA> · desk 1a2b3c4d"
REPORT = Report(
    title="Odds <frozen>",
    product="Scheduled Feed",
    description="No price moves\nsince 14:19",
    impact="No live betting",
    severity=Severity.P2,
    occurred_at=story.at("14:19:00"),
    stakeholders=("U_SOFIA",),
)


def waiting(kind: str, text: str, incident: str = "", files: tuple[Attachment, ...] = ()) -> Delivery:
    root = to_ts(story.at("14:02:05")) if incident else ""
    post = Post("1a2b3c4d", story.LOTTORIA, kind, text, Lane.OTHER, root, incident, files=files)
    return Delivery(post, PostState.QUEUED, story.NOW)


def edited(window: MainWindow, delivery: Delivery) -> IncidentPage:
    window.book.on_outbox_changed([delivery])
    window.rooms.ask_delivery("edit", delivery.post.op)
    page = window.rooms.incident
    assert page is not None
    return page


def test_an_update_comes_back_in_its_parts(window: MainWindow, engine: FakeEngine):
    said = update_words("19 draws &lt; 20\nstill open", "<@U_ANNA> replays them", story.NOW, story.BERLIN)
    page = edited(window, waiting("update", f"Update\n{said}\n{SIGNED}", story.jackpot().id))
    composer = page.composer
    assert engine.discarded == ["1a2b3c4d"]
    assert composer.pages.currentIndex() == UPDATE
    assert composer.impact.toPlainText() == "19 draws < 20\nstill open"
    assert composer.doing.toPlainText() == "@Anna Vella replays them"
    assert composer.doing.wire_text() == "<@U_ANNA> replays them"
    assert not composer.no_change.isChecked()


def test_no_change_comes_back_as_a_tick(window: MainWindow):
    said = update_words("", "", story.NOW, story.BERLIN)
    page = edited(window, waiting("update", f"Update\n{said}\n{SIGNED}", story.jackpot().id))
    assert page.composer.no_change.isChecked()
    assert page.composer.impact.toPlainText() == ""


def test_an_update_of_a_command_line_is_all_impact(qapp: object):
    post = waiting("update", f"Update\n12 of 31 draws are back.\n{SIGNED}").post
    assert taken_back(post, Book(story.ME, story.PEOPLE)).impact == "12 of 31 draws are back."


def test_a_reply_comes_back_above_what_is_being_written(window: MainWindow, tmp_path: Path):
    store = FolderStore(tmp_path)
    held, lost = store.add(b"ERROR", "feed.log"), Attachment("0" * 64, "lost.log", 3)
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.reply.setPlainText("and the next one")
    delivery = waiting("reply", f"Reply\nHere is the log\n{SIGNED}", story.jackpot().id, (held, lost))
    page = edited(window, delivery)
    assert page.composer.pages.currentIndex() == REPLY
    assert page.composer.reply.toPlainText() == "Here is the log\nand the next one"
    assert page.composer.files.attachments() == (held,)


def test_a_report_comes_back_into_its_form(window: MainWindow, engine: FakeEngine):
    text = format_report(REPORT, author="U_LENA", op="1a2b3c4d")
    delivery = waiting("report", text)
    window.book.on_outbox_changed([delivery])
    window.rooms.ask_delivery("edit", "1a2b3c4d")
    form = window.rooms.form
    assert form is not None
    assert form.isVisible()
    assert form.fields.report() == REPORT
    assert form.channel.currentData() == story.LOTTORIA
    assert engine.discarded == ["1a2b3c4d"]


def test_a_report_stays_in_the_outbox_while_another_one_is_written(window: MainWindow, engine: FakeEngine):
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    form.fields.title.setText("Another one")
    window.book.on_outbox_changed([waiting("report", format_report(REPORT, author="U_LENA", op="1a2b3c4d"))])
    window.rooms.ask_delivery("edit", "1a2b3c4d")
    assert form.fields.title.text() == "Another one"
    assert engine.discarded == []


@pytest.mark.parametrize("kind", ["taken", "hand over"])
def test_other_posts_come_back_as_their_words(qapp: object, kind: str):
    post = replace(waiting("reply", "Taken").post, kind=kind)
    assert taken_back(post, Book(story.ME, story.PEOPLE)).words == "Taken"
