"""Links that macOS hands to a program that runs already."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from desk.ui.links import Links


class OpenedLinks(QObject):
    """Links as macOS brings them, as events to the program. It sees every event, so it is for macOS alone."""

    def __init__(self, links: Links) -> None:
        super().__init__(links)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        links = self.parent()
        if isinstance(event, QFileOpenEvent) and isinstance(links, Links):
            links.take(event.url().toString())
            return True
        return super().eventFilter(watched, event)
