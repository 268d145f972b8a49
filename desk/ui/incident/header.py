"""The head of an incident's page: where it belongs, what it is called, how it stands, and the weightiest acts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.procedure.incident import Incident
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, row
from desk.ui.controls.severity_label import SeverityLabel
from desk.ui.controls.text import Text
from desk.ui.incident.offers import Act, offers
from desk.ui.keys import Keys
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.cells import status_words

_PAD = 9
"""A small button's words begin so far inside of it: they stand level with the title, not the button."""


class Chip(QWidget):
    """A chip as a widget."""

    def __init__(self, look: Look, text: str, tone: str = "plain", symbol: str = "") -> None:
        super().__init__()
        self._look, self._text, self._tone, self._symbol = look, text, tone, symbol
        self.setAccessibleName(text)
        self.setFixedSize(round(marks.chip_width(look, text, bool(symbol)) + 1), look.px(20))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        marks.chip(QPainter(self), self._look, 0, 0, self._text, self._tone, self._symbol)


class IncidentHeader(QWidget):
    """`asked` carries an Act's name (or `more`), `closed` goes back to the board."""

    asked = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, book: Book, keys: Keys) -> None:
        super().__init__()
        self._look, self._book, self._keys = look, book, keys
        self.setFixedHeight(look.px(79))
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._whole.addWidget(self._inside)
        self._chips: list[Chip] = []
        self._actions: list[Button] = []
        self.setMinimumWidth(look.px(320))

    def show_incident(self, incident: Incident) -> None:
        """Show an incident as it is now."""
        look = self._look
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(look.px(24 - _PAD), look.px(8), look.px(24), look.px(12))
        across.setSpacing(look.px(8))
        left = column(look, 4)
        left.addLayout(self._path(incident))
        left.addLayout(self._title(incident))
        left.addStretch(1)
        across.addLayout(left, 1)
        self._actions = self._buttons(incident)
        for button in self._actions:
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        old, self._inside = self._inside, inside
        self._whole.replaceWidget(old, inside)
        old.hide()
        old.deleteLater()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Chips go first, then the words of buttons that have an icon; the title keeps its room."""
        for chips, words in ((True, True), (False, True), (False, False)):
            for chip in self._chips:
                chip.setVisible(chips)
            for button in self._actions:
                if button.has_icon:
                    button.show_words(words)
            if self._inside.sizeHint().width() <= self.width():
                break

    def _path(self, incident: Incident) -> QHBoxLayout:
        look = self._look
        path = row(look, 0)
        back = Button(look, self.tr("Board"), "quiet", "back", small=True)
        back.setAccessibleName(self.tr("Back to the board"))
        back.clicked.connect(self.closed)
        path.addWidget(back)
        whence = Text(look, "", "small", "ink_2")
        whence.say_runs(
            Run("· ", "ink_2"),
            Run(self._book.operator(incident.channel), "ink_2", "medium"),
            Run(f" · {incident.product}" if incident.product else "", "ink_2"),
        )
        path.addWidget(whence)
        path.addStretch(1)
        return path

    def _title(self, incident: Incident) -> QHBoxLayout:
        look = self._look
        line = row(look, 12, (_PAD, 0, 0, 0))
        line.addWidget(SeverityLabel(look, incident.severity.governing, "large"))
        title = Text(look, incident.title or self.tr("(no title)"), "large", weight="strong")
        title.setToolTip(incident.title)
        line.addWidget(title)
        self._chips = [Chip(look, status_words(incident))]
        if not incident.severity.is_settled:
            self._chips.append(Chip(look, self.tr("severity not agreed"), "accent"))
        if incident.deleted:
            self._chips.append(Chip(look, self.tr("deleted in Slack"), "soon", "trash"))
        if incident.cycle > 1:
            self._chips.append(Chip(look, self.tr("cycle {0}").format(incident.cycle)))
        waiting = len(self._book.waiting(incident.id))
        if waiting:
            self._chips.append(Chip(look, self.tr("%n not delivered", "", waiting), "soon", "barred"))
        for chip in self._chips:
            line.addWidget(chip)
        line.addStretch(1)
        return line

    def _buttons(self, incident: Incident) -> list[Button]:
        look, me = self._look, self._book.me
        possible = {offer.act: offer for offer in offers(incident, me.side, me.user)}
        buttons = []
        if Act.ACKNOWLEDGE in possible:
            offer = possible[Act.ACKNOWLEDGE]
            buttons.append(
                self._button(Act.ACKNOWLEDGE, offer.text, "primary", hint=self._keys.of(Act.ACKNOWLEDGE))
            )
        if Act.CONFIRM in possible:
            buttons.append(self._button(Act.CONFIRM, possible[Act.CONFIRM].text, "primary"))
        if Act.CONTACT in possible:
            buttons.append(self._button(Act.CONTACT, possible[Act.CONTACT].text, icon="phone"))
        if Act.CALL in possible:
            button = self._button(Act.CALL, possible[Act.CALL].text, icon="video")
            button.setAccessibleName(self.tr("Call about {0}").format(incident.title))
            buttons.append(button)
        if Act.RESOLVE in possible and Act.ACKNOWLEDGE not in possible:
            buttons.append(self._button(Act.RESOLVE, possible[Act.RESOLVE].text))
        if Act.REOPEN in possible:
            buttons.append(self._button(Act.REOPEN, possible[Act.REOPEN].text))
        more = Button(look, "", "plain", "more", name=self.tr("More about {0}").format(incident.title))
        more.clicked.connect(lambda: self.asked.emit("more"))
        return [*buttons, more]

    def _button(self, act: Act, text: str, kind: str = "plain", icon: str = "", hint: str = "") -> Button:
        button = Button(self._look, text, kind, icon, hint)
        button.clicked.connect(lambda: self.asked.emit(act.value))
        return button
