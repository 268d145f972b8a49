"""The guards do fail a test that leaves something behind: each is tried on a small bad one."""

from __future__ import annotations

import os
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from tests.architecture.source_tree import ROOT

pytestmark = pytest.mark.xdist_group("guards")  # what the module prepares is prepared once

_BAD = {
    "a warning in the log": (
        "import logging\ndef test_it():\n    logging.getLogger('x').warning('oh no')\n",
        "unexpected in the log",
    ),
    "an announced warning that never comes": (
        "import pytest\n@pytest.mark.expects_log('oh no')\ndef test_it():\n    pass\n",
        "expected in the log, but not there",
    ),
    "a warning of Python": (
        "import warnings\ndef test_it():\n    warnings.warn('old')\n",
        "UserWarning: old",
    ),
    "a leaked thread": (
        "import threading\ndef test_it():\n"
        "    threading.Thread(target=threading.Event().wait, name='stray', daemon=True).start()\n",
        "threads still running after the test: ['stray']",
    ),
    "a leaked timer": (
        "from PySide6.QtCore import QTimer\nkept = []\n"
        "def test_it(qapp):\n    kept.append(QTimer()); kept[0].setObjectName('stray'); kept[0].start(60_000)\n",
        "timer 'stray' every 60000 ms",
    ),
    "a window left open": (
        "from PySide6.QtWidgets import QWidget\nkept = []\n"
        "def test_it(qapp):\n    kept.append(QWidget()); kept[0].show()\n",
        "window <PySide6.QtWidgets.QWidget",
    ),
    "a warning of Qt": (
        "from PySide6.QtCore import qWarning\ndef test_it(qapp):\n    qWarning('oh no')\n",
        "Qt messages with level WARNING or above emitted",
    ),
    "a way out of this machine": (
        "import socket\ndef test_it():\n    socket.create_connection(('192.0.2.1', 80), 1)\n",
        "SocketConnectBlockedError",
    ),
    "an unknown mark": ("import pytest\n@pytest.mark.sloow\ndef test_it():\n    pass\n", "'sloow' not found"),
    "an expected failure that passes": (
        "import pytest\n@pytest.mark.xfail(reason='bug')\ndef test_it():\n    pass\n",
        "[XPASS(strict)] bug",
    ),
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pytest says of each bad test, by its module; empty for one that passed. All run in one process."""
    folder = tmp_path_factory.mktemp("bad")
    (folder / "conftest.py").write_text("from tests.conftest import *\n")
    for number, (source, _) in enumerate(_BAD.values()):
        (folder / f"test_bad_{number}.py").write_text(source)
    run = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    run += ["-p", "no:randomly", "-p", "no:cacheprovider", "--continue-on-collection-errors"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [*run, f"--junitxml={folder / 'report.xml'}", str(folder)],
        check=False,
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    found: dict[str, str] = {}
    for case in ElementTree.parse(folder / "report.xml").iter("testcase"):
        module = case.get("classname") or case.get("name") or ""
        said = "".join(f"{bad.get('message')}\n{bad.text}" for bad in case if bad.tag in ("failure", "error"))
        found[module] = found.get(module, "") + said
    return found


@pytest.mark.parametrize("fault", _BAD)
def test_a_test_fails_for(fault: str, verdicts: dict[str, str]):
    number = list(_BAD).index(fault)
    assert _BAD[fault][1] in verdicts[f"test_bad_{number}"]


@pytest.mark.screen
@pytest.mark.skipif("PYTEST_XDIST_WORKER" not in os.environ, reason="one process has no groups")
def test_tests_that_open_windows_stay_in_one_worker(request: pytest.FixtureRequest):
    assert "screen" in request.node.nodeid.rpartition("@")[2]
