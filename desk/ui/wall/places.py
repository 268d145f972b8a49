"""Where things stand on the wall for a given size: the large one, the cards below it, the line of the rest."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

_EDGE, _HEAD, _FOOT, _GAP = 64, 128, 92, 24
_HERO, _CARD_WIDE, _LINE = 374, 500, 64
_PANEL = 708


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles by row: `hero` is row 0, then `cards`, then `line`. `panel` is the hero's part with the number."""

    hero: QRect
    panel: QRect
    cards: tuple[QRect, ...]
    line: tuple[QRect, ...]
    foot: QRect
    roomy: bool

    def of(self, row: int) -> QRect:
        """The rectangle of a row; empty where the wall has no place for it."""
        every = (self.hero, *self.cards, *self.line)
        return every[row] if 0 <= row < len(every) else QRect()

    @property
    def shown(self) -> int:
        """How many rows have a place."""
        return 1 + len(self.cards) + len(self.line)


def places(wide: int, high: int, unit: float, drift: tuple[int, int] = (0, 0)) -> Places:
    """The places on a wall of `wide` x `high` pixels; `unit` is one px of the 1920 x 1080 picture.

    A small wall shows fewer incidents, never smaller letters. `drift` moves all of it, against burn-in.
    """

    def px(value: float) -> int:
        return round(value * unit)

    left, top = px(_EDGE) + drift[0], px(_HEAD) + drift[1]
    room = wide - 2 * px(_EDGE)
    bottom = high - px(_FOOT) + drift[1]
    fits_cards = bottom - top >= px(_HERO + _GAP + 300)
    fits_line = bottom - top >= px(_HERO + _GAP + 364 + _LINE)
    hero_high = max(px(200), min(px(_HERO), bottom - top))
    roomy = room >= px(1400)
    panel_wide = px(_PANEL) if roomy else px(420)
    hero = QRect(left, top, room, hero_high)
    panel = QRect(left + room - panel_wide, top, panel_wide, hero_high)
    cards: list[QRect] = []
    if fits_cards:
        count = max(1, min(3, (room + px(32)) // px(_CARD_WIDE + 32)))
        card_wide = (room - (count - 1) * px(32)) // count
        card_top = top + hero_high + px(_GAP + 2)
        card_high = (bottom - px(_LINE) if fits_line else bottom) - card_top - px(12)
        card_high = min(card_high, px(364))
        cards = [QRect(left + n * (card_wide + px(32)), card_top, card_wide, card_high) for n in range(count)]
    line: list[QRect] = []
    below = cards[0].bottom() if cards else hero.bottom()
    if fits_line if cards else bottom - below >= px(_LINE + 4):
        count, gap = max(1, min(4, room // px(420))), px(36)
        each = (room - (count - 1) * gap) // count
        line = [QRect(left + n * (each + gap), below + px(24), each, px(_LINE)) for n in range(count)]
    foot = QRect(left, high - px(84) + drift[1], room, px(64))
    return Places(hero, panel, tuple(cards), tuple(line), foot, roomy)
