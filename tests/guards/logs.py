"""A warning in the log fails the test, unless the test says that it expects it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest


class _Collector(logging.Handler):
    """Keeps every record of WARNING and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_warnings_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail for a record of WARNING or worse that no `expects_log` names, and for one that nothing met."""
    patterns = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    finally:
        root.removeHandler(collector)
    lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in collector.records]
    unexpected = [line for line in lines if not any(re.search(p, line) for p in patterns)]
    unmet = [p for p in patterns if not any(re.search(p, line) for line in lines)]
    if unexpected:
        pytest.fail("unexpected in the log:\n  " + "\n  ".join(unexpected), pytrace=False)
    if unmet:
        pytest.fail(f"expected in the log, but not there: {unmet}", pytrace=False)
