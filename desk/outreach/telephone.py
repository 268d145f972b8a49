"""Telephone numbers: what a person typed as what a telephone dials."""

import re

from desk.outreach.single_line import one_line

_EXTENSION = re.compile(
    r"(?:;\s*ext=|,|\bext(?:ension)?\.?|\bx|#|\bDurchwahl|\bwew\.?)\s*(\d{1,11})\s*$", re.IGNORECASE
)
_TRUNK_ZERO = re.compile(r"\(0\)")
_SEPARATORS = re.compile(r"[\s().\-/\u2010-\u2015\u00a0]+")
_NUMBER = re.compile(r"\+[1-9][0-9]{4,14}")


class NumberInvalid(ValueError):
    """A number that no telephone can dial from anywhere; the text is one clear line."""


def dialable(text: str) -> tuple[str, str]:
    """The number (``+4930123456``) and its extension (``12`` or empty).

    Blanks, brackets, dots, dashes and slashes are dropped, ``00`` at the start is a plus, the ``(0)`` of
    ``+44 (0)20`` is not dialled from abroad. Raises NumberInvalid: without a country code nobody can tell which
    number it is. Source: ITU-T E.164 (at most 15 digits); RFC 3966, section 5.1.4.
    """
    shown = one_line(text, 40)
    typed = text.strip().removeprefix("tel:")
    extension = ""
    if found := _EXTENSION.search(typed):
        typed, extension = typed[: found.start()], found[1]
    digits = _SEPARATORS.sub("", _TRUNK_ZERO.sub("", typed))
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.isascii() or not _NUMBER.fullmatch(digits):
        if digits.isascii() and digits.isdigit():
            raise NumberInvalid(f"{shown!r} has no country code: begin with + and the country's number")
        raise NumberInvalid(f"{shown!r} is no phone number: write it like +49 30 123456")
    return digits, extension


def tel_link(text: str) -> str:
    """The ``tel:`` link that dials a number. Raises NumberInvalid.

    Source: RFC 3966: the plus stays, visual separators are left out.
    """
    number, extension = dialable(text)
    return f"tel:{number};ext={extension}" if extension else f"tel:{number}"
