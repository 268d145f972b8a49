"""Pictures pasted while the cursor is in a field of one line, which by itself takes text only."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class PictureCatcher(QObject):
    """`caught` carries the mime data of what was pasted, where it holds a picture or files and no text."""

    caught = Signal(object)

    def __init__(self, fields: Iterable[QLineEdit], parent: QObject) -> None:
        super().__init__(parent)
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        mime = QGuiApplication.clipboard().mimeData()
        files = any(url.isLocalFile() for url in mime.urls())
        if files or (mime.hasImage() and not mime.hasText()):
            self.caught.emit(mime)
            return True
        return False
