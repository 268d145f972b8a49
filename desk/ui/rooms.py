"""The rooms of the window besides the board, built when they are first entered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.procedure.instants import Micros
from desk.ui.board.filters import Lens
from desk.ui.incident.actions import Actions

if TYPE_CHECKING:
    from desk.ui.window import MainWindow


class Rooms(QObject):
    """Goes from room to room; everything heavy is imported here and only on demand."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.actions = Actions(window)

    def go(self, room: str) -> None:
        pass

    def show_menu(self) -> None:
        pass

    def open_incident(self, incident_id: str) -> None:
        pass

    def open_report(self) -> None:
        pass

    def open_palette(self) -> None:
        pass

    def next_pane(self) -> None:
        pass

    def show_lens(self, lens: Lens) -> None:
        pass

    def current_id(self) -> str:
        return ""

    def on_ticked(self, now: Micros) -> None:
        pass

    def close(self) -> None:
        pass
