"""Taking what is dropped as a copy, whatever its source proposes: after a move it would delete its file."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag that enters or falls, as a copy."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
