"""A person's numbers and addresses as lines that somebody types: ``+49 30 901820 (night desk)``."""

import re
from collections.abc import Iterable

from desk.outreach.contacts import Phone

_LABELLED = re.compile(r"(.*?)\s*\(([^()]*[^\W\d][^()]*)\)\s*")


def phone_lines(phones: Iterable[Phone]) -> str:
    """Numbers, a line each."""
    return "\n".join(f"{one.number} ({one.label})" if one.label else one.number for one in phones)


def read_phones(text: str) -> tuple[Phone, ...]:
    """The numbers of such lines; what stands in brackets at the end and holds a letter is the label."""
    found = []
    for line in text.splitlines():
        match = _LABELLED.fullmatch(line)
        number, label = (match[1], match[2].strip()) if match and match[1] else (line.strip(), "")
        if number:
            found.append(Phone(number, label))
    return tuple(found)


def read_lines(text: str) -> tuple[str, ...]:
    """Lines that are not empty, without blanks around them."""
    return tuple(filter(None, (line.strip() for line in text.splitlines())))
