"""Closing the window while an act waits for its undo: that it is not posted yet is said before it is too late."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.ui.controls.button import Button
from desk.ui.dialogs import Question

if TYPE_CHECKING:
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate


class ClosingQuestion(Question):
    """Names what is not posted yet. It closes the window by itself once the outbox has all of it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window, acts = window, window.acts
        held = acts.waiting()
        self._left = [each.command for each in held]
        super().__init__(
            window,
            window.look,
            translate("closing", "Not posted yet"),
            "\n".join(
                translate("closing", "{0}. It still waits for its undo.").format(each.words) for each in held
            ),
            translate("closing", "Post and close"),
        )
        later = Button(window.look, translate("closing", "Close, ask me later"))
        later.clicked.connect(self._on_later_clicked)
        self.add_foot(later)
        self.on_answer(self._post)
        acts.queued.connect(self._on_acts_queued)
        acts.refused.connect(self._on_acts_refused)

    def _post(self) -> str:
        self._window.acts.do_now()
        # It closes by itself once the outbox has it.
        return translate("closing", "Handing over…") if self._left else ""

    def _on_later_clicked(self) -> None:
        self._left = []
        self.accept()
        self._window.close()

    def _on_acts_queued(self, command: object, _op: str) -> None:
        if command in self._left:
            self._left = [each for each in self._left if each != command]
            if not self._left:
                self.accept()
                self._window.close()

    def _on_acts_refused(self, command: object, _reason: str) -> None:
        if command in self._left:
            self.reject()  # the window stays, and says why


def close_window(window: "MainWindow") -> None:
    """Close it, or ask first where an act waits for its undo."""
    if window.acts.waiting():
        ClosingQuestion(window).open()
    else:
        window.close()
