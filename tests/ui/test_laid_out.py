"""Text scales to 200 % with nothing cut, in every language, on every screen of the gallery.

Each language is laid out by a process of its own without a screen, so that these run beside the tests that need one.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from tests.ui.cut_texts import cut_texts


@pytest.mark.timeout(480)
@pytest.mark.parametrize(
    "language",
    [pytest.param(each, marks=pytest.mark.xdist_group(f"laid-out-{each}")) for each in ("en", "de", "pl")],
)
def test_no_text_is_cut_at_100_and_200_percent(language: str):
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.laid_out", language], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == []


def test_a_text_that_is_cut_is_named(qtbot: QtBot, look: Look):
    top = QWidget()
    qtbot.addWidget(top)
    stack = QVBoxLayout(top)
    stack.addWidget(Text(look, "Acknowledge due in 4 minutes 10 seconds"))
    top.setFixedWidth(120)
    with qtbot.waitExposed(top):
        top.show()
    (line,) = cut_texts(top)
    assert "Acknowledge due in 4 minutes 10 seconds" in line
    assert "px, has" in line
