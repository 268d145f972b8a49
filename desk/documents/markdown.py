"""A document as Markdown (CommonMark with tables) in which nothing that people typed is markup."""

import re

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
)

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~#!$^&])")
_LINE_START = re.compile(r"^(\s*)([-+=]|\d{1,9}[.)])(?=\s|[-+=]|$)", re.MULTILINE)
_ADDRESS = re.compile(r"(?<=[a-z]):(?=//)|(?<=\bmailto):|(?<=www)\.", re.IGNORECASE)


def markdown(page: Page) -> str:
    """The document, one blank line between blocks."""
    parts = [_block(block) for block in page.blocks]
    if page.footer:
        parts.append(f"---\n\n{escaped(page.footer)}")
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no emphasis, link, list, heading or HTML comes out of it."""
    safe = _SPECIAL.sub(r"\\\1", text)
    safe = _LINE_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", safe)
    return _ADDRESS.sub(r"\\\g<0>", safe)


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {_inline(text, one_line=True)}"
        case Paragraph(text, kind):
            words = _inline(text)
            return (
                "\n".join(f"> {line}" for line in words.split("\n")) if kind in ("notice", "said") else words
            )
        case Bullets(items):
            return "\n".join(f"- {_inline(item).replace(chr(10), chr(10) + '  ')}" for item in items)
        case Pairs(pairs):
            return "\n".join(
                f"- **{_inline(label, one_line=True)}:** {_inline(value, one_line=True)}"
                for label, value in pairs
            )
        case Table(head, rows):
            lines = [[_inline(cell.text, one_line=True) for cell in row.cells] for row in rows]
            titles = [_inline(cell.text, one_line=True) for cell in head]
            table = [titles, ["---"] * len(titles), *lines]
            return "\n".join(f"| {' | '.join(cells)} |" for cells in table)
        case Picture(source, alt, caption):
            return f"![{escaped(alt)}]({source})" + (f"\n\n{_inline(caption)}" if caption else "")


def _inline(text: Text, *, one_line: bool = False) -> str:
    """Words with their styles; a line break is Markdown's, or `<br>` where all must stand on one line."""
    words = "".join(_run(run) for run in text)
    return words.replace("\n", "<br>" if one_line else "\\\n")


def _run(run: Run) -> str:
    if run.text == "\n":
        return "\n"
    words = escaped(run.text)
    if run.strong and words.strip():
        words = f"**{words.strip()}**"
    return f"[{words}](<{run.link}>)" if run.link and "\n" not in words else words
