"""A home whose log holds one whole incident, for verbs that need no network."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from desk.paths import folders
from desk.settings import Connection, load, save
from desk.store.store import open_store
from tests.unit.documents import scene


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose log holds the story."""
    monkeypatch.setenv("DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    here = folders().make()
    settings = load(here.settings_file)
    save(here.settings_file, settings.with_connection(Connection("Aurelio DE", scene.CHANNEL, scene.LENA)))
    with closing(open_store(here.data)) as store:
        store.messages.append([scene.roster(), *scene.thread()], scene.at("12:00:00"))
        store.people.learn(scene.PEOPLE.values(), scene.at("12:00:00"))
    return tmp_path
