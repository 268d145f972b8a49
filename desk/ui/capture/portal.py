"""The desktop's own way to a picture of the screen, where no program may take one itself: the screenshot portal.

Source: XDG Desktop Portal, org.freedesktop.portal.Screenshot and .Request (flatpak.github.io/xdg-desktop-portal).
"""

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QImage

from desk.ui.session_bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"
_TAKEN, _GIVEN_UP = 0, 1


class PortalCapture(QObject):
    """Asks once. `taken` carries a QImage; `given_up` where a person cancelled, `refused` where there is no portal."""

    taken = Signal(object)
    given_up = Signal()
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = SessionBus(self)
        self._handle = ""

    def ask(self) -> None:
        """Open the desktop's dialog: its person chooses window, region or screen."""
        if not self._bus.open():
            self._end(self.refused)
            return
        from jeepney import DBusAddress

        token = f"desk{secrets.token_hex(8)}"
        # Where the answer will come from; the portal says it too, but the answer may be faster.
        sender = self._bus.own_name.removeprefix(":").replace(".", "_")
        self._handle = f"{_PATH}/request/{sender}/{token}"
        self._bus.listen(_REQUEST, self._on_signal)
        address = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.portal.Screenshot")
        options = {"handle_token": ("s", token), "interactive": ("b", True)}
        if not self._bus.call(address, "Screenshot", "sa{sv}", ("", options), self._on_answer):
            self._end(self.refused)

    def _on_answer(self, answer: "Message") -> None:
        from jeepney import MessageType

        if answer.header.message_type is MessageType.error:
            self._end(self.refused)
        else:
            self._handle = str(answer.body[0])

    def _on_signal(self, message: "Message") -> None:
        from jeepney import HeaderFields

        fields = message.header.fields
        if fields.get(HeaderFields.path) != self._handle or fields.get(HeaderFields.member) != "Response":
            return
        response, results = message.body
        _, uri = results.get("uri", ("s", ""))
        place = QUrl(uri).toLocalFile() if response == _TAKEN else ""
        image = QImage(place) if place else QImage()
        if response == _GIVEN_UP:
            self._end(self.given_up)
        elif image.isNull():
            self._end(self.refused)
        else:
            self._bus.close()
            self.taken.emit(image)

    def _end(self, how: SignalInstance) -> None:
        self._bus.close()
        how.emit()
