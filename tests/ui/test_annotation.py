"""Annotating a picture: pen and keys, undo and redo, and a removed area that nothing can bring back."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.annotation.flatten import flatten
from desk.ui.annotation.shapes import History, Point, Shape, Tool
from desk.ui.annotation.window import Annotator
from desk.ui.attachments.model import AttachmentModel
from desk.ui.attachments.tray import AttachmentTray
from desk.ui.report_form.form import ReportForm
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui.evidence import FolderStore, odds

HIDDEN = Shape(Tool.REMOVE, Point(20, 30), Point(119, 79))
WORDS = Shape(Tool.WORDS, Point(30, 40), Point(30, 40), "here")
KEY = Qt.Key


@pytest.fixture
def form(window: MainWindow) -> ReportForm:
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    return form


def noise(seed: int, within: QRect, wide: int = 160, high: int = 120) -> QImage:
    """A picture that is the same for every seed outside `within`, and another one inside."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    steady, varied = random.Random(1), random.Random(seed)
    for y in range(high):
        for x in range(wide):
            inside = within.contains(x, y)
            image.setPixel(x, y, (varied if inside else steady).getrandbits(24) | 0xFF000000)
            if inside:
                steady.getrandbits(24)
    return image


def annotate(qtbot: QtBot, tray: AttachmentTray, row: int = 0) -> Annotator:
    tray.annotate(row)
    found = tray.findChild(Annotator)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def attach(form: ReportForm, tmp_path: Path, name: str = "odds.png") -> AttachmentTray:
    odds().save(str(tmp_path / name))
    form.fields.files.add_file(tmp_path / name)
    return form.fields.drop.tray


@pytest.mark.parametrize(
    "shapes",
    [
        (HIDDEN,),
        (HIDDEN, Shape(Tool.REMOVE, Point(110, 60), Point(150, 110))),
        (HIDDEN, Shape(Tool.REMOVE, Point(120, 30), Point(140, 79))),
        (
            HIDDEN,
            Shape(Tool.ARROW, Point(5, 5), Point(60, 50)),
            Shape(Tool.WORDS, Point(30, 40), Point(30, 40), "here"),
        ),
    ],
    ids=["alone", "overlapping another", "side by side", "under an arrow and words"],
)
def test_a_removed_area_is_the_same_whatever_it_held(look: Look, shapes: tuple[Shape, ...]):
    within = QRect(*HIDDEN.area)
    flats = [flatten(noise(seed, within), shapes, look) for seed in (2, 3)]
    white = noise(4, within)
    painter = QPainter(white)
    painter.fillRect(within, Qt.GlobalColor.white)
    painter.end()
    assert flats[0] == flats[1] == flatten(white, shapes, look)


def test_two_areas_side_by_side_tell_nothing_of_each_other(look: Look):
    second = Shape(Tool.REMOVE, Point(120, 30), Point(140, 79))
    within = QRect(*second.area)
    assert flatten(noise(2, within), (HIDDEN, second), look) == flatten(
        noise(3, within), (HIDDEN, second), look
    )


def test_removing_the_whole_picture_leaves_one_grey(look: Look):
    whole = Shape(Tool.REMOVE, Point(0, 0), Point(159, 119))
    within = QRect(0, 0, 160, 120)
    assert flatten(noise(2, within), (whole,), look) == flatten(noise(3, within), (whole,), look)


def test_outside_the_removed_area_every_pixel_stays(look: Look):
    picture = noise(2, QRect(*HIDDEN.area))
    flat = flatten(picture, (HIDDEN,), look)
    for x, y in ((19, 30), (20, 29), (120, 79), (119, 80), (0, 0), (159, 119)):
        assert flat.pixel(x, y) == picture.pixel(x, y)
    assert flat.pixel(20, 30) != picture.pixel(20, 30)


def test_text_and_transparency_of_the_old_file_do_not_come_along(look: Look):
    picture = QImage(40, 30, QImage.Format.Format_ARGB32)
    picture.fill(QColor(200, 10, 10, 0))
    picture.setText("Comment", "secret")
    flat = flatten(picture, (), look)
    assert flat.textKeys() == []
    assert not flat.hasAlphaChannel()
    assert flat.pixelColor(3, 3) == QColor("white")


def test_undo_and_redo_walk_through_the_marks_and_a_new_mark_ends_the_redo():
    first, second = HIDDEN, Shape(Tool.BOX, Point(1, 1), Point(9, 9))
    history = History().add(first).add(second).undo()
    assert history.done == (first,)
    assert history.redo().done == (first, second)
    assert history.add(first).redo().done == (first, first)
    assert History().undo().redo() == History()


def test_the_draft_holds_the_annotated_copy_and_no_longer_the_one_before(
    qtbot: QtBot, form: ReportForm, window: MainWindow, tmp_path: Path
):
    tray = attach(form, tmp_path)
    [before] = form.fields.files.attachments()
    annotator = annotate(qtbot, tray)
    qtbot.mouseClick(annotator.tools[Tool.REMOVE], Qt.MouseButton.LeftButton)
    canvas = annotator.canvas
    start, end = (canvas.place_of(point).toPoint() for point in (Point(280, 50), Point(440, 110)))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert canvas.history.count(Tool.REMOVE) == 1
    qtbot.mouseClick(annotator.use, Qt.MouseButton.LeftButton)
    [after] = form.fields.files.attachments()
    assert after.sha256 != before.sha256
    qtbot.waitUntil(lambda: after.sha256 in str(window.parts.notes.get("draft.report")))
    kept = str(window.parts.notes.get("draft.report"))
    assert before.sha256 not in kept
    sent = QImage(str(form.fields.files.path(after)))
    x, y, wide, high = canvas.history.done[0].area
    colors = {sent.pixel(i, j) for i in range(x, x + wide) for j in range(y, y + high)}
    assert len(colors) < 200
    assert (
        form.fields.files.data(form.fields.files.index(0)) == f"odds.png, {_kb(after.size)}, 1 area removed"
    )


def _kb(size: int) -> str:
    return f"{max(1, round(size / 1024))} KB"


def test_keys_alone_draw_a_box_write_words_and_take_both_back(qtbot: QtBot, form: ReportForm, tmp_path: Path):
    tray = attach(form, tmp_path)
    tray.show_row(0)
    tray.setFocus()
    qtbot.keyClick(tray, KEY.Key_Return)
    annotator = tray.findChild(Annotator)
    assert annotator is not None
    qtbot.waitUntil(annotator.isActiveWindow)
    canvas = annotator.canvas
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(annotator, KEY.Key_2, control)
    for key in (KEY.Key_Return, *[KEY.Key_Right] * 4, *[KEY.Key_Down] * 3, KEY.Key_Return):
        qtbot.keyClick(canvas, key)
    [box] = canvas.history.done
    assert (box.tool, box.area[2:]) == (Tool.BOX, (41, 31))
    qtbot.keyClick(annotator, KEY.Key_3, control)
    qtbot.keyClick(canvas, KEY.Key_Return)
    qtbot.waitUntil(canvas._words.hasFocus)
    qtbot.keyClicks(canvas._words, "frozen since 14:19")
    qtbot.keyClick(canvas._words, KEY.Key_Return)
    assert canvas.history.done[-1].words == "frozen since 14:19"
    qtbot.waitUntil(canvas.hasFocus)
    qtbot.keyClick(canvas, KEY.Key_Z, control)
    qtbot.keyClick(canvas, KEY.Key_Z, control)
    assert not canvas.history.done
    qtbot.keyClick(canvas, KEY.Key_Y, control)
    assert canvas.history.done == (box,)
    qtbot.keyClick(canvas, KEY.Key_Return, control)
    assert form.fields.files.held(0).marks == 1


def test_escape_gives_up_the_begun_mark_first_and_then_the_window(
    qtbot: QtBot, form: ReportForm, tmp_path: Path
):
    tray = attach(form, tmp_path)
    [before] = form.fields.files.attachments()
    annotator = annotate(qtbot, tray)
    qtbot.keyClick(annotator.canvas, KEY.Key_Space)
    assert annotator.canvas.drawing() is not None
    qtbot.keyClick(annotator.canvas, KEY.Key_Escape)
    assert annotator.isVisible()
    assert annotator.canvas.drawing() is None
    qtbot.keyClick(annotator.canvas, KEY.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert form.fields.files.attachments() == (before,)


def test_the_pencil_of_a_card_opens_its_picture_and_a_log_has_none(
    qtbot: QtBot, form: ReportForm, tmp_path: Path
):
    tray = attach(form, tmp_path)
    (tmp_path / "feed.log").write_text("ERROR")
    form.fields.files.add_file(tmp_path / "feed.log")
    qtbot.waitUntil(lambda: tray.visualRect(form.fields.files.index(1, 0)).isValid() and tray.isVisible())
    log, picture = (tray.visualRect(form.fields.files.index(row, 0)) for row in (1, 0))
    for rect in (log, picture):
        pencil = QPoint(rect.right() - 42, rect.top() + 14)
        assert tray.findChild(Annotator) is None
        qtbot.mouseClick(tray.viewport(), Qt.MouseButton.LeftButton, pos=pencil)
    found = tray.findChild(Annotator)
    assert found is not None
    found.close()


def test_a_picture_that_only_says_that_it_is_one_is_refused(qtbot: QtBot, look: Look, tmp_path: Path):
    model = AttachmentModel(FolderStore(tmp_path))
    (tmp_path / "odds.png").write_text("not a picture")
    model.add_file(tmp_path / "odds.png")
    tray = AttachmentTray(look, model)
    qtbot.addWidget(tray)
    with qtbot.waitSignal(model.refused) as said:
        tray.annotate(0)
    assert said.args == ["odds.png is no picture that can be shown"]
