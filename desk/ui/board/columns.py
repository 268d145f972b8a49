"""How a person has set the board's columns up: their order, their widths, and which are hidden."""

from dataclasses import field, replace

from desk.procedure.values import dataclass
from desk.ui.board.widths import COLUMN_WIDTHS
from desk.ui.ports import Json
from desk.ui.roles import BoardColumn

MOVABLE = (BoardColumn.WHO, BoardColumn.ACKNOWLEDGE, BoardColumn.UPDATE, BoardColumn.SENT)
"""What can be hidden and widened: the level and the title are always there."""
_WIDEST = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """`order` holds every column once, the level first; `widths` are px at 100 %, only where they differ."""

    order: tuple[BoardColumn, ...] = tuple(BoardColumn)
    widths: dict[BoardColumn, int] = field(default_factory=dict)
    hidden: frozenset[BoardColumn] = frozenset()

    def width(self, column: BoardColumn) -> int:
        """The width of a column, px at 100 %; never less than what it shows needs."""
        return self.widths.get(column, COLUMN_WIDTHS[column])

    def widened(self, column: BoardColumn, pixels: float) -> "Columns":
        """With another width for a column, within what makes sense."""
        least = COLUMN_WIDTHS[column]
        return replace(self, widths={**self.widths, column: round(min(least * _WIDEST, max(least, pixels)))})

    def toggled(self, column: BoardColumn) -> "Columns":
        """With a column hidden, or shown again."""
        return replace(self, hidden=self.hidden ^ {column})

    def moved(self, column: BoardColumn, by: int) -> "Columns":
        """With a column `by` places further right (left where negative); the level stays the first."""
        rest = [each for each in self.order if each is not column]
        place = min(len(rest), max(1, self.order.index(column) + by))
        return replace(self, order=(*rest[:place], column, *rest[place:]))

    def as_json(self) -> Json:
        """As a note keeps it."""
        return {
            "order": [int(column) for column in self.order],
            "widths": {str(int(column)): wide for column, wide in self.widths.items()},
            "hidden": sorted(int(column) for column in self.hidden),
        }


def read_columns(raw: Json) -> Columns:
    """From a note; what does not fit any more is as it was at first."""
    try:
        order = tuple(BoardColumn(each) for each in raw["order"])
        widths = {BoardColumn(int(each)): int(wide) for each, wide in raw["widths"].items()}
        hidden = frozenset(BoardColumn(each) for each in raw["hidden"])
    except (AttributeError, KeyError, TypeError, ValueError):
        return Columns()
    if sorted(order) != list(BoardColumn) or order[0] is not BoardColumn.SEVERITY:
        return Columns()
    kept = Columns(order, hidden=hidden & frozenset(MOVABLE))
    for column in MOVABLE:
        if column in widths:
            kept = kept.widened(column, widths[column])
    return kept
