"""The signature: the last line of a desk's post, naming the person it speaks for and the operation.

Above it a resolution and a sent document name the head of the thread's hash chain, on a line of its own.
"""

import re

_LINE = re.compile(r"\s*[-–—•]\s*<@([UW][A-Z0-9_]*)(?:\|[^<>]*)?>\s*·\s*desk\s+([0-9a-f]{8})\s*")
_EVIDENCE = re.compile(r"\s*Evidence: (\d{1,6}) messages?, SHA-256 ([0-9a-f]{64})\s*", re.ASCII)
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
    """The text above the signature (and above the evidence line), without white space at its end; an unsigned
    text as it is."""
    if signature(text) is None:
        return text
    above = text.rstrip().rpartition("\n")[0].rstrip()
    return above.rpartition("\n")[0].rstrip() if evidence(text) is not None else above


def evidence_line(count: int, sha256: str) -> str:
    """The line that names the head of a chain of `count` messages."""
    return f"Evidence: {count} message{'' if count == 1 else 's'}, SHA-256 {sha256}"


def evidence(text: str) -> tuple[int, str] | None:
    """The count and the head that a signed text names above its signature, or None."""
    if signature(text) is None:
        return None
    named = _EVIDENCE.fullmatch(text.rstrip().rpartition("\n")[0].rstrip().rpartition("\n")[2])
    return (int(named[1]), named[2]) if named else None


def with_evidence(text: str, line: str) -> str:
    """A signed text with the evidence line above its signature."""
    above, _, last = text.rstrip().rpartition("\n")
    return f"{above}\n{line}\n{last}"
