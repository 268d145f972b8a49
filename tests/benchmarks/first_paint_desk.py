"""desk itself as `desk` opens it, until its board is painted: the command line, the home, the window and its run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desk.app.home import Home
from desk.app.instance import Instance, claim
from desk.cli import main, opening


def claim_and_watch(home: Home) -> Instance | None:
    """What the command line does before it loads the window, which is then watched."""
    instance = claim(home)
    from desk.app import window
    from tests.benchmarks.first_paint import FirstPaint

    class Watched(window.Desktop):
        """The window's process, ended by its first paint."""

        def run(self) -> int:
            watch = FirstPaint(self.window.page.view.viewport())
            try:
                return super().run()
            finally:
                del watch

    window.Desktop = Watched  # type: ignore[misc]
    return instance


opening.claim = claim_and_watch  # type: ignore[attr-defined]
sys.exit(main([]))
