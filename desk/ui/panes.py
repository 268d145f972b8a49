"""The panes of the room in front, which one key goes round."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desk.ui.window import MainWindow


def next_pane(window: "MainWindow") -> None:
    """F6: from views to list to preview and round again; in an incident, timeline and composer."""
    shown = [pane for pane in _panes(window) if pane.isVisible()]
    if not shown:
        return  # a room of one pane
    focus = QApplication.focusWidget()
    inside = [n for n, pane in enumerate(shown) if focus and (focus is pane or pane.isAncestorOf(focus))]
    target = shown[(inside[0] + 1) % len(shown)] if inside else shown[0]
    if target.focusPolicy().value == 0:
        target.focusNextChild()
    else:
        target.setFocus()


def _panes(window: "MainWindow") -> list[QWidget]:
    rooms, front = window.rooms, window.stack.currentWidget()
    if rooms.incident is not None and front is rooms.incident:
        return [rooms.incident.timeline, rooms.incident.composer.impact]
    for page in (rooms.search, rooms.review_page(), rooms.numbers_page()):
        if page is not None and front is page:
            return page.panes()
    return [window.page.sidebar, window.page.view, window.page.preview]
