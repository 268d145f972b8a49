"""Answers that come from another thread, handed over on this one, and only where they are still wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Answers(QObject):
    """`expect` gives a callable for any thread; what it is called with reaches `then` by a queued signal.

    A question asked again under the same name makes earlier answers to it void.
    """

    _came = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[str, tuple[int, Callable[[object], None]]] = {}
        self._number = 0
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def expect(self, name: str, then: Callable[[object], None]) -> Callable[[object], None]:
        """What to call with the answer to the question `name`."""
        self._number += 1
        number = self._number
        self._asked[name] = (number, then)
        return lambda answer: self._came.emit(name, number, answer)

    def forget(self, name: str) -> None:
        """The answer to a question is not wanted any more."""
        self._asked.pop(name, None)

    def waits_for(self, name: str) -> bool:
        """Whether a question is open."""
        return name in self._asked

    @Slot(str, int, object)
    def _on_came(self, name: str, number: int, answer: object) -> None:
        expected = self._asked.get(name)
        if expected is not None and expected[0] == number:
            del self._asked[name]
            expected[1](answer)
