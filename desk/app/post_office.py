"""The window's mail: handed in at once, delivered on a thread of its own, and logged with its incident once it went."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desk.app.home import Home
from desk.app.mailing import FOLDER, MailRoom, account_of
from desk.outreach.letter import Letter
from desk.outreach.mail import Mail, MailState, again, dropped, handed_over, queued
from desk.outreach.mail_errors import MailError
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.message import LetterInvalid
from desk.outreach.trial import try_account
from desk.procedure.commands import LogContact
from desk.procedure.instants import SECOND, Micros
from desk.settings import MailSettings, SettingsInvalid
from desk.tokens import Secret

_LOG = logging.getLogger(__name__)
_LONGEST_WAIT_S = 30.0
_SHORTEST_WAIT_S = 0.5

Work = Callable[[], Coroutine[None, None, None]]


class PostOffice:
    """Fills the window's `Mailing`. `log` hands a contact to the engine; `open_file` gives a file to the system."""

    def __init__(
        self,
        home: Home,
        now: Callable[[], Micros],
        log: Callable[[LogContact], object],
        open_file: Callable[[Path], object],
    ) -> None:
        self._home = home
        self._now = now
        self._log = log
        self._open_file = open_file
        self._changed: Callable[[], None] = lambda: None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._nudged = asyncio.Event()
        self._room: MailRoom | None = None
        self._starting = threading.Lock()

    @property
    def settings(self) -> MailSettings:
        """The mail server as it is set."""
        return self._home.settings.mail

    @property
    def sender(self) -> Mailbox | None:
        """Who sends, or None where no server is set that could."""
        try:
            account = account_of(self.settings)
        except AddressInvalid:
            return None
        return account.sender if account is not None else None

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed`, on any thread, whenever a mail's state differs."""
        self._changed = changed

    def resume(self) -> None:
        """Go on with what an earlier desk left: nothing is started where it left nothing."""
        if (self._home.folders.data / FOLDER).exists():
            self._nudge()

    def watch(self) -> None:
        """Deliver from now on, also what another process hands in."""
        self._running()

    def mails(self) -> Sequence[Mail]:
        """Every mail, in the order made. Raises MailFolderBroken."""
        return self._open().mails() if (self._home.folders.data / FOLDER).exists() else ()

    def send(self, letter: Letter) -> str:
        """Take a letter in, to be sent; returns why not, or empty."""
        try:
            self._open().hand_in(queued(letter, self._now()))
        except (LetterInvalid, MailError) as error:
            return str(error)
        self._nudge()
        return ""

    def hand_over(self, letter: Letter) -> str:
        """Open a letter in the mail program, as a file; returns why not, or empty. `sent_by_hand` says that it went."""
        trouble = self.keep_handed(letter)
        if not trouble:
            self._open_file(self._open().eml(letter.op))
        return trouble

    def keep_handed(self, letter: Letter) -> str:
        """Keep a letter that stands open in the mail program already; returns why not, or empty."""
        try:
            mail = replace(queued(letter, self._now(), draft=True), state=MailState.HANDED)
            self._open().folder.put(mail)
        except (LetterInvalid, MailError) as error:
            return str(error)
        self._changed()
        return ""

    def sent_by_hand(self, op: str) -> None:
        """A person has sent it with their mail program, now."""
        self._change(op, lambda mail: handed_over(mail, self._now()))

    def retry(self, op: str) -> None:
        """Try a mail again now."""
        self._change(op, again)

    def drop(self, op: str) -> None:
        """Take a mail back that was not sent."""
        self._change(op, dropped)

    def show(self, op: str) -> None:
        """Open the ``.eml`` of a mail."""
        self._open_file(self._open().eml(op))

    def save(self, chosen: MailSettings, password: str | None, done: Callable[[str], None]) -> None:
        """Keep settings, and a password where one is given; `done` gets what went wrong, or empty, on any thread."""

        async def work() -> None:
            done(self._save(chosen, password))
            self._nudged.set()

        self._run(work)

    def try_out(
        self, chosen: MailSettings, password: str | None, to: str, done: Callable[[str], None]
    ) -> None:
        """Send a test mail by these settings; `done` gets why it failed, or empty, on any thread."""

        async def work() -> None:
            try:
                account, box = account_of(chosen), Mailbox(to)
            except AddressInvalid as error:
                done(str(error))
                return
            if account is None:
                done("There is no mail server to try")
                return
            secret = self._home.shelf.mail_password() if password is None else Secret(password)
            done(await try_account(account, secret, box, self._now()))

        self._run(work)

    def close(self) -> None:
        """End the thread; what was being sent is looked after at the next start."""
        loop, thread = self._loop, self._thread
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(5)
            self._thread = None

    def _save(self, chosen: MailSettings, password: str | None) -> str:
        try:
            account_of(chosen)
            self._home.save(replace(self._home.settings, mail=chosen))
        except (AddressInvalid, SettingsInvalid) as error:
            return str(error)
        if password is not None and not self._home.shelf.keep_mail_password(Secret(password)):
            return self._home.shelf.trouble
        return ""

    def _change(self, op: str, how: Callable[[Mail], Mail]) -> None:
        self._open().change(op, how)
        self._changed()
        self._nudge()

    def _open(self) -> MailRoom:
        if self._room is None:
            self._room = MailRoom(self._home, self._now)
        return self._room

    # The thread

    def _nudge(self) -> None:
        self._running().call_soon_threadsafe(self._nudged.set)

    def _run(self, work: Work) -> None:
        asyncio.run_coroutine_threadsafe(work(), self._running())

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=_serve, args=(self._loop, self._work), name="desk-mail", daemon=True
                )
                self._thread.start()
            return self._loop

    async def _work(self) -> None:
        while True:
            wait = _LONGEST_WAIT_S
            try:
                wait = await self._once()
            except MailError as error:
                _LOG.warning("mail: %s", error)
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._nudged.wait()
            self._nudged.clear()

    async def _once(self) -> float:
        """Deliver what is due and log what went; seconds until there is something to do again."""
        if not (self._home.folders.data / FOLDER).exists():
            return _LONGEST_WAIT_S
        room = self._open()
        if await room.deliver():
            self._changed()
        for mail, command in room.unlogged():
            connection = self._home.settings.connection(mail.incident.rpartition(":")[0])
            if connection is not None and connection.side == "support":
                self._log(command)
            room.logged(mail)
            self._changed()
        at = room.next_try_at()
        if at is None:
            return _LONGEST_WAIT_S
        return min(_LONGEST_WAIT_S, max(_SHORTEST_WAIT_S, (at - self._now()) / SECOND))


def _serve(loop: asyncio.AbstractEventLoop, work: Work) -> None:
    task = loop.create_task(work())
    try:
        loop.run_forever()
        task.cancel()
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)
    finally:
        loop.close()
