"""Word tabs with an underline under the current one; arrows move."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look

TAB_PAD = 6
"""The room of the focus ring at both sides of a tab's words, px at 100 %."""


class _Tab(QAbstractButton):
    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        wide = width(self._look, self.text(), "body", "strong")
        return QSize(round(wide + 1) + 2 * self._look.px(TAB_PAD), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        painter = QPainter(self)
        weight = "strong" if on else "normal"
        base = baseline(look, 0, self.height(), "body", weight)
        pad = look.px(TAB_PAD)
        put(painter, look, pad, base, self.text(), "body", "ink" if on else "ink_2", weight)
        if on:
            high = look.px(2)
            room = self.width() - 2 * pad
            painter.fillRect(pad, self.height() - high, room, high, look.color("accent"))
        if self.hasFocus():
            marks.box(painter, look, self.rect().toRectF(), look.px(4), "", "accent", look.size("focus_ring"))


class Tabs(QWidget):
    """`chosen` carries the tab's number."""

    chosen = Signal(int)

    def __init__(self, look: Look, texts: tuple[str, ...]) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look.px(16 - 2 * TAB_PAD))
        self._group = QButtonGroup(self)
        for number, text in enumerate(texts):
            tab = _Tab(look, text)
            self._group.addButton(tab, number)
            across.addWidget(tab)
        self._group.button(0).setChecked(True)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._on_group_toggled)

    def choose(self, number: int) -> None:
        """Go to a tab."""
        self._group.button(number).setChecked(True)

    def current(self) -> int:
        """The tab in front."""
        return self._group.checkedId()

    def offer(self, number: int, on: bool) -> None:
        """Show a tab or not; the first that is shown takes the place of a current one that goes."""
        self._group.button(number).setVisible(on)
        if not on and self.current() == number:
            others = (self._group.id(tab) for tab in self._group.buttons() if not tab.isHidden())
            self.choose(next(others, number))

    def is_offered(self, number: int) -> bool:
        """Whether a tab is shown."""
        return not self._group.button(number).isHidden()

    def _on_group_toggled(self, number: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._group.button(number))
            self.chosen.emit(number)
