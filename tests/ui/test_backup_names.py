"""Every control of the backup channels says what it is, and can be reached by Tab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from desk.procedure import commands
from desk.procedure.reported import Report
from desk.ui.backup.cards import save_card
from desk.ui.backup.report_mail import ReportMail
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.mailing import FakeMailing
from tests.ui.test_calls import in_call

CONTROLS = (QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QListView, QPlainTextEdit)


def contact(window: MainWindow) -> None:
    window.rooms.open_contact(story.jackpot().id)


def editor(window: MainWindow) -> None:
    window.backup.edit_card(story.LOTTORIA)


def mail(window: MainWindow) -> None:
    window.backup.open_mail(story.jackpot().id)


def call(window: MainWindow) -> None:
    window.backup.open_call(story.jackpot().id)


def end_call(window: MainWindow) -> None:
    incident = in_call(story.jackpot())
    window.book.incidents[incident.id] = incident
    window.backup.open_call(incident.id)


def report_mail(window: MainWindow) -> None:
    command = commands.ReportIssue(story.LOTTORIA, Report(title="Odds frozen"))
    mailing = FakeMailing()
    clock = window.ticker.now
    ReportMail(window.look, window.book, window.parts, mailing, command, "0badcafe", clock, window).open()


@pytest.mark.parametrize("opened", [contact, editor, mail, call, end_call, report_mail])
def test_every_control_has_a_name_and_takes_the_focus(
    window: MainWindow, opened: Callable[[MainWindow], None]
):
    window.parts = replace(window.parts, mailing=FakeMailing)
    save_card(window.parts.notes, story.card())
    opened(window)
    [dialog] = window.findChildren(QDialog)
    controls = [each for kind in CONTROLS for each in dialog.findChildren(kind) if each.isVisible()]
    inner = (QComboBox, QDateTimeEdit)
    own = [each for each in controls if not isinstance(each.parentWidget(), inner) and not _popup(each)]
    assert own
    for control in own:
        assert control.accessibleName() or getattr(control, "text", str)(), control
        if control.isEnabled():
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


def _popup(widget: QWidget) -> bool:
    """Whether it belongs to a list that a combo box opens, or to a scroll area."""
    return widget.window() is not None and widget.window().windowType() == Qt.WindowType.Popup
