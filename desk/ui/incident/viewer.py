"""A channel's file, large: a picture in a window of its own; anything else is only offered where it lies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImageReader, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QScrollArea

from desk.procedure.message import File

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate
_MOST_PIXELS = 100_000_000


class PictureWindow(QScrollArea):
    """A picture at its own size, or as large as the screen; Escape closes it."""

    def __init__(self, picture: QPixmap, name: str, window: "MainWindow") -> None:
        super().__init__(window)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label = QLabel()
        label.setPixmap(picture)
        label.setAccessibleName(name)
        self.setWidget(label)
        self.resize(min(picture.width() + 24, 1400), min(picture.height() + 24, 900))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)


def show_file(window: "MainWindow", file: object) -> None:
    """Show a picture, have a file fetched that is not here yet, or say that it is no picture."""
    assert isinstance(file, File)
    evidence = window.parts.evidence
    path = evidence.path_of(file) if evidence is not None else None
    if path is None:
        window.parts.engine.fetch(window.rooms.channel_of(file), file)
        return
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() <= _MOST_PIXELS:
        image = reader.read()
        if not image.isNull():
            PictureWindow(QPixmap.fromImage(image), file.name, window).show()
            return
    said = translate(
        "viewer", "{0} is no picture. desk keeps its copy; it is never opened by itself."
    ).format(file.name)
    window.rooms.say(said)
