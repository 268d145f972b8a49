"""The command line: the same verbs as the window, for scripts and for a machine room."""

import sys
from collections.abc import Sequence

from desk.cli.parser import parse
from desk.cli.trouble import said_plainly


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit codes: 0 done, 1 refused or failed with one line on standard error, 2 wrong use."""
    chosen = parse(sys.argv[1:] if arguments is None else arguments)
    return said_plainly(lambda: chosen.run(chosen))
