"""The report form: every field, what it asks before it sends, and the draft that outlives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.instants import DAY, HOUR
from desk.procedure.report import Report
from desk.procedure.severity import Severity
from desk.ui.attachments.model import AttachmentModel
from desk.ui.controls.text import Text
from desk.ui.report_form.form import ReportForm
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine
from tests.ui.evidence import FolderStore, odds


@pytest.fixture
def form(window: MainWindow) -> ReportForm:
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    return form


def doubt(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QMessageBox)
    return found


def attach(form: ReportForm, tmp_path: Path, name: str = "odds.png") -> None:
    path = tmp_path / name
    odds().save(str(path))
    form.fields.files.add_file(path)


def test_an_empty_title_is_blocked_and_gets_the_focus(qtbot: QtBot, form: ReportForm, engine: FakeEngine):
    form.fields.impact.setFocus()
    qtbot.mouseClick(form.send_button, Qt.MouseButton.LeftButton)
    assert engine.submitted == []
    assert form._state.text() == "A report needs a title"
    qtbot.waitUntil(form.fields.title.hasFocus)


def test_every_field_reaches_the_command(qtbot: QtBot, form: ReportForm, engine: FakeEngine, tmp_path: Path):
    fields = form.fields
    qtbot.keyClicks(fields.title, "Live odds frozen")
    qtbot.keyClicks(fields.product.lineEdit(), "Scheduled Feed")
    qtbot.keyClicks(fields.description, "No price moves")
    qtbot.keyClicks(fields.impact, "No live betting")
    qtbot.keyClick(fields.severity.card(Severity.P2), Qt.Key.Key_Space)
    fields.set_occurred(story.at("14:19:00"))
    qtbot.keyClicks(fields.stakeholders.field, "sofia.trading")
    qtbot.keyClick(fields.stakeholders.field, Qt.Key.Key_Return)
    attach(form, tmp_path)
    form.channel.setCurrentIndex(form.channel.findData(story.AURELIO))
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [command] = engine.submitted
    assert isinstance(command, commands.ReportIssue)
    assert command.channel == story.AURELIO
    assert command.report == Report(
        title="Live odds frozen",
        product="Scheduled Feed",
        description="No price moves",
        impact="No live betting",
        severity=Severity.P2,
        occurred_at=story.at("14:19:00"),
        stakeholders=("U_SOFIA",),
    )
    assert [file.name for file in command.files] == ["odds.png"]


def test_without_a_screenshot_it_warns_and_may_be_sent(qtbot: QtBot, form: ReportForm, engine: FakeEngine):
    form.fields.title.setText("Down")
    form.send()
    box = doubt(qtbot)
    assert box.text() == "There is no screenshot or log."
    assert engine.submitted == []
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(engine.submitted) == 1)


@pytest.mark.parametrize(
    ("shift", "line"),
    [
        (HOUR, "The time of occurrence lies in the future."),
        (-31 * DAY, "The time of occurrence is more than 30 days back."),
    ],
)
def test_a_strange_time_of_occurrence_is_asked_about(form: ReportForm, tmp_path: Path, shift: int, line: str):
    form.fields.title.setText("Down")
    attach(form, tmp_path)
    form.fields.set_occurred(story.NOW + shift)
    assert form.doubts() == [line]


def test_a_draft_is_written_as_typed_and_found_again(
    qtbot: QtBot, form: ReportForm, window: MainWindow, tmp_path: Path
):
    qtbot.keyClicks(form.fields.title, "Odds froz")
    attach(form, tmp_path)
    qtbot.waitUntil(lambda: bool(window.parts.notes.get("draft.report")))
    stored = window.parts.notes.get("draft.report")
    assert stored is not None
    assert stored["title"] == "Odds froz"
    form.close()
    window.rooms.form = None
    window.rooms.open_report()
    again = window.rooms.form
    assert again is not None
    assert again.fields.title.text() == "Odds froz"
    assert again.fields.files.rowCount() == 1


def test_the_draft_goes_only_when_the_report_is_safe(
    qtbot: QtBot, form: ReportForm, engine: FakeEngine, window: MainWindow
):
    form.fields.title.setText("Down")
    form._hand_over()
    assert (window.parts.notes.get("draft.report") or {})["title"] == "Down"
    engine.accept_last()
    qtbot.waitUntil(lambda: window.rooms.form is None)
    assert window.parts.notes.get("draft.report") is None


def test_a_refused_report_stays_with_the_reason(qtbot: QtBot, form: ReportForm, engine: FakeEngine):
    form.fields.title.setText("Down")
    form._hand_over()
    engine.refuse_last("You are not in this channel")
    qtbot.waitUntil(lambda: form._state.text() == "You are not in this channel")
    assert form.fields.title.text() == "Down"
    assert form.send_button.isEnabled()


def test_two_pictures_and_a_log_dropped_and_one_pasted_make_four_previews(
    qtbot: QtBot, form: ReportForm, tmp_path: Path
):
    paths = []
    for name in ("one.png", "two.png"):
        odds().save(str(tmp_path / name))
        paths.append(tmp_path / name)
    (tmp_path / "feed.log").write_text("ERROR")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (*paths, tmp_path / "feed.log")])
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(10, 10), either, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    drop.setDropAction(Qt.DropAction.MoveAction)
    form.fields.drop.dropEvent(drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction, "the files stay where they are"
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    form.fields.description.setFocus()
    qtbot.keyClick(form.fields.description, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    names = [attached.name for attached in form.fields.files.attachments()]
    assert names == ["one.png", "two.png", "feed.log", "pasted 1432.png"]
    assert form.fields.drop.tray.isVisible()


@pytest.mark.parametrize("where", ["title", "product", "severity", "stakeholders", "browse", "send"])
def test_a_picture_is_pasted_wherever_the_cursor_is(qtbot: QtBot, form: ReportForm, where: str):
    fields = form.fields
    place = {"browse": fields.drop.browse, "send": form.send_button}.get(where) or getattr(fields, where)
    QApplication.clipboard().setImage(odds())
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    place.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [attached.name for attached in fields.files.attachments()] == ["pasted 1432.png"]


def test_words_and_cells_are_pasted_as_words(qtbot: QtBot, form: ReportForm):
    copied = QMimeData()
    copied.setImageData(odds())
    copied.setText("14:19\t1.52")
    QApplication.clipboard().setMimeData(copied)
    for field in (form.fields.title, form.fields.description):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.fields.title.text() == "14:19\t1.52"
    assert form.fields.description.toPlainText() == "14:19\t1.52"
    assert form.fields.files.rowCount() == 0


def test_a_file_may_fall_anywhere_on_the_form(form: ReportForm, tmp_path: Path):
    odds().save(str(tmp_path / "one.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.png"))])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(10, 10), *held)
    QApplication.sendEvent(form, enter)
    assert enter.isAccepted()
    assert "one.png" in form.fields.drop._say.text()
    QApplication.sendEvent(form, QDropEvent(QPointF(10, 10), *held))
    assert [attached.name for attached in form.fields.files.attachments()] == ["one.png"]
    assert not form.fields.title.acceptDrops(), "it would take the file's address for words"


def test_the_cross_of_a_card_takes_the_file_out(qtbot: QtBot, form: ReportForm, tmp_path: Path):
    attach(form, tmp_path)
    tray = form.fields.drop.tray
    qtbot.waitUntil(lambda: tray.visualRect(form.fields.files.index(0, 0)).isValid() and tray.isVisible())
    rect = tray.visualRect(form.fields.files.index(0, 0))
    cross = QPoint(rect.right() - 14, rect.top() + 14)
    qtbot.mouseClick(tray.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert form.fields.files.rowCount() == 0


def test_arrows_move_between_the_severity_cards(qtbot: QtBot, form: ReportForm):
    first = form.fields.severity.card(Severity.P1)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert form.fields.severity.level() is Severity.P2
    name = form.fields.severity.card(Severity.P1).accessibleName()
    assert name == "P1 Critical, severe impact on operations, immediate attention, 1 of 4"


def test_the_preview_shows_the_post_without_its_signature(form: ReportForm):
    form.fields.title.setText("Live *odds* <frozen>")
    form.fields.severity.choose(Severity.P1)
    form.show_preview()
    said = [text.text() for text in form.preview.findChildren(Text)]
    assert "Live *odds* <frozen>" in said
    assert "Severity Level" in said
    assert not [text for text in said if "· desk" in text]


def test_the_zone_moves_the_instant_and_not_the_digits(form: ReportForm):
    form.fields.set_occurred(story.at("14:19:00"))
    form.fields.zone.setCurrentIndex(form.fields.zone.findText("UTC"))
    assert form.fields.occurred_at() == story.at("16:19:00")


def test_files_that_cannot_be_sent_are_refused_with_a_reason(qtbot: QtBot, tmp_path: Path):
    model = AttachmentModel(FolderStore(tmp_path))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    said: list[str] = []
    model.refused.connect(said.append)
    (tmp_path / "empty.log").touch()
    for name in ("empty.log", "nowhere.png", "."):
        model.add_file(tmp_path / name)
    assert said[0] == "empty.log is empty"
    assert said[1].startswith("nowhere.png cannot be read")
    assert "folder" in said[2]
    assert model.rowCount() == 0


def test_a_first_report_opens_over_its_window(form: ReportForm, window: MainWindow):
    assert abs(form.geometry().center().x() - window.geometry().center().x()) < 20


def test_completions_are_framed_and_show_a_long_product_whole(qtbot: QtBot, form: ReportForm):
    form.fields.product.setFocus()
    qtbot.keyClicks(form.fields.product, "sched")
    completer = form.fields.product.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.objectName() == "picks"
    assert popup.width() > form.fields.product.width()
    popup.hide()


def test_a_picture_is_taken_wherever_the_cursor_is(qtbot: QtBot, form: ReportForm):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    form.fields.title.setFocus()
    qtbot.keyClick(form.fields.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.fields.files.rowCount() == 1
    QApplication.clipboard().setText("Odds frozen")
    qtbot.keyClick(form.fields.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.fields.title.text() == "Odds frozen"
    assert form.fields.files.rowCount() == 1
