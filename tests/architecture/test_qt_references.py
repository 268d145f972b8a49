"""The reason for the PySide6 pin, as a test: emitting a signal must not eat references."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Source(QObject):
    said = Signal(bool)


def test_a_thousand_emits_do_not_drop_references_to_true():
    source = _Source()
    heard: list[bool] = []
    source.said.connect(heard.append)
    source.said.emit(True)
    heard.clear()
    before = sys.getrefcount(True)
    for _ in range(1000):
        source.said.emit(True)
    assert len(heard) == 1000
    heard.clear()
    assert sys.getrefcount(True) >= before - 5
