"""Setting text: one line at an exact baseline, and the runs of different weight that a paragraph is made of."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from desk.procedure.values import dataclass
from desk.ui.theme.look import Look


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of plain text set in one way; `size` is another type size than the paragraph's, or empty."""

    text: str
    role: str = "ink"
    weight: str = "normal"
    size: str = ""
    strike: bool = False
    underline: bool = False


def baseline(look: Look, top: float, line: float, size: str, weight: str = "normal") -> float:
    """Where the letters stand in a line that begins at `top` and is `line` high."""
    metrics = look.metrics(size, weight)
    return top + (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


def width(look: Look, text: str, size: str, weight: str = "normal", tabular: bool = False) -> float:
    """How wide a text is set."""
    return look.metrics(size, weight, tabular).horizontalAdvance(text)


def put(
    painter: QPainter,
    look: Look,
    x: float,
    base: float,
    text: str,
    size: str = "body",
    role: str = "ink",
    weight: str = "normal",
    tabular: bool = False,
) -> float:
    """Draw a text with its baseline at `base`; returns where the next one would begin."""
    painter.setFont(look.font(size, weight, tabular))
    painter.setPen(look.color(role))
    painter.drawText(QPointF(x, base), text)
    return x + width(look, text, size, weight, tabular)


def elided(
    look: Look, text: str, room: float, size: str, weight: str = "normal", tabular: bool = False
) -> str:
    """The text, cut with an ellipsis where it is wider than `room`; some digits are wider when not tabular."""
    return look.metrics(size, weight, tabular).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
