"""The palette of a window: its views and verbs as entries."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.procedure.incident import Incident
from desk.ui.board.filters import Lens
from desk.ui.keys import verbs
from desk.ui.palette.entries import Entry, Kind, Offering
from desk.ui.palette.overlay import Palette
from desk.ui.roles import Role
from desk.ui.wording.counts import counted
from desk.ui.wording.local_formats import key_name

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate


def build_palette(window: "MainWindow", live: Callable[[], Sequence[Incident]]) -> Palette:
    """A palette over the whole window."""
    offering = Offering(window.book, live, lambda: _views(window), lambda: _commands(window))
    ground = window.centralWidget()
    assert ground is not None
    return Palette(window.look, window.book, offering, window.parts.zone, ground)


def _views(window: "MainWindow") -> list[Entry]:
    """The views of the sidebar with how many incidents each holds, the standing ones with their keys."""
    lenses = list(Lens)
    entries = []
    for row, item in enumerate(window.page.side_model.items()):
        if item.filter is None:
            continue
        count = window.page.side_model.index(row).data(Role.COUNT)
        detail = counted.tr("%n incidents", "", count)
        plain = not (item.saved or item.filter.channels or item.filter.levels or item.filter.words)
        key = key_name(f"Ctrl+{lenses.index(item.filter.lens) + 1}") if plain else ""
        entries.append(
            Entry(Kind.VIEW, item.text, "view", detail=detail, key=key, icon="board", view=item.filter)
        )
    return entries


def _commands(window: "MainWindow") -> list[Entry]:
    """Every verb but the palette's own."""
    waiting, held = len(window.book.waiting()), window.acts.waiting()
    details = {
        "take_back": counted.tr("%n waiting", "", waiting) if waiting else "",
        "undo": held[-1].words if held else "",
    }
    entries = []
    for verb in verbs():
        detail = details.get(verb.name, "")
        if verb.name == "palette" or (verb.name in details and not detail):
            continue
        key = window.keys.of(verb.name)
        also = verb.name.replace("_", " ")
        entries.append(
            Entry(Kind.COMMAND, verb.text, verb.name, detail=detail, key=key, icon=verb.icon, beside=also)
        )
    return entries
