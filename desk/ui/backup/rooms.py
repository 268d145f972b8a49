"""The backup channels of the window: the strip, and the dialogs for phone, e-mail and calls, built when needed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent

from desk.procedure.instants import MINUTE, Micros
from desk.ui.incident.offers import Act
from desk.ui.wording.told import told

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
        window.page.setAcceptDrops(True)
        window.page.installEventFilter(self)
        window.book.backup_changed.connect(self._on_book_backup_changed)
        window.acts.queued.connect(self._on_acts_queued)
        window.book.mail_changed.connect(self._on_book_mail_changed, Qt.ConnectionType.QueuedConnection)
        self._said: set[str] = set()
        self._phone_next: tuple[str, str] | None = None

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
        """Open and announce a call, or end the one that is under way."""
        from desk.outreach.running_call import running_call
        from desk.ui.backup.call import CallDialog, EndCall

        window, incident = self._window, self._window.book.incident(incident_id)
        if incident is None:
            return
        look, acts, parts, clock = window.look, window.acts, window.parts, window.ticker.now
        call = running_call(incident)
        if call is None:
            CallDialog(look, window.book, acts, parts, incident, clock(), window).open()
            return
        ending = EndCall(look, acts, parts, incident, call, clock, window)
        # The question has to be gone before the cursor goes to the composer.
        ending.update_asked.connect(self._on_update_asked, Qt.ConnectionType.QueuedConnection)
        ending.open()

    def open_mail(self, incident_id: str, to: str = "") -> None:
        """Write an e-mail about an incident."""
        window, incident = self._window, self._window.book.incident(incident_id)
        if incident is None:
            return
        if window.parts.mailing is None:
            window.rooms.say(self.tr("This window sends no e-mail"))
            return
        from desk.ui.backup.mail import MailDialog

        mailing, clock = window.parts.mailing(), window.ticker.now
        MailDialog(window.look, window.book, window.parts, mailing, incident, clock, to, window).open()

    def open_dropped(self, path: Path) -> None:
        """Ask whether an e-mail that was dropped is a report."""
        from desk.ui.backup.dropped_mail import DroppedMail, read_dropped

        window, now = self._window, self._window.ticker.now()
        mail = read_dropped(path, now)
        if isinstance(mail, str):
            window.rooms.say(mail)
            return
        DroppedMail(window.look, window.book, window.acts, window.parts, mail, now, window).open()

    def edit_cards(self) -> None:
        """Edit the contact card of an operator, which is asked for where there are several."""
        from desk.ui import dialogs

        window = self._window
        named = sorted(window.book.operators.items(), key=lambda pair: pair[1].casefold())
        if len(named) == 1:
            self.edit_card(named[0][0])
            return
        dialogs.ask_choice(
            window,
            window.look,
            self.tr("Contact card"),
            self.tr("Operator"),
            self.tr("Edit"),
            named,
            self.edit_card,
        )

    def _on_book_mail_changed(self) -> None:
        """A mail that no trying again will send is said once; the settings list them all."""
        from desk.outreach.mail import MailState
        from desk.outreach.mail_errors import MailError

        window = self._window
        if window.parts.mailing is None:
            return
        try:
            failed = [mail for mail in window.parts.mailing().mails() if mail.state is MailState.FAILED]
        except MailError as error:
            window.rooms.say(told(str(error)))
            return
        for mail in failed:
            if mail.op not in self._said:
                self._said.add(mail.op)
                words = self.tr("E-mail NOT SENT to {0}: {1} Settings, E-mail lists it.")
                window.rooms.say(words.format(", ".join(mail.recipients), told(mail.error).rstrip(".") + "."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An ``.eml`` that hangs over the board, or falls on it."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            letters = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
            letters = [name for name in letters if name.casefold().endswith(".eml")]
            if letters:
                from desk.ui.attachments.dropping import accept_copy

                accept_copy(event)
                if event.type() is QEvent.Type.Drop:
                    self.open_dropped(Path(letters[0]))
                return True
        return super().eventFilter(watched, event)

    def report_by_phone(self) -> None:
        """File a report that somebody made on the phone, at the time of the call."""
        from desk.ui import dialogs

        window = self._window
        dialogs.ask_time(
            window,
            window.look,
            self.tr("File a report made by phone"),
            self.tr("The call was at"),
            self.tr("Write the report…"),
            window.ticker.now(),
            window.parts.zone,
            self._open_phoned,
            self.tr("Its clock starts at the time of the call."),
        )

    def _open_phoned(self, at: Micros) -> None:
        rooms = self._window.rooms
        rooms.open_report()
        if rooms.form is not None:
            rooms.form.came_by("phone", at)

    def _on_acts_queued(self, command: object, op: str) -> None:
        """A report of ours: e-mail it where Slack is away, and call for every P1 once the board has it."""
        from desk.procedure.commands import ReportIssue
        from desk.procedure.severity import Severity

        window = self._window
        if not isinstance(command, ReportIssue) or command.means != "slack":
            return
        if window.book.is_away and window.parts.mailing is not None:
            from desk.ui.backup.report_mail import ReportMail

            mailing, clock = window.parts.mailing(), window.ticker.now
            ReportMail(window.look, window.book, window.parts, mailing, command, op, clock, window).open()
        elif command.report.severity is Severity.P1:
            if self._phone_next is None:
                window.book.incidents_changed.connect(self._on_book_incidents_changed)
            self._phone_next = command.channel, command.report.title

    def _on_book_incidents_changed(self, ids: object) -> None:
        """The P1 that was just reported here is on the board: offer the contact card."""
        book = self._window.book
        assert isinstance(ids, frozenset)
        for key in ids:
            found = book.incident(key)
            if found is None or (found.channel, found.title) != self._phone_next:
                continue
            if found.phone_required and found.reported_by.id == book.me.user:
                self._phone_next = None
                book.incidents_changed.disconnect(self._on_book_incidents_changed)
                self.open_contact(key)
                return

    def _on_update_asked(self, incident_id: str) -> None:
        self._window.rooms.incidents.compose(incident_id, Act.UPDATE)

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
        strip.mail_asked.connect(self.open_mail)
        window.top.insertWidget(0, strip)
        return strip

    def _warnings(self, now: Micros) -> "tuple[LateLane, ...]":
        """What will be late, asked about what waits and what is due soon only."""
        from desk.outreach.forecast import answer_due, warnings

        book = self._window.book
        pending = book.waiting()
        asked = {delivery.post.incident for delivery in pending}
        if book.is_away:
            asked.update(book.dues.between(0, now + _LOOK_AHEAD))
        due = {}
        for key in asked:
            incident = book.incident(key)
            due_at = answer_due(incident, book.kept(key)) if incident is not None else None
            if due_at is not None:
                due[key] = due_at
        return warnings(pending, due, now=now, available=not book.is_away)
