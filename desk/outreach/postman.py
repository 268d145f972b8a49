"""The postman: takes the mails that are due to the server, one after the other, and writes down what became of each."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol

from desk.outreach.mail import Mail, MailState, begun, failed, found_sending, taken
from desk.outreach.mail_errors import MailError, MailLoginRefused
from desk.outreach.smtp import Taken
from desk.procedure.instants import Micros

Send = Callable[[Mail], Awaitable[Taken]]
"""Gives one mail to the server, once; raises MailError."""


class MailShelf(Protocol):
    """Where mails are kept, on disk before they are sent and after."""

    def put(self, mail: Mail) -> None:
        """Write a mail down in place of what was known of it."""
        ...

    def get(self, op: str) -> Mail | None:
        """A mail, or None."""
        ...

    def all(self) -> Sequence[Mail]:
        """Every mail, in the order made."""
        ...


class Postman:
    """Delivers mails. One postman works on a shelf at a time."""

    def __init__(self, shelf: MailShelf, send: Send, now: Callable[[], Micros]) -> None:
        """`now` is Slack's time as this machine knows it. What an earlier desk left half sent is looked at here."""
        self._shelf = shelf
        self._send = send
        self._now = now
        for mail in shelf.all():
            if mail.state is MailState.SENDING:
                shelf.put(found_sending(mail, now()))

    def hand_in(self, mail: Mail) -> Mail:
        """Take a mail in. The same operation again changes nothing."""
        known = self._shelf.get(mail.op)
        if known is None:
            self._shelf.put(mail)
        return known or mail

    async def deliver(self) -> Sequence[Mail]:
        """Try every mail that is due; those whose state changed. Raises nothing of the server's."""
        changed = []
        for mail in self._shelf.all():
            if not mail.is_due(self._now()):
                continue
            after, error = await self._try(mail)
            changed.append(after)
            if isinstance(error, MailLoginRefused):
                break  # a second attempt with a wrong password may lock the account
        return changed

    def next_try_at(self) -> Micros | None:
        """When there is something to do again, or None."""
        waiting = [mail for mail in self._shelf.all() if mail.state.is_waiting]
        return min((mail.next_try_at or self._now() for mail in waiting), default=None)

    async def _try(self, mail: Mail) -> tuple[Mail, MailError | None]:
        going = begun(mail)
        self._shelf.put(going)
        trouble: MailError | None = None
        try:
            answer = await self._send(going)
            after = taken(going, self._now(), answer.refused)
        except MailError as error:
            trouble = error
            after = failed(replace(going, state=mail.state), error, self._now())
        self._shelf.put(after)
        return after, trouble
