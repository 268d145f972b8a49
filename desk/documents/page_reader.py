"""Reads the template's HTML back into blocks, so that PDF, DOCX and Markdown say exactly what the HTML says."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

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

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3}
_FOLDERS = {"main", "section", "div", "header"}


def read_page(html: str) -> Page:
    """The document of a template's HTML, which is well-formed XML too.

    Raises ValueError for an element outside the vocabulary, or HTML that is not well-formed.
    """
    try:
        # Our own template, escaped by Jinja2; entities that expand are refused by the check before.
        root = ET.fromstring(_without_doctype(html))
    except ET.ParseError as error:
        raise ValueError(f"the template's HTML is not well-formed: {error}") from error
    body = root.find("body")
    if body is None:
        raise ValueError("the template's HTML has no body")
    footer = body.find("footer")
    blocks = tuple(block for element in body if element is not footer for block in _blocks(element))
    title = root.findtext("head/title") or ""
    said = "" if footer is None else "".join(run.text for run in _text(footer))
    return Page(" ".join(title.split()), blocks, said, root.get("lang", "en"))


def _without_doctype(html: str) -> str:
    begin = html.lstrip()
    rest = begin.removeprefix("<!DOCTYPE html>")
    if "<!DOCTYPE" in rest or "<!ENTITY" in rest:
        raise ValueError("the template's HTML declares entities")
    return rest.lstrip()


def _blocks(element: ET.Element) -> Iterator[Block]:
    tag, kind = element.tag, element.get("class", "")
    if tag in _FOLDERS:
        for child in element:
            yield from _blocks(child)
    elif tag in _HEADINGS:
        yield Heading(_HEADINGS[tag], _text(element))
    elif tag == "p":
        yield Paragraph(_text(element), kind)
    elif tag == "ul":
        yield Bullets(tuple(_text(item) for item in element), kind)
    elif tag == "dl":
        terms, meanings = element.findall("dt"), element.findall("dd")
        yield Pairs(tuple((_text(one), _text(other)) for one, other in zip(terms, meanings, strict=True)))
    elif tag == "table":
        yield _table(element, kind)
    elif tag == "figure":
        yield _picture(element)
    elif tag not in ("style", "script"):
        raise ValueError(f"the template uses <{tag}>, which not every format knows")


def _table(element: ET.Element, kind: str) -> Table:
    head = tuple(_cell(cell) for cell in element.findall("thead/tr/th"))
    rows = tuple(
        TableRow(tuple(_cell(cell) for cell in row), row.get("class", ""))
        for row in element.findall("tbody/tr")
    )
    widths = tuple(int(col.get("width", "0").rstrip("%")) for col in element.findall("colgroup/col"))
    return Table(head, rows, widths, kind)


def _cell(element: ET.Element) -> Cell:
    return Cell(_text(element), element.get("class", ""))


def _picture(element: ET.Element) -> Picture:
    image, caption = element.find("img"), element.find("figcaption")
    if image is None:
        raise ValueError("the template has a figure without a picture")
    return Picture(image.get("src", ""), image.get("alt", ""), () if caption is None else _text(caption))


def _text(element: ET.Element) -> Text:
    """The words of an element: white space as HTML has it, one space for a run of it, none beside a line break."""
    found: list[Run] = []
    for run in _runs(element, Run("")):
        text = run.text
        if not found or found[-1].text.endswith(("\n", " ")):
            text = text.lstrip(" ")
        if text == "\n" and found:
            found[-1] = replace(found[-1], text=found[-1].text.rstrip(" "))
        if text:
            found.append(replace(run, text=text))
    while found and not found[-1].text.strip(" \n"):
        found.pop()
    if found:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(" \n"))
    return tuple(found)


def _runs(element: ET.Element, style: Run) -> Iterator[Run]:
    if element.tag == "br":
        yield replace(style, text="\n")
    elif element.tag in ("strong", "b"):
        style = replace(style, strong=True)
    elif element.tag in ("small", "em"):
        style = replace(style, quiet=True)
    elif element.tag == "a":
        style = replace(style, link=element.get("href", ""))
    if element.text:
        yield replace(style, text=_spaced(element.text))
    for child in element:
        yield from _runs(child, style)
        if child.tail:
            yield replace(style, text=_spaced(child.tail))


def _spaced(text: str) -> str:
    """Text with HTML's white space (not a no-break space) as single spaces."""
    words = " ".join(part for part in text.replace("\n", " ").replace("\t", " ").split(" ") if part)
    before = " " if text[0].isspace() else ""
    after = " " if words and text[-1].isspace() else ""
    return f"{before}{words}{after}"
