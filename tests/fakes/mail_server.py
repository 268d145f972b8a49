"""A mail server for tests: aiosmtpd in the test's own loop, with the ways in which servers say no."""

from __future__ import annotations

import asyncio
import logging
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

PASSWORD = "correct horse \u2603 battery"


@dataclass
class Options:
    """How a server behaves. Answers are SMTP lines; `hang_up` cuts the connection when the message has come."""

    tls: ssl.SSLContext | None = None
    starttls: ssl.SSLContext | None = None
    login: bool = False
    refuse: dict[str, str] = field(default_factory=dict)
    sender_answer: str = ""
    message_answer: str = ""
    hang_up: bool = False
    limit: int = 1_000_000


class MailServer:
    """Use as an async context. `taken` are the messages it took, each an envelope."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.taken: list[Envelope] = []
        self.seen = 0
        self.port = 0
        self._server: asyncio.Server | None = None
        self._protocols: list[SMTP] = []

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._protocol, "127.0.0.1", 0, ssl=self.options.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        for protocol in self._protocols:
            if protocol.transport is not None:
                protocol.transport.close()
            if protocol._handler_coroutine is not None:
                protocol._handler_coroutine.cancel()
                await asyncio.gather(protocol._handler_coroutine, return_exceptions=True)

    def _protocol(self) -> SMTP:
        options = self.options
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", UserWarning
            )  # a login without encryption is what some tests are about
            protocol = self._made(options)
        self._protocols.append(protocol)
        return protocol

    def _made(self, options: Options) -> SMTP:
        return SMTP(
            self,
            hostname="mail.test",
            data_size_limit=options.limit,
            tls_context=options.starttls,
            require_starttls=options.starttls is not None,
            auth_required=options.login,
            auth_require_tls=False,
            authenticator=self._login if options.login else None,
        )

    def _login(self, _: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and data.password.decode() == PASSWORD
        return AuthResult(success=good, handled=False)

    async def handle_MAIL(
        self, _: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.options.sender_answer:
            return self.options.sender_answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, _: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.options.refuse:
            return self.options.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.seen += 1
        if self.options.hang_up:
            self.taken.append(envelope)
            if server.transport is not None:
                server.transport.close()
            return "250 OK"
        if self.options.message_answer:
            return self.options.message_answer
        self.taken.append(envelope)
        return "250 OK"


@contextmanager
def mail_server(options: Options | None = None) -> Iterator[MailServer]:
    """A mail server on a thread of its own, for tests that run no loop. What it says of itself is not desk's log."""
    log = logging.getLogger("mail.log")
    level = log.level
    log.setLevel(logging.CRITICAL)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="mail-server")
    thread.start()
    server = MailServer(options or Options())
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        try:
            yield server
        finally:
            asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
        log.setLevel(level)
