"""Lays out every screen of the gallery and prints what is cut: `python -m tests.ui.laid_out LANGUAGE [SCREEN ...]`."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from desk.ui.language import speak
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from tests.ui.cut_texts import cut_texts
from tests.ui.gallery import SCREENS

SCALES = (1.0, 2.0)
ROOM = (1440, 1080)
"""What a window has at 200 %: the height of a common monitor, and less than its width."""
WIDE, HIGH = 1920, 1080
MONITOR = {"name": "monitor", "x": 0, "y": 0, "width": WIDE, "height": HIGH, "logicalDpi": 96, "dpr": 1}


def cut_in(app: QApplication, language: str, wanted: list[str]) -> Iterator[str]:
    """A line for each text that is cut on a screen in this language, at 100 and at 200 percent."""
    for scale in SCALES:
        speak(app, language)
        for name, (build, size) in SCREENS.items():
            if wanted and name not in wanted:
                continue
            widget = build("light", scale)
            if scale > 1 and isinstance(widget, MainWindow):
                size = ROOM
            widget.resize(*size)
            widget.show()
            settle()
            troubles = [*too_large(widget, size), *cut_texts(widget)]
            yield from (f"{name} {scale:.0%}: {line}" for line in troubles)
            put_away()


def too_large(window: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """A window that needs more than it is given does not fit the screen, whatever it shows."""
    most = size if isinstance(window, MainWindow) else (WIDE, HIGH)
    if window.width() > most[0] or window.height() > most[1]:
        yield f"{type(window).__name__} is {window.width()} x {window.height()} px at least, has {most}"


def put_away() -> None:
    """Delete every window: each one that stays makes the style sheet of the next dearer."""
    ours = [each for each in QApplication.topLevelWidgets() if type(each).__module__.startswith("desk.")]
    for window in ours:
        window.setProperty("keeps", None)
    for window in ours:
        if isValid(window) and window.parent() is None:
            window.close()
            delete(window)
    settle()


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps({"screens": [MONITOR]}))
        app = QApplication([arguments[0], "-platform", f"offscreen:configfile={screen}"])
    for line in cut_in(app, arguments[1], arguments[2:]):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv)
