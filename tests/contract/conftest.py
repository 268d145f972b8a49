"""Every contract test runs once against each peer."""

from collections.abc import Iterator

import pytest

from tests.contract.peers import Peer, emulator, local_slack


@pytest.fixture(scope="session", params=["localslack", "backlot"])
def peer(request: pytest.FixtureRequest) -> Iterator[Peer]:
    start = local_slack if request.param == "localslack" else emulator
    with start() as running:
        yield running
