"""What the search needs from outside: a finder, and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk.store.question import Question
    from desk.store.search import Found


@dataclass(frozen=True, slots=True)
class Answer:
    """A page of what was found from `offset` on; `trouble` is why there is none, a clear line.

    `apart` counts what answers on the other side (in Slack, or only on this computer), to a hundred; `behind` is how
    many messages search does not know yet.
    """

    found: "Found | None" = None
    offset: int = 0
    apart: int = 0
    behind: int = 0
    trouble: str = ""


class Finder(Protocol):
    """Search over everything ever read, off this thread. The newest question makes every earlier one void."""

    def ask(self, question: "Question", offset: int, done: Callable[[Answer], None]) -> None:
        """Look; `done` is called later, on any thread, or never where another question came."""
        ...
