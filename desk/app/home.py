"""One desk's home on this computer: its folders, settings and the shelf of its tokens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desk import log, paths, settings, tokens
from desk.settings import Connection, Settings


@dataclass
class Home:
    """What a process of desk starts from. `settings` follows what was saved last."""

    folders: paths.Folders
    settings: Settings
    shelf: tokens.TokenShelf

    def save(self, changed: Settings) -> None:
        """Write settings down. Raises SettingsInvalid."""
        settings.save(self.folders.settings_file, changed)
        self.settings = changed

    def connect(self, connection: Connection, api_url: str) -> None:
        """Add an operator's channel, or replace it where it is known; the log and the outbox stay."""
        changed = self.settings.with_connection(connection)
        self.save(replace(changed, slack=replace(changed.slack, api_url=api_url)))


@contextmanager
def open_home(log_name: str) -> Iterator[Home]:
    """The home, made where it is missing, with its log running as `log_name`.

    Raises FolderUnusable, SettingsInvalid or OSError, one clear line each.
    """
    folders = paths.folders().make()
    redactor = log.Redactor()
    handler = log.start(folders.logs, redactor, log_name)
    try:
        chosen = settings.load(folders.settings_file)
        yield Home(folders, chosen, tokens.open_shelf(chosen.home_id, hide=redactor.hide))
    finally:
        log.stop(handler)
