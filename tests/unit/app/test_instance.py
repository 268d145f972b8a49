"""One window a home: the second desk is heard by the first, and homes do not hear each other."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desk import paths, settings
from desk.app.home import Home
from desk.app.instance import Instance, claim, hand_over, socket_name
from desk.tokens import TokenShelf

ROOT = Path(__file__).parents[3]
SECOND = """
import sys
from tests.unit.app.test_instance import home_in
from desk.app.instance import claim, hand_over
from pathlib import Path
home = home_in(Path(sys.argv[1]))
sys.exit(7 if claim(home) else 0 if hand_over(home, sys.argv[2], 10.0) else 8)
"""


def home_in(folder: Path) -> Home:
    folders = paths.folders({"DESK_HOME": str(folder)}).make()
    return Home(folders, settings.load(folders.settings_file), lambda _: TokenShelf("x", None))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    with TemporaryDirectory() as run:  # its name is short, as that of a socket has to be
        monkeypatch.setenv("XDG_RUNTIME_DIR", run)
        yield home_in(tmp_path / "home")


@pytest.fixture
def first(home: Home, qapp: QCoreApplication) -> Iterator[Instance]:
    made = claim(home)
    assert made is not None
    yield made
    made.close()


def second(qtbot: QtBot, folder: Path, words: str) -> int:
    """Another process on a home, while this one's loop turns; its exit code."""
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    with qtbot.waitSignal(process.finished, timeout=20_000):
        process.start(sys.executable, ["-c", SECOND, str(folder), words])
    return process.exitCode()


def test_a_second_desk_hands_over_its_link(first: Instance, home: Home, qtbot: QtBot, tmp_path: Path):
    heard: list[str] = []
    assert first.listen(heard.append) == ""
    assert second(qtbot, tmp_path / "home", "desk://incident/C0LOT:1791808000.000000") == 0
    assert second(qtbot, tmp_path / "home", "") == 0
    assert heard == ["desk://incident/C0LOT:1791808000.000000", ""]


def test_another_home_has_a_window_of_its_own(first: Instance, home: Home, qtbot: QtBot, tmp_path: Path):
    heard: list[str] = []
    first.listen(heard.append)
    assert second(qtbot, tmp_path / "other", "x") == 7
    copied = tmp_path / "copied"
    copied.mkdir()
    (copied / "settings.toml").write_bytes(home.folders.settings_file.read_bytes())
    assert home_in(copied).settings.home_id == home.settings.home_id
    assert second(qtbot, copied, "x") == 7
    assert heard == []


def test_only_this_person_can_reach_the_window(first: Instance, home: Home):
    first.listen(lambda _: None)
    name = Path(socket_name(home))
    assert home.settings.home_id in name.name
    assert stat.S_IMODE(name.stat().st_mode) & 0o077 == 0


def test_what_a_crashed_desk_left_behind_is_in_nobodys_way(home: Home, qtbot: QtBot, tmp_path: Path):
    code = (
        "import os, sys; from tests.unit.app.test_instance import home_in; from desk.app.instance import claim\n"
        "from pathlib import Path; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([])\n"
        "mine = claim(home_in(Path(sys.argv[1]))); print(repr(mine.listen(print)), flush=True); os._exit(9)"
    )
    crashed = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "home")],
        cwd=ROOT, env=os.environ.copy(), capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert (crashed.returncode, crashed.stdout.strip()) == (9, "''")
    assert Path(socket_name(home)).exists()
    heard: list[str] = []
    again = claim(home)
    assert again is not None
    assert again.listen(heard.append) == ""
    assert second(qtbot, tmp_path / "home", "hello") == 0
    assert heard == ["hello"]
    again.close()


def test_a_window_that_does_not_answer_is_given_up_on(first: Instance, home: Home):
    assert claim(home) is None
    assert not hand_over(home, "x", within_s=0.5)


@pytest.mark.parametrize("garbage", [b"\xff\xfe\n", b"x" * 50_000, b""])
def test_garbage_is_text_or_nothing(first: Instance, home: Home, qtbot: QtBot, garbage: bytes):
    heard: list[str] = []
    first.listen(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    assert socket.waitForConnected(2_000)
    socket.write(garbage)
    socket.flush()
    if not garbage:
        socket.disconnectFromServer()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert all("\ufffd" in each for each in heard)
    assert len(heard) == (1 if garbage.endswith(b"\n") else 0)
