"""Finding what was typed in a text: every word somewhere, a word's beginning before its middle."""

from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """`score` sorts, the smaller the better; `ranges` are [from, to) of what matched in the text, in order."""

    score: int
    ranges: tuple[Range, ...] = ()


def match(query: str, text: str, beside: str = "") -> Match | None:
    """How a text answers a query; None where a word is nowhere. `beside` may answer words too, worth less."""
    low, low_beside = text.lower(), beside.lower()
    # A few letters change their length in lower case; then nothing is underlined rather than the wrong thing.
    exact = len(low) == len(text)
    score, ranges = 0, []
    for word in query.lower().split():
        at = _find(low, word)
        if at >= 0:
            score += 0 if at == 0 else 1 if _starts(low, at) else 3
            ranges.append((at, at + len(word)))
        elif word in low_beside:
            score += 4
        else:
            return None
    return Match(score, _joined(ranges) if exact else ())


def _find(text: str, word: str) -> int:
    """Where a word begins in a text, at the beginning of one of its words if there is any."""
    first = at = text.find(word)
    while at > 0:
        if _starts(text, at):
            return at
        at = text.find(word, at + 1)
    return first if at < 0 else at


def _starts(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _joined(ranges: list[Range]) -> tuple[Range, ...]:
    joined: list[Range] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)
