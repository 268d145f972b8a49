"""Reading up says how far it has come, and not too often."""

from __future__ import annotations

import pytest

from desk.cli.syncing import Progress
from desk.procedure.instants import SECOND
from desk.sync.events import CatchingUp


def test_every_further_thousand_messages_is_one_line(capsys: pytest.CaptureFixture[str]):
    progress = Progress()
    for messages in range(0, 2_600, 100):
        progress(CatchingUp("C1", messages, 1_760_000_000 * SECOND, done=False))
    progress(CatchingUp("C1", 2_600, None, done=True))
    progress(CatchingUp("C1", 1_100, None, done=False))
    assert capsys.readouterr().err.splitlines() == [
        "desk: C1 reading older messages: 1000 so far, back to 2025-10-09",
        "desk: C1 reading older messages: 2000 so far, back to 2025-10-09",
        "desk: C1 reading older messages: 1100 so far",
    ]
