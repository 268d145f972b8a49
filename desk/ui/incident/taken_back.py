"""A post that was taken back, as the draft of the place it was written in."""

from dataclasses import dataclass

from desk.procedure.attachment import Attachment
from desk.procedure.post import Post
from desk.procedure.signature import without_signature
from desk.procedure.slacktext import plain
from desk.ui.book import Book
from desk.ui.incident.lines import readable

_IMPACT, _DOING, _NEXT = "Impact: ", "Doing: ", "Next update: "
_NO_CHANGE = "no change"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What the composer shows again. `is_update` where it was written as one, with `impact` and `doing`."""

    is_update: bool
    words: str = ""
    impact: str = ""
    doing: str = ""
    no_change: bool = False
    files: tuple[Attachment, ...] = ()


def taken_back(post: Post, book: Book) -> TakenBack:
    """The parts of a post in a thread; people are named again as they were typed."""
    own = without_signature(post.text)
    body = own.partition("\n")[2].strip() or own
    if post.kind == "update":
        return _update(body, post, book)
    return TakenBack(False, _typed(body, book), files=post.files)


def _update(body: str, post: Post, book: Book) -> TakenBack:
    """The words of an update as `update_words` put them together; the next time is chosen anew.

    An update from a command line has no such parts: all of it is the impact.
    """
    parts: dict[str, list[str]] = {}
    part = _IMPACT
    for line in body.splitlines():
        part = next((label for label in (_DOING, _NEXT) if line.startswith(label)), part)
        parts.setdefault(part, []).append(line.removeprefix(part))
    impact = _typed("\n".join(parts.get(_IMPACT, [])), book)
    doing = _typed("\n".join(parts.get(_DOING, [])), book)
    unchanged = impact == _NO_CHANGE
    return TakenBack(True, "", "" if unchanged else impact, doing, unchanged, post.files)


def _typed(wire: str, book: Book) -> str:
    return readable(plain(wire), book)
