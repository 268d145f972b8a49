"""A severity's mark and level as a label, and an icon as a widget."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.procedure.severity import Severity
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look


class SeverityLabel(QLabel):
    """The shape and "P1" in the level's colour; `size` is `body` or `large`. A QLabel, so that it is read as one."""

    def __init__(
        self, look: Look, level: Severity, size: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._size = look, size
        self._level = level
        self._mark = 16 if size == "body" else 20
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_level(level)

    def show_level(self, level: Severity) -> None:
        """Show another level."""
        self._level = level
        self.setAccessibleName(level.name)
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        wide = look.px(self._mark + 6) + width(look, self._level.name, self._size, "strong")
        return QSize(round(wide + 0.999), look.line(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(self._mark)
        marks.severity(painter, look, self._level.name, 0, (self.height() - side) / 2, side)
        base = baseline(look, 0, self.height(), self._size, "strong")
        level = self._level.name
        put(painter, look, look.px(self._mark + 6), base, level, self._size, level.lower(), "strong")


class Icon(QWidget):
    """An icon that says nothing by itself; with `in_line` it stands level with the first line of a text."""

    def __init__(
        self, look: Look, name: str, role: str = "ink_2", pixels: float = 16, *, in_line: bool = False
    ) -> None:
        super().__init__()
        self._look, self._name, self._role, self._pixels = look, name, role, pixels
        self.setFixedSize(look.px(pixels), look.line("body") if in_line else look.px(pixels))

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - self._look.px(self._pixels)) / 2
        marks.icon(QPainter(self), self._look, self._name, self._role, 0, top, self._pixels)
