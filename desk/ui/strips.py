"""Strips: one line across the window with what just happened or is about to, and a button or two."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.controls.button import Button
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.look import Look


class Strip(QWidget):
    """`tone` is `plain`, `soon` (outlined) or `late` (filled). Buttons are (text, what to do).

    `hint` names the key that does what the buttons do.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        tone: str = "plain",
        icon: str = "",
        buttons: tuple[tuple[str, Callable[[], object]], ...] = (),
        hint: str = "",
    ) -> None:
        super().__init__()
        self._look, self._tone = look, tone
        self.setMinimumHeight(look.px(40))
        ink = {"soon": "soon", "late": "on_late"}.get(tone, "ink")
        across = QHBoxLayout(self)
        across.setContentsMargins(look.px(20), look.px(4), look.px(12), look.px(4))
        across.setSpacing(look.px(8))
        if icon:
            across.addWidget(Icon(look, icon, ink))
        self.text = Text(look, text, role=ink, weight="medium", tabular=True, wrap=True)
        across.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        for words, slot in buttons:
            button = Button(look, words, small=True, hint=hint)
            button.clicked.connect(slot)
            across.addWidget(button)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        if self._tone == "late":
            painter.fillRect(rect, self._look.color("late_fill"))
        elif self._tone == "soon":
            marks.box(painter, self._look, rect, 0, "soon_tint", "soon_bar", 1.5 * self._look.scale)
        else:
            painter.fillRect(rect, self._look.color("sunken"))
            painter.fillRect(0, 0, self.width(), 1, self._look.color("line"))
