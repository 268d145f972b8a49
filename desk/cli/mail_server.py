"""`desk mail`: the mail server of this home, a test of it, and what became of the mails."""

import getpass
import sys
import time
from argparse import Namespace
from dataclasses import asdict, replace

from desk.app.home import Home
from desk.app.mailing import FOLDER, MailRoom, account_of
from desk.cli.trouble import Trouble
from desk.cli.working import at_home, in_loop
from desk.outreach.mail import again
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.smtp import MailAccount, Security
from desk.outreach.trial import try_account
from desk.settings import MailSettings
from desk.tokens import Secret


def mail(chosen: Namespace) -> int:
    """Show or change the mail server, try it, and say what became of the mails."""
    with at_home() as home:
        account = _changed(home, chosen)
        if chosen.password:
            typed = (
                getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
            )
            if not home.shelf.keep_mail_password(Secret(typed)):
                print(f"desk: warning: {home.shelf.trouble}", file=sys.stderr)
        if account is None:
            print("No mail server is set: `desk mail --host HOST --from ADDRESS`")
        else:
            user = f"user {account.user}" if account.user else "no login"
            print(f"{account.host}:{account.port}, {account.security}, {user}, from {account.sender.address}")
        if chosen.test:
            return _tried(home, account, chosen.test)
        if (home.folders.data / FOLDER).exists():
            _show(MailRoom(home, _now), chosen.retry)
        return 0


def _changed(home: Home, chosen: Namespace) -> MailAccount | None:
    """The account after what was asked; saved only where it can be used. Raises Trouble."""
    asked = {name: getattr(chosen, name) for name in asdict(MailSettings())}
    changed = {name: value for name, value in asked.items() if value is not None}
    settings = replace(home.settings.mail, **changed)
    try:
        account = account_of(settings)
    except AddressInvalid as error:
        raise Trouble(f"{error}: --from ADDRESS") from error
    if account is not None and account.security is Security.NONE and not account.is_local:
        raise Trouble("Without encryption desk sends only to a mail server on this computer: tls or starttls")
    if changed:
        home.save(replace(home.settings, mail=settings))
    return account


def _tried(home: Home, account: MailAccount | None, to: str) -> int:
    if account is None:
        raise Trouble("There is no mail server to try")
    try:
        box = Mailbox(to)
    except AddressInvalid as error:
        raise Trouble(str(error)) from error

    async def run() -> int:
        trouble = await try_account(account, home.shelf.mail_password(), box, _now())
        if trouble:
            raise Trouble(trouble)
        print(f"{account.host} took a test mail to {box.address}")
        return 0

    return in_loop(run)


def _show(room: MailRoom, retried: str | None) -> None:
    if retried and room.change(retried, again) is None:
        raise Trouble(f"There is no mail {retried}")
    for one in room.mails():
        error = f": {one.error}" if one.error else ""
        print(f"{one.op}  {one.state}  {', '.join(one.recipients)}  {one.subject}{error}")


def _now() -> int:
    return time.time_ns() // 1_000
