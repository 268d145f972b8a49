"""A line that the floors below the window said in English, in the language of the window."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication


def told(line: str) -> str:
    """The line translated, what stands in its places too; a line that nobody knows stays as it is."""
    for pattern, source in _patterns():
        found = pattern.fullmatch(line)
        if found:
            said = QCoreApplication.translate("told", source)
            return said.format(*(told(part) for part in found.groups()))
    return line


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    from desk.ui.wording.refusals import REFUSALS
    from desk.ui.wording.slack_lines import SLACK_LINES

    # QT_TRANSLATE_NOOP gives its text back, but its type stub says object.
    return tuple((_pattern(str(source)), str(source)) for source in (*REFUSALS, *SLACK_LINES))


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(part) for part in re.split(r"\{\d\}", source)), re.DOTALL)
