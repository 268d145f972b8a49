"""Block Kit for what desk posts: the same words as the text, set so that they read well in plain Slack."""

import re

from desk.procedure.message import Json
from desk.procedure.post import Post
from desk.procedure.signature import signature

LONGEST_SECTION = 3000
"""Characters of mrkdwn that one section takes. Source: docs.slack.dev, "Section block"."""

_PLAIN_KINDS = frozenset({"classify", "policy", "record", "roster"})
_HEADING = re.compile(r"[\w ,.:()/-]+")


def blocks_for(post: Post) -> list[Json]:
    """The blocks of a post; none for rosters, policies and records, which are read as plain text.

    `text` stays the truth: blocks only set it (first line bold where it has no marks of its own, the signature
    small).
    """
    if post.kind in _PLAIN_KINDS:
        return []
    lines = post.text.rstrip().split("\n")
    signed = lines.pop() if signature(post.text) else ""
    if lines and _HEADING.fullmatch(lines[0].strip()):
        lines[0] = f"*{lines[0].strip()}*"
    body = "\n".join(lines).strip("\n")
    sections: list[Json] = [
        {"type": "section", "text": {"type": "mrkdwn", "text": piece}}
        for piece in pieces(body, LONGEST_SECTION)
    ]
    if not sections:
        return []
    if signed:
        context: Json = {"type": "context", "elements": [{"type": "mrkdwn", "text": signed}]}
        return [*sections, context]
    return sections


def pieces(text: str, longest: int) -> list[str]:
    """Cut a text at line ends into pieces of at most `longest` characters; a longer line is cut where it must be.

    Never inside an entity or a link: `&amp;` and `<url|label>` stay whole.
    """
    found: list[str] = []
    rest = text
    while len(rest) > longest:
        cut = rest.rfind("\n", 1, longest)
        if cut < 0:
            cut = _outside_of_marks(rest, longest)
        found.append(rest[:cut])
        rest = rest[cut:].removeprefix("\n")
    return [piece for piece in [*found, rest] if piece.strip()]


def _outside_of_marks(text: str, cut: int) -> int:
    """The last place before `cut` that is not inside `<...>` or `&...;`; `cut` itself where all is one mark."""
    for opening, closing, reach in (("<", ">", cut), ("&", ";", 6)):
        start = text.rfind(opening, max(0, cut - reach), cut)
        if start > 0 and closing not in text[start:cut]:
            cut = start
    return cut
