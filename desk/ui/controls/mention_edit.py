"""A text field for words that go to Slack: it completes @names and leaves pasted pictures to whoever wants them."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

from desk.procedure.message import Person
from desk.ui.controls.completions import frame_completions

_TYPED = re.compile(r"@([\w.\- ]{0,30})$")


def holds_media(mime: QMimeData) -> bool:
    """Whether a picture or files of this computer were copied or dropped, not words.

    Cells of a table come as words and as a picture of them: the words are meant.
    """
    return any(url.isLocalFile() for url in mime.urls()) or (mime.hasImage() and not mime.text().strip())


class MentionEdit(QPlainTextEdit):
    """`media_pasted` carries what was pasted or dropped when it is no text."""

    media_pasted = Signal(object)

    def __init__(self, people: Mapping[str, Person]) -> None:
        super().__init__()
        self._people = people
        self.setTabChangesFocus(True)
        self._completer = QCompleter(self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setModel(QStringListModel(self._completer))
        frame_completions(self._completer)
        popup = self._completer.popup()
        assert popup is not None
        self._popup = popup
        self._completer.activated.connect(self._on_completer_activated)
        self.textChanged.connect(self._complete)

    def wire_text(self) -> str:
        """The text with ``<@U...>`` for every @name that is known, longest name first."""
        text = self.toPlainText().strip()
        for person in sorted(self._people.values(), key=lambda p: -len(p.name)):
            if person.name and not person.is_bot:
                text = re.sub(rf"@{re.escape(person.name)}(?!\w)", f"<@{person.id}>", text)
        return text

    def _complete(self) -> None:
        if not self.hasFocus():
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TYPED.search(before)
        popup = self._popup
        if found is None or found[1] in self._names():
            popup.hide()
            return
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(self._names())
        self._completer.setCompletionPrefix(found[1])
        if self._completer.completionCount() == 0:
            popup.hide()
            return
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        rect = self.cursorRect()
        rect.setWidth(popup.sizeHintForColumn(0) + 24)
        self._completer.complete(rect)

    def _names(self) -> list[str]:
        return sorted(person.name for person in self._people.values() if person.name and not person.is_bot)

    def _on_completer_activated(self, name: str) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TYPED.search(before)
        if found is not None:
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(found[1])
            )
            cursor.insertText(f"{name} ")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chooses = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        if self._popup.isVisible() and chooses and not event.modifiers():
            # The popup has these keys.
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if holds_media(source):
            self.media_pasted.emit(source)
        else:
            self.insertPlainText(source.text())
