"""Marks painted into a new picture; a removed area is filled from what lies around it and never from what it held."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from desk.ui.annotation.shapes import Shape, Tool
from desk.ui.theme.look import Look

_NEUTRAL = QColor(128, 132, 140)
_LEAST_BLOCK, _BLOCKS_ACROSS = 8, 6
_TINT = 0.16
"""How much every second block goes towards grey, so that a removed area is seen as one on any ground."""


def flatten(picture: QImage, shapes: Iterable[Shape], look: Look) -> QImage:
    """A new opaque picture with the marks in it. Nothing else of the old one comes along: no text, no thumbnail."""
    shapes = tuple(shapes)
    flat = QImage(picture.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    # Only pixels: a density of the screen would shift them.
    painter.drawImage(QRect(0, 0, flat.width(), flat.height()), picture)
    areas = [_inside(shape, flat) for shape in shapes if shape.tool is Tool.REMOVE]
    # All of them are emptied before any is filled: the edge of one may lie within another.
    for area in areas:
        painter.fillRect(area, _NEUTRAL)
    painter.end()
    for area in areas:
        _fill(flat, area)
    painter = QPainter(flat)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        if shape.tool is not Tool.REMOVE:
            draw(painter, look, shape, flat.size())
    painter.end()
    return flat


def draw(painter: QPainter, look: Look, shape: Shape, size: QSize) -> None:
    """Draw an arrow, a box or words as they look on a picture of that size: the same in every theme."""
    color = QColor(look.tokens.themes["light"]["accent_fill"])
    wide = stroke(size)
    start, end = QPointF(shape.start.x, shape.start.y), QPointF(shape.end.x, shape.end.y)
    if shape.tool is Tool.WORDS:
        _draw_words(painter, look, shape, size, color)
        return
    path = QPainterPath()
    if shape.tool is Tool.ARROW:
        path = _arrow(start, end, wide)
    else:
        path.addRect(QRectF(*shape.area))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A white halo keeps it readable on a dark picture.
    for pen_wide, pen_color in ((wide * 2, QColor("white")), (wide, color)):
        pen = QPen(pen_color, pen_wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def stroke(size: QSize) -> float:
    """The width of a line on a picture of a size, pixels."""
    return max(3.0, min(size.width(), size.height()) / 200)


def _arrow(start: QPointF, end: QPointF, wide: float) -> QPainterPath:
    path = QPainterPath(start)
    path.lineTo(end)
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    length = min(wide * 6, math.hypot(end.x() - start.x(), end.y() - start.y()))
    for side in (-1, 1):
        turned = angle + math.pi + side * math.pi / 6
        path.moveTo(end)
        path.lineTo(end + QPointF(math.cos(turned), math.sin(turned)) * length)
    return path


def _draw_words(painter: QPainter, look: Look, shape: Shape, size: QSize, color: QColor) -> None:
    font = QFont([look.tokens.family, *look.tokens.fallback])
    font.setPixelSize(words_height(size))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    pad = metrics.height() * 0.3
    box = QRectF(
        shape.start.x, shape.start.y, metrics.horizontalAdvance(shape.words) + 2 * pad, metrics.height() + pad
    )
    painter.setPen(QPen(QColor("white"), stroke(size) / 2))
    painter.setBrush(color)
    painter.drawRoundedRect(box, pad / 2, pad / 2)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(QPointF(box.x() + pad, box.y() + pad / 2 + metrics.ascent()), shape.words)


def words_height(size: QSize) -> int:
    """The height of letters on a picture of a size, pixels."""
    return max(14, min(size.width(), size.height()) // 28)


def _inside(shape: Shape, picture: QImage) -> QRect:
    return QRect(*shape.area).intersected(picture.rect())


def _fill(picture: QImage, area: QRect) -> None:
    """Blocks in the colours of the four edges just outside, nearer edges weighing more."""
    if area.isEmpty():
        return
    edges = _edges(picture, area)
    block = max(_LEAST_BLOCK, min(area.width(), area.height()) // _BLOCKS_ACROSS)
    painter = QPainter(picture)
    for row, top in enumerate(range(0, area.height(), block)):
        for place, left in enumerate(range(0, area.width(), block)):
            across = (left + block / 2) / area.width()
            down = (top + block / 2) / area.height()
            color = _mixed(edges, (1 - across, across, 1 - down, down))
            if (row + place) % 2:
                color = _towards_grey(color)
            cell = QRect(area.x() + left, area.y() + top, block, block).intersected(area)
            painter.fillRect(cell, color)
    painter.end()


def _towards_grey(color: QColor) -> QColor:
    far = QColor("black") if color.lightness() > 128 else QColor("white")
    mixed = (
        round(part(color) * (1 - _TINT) + part(far) * _TINT)
        for part in (QColor.red, QColor.green, QColor.blue)
    )
    return QColor(*mixed)


def _edges(picture: QImage, area: QRect) -> tuple[QColor | None, ...]:
    """The mean colour one pixel left, right, above and below an area; None where the picture ends."""
    return tuple(
        _mean(picture, strip)
        for strip in (
            QRect(area.left() - 1, area.top(), 1, area.height()),
            QRect(area.right() + 1, area.top(), 1, area.height()),
            QRect(area.left(), area.top() - 1, area.width(), 1),
            QRect(area.left(), area.bottom() + 1, area.width(), 1),
        )
    )


def _mean(picture: QImage, strip: QRect) -> QColor | None:
    if not picture.rect().contains(strip):
        return None
    ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.copy(strip).scaled(1, 1, ignore, smooth).pixelColor(0, 0)


def _mixed(edges: tuple[QColor | None, ...], nearness: tuple[float, ...]) -> QColor:
    known = [
        (color, max(0.05, near)) for color, near in zip(edges, nearness, strict=True) if color is not None
    ]
    if not known:
        return _NEUTRAL
    total = sum(near for _, near in known)
    red, green, blue = (
        round(sum(part(color) * near for color, near in known) / total)
        for part in (QColor.red, QColor.green, QColor.blue)
    )
    return QColor(red, green, blue)
