"""The four severities as exclusive cards with the procedure's own words; arrows move between them."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desk.procedure.severity import Severity
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, put
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
        self.setText(f"{level.name} {told(level.word)}")
        name = translate("severity", "{0} {1}, {2}, {3} of 4")
        self.setAccessibleName(name.format(level.name, told(level.word), meaning(level).lower(), int(level)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(132), self._look.px(104))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(96), self._look.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px, level = self._look, self._look.px, self._level
        painter, rect = QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        radius = px(look.tokens.radius["card"])
        pen = look.size("focus_ring") if on or self.hasFocus() else 1.0
        line = "accent" if on or self.hasFocus() else "line_2"
        fill = "selected" if on else "hover" if self.underMouse() else "raised"
        marks.box(painter, look, rect, radius, fill, line, pen)
        left, top = px(11), px(9)
        marks.severity(painter, look, level.name, left, top + px(2), px(16))
        base = baseline(look, top, look.line("body"), "body", "strong")
        x = put(painter, look, left + px(22), base, level.name, "body", level.name.lower(), "strong")
        put(painter, look, x + px(6), base, told(level.word), "body", "ink", "medium")
        said = Paragraph(look, [Run(meaning(level), "ink_2")], rect.width() - px(22), "small")
        said.draw(painter, left, top + px(24))
        if on:
            marks.icon(painter, look, "check", "accent", rect.width() - px(26), rect.height() - px(25))


class SeverityCards(QWidget):
    """`changed` when another level was chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look.px(8))
        self._group = QButtonGroup(self)
        for level in Severity:
            card = SeverityCard(look, level)
            self._group.addButton(card, int(level))
            across.addWidget(card)
        self._group.idToggled.connect(self._on_group_toggled)

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
