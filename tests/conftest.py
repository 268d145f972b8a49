"""What holds for every test: strict surroundings, and guards that fail a test for what it leaves behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.guards.surroundings", "tests.guards.logs", "tests.guards.leaks"]

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine's load than about the code; benchmarks measure time.
settings.register_profile(
    "desk", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("desk")


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests by their folder, and keep those that open windows in one worker (`--dist loadgroup`)."""
    for item in items:
        folders = Path(item.path).parts
        for folder, marker in (("ui", "screen"), ("e2e", "e2e")):
            if folder in folders:
                item.add_marker(marker)
        if item.get_closest_marker("screen") or item.get_closest_marker("e2e"):
            item.add_marker(pytest.mark.xdist_group("screen"))
        if item.get_closest_marker("keyring") and "DESK_TEST_KEYRINGS" not in os.environ:
            item.add_marker(pytest.mark.skip(reason="needs the private keyring of packaging/with-session"))
