"""Pictures of evidence, loaded small and once; a file that is no picture shows its name."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.procedure.message import File
from desk.ui.ports import Evidence
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look
from desk.ui.wording.local_formats import number

_MOST_PIXELS = 64_000_000


@lru_cache(maxsize=64)
def small_picture(path: Path, wide: int, high: int) -> QImage | None:
    """The picture at `path` scaled to fill wide x high, or None where it is no picture or absurdly large."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(QSize(wide, high), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else image


def size_text(size: int) -> str:
    """``184 KB``, ``1.1 MB``."""
    if size >= 1024 * 1024:
        return f"{number(size / 1024 / 1024, 1)} MB"
    return f"{number(max(1, round(size / 1024)))} KB" if size else ""


def paint_picture(painter: QPainter, look: Look, rect: QRectF, file: File, evidence: Evidence | None) -> None:
    """One thumbnail: the picture cut to `rect`, or the file's name on a well."""
    path = evidence.path_of(file) if evidence is not None and file.available else None
    ratio = painter.device().devicePixelRatioF()
    image = small_picture(path, round(rect.width() * ratio), round(rect.height() * ratio)) if path else None
    radius = look.px(look.tokens.radius["chip"])
    if image is None:
        marks.box(painter, look, rect, radius, "sunken", "line_2")
        name = elided(look, file.name, rect.width() - look.px(12), "small")
        base = baseline(look, rect.y(), rect.height(), "small")
        put(painter, look, rect.x() + look.px(6), base, name, "small", "ink_2")
        return
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(rect, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.drawImage(rect, image, QRectF(0, 0, rect.width() * ratio, rect.height() * ratio))
    painter.restore()
    marks.box(painter, look, rect, radius, "", "line_2")


class Thumbnails(QWidget):
    """A row of thumbnails, as many as fit; `opened` carries the file that was clicked."""

    opened = Signal(object)

    def __init__(self, look: Look, files: Sequence[File], evidence: Evidence | None, high: int = 40) -> None:
        super().__init__()
        self._look, self._files, self._evidence = look, tuple(files), evidence
        self._high, self._wide = look.px(high), look.px(high * 1.7)
        self.setFixedHeight(self._high)
        self.setAccessibleName(", ".join(file.name for file in files))
        self.setToolTip("\n".join(f"{file.name}  {size_text(file.size)}" for file in files))

    def sizeHint(self) -> QSize:
        return QSize(self._wide * len(self._files), self._high)

    def _rects(self) -> list[QRectF]:
        gap = self._look.px(8)
        fit = max(1, (self.width() + gap) // (self._wide + gap))
        return [
            QRectF(i * (self._wide + gap), 0, self._wide, self._high)
            for i in range(min(fit, len(self._files)))
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for rect, file in zip(self._rects(), self._files, strict=False):
            paint_picture(painter, self._look, rect, file, self._evidence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point: QPoint = event.position().toPoint()
        for rect, file in zip(self._rects(), self._files, strict=False):
            if rect.contains(point):
                self.opened.emit(file)
