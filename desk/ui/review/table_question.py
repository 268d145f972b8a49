"""Choosing an operator's credit table: a TOML file, copied into desk's own notes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.documents.credit_tables import note_key, with_table
from desk.procedure.errors import CreditTableError

if TYPE_CHECKING:
    from desk.ui.review.room import ReviewRoom
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate


def choose_table(room: "ReviewRoom", window: "MainWindow", channel: str) -> None:
    """Ask for the file, keep it, and say what became of it."""
    file = room.ask_path(translate("review", "The operator's credit table (TOML)"), "", False)
    if file is None:
        return
    notes = window.parts.notes
    try:
        kept, table = with_table(notes.get(note_key(channel)), file.read_text(encoding="utf-8"))
    except (CreditTableError, OSError, UnicodeDecodeError) as error:
        window.rooms.say(translate("review", "The table was not taken: {0}").format(error))
        return
    notes.put(note_key(channel), kept)
    window.rooms.say(
        translate("review", "{0} is in force for {1} on this computer").format(
            table.name, window.book.operator(channel)
        )
    )
    if room.page is not None:
        room.page.enter(window.ticker.now())
