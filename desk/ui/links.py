"""Going where a link leads: to a message that is known, or to one that has to be read first."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desk.procedure.address import Address
    from desk.sync.events import MessageRead
    from desk.ui.window import MainWindow


class Links(QObject):
    """Opens what a link names; what was not read yet is fetched, and opened when it arrives."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._wanted: Address | None = None
        self._waiting = 0
        window.bridge.message_read.connect(self._on_bridge_message_read)
        window.book.incidents_changed.connect(self._on_book_changed)
        window.book.triage_changed.connect(self._on_book_changed)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def take(self, text: str) -> None:
        """Another `desk` was started, with a link or with nothing: come up, and go there."""
        from desk.procedure.address import parse_address

        self._window.side.come_up()
        address = parse_address(text)
        if address is not None:
            self.go_to(address)

    def go_to(self, address: "Address") -> None:
        """Open what an address names, now or once it was read."""
        window = self._window
        self._forget()
        if self._open(address):
            return
        if not self.reads(address.channel):
            self._say(address, self.tr("desk does not read the channel of this link"))
            return
        self._wanted = address
        words = self.tr("This message was not read yet: reading it from Slack…")
        self._waiting = window.rooms.strips.say(words, icon="sending", tone="plain")
        window.parts.engine.read_message(address.channel, address.thread_ts)

    def reads(self, channel: str) -> bool:
        """Whether desk reads a channel."""
        window = self._window
        return channel in window.book.operators or channel in window.parts.channel_names

    def _open(self, address: "Address") -> bool:
        book, rooms = self._window.book, self._window.rooms
        item = book.triage.get(f"{address.channel}:{address.ts}") or book.triage.get(address.incident)
        if book.incident(address.incident) is not None:
            rooms.open_incident(address.incident, address.ts)
        elif item is not None and item.credited_to and book.incident(item.credited_to) is not None:
            rooms.open_incident(item.credited_to, item.ts)
        elif item is not None:
            rooms.open_triage(item.id)
        else:
            return False
        return True

    def _forget(self) -> None:
        self._wanted = None
        self._window.rooms.strips.take(self._waiting)

    def _say(self, address: "Address", words: str) -> None:
        browse = self._window.parts.open_url
        link = address.as_link
        buttons = ((self.tr("Open in Slack"), lambda: browse(link)),) if browse is not None else ()
        self._window.rooms.strips.say(words, buttons=buttons)

    def _on_book_changed(self) -> None:
        wanted = self._wanted
        if wanted is not None and self._open(wanted):
            self._forget()

    def _on_bridge_message_read(self, event: "MessageRead") -> None:
        wanted = self._wanted
        if wanted is None or (wanted.channel, wanted.thread_ts) != (event.channel, event.ts):
            return
        self._forget()
        root = event.root_ts or wanted.thread_ts
        if self._open(replace(wanted, thread_ts=root)):
            return
        if event.trouble:
            self._say(wanted, self.tr("The message could not be read: {0}").format(event.trouble))
        elif event.root_ts:
            self._say(wanted, self.tr("The message was read; it belongs to no incident"))
        else:
            self._say(wanted, self.tr("There is no such message in the channel (any more)"))
