"""Messages reach a real mail server once, encrypted, and every way of failing is told apart."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Awaitable, Callable
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest

from desk.outreach.mail_errors import (
    MailError,
    MailLoginRefused,
    MailNotSent,
    MailOutcomeUnknown,
    MailRefused,
)
from desk.outreach.message import message_bytes, write_message
from desk.outreach.smtp import MailAccount, Security, Taken, send_message
from desk.tokens import Secret
from tests.fakes.mail_server import PASSWORD, MailServer, Options
from tests.unit.outreach.sample import ANNA, DESK, T0, letter

Start = Callable[..., Awaitable[MailServer]]


async def _send(
    port: int, security: Security = Security.NONE, to: tuple[str, ...] = (ANNA.address,), **more: Any
) -> Taken:
    account = MailAccount(more.pop("host", "127.0.0.1"), port, security, DESK, more.pop("user", ""))
    message = more.pop("message", message_bytes(write_message(letter(body=".\nfirst\n.last"), T0)))
    return await send_message(
        account,
        Secret(more.pop("password", PASSWORD)),
        to,
        message,
        timeout_s=more.pop("timeout_s", 10.0),
        **more,
    )


async def test_a_message_arrives_as_it_was_written(mail_server: Start):
    server = await mail_server()
    assert await _send(server.port) == Taken()
    (envelope,) = server.taken
    assert (envelope.mail_from, envelope.rcpt_tos) == (DESK.address, [ANNA.address])
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=default)
    assert message.get_payload(decode=True) == b".\r\nfirst\r\n.last\r\n"
    assert message["Message-ID"] == letter().message_id


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_it_goes_encrypted_with_a_login(
    mail_server: Start, trust: ssl.SSLContext, server_tls: ssl.SSLContext, security: Security
):
    direct = security is Security.TLS
    options = Options(tls=server_tls if direct else None, starttls=None if direct else server_tls, login=True)
    server = await mail_server(options)
    assert await _send(server.port, security, user="desk", tls=trust) == Taken()
    assert len(server.taken) == 1


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_a_certificate_that_nobody_trusts_stops_it(
    mail_server: Start, server_tls: ssl.SSLContext, security: Security
):
    direct = security is Security.TLS
    server = await mail_server(
        Options(tls=server_tls if direct else None, starttls=None if direct else server_tls, login=True)
    )
    with pytest.raises(MailNotSent, match="not trusted"):
        await _send(server.port, security, user="desk")
    assert not server.seen


async def test_without_encryption_nothing_is_sent(mail_server: Start, trust: ssl.SSLContext):
    server = await mail_server(Options(login=True))
    with pytest.raises(MailRefused, match="offers no encryption"):
        await _send(server.port, Security.STARTTLS, user="desk", tls=trust)
    with pytest.raises(MailRefused, match="only to a mail server on this computer"):
        await _send(server.port, host="mail.example.org")
    assert not server.seen


async def test_a_wrong_password_is_said_without_it(mail_server: Start):
    server = await mail_server(Options(login=True))
    with pytest.raises(MailLoginRefused, match="user name and password") as refused:
        await _send(server.port, user="desk", password="hunter2-wrong")
    assert "hunter2" not in repr(refused.value)
    assert refused.value.__cause__ is None
    assert not server.seen


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        (Options(sender_answer="550 no relaying"), MailRefused, "refuses the sender .550 no relaying."),
        (Options(sender_answer="451 later"), MailNotSent, "does not take the sender now .451 later."),
        (
            Options(refuse={ANNA.address: "550 unknown"}),
            MailRefused,
            "refuses anna@bets.example: 550 unknown",
        ),
        (Options(refuse={ANNA.address: "450 greylisted"}), MailNotSent, "450 greylisted"),
        (Options(message_answer="554 spam\r\nX: y"), MailRefused, "refuses the message"),
        (Options(message_answer="452 disk full"), MailNotSent, "does not take the message now"),
        (Options(limit=10), MailRefused, "Too much mail data"),
        (Options(hang_up=True), MailOutcomeUnknown, "may have been sent"),
    ],
)
async def test_every_no_is_told_apart(
    mail_server: Start, options: Options, error: type[MailError], words: str
):
    server = await mail_server(options)
    with pytest.raises(error, match=words) as refused:
        await _send(server.port)
    assert type(refused.value) is error
    assert "\n" not in str(refused.value)
    assert server.seen <= 1


async def test_those_who_can_be_reached_are_and_the_others_are_named(mail_server: Start):
    server = await mail_server(Options(refuse={"gone@x.example": "550 5.1.1 no such user"}))
    taken = await _send(server.port, to=(ANNA.address, "gone@x.example"))
    assert taken.refused == (("gone@x.example", "550 5.1.1 no such user"),)
    assert server.taken[0].rcpt_tos == [ANNA.address]


async def test_no_server_and_a_silent_server_are_not_sent():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(MailNotSent, match="No connection"):
            await _send(port, timeout_s=0.05)
    with pytest.raises(MailNotSent, match="No connection"):
        await _send(port, timeout_s=2.0)
