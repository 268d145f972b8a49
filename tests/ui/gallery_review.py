"""The review room, for the gallery: nothing set yet, a meeting set, and the operator's view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk.procedure.board import Board
from desk.procedure.incident import Incident
from desk.procedure.side import Side
from desk.ui.ports import Me
from desk.ui.review.sending import SendQuestion
from desk.ui.snapshot import Scene, settle, stage
from desk.ui.window import MainWindow
from tests.ui import reviewing, story

Build = Callable[[str, float], QWidget]


def screens(scene: Callable[[str], Scene]) -> dict[str, tuple[Build, tuple[int, int]]]:
    """Name to how it is built and how large it is."""

    def room(
        theme: str, scale: float, incident: Incident, me: Me, table: str = reviewing.TABLE
    ) -> MainWindow:
        told = scene("")
        board = Board({**told.board.incidents, incident.id: incident}, operators=story.OPERATORS)
        papers = reviewing.FakePapers({incident.id: incident}, table, is_provider=me.side is Side.SUPPORT)
        kept = {**told.notes, **reviewing.notes(incident)}
        made = stage(replace(told, board=board, papers=papers, notes=kept, me=me), theme, scale)
        made.resize(1440, 900)
        made.show()
        made.rooms.reviews.open(incident.id)
        settle()
        return made

    def open_window(theme: str, scale: float) -> QWidget:
        return room(theme, scale, reviewing.outage(), story.ME)

    def meeting_set(theme: str, scale: float) -> QWidget:
        return room(theme, scale, reviewing.scheduled(), story.ME)

    def operator(theme: str, scale: float) -> QWidget:
        return room(theme, scale, reviewing.scheduled(), Me("U_OP", Side.OPERATOR, "Gamnify"), "")

    def sending(theme: str, scale: float) -> QWidget:
        made = room(theme, scale, reviewing.scheduled(), story.ME)
        made.rooms.reviews._on_page_asked("send", None)
        settle()
        question = made.findChild(SendQuestion)
        assert question is not None
        question.setProperty("keeps", made)
        return question

    def settings(theme: str, scale: float) -> QWidget:
        told, incident = scene(""), reviewing.outage()
        kept = {**told.notes, **reviewing.notes(incident)}
        papers = reviewing.FakePapers({incident.id: incident})
        made = stage(replace(told, papers=papers, notes=kept), theme, scale)
        made.side.open_settings("documents")
        return made

    return {
        "settings-documents": (settings, (1440, 900)),
        "review": (open_window, (1440, 900)),
        "review-set": (meeting_set, (1440, 900)),
        "review-operator": (operator, (1440, 900)),
        "review-sending": (sending, (720, 320)),
    }
