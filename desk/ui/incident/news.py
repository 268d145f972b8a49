"""One line over the composer: what others have posted since a person began to write."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Entry, Incident
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss


class News(QWidget):
    """Hidden while nobody else posted. `asked` wants the newest message of the others (its `ts`) in sight."""

    asked = Signal(str)

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._book, self._zone = book, zone
        self.seen = ""
        """The newest message (its `ts`) that was there when a person began to write; empty before the first look."""
        self._newest = ""
        across = row(look, 8)
        self.setLayout(across)
        across.addWidget(Icon(look, "notice", "accent"))
        self._words = Text(look, "", "small", "ink", "medium", tabular=True)
        across.addWidget(self._words, 1)
        self.show_button = Button(look, self.tr("Show"), small=True)
        self.show_button.setAccessibleName(self.tr("Show what others have posted"))
        self.show_button.clicked.connect(lambda: self.asked.emit(self._newest))
        across.addWidget(self.show_button)
        self.hide()

    def words(self) -> str:
        """What it says, or empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def catch_up(self, incident: Incident) -> None:
        """What is there now has been seen: a person begins to write, or has sent."""
        self.seen = max((entry.ts for entry in incident.timeline), default="")
        self.hide()

    def look_at(self, incident: Incident) -> None:
        """Say who else has posted since."""
        if not self.seen:
            self.catch_up(incident)  # a draft that does not tell when it was begun
            return
        others = [
            entry
            for entry in incident.timeline
            if entry.ts > self.seen and entry.author.id != self._book.me.user and entry.author.side.is_party
        ]
        if not others or others[-1].ts == self._newest:
            return
        self._newest = others[-1].ts
        said = self._said(others, incident)
        self._words.say(said)
        self._words.setToolTip(said)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _said(self, others: Sequence[Entry], incident: Incident) -> str:
        last = others[-1]
        name, at = self._book.name(last.author.id), hhmmss(last.at, self._zone)
        said = self.tr("{0} posted at {1}, while you write").format(name, at)
        run = incident.newest(ClockName.UPDATE)
        if any(each.author.side is Side.SUPPORT for each in others) and run is not None and run.is_running:
            due = hhmmss(run.due_at, self._zone)
            said = self.tr("{0}. The next update is due {1}").format(said, due)
        return said
