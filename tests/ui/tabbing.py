"""Goes through a window with the Tab key, as a person without a mouse does, and looks whether the focus can be seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QWidget,
)

from desk.ui.controls.button import Button
from desk.ui.controls.focus import RINGED
from desk.ui.snapshot import settle

_MOST_STOPS = 200
_AROUND = 6
"""How far from a control its ring may stand, px."""


@dataclass(frozen=True)
class Stop:
    """A control that the focus came to: its place in the window, and how it looked with the focus."""

    widget: QWidget
    name: str
    place: QRect
    least: int
    """How many pixels of the accent the focus adds at the least."""
    seen: QImage


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab, pictures: bool = False) -> list[Stop]:
    """Press Tab from where the focus is until it is there again; every control on the way, the first one included.

    With `pictures` each stop holds how the window looked.
    """
    stops: list[Stop] = []
    for _ in range(_MOST_STOPS):
        focus = QApplication.focusWidget()
        assert focus is not None, "the focus is lost"
        assert focus.window() is window, f"the focus left the window for {focus!r}"
        if len(stops) > 1 and focus is stops[0].widget:
            return stops
        if not stops or focus is not stops[-1].widget:  # a time has parts
            seen = names(stops)
            assert all(focus is not stop.widget for stop in stops), f"a round without the start: {seen}"
            picture = look(window) if pictures else QImage()
            place = place_of(focus, window)
            stops.append(Stop(focus, name_of(focus), place, _least(focus, place), picture))
        QTest.keyClick(focus, key)
        settle()
    raise AssertionError(f"no way round: {names(stops)}")


def names(stops: list[Stop]) -> list[str]:
    """What was passed, in order."""
    return [stop.name for stop in stops]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or f"({type(widget).__name__})"


def look(window: QWidget) -> QImage:
    """The window as it is on the screen now."""
    return window.grab().toImage()


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a control is in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def unmarked(stops: list[Stop], accent: QColor) -> list[str]:
    """The controls that gain too little of the accent with the focus to be found."""
    found = []
    for stop in stops:
        around = stop.place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        others = [_of_colour(other.seen, around, accent) for other in stops if other is not stop]
        gained = _of_colour(stop.seen, around, accent) - min(others, default=0)
        if gained < stop.least:
            found.append(f"{stop.name} ({type(stop.widget).__name__}, {gained})")
    return found


def _least(widget: QWidget, place: QRect) -> int:
    """Half of a ring of two pixels around a button that is whole in sight; elsewhere a line."""
    ringed = isinstance(widget, Button | QCheckBox | QSlider) or bool(widget.property(RINGED))
    if ringed and widget.visibleRegion().boundingRect().size() == place.size():
        return 2 * (place.width() + place.height())
    return min(place.width(), 40)


def _of_colour(image: QImage, part: QRect, colour: QColor) -> int:
    plain = image.copy(part & image.rect()).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(plain.constBits()).cast("I").tolist().count(colour.rgb())


def unreached(window: QWidget, stops: list[Stop]) -> list[str]:
    """The controls in sight that a person could use and Tab does not come to."""
    # By name: what is filled anew meanwhile has other widgets.
    reached = set(names(stops))
    left = []
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or name_of(widget) in reached or not _usable(widget):
            continue
        left.append(f"{widget.accessibleName() or type(widget).__name__} ({type(widget).__name__})")
    return left


def _usable(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()) or widget.visibleRegion().isEmpty():
        return False
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox):
        return False  # the list in which one may type has the focus for it
    if isinstance(widget, QAbstractButton):
        return not _one_of_several(widget)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _one_of_several(button: QAbstractButton) -> bool:
    """Arrows go between choices of which one holds; Tab comes to that one."""
    group: object = button.group()
    if not isinstance(group, QButtonGroup):
        return False
    return group.exclusive() and button.isCheckable() and not button.isChecked()


def regions(stops: list[Stop], *parts: QWidget) -> list[int]:
    """For each stop in one of the parts, the number of that part."""
    return [
        number
        for stop in stops
        for number, part in enumerate(parts)
        if part is stop.widget or part.isAncestorOf(stop.widget)
    ]


def backwards(window: QWidget) -> list[Stop]:
    """The same way back."""
    return walk(window, Qt.Key.Key_Backtab)
