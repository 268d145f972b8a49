"""Where things lie: settings, data and cache of this person, and the resources that come with desk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from desk.procedure.values import dataclass

_PRIVATE = 0o700


class FolderUnusable(Exception):
    """A folder that desk needs cannot be made or written to; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The three folders of one desk. They may be the same machine's or a `DESK_HOME`'s."""

    config: Path
    data: Path
    cache: Path

    @property
    def settings_file(self) -> Path:
        """What the person chose, and which channels this desk reads."""
        return self.config / "settings.toml"

    @property
    def logs(self) -> Path:
        """What happened on this computer, without any message's text."""
        return self.data / "logs"

    def make(self) -> Folders:
        """Make the folders, readable by this person alone; one that exists keeps its rights.

        Raises FolderUnusable.
        """
        for folder in (self.config, self.data, self.cache, self.logs):
            private_folder(folder)
        return self


def folders(environment: Mapping[str, str] | None = None) -> Folders:
    """The folders of this desk: those of `DESK_HOME` where it is set, else the operating system's own."""
    environment = os.environ if environment is None else environment
    home = environment.get("DESK_HOME", "")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(config=root, data=root / "data", cache=root / "cache")
    # Imported here because a desk with a home of its own, and every test, does without it.
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("desk", appauthor=False)
    return Folders(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)


def private_folder(folder: Path) -> Path:
    """Make a folder (and those above it) for this person alone. Raises FolderUnusable."""
    try:
        for missing in reversed([folder, *folder.parents]):
            if not missing.exists():
                missing.mkdir(mode=_PRIVATE, exist_ok=True)
        if not os.access(folder, os.R_OK | os.W_OK | os.X_OK) or not folder.is_dir():
            raise FolderUnusable(f"cannot write to the folder {folder}")
    except OSError as error:
        raise FolderUnusable(f"cannot make the folder {folder}: {error.strerror}") from error
    return folder


def write_whole(target: Path, content: bytes) -> None:
    """Put a whole file in place, for its owner only, or leave what was there. Raises OSError."""
    import tempfile  # which a start does without

    handle, name = tempfile.mkstemp(prefix=".desk-", dir=target.parent)  # mkstemp makes it 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


@cache
def _roots() -> tuple[Path, Path]:
    package = Path(__file__).resolve().parent
    return package / "resources", package.parent / "resources"


def resource(*parts: str) -> Path:
    """A file or folder that comes with desk, by its place under `resources/`.

    Found inside the installed package, or beside it in a checkout. Raises FileNotFoundError.
    """
    for root in _roots():
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"desk was installed without its resource {'/'.join(parts)}")
