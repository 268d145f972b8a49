"""The few words around what was searched for, with the found ones marked."""

import re
import unicodedata
from collections.abc import Sequence

HIT_OPEN, HIT_CLOSE = "\x02", "\x03"
"""What stands around a found word: control characters, which are no markup anywhere."""

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
"""A word, with the accents that stand behind its letters."""
_MARKS = str.maketrans({HIT_OPEN: None, HIT_CLOSE: None})
_BEFORE, _LENGTH = 6, 24


def snippet(text: str, wanted: Sequence[str], begins: bool = True) -> str:
    """Up to 24 words of a text, from a little before the first found one.

    With `begins` the last wanted word may be a beginning. What the text has of the marks itself is dropped: only
    what was found is ever marked.
    """
    text = " ".join(text.translate(_MARKS).split())
    whole = {_folded(word) for word in wanted}
    beginning = _folded(wanted[-1]) if wanted and begins else ""
    words = list(_WORD.finditer(text))
    found = [
        (folded := _folded(word[0])) in whole or bool(beginning and folded.startswith(beginning))
        for word in words
    ]
    first = max(0, (found.index(True) if True in found else 0) - _BEFORE)
    shown = words[first : first + _LENGTH]
    if not shown:
        return ""
    start = 0 if first == 0 else shown[0].start()
    end = len(text) if first + _LENGTH >= len(words) else shown[-1].end()
    pieces, at = [], start
    for word, is_found in zip(shown, found[first:], strict=False):
        if is_found:
            pieces += [text[at : word.start()], HIT_OPEN, word[0], HIT_CLOSE]
            at = word.end()
    pieces.append(text[at:end])
    return f"{'…' if start else ''}{''.join(pieces)}{'…' if end < len(text) else ''}"


def _folded(word: str) -> str:
    """A word as FTS5's unicode61 tokenizer compares it: no case, no diacritics."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
