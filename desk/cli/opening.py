"""`desk` alone: the window."""

import gc
from argparse import Namespace

from desk.app.home import open_home


def window(_: Namespace) -> int:
    """Open the window and work until it is closed."""
    gc.disable()  # the window collects on its own thread, after the first paint
    from desk.app.window import run_window

    with open_home("window") as home:
        return run_window(home)
