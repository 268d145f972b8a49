"""Late improvement actions, told of on the board: a badge on the rail, and a strip when one has become late."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.procedure.following import Followed, followed
from desk.procedure.instants import MINUTE, Micros

if TYPE_CHECKING:
    from desk.ui.window import MainWindow


class LateActions(QObject):
    """Looks once a minute: a day ends no more often, and the board has better things to do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._looked_at: Micros | None = None
        self._told: frozenset[tuple[str, int]] = frozenset()
        self._strip = 0

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        if self._looked_at is None or now - self._looked_at >= MINUTE:
            self._looked_at = now
            self._show([one for one in followed(self._window.book.incidents.values(), now) if one.late])

    def _show(self, late: list[Followed]) -> None:
        window, found = self._window, frozenset((one.incident, one.number) for one in late)
        window.rail.buttons["numbers"].set_count(len(late))
        if not found - self._told and found:
            return
        self._told = found
        window.rooms.strips.take(self._strip)
        if late:
            self._strip = window.rooms.strips.say(
                self.tr("%n improvement actions are late", "", len(late)),
                icon="hourglass",
                buttons=((self.tr("Show"), lambda: window.rooms.numbers.open(actions=True)),),
            )
