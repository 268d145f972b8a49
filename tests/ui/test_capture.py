"""Capturing a region: desk steps aside, a rectangle is dragged or moved by keys, and a refusal says what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.capture.overlay import ScreenOverlay
from desk.ui.capture.region import RegionCapture
from desk.ui.report_form.form import ReportForm
from desk.ui.window import MainWindow
from tests.ui import story


@pytest.fixture
def form(window: MainWindow) -> ReportForm:
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    return form


def checked(screen: QScreen) -> QPixmap:
    """A screen whose every pixel says where it is: red by column, green by row."""
    size = screen.geometry().size()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    for x, y in ((100, 50), (299, 149)):
        image.setPixelColor(x, y, QColor(x % 256, y, 200))
    return QPixmap.fromImage(image)


def overlay_of(qtbot: QtBot, form: ReportForm) -> ScreenOverlay:
    capture = form.fields.drop.findChild(RegionCapture)
    assert capture is not None
    qtbot.waitUntil(lambda: bool(capture.overlays) and capture.overlays[0].isVisible())
    overlay = capture.overlays[0]
    qtbot.waitUntil(overlay.isActiveWindow)
    return overlay


def drag(qtbot: QtBot, overlay: ScreenOverlay, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(overlay, end)
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=end)


def test_desk_is_out_of_sight_while_the_screen_is_taken(qtbot: QtBot, form: ReportForm, window: MainWindow):
    seen: list[tuple[bool, bool]] = []

    def watching(screen: QScreen) -> QPixmap:
        seen.append((form.isVisible(), window.isVisible()))
        return checked(screen)

    capture = RegionCapture(window.look, form.fields.drop, watching, 0)
    qtbot.waitUntil(lambda: bool(capture.overlays))
    assert seen == [(False, False)] * len(QGuiApplication.screens())
    with qtbot.waitSignal(capture.given_up):
        qtbot.keyClick(capture.overlays[0], Qt.Key.Key_Escape)
    assert form.isVisible()
    assert window.isVisible()


def test_a_dragged_rectangle_becomes_a_file_of_the_draft(qtbot: QtBot, form: ReportForm, window: MainWindow):
    capture = RegionCapture(window.look, form.fields.drop, checked, 0)
    capture.taken.connect(form.fields.drop.captured)
    drag(qtbot, overlay_of(qtbot, form), QPoint(100, 50), QPoint(299, 149))
    [file] = form.fields.files.attachments()
    assert file.name == "captured 1432.png"
    path = form.fields.files.path(file)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (200, 100)
    assert image.pixelColor(0, 0) == QColor(100, 50, 200)
    assert image.pixelColor(199, 99) == QColor(43, 149, 200)
    assert form.isVisible()


def test_the_real_screen_is_taken_from_the_button_and_its_key(qtbot: QtBot, form: ReportForm):
    qtbot.mouseClick(form.fields.drop.capture, Qt.MouseButton.LeftButton)
    qtbot.keyClick(overlay_of(qtbot, form), Qt.Key.Key_Return)
    [file] = form.fields.files.attachments()
    size = QGuiApplication.primaryScreen().size()
    assert QImage(str(form.fields.files.path(file))).size() == size
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.waitUntil(lambda: form.fields.drop.findChild(RegionCapture) is None)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(form, Qt.Key.Key_S, held)
    qtbot.keyClick(overlay_of(qtbot, form), Qt.Key.Key_Escape)
    assert form.fields.files.rowCount() == 1


def test_keys_alone_choose_move_and_resize_the_rectangle(qtbot: QtBot, form: ReportForm, window: MainWindow):
    taken: list[QImage] = []
    capture = RegionCapture(window.look, form.fields.drop, checked, 0)
    capture.taken.connect(taken.append)
    overlay = overlay_of(qtbot, form)
    qtbot.keyClick(overlay, Qt.Key.Key_Right)
    first = overlay.chosen()
    assert first.size() == overlay.size() / 2
    qtbot.keyClick(overlay, Qt.Key.Key_Left)
    qtbot.keyClick(overlay, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert overlay.chosen() == first.translated(-10, -1)
    qtbot.keyClick(overlay, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.chosen().width() == first.width() - 10
    for _ in range(200):
        qtbot.keyClick(overlay, Qt.Key.Key_Down)
    assert QRect(overlay.rect()).contains(overlay.chosen())
    qtbot.keyClick(overlay, Qt.Key.Key_Return)
    assert taken[0].width() == first.width() - 10


def test_a_slip_of_the_hand_takes_nothing(qtbot: QtBot, form: ReportForm, window: MainWindow):
    capture = RegionCapture(window.look, form.fields.drop, checked, 0)
    overlay = overlay_of(qtbot, form)
    drag(qtbot, overlay, QPoint(100, 50), QPoint(103, 149))
    assert overlay.isVisible()
    assert overlay.chosen().isEmpty()
    with qtbot.waitSignal(capture.given_up):
        qtbot.mouseClick(overlay, Qt.MouseButton.RightButton)


def test_where_the_desktop_refuses_one_line_offers_paste(qtbot: QtBot, form: ReportForm, window: MainWindow):
    capture = RegionCapture(window.look, form.fields.drop, lambda screen: QPixmap(), 0)
    capture.refused.connect(form.fields.files.refused)
    with qtbot.waitSignal(capture.refused):
        pass
    said = form.fields._trouble.text()
    assert "paste" in said
    assert "\n" not in said
    assert form.isVisible()
    assert QApplication.activePopupWidget() is None


def test_an_update_takes_a_captured_region_too(qtbot: QtBot, window: MainWindow):
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.impact.setFocus()
    qtbot.waitUntil(page.composer.impact.hasFocus)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.composer.impact, Qt.Key.Key_S, held)
    capture = page.composer.findChild(RegionCapture)
    assert capture is not None
    qtbot.waitUntil(lambda: bool(capture.overlays) and capture.overlays[0].isActiveWindow())
    drag(qtbot, capture.overlays[0], QPoint(10, 10), QPoint(109, 59))
    [file] = page.composer.files.attachments()
    assert file.name == "captured 1432.png"
    qtbot.waitUntil(page.composer.impact.hasFocus)
