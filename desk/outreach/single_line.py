"""Untrusted words made into one line: what may stand in a header, a card, a link or a file's name."""

import re
import unicodedata

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNSAFE_IN_NAMES = re.compile(r'[\\/:*?"<>|]')


def one_line(text: str, limit: int = 300) -> str:
    """The words on one line, without control characters, lone surrogates and marks that turn the writing direction.

    Longer than `limit` characters it ends in an ellipsis. No header can be smuggled in (RFC 5322, section 2.2).
    """
    kept = "".join(" " if _breaks(char) else char for char in _BIDI.sub("", text))
    words = " ".join(kept.split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def header_words(text: str, limit: int = 300) -> str:
    """The words of a header: one line that no reader and no writer takes for an encoded word.

    CPython's email package decodes ``=?utf-8?q?=0ABcc:...?=`` while it *writes* a header, and the line end in it
    becomes a header of its own (seen with 3.11.7); so the two characters that begin one are parted.
    """
    return one_line(text, limit).replace("=?", "= ?")


def many_lines(text: str) -> str:
    """Words over several lines: line ends as LF, tabs as they are, every other control character gone."""
    even = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(char for char in _BIDI.sub("", even) if char in "\n\t" or not _breaks(char)).strip()


def file_name(text: str, limit: int = 120) -> str:
    """A name for a file that came from elsewhere: no folder, no hidden file, nothing a system reads specially."""
    name = _UNSAFE_IN_NAMES.sub("_", one_line(text.replace("\\", "/").rpartition("/")[2], 10 * limit))
    stem, dot, ending = name.lstrip(". ").rpartition(".")
    if not dot or len(ending) > 10:
        return name.strip(". ")[:limit] or "attachment"
    return f"{stem[: limit - len(ending) - 1]}.{ending}" if stem else f"attachment.{ending}"


def _breaks(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")
