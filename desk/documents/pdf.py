"""A document as PDF: blocks on A4 pages, in desk's own type, with page numbers and the evidence attached."""

import base64
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from PIL import Image

from desk.documents.blocks import (
    Block,
    Bullets,
    Heading,
    Page,
    Pairs,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
    plain,
)
from desk.documents.pdf_text import (
    ACCENT,
    INK,
    LINE,
    MISSED,
    NOTICE,
    QUIET,
    SUNKEN,
    Colour,
    Line,
    Style,
    Typesetter,
)

MARGIN, BOTTOM = 20.0, 20.0
_BODY = Style()
_CELL = Style(7.7)
_HEADINGS = {1: Style(20, strong=True), 2: Style(13, strong=True), 3: Style(10, strong=True)}
_PADDING = 1.5


def pdf_bytes(page: Page, fonts: Path, made: datetime, attached: tuple[str, bytes] | None = None) -> bytes:
    """The PDF. `made` is the instant it names as its own; `attached` a file (name, bytes) to carry, uncompressed."""
    sheet = _Sheet(page.footer)
    sheet.set_title(page.title)
    sheet.set_lang(page.language)
    sheet.set_creator("desk")
    sheet.set_producer("desk")
    sheet.set_creation_date(made)
    sheet.set_margins(MARGIN, MARGIN)
    sheet.set_auto_page_break(False)
    sheet.c_margin = 0
    sheet.alias_nb_pages("{pages}")
    press = _Press(sheet, Typesetter(sheet, fonts))
    sheet.type = press.type
    sheet.add_page()
    for number, block in enumerate(page.blocks):
        press.put(block, page.blocks[number + 1 :])
    if attached is not None:
        name, content = attached
        sheet.embed_file(
            bytes=content, basename=name, desc="Hash chain of the incident's messages", compress=False,
            creation_date=made, modification_date=made, mime_type="application/json",
        )  # fmt: skip
    try:
        return bytes(sheet.output())
    finally:
        press.type.close()


class _Sheet(FPDF):
    """A4 with a footer on every page."""

    type: Typesetter

    def __init__(self, said: str) -> None:
        super().__init__(format="A4", unit="mm")
        self._said = said

    def footer(self) -> None:
        self.set_font("inter", "", 7.5)
        self.set_text_color(*QUIET)
        self.set_draw_color(*LINE)
        top = self.h - 14
        self.line(MARGIN, top, self.w - MARGIN, top)
        for line in self.type.lines((Run(self._said),), self.epw - 25, Style(7.5, colour=QUIET))[:1]:
            self.type.draw(line, MARGIN, top + 2, self.epw - 25)
        self.set_font("inter", "", 7.5)
        self.set_text_color(*QUIET)
        # Left-aligned: the placeholder is wider than the number that takes its place.
        self.set_xy(self.w - MARGIN - 18, top + 2)
        self.cell(18, 4, f"Page {self.page_no()} of {{pages}}", new_x=XPos.LMARGIN, new_y=YPos.TOP)


class _Press:
    """Puts one block after the other, with a new page where one is full."""

    def __init__(self, pdf: _Sheet, setter: Typesetter) -> None:
        self.pdf = pdf
        self.type = setter

    @property
    def _room(self) -> float:
        return self.pdf.h - BOTTOM - self.pdf.y

    def put(self, block: Block, rest: Sequence[Block]) -> None:
        """Draw a block; a heading keeps company with what follows it."""
        match block:
            case Heading(level, text):
                self._heading(level, text, rest)
            case Paragraph(text, kind):
                self._paragraph(text, kind)
            case Bullets(items, kind):
                self._bullets(items, NOTICE if kind == "notice" else None)
            case Pairs(pairs):
                self._pairs(pairs)
            case Table():
                self._table(block)
            case Picture(source, _, caption):
                self._picture(source, caption)

    def _heading(self, level: int, text: Text, rest: Sequence[Block]) -> None:
        style = _HEADINGS[level]
        lines = self.type.lines(text, self.pdf.epw, style)
        height = sum(line.height for line in lines)
        if level > 1:
            follows = self._picture_room(rest[0]) if rest and isinstance(rest[0], Picture) else 24.0
            if self._room < height + 7 + follows:
                self.pdf.add_page()
            elif self.pdf.y > MARGIN:
                self.pdf.y += 5
            self.pdf.start_section(plain(text), level=level - 2, strict=False)
        self._lines(lines, MARGIN, self.pdf.epw)
        if level == 2:
            self.pdf.set_draw_color(*LINE)
            self.pdf.line(MARGIN, self.pdf.y + 0.8, self.pdf.w - MARGIN, self.pdf.y + 0.8)
            self.pdf.y += 2.4
        else:
            self.pdf.y += 1

    def _paragraph(self, text: Text, kind: str) -> None:
        style = {
            "kind": Style(9.5, strong=True, colour=ACCENT),
            "lead": Style(9.5, colour=QUIET),
            "quiet": Style(9, colour=QUIET),
        }.get(kind, _BODY)
        if kind == "said":
            lines = self.type.lines(text, self.pdf.epw - 4, style)
            for line in lines:
                self._turn_for(line.height)
                self.pdf.set_fill_color(*(201, 206, 214))
                self.pdf.rect(MARGIN, self.pdf.y, 0.7, line.height, style="F")
                self._one(line, MARGIN + 3.5, self.pdf.epw - 4)
        elif kind == "notice":
            lines = self.type.lines(text, self.pdf.epw - 6, style)
            self._filled(lines, MARGIN + 3, self.pdf.epw - 6, NOTICE)
            return
        else:
            self._lines(self.type.lines(text, self.pdf.epw, style), MARGIN, self.pdf.epw)
        self.pdf.y += 2.4 if kind != "kind" else 0.6

    def _bullets(self, items: Sequence[Text], fill: Colour | None) -> None:
        indent = MARGIN + (6 if fill else 4)
        width = self.pdf.w - MARGIN - indent - (3 if fill else 0)
        for item in items:
            for number, line in enumerate(self.type.lines(item, width, _BODY)):
                self._turn_for(line.height)
                top = self.pdf.y
                if fill:
                    self._fill(MARGIN, top, self.pdf.epw, line.height + 0.1, fill)
                if number == 0:
                    self.pdf.set_fill_color(*INK)
                    self.pdf.circle(indent - 2.2, top + line.height / 2, 0.5, style="F")
                self._one(line, indent, width)
        self.pdf.y += 3

    def _pairs(self, pairs: Sequence[tuple[Text, Text]]) -> None:
        label_width = 42.0
        for label, value in pairs:
            names = self.type.lines(label, label_width - 3, Style(9, colour=QUIET))
            said = self.type.lines(value, self.pdf.epw - label_width, _BODY)
            self._turn_for(max(one.height for one in [*names, *said]) if names or said else 0)
            top, page = self.pdf.y, self.pdf.page
            self._lines(names, MARGIN, label_width - 3)
            below = self.pdf.y
            self.pdf.y = top
            self._lines(said, MARGIN + label_width, self.pdf.epw - label_width)
            self.pdf.y = max(self.pdf.y, below) if self.pdf.page == page else self.pdf.y
            self.pdf.y += 0.7
        self.pdf.y += 2

    def _table(self, table: Table) -> None:
        shares = table.widths or (100 // max(1, len(table.head)),) * len(table.head)
        widths = [self.pdf.epw * share / sum(shares) for share in shares]
        head = [self.type.lines(c.text, w - 2 * _PADDING, Style(8, strong=True, colour=QUIET))
                for c, w in zip(table.head, widths, strict=True)]  # fmt: skip
        self._row(head, widths, SUNKEN, head=None)
        for row in table.rows:
            cells = [self.type.lines(c.text, w - 2 * _PADDING, _CELL)
                     for c, w in zip(row.cells, widths, strict=True)]  # fmt: skip
            self._row(cells, widths, MISSED if row.kind == "missed" else None, head=head)
        self.pdf.y += 3

    def _row(
        self,
        cells: list[list[Line]],
        widths: Sequence[float],
        fill: Colour | None,
        head: list[list[Line]] | None,
    ) -> None:
        """A row of a table; one that is taller than the page goes on under the repeated head."""
        tallest = max((sum(line.height for line in lines) for lines in cells), default=0.0) + 2 * _PADDING
        if tallest > self._room and head is not None and (tallest < 60 or self._room < 25):
            self._next_page(widths, head)
        left_over = cells
        while any(left_over):
            taken = [_fitting(lines, self._room - 2 * _PADDING) for lines in left_over]
            if not any(taken):
                taken = [lines[:1] for lines in left_over]
            height = max(sum(line.height for line in lines) for lines in taken) + 2 * _PADDING
            top, at = self.pdf.y, MARGIN
            if fill:
                self._fill(MARGIN, top, self.pdf.epw, height, fill)
            for lines, width in zip(taken, widths, strict=True):
                self.pdf.y = top + _PADDING
                for line in lines:
                    self._one(line, at + _PADDING, width - 2 * _PADDING)
                at += width
            self.pdf.y = top + height
            self.pdf.set_draw_color(*LINE)
            self.pdf.line(MARGIN, self.pdf.y, self.pdf.w - MARGIN, self.pdf.y)
            left_over = [lines[len(part) :] for lines, part in zip(left_over, taken, strict=True)]
            if any(left_over) and head is not None:
                self._next_page(widths, head)

    def _next_page(self, widths: Sequence[float], head: list[list[Line]]) -> None:
        self.pdf.add_page()
        self._row(head, widths, SUNKEN, head=None)

    def _picture(self, source: str, caption: Text) -> None:
        content = _content(source)
        lines = self.type.lines(caption, self.pdf.epw, Style(7.5, colour=QUIET))
        below = sum(line.height for line in lines) + 2
        width, height = self._picture_size(content)
        if self._room < height + below:
            self.pdf.add_page()
        self.pdf.image(io.BytesIO(content), MARGIN, self.pdf.y, width, height, alt_text=plain(caption))
        self.pdf.y += height + 1.5
        self._lines(lines, MARGIN, self.pdf.epw)
        self.pdf.y += 3

    def _picture_size(self, content: bytes) -> tuple[float, float]:
        """Width and height in millimetres: 144 dots an inch, and never more than a page with its heading."""
        with Image.open(io.BytesIO(content)) as picture:
            across, down = picture.size
        tallest = self.pdf.h - MARGIN - BOTTOM - 30
        width = min(self.pdf.epw, across * 25.4 / 144, tallest * across / down)
        return width, width * down / across

    def _picture_room(self, picture: Picture) -> float:
        return self._picture_size(_content(picture.source))[1] + 8

    def _filled(self, lines: Sequence[Line], left: float, width: float, fill: Colour) -> None:
        for number, line in enumerate(lines):
            self._turn_for(line.height)
            extra = 1.5 if number == 0 else 0.0
            self._fill(MARGIN, self.pdf.y - extra, self.pdf.epw, line.height + extra + 0.1, fill)
            self._one(line, left, width)

    def _lines(self, lines: Sequence[Line], left: float, width: float) -> None:
        for line in lines:
            self._turn_for(line.height)
            self._one(line, left, width)

    def _one(self, line: Line, left: float, width: float) -> None:
        top = self.pdf.y
        self.type.draw(line, left, top, width)
        self.pdf.y = top + line.height

    def _turn_for(self, height: float) -> None:
        if self._room < height:
            self.pdf.add_page()

    def _fill(self, left: float, top: float, width: float, height: float, colour: Colour) -> None:
        self.pdf.set_fill_color(*colour)
        self.pdf.rect(left, top, width, height, style="F")


def _content(source: str) -> bytes:
    return base64.b64decode(source.partition("base64,")[2])


def _fitting(lines: list[Line], room: float) -> list[Line]:
    """The first lines that together are no taller than `room`."""
    used, found = 0.0, []
    for line in lines:
        used += line.height
        if used > room:
            break
        found.append(line)
    return found
