"""desk itself, until its board is painted; the engine is not started before that in real life either."""

import gc
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


def main() -> None:
    """Everything that `desk` does before its board is painted, in the same order."""
    gc.disable()  # as desk.cli.opening does
    from desk.app.home import open_home
    from desk.app.window import Desktop
    from tests.benchmarks.first_paint import FirstPaint

    with open_home("window") as home:
        desktop = Desktop(home)
        watch = FirstPaint(desktop.window.page.view.viewport())
        desktop.window.show()
        desktop.app.exec()
        del watch


main()
