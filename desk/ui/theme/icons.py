"""Our own SVG icons, tinted in one colour."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desk.paths import resource


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, color: QColor, pixels: int, ratio: float) -> QPixmap:
    """The icon `name`, `pixels` wide, drawn in `color` for a screen of that pixel ratio.

    Raises OSError where there is no such icon.
    """
    svg = _source(name).replace("currentColor", color.name())
    pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
