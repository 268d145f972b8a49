"""What can be put on a picture, and the history that undoes it. All measures are pixels of the picture."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Tool(StrEnum):
    """What the next stroke makes."""

    ARROW = "arrow"
    BOX = "box"
    WORDS = "words"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the picture."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Shape:
    """One mark. An arrow points from `start` to `end`; a box and a removed area span them; words stand at `start`."""

    tool: Tool
    start: Point
    end: Point
    words: str = ""

    @property
    def area(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of what it spans, both corners included."""
        left, top = min(self.start.x, self.end.x), min(self.start.y, self.end.y)
        return left, top, abs(self.end.x - self.start.x) + 1, abs(self.end.y - self.start.y) + 1

    def is_worth_keeping(self, least: int) -> bool:
        """Whether it is more than a slip of the hand: `least` pixels one way, or for areas both ways."""
        wide, high = abs(self.end.x - self.start.x), abs(self.end.y - self.start.y)
        match self.tool:
            case Tool.WORDS:
                return bool(self.words.strip())
            case Tool.ARROW:
                return max(wide, high) >= least
            case _:
                return min(wide, high) >= least


@dataclass(frozen=True, slots=True)
class History:
    """The marks in force and those that were undone; every change is a new history."""

    done: tuple[Shape, ...] = ()
    undone: tuple[Shape, ...] = ()

    def add(self, shape: Shape) -> "History":
        """Put a mark on; what was undone is given up."""
        return History((*self.done, shape))

    def undo(self) -> "History":
        """Take the newest mark off; without one nothing changes."""
        return History(self.done[:-1], (*self.undone, self.done[-1])) if self.done else self

    def redo(self) -> "History":
        """Put the mark on again that was taken off last."""
        if not self.undone:
            return self
        return replace(self, done=(*self.done, self.undone[-1]), undone=self.undone[:-1])

    def count(self, tool: Tool) -> int:
        """How many marks of a kind are in force."""
        return sum(shape.tool is tool for shape in self.done)
