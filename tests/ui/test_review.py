"""The review room by its own keys and clicks: meeting, figures, words that are kept, and the letter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.documents.credit_tables import note_key as table_key
from desk.documents.draft import Draft, Words, draft_json, note_key, read_draft
from desk.procedure import commands
from desk.procedure.board import BoardChange
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR, MINUTE, to_ts
from desk.procedure.side import Side
from desk.ui.board.filters import Lens
from desk.ui.controls.button import Button
from desk.ui.dialogs import Question
from desk.ui.review.actions_table import Column
from desk.ui.review.preview import Preview
from desk.ui.snapshot import Memory, settle
from desk.ui.theme.look import Look
from tests.ui import reviewing, story
from tests.ui.conftest import FakeEngine
from tests.ui.review_room import OUTAGE, Open, press, texts, window_of


def test_a_proposed_time_is_set_with_the_time_of_both_parties(qtbot: QtBot, room: Open, engine: FakeEngine):
    press(qtbot, room(), "Set the post-mortem for 13 Oct 09:00 CEST")
    [command] = engine.submitted
    assert isinstance(command, commands.ScheduleReview)
    assert command.at == story.at("09:00:00", 13)
    assert "09:00 CEST to 10:00 CEST (Europe/Stockholm)" in command.note


def test_moved_and_cancelled_meetings_are_told_and_the_meeting_can_be_cancelled(
    qtbot: QtBot, room: Open, engine: FakeEngine
):
    page = room(reviewing.scheduled())
    said = texts(page)
    assert "Set for 12 Oct 08:32 CEST, early" in said
    assert "Moved to 12 Oct 18:32 CEST" in said
    press(qtbot, page, "Cancel…")
    question = page.window().findChild(Question)
    assert isinstance(question, Question)
    question.findChildren(QPlainTextEdit)[0].setPlainText("Ida is ill")
    question.primary.click()
    assert engine.submitted == [commands.CancelReview(OUTAGE.id, "Ida is ill")]
    review = reviewing.scheduled().review
    gone = replace(review, cancelled=(("Ida is ill", "U_INES", to_ts(story.NOW)),))
    changed = replace(OUTAGE, review=gone)
    window_of(page).book.on_board_changed(BoardChange(incidents={OUTAGE.id: changed}))
    assert "Cancelled by Ines Duarte: Ida is ill" in texts(page)


def test_a_meeting_after_the_window_is_called_a_breach(room: Open):
    late = replace(OUTAGE, review=replace(OUTAGE.review, held_at=story.NOW + 30 * HOUR))
    assert any(line.endswith(", late: a breach") for line in texts(room(late)))


def test_the_time_is_agreed_as_the_other_side_named_it(qtbot: QtBot, room: Open, engine: FakeEngine):
    page = room(side=Side.OPERATOR)
    press(qtbot, page, "Agree to 1 h 54 min")
    assert engine.submitted == [commands.Agree(OUTAGE.id, "time", "1 h 54 min")]
    assert not page.editor.isVisible()
    assert page.preview.isVisible()


def test_credits_are_shown_step_by_step_and_proposed_with_the_tables_hash(
    qtbot: QtBot, room: Open, engine: FakeEngine
):
    page = room()
    assert any("Total: 11 %, capped at 10 %" in line for line in texts(page))
    assert "Provisional until both sides agree" in texts(page)
    press(qtbot, page, "Propose 1,000.00 EUR")
    [command] = engine.submitted
    assert isinstance(command, commands.Agree)
    assert command.value.startswith("1,000.00 EUR (credit table 3, SHA-256 ")


def test_without_a_table_it_says_so_and_one_can_be_chosen(
    qtbot: QtBot, room: Open, papers: reviewing.FakePapers, notes: Memory, tmp_path: Path
):
    papers.table = ""
    page = room()
    notes.delete(table_key(story.NORDBET))
    assert "No credit table configured." in texts(page)
    file = tmp_path / "table.toml"
    file.write_text(reviewing.TABLE.replace('"EUR"', "1"), encoding="utf-8")
    window_of(page).rooms.reviews.ask_path = lambda title, name, writing: file
    press(qtbot, page, "Choose a table…")
    assert notes.get(table_key(story.NORDBET)) is None
    file.write_text(reviewing.TABLE, encoding="utf-8")
    press(qtbot, page, "Choose a table…")
    assert notes.get(table_key(story.NORDBET))["tables"] == [reviewing.TABLE]


def test_what_is_typed_is_written_down_without_being_asked(qtbot: QtBot, room: Open, notes: Memory):
    page = room()
    field = page.editor.sections["lessons"]
    field.setFocus()
    with qtbot.waitSignal(page._kept.saved):
        qtbot.keyClicks(field, "Test the failover")
    kept = read_draft(OUTAGE.id, notes.get(note_key(OUTAGE.id)))
    assert kept.words == replace(reviewing.WORDS, lessons="Test the failover")


def test_a_changed_fact_is_told_beside_the_words_and_changes_none_of_them(
    qtbot: QtBot, room: Open, papers: reviewing.FakePapers
):
    page = room()
    page.editor.sections["impact"].setPlainText("Eight games, thirty minutes of trading.")
    changed = replace(OUTAGE, impact="No prices for nine games.")
    papers.incidents[OUTAGE.id] = changed
    window_of(page).book.on_board_changed(BoardChange(incidents={OUTAGE.id: changed}))
    settle()
    assert (
        page.editor._flags["impact"]
        .text()
        .startswith("Changed since you wrote this: the impact as reported.")
    )
    assert page.editor._flags["impact"].isVisibleTo(page.editor)
    assert not page.editor._flags["lessons"].isVisibleTo(page.editor)
    assert page.editor.words().impact == "Eight games, thirty minutes of trading."


def test_what_is_missing_leads_to_where_it_is_mended(qtbot: QtBot, room: Open, engine: FakeEngine):
    page = room(words=Words())
    press(qtbot, page, "Mend: the root cause")
    assert page.editor.sections["root_cause"].hasFocus()
    qtbot.keyClicks(page.editor.sections["root_cause"], "A lease")
    assert not [line for line in texts(page) if line == "the root cause"]
    press(qtbot, page, "Mend: at least one improvement action")
    assert page.editor.table.view.hasFocus()


def test_actions_are_written_in_the_table(qtbot: QtBot, room: Open):
    page = room(words=Words())
    table = page.editor.table
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.add()
    for column, text in ((Column.WHAT, "Alert"), (Column.OWNER, "Ines"), (Column.SIDE, "operator")):
        assert table.model.setData(table.model.index(0, column), text)
    assert not table.model.setData(table.model.index(0, Column.DUE), "next week")
    assert "is no day" in table.problem.text()
    assert table.model.setData(table.model.index(0, Column.DUE), "2026-11-02")
    [action] = page.draft.words.actions
    assert (action.what, action.owner, action.side, action.due) == (
        "Alert",
        "Ines",
        Side.OPERATOR,
        "2026-11-02",
    )
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.remove.click()
    assert page.draft.words.actions == ()


def test_what_waits_for_a_figure_leads_to_its_button(qtbot: QtBot, room: Open):
    page = room()
    press(qtbot, page, "Mend: the service credits, which nobody has proposed in the channel yet")
    focused = page.window().focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Propose 1,000.00 EUR"


def test_the_preview_escapes_what_the_channel_said_and_fetches_nothing(look: Look, qtbot: QtBot):
    preview = Preview(look)
    qtbot.addWidget(preview)
    preview.show_page("<html><head><script>x</script></head><body><p>a &lt;b&gt; c</p></body></html>")
    assert preview.toPlainText() == "a <b> c"
    image = QTextDocument.ResourceType.ImageResource.value
    assert bytes(preview.loadResource(image, "file:///etc/passwd").data()) == b""  # type: ignore[attr-defined]
    assert bytes(preview.loadResource(image, "https://example.org/x.png").data()) == b""  # type: ignore[attr-defined]
    assert bytes(preview.loadResource(image, "data:image/png;base64,aGk=").data()) == b"hi"  # type: ignore[attr-defined]


def test_what_the_board_shows_to_review_opens_as_a_review(room: Open):
    page = room()
    window = window_of(page)
    window.rooms.go("review")
    assert window.page.lens is Lens.POSTMORTEM
    window.page.opened.emit(OUTAGE.id)
    assert window.stack.currentWidget() is window.rooms.reviews.page
    window.rooms.go("board")
    window.rooms.show_lens(Lens.ALL)
    window.page.opened.emit(OUTAGE.id)
    assert window.stack.currentWidget() is window.rooms.incident


def test_another_text_size_comes_back_to_the_review(room: Open, notes: Memory):
    page = room()
    page.editor.sections["lessons"].setPlainText("Written just before")
    window = window_of(page)
    window.wear("dark", 1.5)
    again = window.rooms.reviews.page
    assert again is not None
    assert again is not page
    assert again.editor.words().lessons == "Written just before"
    assert window.stack.currentWidget() is again


def test_a_draft_of_another_desk_is_not_written_over(room: Open, notes: Memory):
    notes.put(note_key(OUTAGE.id), {**draft_json(Draft(OUTAGE.id)), "version": 9})
    before = dict(notes.kept)

    def keep_odd(incident: Incident, words: Words) -> dict[str, object]:
        return {note_key(incident.id): before[note_key(OUTAGE.id)]}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reviewing, "notes", keep_odd)
        page = room()
    assert "another version of desk" in page.trouble.text()
    assert not page.editor.isEnabled()
    assert notes.get(note_key(OUTAGE.id)) == before[note_key(OUTAGE.id)]


def test_the_settings_name_the_provider_and_take_a_table(
    room: Open, papers: reviewing.FakePapers, notes: Memory
):
    window = window_of(room())
    notes.delete(table_key(story.NORDBET))
    window.side.open_settings("documents")
    settings = window.side.settings
    assert settings is not None
    section = settings.documents
    section.refresh()
    assert section.provider.text() == "Gamnify"
    section.provider.setText("  Gamnify  Ltd ")
    section.provider.editingFinished.emit()
    assert papers.named == ["Gamnify Ltd"]
    section.take(story.NORDBET, "version = 1")
    assert "currency must be a name" in section.said.text()
    section.take(story.NORDBET, reviewing.TABLE)
    row = section.model.row_of(story.NORDBET)
    assert row is not None
    assert row.detail.startswith("credit table 3, SHA-256 ")


def test_the_window_counts_down_beside_the_meeting(room: Open):
    page = room()
    page.on_ticked(story.NOW + 42 * MINUTE)
    card = page.panel._card
    assert card is not None
    assert "19 hours" in card.accessibleName()
