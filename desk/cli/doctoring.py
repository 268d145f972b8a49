"""`desk doctor`: every part checked, each line ok or what to do."""

from argparse import Namespace
from functools import partial

from desk.app.home import Home
from desk.cli.working import at_home, in_loop
from desk.procedure.ports import ChannelError
from desk.settings import Connection
from desk.slack import checks
from desk.slack.workspace_client import SlackChannelClient
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.store import open_store


def doctor(_: Namespace) -> int:
    """Check keyring, tokens, scopes, channels, clock and database; 1 where desk cannot work."""
    with at_home() as home:
        return _examine(home)


def _examine(home: Home) -> int:
    well = [_line("settings", "", str(home.folders.settings_file)), _database(home)]
    if home.shelf.trouble:
        well.append(_line("keyring", home.shelf.trouble))
    else:
        well.append(_line("keyring", "", "tokens are kept by the operating system"))
    if not home.settings.connections:
        well.append(_line("connection", "no operator is connected yet: run `desk connect`"))
    well += [in_loop(partial(_connection, home, one)) == 0 for one in home.settings.connections]
    return 0 if all(well) else 1


def _database(home: Home) -> bool:
    try:
        store = open_store(home.folders.data)
    except StoreError as error:
        return _line("database", str(error))
    try:
        return _line("database", "", str(home.folders.data))
    finally:
        store.close()


async def _connection(home: Home, connection: Connection) -> int:
    """The findings of one operator's channel; 0 where desk can work."""
    label = connection.name or connection.channel
    tokens = home.shelf.load(connection.channel)
    if tokens is None:
        _line(label, home.shelf.trouble or "the keyring has no token for it: run `desk connect` again")
        return 1
    files = Files(home.folders.data / "files")
    well = True
    try:
        async with SlackChannelClient(tokens, home.settings.slack.api_url, files=files.path) as client:
            for finding in await checks.check(client, connection.channel):
                good = finding.level is checks.Level.OK
                mark = "ok" if good else str(finding.level)
                print(f"{mark:8} {label}: {finding.about}: {finding.line}")
                well = well and finding.level is not checks.Level.REFUSE
    except ChannelError as error:
        well = _line(label, str(error))
    if not connection.me:
        well = _line(label, "desk does not know who you are: run `desk connect --me USER` again")
    return 0 if well else 1


def _line(about: str, trouble: str, good: str = "") -> bool:
    """Print one line: ok, or what to do. Returns whether it is ok."""
    print(f"{'to do' if trouble else 'ok':8} {about}: {trouble or good}")
    return not trouble
