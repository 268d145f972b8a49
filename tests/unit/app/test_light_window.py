"""What the window loads before its first paint: nothing of search, of the socket of a second desk, or of Slack."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "PySide6.QtNetwork",
    "desk.ui.search",
    "desk.store.search",
    "desk.ui.palette.overlay",
    "slack_sdk",
    "hashlib",
)


def test_the_window_is_loaded_without_what_only_some_rooms_need():
    code = f"import sys, desk.cli.opening, desk.app.window; print([name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
