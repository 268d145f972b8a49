"""Typed text without the characters that no document can hold, or that would turn the text after them around."""

import re

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """Text without what XML, and so HTML and DOCX, cannot hold, which is shown as U+FFFD, and without marks that
    turn the writing direction of all that follows (Unicode 16, UAX 9, "Explicit directional formatting")."""
    return _STEERING.sub("", _NOT_XML.sub("\ufffd", text))
