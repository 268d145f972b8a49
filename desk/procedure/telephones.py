"""Telephone numbers in what people type about a contact: none of them goes to the channel.

Source: procedure, Part 2, "Backup channels".
"""

import re

LEFT_OUT = "[number]"
"""What stands where a number stood."""

_NUMBER = re.compile(r"(?:\+|\b00)\s?[1-9](?:[\s()./-]*\d){6,}|\b0\d{2,4}[\s/-]*\d{5,}")
"""A telephone number: of any country, or as it is dialled inside one."""


def holds_number(text: str) -> bool:
    """Whether a telephone number stands in the text."""
    return _NUMBER.search(text) is not None


def without_numbers(text: str) -> str:
    """The text with `LEFT_OUT` in place of every telephone number."""
    return _NUMBER.sub(LEFT_OUT, text)
