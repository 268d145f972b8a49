"""The display: whether a window can open here."""

import os
import sys


def has_display() -> bool:
    """Whether a window can open here."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
