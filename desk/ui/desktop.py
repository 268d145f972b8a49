"""What a Linux desktop asks of every program's look, read from its settings portal and heard of when it changes.

Source: XDG Desktop Portal, org.freedesktop.portal.Settings, namespace org.freedesktop.appearance. Qt asks the portal on
some desktops only, and never for less motion.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desk.ui.session_bus import SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

_NAMESPACE = "org.freedesktop.appearance"
_INTERFACE = "org.freedesktop.portal.Settings"
_KEYS = ("color-scheme", "contrast", "reduced-motion")


class Desktop(QObject):
    """`changed` carries the wishes by the portal's names, as its numbers: `color-scheme` 1 dark, 2 light; `contrast` 1
    higher; `reduced-motion` 1 less. What a desktop does not know is missing."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wishes: dict[str, int] = {}
        self._bus = SessionBus(self)

    def listen(self) -> None:
        """Ask, and hear of changes from now on. Without a bus or a portal nothing is ever heard."""
        if not self._bus.is_open and self._bus.open():
            self._bus.listen(_INTERFACE, self._on_signal)
            self._bus.call(_address(), "ReadAll", "as", ([_NAMESPACE],), self._on_all_read)

    def close(self) -> None:
        """Hear nothing more."""
        self._bus.close()

    def _on_all_read(self, answer: "Message") -> None:
        from jeepney import MessageType

        if answer.header.message_type is MessageType.method_return and answer.body:
            self._take(answer.body[0].get(_NAMESPACE, {}))

    def _on_signal(self, signal: "Message") -> None:
        if len(signal.body) == 3 and signal.body[0] == _NAMESPACE:
            self._take({signal.body[1]: signal.body[2]})

    def _take(self, told: Mapping[str, tuple[str, object]]) -> None:
        """Values come as variants: the name of the type, and what it is."""
        found = {key: said[1] for key, said in told.items() if key in _KEYS}
        known = {key: value for key, value in found.items() if isinstance(value, int)}
        if {**self.wishes, **known} != self.wishes:
            self.wishes |= known
            self.changed.emit(dict(self.wishes))


def _address() -> "DBusAddress":
    from jeepney import DBusAddress

    return DBusAddress("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", _INTERFACE)
