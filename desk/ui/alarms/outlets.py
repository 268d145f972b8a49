"""The ways out of the window by which an alarm reaches a person: sound, tray icon and notifications."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desk.ui.alarms.native import NativeNotices, Offer
from desk.ui.alarms.sounds import Sounds
from desk.ui.theme import marks
from desk.ui.theme.look import Look

_SIDE = 32


class DesktopOutlets(QObject):
    """The real ones. `asked` carries what a person chose in the tray: `open`, `wall`, `quit`, or an incident's id."""

    asked = Signal(str)

    def __init__(self, sounds: Sounds | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds = sounds or Sounds(parent=self)
        self._native = NativeNotices(self)
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._lines: tuple[tuple[str, str], ...] = ()
        self._urgency = ""
        self._clicked: Callable[[], None] | None = None

    @property
    def sound_trouble(self) -> str:
        """Why nothing can be heard, or empty."""
        self._sounds.prepare()
        return self._sounds.trouble

    @property
    def notice_trouble(self) -> str:
        """Why no notification can be shown, or empty."""
        if self._native.ready:
            return ""
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            return ""
        return self.tr("No notifications: this desktop has no tray that shows them")

    def listen(self, asked: Callable[[str], None]) -> None:
        """Call `asked` with what a person chooses in the tray."""
        self.asked.connect(asked)

    def play(self, sound: str, volume: int) -> bool:
        """Play a sound at a volume in percent; whether it can be heard."""
        return self._sounds.play(sound, volume)

    def notify(
        self,
        title: str,
        text: str,
        late: bool,
        clicked: Callable[[], None],
        offers: Sequence[Offer] = (),
    ) -> bool:
        """Show a native notification; a click on it calls `clicked`. Whether there is anything to show it with.

        Its buttons are there where the desktop's own service has them; the tray's message has none.
        """
        if self._native.show(title, text, late, clicked, offers):
            return True
        if self._tray is None or self.notice_trouble:
            return False
        self._clicked = clicked
        icon = QSystemTrayIcon.MessageIcon.Critical if late else QSystemTrayIcon.MessageIcon.Information
        self._tray.showMessage(title, text, icon)
        return True

    def show_next(self, look: Look, tip: str, urgency: str, lines: Sequence[tuple[str, str]]) -> None:
        """Keep the tray in step: `tip` is the next deadline in words, `lines` are (incident, text) for its menu.

        `urgency` is empty, `soon` or `late`.
        """
        # With the first tick, so that the service has answered before the first alarm.
        self._native.prepare()
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._make(look)
        assert self._tray is not None
        self._tray.setToolTip(tip)
        if urgency != self._urgency or self._tray.icon().isNull():
            self._urgency = urgency
            self._tray.setIcon(tray_icon(look, urgency))
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._fill()

    def close(self) -> None:
        """Take the icon away and be still."""
        self._sounds.stop()
        self._native.close()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _make(self, look: Look) -> None:
        self._menu = QMenu()
        self._tray = QSystemTrayIcon(self)
        self._tray.setIcon(tray_icon(look, ""))
        self._tray.setContextMenu(self._menu)
        self._tray.activated.connect(self._on_tray_activated)
        self._tray.messageClicked.connect(self._on_tray_message_clicked)
        self._fill()
        self._tray.show()

    def _fill(self) -> None:
        if self._menu is None:
            return
        self._menu.clear()
        entries = [*self._lines, ("", ""), ("open", self.tr("Open desk")), ("wall", self.tr("Wallboard")),
                   ("quit", self.tr("Quit"))]  # fmt: skip
        for asked, text in entries:
            if not asked:
                self._menu.addSeparator()
                continue
            # An ampersand in a title is an ampersand, not a key.
            action = self._menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, what=asked: self.asked.emit(what))

    def _on_tray_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.asked.emit("open")

    def _on_tray_message_clicked(self) -> None:
        if self._clicked is not None:
            self._clicked()


def tray_icon(look: Look, urgency: str) -> QIcon:
    """desk's mark in the tray: a clock on the accent, outlined when something is soon, an hourglass when late."""
    pixmap = QPixmap(_SIDE * 2, _SIDE * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    rect = QRectF(1, 1, _SIDE - 2, _SIDE - 2)
    fill, line, symbol, ink = {
        "late": ("late_fill", "", "hourglass", "on_late"),
        "soon": ("soon_tint", "soon_bar", "clock", "soon"),
    }.get(urgency, ("accent_fill", "", "clock", "on_accent"))
    marks.box(painter, look, rect, 8, fill, line, 2.5)
    source = look.icon(symbol, ink, 20 / look.scale, 2.0)
    painter.drawPixmap((_SIDE - 20) // 2, (_SIDE - 20) // 2, source)
    painter.end()
    return QIcon(pixmap)
