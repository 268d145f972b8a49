"""One desk's home on this computer: its folders, settings and the shelf of its tokens."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desk import log, paths, settings
from desk.settings import Connection, Settings

if TYPE_CHECKING:
    from desk.tokens import TokenShelf


class Home:
    """What a process of desk starts from. `settings` follows what was saved last.

    The keyring is looked for when the first token is asked for: that takes longer than painting the board.
    """

    def __init__(
        self, folders: paths.Folders, chosen: Settings, open_shelf: "Callable[[str], TokenShelf]"
    ) -> None:
        self.folders = folders
        self.settings = chosen
        self._open_shelf = open_shelf

    @cached_property
    def shelf(self) -> "TokenShelf":
        """The tokens of this home."""
        return self._open_shelf(self.settings.home_id)

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

    def open_shelf(home_id: str) -> "TokenShelf":
        from desk import tokens  # a board is painted without

        return tokens.open_shelf(home_id, hide=redactor.hide)

    folders = paths.folders().make()
    redactor = log.Redactor()
    handler = log.start(folders.logs, redactor, log_name)
    try:
        chosen = settings.load(folders.settings_file)
        yield Home(folders, chosen, open_shelf)
    finally:
        log.stop(handler)
