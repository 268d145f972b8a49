"""`desk` alone and `desk open`: the window, or the one that is open already."""

import gc
import os
from argparse import Namespace
from typing import TYPE_CHECKING

from desk.app.home import open_home
from desk.app.instance import claim, hand_over
from desk.cli.display import has_display
from desk.cli.trouble import Trouble

if TYPE_CHECKING:
    from desk.procedure.address import Address


def window(_: object = None) -> int:
    """Open the window and work until it is closed; where it is open already, bring it up."""
    return _open(None)


def at(chosen: Namespace) -> int:
    """Open the window at what a link names."""
    return _open(chosen.link)


def _open(address: "Address | None") -> int:
    if not has_display() and os.environ.get("QT_QPA_PLATFORM", "xcb") in ("", "xcb", "wayland"):
        raise Trouble("There is no display to open the window on: `desk --help` lists what works without one")
    gc.disable()  # the window collects on its own thread, after the first paint
    with open_home("window") as home:
        instance = claim(home)
        if instance is None:
            if hand_over(home, address.as_link if address is not None else ""):
                return 0
            raise Trouble("desk is open already and does not answer: close it, or end its process")
        from desk.app.window import run_window

        try:
            return run_window(home, instance=instance, address=address)
        finally:
            instance.close()
