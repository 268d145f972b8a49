"""What the connect wizard needs from outside: a way to Slack, and what goes to and fro on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desk.procedure.message import Person
from desk.procedure.side import Side


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the connect wizard's checks. `state` is `ok`, `warning`, `bad` or `busy`."""

    state: str
    title: str
    detail: str = ""
    advice: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TokenSet:
    """What a person pasted; it is never shown in a repr."""

    bot: str = field(default="", repr=False)
    app: str = field(default="", repr=False)
    user: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChannelChoice:
    """A channel that can be chosen; `joined` where the app is in it, `members` its head count where known."""

    id: str
    name: str
    members: int = 0
    shared: bool = False
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking tokens found. `fatal` is true where desk cannot work with them."""

    checks: tuple[Check, ...]
    channels: tuple[ChannelChoice, ...] = ()
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Connected:
    """An operator's channel that this desk is connected to; `has_tokens` is false where they are gone."""

    channel: str
    name: str
    me: str = ""
    has_tokens: bool = True
    side: Side = Side.SUPPORT


@dataclass(frozen=True, slots=True)
class ChannelPeople:
    """Who is in a channel. `own_team` is the workspace of the tokens, `me` whose user token it is, where there is one.

    `trouble` says why people are not known.
    """

    people: tuple[Person, ...] = ()
    own_team: str = ""
    me: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Joining:
    """What the wizard asks to connect: support is a team (workspace), people, or both."""

    tokens: TokenSet
    channel: str
    operator: str
    me: str = ""
    side: Side = Side.SUPPORT
    support_team: str = ""
    support: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of it: empty `trouble` where it worked; `warnings` are clear lines."""

    trouble: str = ""
    warnings: tuple[str, ...] = ()


class Connector(Protocol):
    """Connects desk to a workspace. Calls return at once; `done` is called later, on any thread."""

    @property
    def keyring_name(self) -> str:
        """Where tokens will be kept, or empty where there is no safe place and they last for this run only."""
        ...

    @property
    def connections(self) -> Sequence[Connected]:
        """The channels that this desk is connected to."""
        ...

    def check(self, tokens: TokenSet, channel: str, done: Callable[[Checked], None]) -> None:
        """Try the tokens, and a channel where one is named."""
        ...

    def people(self, tokens: TokenSet, channel: str, done: Callable[[ChannelPeople], None]) -> None:
        """Who is in the channel."""
        ...

    def connect(self, joining: Joining, done: Callable[[Joined], None]) -> None:
        """Keep the tokens and write the first roster where there is none."""
        ...

    def forget(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel's tokens off the keyring; its log stays. `done` gets what went wrong, or empty."""
        ...

    def remove(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel off this desk, with its tokens; what was read stays. `done` hears what went wrong."""
        ...

    def manifest(self) -> str:
        """The Slack app's manifest, to paste."""
        ...

    def create_link(self) -> str:
        """Slack's page for a new app, with the manifest filled in."""
        ...
