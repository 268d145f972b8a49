"""The strips at the window's foot: what can still be undone, what was refused, and what desk has to say."""

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.ui.acts import Acts, Held
from desk.ui.keys import Keys
from desk.ui.strips import Strip
from desk.ui.theme.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

_NUMBERS = count(1)
Buttons = tuple[tuple[str, Callable[[], object]], ...]


class StripStack(QObject):
    """Strips by number: those of held acts have the act's, all others a negative one."""

    def __init__(self, look: Look, acts: Acts, keys: Keys, layout: "QVBoxLayout", parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._acts, self._keys, self._layout = look, acts, keys, layout
        self._strips: dict[int, Strip] = {}
        acts.held.connect(self._on_acts_held)
        acts.let_go.connect(self.take)
        for held in acts.waiting():  # the screens were built anew: what can be undone still can
            self._on_acts_held(held)
        acts.refused.connect(lambda _, reason: self.say(reason))

    def say(self, words: str, *, icon: str = "notice", tone: str = "soon", buttons: Buttons = ()) -> int:
        """Say something until a person closes it, or `take` does; each button closes it too. Returns its number."""
        number = -next(_NUMBERS)

        def closing(what: Callable[[], object]) -> Callable[[], object]:
            def close() -> None:
                self.take(number)
                what()

            return close

        ends = (
            *((text, closing(what)) for text, what in buttons),
            (self.tr("Close"), lambda: self.take(number)),
        )
        self._add(number, Strip(self._look, words, tone, icon, ends))
        return number

    def tell_left(self, again: Callable[[str], object]) -> None:
        """Tell what was held when desk ended; `again` gets the key of its draft where a person wants it back."""
        for key, words in self._acts.left().items():
            self.say(
                self.tr("{0}: not posted, desk ended before the time to undo was over").format(words),
                icon="undo",
                buttons=((self.tr("Open again"), partial(again, key)),),
            )

    def take(self, number: int) -> None:
        """Take a strip away; one that is gone already is fine."""
        strip = self._strips.pop(number, None)
        if strip is not None:
            strip.hide()
            strip.deleteLater()

    def shown(self) -> list[Strip]:
        """Every strip, the oldest first."""
        return list(self._strips.values())

    def _on_acts_held(self, held: object) -> None:
        assert isinstance(held, Held)
        undo = ((self.tr("Undo"), lambda: self._acts.undo(held.number)),)
        hint = self._keys.of("undo")
        self._add(held.number, Strip(self._look, held.words, icon="undo", buttons=undo, hint=hint))

    def _add(self, number: int, strip: Strip) -> None:
        self.take(number)
        self._strips[number] = strip
        self._layout.addWidget(strip)
