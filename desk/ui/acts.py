"""Doing things: a command goes to the engine under a number; what asks for an undo is held back first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk.ui.ports import EnginePort
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.procedure.commands import Command
    from desk.sync.events import CommandQueued, CommandRefused


@dataclass(frozen=True, slots=True)
class Held:
    """A command that waits for its undo time to pass."""

    number: int
    command: "Command"
    words: str


class Acts(QObject):
    """The one way from a button to the engine. `refused` carries the command and the reason."""

    refused = Signal(object, str)
    queued = Signal(object, str)
    held = Signal(object)
    let_go = Signal(int)

    def __init__(self, engine: EnginePort, undo_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._undo_ms = undo_ms
        self._number = 0
        self._then: dict[int, Callable[[CommandQueued | CommandRefused], None]] = {}
        self._held: dict[int, tuple[Held, QTimer]] = {}

    def do(
        self, command: "Command", then: "Callable[[CommandQueued | CommandRefused], None] | None" = None
    ) -> int:
        """Hand a command to the engine; `then` hears whether it was queued or refused. Returns its number."""
        # The answer comes by a queued signal, so never before the number is known here.
        number = self._engine.submit(command)
        if then is not None:
            self._then[number] = then
        return number

    def do_after_undo(self, command: "Command", words: str) -> int:
        """Hold a command for the undo time, then do it. Returns its number for `undo`."""
        self._number += 1
        held = Held(self._number, command, words)
        timer = QTimer(self)
        timer.setObjectName("undo")
        timer.setSingleShot(True)
        timer.timeout.connect(lambda number=self._number: self._on_undo_timeout(number))
        self._held[self._number] = (held, timer)
        timer.start(self._undo_ms)
        self.held.emit(held)
        return self._number

    def undo(self, number: int) -> "Command | None":
        """Take a held command back; None where it is gone already."""
        found = self._held.pop(number, None)
        if found is None:
            return None
        found[1].stop()
        found[1].deleteLater()
        self.let_go.emit(number)
        return found[0].command

    def waiting(self) -> list[Held]:
        """What is held."""
        return [held for held, _ in self._held.values()]

    def _on_undo_timeout(self, number: int) -> None:
        command = self.undo(number)
        if command is not None:
            self.do(command)

    def on_command_queued(self, event: "CommandQueued") -> None:
        """Hear that a command is safe in the outbox."""
        then = self._then.pop(event.request, None)
        if then is not None:
            then(event)
        self.queued.emit(event.command, event.op)

    def on_command_refused(self, event: "CommandRefused") -> None:
        """Hear that a command was refused."""
        then = self._then.pop(event.request, None)
        if then is not None:
            then(event)
        self.refused.emit(event.command, told(event.reason))

    def retry(self, op: str) -> None:
        """Try a waiting post now."""
        self._engine.retry(op)

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Send a waiting post without one of its files."""
        self._engine.cancel_file(op, sha256, name)

    def take_back(self, op: str) -> None:
        """Give a waiting post up."""
        self._engine.discard(op)
