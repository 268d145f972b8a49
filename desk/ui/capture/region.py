"""Capturing a region: desk's own windows step aside, every screen freezes, and a person chooses a part of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QImage, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from desk.ui.capture.overlay import ScreenOverlay
from desk.ui.theme.look import Look

GONE_AFTER_MS = 300
"""How long a desktop takes to fade a window out."""


def grab(screen: QScreen) -> QPixmap:
    """All of a screen; a null picture where the platform refuses (on Wayland only its portal may)."""
    if QGuiApplication.platformName().startswith("wayland"):
        return QPixmap()
    return screen.grabWindow(0)


class RegionCapture(QObject):
    """Starts at once and ends with `taken` (a QImage), `given_up`, or `refused` (one line); then it is over."""

    taken = Signal(object)
    given_up = Signal()
    refused = Signal(str)

    def __init__(
        self,
        look: Look,
        asked_by: QWidget,
        grab: Callable[[QScreen], QPixmap] = grab,
        gone_after_ms: int = GONE_AFTER_MS,
    ) -> None:
        super().__init__(asked_by)
        self._look, self._grab = look, grab
        self._asked_by = asked_by
        self._focus = asked_by.focusWidget()
        self._stepped: list[QWidget] = []
        self.overlays: list[ScreenOverlay] = []
        self._timer = QTimer(self)
        self._timer.setObjectName("gone")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._freeze)
        self._step_aside()
        self._timer.start(gone_after_ms)

    def _step_aside(self) -> None:
        window: QWidget | None = self._asked_by.window()
        while window is not None:
            if window.isVisible():
                self._stepped.append(window)
                window.hide()
            above = window.parentWidget()
            window = above.window() if above is not None else None

    def _freeze(self) -> None:
        shots = [(screen, self._grab(screen)) for screen in QGuiApplication.screens()]
        if any(shot.isNull() for _, shot in shots):
            self._ask_portal()
            return
        under_pointer = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        for screen, shot in shots:
            overlay = ScreenOverlay(self._look, screen, shot, self._asked_by.window())
            overlay.taken.connect(self._on_overlay_taken)
            overlay.given_up.connect(self._on_overlay_given_up)
            self.overlays.append(overlay)
            overlay.showFullScreen()
            if screen is under_pointer:
                overlay.raise_()
                overlay.activateWindow()
                overlay.setFocus()

    def _ask_portal(self) -> None:
        """Where the platform refuses, its own dialog may still be there."""
        from desk.ui.capture.portal import PortalCapture

        portal = PortalCapture(self)
        portal.taken.connect(self._on_portal_taken)
        portal.given_up.connect(self._on_overlay_given_up)
        portal.refused.connect(self._refuse)
        portal.ask()

    def _on_portal_taken(self, image: object) -> None:
        self._come_back()
        self.taken.emit(image)

    def _come_back(self) -> None:
        for overlay in self.overlays:
            overlay.hide()
            overlay.deleteLater()
        self.overlays.clear()
        for window in reversed(self._stepped):
            window.show()
        window = self._asked_by.window()
        window.raise_()
        window.activateWindow()
        if self._focus is not None:
            self._focus.setFocus()
        self.deleteLater()

    def _refuse(self) -> None:
        self._come_back()
        self.refused.emit(
            self.tr("This desktop lets no program take pictures of the screen; use its own, then paste here")
        )

    def _on_overlay_taken(self, part: object) -> None:
        assert isinstance(part, QPixmap)
        image: QImage = part.toImage()
        image.setDevicePixelRatio(1.0)
        self._come_back()
        self.taken.emit(image)

    def _on_overlay_given_up(self) -> None:
        self._come_back()
        self.given_up.emit()
