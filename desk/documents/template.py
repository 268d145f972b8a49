"""The templates that come with desk: one HTML page a document, escaped by Jinja2, from which every format is made."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from desk.documents.clean_text import clean

_LINE = re.compile(r"\r\n?|\n|\x85|\u2028|\u2029")


def html_page(folder: Path, name: str, **values: object) -> str:
    """The HTML of the template `name` in `folder`. Every value is escaped; a missing one raises UndefinedError."""
    return _environment(folder).get_template(name).render(values)


def lines(text: object) -> Markup:
    """A text that keeps its line breaks, escaped."""
    return Markup("<br/>").join(escape(line) for line in _LINE.split(clean(str(text)).strip()))


@cache
def _environment(folder: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalized,
    )
    environment.filters["lines"] = lines
    return environment


def _finalized(value: object) -> object:
    """Every value that a template prints passes here before it is escaped."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value
