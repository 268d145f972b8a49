"""What each room of the house may import, beyond the contracts of import-linter."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.architecture.source_tree import imported_names, modules

_IMPURE = {
    "asyncio",
    "concurrent",
    "io",
    "keyring",
    "locale",
    "logging",
    "multiprocessing",
    "os",
    "pathlib",
    "platform",
    "random",
    "secrets",
    "select",
    "selectors",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib",
    "uuid",
}


def _in_room(path: Path, *rooms: str) -> bool:
    return path.parts[1].removesuffix(".py") in rooms


def _tops(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported_names(path)}


def test_procedure_imports_only_pure_parts_of_the_standard_library():
    allowed = (set(sys.stdlib_module_names) - _IMPURE) | {"desk"}
    found = {str(p): sorted(_tops(p) - allowed) for p in modules("desk") if _in_room(p, "procedure")}
    assert not {path: names for path, names in found.items() if names}


def test_qt_is_imported_only_by_the_window_and_the_app():
    users = [str(p) for p in modules("desk") if {"PySide6", "shiboken6"} & _tops(p)]
    assert not [path for path in users if not _in_room(Path(path), "ui", "app")]


def test_the_local_slack_and_desk_do_not_know_each_other():
    for path in modules("desk"):
        ours = {name for name in imported_names(path) if name.split(".")[0] == "desk"}
        if _in_room(path, "localslack"):
            assert not {n for n in ours if not n.startswith("desk.localslack")}, path
        elif not _in_room(path, "app", "cli", "demo"):
            assert not {n for n in ours if n.startswith("desk.localslack")}, path


def test_the_window_speaks_to_sqlite_and_slack_only_through_the_engine():
    for path in modules("desk"):
        if _in_room(path, "ui"):
            assert not {"sqlite3", "sqlite_utils", "slack_sdk", "aiohttp"} & _tops(path), path


def test_imports_are_absolute():
    assert not [str(p) for p in modules("desk", "tests") if any(n.startswith(".") for n in imported_names(p))]
