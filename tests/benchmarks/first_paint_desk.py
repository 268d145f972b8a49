"""desk itself as `desk` opens it, until its board is painted: the command line, the home, the window and its run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desk.app import window
from desk.cli import main
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
sys.exit(main([]))
