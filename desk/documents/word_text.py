"""What python-docx leaves to its users: links, right-to-left runs, shading, fields and fonts, said in Word's XML.

Source: ECMA-376, part 1, "WordprocessingML".
"""

import re
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.shared import Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.table import _Row as WordRow
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from desk.documents.blocks import Text, plain

INK, QUIET, ACCENT = RGBColor(0x1C, 0x20, 0x24), RGBColor(0x5B, 0x64, 0x70), RGBColor(0x2F, 0x5F, 0xD0)
_FONT = "Calibri"
"""What Word has everywhere; desk's own type would have to be installed by who reads."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FIRST_LETTER = re.compile(r"[^\W\d_]")


def write(paragraph: WordParagraph, text: Text, *, size: float = 0, colour: RGBColor | None = None) -> None:
    """Put a text into a paragraph, run by run; sizes in points, 0 for that of the paragraph's style."""
    for said in text:
        run = _linked(paragraph, said.link) if said.link else paragraph.add_run()
        for number, line in enumerate(said.text.split("\n")):
            if number:
                run.add_break()
            run.add_text(line)
        run.bold = run.font.cs_bold = said.strong or None
        if size or said.quiet:
            _sized(run, (size or 9.5) * (0.88 if said.quiet else 1))
        shade = ACCENT if said.link else QUIET if said.quiet else colour
        if shade is not None:
            run.font.color.rgb = shade
        run.font.rtl = True if _RIGHT_TO_LEFT.search(said.text) else None
    letter = _FIRST_LETTER.search(plain(text))
    if letter is not None and _RIGHT_TO_LEFT.match(letter[0]):
        _properties(paragraph).append(OxmlElement("w:bidi"))


def set_font(word: WordDocument, style: str, size: float) -> None:
    """Give a paragraph style its type; the size is in points."""
    font: Any = word.styles[style]
    font.font.name, font.font.color.rgb = _FONT, INK
    _sized(font, size)
    font.font.bold = style not in ("Normal", "Footer")
    names = font.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        names.attrib.pop(qn(name), None)
    for border in font.element.findall(".//" + qn("w:pBdr")):
        border.getparent().remove(border)


def spaced(style: Any, before: float, after: float) -> None:
    """Set the room before and after a style's paragraphs, in points; headings stay with what follows."""
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.keep_with_next = style.name not in ("Normal", "Footer")


def filled(target: WordParagraph | WordCell, colour: str) -> None:
    """Shade a paragraph or a cell; `colour` is six hexadecimal digits."""
    shade = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)):
        shade.set(qn(name), value)
    if isinstance(target, WordParagraph):
        _properties(target).append(shade)
    else:
        element: Any = target._tc  # noqa: SLF001 -- the library has no public name for a cell's element
        element.get_or_add_tcPr().append(shade)


def mark_head(row: WordRow) -> None:
    """Let Word repeat this row on every page of its table."""
    element: Any = row._tr  # noqa: SLF001 -- as above
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    element.get_or_add_trPr().append(head)


def whole(row: WordRow) -> None:
    """Keep a row on one page."""
    element: Any = row._tr  # noqa: SLF001 -- as above
    element.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def ruled(table: WordTable) -> None:
    """Thin lines between the rows, none around them."""
    properties: Any = table._tbl.tblPr  # noqa: SLF001 -- as above
    borders = OxmlElement("w:tblBorders")
    for side in ("w:bottom", "w:insideH"):
        border = OxmlElement(side)
        for name, value in (("w:val", "single"), ("w:sz", "4"), ("w:color", "E2E5E9")):
            border.set(qn(name), value)
        borders.append(border)
    properties.append(borders)


def number_field(paragraph: WordParagraph, name: str) -> None:
    """A field that Word fills in: `PAGE` or `NUMPAGES`."""
    run = paragraph.add_run("1")
    run.font.color.rgb = QUIET
    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run._r.addprevious(field)  # noqa: SLF001 -- as above
    field.append(run._r)  # noqa: SLF001 -- as above


def described(picture: InlineShape, words: str) -> None:
    """Words for who cannot see a picture, which stands flush with the text: programs differ in the gap they assume."""
    element: Any = picture._inline  # noqa: SLF001 -- as above
    element.docPr.set("descr", words)
    for side in ("distT", "distB", "distL", "distR"):
        element.set(side, "0")


def _sized(target: Any, points: float) -> None:
    """Set the size of a run or style, for letters written from the right too: Word keeps that one apart."""
    target.font.size = Pt(points)
    size = target.element.get_or_add_rPr().find(qn("w:sz"))
    other = OxmlElement("w:szCs")
    other.set(qn("w:val"), size.get(qn("w:val")))
    for old in size.getparent().findall(qn("w:szCs")):
        size.getparent().remove(old)
    size.addnext(other)


def _linked(paragraph: WordParagraph, address: str) -> WordRun:
    link: Any = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    element: Any = OxmlElement("w:r")
    link.append(element)
    paragraph._p.append(link)  # noqa: SLF001 -- as above
    return WordRun(element, paragraph)


def _properties(paragraph: WordParagraph) -> Any:
    element: Any = paragraph._p  # noqa: SLF001 -- as above
    return element.get_or_add_pPr()
