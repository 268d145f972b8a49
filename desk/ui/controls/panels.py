"""Hairlines, label-and-value rows and stacks: the skeleton of side panels."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk.ui.theme.lettering import width
from desk.ui.theme.look import Look

_Box = TypeVar("_Box", bound=QBoxLayout)


def hairline(upright: bool = False) -> QFrame:
    """A line of one pixel in the look's `line` colour."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFrameShape(QFrame.Shape.NoFrame)
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def column(look: Look, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """An upright stack; gap and margins in px at 100 %."""
    return _laid(look, QVBoxLayout(), gap, margins)


def row(look: Look, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row; gap and margins in px at 100 %."""
    return _laid(look, QHBoxLayout(), gap, margins)


def _laid(look: Look, layout: _Box, gap: int, margins: tuple[int, int, int, int]) -> _Box:
    layout.setSpacing(look.px(gap))
    layout.setContentsMargins(*(look.px(margin) for margin in margins))
    return layout


def label_room(look: Look, labels: Iterable[str], least: int, gap: int = 8) -> int:
    """How wide a column of labels is, so that the longest of them is whole in every language; `least` and `gap` in px
    at 100 %."""
    longest = max((width(look, label, "body") for label in labels), default=0.0)
    return max(look.px(least), round(longest + 0.999) + look.px(gap))


def boxed(layout: QLayout, name: str = "") -> QWidget:
    """A widget around a layout; `name` is what the style sheet knows it by."""
    widget = QWidget()
    if name:
        widget.setObjectName(name)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return widget


class Refillable(QScrollArea):
    """A scrolling column that is filled anew as a whole: what was in it goes with its widget, never piece by piece."""

    def __init__(self, look: Look, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self._look, self._margins = look, margins
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _least: int, most: int) -> None:
        """A scroll bar takes its room from the margin, so that texts do not wrap anew when it comes."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            left, top, right, bottom = (self._look.px(margin) for margin in self._margins)
            bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
            layout.setContentsMargins(left, top, max(0, right - bar), bottom)

    def refill(self) -> QVBoxLayout:
        """An empty column in place of the old one; the scroll position stays."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        body = column(self._look, 0, self._margins)
        inside.setLayout(body)
        at = self.verticalScrollBar().value()
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)
        return body
