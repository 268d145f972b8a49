"""What Slack does not have and no row can show: reports that wait, as dashed cards above the list."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.procedure.instants import Micros
from desk.procedure.post import Delivery
from desk.ui.book import Book
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.delivery import Way, delivery_face

if TYPE_CHECKING:
    from desk.ui.incident.delivery_card import DeliveryCard

_MOST = 2


class Unposted(QWidget):
    """Hidden while nothing waits longer than a moment; `asked` carries what a card asked for, and the operation."""

    asked = Signal(str, str)

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._book, self._zone = look, book, zone
        self._shown: list[Delivery] = []
        self.setAccessibleName(self.tr("Reports that are not delivered"))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        self._stack.setSpacing(look.px(8))
        self._parts: list[QWidget] = []
        self._cards: list[DeliveryCard] = []
        self.hide()

    def on_ticked(self, now: Micros) -> None:
        """Take the time, and whatever came to the outbox or left it."""
        late = [
            delivery
            for delivery in self._book.waiting("")
            if delivery_face(delivery, now).way is not Way.SENDING
        ]
        if late != self._shown:
            self._show(late, now)
        for card in self._cards:
            card.on_ticked(now)

    def _show(self, late: list[Delivery], now: Micros) -> None:
        for part in self._parts:
            self._stack.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._shown, self._parts, self._cards = late, [], []
        if late:
            self._fill(late, now)
        self.setVisible(bool(late))

    def _fill(self, late: list[Delivery], now: Micros) -> None:
        # Loaded with the first report that waits: most windows never have one.
        from desk.ui.incident.delivery_card import DeliveryCard

        for delivery in late[:_MOST]:
            card = DeliveryCard(self._look, self._book, delivery, now, self._zone, clock=False)
            # Nothing of them goes out before the report does: the room belongs to the list.
            card.uploads.hide()
            card.asked.connect(self.asked)
            self._parts.append(card)
            self._cards.append(card)
        if len(late) > _MOST:
            more = self.tr("and %n more", "", len(late) - _MOST)
            self._parts.append(Text(self._look, more, "small", "ink_2"))
        for part in self._parts:
            self._stack.addWidget(part)
