"""How wide the board's columns are: as the row's anatomy says, and wider where a language needs it."""

from PySide6.QtCore import QCoreApplication

from desk.ui.roles import BoardColumn
from desk.ui.theme.lettering import width
from desk.ui.theme.look import Look
from desk.ui.wording.delivery import not_delivered

translate = QCoreApplication.translate
LEFT = 20
CHIP_LEFT, CHIP_WIDE = 6, 110
COLUMN_WIDTHS = {
    BoardColumn.SEVERITY: 96,
    BoardColumn.INCIDENT: 320,
    BoardColumn.WHO: 40,
    BoardColumn.ACKNOWLEDGE: 120,
    BoardColumn.UPDATE: 120,
    BoardColumn.SENT: 128,
}
"""px at 100 %, as the pictures have them."""


def column_widths(look: Look) -> dict[BoardColumn, int]:
    """Every column's width at the scale in force; the title's is the least it asks for before clocks move."""
    wide = {column: look.px(least) for column, least in COLUMN_WIDTHS.items()}
    px = look.px
    settled = width(look, translate("severity", "not agreed"), "small")
    wide[BoardColumn.SEVERITY] = max(wide[BoardColumn.SEVERITY], px(LEFT + 12) + round(settled))
    beside = (
        chip_width(look) + px(10),
        px(18 + 8) + round(_small(look, translate("clock", "was late"), " 00:00")),
        px(8)
        + round(width(look, "00 h 00", "body", tabular=True) + _small(look, translate("clock", "to close"))),
    )
    for column, title in (
        (BoardColumn.ACKNOWLEDGE, translate("BoardModel", "Acknowledge")),
        (BoardColumn.UPDATE, translate("BoardModel", "Next update")),
    ):
        wide[column] = max(wide[column], *beside, px(8) + round(_small(look, title)))
    sent = max(
        width(look, not_delivered(), "small", "strong"),
        _small(look, translate("BoardDelegate", "sent {0}").format("00:00")),
    )
    heading = _small(look, translate("BoardModel", "Last sent"))
    wide[BoardColumn.SENT] = max(wide[BoardColumn.SENT], px(18 + 8) + round(sent), px(8) + round(heading))
    return wide


def chip_width(look: Look) -> int:
    """The chip of a clock that is soon or late: hourglass, word and number."""
    word = width(look, translate("clock", "late"), "small", "medium")
    number = width(look, "00:00", "large", "strong", tabular=True)
    left = width(look, translate("clock", "left"), "small", "medium")
    px = look.px
    late, soon = px(24 + 4 + 7) + round(word + number), px(CHIP_LEFT + 5 + 7) + round(left + number)
    return max(px(CHIP_WIDE), late, soon)


def _small(look: Look, *texts: str) -> float:
    return sum(width(look, text, "small", tabular=True) for text in texts)
