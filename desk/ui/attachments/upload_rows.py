"""The files of a post on their way: name, bar, how far, and a cross that gives one up."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.look import Look
from desk.ui.wording.uploads import FileKey, UploadFace

_WORDS = 104
"""So wide that bars of files of any size begin at one place."""


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(96), self._look.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        marks.bar(QPainter(self), self._look, QRectF(self.rect()), self.part, "bar")


class _Row:
    def __init__(self, look: Look, face: UploadFace) -> None:
        self.layout: QHBoxLayout = row(look, 8)
        self.icon = Icon(look, "sending", "ink_2")
        self.name = Text(look, face.name, "small", "ink", "medium")
        self.bar = _Bar(look)
        self.words = Text(look, "", "small", "ink_2", tabular=True)
        self.words.setMinimumWidth(look.px(_WORDS))
        self.cancel = Button(look, "", "quiet", "close", small=True)
        # As high with a cross as without one.
        self.layout.addStrut(look.size("control_small"))
        for part in (self.bar, self.cancel):
            # Words of one column stand under each other, with a cross beside them or none.
            keeps = part.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            part.setSizePolicy(keeps)
        self.layout.addWidget(self.icon)
        self.layout.addWidget(self.name, 1)
        self.layout.addWidget(self.bar)
        self.layout.addWidget(self.words)
        self.layout.addWidget(self.cancel)

    def show_face(self, face: UploadFace) -> None:
        """Say how far it is now."""
        wrong = face.failed or face.waits
        symbol = "check" if face.done else "barred" if wrong else "sending"
        self.icon.show_icon(symbol, "soon" if wrong else "ink_2")
        self.bar.setVisible(not (face.done or wrong))
        self.bar.part = face.part
        self.bar.update()
        self.words.say(face.words, "soon" if wrong else "ink_2")
        self.cancel.setVisible(not face.done)


class UploadRows(QWidget):
    """`cancelled` carries the key of the file that a person gives up."""

    cancelled = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: dict[FileKey, _Row] = {}
        self._inside = QWidget()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._inside)
        self.setAccessibleName(self.tr("Files on their way"))

    def show_faces(self, faces: Sequence[UploadFace]) -> None:
        """Show these files; rows are built anew only where there are others."""
        if [face.key for face in faces] != list(self._rows):
            self._build(faces)
        for face in faces:
            self._rows[face.key].show_face(face)

    def button(self, key: FileKey) -> Button:
        """The cross of a file. Raises KeyError for one that is not shown."""
        return self._rows[key].cancel

    def _build(self, faces: Sequence[UploadFace]) -> None:
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(self._look.px(2))
        self._rows = {}
        for face in faces:
            made = self._rows[face.key] = _Row(self._look, face)
            made.cancel.setAccessibleName(self.tr("Cancel {0}").format(face.name))
            made.cancel.setToolTip(self.tr("Send without {0}").format(face.name))
            made.cancel.clicked.connect(partial(self.cancelled.emit, face.key))
            stack.addLayout(made.layout)
        old, self._inside = self._inside, inside
        self._whole.replaceWidget(old, inside)
        old.hide()
        old.deleteLater()
