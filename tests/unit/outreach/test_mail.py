"""A mail is written down before it is sent, sent once, tried again when that is safe, and kept."""

from __future__ import annotations

import stat
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desk.outreach import mail as m
from desk.outreach.mail import Mail, MailState
from desk.outreach.mail_errors import (
    MailError,
    MailLoginRefused,
    MailNotSent,
    MailOutcomeUnknown,
    MailRefused,
)
from desk.outreach.mail_folder import MailFolder, MailFolderBroken
from desk.outreach.postman import Postman
from desk.outreach.smtp import MailAccount, Security, Taken, send_message
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.tokens import Secret
from tests.fakes.mail_server import MailServer, Options
from tests.unit.outreach.sample import ANNA, DESK, T0, letter


class Shelf:
    """A MailShelf in memory that remembers every state it was given."""

    def __init__(self, *mails: Mail) -> None:
        self.kept = {mail.op: mail for mail in mails}
        self.states: list[MailState] = []

    def put(self, mail: Mail) -> None:
        self.kept[mail.op] = mail
        self.states.append(mail.state)

    def get(self, op: str) -> Mail | None:
        return self.kept.get(op)

    def all(self) -> Sequence[Mail]:
        return sorted(self.kept.values(), key=lambda mail: mail.made_at)


class Server:
    """Answers each sending with the next of its answers; the last one stays."""

    def __init__(self, *answers: Taken | MailError) -> None:
        self.answers = list(answers)
        self.sent: list[Mail] = []

    async def __call__(self, mail: Mail) -> Taken:
        self.sent.append(mail)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, MailError):
            raise answer
        return answer


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at: Micros = T0

    def __call__(self) -> Micros:
        return self.at


async def test_a_mail_is_written_down_before_it_is_sent_and_kept_after():
    shelf, server, clock = Shelf(), Server(Taken()), Clock()
    postman = Postman(shelf, server, clock)
    postman.hand_in(m.queued(letter(), T0))
    clock.at += 3 * SECOND
    (sent,) = await postman.deliver()
    assert shelf.states == [MailState.QUEUED, MailState.SENDING, MailState.SENT]
    assert (sent.sent_at, sent.attempts, sent.error) == (T0 + 3 * SECOND, 1, "")
    assert b"Still looking." in sent.message
    assert await postman.deliver() == []
    assert len(server.sent) == 1


async def test_the_same_operation_is_taken_in_once():
    shelf = Shelf()
    postman = Postman(shelf, Server(Taken()), Clock())
    first = postman.hand_in(m.queued(letter(), T0))
    assert postman.hand_in(m.queued(letter(body="other words"), T0 + 1)) == first
    assert len(shelf.kept) == 1


async def test_what_was_surely_not_sent_is_tried_again_ever_more_slowly():
    shelf, server, clock = Shelf(m.queued(letter(), T0)), Server(MailNotSent("offline")), Clock()
    postman = Postman(shelf, server, clock)
    waits = []
    for _ in range(9):
        (mail,) = await postman.deliver()
        assert mail.state is MailState.QUEUED
        assert await postman.deliver() == []
        due = postman.next_try_at()
        assert due is not None
        waits.append((due - clock.at) // SECOND)
        clock.at = due
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert shelf.all()[0].error == "offline"


async def test_an_unknown_outcome_is_said_and_the_copy_has_the_same_id():
    shelf, clock = Shelf(m.queued(letter(), T0)), Clock()
    server = Server(MailOutcomeUnknown("broke"), MailNotSent("offline"), Taken())
    postman = Postman(shelf, server, clock)
    (mail,) = await postman.deliver()
    assert mail.state is MailState.UNKNOWN
    clock.at += 2 * MINUTE
    (mail,) = await postman.deliver()
    assert mail.state is MailState.UNKNOWN  # it may still have gone out the first time
    clock.at += 2 * MINUTE
    (mail,) = await postman.deliver()
    assert mail.state is MailState.SENT
    assert len({one.message for one in server.sent}) == 1


@pytest.mark.parametrize("error", [MailRefused("no such user"), MailLoginRefused("wrong password")])
async def test_what_a_person_must_decide_waits_for_one(error: MailError):
    shelf, clock = Shelf(m.queued(letter(), T0)), Clock()
    postman = Postman(shelf, Server(error, Taken()), clock)
    (mail,) = await postman.deliver()
    assert (mail.state, mail.error) == (MailState.FAILED, str(error))
    clock.at += 100 * MINUTE
    assert await postman.deliver() == []
    assert postman.next_try_at() is None
    shelf.put(m.again(mail))
    assert (await postman.deliver())[0].state is MailState.SENT


async def test_a_wrong_password_is_tried_once_and_not_for_every_mail():
    mails = [m.queued(letter(op=f"0000000{n}"), T0 + n) for n in range(3)]
    server = Server(MailLoginRefused("wrong password"))
    await Postman(Shelf(*mails), server, Clock()).deliver()
    assert len(server.sent) == 1


async def test_a_mail_that_was_half_sent_when_desk_ended_may_have_gone_out():
    shelf = Shelf(m.begun(m.queued(letter(), T0)))
    postman = Postman(shelf, Server(Taken()), Clock())
    assert shelf.all()[0].state is MailState.UNKNOWN
    assert postman.next_try_at() == T0 + 2 * MINUTE


def test_a_person_may_send_or_drop_it_themselves():
    mail = m.queued(letter(), T0)
    assert m.handed_over(mail, T0 + 5).sent_at == T0 + 5
    assert m.dropped(mail).state is MailState.DROPPED
    sent = m.taken(m.begun(mail), T0, (("x@y.example", "550 no"),))
    assert sent.error == "Not delivered to x@y.example"
    assert m.dropped(sent) == m.again(sent) == sent
    assert not sent.is_pending


def test_a_folder_keeps_mails_across_a_restart_and_for_this_user_alone(tmp_path: Path):
    folder = MailFolder(tmp_path / "mail")
    first = m.queued(letter(op="0000000b"), T0)
    second = replace(
        m.taken(m.queued(letter(), T0 - 1), T0, (("x@y.example", "550 ü"),)), attempts=2, next_try_at=7
    )
    folder.put(first)
    folder.put(second)
    folder.put(m.begun(first))
    again = MailFolder(tmp_path / "mail")
    assert list(again.all()) == [replace(second, message=b""), m.begun(first)]
    assert again.get(second.op) == second
    assert again.get("0000000b") == m.begun(first)
    assert again.get("0000000c") is None
    assert again.eml("0000000b").read_bytes() == first.message
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "mail").iterdir()}
    assert modes == {0o600}
    assert len(list((tmp_path / "mail").iterdir())) == 4


def test_a_folder_says_what_is_wrong_with_it(tmp_path: Path):
    with pytest.raises(ValueError, match="not an operation"):
        MailFolder(tmp_path).get("../../etc")
    (tmp_path / "00000001.json").write_text("{}")
    with pytest.raises(MailFolderBroken, match="cannot read"):
        MailFolder(tmp_path).all()
    (tmp_path / "file").touch()
    with pytest.raises(MailFolderBroken, match="cannot make"):
        MailFolder(tmp_path / "file")


async def test_a_mail_goes_from_the_folder_to_a_real_server(
    mail_server: Callable[..., Awaitable[MailServer]], tmp_path: Path
):
    server = await mail_server(Options(sender_answer="451 later"))
    account = MailAccount("127.0.0.1", server.port, Security.NONE, DESK)
    clock = Clock()

    async def send(mail: Mail) -> Taken:
        return await send_message(account, Secret(""), mail.recipients, mail.message, timeout_s=10)

    postman = Postman(MailFolder(tmp_path), send, clock)
    postman.hand_in(m.queued(letter(), T0))
    assert (await postman.deliver())[0].state is MailState.QUEUED
    server.options.sender_answer = ""
    clock.at += MINUTE
    (mail,) = await postman.deliver()
    assert (mail.state, mail.sent_at) == (MailState.SENT, T0 + MINUTE)
    (envelope,) = server.taken
    assert envelope.rcpt_tos == [ANNA.address]
    assert isinstance(envelope.content, bytes)
    assert envelope.content == mail.message
