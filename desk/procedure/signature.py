"""The signature: the last line of a desk's post, naming the person it speaks for and the operation."""

import re

_LINE = re.compile(r"\s*[-–—•]\s*<@([UW][A-Z0-9_]*)(?:\|[^<>]*)?>\s*·\s*desk\s+([0-9a-f]{8})\s*")
_AUTHOR = re.compile(r"[UW][A-Z0-9_]*")
_OP = re.compile(r"[0-9a-f]{8}")


def sign(author: str, op: str) -> str:
    """The signature of a post made for the user `author` (a Slack id) as operation `op`, eight hex digits.

    Raises ValueError for anything else, since what a signature holds is not escaped.
    """
    if not _AUTHOR.fullmatch(author) or not _OP.fullmatch(op):
        raise ValueError(f"cannot sign as {author!r}, operation {op!r}")
    return f"- <@{author}> · desk {op}"


def signature(text: str) -> tuple[str, str] | None:
    """The user id and the operation in the last line of wire text, or None where it is no signature."""
    signed = _LINE.fullmatch(text.rstrip().rpartition("\n")[2])
    return (signed[1], signed[2]) if signed else None


def without_signature(text: str) -> str:
    """The text above the signature, without white space at its end; an unsigned text as it is."""
    if signature(text) is None:
        return text
    return text.rstrip().rpartition("\n")[0].rstrip()
