"""Channels that desk has no right to read any more: one strip each, with why and the way to new tokens."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.sync.link import Health, Link
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate


class LockedOut:
    """Remembers what was told of which channel, so that a strip that a person closed stays closed."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}

    def refresh(self, window: "MainWindow") -> None:
        """Tell of every channel that was locked just now, and take back what is mended."""
        locked = {
            channel: health
            for channel, health in window.book.health.items()
            if health.link is Link.UNAUTHORISED
        }
        for channel in self._told.keys() - locked.keys():
            window.rooms.strips.take(self._told.pop(channel))
        for channel in locked.keys() - self._told.keys():
            self._told[channel] = _tell(window, locked[channel])


def _tell(window: "MainWindow", health: Health) -> int:
    operator, words = window.book.operator(health.channel), told(health.reason)
    if operator not in words:
        words = f"{operator}: {words}"
    new = partial(window.side.open_wizard, health.channel)
    return window.rooms.strips.say(words, icon="lock", buttons=((translate("locked", "New tokens…"), new),))
