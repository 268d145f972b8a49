"""One local Slack process for all tests of a worker; each test has teams, people and a channel of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.desk_process import DeskHere, DeskProcess
from tests.e2e.slack_process import Scene, SlackProcess, local_slack, set_up

Desks = Callable[[str], DeskProcess]


@pytest.fixture(scope="session")
def slack_process() -> Iterator[SlackProcess]:
    """The local Slack."""
    with local_slack("--empty") as slack:
        yield slack


@pytest.fixture
def scene(slack_process: SlackProcess) -> Iterator[Scene]:
    """Two companies and their channel, on a healthy Slack."""
    yield set_up(slack_process)
    slack_process.healthy()


@pytest.fixture
def process(tmp_path: Path, keyring: None) -> Desks:
    """Desks by name, each with a home of its own, whose commands are processes."""
    return lambda name: DeskProcess(tmp_path / name)


@pytest.fixture
def desk(tmp_path: Path, keyring: None) -> Desks:
    """The same desks, whose commands run here."""
    return lambda name: DeskHere(tmp_path / name)


@pytest.fixture
def keyring() -> None:
    """Skip where no private keyring runs."""
    if "DESK_TEST_KEYRINGS" not in os.environ:
        pytest.skip("needs the private keyring of packaging/with-session")
