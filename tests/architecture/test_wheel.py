"""What `pip install` gives away from the checkout is a whole desk."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT, tracked_files

pytestmark = pytest.mark.xdist_group("wheel")  # what the module prepares is prepared once


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "-w", str(folder), str(ROOT)], check=True, cwd=folder, stdin=subprocess.DEVNULL)
    return next(folder.glob("desk-*.whl"))


def test_the_wheel_holds_every_module_and_every_resource(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    wanted = {str(path) for path in tracked_files() if path.parts[0] == "desk"}
    wanted |= {f"desk/{path}" for path in tracked_files() if path.parts[0] == "resources"}
    assert "desk/resources/fonts/Inter-Regular.ttf" in wanted
    assert not wanted - held


def test_the_wheel_holds_nothing_else(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        roots = {name.split("/")[0] for name in archive.namelist()}
    assert roots == {"desk", next(name for name in roots if name.endswith(".dist-info"))}


def test_the_wheel_gives_the_command_desk_and_the_licence(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        entry_points = next(name for name in names if name.endswith(".dist-info/entry_points.txt"))
        assert "desk = desk.cli:main" in archive.read(entry_points).decode()
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_an_installed_desk_finds_its_resources_without_the_checkout(wheel: Path, tmp_path: Path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = "from desk.paths import resource; print(resource('fonts', 'Inter-Regular.ttf'))"
    environment = os.environ | {"PYTHONPATH": str(tmp_path), "PYTHONSAFEPATH": "1"}
    run = [sys.executable, "-c", code]
    said = subprocess.run(
        run, check=True, capture_output=True, text=True, cwd=tmp_path, env=environment
    ).stdout
    assert Path(said.strip()) == tmp_path / "desk/resources/fonts/Inter-Regular.ttf"
