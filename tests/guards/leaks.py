"""Threads, Qt timers and windows that outlive their test fail it."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest

_GRACE_S = 2.0


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Fail for a Python thread that the test started and did not end, after a short grace."""
    before = set(threading.enumerate())
    yield
    # A thread that Qt made shows up as a _DummyThread for ever; running QThreads are looked for below.
    started = [
        thread
        for thread in set(threading.enumerate()) - before
        if not isinstance(thread, threading._DummyThread)
    ]
    for thread in started:
        thread.join(_GRACE_S)
    leaked = [thread.name for thread in started if thread.is_alive()]
    if leaked:
        pytest.fail(f"threads still running after the test: {leaked}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_leaked_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail for a running QTimer or QThread, or a visible window, that a Qt test leaves behind.

    Cyclic garbage is collected here, on the GUI thread: a worker that collects it destroys QObjects there.
    """
    if not {"qapp", "qtbot", "qtmodeltester"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    try:
        yield
        gc.collect()
        leaked = _leaked_qt_objects()
    finally:
        gc.enable()
    if leaked:
        pytest.fail("Qt objects still alive after the test:\n  " + "\n  ".join(leaked), pytrace=False)


def _leaked_qt_objects() -> list[str]:
    """Describe what still runs or is shown, by class, name and parent."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    leaked: list[str] = []
    for found in gc.get_objects():
        kind = type(found)
        if issubclass(kind, QTimer):
            if shiboken6.isValid(found) and found.isActive():
                leaked.append(
                    f"timer {found.objectName()!r} every {found.interval()} ms, parent {found.parent()}"
                )
        elif issubclass(kind, QThread) and shiboken6.isValid(found):
            if found.isRunning() and found is not QThread.currentThread():
                leaked.append(f"thread {found.objectName()!r}, parent {found.parent()}")
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        if isinstance(QApplication.instance(), QApplication):
            leaked += [f"window {w!r}" for w in QApplication.topLevelWidgets() if w.isVisible()]
    return leaked
