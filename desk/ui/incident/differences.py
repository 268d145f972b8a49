"""What an edit changed, word by word, as runs for a minus line and a plus line."""

import re
from difflib import SequenceMatcher

from desk.ui.theme.lettering import Run

_WORDS = re.compile(r"\S+\s*|\s+")


def changed_runs(old: str, new: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The old text with what went struck, and the new one with what came underlined."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    gone: list[Run] = []
    came: list[Run] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            gone.append(Run("".join(before[a:b])))
            came.append(Run("".join(after[c:d])))
            continue
        if b > a:
            gone.append(Run("".join(before[a:b]), "late", strike=True))
        if d > c:
            came.append(Run("".join(after[c:d]), "good", underline=True))
    return tuple(gone), tuple(came)
