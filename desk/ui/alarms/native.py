"""Notifications of the desktop itself, with buttons: the freedesktop service on the session bus of Linux.

Source: Desktop Notifications Specification 1.2 (specifications.freedesktop.org). The message of QSystemTrayIcon has
no buttons, and Qt's own D-Bus binding cannot say which size of number it sends, which strict services refuse.
"""

import html
import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

_NAME = "org.freedesktop.Notifications"
_NORMAL, _CRITICAL = 1, 2
_DEFAULT = "default"
_LOG = logging.getLogger(__name__)

Offer = tuple[str, Callable[[], None]]
"""The text of a button and what it does."""


class NativeNotices(QObject):
    """Speaks to the service without ever waiting for it; `ready` once it has said what it can do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ready = False
        self._can: frozenset[str] = frozenset()
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._asked: int | None = None
        self._sent: dict[int, dict[str, Callable[[], None]]] = {}
        self._shown: dict[int, dict[str, Callable[[], None]]] = {}

    def prepare(self) -> None:
        """Ask the service what it can do; the answer comes later. Nothing happens where there is no such service."""
        if self._connection is not None or not sys.platform.startswith("linux"):
            return
        try:
            from jeepney import MatchRule, message_bus
            from jeepney.io.blocking import open_dbus_connection

            connection = open_dbus_connection(bus="SESSION")
        except (ImportError, KeyError, OSError, ValueError) as error:
            _LOG.info("no session bus for notifications: %s", error)
            return
        self._connection = connection
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        connection.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME)))
        self._asked = self._call("GetCapabilities", "", ())

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
        serial = self._call("Notify", "susssasa{sv}i", ("desk", 0, "", title, body, buttons, hints, -1))
        if serial is None:
            return False
        self._sent[serial] = acts
        return True

    def close(self) -> None:
        """Leave the bus."""
        self.ready = False
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _address(self) -> "DBusAddress":
        from jeepney import DBusAddress

        return DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)

    def _call(self, method: str, signature: str, body: tuple[object, ...]) -> int | None:
        """Send a call; its serial, or None where the bus is gone."""
        from jeepney import new_method_call

        if self._connection is None:
            return None
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(new_method_call(self._address(), method, signature, body), serial=serial)
        except OSError as error:
            self._lose(error)
            return None
        return serial

    def _lose(self, error: Exception) -> None:
        _LOG.info("the session bus is gone: %s", error)
        self.close()

    def _on_notifier_activated(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError as error:
                self._lose(error)
                return
            self._hear(message)

    def _hear(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        serial = fields.get(HeaderFields.reply_serial)
        kind = message.header.message_type
        if kind is MessageType.signal:
            self._hear_signal(str(fields.get(HeaderFields.member)), message.body)
        elif serial == self._asked and kind is MessageType.method_return:
            self._can = frozenset(message.body[0])
            self.ready = True
        elif serial in self._sent:
            acts = self._sent.pop(serial)
            if kind is MessageType.method_return:
                self._shown[message.body[0]] = acts
            else:
                _LOG.info("the desktop refused a notification: %s", message.body)

    def _hear_signal(self, name: str, body: Sequence[object]) -> None:
        match name, body:
            case "ActionInvoked", (int() as shown, str() as chosen):
                act = self._shown.get(shown, {}).get(chosen)
                if act is not None:
                    act()
            case "NotificationClosed", (int() as shown, *_):
                self._shown.pop(shown, None)
