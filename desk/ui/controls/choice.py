"""A combo box with our own chevron: a style sheet would need one picture file per colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desk.ui.theme import marks
from desk.ui.theme.look import Look


class Choice(QComboBox):
    """A drop-down list."""

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        # With a style sheet Qt forgets two pixels at the text, and then shortens what just fits.
        return super().sizeHint() + QSize(self._look.px(4), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(self._look.px(4), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = self._look.px
        role = "ink_2" if self.isEnabled() else "ink_3"
        marks.icon(
            QPainter(self), self._look, "down", role, self.width() - px(22), (self.height() - px(14)) / 2, 14
        )
