"""Tokens as this room takes them: values that say what they are only when asked."""

from typing import Protocol


class Revealing(Protocol):
    """Anything that hands out a token when asked, and does not show it otherwise."""

    def reveal(self) -> str:
        """The token itself; empty where none was given."""
        ...


class Tokens(Protocol):
    """The tokens of one workspace: `bot` (xoxb) does the work, `app` (xapp) opens sockets, `user` (xoxp) is extra."""

    @property
    def bot(self) -> Revealing:
        """The bot's token."""
        ...

    @property
    def app(self) -> Revealing:
        """The app-level token; without it desk polls."""
        ...

    @property
    def user(self) -> Revealing:
        """A person's own token."""
        ...


def sendable(token: str) -> bool:
    """Whether a token can stand in an HTTP header at all (pasted line ends and blanks cannot)."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
