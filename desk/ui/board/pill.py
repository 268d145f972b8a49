"""The pills over the list: how many rows wait for the pointer to leave it, and how many late ones are out of sight."""

from PySide6.QtWidgets import QWidget

from desk.ui.controls.button import Button
from desk.ui.theme.look import Look


class WaitingPill(Button):
    """Floats over the foot of the list, hidden while nothing waits; a click lets the rows go where they belong."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(look, "", icon="sending", small=True, parent=over)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many wait."""
        self.setVisible(count > 0)
        self.set_text(self.tr("%n changes wait while you point here. Show now", "", count))
        self.place()

    def place(self) -> None:
        """Stand at the middle of the list's foot."""
        over = self.parentWidget()
        if over is not None:
            size = self.sizeHint()
            left, top = (over.width() - size.width()) // 2, over.height() - size.height() - self._look.px(12)
            self.setGeometry(left, top, size.width(), size.height())


class LatePill(Button):
    """Floats over the head of the list while late rows stand above what is in sight; a click goes to them."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(look, "", "alarm", icon="hourglass", small=True, parent=over)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are out of sight."""
        self.setVisible(count > 0)
        if count:
            self.set_text(self.tr("%n late above", "", count))
            self.place()

    def place(self) -> None:
        """Stand at the right of the list's head, under its column headings, where no clock is covered."""
        over = self.parentWidget()
        if over is not None:
            size = self.sizeHint()
            top = self._look.size("column_header") + self._look.px(8)
            self.setGeometry(
                over.width() - size.width() - self._look.px(24), top, size.width(), size.height()
            )
