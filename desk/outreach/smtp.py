"""Sending a message to the mail server of this desk's owner, once.

Source: RFC 5321 (SMTP), RFC 6409 (submission), RFC 8314 (TLS), RFC 3207 (STARTTLS), RFC 4954 (AUTH).
"""

import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from typing import Protocol

import aiosmtplib

from desk.outreach.mail_errors import MailLoginRefused, MailNotSent, MailOutcomeUnknown, MailRefused
from desk.outreach.mailbox import Mailbox
from desk.outreach.single_line import one_line

TIMEOUT_S = 60.0
_NO_SUCH_LOGIN = frozenset({530, 534, 535, 538})


class Security(StrEnum):
    """How the connection is encrypted; `none` only for a server on this machine."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Revealing(Protocol):
    """A password that is handed out only when asked."""

    def reveal(self) -> str:
        """The password; empty where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class MailAccount:
    """Where and as whom to send. An empty `user` means that the server wants no login."""

    host: str
    port: int
    security: Security
    sender: Mailbox
    user: str = ""

    @property
    def is_local(self) -> bool:
        """Whether the server is on this machine, so that nothing crosses a network."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host.casefold() == "localhost"


@dataclass(frozen=True, slots=True)
class Taken:
    """The server took the message for everybody but `refused`, as (address, the server's words)."""

    refused: tuple[tuple[str, str], ...] = ()


async def send_message(
    account: MailAccount,
    password: Revealing,
    recipients: Sequence[str],
    message: bytes,
    *,
    tls: ssl.SSLContext | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Taken:
    """Give one message to the server, once. Raises MailNotSent, MailOutcomeUnknown, MailRefused, MailLoginRefused.

    The password never goes over an unencrypted network. `tls` replaces the system's trust, for tests.
    """
    client = _client(account, tls, timeout_s)
    try:
        await _open(client, account, password)
        refused = await _envelope(client, account.sender.address, recipients)
        await _content(client, message)
        return Taken(refused)
    finally:
        client.close()


async def check_server(
    account: MailAccount,
    password: Revealing,
    *,
    tls: ssl.SSLContext | None = None,
    timeout_s: float = TIMEOUT_S,
) -> None:
    """Connect, encrypt and log in as for a message, and send none. Raises as `send_message` does."""
    client = _client(account, tls, timeout_s)
    try:
        await _open(client, account, password)
    finally:
        client.close()


def _client(account: MailAccount, tls: ssl.SSLContext | None, timeout_s: float) -> aiosmtplib.SMTP:
    if account.security is Security.NONE and not account.is_local:
        raise MailRefused("Without encryption desk sends only to a mail server on this computer")
    return aiosmtplib.SMTP(
        hostname=account.host,
        port=account.port,
        timeout=timeout_s,
        use_tls=account.security is Security.TLS,
        start_tls=False,
        tls_context=tls or ssl.create_default_context(),
        local_hostname="localhost",  # the default asks the network for this computer's name, and tells it
    )


async def _open(client: aiosmtplib.SMTP, account: MailAccount, password: Revealing) -> None:
    try:
        await client.connect()
        if account.security is Security.STARTTLS:
            await client.ehlo()
            if not client.supports_extension("starttls"):
                raise MailRefused(f"{account.host} offers no encryption (STARTTLS), so nothing was sent")
            await client.starttls()
        if account.user:
            await client.login(account.user, password.reveal())
    except aiosmtplib.SMTPAuthenticationError as error:
        if error.code in _NO_SUCH_LOGIN:
            raise MailLoginRefused(
                f"{account.host} does not take the user name and password{_why(error)}"
            ) from None  # the chain would hold what was sent
        raise MailNotSent(f"{account.host} cannot check the password now{_why(error)}") from None
    except ssl.SSLError as error:
        raise MailNotSent(f"No safe connection to {account.host}: {_tls_words(error)}") from error
    except (aiosmtplib.SMTPException, OSError) as error:
        cause = error.__cause__
        if isinstance(cause, ssl.SSLError):
            raise MailNotSent(f"No safe connection to {account.host}: {_tls_words(cause)}") from error
        raise MailNotSent(f"No connection to the mail server {account.host}{_why(error)}") from error


async def _envelope(
    client: aiosmtplib.SMTP, sender: str, recipients: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Who it is from and for; those the server refuses for good, unless that is everybody."""
    refused: list[tuple[str, str]] = []
    try:
        await client.mail(sender)
        for address in recipients:
            try:
                await client.rcpt(address)
            except aiosmtplib.SMTPRecipientRefused as error:
                if error.code < 500:
                    raise MailNotSent(
                        f"The mail server takes nothing for {address} now{_why(error)}"
                    ) from error
                refused.append((address, one_line(f"{error.code} {error.message}", 200)))
    except aiosmtplib.SMTPResponseException as error:
        raise _said_no(error, "the sender") from error
    except (aiosmtplib.SMTPException, OSError) as error:
        raise MailNotSent(f"The connection to the mail server broke{_why(error)}") from error
    if len(refused) == len(recipients):
        address, words = refused[0] if refused else ("", "nobody to send to")
        raise MailRefused(f"The mail server refuses {address}: {words}")
    return tuple(refused)


async def _content(client: aiosmtplib.SMTP, message: bytes) -> None:
    """The message itself. Once it is on its way, only an answer says what became of it."""
    try:
        await client.data(message)
    except aiosmtplib.SMTPResponseException as error:
        raise _said_no(error, "the message") from error
    except (aiosmtplib.SMTPException, OSError) as error:
        raise MailOutcomeUnknown(
            f"The connection broke while the message was handed over, so it may have been sent{_why(error)}"
        ) from error


def _said_no(error: aiosmtplib.SMTPResponseException, what: str) -> MailNotSent | MailRefused:
    if error.code < 500:
        return MailNotSent(f"The mail server does not take {what} now{_why(error)}")
    return MailRefused(f"The mail server refuses {what}{_why(error)}")


def _why(error: Exception) -> str:
    code = f"{error.code} " if isinstance(error, aiosmtplib.SMTPResponseException) else ""
    message = getattr(error, "message", "") or str(error)
    words = one_line(f"{code}{message}", 200)
    return f" ({words})" if words else ""


def _tls_words(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({one_line(error.verify_message, 120)})"
    return one_line(error.reason or str(error), 120)
