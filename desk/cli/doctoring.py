"""`desk doctor`: every part checked, each line ok or what to do."""

from argparse import Namespace
from functools import partial

from desk.app.home import Home
from desk.app.mailing import account_of
from desk.cli.trouble import Trouble
from desk.cli.working import at_home, in_loop
from desk.outreach.mail_errors import MailError
from desk.outreach.mailbox import AddressInvalid
from desk.outreach.smtp import MailAccount, check_server
from desk.procedure.ports import ChannelError
from desk.settings import Connection
from desk.slack import checks
from desk.slack.workspace_client import SlackChannelClient
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.store import open_store
from desk.tokens import Secret

_PATIENCE_S = 10.0


def doctor(_: Namespace) -> int:
    """Check keyring, mail server, tokens, scopes, channels, clock and database. Raises Trouble where something is to be
    done."""
    with at_home() as home:
        if not _is_well(home):
            raise Trouble("not all is well: each line that does not begin with ok says what to do")
    return 0


def _is_well(home: Home) -> bool:
    well = [_line("settings", "", str(home.folders.settings_file)), _database(home)]
    if home.shelf.trouble:
        well.append(_line("keyring", home.shelf.trouble))
    else:
        well.append(_line("keyring", "", "tokens are kept by the operating system"))
    well.append(_mail(home))
    if not home.settings.connections:
        well.append(_line("connection", "no operator is connected yet: run `desk connect`"))
    well += [in_loop(partial(_connection, home, one)) == 0 for one in home.settings.connections]
    return all(well)


def _database(home: Home) -> bool:
    try:
        store = open_store(home.folders.data)
    except StoreError as error:
        return _line("database", str(error))
    try:
        return _line("database", "", str(home.folders.data))
    finally:
        store.close()


def _mail(home: Home) -> bool:
    """The mail server, by which letters go while Slack does not answer: reached, encrypted, logged in; nothing sent."""
    try:
        account = account_of(home.settings.mail)
    except AddressInvalid as error:
        return _line("mail", f"{error}: `desk mail --from ADDRESS`")
    if account is None:
        return _line(
            "mail", "", "no server is set, so letters open in the mail program; `desk mail` sets one"
        )
    password = home.shelf.mail_password()
    if account.user and not password.reveal():
        return _line("mail", f"there is no password for {account.host}: `desk mail --password`")
    return in_loop(partial(_mail_server, account, password)) == 0


async def _mail_server(account: MailAccount, password: Secret) -> int:
    """0 where the server can be sent by."""
    try:
        await check_server(account, password, timeout_s=_PATIENCE_S)
    except MailError as error:
        _line("mail", f"{error}: `desk mail` changes the server, `desk mail --password` the password")
        return 1
    login = f"takes {account.user}" if account.user else "wants no login"
    _line("mail", "", f"{account.host}:{account.port} answers ({account.security}) and {login}")
    return 0


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
