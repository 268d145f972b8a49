"""`desk` alone: the window."""

import gc
import os
from argparse import Namespace

from desk.app.home import open_home
from desk.cli.trouble import Trouble
from desk.cli.working import has_display


def window(_: Namespace) -> int:
    """Open the window and work until it is closed."""
    if not has_display() and os.environ.get("QT_QPA_PLATFORM", "xcb") in ("", "xcb", "wayland"):
        raise Trouble("There is no display to open the window on: `desk --help` lists what works without one")
    gc.disable()  # the window collects on its own thread, after the first paint
    from desk.app.window import run_window

    with open_home("window") as home:
        return run_window(home)
