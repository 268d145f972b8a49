"""The way into the numbers room, what it asks of others, and the late actions that the board tells of."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.procedure import commands
from desk.procedure.instants import Micros
from desk.ui.numbers.page import NumbersPage
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.window import MainWindow


class NumbersRoom(QObject):
    """Opens the page and carries out what it asks for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.page: NumbersPage | None = None

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def open(self, *, actions: bool = False) -> None:
        """Enter the room, or go straight to its improvement actions."""
        window = self._window
        if self.page is None:
            self.page = NumbersPage(window.look, window.book, window.parts, window.ticker.now())
            self.page.opened.connect(window.rooms.open_incident)
            self.page.finished.connect(self._on_page_finished)
            self.page.save_asked.connect(self._on_page_save_asked)
        if actions:
            self.page.show_actions()
        window.rooms.show_page(self.page, "numbers")
        self.page.on_ticked(window.ticker.now())
        self.page.take_focus()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        if self.page is not None:
            self.page.on_ticked(now)

    def ask_path(self, name: str) -> Path | None:
        """Where a person wants a file, or None where they think better of it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the service report"), name, self.tr("PDF (*.pdf);;CSV (*.csv)")
        )
        return Path(chosen) if chosen else None

    def _on_page_finished(self, incident_id: str, number: int) -> None:
        self._window.acts.do(commands.FinishAction(incident_id, number))

    def _on_page_save_asked(self, channel: str, month: str) -> None:
        window, page = self._window, self.page
        if page is None or window.parts.papers is None:
            return
        operator = window.book.operator(channel)
        target = self.ask_path(f"{operator} {month}.pdf".replace("/", "-"))
        if target is None:
            return
        from desk.documents.monthly import Month

        asked = Month(operator, month, page.incidents(), window.ticker.now(), people=dict(window.book.people))
        window.parts.papers.save_month(
            asked, target, page.answers.expect("save", partial(self._saved, target))
        )

    def _saved(self, target: Path, trouble: object) -> None:
        said = self.tr("The service report was not written: {0}") if trouble else self.tr("Written: {0}")
        self._window.rooms.say(said.format(told(str(trouble)) if trouble else target.name))
