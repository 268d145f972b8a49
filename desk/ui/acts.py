"""Doing things: a command goes to the engine under a number; what asks for an undo is held back first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk.procedure.values import dataclass
from desk.ui.ports import EnginePort, Notes
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.procedure.commands import Command
    from desk.sync.events import CommandQueued, CommandRefused

_HELD = "acts.held"
"""The note of what is held: the words of its strip, by the key of the draft that a person wrote for it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A command that waits for its undo time to pass; `draft` is the key of the note with what was written for it."""

    number: int
    command: "Command"
    words: str
    draft: str = ""


class Acts(QObject):
    """The one way from a button to the engine. `refused` carries the command and the reason.

    What a person wrote for a command is a draft among the notes until the command is safe in the outbox: an undo, a
    refusal, the window's end and a crash leave it there. What was held when desk ended is never sent unseen: `left`
    names it.
    """

    refused = Signal(object, str)
    queued = Signal(object, str)
    held = Signal(object)
    let_go = Signal(int)

    def __init__(self, engine: EnginePort, notes: Notes, undo_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._notes = notes
        self._undo_ms = undo_ms
        self._number = 0
        self._then: dict[int, Callable[[CommandQueued | CommandRefused], None]] = {}
        self._held: dict[int, tuple[Held, QTimer]] = {}
        self._drafts: dict[int, str] = {}

    def do(
        self,
        command: "Command",
        then: "Callable[[CommandQueued | CommandRefused], None] | None" = None,
        draft: str = "",
    ) -> int:
        """Hand a command to the engine; `then` hears whether it was queued or refused. Returns its number.

        `draft` is the key of the note with what was written for it.
        """
        # The answer comes by a queued signal, so never before the number is known here.
        number = self._engine.submit(command)
        if then is not None:
            self._then[number] = then
        if draft:
            self._drafts[number] = draft
        return number

    def do_after_undo(self, command: "Command", words: str, draft: str = "") -> int:
        """Hold a command for the undo time, then do it. Returns its number for `undo`; `draft` is as in `do`."""
        self._number += 1
        held = Held(self._number, command, words, draft)
        self._mark(draft, words)
        timer = QTimer(self)
        timer.setObjectName("undo")
        timer.setSingleShot(True)
        timer.timeout.connect(lambda number=self._number: self._on_undo_timeout(number))
        self._held[self._number] = (held, timer)
        timer.start(self._undo_ms)
        self.held.emit(held)
        return self._number

    def undo(self, number: int) -> "Command | None":
        """Take a held command back; None where it is gone already. What was written for it is offered again."""
        held = self._release(number)
        if held is None:
            return None
        self._mark(held.draft, None)
        return held.command

    def do_now(self) -> None:
        """Wait for nobody's undo any more."""
        for held in self.waiting():
            self._on_undo_timeout(held.number)

    def _release(self, number: int) -> Held | None:
        found = self._held.pop(number, None)
        if found is None:
            return None
        found[1].stop()
        found[1].deleteLater()
        self.let_go.emit(number)
        return found[0]

    def waiting(self) -> list[Held]:
        """What is held."""
        return [held for held, _ in self._held.values()]

    def left(self) -> dict[str, str]:
        """What was held when desk ended, and is no more: the words of its strip by the key of its draft."""
        marks = self._notes.get(_HELD)
        here = {held.draft for held in self.waiting()} | set(self._drafts.values())
        return {key: str(words) for key, words in marks.items() if key not in here} if marks else {}

    def take_up(self, draft: str) -> None:
        """A person saw what was left."""
        self._mark(draft, None)

    def stop(self) -> None:
        """The window closes: nobody could undo any more, so what is held is left for the next start."""
        for _, timer in self._held.values():
            timer.stop()

    def _mark(self, draft: str, words: str | None) -> None:
        if not draft:
            return
        marks = {**(self._notes.get(_HELD) or {}), draft: words}
        self._notes.put(_HELD, {key: said for key, said in marks.items() if said is not None})

    def _on_undo_timeout(self, number: int) -> None:
        held = self._release(number)
        if held is not None:
            self.do(held.command, draft=held.draft)

    def on_command_queued(self, event: "CommandQueued") -> None:
        """Hear that a command is safe in the outbox."""
        draft = self._drafts.pop(event.request, "")
        if draft:
            self._notes.delete(draft)
            self._mark(draft, None)
        then = self._then.pop(event.request, None)
        if then is not None:
            then(event)
        self.queued.emit(event.command, event.op)

    def on_command_refused(self, event: "CommandRefused") -> None:
        """Hear that a command was refused."""
        self._mark(self._drafts.pop(event.request, ""), None)
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
