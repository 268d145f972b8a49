"""The mail of this home: its account, the folder of what is sent, and one delivery of what waits."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desk.app.home import Home
from desk.outreach.mail import Mail
from desk.outreach.mail_errors import MailRefused
from desk.outreach.mail_folder import MailFolder
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.postman import Postman
from desk.outreach.recovery import contact_of
from desk.outreach.smtp import MailAccount, Security, Taken, send_message
from desk.procedure.commands import LogContact
from desk.procedure.instants import Micros
from desk.settings import MailSettings
from desk.store.lock import ProcessLock

FOLDER = "mail"


def account_of(chosen: MailSettings) -> MailAccount | None:
    """The account that settings name, or None where they name none. Raises AddressInvalid."""
    if not chosen.host:
        return None
    sender = Mailbox(chosen.address, chosen.name)
    return MailAccount(chosen.host, chosen.port, Security(chosen.security), sender, chosen.user)


class MailRoom:
    """Hands mails in and delivers them. Any process of the home may; one at a time does, which a lock sees to."""

    def __init__(self, home: Home, now: Callable[[], Micros]) -> None:
        """Raises MailFolderBroken where the folder cannot be made."""
        self._home = home
        self.now = now
        self.folder = MailFolder(home.folders.data / FOLDER)
        self._lock = ProcessLock(home.folders.data / FOLDER / "deliver.lock")

    def hand_in(self, mail: Mail) -> Mail:
        """Take a mail in, to be sent; safe before this returns."""
        known = self.folder.get(mail.op)
        if known is None:
            self.folder.put(mail)
        return known or mail

    def change(self, op: str, how: Callable[[Mail], Mail]) -> Mail | None:
        """Change a mail's state by a person's word; None where there is no such mail."""
        mail = self.folder.get(op)
        if mail is None:
            return None
        changed = how(mail)
        self.folder.put(changed)
        return changed

    def mails(self) -> Sequence[Mail]:
        """Every mail, in the order made."""
        return self.folder.all()

    def eml(self, op: str) -> Path:
        """The ``.eml`` of a mail."""
        return self.folder.eml(op)

    async def deliver(self) -> bool:
        """Try what is due, once; whether anything was tried. Where another process delivers, it does this as well."""
        with self._delivering() as ours:
            if not ours:
                return False
            return bool(await Postman(self.folder, self._send, self.now).deliver())

    def next_try_at(self) -> Micros | None:
        """When something is to be tried again, or None."""
        waiting = [mail for mail in self.mails() if mail.state.is_waiting]
        return min((mail.next_try_at or self.now() for mail in waiting), default=None)

    def unlogged(self) -> list[tuple[Mail, LogContact]]:
        """Mails that went out and are not logged with their incident yet, with the command that does."""
        found = []
        for mail in self.mails():
            contact = None if mail.logged else contact_of(mail)
            if contact is not None:
                command = LogContact(
                    mail.incident, contact.means, contact.at, contact.with_whom, contact.note
                )
                found.append((mail, command))
        return found

    def logged(self, mail: Mail) -> None:
        """A mail was logged, or cannot be."""
        self.change(mail.op, lambda found: replace(found, logged=True))

    @contextmanager
    def _delivering(self) -> Iterator[bool]:
        ours = self._lock.acquire()
        try:
            yield ours
        finally:
            if ours:
                self._lock.release()

    async def _send(self, mail: Mail) -> Taken:
        try:
            account = account_of(self._home.settings.mail)
        except AddressInvalid as error:
            raise MailRefused(f"The sender's address in the mail settings is wrong: {error}") from error
        if account is None:
            raise MailRefused(
                "No mail server is set: set it in the settings, or hand the mail over as a file"
            )
        password = self._home.shelf.mail_password()
        if account.user and not password.reveal():
            raise MailRefused(
                f"There is no password for {account.host}: {self._home.shelf.trouble or 'enter it in the settings'}"
            )
        return await send_message(account, password, mail.recipients, mail.message)
