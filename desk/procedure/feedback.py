"""Feedback on the procedure: how it is asked for in the thread, and what an answer says.

Source: procedure, part 1, section 6. Support asks once the post-mortem was held (or, where none is owed, after the
resolution). From then on the first message of each of the operator's people that does nothing else is an answer.
"""

import re

WANTED = "Feedback wanted"
"""First line of the question."""

QUESTION = (
    "How did this procedure work for you? Answer here in the thread, with a number from 1 (badly) to 5 (very well) "
    "or in your own words."
)

BEST = 5
"""The best mark; the worst is 1."""

_HEADING = re.compile(r"\s*feedback\s*(?::|\n|$)\s*", re.IGNORECASE)
_MARK = re.compile(rf"([1-{BEST}])(?:\s*(?:/|of|out of|von|z|na)\s*{BEST})?", re.IGNORECASE)


def words_of(text: str) -> str:
    """What an answer says, without the first line of a desk's post."""
    return _HEADING.sub("", text, count=1).strip()


def mark_of(text: str) -> int | None:
    """The mark from 1 to 5 that an answer is, such as ``4``, ``4/5`` or ``5 of 5!``; None for words."""
    found = _MARK.fullmatch(words_of(text).strip(" .!*_~`"))
    return int(found[1]) if found else None
