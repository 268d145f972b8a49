"""The backup channels of the window: the strip, and the dialogs for phone, e-mail and calls, built when needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.procedure.instants import MINUTE, Micros

if TYPE_CHECKING:
    from desk.outreach.forecast import LateLane
    from desk.ui.backup.contact_card import ContactDialog
    from desk.ui.backup.strip import BackupStrip
    from desk.ui.window import MainWindow

_LOOK_AHEAD: Micros = 5 * MINUTE


class BackupRooms(QObject):
    """Keeps the strip in step and opens what a person asks for; everything is imported on demand."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.strip: BackupStrip | None = None
        window.book.backup_changed.connect(self._on_book_backup_changed)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def on_ticked(self, now: Micros) -> None:
        """Take the time: what waits may become too late."""
        book = self._window.book
        if self.strip is not None or book.is_away or book.waiting():
            self._show(now)

    def switch(self, on: bool, reason: str = "") -> None:
        """A person says that Slack is away, or that it is not."""
        from desk.outreach.outage import Switch

        window = self._window
        window.parts.engine.switch_backup(Switch(on, window.ticker.now(), window.parts.me.user, reason))

    def open_contact(self, incident_id: str) -> None:
        """Open the contact card; it needs no network."""
        from desk.ui.backup.contact_card import ContactDialog

        window, incident = self._window, self._window.book.incident(incident_id)
        if incident is None:
            return
        clock = window.ticker.now
        card = ContactDialog(window.look, window.book, window.acts, window.parts, incident, clock, window)
        card.edit_asked.connect(lambda channel: self.edit_card(channel, card))
        card.mail_asked.connect(self.open_mail)
        card.open()

    def edit_card(self, channel: str, card: "ContactDialog | None" = None) -> None:
        """Edit an operator's contact card, over the card where it is open."""
        from desk.ui.backup.card_editor import CardEditor

        window = self._window
        editor = CardEditor(
            window.look, window.parts.notes, channel, window.book.operator(channel), card or window
        )
        if card is not None:
            editor.saved.connect(card.refresh)
        editor.open()

    def open_call(self, incident_id: str) -> None:
        """Announce a call."""
        from desk.ui.backup.call import CallQuestion

        window, incident = self._window, self._window.book.incident(incident_id)
        if incident is not None:
            CallQuestion(window.look, window.acts, incident, window.ticker.now(), window).open()

    def open_mail(self, incident_id: str, to: str = "") -> None:
        """Write an e-mail about an incident."""

    def _on_book_backup_changed(self) -> None:
        self._show(self._window.ticker.now())

    def _show(self, now: Micros) -> None:
        book = self._window.book
        warnings = self._warnings(now)
        if self.strip is None and not warnings and book.backup is None:
            return
        if self.strip is None:
            self.strip = self._build()
        self.strip.show_now(book.backup, warnings, now)

    def _build(self) -> "BackupStrip":
        from desk.ui.backup.strip import BackupStrip

        window = self._window
        strip = BackupStrip(window.look, window.book, window.parts.zone)
        strip.switched.connect(self.switch)
        strip.contact_asked.connect(self.open_contact)
        window.top.insertWidget(0, strip)
        return strip

    def _warnings(self, now: Micros) -> "tuple[LateLane, ...]":
        """What will be late, asked about what waits and what is due soon only."""
        from desk.outreach.forecast import warnings

        book = self._window.book
        pending = book.waiting()
        asked = {delivery.post.incident for delivery in pending}
        if book.is_away:
            asked.update(book.dues.between(0, now + _LOOK_AHEAD))
        due = {}
        for key in asked:
            incident = book.incident(key)
            run = incident.next_due() if incident is not None else None
            if run is not None:
                due[key] = run.due_at
        return warnings(pending, due, now=now, available=not book.is_away)
