"""The window in which a picture is annotated: tools above, the picture, and a foot that says what is sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from desk.ui.annotation.canvas import Canvas
from desk.ui.annotation.shapes import Tool
from desk.ui.controls.button import Button
from desk.ui.controls.focus import FocusRing, TabOrder
from desk.ui.controls.panels import hairline, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.counts import counted

_MOST_PIXELS = 64_000_000
_ICONS = {Tool.ARROW: "arrow", Tool.BOX: "box", Tool.WORDS: "words", Tool.REMOVE: "remove"}


def read_picture(path: Path) -> QImage | None:
    """The picture at `path`, upright; None where it is no picture or larger than 64 million pixels."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


class Annotator(TabOrder, QDialog):
    """`done` is called with the new picture, how many marks it has, and how many areas were removed."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        picture: QImage,
        name: str,
        done: Callable[[QImage, int, int], None],
    ) -> None:
        super().__init__(parent)
        self._look, self._done = look, done
        self.setWindowTitle(self.tr("Annotate {0}").format(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = Canvas(look, picture)
        self.tools: dict[Tool, Button] = {}
        self._group = QButtonGroup(self)
        self._lay_out(name)
        self.resize(self._room(picture.size()))
        for key, act in (
            (QKeySequence("Ctrl+Z"), self.canvas.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.canvas.redo),
            (QKeySequence("Ctrl+Y"), self.canvas.redo),
            (QKeySequence("Ctrl+Return"), self._on_use_clicked),
            (QKeySequence("Ctrl+Enter"), self._on_use_clicked),
        ):
            QShortcut(key, self).activated.connect(act)
        for number, tool in enumerate(Tool, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self).activated.connect(partial(self.choose, tool))
        self.canvas.changed.connect(self._on_canvas_changed)
        self._ring = FocusRing(look, self)
        self.choose(Tool.ARROW)
        self._on_canvas_changed()

    def _room(self, size: QSize) -> QSize:
        px, screen = self._look.px, self.screen().availableSize()
        wanted = QSize(max(px(640), size.width() + px(48)), max(px(440), size.height() + px(150)))
        return wanted.boundedTo(screen * 0.9)

    def _lay_out(self, name: str) -> None:
        look = self._look
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        head = row(look, 8, (24, 10, 24, 10))
        texts = {
            Tool.ARROW: self.tr("Arrow"),
            Tool.BOX: self.tr("Box"),
            Tool.WORDS: self.tr("Text"),
            Tool.REMOVE: self.tr("Remove"),
        }
        for number, tool in enumerate(Tool, 1):
            button = Button(look, texts[tool], icon=_ICONS[tool], hint=f"Ctrl+{number}")
            button.setCheckable(True)
            button.clicked.connect(partial(self.choose, tool))
            self._group.addButton(button)
            self.tools[tool] = button
            head.addWidget(button)
        head.addStretch(1)
        self.undo = Button(look, "", "quiet", "undo", "Ctrl+Z", name=self.tr("Undo"))
        self.undo.clicked.connect(self.canvas.undo)
        self.redo = Button(look, "", "quiet", "redo", "Ctrl+Y", name=self.tr("Redo"))
        self.redo.clicked.connect(self.canvas.redo)
        head.addWidget(self.undo)
        head.addWidget(self.redo)
        down.addLayout(head)
        down.addWidget(hairline())
        middle = QVBoxLayout()
        middle.setContentsMargins(look.px(24), look.px(12), look.px(24), look.px(12))
        self._hint = Text(look, "", "small", "ink_2", wrap=True)
        middle.addWidget(self._hint)
        middle.addSpacing(look.px(6))
        middle.addWidget(self.canvas, 1)
        down.addLayout(middle, 1)
        down.addWidget(hairline())
        foot = row(look, 8, (24, 12, 24, 12))
        self._state = Text(look, "", "small", "ink_2", tabular=True, wrap=True)
        cancel = Button(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.use = Button(look, self.tr("Use this picture"), "primary", hint="Ctrl+Enter")
        self.use.clicked.connect(self._on_use_clicked)
        foot.addWidget(self._state, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.use)
        down.addLayout(foot)

    def choose(self, tool: Tool) -> None:
        """Take another tool into the hand."""
        self.canvas.let_go()
        self.canvas.tool = tool
        self.tools[tool].setChecked(True)
        hints = {
            Tool.ARROW: self.tr("Drag from the tail to the point."),
            Tool.BOX: self.tr("Drag around what matters."),
            Tool.WORDS: self.tr("Click where the words shall stand."),
            Tool.REMOVE: self.tr("Drag over what nobody shall see. Its pixels are replaced, not blurred."),
        }
        keys = self.tr("By keyboard: arrows move the cross, Enter sets a corner.")
        self._hint.say(f"{hints[tool]} {keys}")

    def reject(self) -> None:
        """Escape gives up the mark that is begun first, and the window next."""
        if not self.canvas.let_go():
            super().reject()

    def _on_use_clicked(self) -> None:
        history = self.canvas.history
        if history.done:
            self._done(self.canvas.result(), len(history.done), history.count(Tool.REMOVE))
        self.accept()

    def _on_canvas_changed(self) -> None:
        history = self.canvas.history
        self.undo.setEnabled(bool(history.done))
        self.redo.setEnabled(bool(history.undone))
        if not history.done:
            self._state.say(self.tr("Nothing marked yet"))
            return
        removed = history.count(Tool.REMOVE)
        said = counted.tr("%n marks", "", len(history.done))
        if removed:
            said = self.tr("{0}, {1} removed for good").format(said, removed)
        self._state.say(self.tr("{0}. The original is never sent.").format(said))
