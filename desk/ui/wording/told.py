"""A line that the floors below the window said in English, in the language of the window."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication


def told(line: str) -> str:
    """The line translated, what stands in its places too; a line that nobody knows stays as it is."""
    for sources in (_sources, _office_sources):
        said = _said(line, sources())
        if said is not None:
            return said
    return line


def _said(line: str, sources: dict[str, None]) -> str | None:
    if line in sources:
        return QCoreApplication.translate("told", line)
    for source in sources:
        beginning = source.partition("{")[0]
        found = _pattern(source).fullmatch(line) if line.startswith(beginning) else None
        if found:
            said = QCoreApplication.translate("told", source)
            return said.format(*(told(part) for part in found.groups()))
    return None


@cache
def _sources() -> dict[str, None]:
    from desk.ui.wording.refusals import REFUSALS
    from desk.ui.wording.slack_lines import SLACK_LINES

    # QT_TRANSLATE_NOOP gives its text back, but its type stub says object.
    return dict.fromkeys(str(source) for source in (*REFUSALS, *SLACK_LINES))


@cache
def _office_sources() -> dict[str, None]:
    """Apart from the others, which the first paint needs."""
    from desk.ui.wording.office_lines import OFFICE_LINES

    return dict.fromkeys(str(source) for source in OFFICE_LINES)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(part) for part in re.split(r"\{\d\}", source)), re.DOTALL)
