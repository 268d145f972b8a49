"""The reserved marks: severity shapes, depleting bars, stripes, chips, avatars and dashed outlines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF

from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look


def severity(painter: QPainter, look: Look, level: str, x: float, y: float, pixels: float) -> None:
    """The shape of `P1` to `P4` in a box of `pixels` (already scaled), filled, with a 1 px pen of round joins."""
    shape = look.tokens.severity[level]
    color = look.color(shape.role)
    unit = pixels / 16
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    pen = QPen(color, unit)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if shape.circle:
        cx, cy, radius = shape.circle
        painter.drawEllipse(QPointF(x + cx * unit, y + cy * unit), radius * unit, radius * unit)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x + px * unit, y + py * unit) for px, py in shape.points]))
    painter.restore()


def bar(painter: QPainter, look: Look, rect: QRectF, fraction: float, role: str) -> None:
    """A bar: the track whole, the fill as long as the time left."""
    radius = min(rect.height() / 2, look.px(look.tokens.radius["bar"]))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("track"))
    painter.drawRoundedRect(rect, radius, radius)
    filled = rect.width() * min(1.0, max(0.0, fraction))
    if filled > 0.5:
        painter.setBrush(look.color(role))
        length = max(filled, radius * 2)
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), length, rect.height()), radius, radius)
    painter.restore()


def striped(
    painter: QPainter, look: Look, rect: QRectF, radius: float, gap: float = 7, pen: float = 2
) -> None:
    """The full bar of a late clock: `late_fill` under diagonal `late_hatch` stripes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, look.color("late_fill"))
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(look.color("late_hatch"), look.scale * pen))
    x = rect.left() - rect.height()
    while x < rect.right() + rect.height():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += look.scale * gap
    painter.restore()


def box(
    painter: QPainter,
    look: Look,
    rect: QRectF,
    radius: float,
    fill: str = "",
    line: str = "",
    pen: float = 1.0,
) -> None:
    """A rounded box; an outline lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
    if line:
        painter.setPen(QPen(look.color(line), pen))
        inset = pen / 2
        rect = rect.adjusted(inset, inset, -inset, -inset)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def chosen(painter: QPainter, look: Look, rect: QRectF, selected: bool, focused: bool) -> None:
    """The ground of a list's row: tinted where it is selected, ringed where the keyboard is."""
    if selected or focused:
        ring = ("accent", look.size("focus_ring")) if focused else ("", 1.0)
        box(
            painter, look, rect, look.px(look.tokens.radius["control"]), "selected" if selected else "", *ring
        )


def dashed(painter: QPainter, look: Look, rect: QRectF, role: str, fill: str = "", pen: float = 1.0) -> None:
    """The outline of what is only on this computer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = QPen(look.color(role), pen)
    stroke.setDashPattern([3, 2])
    stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(stroke)
    painter.setBrush(QBrush(look.color(fill)) if fill else Qt.BrushStyle.NoBrush)
    radius = look.px(look.tokens.radius["card"])
    painter.drawRoundedRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius)
    painter.restore()


def avatar(
    painter: QPainter, look: Look, x: float, y: float, initials: str, hollow: bool = False, takes: bool = True
) -> None:
    """A person's initials in a ring; without initials the empty ring that means nobody, with a plus where it takes."""
    side = look.size("avatar")
    ring = QRectF(x + 0.5, y + 0.5, side - 1, side - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not initials:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("line_control"), 1))
        painter.drawEllipse(ring)
        if takes:
            half = look.px(12) / 2
            icon(painter, look, "plus", "ink_3", x + side / 2 - half, y + side / 2 - half, 12)
    else:
        painter.setBrush(look.color("raised" if hollow else "sunken"))
        painter.setPen(QPen(look.color("line_2"), 1))
        painter.drawEllipse(ring)
        left = x + (side - width(look, initials, "small", "medium")) / 2
        put(
            painter,
            look,
            left,
            baseline(look, y, side, "small", "medium"),
            initials,
            "small",
            "ink_2",
            "medium",
        )
    painter.restore()


def icon(painter: QPainter, look: Look, name: str, role: str, x: float, y: float, pixels: float = 16) -> None:
    """An icon with its top left at (x, y)."""
    painter.drawPixmap(QPointF(x, y), look.icon(name, role, pixels, painter.device().devicePixelRatioF()))


def chip_width(look: Look, text: str, has_icon: bool) -> float:
    """How wide `chip` will be."""
    return width(look, text, "small") + look.px(14 + (18 if has_icon else 0))


def chip(
    painter: QPainter, look: Look, x: float, y: float, text: str, tone: str = "plain", symbol: str = ""
) -> float:
    """A chip of 12 px text, 20 high; `tone` is `plain`, `soon` or `accent`. Returns where it ends."""
    wide, high = chip_width(look, text, bool(symbol)), look.px(20)
    stark = look.theme == "contrast"
    fill, outline, role = {
        "plain": ("", "line_2", "ink_2"),
        "soon": ("soon_tint", "soon_bar" if stark else "", "soon"),
        "accent": ("selected", "line" if stark else "", "accent"),
    }[tone]
    box(painter, look, QRectF(x, y, wide, high), look.px(look.tokens.radius["chip"]), fill, outline)
    left = x + look.px(7)
    if symbol:
        icon(painter, look, symbol, role, left, y + (high - look.px(14)) / 2, 14)
        left += look.px(18)
    put(painter, look, left, baseline(look, y, high, "small"), text, "small", role)
    return x + wide
