"""The keyboard's focus ring around buttons: two pixels of accent, two pixels away."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk.ui.controls.button import Button
from desk.ui.theme.look import Look

_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows the focus of one window's buttons; other controls draw their own."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._frame: _Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_app_focus_changed)

    def _on_app_focus_changed(self, _old: QObject | None, new: QObject | None) -> None:
        # The ring is the button's neighbour, so it scrolls with it and may be gone with the row it stood in.
        if self._frame is not None and isValid(self._frame):
            self._frame.leave()
        self._frame = None
        if isinstance(new, Button) and new.window() is self._window:
            self._frame = _Frame(self._look, new)


class _Frame(QWidget):
    """The ring of one button. Not a QFocusFrame: how far that stands away is the style's, and its mask cuts corners."""

    def __init__(self, look: Look, button: Button) -> None:
        super().__init__(button.parentWidget())
        self._look, self._button = look, button
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit()
        button.installEventFilter(self)

    def leave(self) -> None:
        """Go, as the focus did."""
        if isValid(self._button):
            self._button.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        away = 2 * self._look.size("focus_ring")
        place = QRect(self._button.mapToParent(QPoint()), self._button.size())
        self.setGeometry(place.adjusted(-away, -away, away, away))
        self.setVisible(not self._button.isHidden())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, wide = self._look, self._look.size("focus_ring")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look.px(look.tokens.radius["control"]) + wide
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
