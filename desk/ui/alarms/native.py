"""Notifications of the desktop itself, with buttons: the freedesktop service on the session bus of Linux.

Source: Desktop Notifications Specification 1.2 (specifications.freedesktop.org). The message of QSystemTrayIcon has
no buttons.
"""

import html
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.ui.session_bus import SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

_NAME = "org.freedesktop.Notifications"
_NORMAL, _CRITICAL = 1, 2
_DEFAULT = "default"
_LOG = logging.getLogger(__name__)

Offer = tuple[str, Callable[[], None]]
"""The text of a button and what it does."""


class NativeNotices(QObject):
    """`ready` once the service has said what it can do; never waits for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ready = False
        self.bus = SessionBus(self)
        self._can: frozenset[str] = frozenset()
        self._shown: dict[int, Mapping[str, Callable[[], None]]] = {}

    def prepare(self) -> None:
        """Ask the service what it can do; the answer comes later. Nothing happens where there is no such service."""
        if not self.bus.is_open and self.bus.open():
            self.bus.listen(_NAME, self._on_signal)
            self.bus.call(_address(), "GetCapabilities", "", (), self._on_capabilities)

    def show(
        self, title: str, text: str, late: bool, clicked: Callable[[], None], offers: Sequence[Offer]
    ) -> bool:
        """Show a notification; whether there is a service to show it. Buttons appear where it has them."""
        if not self.ready:
            return False
        acts: dict[str, Callable[[], None]] = {_DEFAULT: clicked}
        buttons = [_DEFAULT, ""]
        if "actions" in self._can:
            for number, (words, act) in enumerate(offers):
                acts[str(number)] = act
                buttons += [str(number), words]
        # Text from the channel is data: where the service reads mark-up it gets none.
        body = html.escape(text, quote=False) if "body-markup" in self._can else text
        hints = {"urgency": ("y", _CRITICAL if late else _NORMAL), "desktop-entry": ("s", "desk")}
        asked = ("desk", 0, "", title, body, buttons, hints, -1)
        return self.bus.call(_address(), "Notify", "susssasa{sv}i", asked, partial(self._on_shown, acts))

    def close(self) -> None:
        """Leave the bus."""
        self.ready = False
        self.bus.close()

    def _on_capabilities(self, answer: "Message") -> None:
        if _is_return(answer):
            self._can = frozenset(answer.body[0])
            self.ready = True

    def _on_shown(self, acts: Mapping[str, Callable[[], None]], answer: "Message") -> None:
        if _is_return(answer):
            self._shown[answer.body[0]] = acts
        else:
            _LOG.info("the desktop refused a notification: %s", answer.body)

    def _on_signal(self, message: "Message") -> None:
        from jeepney import HeaderFields

        match str(message.header.fields.get(HeaderFields.member)), message.body:
            case "ActionInvoked", (int() as shown, str() as chosen):
                act = self._shown.get(shown, {}).get(chosen)
                if act is not None:
                    act()
            case "NotificationClosed", (int() as shown, *_):
                self._shown.pop(shown, None)


def _address() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)


def _is_return(answer: "Message") -> bool:
    from jeepney import MessageType

    return answer.header.message_type is MessageType.method_return
