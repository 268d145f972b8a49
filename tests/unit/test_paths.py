"""Where things lie, and that only their owner can read them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desk import paths


def test_desk_home_holds_settings_data_and_cache(tmp_path: Path):
    found = paths.folders({"DESK_HOME": str(tmp_path / "home")})
    assert {found.config, found.data.parent, found.cache.parent} == {tmp_path / "home"}


def test_a_relative_desk_home_stays_the_same_folder_after_a_change_of_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    found = paths.folders({"DESK_HOME": "here"})
    assert found.config == tmp_path / "here"


def test_without_desk_home_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "e"))
    assert paths.folders({}) == paths.Folders(tmp_path / "c/desk", tmp_path / "d/desk", tmp_path / "e/desk")


def test_folders_that_desk_makes_are_closed_to_others(tmp_path: Path):
    found = paths.folders({"DESK_HOME": str(tmp_path / "new" / "home")}).make()
    for folder in (tmp_path / "new", found.config, found.data, found.cache, found.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder


def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path):
    (tmp_path / "shared").mkdir(mode=0o755)
    paths.folders({"DESK_HOME": str(tmp_path / "shared")}).make()
    assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o755


def test_a_home_that_is_a_file_is_refused_in_one_line(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(paths.FolderUnusable, match=r"^cannot [^\n]+file[^\n]*$"):
        paths.folders({"DESK_HOME": str(tmp_path / "file")}).make()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_without_the_right_to_write_is_refused_in_one_line(tmp_path: Path):
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(paths.FolderUnusable, match=r"^cannot [^\n]+$"):
        paths.folders({"DESK_HOME": str(tmp_path / "closed")}).make()


def test_resources_are_found_in_the_checkout():
    assert paths.resource("fonts", "Inter-Regular.ttf").is_file()


def test_a_missing_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"fonts/none\.ttf"):
        paths.resource("fonts", "none.ttf")
