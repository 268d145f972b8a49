"""The keyboard's focus ring around buttons: two pixels of accent, two pixels away."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from desk.ui.controls.button import Button
from desk.ui.theme.look import Look


class FocusRing(QFocusFrame):
    """Follows the focus of one window's buttons; other controls draw their own."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_app_focus_changed)

    def _on_app_focus_changed(self, _old: QObject | None, new: QObject | None) -> None:
        mine = isinstance(new, Button) and new.window() is self.parent()
        # None is how Qt hides the frame; the stub does not know.
        self.setWidget(new if mine else None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.widget() is None:
            return
        look, wide = self._look, self._look.size("focus_ring")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look.px(look.tokens.radius["control"]) + wide
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
