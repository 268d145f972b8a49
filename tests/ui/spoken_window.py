"""`python -m tests.ui.spoken_window`: the gallery's screens, one after the other, for a screen reader to read.

Reads `SCREEN LANGUAGE` a line, shows that screen in place of the last, and answers with one line: the screen's name.
Ends when its input is closed.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from desk.ui.language import speak
from desk.ui.snapshot import settle
from tests.ui.gallery import SCREENS


def main() -> int:
    app = QApplication(["desk"])
    app.setQuitOnLastWindowClosed(False)
    shown: list[QWidget] = []

    def show_next() -> None:
        line = sys.stdin.readline()
        asked.setEnabled(bool(line))  # a closed input is ready for ever
        for old in app.topLevelWidgets():
            old.close()
        # Windows that stay would be dressed anew with every screen that follows.
        for part in shown:
            part.deleteLater()
        shown.clear()
        settle()
        if not line:
            app.quit()
            return
        name, language = line.split()
        speak(app, language)
        build, size = SCREENS[name]
        widget = build("light", 1.0)
        keeps = widget.property("keeps")
        shown.extend(part for part in (widget, keeps) if isinstance(part, QWidget))
        widget.resize(*size)
        widget.show()
        widget.activateWindow()
        settle()
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(show_next)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
