"""PDF and DOCX say what the HTML says, carry the chain, and survive whatever people type."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from fpdf import FPDF
from PIL import Image

from desk.documents.blocks import Run, plain
from desk.documents.case import Case
from desk.documents.draft import Draft, Words
from desk.documents.exports import exported
from desk.documents.pdf_text import Style, Typesetter, starts_right
from desk.documents.postmortem import document
from desk.documents.seal import SealBroken, pressed, read_seal
from desk.documents.verification import read_file
from desk.documents.word_seal import read_docx
from tests.unit.documents import scene
from tests.unit.documents.test_exports import HOSTILE

DRAFT = Draft(f"{scene.CHANNEL}:{scene.ROOT}", scene.WORDS)


def pdf(case: Case, draft: Draft = DRAFT) -> bytes:
    return exported(case, draft, "pdf", scene.RESOURCES)


def word(case: Case, draft: Draft = DRAFT) -> bytes:
    return exported(case, draft, "docx", scene.RESOURCES)


def paragraphs(content: bytes) -> list[str]:
    """Every paragraph of a DOCX, those in tables too."""
    said = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in said.tables for row in table.rows for cell in row.cells]
    return [one.text for one in said.paragraphs] + cells


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


def test_the_docx_says_every_word_of_the_page():
    page = document(scene.case(), DRAFT, scene.RESOURCES.templates).page
    said = "\n".join(paragraphs(word(scene.case())))
    for block in page.blocks:
        for run in getattr(block, "text", ()):
            assert run.text.strip("\n") in said
    assert "Missed: acknowledgement" in said
    assert "Alert on the queue's age" in said


def test_the_docx_has_a_title_headings_and_heads_that_repeat():
    content = word(scene.case())
    styles = [one.style.name for one in docx.Document(io.BytesIO(content)).paragraphs if one.style]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") >= 8
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert b"w:tblHeader" in packed.read("word/document.xml")


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_makes_a_docx_that_opens_and_shows_it_as_typed(title: str):
    case = scene.titled(title)
    found = next(
        one.text
        for one in docx.Document(io.BytesIO(word(case))).paragraphs
        if one.style and one.style.name == "Title"
    )
    page = document(case, DRAFT, scene.RESOURCES.templates).page
    assert found == plain(page.blocks[1].text)  # type: ignore[union-attr]


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_makes_a_pdf(title: str):
    content = pdf(scene.titled(title), Draft(DRAFT.incident))
    assert content.startswith(b"%PDF-")
    assert pages(content) >= 2


@pytest.mark.parametrize(
    "text", ["x" * 9_000, "line\n" * 900, "word " * 3_000], ids=["one word", "lines", "words"]
)
def test_a_text_longer_than_a_page_goes_on_over_the_next(text: str):
    said = scene.said("08:30:00", scene.LENA, text, scene.ROOT)
    content = pdf(scene.case([scene.thread()[0], said]), Draft(DRAFT.incident))
    assert pages(content) > 4


def test_a_right_to_left_title_begins_at_the_right():
    assert starts_right("  - תשלום payment")
    assert not starts_right("payment תשלום")
    assert not starts_right("12:30")


def test_pictures_are_embedded_in_both_and_never_wider_than_the_page(tmp_path: Path):
    path = tmp_path / "wide"
    Image.new("RGB", (3000, 400), (40, 60, 90)).save(path, "PNG")
    case = scene.case(evidence={"F1": path})
    assert b"/Subtype /Image" in pdf(case)
    shape = docx.Document(io.BytesIO(word(case))).inline_shapes[0]
    assert shape.width.mm == pytest.approx(170, abs=0.1)
    assert shape.height.mm == pytest.approx(170 * 400 / 3000, abs=0.1)


def test_pictograms_that_no_font_has_are_named_in_the_pdf_and_nothing_else_is_lost():
    letters = Typesetter(FPDF(), scene.RESOURCES.fonts)
    said = "Odds 🚨 frozen 👩🏽‍💻 賭け 𒀀"
    line = "".join(piece.text for one in letters.lines((Run(said),), 500, Style()) for piece in one.pieces)
    letters.close()
    assert (
        line.replace("\u200d", "")
        == "Odds :police_cars_revolving_light: frozen :woman::personal_computer: 賭け �"
    )


def test_letters_from_the_right_have_the_size_of_the_others_and_pictures_stand_flush(tmp_path: Path):
    case = replace(scene.titled("تشلوم", "down"), evidence=scene.evidence(tmp_path))
    draft = Draft(DRAFT.incident, Words(lessons="الرهانات متوقفة"))
    said = docx.Document(io.BytesIO(word(case, draft))).element.xml
    sizes = re.findall(r'<w:sz w:val="(\d+)"/>\s*<w:szCs w:val="(\d+)"/>', said)
    assert sizes
    assert all(one == other for one, other in sizes)
    assert said.count("<w:sz ") == len(sizes)
    flush = docx.Document(io.BytesIO(word(scene.case(evidence=scene.evidence(tmp_path))))).element.xml
    assert re.search(r'<wp:inline [^>]*distT="0" distB="0" distL="0" distR="0"', flush)


def test_a_damaged_docx_is_said_to_be_so_in_one_line():
    content = word(scene.case())
    chance = random.Random(3)
    for _ in range(60):
        place = chance.randrange(len(content))
        for damaged in (content[:place], content[:place] + b"desk" + content[place + chance.randrange(90) :]):
            with suppress(SealBroken):  # and nothing else: that line is what a person is told
                read_file("a.docx", damaged)


def test_the_same_case_makes_the_same_file():
    assert pdf(scene.case()) == pdf(scene.case())
    assert word(scene.case()) == word(scene.case())


def test_every_format_carries_the_chain_and_shows_a_later_change():
    case = scene.case()
    for seal, content in ((read_seal, pdf(case)), (read_docx, word(case))):
        assert seal(content).intact
        assert [link.sha256 for link in seal(content).chain.links] == [
            link.sha256 for link in case.chain.links
        ]


def test_a_docx_that_was_edited_is_no_longer_intact():
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(scene.case()))) as packed, zipfile.ZipFile(changed, "w") as out:
        for name in packed.namelist():
            out.writestr(name, packed.read(name).replace(b"late by 05:30", b"late by 00:30"))
    assert not read_docx(changed.getvalue()).intact


def test_a_pdf_whose_bytes_were_changed_is_no_longer_intact():
    content = pdf(scene.case())
    assert not read_seal(content.replace(b"/Count", b"/Cound", 1)).intact


def test_a_file_that_is_none_of_desks_is_said_to_be_so():
    with pytest.raises(SealBroken, match="carries no evidence chain"):
        read_seal(b"%PDF-1.3 something else")
    with pytest.raises(SealBroken, match="no DOCX"):
        read_docx(zlib.compress(b"x"))
    with pytest.raises(SealBroken, match="no evidence chain"):
        pressed(b"")
