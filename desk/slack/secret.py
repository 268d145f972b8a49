"""Tokens as this room takes them: values that say what they are only when asked."""

from dataclasses import dataclass
from typing import Protocol


class Revealing(Protocol):
    """Anything that hands out a token when asked, and does not show it otherwise."""

    def reveal(self) -> str:
        """The token itself."""
        ...


class Secret:
    """A token whose `repr` and `str` hide it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The token itself."""
        return self._value

    def __repr__(self) -> str:
        """Never the token."""
        return "Secret(hidden)"

    def __reduce__(self) -> tuple[type, tuple[str, ...]]:
        """Refuse to be pickled: a pickle is a file in waiting."""
        raise TypeError("a secret is not written down")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one workspace: `bot` (xoxb) does the work, `app` (xapp) opens sockets, `user` is optional."""

    bot: Revealing
    app: Revealing | None = None
    user: Revealing | None = None


def sendable(token: str) -> bool:
    """Whether a token can stand in an HTTP header at all (pasted line ends and blanks cannot)."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
