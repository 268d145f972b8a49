"""The pill that says how many rows wait for the pointer to leave the list."""

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
