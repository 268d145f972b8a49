"""Start to the first painted board, and the memory of that process, against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from desk import paths, settings
from desk.procedure.board import Board, diff
from desk.procedure.fold import Fold
from desk.settings import Connection
from desk.store.store import open_store
from tests.benchmarks.channel import CHANNEL, messages
from tests.benchmarks.measure import Row

_HERE = Path(__file__).parent
_RUNS = 7


def main() -> list[Row]:
    """1,000 live incidents, 100,000 messages stored."""
    with tempfile.TemporaryDirectory() as home:
        _fill(Path(home))
        for script in ("first_paint_bare.py", "first_paint_desk.py"):
            _run(script, home)  # the first run compiles
        bare, desk = [], []
        for _ in range(_RUNS):  # by turns, so that a busy moment of the machine is shared
            bare.append(_run("first_paint_bare.py", home))
            desk.append(_run("first_paint_desk.py", home))
    return [
        Row(
            "start to first painted board [s]",
            median(run[0] for run in desk),
            median(run[0] for run in bare),
            2.0,
        ),
        Row(
            "memory of that process [MiB]",
            median(run[1] for run in desk),
            median(run[1] for run in bare),
            2.5,
        ),
    ]


def _fill(home: Path) -> None:
    """A home whose last run knew everything."""
    folders = paths.folders({"DESK_HOME": str(home)}).make()
    chosen = settings.load(folders.settings_file).with_connection(Connection("Bench", CHANNEL, "U0SUP"))
    settings.save(folders.settings_file, chosen)
    now = time.time_ns() // 1000
    store = open_store(folders.data)
    try:
        channel = list(messages(100_000, 1_000, now))
        store.messages.append(channel, now)
        fold = Fold(CHANNEL)
        fold.apply(channel)
        store.snapshot.replace(diff(Board(), fold.board()))
    finally:
        store.close()


def _run(script: str, home: str) -> tuple[float, float]:
    """Seconds from the start of a process to its first paint, and its memory in MiB then."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begin = time.time()
    told = subprocess.run(
        [sys.executable, str(_HERE / script)],
        env={
            **environment,
            "DESK_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        },
        cwd=_HERE.parent.parent,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout.split()
    return float(told[-2]) - begin, float(told[-1])
