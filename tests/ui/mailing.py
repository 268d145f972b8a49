"""A post office in memory for the window's tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mail import Mail, MailState, handed_over, queued
from desk.outreach.mailbox import Mailbox
from desk.outreach.message import LetterInvalid
from desk.settings import MailSettings
from tests.ui import story

_SENDER = Mailbox("lena@gamnify.example", "Lena Hartmann")
SERVER = MailSettings(
    "mail.gamnify.example", 587, "starttls", "lena", "lena@gamnify.example", "Lena Hartmann"
)


@dataclass
class FakeMailing:
    """Takes letters in and keeps them; `answer` is what saving and trying come to."""

    settings: MailSettings = SERVER
    letters: list[Letter] = field(default_factory=list)
    kept: list[Mail] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    saved: list[tuple[MailSettings, str | None]] = field(default_factory=list)
    answer: str = ""

    @property
    def sender(self) -> Mailbox | None:
        return Mailbox(self.settings.address, self.settings.name) if self.settings.host else None

    def mails(self) -> Sequence[Mail]:
        return self.kept

    def send(self, letter: Letter) -> str:
        return self._take(letter, MailState.QUEUED)

    def hand_over(self, letter: Letter) -> str:
        return self._take(letter, MailState.HANDED)

    def keep_handed(self, letter: Letter) -> str:
        self.asked.append(("linked", letter.op))
        return self._take(letter, MailState.HANDED)

    def _take(self, letter: Letter, state: MailState) -> str:
        try:
            mail = queued(letter, story.NOW)
        except LetterInvalid as error:
            return str(error)
        self.letters.append(letter)
        self.kept.append(replace(mail, state=state))
        return ""

    def sent_by_hand(self, op: str) -> None:
        self.kept = [handed_over(mail, story.NOW) if mail.op == op else mail for mail in self.kept]

    def retry(self, op: str) -> None:
        self.asked.append(("retry", op))

    def drop(self, op: str) -> None:
        self.asked.append(("drop", op))

    def show(self, op: str) -> None:
        self.asked.append(("show", op))

    def save(self, chosen: MailSettings, password: str | None, done: Callable[[str], None]) -> None:
        self.saved.append((chosen, password))
        done(self.answer)

    def try_out(
        self, chosen: MailSettings, password: str | None, to: str, done: Callable[[str], None]
    ) -> None:
        self.asked.append(("test", to))
        done(self.answer)


def sent_mails() -> list[Mail]:
    """One of each state, about the story's incidents."""
    incident = story.jackpot().id
    to = (Mailbox("anna.vella@lottoria.example", "Anna Vella"),)
    made = []
    for number, (state, error) in enumerate(
        (
            (MailState.SENT, ""),
            (MailState.FAILED, "The mail server refuses anna.vella@lottoria.example: 550 no such user"),
            (MailState.QUEUED, "No connection to the mail server mail.gamnify.example"),
        )
    ):
        subject = "Re: Incident: Jackpot results missing since 13:40"
        letter = Letter(f"0000000{number}", LetterKind.UPDATE, incident, _SENDER, to, subject, "words")
        mail = queued(letter, story.NOW - (30 - number) * 60_000_000)
        sent = mail.made_at if state is MailState.SENT else None
        made.append(replace(mail, state=state, error=error, sent_at=sent))
    return made
