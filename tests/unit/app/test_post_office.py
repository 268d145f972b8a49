"""The window's mail on its own thread, against a real mail server: sent, tried again, logged once, and tried out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desk import paths
from desk.app.home import Home
from desk.app.post_office import PostOffice
from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mail import MailState
from desk.outreach.mailbox import Mailbox
from desk.paths import Folders
from desk.procedure.commands import LogContact
from desk.settings import Connection, MailSettings, Settings
from desk.tokens import TokenShelf
from tests.fakes.mail_server import PASSWORD, MailServer, Options, mail_server

INCIDENT = "C1:1790000000.000100"
ANNA = Mailbox("anna@lottoria.example", "Anna Vella")
SENDER = Mailbox("lena@gamnify.example", "Lena Hartmann")


def letter(op: str = "0000000a", kind: LetterKind = LetterKind.UPDATE, incident: str = INCIDENT) -> Letter:
    return Letter(op, kind, incident, SENDER, (ANNA,), "Re: Incident: x", "words", gist="half of it is back")


@dataclass
class Office:
    """A post office and what it says to others."""

    post: PostOffice
    home: Home
    logged: list[LogContact] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    changes: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def state(self, op: str = "0000000a") -> MailState:
        return next(mail.state for mail in self.post.mails() if mail.op == op)

    def becomes(self, state: MailState, op: str = "0000000a") -> None:
        """Wait until a mail is in a state."""
        self.until(lambda: self.state(op) is state)

    def until(self, so: Callable[[], bool]) -> None:
        """Wait for changes until something is so. Raises AssertionError where it does not come to that."""
        while not so():
            assert self.changes.acquire(timeout=20), self.post.mails()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return paths.folders({"DESK_HOME": str(tmp_path)}).make()


@pytest.fixture
def office(folders: Folders) -> Iterator[Office]:
    shelf = TokenShelf("home", None)
    connections = (Connection("Lottoria", "C1", "U1"), Connection("Us", "C2", "U1", "operator"))
    home = Home(folders, Settings("home", connections=connections), lambda _: shelf)
    logged: list[LogContact] = []
    opened: list[Path] = []
    post = PostOffice(home, lambda: time.time_ns() // 1_000, logged.append, opened.append)
    made = Office(post, home, logged, opened)
    post.listen(made.changes.release)
    yield made
    post.close()


@pytest.fixture
def server(office: Office) -> Iterator[MailServer]:
    with mail_server() as running:
        chosen = MailSettings("127.0.0.1", running.port, "none", "", SENDER.address, SENDER.name)
        office.home.save(replace(office.home.settings, mail=chosen))
        yield running


def test_a_letter_is_sent_behind_the_window_and_logged_once(office: Office, server: MailServer):
    assert office.post.send(letter()) == ""
    office.becomes(MailState.SENT)
    [mail] = office.post.mails()
    assert mail.sent_at is not None
    office.until(lambda: office.post.mails()[0].logged)
    assert office.logged == [
        LogContact(INCIDENT, "email", mail.sent_at, "Anna Vella", "update: half of it is back")
    ]
    office.post.resume()
    assert office.post.send(letter()) == ""
    assert len(server.taken) == 1


def test_an_operators_letter_and_one_that_answers_nothing_are_not_logged(office: Office, server: MailServer):
    office.post.send(letter("0000000b", LetterKind.REPORT))
    office.post.send(letter("0000000c", incident="C2:1790000000.000100"))
    office.becomes(MailState.SENT, "0000000b")
    office.becomes(MailState.SENT, "0000000c")
    office.until(lambda: all(mail.logged for mail in office.post.mails() if mail.op == "0000000c"))
    assert office.logged == []


def test_a_mail_that_was_refused_waits_for_a_person(office: Office, server: MailServer):
    server.options.message_answer = "550 no"
    office.post.send(letter())
    office.becomes(MailState.FAILED)
    server.options.message_answer = ""
    office.post.retry("0000000a")
    office.becomes(MailState.SENT)


def test_a_mail_goes_to_the_mail_program_as_a_draft_and_counts_once_it_is_said_to_be_sent(office: Office):
    assert office.post.hand_over(letter()) == ""
    [path] = office.opened
    assert b"X-Unsent: 1" in path.read_bytes()
    assert office.post.mails()[0].sent_at is None
    office.post.sent_by_hand("0000000a")
    office.until(lambda: bool(office.logged))
    assert office.logged[0].incident == INCIDENT


def test_a_mail_is_taken_back(office: Office):
    office.post.send(letter())
    office.becomes(MailState.FAILED)
    assert "No mail server is set" in office.post.mails()[0].error
    office.post.drop("0000000a")
    assert office.state() is MailState.DROPPED


def test_settings_are_saved_and_tried_with_the_password_that_was_typed(office: Office):
    answers: list[str] = []
    heard = threading.Semaphore(0)

    def done(answer: str) -> None:
        answers.append(answer)
        heard.release()

    with mail_server(Options(login=True)) as server:
        chosen = MailSettings("127.0.0.1", server.port, "none", "lena", SENDER.address)
        office.post.try_out(chosen, PASSWORD, "me@gamnify.example", done)
        assert heard.acquire(timeout=20)
        office.post.try_out(chosen, "wrong", "me@gamnify.example", done)
        assert heard.acquire(timeout=20)
        assert office.post.sender is None
        office.post.save(chosen, PASSWORD, done)
        assert heard.acquire(timeout=20)
        office.post.try_out(chosen, None, "me@gamnify.example", done)
        assert heard.acquire(timeout=20)
        office.post.save(replace(chosen, address="nobody"), None, done)
        assert heard.acquire(timeout=20)
    assert answers[0] == answers[3] == ""
    assert "does not take the user name and password" in answers[1]
    assert "no e-mail address" in answers[4]
    assert office.post.sender == Mailbox(SENDER.address)
    assert office.home.settings.mail == chosen
    for path in office.home.folders.data.parent.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()


def test_what_an_earlier_desk_left_goes_out_at_the_next_start(office: Office, server: MailServer):
    server.options.sender_answer = "451 later"
    office.post.send(letter())
    assert office.changes.acquire(timeout=20)
    office.post.close()
    server.options.sender_answer = ""
    logged: list[LogContact] = []
    later = PostOffice(office.home, lambda: time.time_ns() // 1_000 + 10**9, logged.append, print)
    later.listen(office.changes.release)
    later.resume()
    office.becomes(MailState.SENT)
    later.close()
    assert len(server.taken) == 1
