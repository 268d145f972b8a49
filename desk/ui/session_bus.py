"""The session bus of a Linux desktop, spoken to without ever waiting for it.

Qt's own binding cannot say which size of number it sends, which strict services refuse; jeepney is here for the
keyring already.
"""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

_LOG = logging.getLogger(__name__)

Heard = Callable[["Message"], None]


class SessionBus(QObject):
    """One connection. Answers and signals come when this object's thread next runs its loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._missed = False
        self._asked: dict[int, Heard] = {}
        self._signals: dict[str, Heard] = {}

    @property
    def is_open(self) -> bool:
        """Whether there is a bus."""
        return self._connection is not None

    @property
    def own_name(self) -> str:
        """What the bus calls this connection; empty where there is none."""
        return str(self._connection.unique_name) if self._connection is not None else ""

    def open(self) -> bool:
        """Connect; whether there is a bus now. A desktop without one is no error."""
        if self._connection is not None:
            return True
        if not sys.platform.startswith("linux"):
            return False
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection(bus="SESSION")
        except (ImportError, KeyError, OSError, ValueError) as error:
            if not self._missed:
                _LOG.info("no session bus: %s", error)
            self._missed = True
            return False
        self._missed = False
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        return True

    def listen(self, interface: str, heard: Heard) -> None:
        """Hear the signals of an interface."""
        from jeepney import MatchRule, message_bus

        self._signals[interface] = heard
        self._send(message_bus.AddMatch(MatchRule(type="signal", interface=interface)))

    def call(
        self, address: "DBusAddress", method: str, signature: str, body: tuple[object, ...], then: Heard
    ) -> bool:
        """Call a method; `then` hears the answer or the error. False where the bus is gone."""
        from jeepney import new_method_call

        serial = self._send(new_method_call(address, method, signature, body))
        if serial is not None:
            self._asked[serial] = then
        return serial is not None

    def close(self) -> None:
        """Leave the bus."""
        self._asked.clear()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _send(self, message: "Message") -> int | None:
        if self._connection is None:
            return None
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            self._lose(error)
            return None
        return int(serial)

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
        if message.header.message_type is MessageType.signal:
            heard = self._signals.get(str(fields.get(HeaderFields.interface)))
        else:
            heard = self._asked.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if heard is not None:
            heard(message)
