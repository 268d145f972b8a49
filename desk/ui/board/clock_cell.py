"""Painting one clock of a row: number and word, chip, bar, stripes, check or hourglass."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desk.ui.board.widths import CHIP_LEFT, chip_width
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look
from desk.ui.wording.faces import Face, Phase

NUMBER_TOP, NUMBER_LINE, BAR_TOP = 9, 24, 40
CHIP_TOP, CHIP_HIGH = 7, 28
BAR_WIDE = 96
WORD_LIFT = 1.5
"""In a chip the small word is centred on the number rather than set on its baseline."""


def paint_clock(
    painter: QPainter, look: Look, x: float, y: float, face: Face, leads: bool, bars: bool = True
) -> None:
    """Paint a clock whose column begins at `x` in a row that begins at `y`; `leads` is the one due next."""
    px = look.px
    line_top = y + px(NUMBER_TOP)
    match face.phase:
        case Phase.NONE:
            pass
        case Phase.MET:
            _aside(painter, look, x, line_top, face.text, "check", "ink_3")
        case Phase.WAS_LATE:
            _aside(painter, look, x, line_top, face.text, "hourglass", "late")
        case Phase.ENDED:
            put(painter, look, x, _base(look, line_top, "small"), face.text, "small", "ink_3", tabular=True)
        case Phase.LATE:
            _late(painter, look, x, y, face, bars)
        case Phase.SOON:
            _soon(painter, look, x, y, face, bars)
        case _:
            loud = leads and face.phase is not Phase.WINDOW
            size, weight, role = ("large", "strong", "ink") if loud else ("body", "normal", "ink_2")
            base = baseline(look, line_top, px(20), "large", "strong")
            end = put(painter, look, x, base, face.number, size, role, weight, tabular=True)
            put(painter, look, end + px(5), base, face.after, "small", "ink_2" if loud else "ink_3")
            if bars:
                rect = QRectF(x, y + px(BAR_TOP), px(BAR_WIDE), look.size("bar"))
                marks.bar(painter, look, rect, face.fraction, "bar" if loud else "bar_2")


def _base(look: Look, top: float, size: str) -> float:
    return baseline(look, top, look.px(NUMBER_LINE), size)


def _aside(painter: QPainter, look: Look, x: float, top: float, text: str, symbol: str, role: str) -> None:
    px = look.px
    marks.icon(painter, look, symbol, role, x, top + (px(NUMBER_LINE) - px(14)) / 2, 14)
    put(painter, look, x + px(18), _base(look, top, "small"), text, "small", role, tabular=True)


def _chip(look: Look, x: float, y: float) -> QRectF:
    px = look.px
    return QRectF(x - px(CHIP_LEFT), y + px(CHIP_TOP), chip_width(look), px(CHIP_HIGH))


def _chip_bar(look: Look, x: float, y: float) -> QRectF:
    px = look.px
    return QRectF(x - px(CHIP_LEFT), y + px(BAR_TOP), chip_width(look), look.size("bar"))


def _soon(painter: QPainter, look: Look, x: float, y: float, face: Face, bars: bool) -> None:
    radius = look.px(look.tokens.radius["chip"])
    marks.box(painter, look, _chip(look, x, y), radius, "soon_tint", "soon_bar")
    base = _base(look, y + look.px(NUMBER_TOP), "large")
    end = put(painter, look, x, base, face.number, "large", "soon", "strong", tabular=True)
    put(painter, look, end + look.px(5), base - look.px(WORD_LIFT), face.after, "small", "soon", "medium")
    if bars:
        marks.bar(painter, look, _chip_bar(look, x, y), face.fraction, "soon_bar")


def _late(painter: QPainter, look: Look, x: float, y: float, face: Face, bars: bool) -> None:
    px = look.px
    chip = _chip(look, x, y)
    marks.box(painter, look, chip, px(look.tokens.radius["chip"]), "late_fill")
    marks.icon(painter, look, "hourglass", "on_late", chip.x() + px(6), chip.y() + px(7), 14)
    base = _base(look, y + px(NUMBER_TOP), "large")
    put(painter, look, x + px(18), base - px(WORD_LIFT), face.before, "small", "on_late", "medium")
    # A long delay ("12 h 05") gets a smaller number rather than a wider chip: columns never shift.
    room = chip.right() - px(7) - (x + px(18) + width(look, face.before, "small", "medium") + px(4))
    size = "large" if width(look, face.number, "large", "strong", tabular=True) <= room else "body"
    right = chip.right() - px(7) - width(look, face.number, size, "strong", tabular=True)
    put(painter, look, right, base, face.number, size, "on_late", "strong", tabular=True)
    if bars:
        marks.striped(painter, look, _chip_bar(look, x, y), px(look.tokens.radius["bar"]))
