"""Text on a PDF page: the fonts that come with desk, and words broken into lines that fit."""

import logging
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.fonts import TTFFont

from desk.documents.blocks import Run

logging.getLogger("fontTools").setLevel(logging.WARNING)  # it tells of every table of every font

Colour = tuple[int, int, int]
INK, QUIET, ACCENT, LINE = (28, 32, 36), (91, 100, 112), (47, 95, 208), (226, 229, 233)
SUNKEN, MISSED, NOTICE = (243, 244, 246), (253, 236, 234), (255, 246, 224)

_WORD = re.compile(r"\s+|[^\s]+")
_WORD_AT_MOST = 200
"""Signs that are measured at once: measuring costs more than in proportion, and no line holds as many."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINERS = frozenset("\u200d\ufe0e\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
"""What joins pictograms into one, chooses their form or their skin's colour."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch of text is set. `size` is in points."""

    size: float = 9.5
    strong: bool = False
    colour: Colour = INK
    link: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line in one style, and its width in millimetres."""

    text: str
    style: Style
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ready to draw. `height` in millimetres; `mirrored` lines begin at the right."""

    pieces: tuple[Piece, ...]
    height: float
    mirrored: bool = False


class Typesetter:
    """Measures and draws text with Inter, with DejaVu Sans where Inter lacks a letter, and with Droid Sans Fallback
    for Chinese, Japanese and Korean: that font is large, and loaded with the first such sign."""

    def __init__(self, pdf: FPDF, fonts: Path) -> None:
        self._pdf = pdf
        pdf.add_font("inter", "", fonts / "Inter-Regular.ttf")
        pdf.add_font("inter", "B", fonts / "Inter-SemiBold.ttf")
        pdf.add_font("fallback", "", fonts / "fallback" / "DejaVuSans.ttf")
        pdf.set_fallback_fonts(["fallback"], exact_match=False)
        pdf.set_text_shaping(True, features={"tnum": True, "kern": True})
        self._known = _covered(fonts / "Inter-Regular.ttf", fonts / "fallback" / "DejaVuSans.ttf")
        self._eastern = fonts / "fallback" / "DroidSansFallbackFull.ttf"
        self._widths: dict[tuple[str, float, bool], float] = {}

    def close(self) -> None:
        """Let go of the font files, which fpdf2 keeps open."""
        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()

    def lines(self, text: tuple[Run, ...], width: float, style: Style) -> list[Line]:
        """The lines of a text no wider than `width` millimetres; an empty text has none."""
        found: list[Line] = []
        row: list[Piece] = []
        used = 0.0
        mirrored = starts_right("".join(run.text for run in text))
        for word, said in self._words(text, style, width):
            if word == "\n" or (row and used + self._width(word.rstrip(), said) > width):
                found.append(self._line(row, style, mirrored))
                row, used = [], 0.0
                if word.isspace():
                    continue
            if word.isspace() and not row:
                continue
            piece = Piece(word, said, self._width(word, said))
            row.append(piece)
            used += piece.width
        if row:
            found.append(self._line(row, style, mirrored))
        return found

    def draw(self, line: Line, left: float, top: float, width: float) -> None:
        """Draw a line with its top left corner there, or at the right edge of `width` where it is mirrored."""
        at = left + width - sum(piece.width for piece in line.pieces) if line.mirrored else left
        for piece in reversed(line.pieces) if line.mirrored else line.pieces:
            self._set(piece.style)
            self._pdf.set_xy(at, top)
            self._pdf.cell(piece.width, line.height, piece.text, link=piece.style.link or None)
            at += piece.width

    def _line(self, row: list[Piece], style: Style, mirrored: bool) -> Line:
        merged: list[Piece] = []
        for piece in row:
            if merged and merged[-1].style == piece.style:
                text = merged[-1].text + piece.text
                merged[-1] = Piece(text, piece.style, self._width(text, piece.style))
            else:
                merged.append(piece)
        largest = max((piece.style.size for piece in row), default=style.size)
        return Line(tuple(merged), largest * 0.3528 * 1.42, mirrored)

    def _words(self, text: tuple[Run, ...], style: Style, width: float) -> Iterator[tuple[str, Style]]:
        """Words and the white space between them; a word wider than the line comes in parts."""
        for run in text:
            said = Style(
                style.size * 0.88 if run.quiet else style.size,
                style.strong or run.strong,
                ACCENT if run.link else QUIET if run.quiet else style.colour,
                run.link,
            )
            for number, line in enumerate(run.text.split("\n")):
                if number:
                    yield "\n", said
                for word in _WORD.findall(self._drawable(line)):
                    yield from ((part, said) for part in self._parts(word, said, width))

    def _parts(self, word: str, style: Style, width: float) -> Iterator[str]:
        while len(word) > _WORD_AT_MOST or (len(word) > 1 and self._width(word, style) > width):
            low, high = 1, min(len(word) - 1, _WORD_AT_MOST)
            while low < high:
                middle = (low + high + 1) // 2
                low, high = (
                    (middle, high) if self._width(word[:middle], style) <= width else (low, middle - 1)
                )
            yield word[:low]
            word = word[low:]
        yield word

    def _drawable(self, text: str) -> str:
        """Text in which a sign that no font here has is told of, so that nothing vanishes unseen."""
        unknown = any(not sign.isspace() and ord(sign) not in self._known for sign in text)
        if unknown and "eastern" not in self._pdf.fonts:
            self._pdf.add_font("eastern", "", self._eastern)
            self._pdf.set_fallback_fonts(["fallback", "eastern"], exact_match=False)
            self._known |= _covered(self._eastern)
        return "".join(sign if sign.isspace() or ord(sign) in self._known else _told(sign) for sign in text)

    def _width(self, text: str, style: Style) -> float:
        key = (text, style.size, style.strong)
        if key not in self._widths:
            self._set(style)
            self._widths[key] = self._pdf.get_string_width(text)
        return self._widths[key]

    def _set(self, style: Style) -> None:
        self._pdf.set_font("inter", "B" if style.strong else "", style.size)
        self._pdf.set_text_color(*style.colour)


def _told(sign: str) -> str:
    """A pictogram by its name, as Slack writes them; what only colours or joins them is left out."""
    if sign in _JOINERS:
        return ""
    name = unicodedata.name(sign, "")
    return f":{name.lower().replace(' ', '_')}:" if name and unicodedata.category(sign) == "So" else "\ufffd"


def starts_right(text: str) -> bool:
    """Whether the first letter of a text is one that is written from the right (Unicode, UAX 9, P2)."""
    letter = _LETTER.search(text)
    return letter is not None and _RIGHT_TO_LEFT.match(letter[0]) is not None


def _covered(*files: Path) -> frozenset[int]:
    found: set[int] = set()
    for file in files:
        with TTFont(file, lazy=True) as font:
            found.update(font.getBestCmap())
    return frozenset(found)
