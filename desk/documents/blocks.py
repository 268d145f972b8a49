"""A document as blocks: the small vocabulary that every format can draw."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. `link` is an address or empty; a line break inside is LF."""

    text: str
    strong: bool = False
    quiet: bool = False
    link: str = ""


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (the title) to 3."""

    level: int
    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `kind` is its class: `lead`, `quiet`, `notice`, `said` (somebody's words) or empty."""

    text: Text
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list. `kind` is its class: `notice` or empty."""

    items: tuple[Text, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Pairs:
    """A definition list: labels and what they are."""

    pairs: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. `kind` is its class."""

    text: Text
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row. `kind` is its class: `missed` for an obligation that was missed."""

    cells: tuple[Cell, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its head (repeated on every page), its rows, and the share of the width of each column, in percent."""

    head: tuple[Cell, ...]
    rows: tuple[TableRow, ...]
    widths: tuple[int, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the `data:` address the template gave it, with words for who cannot see it."""

    source: str
    alt: str
    caption: Text = ()


Block = Heading | Paragraph | Bullets | Pairs | Table | Picture


@dataclass(frozen=True, slots=True)
class Page:
    """A whole document: title, language, footer line, and its blocks."""

    title: str
    blocks: tuple[Block, ...]
    footer: str = ""
    language: str = "en"


def plain(text: Text) -> str:
    """The characters of a text without its styles."""
    return "".join(run.text for run in text)
