"""Setting paragraphs: runs of different weight that wrap. Apart from `lettering`: a list of rows is painted without."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look


class Paragraph:
    """Runs of plain text laid out in a width, with the line height of the type size."""

    def __init__(
        self,
        look: Look,
        runs: Sequence[Run],
        room: float,
        size: str = "body",
        tabular: bool = False,
        most_lines: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        line_height = look.line(size)
        text = "".join(run.text for run in runs).replace("\n", "\u2028")
        # Not tabular: what is not so in a run would be it all the same, after the font under it.
        layout = QTextLayout(text, look.font(size))
        option = QTextOption()
        option.setAlignment(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(_formats(look, runs, size, tabular))
        metrics = look.metrics(size)
        lead = (line_height - metrics.ascent() - metrics.descent()) / 2
        top = 0.0
        self.natural = 0.0
        self.last = 0.0
        self.cut = False
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, room))
            # Also the line that is cut: without a place it would be painted over the first.
            line.setPosition(QPointF(0, top + lead + metrics.ascent() - line.ascent()))
            if most_lines and top >= most_lines * line_height:
                self.cut = True
                break
            self.last = line.naturalTextWidth()
            self.natural = max(self.natural, self.last)
            top += line_height
        layout.endLayout()
        self.height = max(top, float(line_height))
        self._layout = layout

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its top left at (x, y)."""
        if self.cut:
            painter.save()
            painter.setClipRect(QRectF(x, y, 1e5, self.height), Qt.ClipOperation.IntersectClip)
        self._layout.draw(painter, QPointF(x, y))
        if self.cut:
            painter.restore()


_JOINS = re.compile(r"(?<=[^\W\d])-(?=\w)")
"""A hyphen that joins words: as wide as a figure it would part them."""


def _parts(text: str, tabular: bool) -> Iterator[tuple[str, bool]]:
    """A run in stretches, each with whether its figures are equally wide."""
    start = 0
    for found in _JOINS.finditer(text) if tabular else ():
        yield text[start : found.start()], True
        yield found[0], False
        start = found.end()
    yield text[start:], tabular


def _formats(look: Look, runs: Sequence[Run], size: str, tabular: bool) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for run in runs:
        for text, level in _parts(run.text, tabular):
            form = QTextCharFormat()
            form.setForeground(look.color(run.role))
            form.setFont(look.font(run.size or size, run.weight, level))
            form.setFontStrikeOut(run.strike)
            form.setFontUnderline(run.underline)
            reach = QTextLayout.FormatRange()
            reach.start = start
            # QTextLayout counts UTF-16 units: an emoji is two.
            reach.length = len(text.encode("utf-16-le", "surrogatepass")) // 2
            reach.format = form
            formats.append(reach)
            start += reach.length
    return formats
