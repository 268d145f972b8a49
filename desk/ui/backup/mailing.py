"""What the window needs of e-mail, filled in by the app."""

from collections.abc import Callable, Sequence
from typing import Protocol

from desk.outreach.letter import Letter
from desk.outreach.mail import Mail
from desk.outreach.mailbox import Mailbox
from desk.settings import MailSettings


class Mailing(Protocol):
    """E-mail by the server of this desk's owner, or by their mail program. Calls return at once; a `done` is called
    later, on any thread, with what went wrong or empty."""

    @property
    def settings(self) -> MailSettings:
        """The mail server as it is set."""
        ...

    @property
    def sender(self) -> Mailbox | None:
        """Who sends, or None where no server is set that could."""
        ...

    def mails(self) -> Sequence[Mail]:
        """Every mail, in the order made; what was sent is kept. Raises MailError where the folder is broken."""
        ...

    def send(self, letter: Letter) -> str:
        """Take a letter in, to be sent; returns why not, or empty."""
        ...

    def hand_over(self, letter: Letter) -> str:
        """Open a letter in the mail program; returns why not, or empty."""
        ...

    def keep_handed(self, letter: Letter) -> str:
        """Keep a letter that stands open in the mail program already; returns why not, or empty."""
        ...

    def sent_by_hand(self, op: str) -> None:
        """A person has sent it with their mail program, now."""
        ...

    def retry(self, op: str) -> None:
        """Try a mail again now."""
        ...

    def drop(self, op: str) -> None:
        """Take a mail back that was not sent."""
        ...

    def show(self, op: str) -> None:
        """Open a mail as it went."""
        ...

    def save(self, chosen: MailSettings, password: str | None, done: Callable[[str], None]) -> None:
        """Keep settings, and a password where one is given."""
        ...

    def try_out(
        self, chosen: MailSettings, password: str | None, to: str, done: Callable[[str], None]
    ) -> None:
        """Send a test mail by these settings."""
        ...
