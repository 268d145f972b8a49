"""A window on the review of one incident, and a person's hands in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.ui.controls.button import Button
from desk.ui.controls.text import Text
from desk.ui.review.page import ReviewPage
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from tests.ui import reviewing

OUTAGE = reviewing.outage()
Open = Callable[..., ReviewPage]


def window_of(page: ReviewPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def press(qtbot: QtBot, page: ReviewPage, name: str) -> None:
    """Click a button of the panel by its accessible name."""
    settle()
    found = [
        one for one in page.panel.findChildren(Button) if one.accessibleName() == name and one.isVisible()
    ]
    assert len(found) == 1, [one.accessibleName() for one in page.panel.findChildren(Button)]
    page.panel.ensureWidgetVisible(found[0])
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle()


def texts(page: ReviewPage) -> list[str]:
    """Every text of the panel."""
    settle()
    return [one.text() for one in page.panel.findChildren(Text) if one.isVisibleTo(page.panel)]
