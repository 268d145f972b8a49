"""The panes of the room in front: one key goes round them, another leaves them."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desk.ui.controls.focus import focus_in, tab_stops

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

Pane = tuple[QWidget, ...]
"""Widgets that stand together; the focus goes to the first control in them that takes it."""


def next_pane(window: "MainWindow", step: int = 1) -> None:
    """F6: from the rail through the parts of the room to the strips at the foot and round again; with -1 back."""
    palette = window.verbs.palette
    if palette is not None and palette.isVisible():
        return  # it has the keyboard until it goes
    order = list(tab_stops(window))
    shown = [(pane, stops) for pane in _panes(window) if (stops := _stops(pane))]
    focus = focus_in(window)
    here = [number for number, (pane, _) in enumerate(shown) if focus is not None and _in(pane, focus)]
    if here:
        number = (here[-1] + step) % len(shown)
    else:  # between two panes
        at = order.index(focus) if focus in order else -1
        later = [number for number, (_, stops) in enumerate(shown) if order.index(stops[0]) > at]
        after = later[0] if later else 0
        number = after if step > 0 else (after - 1) % len(shown)
    shown[number][1][0].setFocus(Qt.FocusReason.TabFocusReason)


def leave(window: "MainWindow") -> None:
    """Escape: from what is written to what is read, from there to the board, and on the board to its list."""
    rooms, front = window.rooms, window.stack.currentWidget()
    writing = isinstance(focus_in(window), QLineEdit | QPlainTextEdit)
    review = rooms.review_page()
    if rooms.incident is not None and front is rooms.incident:
        if writing:
            rooms.incident.timeline.setFocus()
        else:
            rooms.incidents.close()
    elif review is not None and front is review:
        if writing:
            next(tab_stops(review.panel), review.panel).setFocus()
        else:
            review.closed.emit()
    elif window.parts.is_connected:
        rooms.go("board")


def _stops(pane: Pane) -> list[QWidget]:
    return list(chain(*(tab_stops(each) for each in pane if each.isVisible())))


def _in(pane: Pane, focus: QWidget) -> bool:
    return any(each is focus or each.isAncestorOf(focus) for each in pane)


def _panes(window: "MainWindow") -> Iterator[Pane]:
    yield (window.rail,)
    yield tuple(_laid(window.top))
    yield from _of_room(window)
    yield tuple(_laid(window.strips))


def _of_room(window: "MainWindow") -> Iterator[Pane]:
    rooms, front = window.rooms, window.stack.currentWidget()
    page, incident = window.page, rooms.incident
    if front is page:
        yield (page.sidebar,)
        yield (page.toolbar,)
        yield (*_laid(page.strips), page.unposted)
        yield (page.view,)
        yield (page.preview,)
    elif incident is not None and front is incident:
        yield (incident.header,)
        yield (incident.report,)
        yield (incident.timeline,)
        # The fields come before what stands over them.
        yield (incident.composer.pages, incident.composer)
        yield (incident.clocks,)
    elif front is not None:
        with_panes = (rooms.search, rooms.review_page(), rooms.numbers_page())
        found = next((each.panes() for each in with_panes if each is not None and each is front), [front])
        yield from ((pane,) for pane in found)


def _laid(layout: QBoxLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None and widget.isVisible():
            yield widget
