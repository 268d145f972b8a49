"""Slack's status page is asked by a desk that speaks to Slack itself, and by no other."""

from __future__ import annotations

import pytest

from desk.app.home import Home
from desk.app.status import status_of
from desk.paths import Folders
from desk.settings import SLACK_API, Settings, SlackSettings
from desk.tokens import TokenShelf


@pytest.mark.parametrize(
    ("url", "asks"),
    [
        (SLACK_API, True),
        ("https://slack-gov.com/api/", False),
        ("http://127.0.0.1:8080/api/", False),
    ],
)
def test_only_slacks_own_troubles_are_asked_for(
    url: str, asks: bool, tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("home")
    home = Home(
        Folders(folder, folder, folder),
        Settings("home", SlackSettings(url)),
        lambda name: TokenShelf(name, None),
    )
    assert (status_of(home) is not None) is asks
