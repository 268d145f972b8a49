"""One operator's channel and the ports that lead to it: what the engine is handed for every operator."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Protocol

from desk.procedure.board import Board, TriageItem, UnknownAuthor
from desk.procedure.commands import Command
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.ports import ChannelPoster, ChannelReader, Hint, Revised
from desk.procedure.post import Post
from desk.procedure.roster import Party


class _Roster(Protocol):
    @property
    def operator_name(self) -> str: ...

    @property
    def support(self) -> Party: ...


class _Charter(Protocol):
    @property
    def roster(self) -> _Roster: ...


class ChannelFold(Protocol):
    """The fold of one channel, as desk.procedure.fold.Fold provides it."""

    def apply(self, messages: Iterable[ChannelMessage], *, talk_waits: bool = False) -> AbstractSet[str]:
        """Take in messages as they are now; returns the ids of incidents and triage items that may differ.

        Where `talk_waits`, new talk may stay out of it until the next call where it does not.
        """
        ...

    def learn(self, people: Iterable[Person]) -> AbstractSet[str]:
        """Take in who people are; returns the ids of what may differ."""
        ...

    def entry(self, key: str) -> Incident | TriageItem | None:
        """The incident or triage item of an id, or None where it is neither (any more)."""
        ...

    def unknown_authors(self) -> tuple[UnknownAuthor, ...]:
        """People whom no roster covers."""
        ...

    @property
    def charter(self) -> "_Charter":
        """What the channel's standing messages say is in force."""
        ...

    def wants_people(self) -> frozenset[str]:
        """User ids that it has met and knows nothing of."""
        ...

    def open_roots(self) -> tuple[str, ...]:
        """The `ts` of the roots of open incidents."""
        ...


Decide = Callable[[Command, Board, ChannelFold, str, Micros], Post]
"""A command, the board, the channel's fold, a fresh operation id and the time on Slack's clock to a post, for the
person at this desk. Raises Refused."""

Owed = Callable[[ChannelFold, Sequence[Revised]], Sequence[Post]]
"""The records that messages revised together ask for by the fold as it stands: none that the channel holds."""

Repeats = Callable[[ChannelFold, Micros], Sequence[Post]]
"""Rosters and policies to repeat, by the fold and the instant of the channel's newest message."""


async def _nothing_to_close() -> None:
    return


def _nothing_owed(fold: ChannelFold, changes: Sequence[Revised]) -> Sequence[Post]:
    return ()


class Crowd(Protocol):
    """How many desks share an app's budget: one estimate for everything that spends it."""

    @property
    def estimate(self) -> float:
        """The desks to share with, this one included."""
        ...


@dataclass(frozen=True)
class Alone:
    """No other desk."""

    estimate: float = 1.0


def _nothing_to_repeat(fold: ChannelFold, newest: Micros) -> Sequence[Post]:
    return ()


class Moving(Protocol):
    """What to do when Slack gives the channel another id."""

    async def find(self, witnesses: Sequence[ChannelMessage]) -> str:
        """The id of the channel that holds one of these messages now, empty for none. Raises ChannelError."""
        ...

    def keep(self, channel: str) -> None:
        """From now on it is called so."""
        ...


class HintSource(Protocol):
    """A socket, boiled down: says when to read. It never raises for lost connections, which it mends itself."""

    @property
    def sockets(self) -> int:
        """How many sockets the app has open, as the last `hello` said; 0 where this desk has none."""
        ...

    def hints(self) -> AsyncGenerator[Hint, None]:
        """Hints until the iteration is closed, which closes the socket."""
        ...

    async def sleep(self) -> None:
        """The computer goes to sleep: drop the socket, which would swallow hints that other desks could hear."""
        ...

    async def rest(self) -> None:
        """The computer woke up: drop the socket, if there is one, and open a new one."""
        ...


@dataclass(frozen=True)
class Line:
    """One channel. `fold` begins a fold of it that knows nothing yet. `socket` is None where the app has no
    app-level token: then desk only polls. `app` names whose rate budget the line spends: lines of the same app share
    it, and should share the socket and the `crowd`.
    """

    channel: str
    reader: ChannelReader
    poster: ChannelPoster
    decide: Decide
    fold: Callable[[str], ChannelFold]
    socket: HintSource | None = None
    app: str = ""
    crowd: Crowd = field(default_factory=Alone)
    moving: Moving | None = None
    owed: Owed = _nothing_owed
    repeats: Repeats = _nothing_to_repeat
    close: Callable[[], Awaitable[None]] = _nothing_to_close


Sleeps = Callable[[], AsyncGenerator[bool, None]]
"""True before the computer sleeps, which waits until the next value is asked for; False once it is awake."""

Connect = Callable[[], Awaitable[Sequence[Line]]]
"""Builds the lines, on the engine's thread, and again whenever tokens or operators changed. Raises ChannelError."""
