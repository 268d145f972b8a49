"""The four severities as exclusive cards with the procedure's own words; arrows move between them."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from desk.procedure.severity import Severity
from desk.ui.controls.focus import RINGED
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, put, width
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph
from desk.ui.wording.told import told

translate = QCoreApplication.translate


def meaning(level: Severity) -> str:
    """What a level means, as the procedure defines it (part 1, section 3)."""
    return {
        Severity.P1: translate("severity", "Severe impact on operations, immediate attention"),
        Severity.P2: translate("severity", "Major issue, significant impact, not critical"),
        Severity.P3: translate("severity", "Moderate issue, some impact"),
        Severity.P4: translate("severity", "Minor, minimal impact"),
    }[level]


class SeverityCard(QAbstractButton):
    """One level."""

    def __init__(self, look: Look, level: Severity) -> None:
        super().__init__()
        self._look, self._level = look, level
        self.setCheckable(True)
        self.setProperty(RINGED, True)
        self.setText(f"{level.name} {told(level.word)}")
        name = translate("severity", "{0} {1}, {2}, {3} of 4")
        self.setAccessibleName(name.format(level.name, told(level.word), meaning(level).lower(), int(level)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.least_width(), self.needed_height(max(self.width(), self.least_width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(96), self._look.px(64))

    def least_width(self) -> int:
        """What its name needs on one line."""
        look, level = self._look, self._level
        name = width(look, level.name, "body", "strong") + width(look, told(level.word), "body", "medium")
        return max(look.px(112), look.px(11 + 22 + 6 + 11) + round(name))

    def needed_height(self, wide: int) -> int:
        """What its meaning needs in a width, and the check below it."""
        px = self._look.px
        said = Paragraph(self._look, [Run(meaning(self._level))], wide - px(22), "small")
        return max(px(104), px(9 + 24) + round(said.height) + px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px, level = self._look, self._look.px, self._level
        painter, rect = QPainter(self), QRectF(self.rect())
        on, usable = self.isChecked(), self.isEnabled()
        radius = px(look.tokens.radius["card"])
        pen = look.size("focus_ring") if on else 1.0
        line = "accent" if on and usable else "line_2"
        fill = "sunken" if not usable else "selected" if on else "hover" if self.underMouse() else "raised"
        marks.box(painter, look, rect, radius, fill, line, pen)
        left, top = px(11), px(9)
        marks.severity(painter, look, level.name, left, top + px(2), px(16))
        base = baseline(look, top, look.line("body"), "body", "strong")
        x = put(painter, look, left + px(22), base, level.name, "body", level.name.lower(), "strong")
        put(painter, look, x + px(6), base, told(level.word), "body", "ink" if usable else "ink_3", "medium")
        said = Paragraph(
            look, [Run(meaning(level), "ink_2" if usable else "ink_3")], rect.width() - px(22), "small"
        )
        said.draw(painter, left, top + px(24))
        if on:
            role = "accent" if usable else "ink_3"
            marks.icon(painter, look, "check", role, rect.width() - px(26), rect.height() - px(25))


class SeverityCards(QWidget):
    """`changed` when another level was chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(8))
        self._group = QButtonGroup(self)
        for level in Severity:
            card = SeverityCard(look, level)
            self._group.addButton(card, int(level))
            self._grid.addWidget(card, 0, int(level))
        self._group.idToggled.connect(self._on_group_toggled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Four beside each other, or two and two where their words have no room."""
        super().resizeEvent(event)
        cards = [self.card(level) for level in Severity]
        gap = self._grid.spacing()
        least = max(card.least_width() for card in cards)
        each_row = 4 if self.width() >= 4 * least + 3 * gap else 2
        for number, card in enumerate(cards):
            self._grid.addWidget(card, number // each_row, number % each_row)
        wide = (self.width() - (each_row - 1) * gap) // each_row
        high = max(card.needed_height(wide) for card in cards)
        rows = 4 // each_row
        self.setFixedHeight(rows * high + (rows - 1) * gap)

    def level(self) -> Severity | None:
        """The level chosen, if any."""
        number = self._group.checkedId()
        return Severity(number) if number > 0 else None

    def choose(self, level: Severity) -> None:
        """Choose a level."""
        self._group.button(int(level)).setChecked(True)

    def card(self, level: Severity) -> SeverityCard:
        """The card of a level."""
        button = self._group.button(int(level))
        assert isinstance(button, SeverityCard)
        return button

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self._group.checkedButton() or self._group.button(1)).setFocus(reason)

    def _on_group_toggled(self, _number: int, on: bool) -> None:
        if on:
            self.changed.emit()
