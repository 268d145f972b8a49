"""A draft that is written down as it is typed: a moment after a key, and at once when asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desk.ui.ports import Json, Notes

_AFTER_MS = 300


class Draft(QObject):
    """Keeps `read()` under `key`. `saved` after each write; an empty draft (None) is forgotten."""

    saved = Signal()

    def __init__(self, notes: Notes, key: str, read: Callable[[], Json | None], parent: QObject) -> None:
        super().__init__(parent)
        self._notes, self._key, self._read = notes, key, read
        self._timer = QTimer(self)
        self._timer.setObjectName("draft")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def stored(self) -> Json | None:
        """What an earlier window left."""
        return self._notes.get(self._key)

    def touch(self) -> None:
        """Something was typed. Who never pauses is written down all the same."""
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Write it down now."""
        self._timer.stop()
        value = self._read()
        if value is None:
            self._notes.delete(self._key)
        else:
            self._notes.put(self._key, value)
            self.saved.emit()

    def flush(self) -> None:
        """Write down what is not written yet."""
        if self._timer.isActive():
            self.save()

    def forget(self) -> None:
        """It was sent, or given up."""
        self._timer.stop()
        self._notes.delete(self._key)
