"""The command line: the same verbs as the window, for scripts and for a machine room."""

import sys
from collections.abc import Sequence

from desk.cli.trouble import said_plainly


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit codes: 0 done, 1 refused or failed with one line on standard error, 2 wrong use."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:  # the window, which opens sooner without all the verbs
        from desk.cli.opening import window

        return said_plainly(window)
    from desk.cli.parser import parse

    chosen = parse(given)
    return said_plainly(lambda: chosen.run(chosen))
