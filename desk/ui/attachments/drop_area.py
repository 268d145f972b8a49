"""Where files are dropped: a well around the tray that turns dashed while something hangs over it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.ui.attachments.dropping import accept_copy
from desk.ui.attachments.model import AttachmentModel
from desk.ui.attachments.tray import AttachmentTray
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look

CAPTURE_KEY = "Ctrl+Shift+S"


def start_capture(
    look: Look, asked_by: QWidget, model: AttachmentModel, taken: Callable[[object], None]
) -> None:
    """Begin to capture, unless that goes on already; a refusal is said like that of a file."""
    # Loaded with the first capture: a window that starts has none.
    from desk.ui.capture.region import RegionCapture

    if asked_by.findChild(RegionCapture) is None:
        capture = RegionCapture(look, asked_by)
        capture.taken.connect(taken)
        capture.refused.connect(model.refused)


class DropArea(QWidget):
    """`dropped` carries the mime data of what fell, `captured` the picture of a region of the screen."""

    dropped = Signal(object)
    captured = Signal(object)

    def __init__(self, look: Look, model: AttachmentModel) -> None:
        super().__init__()
        self._look, self._model = look, model
        self._over = ""
        self.setAcceptDrops(True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(4))
        stack.setSpacing(look.px(4))
        head = row(look, 8)
        self._say = Text(look, wrap=True)
        head.addSpacing(look.px(8))
        head.addWidget(self._say, 1, Qt.AlignmentFlag.AlignVCenter)
        self.capture = Button(
            look,
            self.tr("Capture region"),
            icon="crop",
            small=True,
            name=self.tr("Capture a region of the screen"),
            hint=CAPTURE_KEY,
        )
        self.capture.show_hint(False)
        self.capture.clicked.connect(self.capture_region)
        head.addWidget(self.capture)
        self.browse = Button(look, self.tr("Browse"), small=True, name=self.tr("Browse for files to attach"))
        self.browse.clicked.connect(self._on_browse_clicked)
        head.addWidget(self.browse)
        stack.addLayout(head)
        self.tray = AttachmentTray(look, model)
        stack.addWidget(self.tray)
        model.changed.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def capture_region(self) -> None:
        """Let a person choose a region of the screen; `captured` comes when they did."""
        start_capture(self._look, self, self._model, self.captured.emit)

    def _refresh(self) -> None:
        self.tray.setVisible(self._model.rowCount() > 0)
        if self._over:
            self._say.say_runs(
                Run(self.tr("Drop to add"), "accent", "strong"), Run(f"  {self._over}", "ink_2")
            )
        else:
            self._say.say(self.tr("Drop files here, or paste a picture"), "ink_2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = self._look, QPainter(self), QRectF(self.rect())
        if self._over:
            marks.dashed(painter, look, rect, "accent", "selected", 2.0 * look.scale)
        else:
            marks.box(painter, look, rect, look.px(look.tokens.radius["card"]), "window", "line_2")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage():
            self._over = self._names(mime)
            self._refresh()
            accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = ""
        self._refresh()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = ""
        self._refresh()
        self.dropped.emit(event.mimeData())
        accept_copy(event)

    def _names(self, mime: QMimeData) -> str:
        names = [Path(url.toLocalFile()).name for url in mime.urls() if url.isLocalFile()]
        return ", ".join(names[:3]) or self.tr("a picture")

    def _on_browse_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        for name in names:
            self._model.add_file(Path(name))
