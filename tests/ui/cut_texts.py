"""Finds texts of a window that are cut: wider or higher than their place, or outside of what shows them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desk.ui.controls.text import Text
from desk.ui.rail import RailButton


def cut_texts(top: QWidget) -> list[str]:
    """One line for each text that a person cannot read whole: its class, its words, and what is wrong."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and (words := words_of(widget)):
            found += [f"{type(widget).__name__} {words!r}: {why}" for why in troubles(widget)]
    return found


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() if not widget.text() else ""
    return ""


def troubles(widget: QWidget) -> Iterator[str]:
    wide, high = widget.width(), widget.height()
    if isinstance(widget, Text) and widget.hasHeightForWidth():
        if widget.heightForWidth(wide) > high:
            yield f"needs {widget.heightForWidth(wide)} px of height, has {high}"
        longest = max(
            (widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0
        )
        if longest > wide * 1.2:
            yield f"breaks a word: the longest needs {longest} px, has {wide}"
    elif isinstance(widget, QLineEdit):
        room = wide - 2 * 8
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
            yield f"its placeholder needs more than {room} px"
    elif isinstance(widget, QComboBox):
        yield from combo_troubles(widget)
    elif isinstance(widget, RailButton | Text | QCheckBox | QAbstractButton):
        needs = widget.sizeHint().width()
        if isinstance(widget, RailButton):
            needs = round(widget.text_width() + 0.5)
        if needs > wide:
            yield f"needs {needs} px, has {wide}"
        if widget.sizeHint().height() > high:
            yield f"needs {widget.sizeHint().height()} px of height, has {high}"
    hidden = outside(widget)
    if hidden:
        yield hidden


def combo_troubles(box: QComboBox) -> Iterator[str]:
    """What is typed into one scrolls; what is chosen must be whole. The style sheet, not the hint, sets its height."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needs = box.fontMetrics().horizontalAdvance(box.currentText())
    if not box.isEditable() and needs > room.width():
        yield f"needs {needs} px, has {room.width()}"
    if box.fontMetrics().height() > room.height():
        yield f"needs {box.fontMetrics().height()} px of height, has {room.height()}"


def outside(widget: QWidget) -> str:
    """Whether part of it lies outside an ancestor that does not scroll."""
    rect = QRect(QPoint(0, 0), widget.size())
    at, parent = widget, widget.parentWidget()
    while parent is not None and not at.isWindow():
        rect.translate(at.pos())
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return f"lies outside {type(parent).__name__}#{parent.objectName()}"
        at, parent = parent, parent.parentWidget()
    return ""
