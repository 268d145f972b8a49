"""Slack's tokens, in the operating system's keyring and nowhere else.

`keyring` is imported when the first token is asked for: it looks for backends through every installed package, which
is too slow for a start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from typing import NoReturn, Protocol

_SERVICE = "desk"
_MAIL = ("mail", "password")
# Backends that encrypt. Others (plain files, null, a package nobody here has read) are refused.
_TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
_CHAINER = "keyring.backends.chainer"
_RUN_ONLY = "tokens are kept for this run only and must be entered again the next time"


class Secret:
    """A value that does not show itself: not in a repr, a format, a traceback with locals, nor a pickle."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself, for the one call that needs it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(...)"

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        import hmac  # loads OpenSSL: not before a window is painted

        return isinstance(other, Secret) and hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not written down")


_NONE = Secret("")


@dataclass(frozen=True, slots=True)
class Tokens:
    """What one connection was given: the bot's token (xoxb-), the app's (xapp-) and the person's own (xoxp-).

    An empty Secret stands for a token that was not given; without the app's, desk polls.
    """

    bot: Secret
    app: Secret = _NONE
    user: Secret = _NONE


class Backend(Protocol):
    """What is used of a `keyring` backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""
        ...


class TokenShelf:
    """The tokens of one home, by channel: on the keyring where there is a good one, in memory for this run anyway.

    `trouble` is empty, or one clear line that says why the keyring does not keep them.
    """

    def __init__(
        self,
        home_id: str,
        backend: Backend | None,
        trouble: str = "",
        hide: Callable[[str], None] = lambda value: None,
    ) -> None:
        """`home_id` keeps two homes apart; `hide` is told every token, so that a log can leave it out."""
        self._home_id = home_id
        self._backend = backend
        self._hide = hide
        self._this_run: dict[str, Tokens] = {}
        self._mail_password: Secret | None = None
        self.trouble = trouble

    @property
    def keeps(self) -> bool:
        """Whether tokens outlive this process."""
        return self._backend is not None and not self.trouble

    def load(self, channel: str) -> Tokens | None:
        """The tokens of a channel; None where there is no bot token, or the keyring is locked (see `trouble`)."""
        if channel not in self._this_run and self._backend is not None:
            values = {kind.name: self._read(channel, kind.name) for kind in fields(Tokens)}
            if values["bot"]:
                self._remember(channel, Tokens(**values))
        return self._this_run.get(channel)

    def save(self, channel: str, tokens: Tokens) -> bool:
        """Keep the tokens of a channel in place of older ones; False where they last for this run only."""
        self._remember(channel, tokens)
        if self._backend is None:
            return False
        self.trouble = ""
        for kind in fields(Tokens):
            secret: Secret = getattr(tokens, kind.name)
            if secret:
                self._write(channel, kind.name, secret)
            else:
                self._erase(channel, kind.name)
        return self.keeps

    def forget(self, channel: str) -> None:
        """Take the tokens of a channel off the keyring and out of this run."""
        self._this_run.pop(channel, None)
        for kind in fields(Tokens):
            self._erase(channel, kind.name)

    def mail_password(self) -> Secret:
        """The password of the mail server; an empty one where there is none (see `trouble`)."""
        if self._mail_password is None and self._backend is not None:
            self._mail_password = self._read(*_MAIL)
            self._hide(self._mail_password.reveal())
        return self._mail_password or _NONE

    def keep_mail_password(self, password: Secret) -> bool:
        """Keep the mail server's password (an empty one forgets it); False where it lasts for this run only."""
        self._mail_password = password
        self._hide(password.reveal())
        if self._backend is None:
            return False
        self.trouble = ""
        if password:
            self._write(*_MAIL, password)
        else:
            self._erase(*_MAIL)
        return self.keeps

    def _remember(self, channel: str, tokens: Tokens) -> None:
        self._this_run[channel] = tokens
        for kind in fields(Tokens):
            self._hide(getattr(tokens, kind.name).reveal())

    def _entry(self, channel: str, kind: str) -> str:
        return f"{self._home_id}/{channel}/{kind}"

    def _read(self, channel: str, kind: str) -> Secret:
        value = None
        with self._reporting("read") as backend:
            value = backend.get_password(_SERVICE, self._entry(channel, kind))
        return Secret(value or "")

    def _write(self, channel: str, kind: str, secret: Secret) -> None:
        with self._reporting("write to") as backend:
            backend.set_password(_SERVICE, self._entry(channel, kind), secret.reveal())

    def _erase(self, channel: str, kind: str) -> None:
        from keyring.errors import PasswordDeleteError

        if self._backend is None:
            return
        with self._reporting("write to") as backend, suppress(PasswordDeleteError):  # gone already is fine
            if backend.get_password(_SERVICE, self._entry(channel, kind)) is not None:
                backend.delete_password(_SERVICE, self._entry(channel, kind))

    @contextmanager
    def _reporting(self, doing: str) -> Iterator[Backend]:
        """Turn what a keyring raises (locked, dismissed, its service or its bus gone) into `trouble`."""
        from keyring.errors import KeyringError

        if self._backend is None:
            raise RuntimeError("there is no keyring to ask")
        try:
            yield self._backend
        except (KeyringError, OSError) as error:
            self.trouble = f"cannot {doing} the keyring ({_one_line(error)}); is it locked? {_RUN_ONLY}"


def open_shelf(home_id: str, hide: Callable[[str], None] = lambda value: None) -> TokenShelf:
    """The shelf of one home on this computer's keyring; a backend that does not encrypt is refused."""
    try:
        import keyring

        found = keyring.get_keyring()
        # A chain asks each of its backends whether it is there: one whose service has gone raises instead of saying no.
        candidates: list[Backend] = (
            list(getattr(found, "backends", ())) if _module(found) == _CHAINER else [found]
        )
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError) as error:
        # What PYTHON_KEYRING_BACKEND or keyring's own configuration names is not there or does not work.
        trouble = f"the keyring that is configured does not load ({_one_line(error)}); {_RUN_ONLY}"
        return TokenShelf(home_id, None, trouble, hide)
    for candidate in candidates:
        if _module(candidate) in _TRUSTED:
            return TokenShelf(home_id, candidate, hide=hide)
    if all(_module(candidate) == "keyring.backends.fail" for candidate in candidates):
        trouble = (
            f"this computer offers no keyring (on Linux: a Secret Service such as gnome-keyring); {_RUN_ONLY}"
        )
    else:
        names = ", ".join(sorted(_module(candidate) for candidate in candidates))
        trouble = f"the keyring {names} does not encrypt, so it is not used; {_RUN_ONLY}"
    return TokenShelf(home_id, None, trouble, hide)


def _module(backend: object) -> str:
    return type(backend).__module__


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
