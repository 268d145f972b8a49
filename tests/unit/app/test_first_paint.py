"""The first paint: the board of the last run, with nothing loaded that no board shows, in the place where it stays."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from desk import paths, settings
from desk.procedure.board import Board, diff
from desk.procedure.fold import Fold
from desk.settings import Connection
from desk.store.store import open_store
from tests.benchmarks.channel import CHANNEL, messages

_MOST_MODULES = 121
"""Of desk's own. Each costs the first paint half a millisecond: load what it does not show when it is first needed."""
_LATE = {
    *("aiohttp", "asyncio", "cryptography", "email", "http", "keyring", "multiprocessing", "slack_sdk"),
    *("sqlite_utils", "ssl", "tomli_w", "PIL", "reportlab", "docx", "jinja2"),
    *("desk.slack", "desk.outreach", "desk.documents", "desk.localslack", "desk.store.store"),
    *("desk.sync.engine", "desk.sync.events", "desk.sync.desks", "desk.app.connector", "desk.app.lines"),
    *("desk.procedure.acts", "desk.procedure.commands", "desk.procedure.fold", "desk.procedure.report"),
    *("desk.ui.alarms.outlets", "desk.ui.annotation", "desk.ui.attachments", "desk.ui.capture"),
    *("desk.ui.connect", "desk.ui.dialogs", "desk.ui.incident.actions", "desk.ui.incident.page"),
    *("desk.ui.incident.preview", "desk.ui.palette", "desk.ui.report_form", "desk.ui.search"),
    *("desk.ui.settings", "desk.ui.triage", "desk.ui.wall", "desk.ui.welcome", "desk.ui.backup.contact_card"),
}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a window showed first on a board where some clocks run late."""
    home = tmp_path_factory.mktemp("home")
    folders = paths.folders({"DESK_HOME": str(home)}).make()
    chosen = settings.load(folders.settings_file).with_connection(Connection("Bench", CHANNEL, "U0SUP"))
    settings.save(folders.settings_file, chosen)
    now = time.time_ns() // 1000
    store = open_store(folders.data)
    fold = Fold(CHANNEL)
    fold.apply(messages(400, 40, now))
    store.snapshot.replace(diff(Board(), fold.board()))
    store.close()
    run = subprocess.run(
        [sys.executable, "-m", "tests.unit.app.first_look"],
        env={**os.environ, "DESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told: dict[str, Any] = json.loads(run.stdout)
    return told


def test_nothing_is_loaded_before_the_first_paint_that_no_board_shows(seen: dict[str, Any]) -> None:
    assert sorted(_LATE.intersection(seen["modules"])) == []


def test_the_first_paint_needs_few_modules(seen: dict[str, Any]) -> None:
    own = [name for name in seen["modules"] if name.partition(".")[0] == "desk"]
    assert len(own) <= _MOST_MODULES


def test_the_alarm_strip_is_there_at_the_first_paint_and_the_list_stays_in_its_place(
    seen: dict[str, Any],
) -> None:
    assert seen["strip"]
    first, later = seen["top"]
    assert first == later
