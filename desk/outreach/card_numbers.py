"""The telephone numbers of a contact card, found again in words: they never go to the channel.

Source: procedure, "Backup channels".
"""

import re
from collections.abc import Iterator

from desk.outreach.contacts import ContactCard
from desk.outreach.telephone import NumberInvalid, dialable
from desk.procedure.telephones import LEFT_OUT

SHORTEST = 7
"""Digits from which on a row of them is told as a number; shorter ones are counts, dates and levels too."""

_ROW = re.compile(r"(?<![A-Za-z0-9_])\+?\d(?:[\s()./\u00a0\u2010-\u2015-]*\d)*+(?![A-WYZa-wyz_])")
"""Digits in a row, with what people put between them. A letter beside it makes it an id; an x begins an extension."""
_COUNTRY_DIGITS = (1, 2, 3)
"""How long a country code is: the number is dialled without it, and with a 0 before it, inside that country."""


def holds_number_of(card: ContactCard, text: str) -> bool:
    """Whether a number of the card stands in the text, in whatever way it is written."""
    return without_numbers_of(card, text) != text


def without_numbers_of(card: ContactCard, text: str) -> str:
    """The text with `LEFT_OUT` in place of every number of the card."""
    known = tuple(_numbers(card))
    return _ROW.sub(lambda row: LEFT_OUT if _is_one(row[0], known) else row[0], text) if known else text


def _is_one(row: str, known: tuple[str, ...]) -> bool:
    digits = _digits(row)
    return len(digits) >= SHORTEST and any(_is(digits, number) for number in known)


def _is(digits: str, number: str) -> bool:
    """Whether digits as written are a number, with its country's code, as dialled inside the country, or without any
    beginning. What else stands in the row (an extension, a second number) does not hide it."""
    inside = [number[taken:] for taken in _COUNTRY_DIGITS if len(number) - taken >= SHORTEST - 1]
    return number in digits or any(f"0{one}" in digits or one == digits for one in inside)


def _numbers(card: ContactCard) -> Iterator[str]:
    """The digits of every number, its country's code first."""
    for person in card.people:
        for phone in person.phones:
            try:
                number = dialable(phone.number)[0].removeprefix("+")
            except NumberInvalid:
                number = _digits(phone.number)  # the card's form says so; it is a number all the same
            if len(number) >= SHORTEST:
                yield number


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
