"""The list of completions under a field: framed like every other list, and wide enough for what it offers."""

from PySide6.QtWidgets import QCompleter

_CHARACTERS = 36


def frame_completions(completer: QCompleter) -> None:
    """Dress a completer's list; Qt makes it as narrow as its field, which cuts a longer name."""
    popup = completer.popup()
    assert popup is not None  # only a completer without a widget has none
    popup.setObjectName("picks")
    popup.setMinimumWidth(popup.fontMetrics().averageCharWidth() * _CHARACTERS)
