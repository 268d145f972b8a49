"""What the board paints across a whole row: headings of its sections, and the ring around the row with the focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desk.ui.board.order import Section
from desk.ui.board.widths import LEFT
from desk.ui.theme.lettering import baseline, put
from desk.ui.theme.look import Look


def paint_heading(painter: QPainter, look: Look, section: Section, count: str, rect: QRect) -> None:
    """A section's name, and how many rows it has."""
    role = "late" if section is Section.LATE else "ink_2"
    base = baseline(look, rect.y(), rect.height() - 1, "small", "strong")
    end = put(painter, look, look.px(LEFT), base, section.title, "small", role, "strong")
    put(painter, look, end + look.px(8), base, count, "small", "ink_3", tabular=True)


def paint_ring(painter: QPainter, look: Look, row: QRect) -> None:
    """The ring inside a row's edges."""
    wide = look.size("focus_ring")
    ring = QRectF(row).adjusted(wide * 1.5, wide * 1.5, -wide * 1.5, -wide * 1.5 - 1)
    painter.setPen(QPen(look.color("accent"), wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = look.px(look.tokens.radius["control"])
    painter.drawRoundedRect(ring, radius, radius)
