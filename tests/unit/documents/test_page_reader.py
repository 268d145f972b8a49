"""The template's HTML is read back word for word, and what no format knows is refused."""

from __future__ import annotations

import pytest

from desk.documents.blocks import Bullets, Heading, Pairs, Paragraph, Picture, Run, Table, plain
from desk.documents.page_reader import read_page


def page(body: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="de"><head><title> A  b </title></head><body>{body}</body></html>'


def test_every_element_becomes_its_block():
    found = read_page(
        page(
            "<main><section><h2>H</h2><p class='lead'>a <strong>b</strong>\n c<br/> d</p><ul><li>x</li></ul>"
            "<dl><dt>k</dt><dd><a href='https://a.example'>v</a></dd></dl>"
            "<table><colgroup><col width='40%'/><col width='60%'/></colgroup>"
            "<thead><tr><th>A</th><th>B</th></tr></thead>"
            "<tbody><tr class='missed'><td>1</td><td><small>2</small></td></tr></tbody></table>"
            "<figure><img src='data:x' alt='y'/><figcaption>z</figcaption></figure></section></main><footer>f</footer>"
        )
    )
    heading, paragraph, bullets, pairs, table, picture = found.blocks
    assert heading == Heading(2, (Run("H"),))
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.text) == "a b c\nd"
    assert paragraph.text[1] == Run("b", strong=True)
    assert bullets == Bullets(((Run("x"),),))
    assert pairs == Pairs((((Run("k"),), (Run("v", link="https://a.example"),)),))
    assert isinstance(table, Table)
    assert (table.widths, table.rows[0].kind, table.rows[0].cells[1].text) == (
        (40, 60),
        "missed",
        (Run("2", quiet=True),),
    )
    assert picture == Picture("data:x", "y", (Run("z"),))
    assert (found.title, found.footer, found.language) == ("A b", "f", "de")


@pytest.mark.parametrize(
    ("body", "trouble"),
    [
        ("<video/>", "uses <video>"),
        ("<p>a", "not well-formed"),
        ("<figure/>", "without a picture"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><p>&a;</p>", "declares entities"),
    ],
)
def test_what_not_every_format_knows_is_refused(body: str, trouble: str):
    with pytest.raises(ValueError, match=trouble):
        read_page(page(body))


def test_a_page_without_a_body_is_refused():
    with pytest.raises(ValueError, match="no body"):
        read_page("<html><head/></html>")
