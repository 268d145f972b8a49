"""A document as DOCX: the same blocks in Word's own headings, lists and tables, so that both sides may edit on."""

import base64
import io
from datetime import datetime

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from desk.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Heading,
    Page,
    Pairs,
    Paragraph,
    Picture,
    Run,
    Table,
    TableRow,
    Text,
)
from desk.documents.word_text import (
    ACCENT,
    QUIET,
    described,
    filled,
    mark_head,
    number_field,
    ruled,
    set_font,
    spaced,
    whole,
    write,
)

SEAL_PART = "/customXml/desk-evidence.json"
_WIDTH_MM = 170
_LABELS_MM = 42
_SHORT = 1_200
"""Characters of a row that surely fits on a page: it is kept on one."""
_MISSED, _NOTICE, _HEAD = "FDECEA", "FFF6E0", "F3F4F6"


def docx_bytes(page: Page, made: datetime, seal: str = "") -> bytes:
    """The DOCX. `made` is the instant it names as its own; `seal` the chain to carry as a part of its own."""
    word = docx.Document()
    _set_up(word, page, made)
    for block in page.blocks:
        _put(word, block)
    if seal:
        package = word.part.package
        part = Part(PackURI(SEAL_PART), "application/json", seal.encode(), package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


def _set_up(word: WordDocument, page: Page, made: datetime) -> None:
    said = word.core_properties
    said.title, said.author, said.language, said.comments = page.title[:255], "desk", page.language, ""
    said.created = said.modified = made.replace(tzinfo=None)
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    for name, size, before, after in (
        ("Normal", 9.5, 0, 6), ("Title", 20, 0, 2), ("Heading 1", 13, 16, 4), ("Heading 2", 10, 10, 2),
        ("Footer", 7.5, 0, 0),
    ):  # fmt: skip
        set_font(word, name, size)
        spaced(word.styles[name], before, after)
    footer = section.footer.paragraphs[0]
    write(footer, (Run(f"{page.footer} · Page "),), colour=QUIET)
    number_field(footer, "PAGE")
    write(footer, (Run(" of "),), colour=QUIET)
    number_field(footer, "NUMPAGES")


def _put(word: WordDocument, block: Block) -> None:
    match block:
        case Heading(level, text):
            write(word.add_paragraph(style="Title" if level == 1 else f"Heading {level - 1}"), text)
        case Paragraph(text, kind):
            _paragraph(word.add_paragraph(), text, kind)
        case Bullets(items, kind):
            for item in items:
                paragraph = word.add_paragraph(style="List Bullet")
                paragraph.paragraph_format.space_after = Pt(2)
                write(paragraph, item)
                if kind == "notice":
                    filled(paragraph, _NOTICE)
        case Pairs(pairs):
            rows = tuple(TableRow((Cell(label, "label"), Cell(value))) for label, value in pairs)
            _table(
                word, Table((), rows, (_LABELS_MM * 100 // _WIDTH_MM, 100 - _LABELS_MM * 100 // _WIDTH_MM))
            )
        case Table():
            _table(word, block)
        case Picture(source, alt, caption):
            _picture(word, source, alt, caption)


def _paragraph(paragraph: WordParagraph, text: Text, kind: str) -> None:
    if kind == "kind":
        write(paragraph, tuple(Run(run.text, strong=True) for run in text), colour=ACCENT)
        paragraph.paragraph_format.space_after = Pt(0)
    else:
        write(paragraph, text, colour=QUIET if kind in ("lead", "quiet") else None)
    if kind == "said":
        paragraph.paragraph_format.left_indent = Mm(4)
    elif kind == "notice":
        filled(paragraph, _NOTICE)


def _table(word: WordDocument, table: Table) -> None:
    count = len(table.widths)
    widths = [Mm(_WIDTH_MM * share / sum(table.widths)) for share in table.widths]
    drawn = word.add_table(rows=0, cols=count)
    drawn.autofit = False
    for column, width in zip(drawn.columns, widths, strict=True):
        column.width = width
    if table.head:
        row = drawn.add_row()
        mark_head(row)
        for cell, said, width in zip(row.cells, table.head, widths, strict=True):
            cell.width = width
            strong = tuple(Run(run.text, strong=True) for run in said.text)
            write(cell.paragraphs[0], strong, size=8, colour=QUIET)
            filled(cell, _HEAD)
    for one in table.rows:
        row = drawn.add_row()
        if sum(len(run.text) for said in one.cells for run in said.text) < _SHORT:
            whole(row)
        for cell, said, width in zip(row.cells, one.cells, widths, strict=True):
            cell.width = width
            write(
                cell.paragraphs[0],
                said.text,
                size=8.2 if table.head else 9.5,
                colour=QUIET if said.kind == "label" else None,
            )
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            if one.kind == "missed":
                filled(cell, _MISSED)
    if table.head:
        ruled(drawn)
    word.add_paragraph().paragraph_format.space_after = Pt(0)


def _picture(word: WordDocument, source: str, alt: str, caption: Text) -> None:
    content = base64.b64decode(source.partition("base64,")[2])
    run = word.add_paragraph().add_run()
    picture = run.add_picture(io.BytesIO(content))
    shrink = min(1.0, Mm(_WIDTH_MM) / picture.width, Mm(180) / picture.height)
    picture.width, picture.height = Length(int(picture.width * shrink)), Length(int(picture.height * shrink))
    described(picture, alt)
    write(word.add_paragraph(), caption, size=7.5, colour=QUIET)
