"""The numbers room, for the gallery: the figures, the improvement actions, and a desk that has nothing to count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk.procedure.board import Board
from desk.ui.snapshot import Scene, settle, stage
from desk.ui.window import MainWindow
from tests.ui import counting, story

Build = Callable[[str, float], QWidget]


def screens(scene: Callable[[str], Scene]) -> dict[str, tuple[Build, tuple[int, int]]]:
    """Name to how it is built and how large it is."""

    def room(theme: str, scale: float, actions: bool, empty: bool = False) -> MainWindow:
        told = scene("")
        counted = {} if empty else {one.id: one for one in counting.history()}
        board = Board({} if empty else {**told.board.incidents, **counted}, operators=story.OPERATORS)
        made = stage(replace(told, board=board), theme, scale)
        made.resize(1440, 900)
        made.show()
        made.rooms.numbers.open(actions=actions)
        settle()
        return made

    return {
        "numbers": (lambda theme, scale: room(theme, scale, False), (1440, 900)),
        "numbers-actions": (lambda theme, scale: room(theme, scale, True), (1440, 900)),
        "numbers-empty": (lambda theme, scale: room(theme, scale, True, True), (1440, 900)),
    }
