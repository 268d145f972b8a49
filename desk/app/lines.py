"""The lines to Slack: for every connected operator the real client, fold and decisions, as the engine wants them."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.app.home import Home
from desk.app.moving import ChannelMoving
from desk.app.paper import with_head
from desk.procedure.board import Board
from desk.procedure.charter import Charter
from desk.procedure.commands import Command
from desk.procedure.decide import Me, Situation, decide
from desk.procedure.fold import Fold
from desk.procedure.instants import Micros
from desk.procedure.ports import Hint, Revised, TokenDead
from desk.procedure.post import Post
from desk.procedure.repeats import repeats_owed
from desk.procedure.restoring import restorations_owed
from desk.procedure.side import Side
from desk.procedure.witness import may_witness, record_post, records_owed
from desk.settings import Connection
from desk.slack.socket import Socket
from desk.slack.workspace_client import SlackChannelClient
from desk.sync.line import ChannelFold, Decide, Line, Owed, Repeats
from desk.tokens import Secret


class SocketHints:
    """A Slack socket as a source of hints: opened when somebody listens, closed when nobody does."""

    def __init__(self, client: SlackChannelClient) -> None:
        self._client = client
        self._socket: Socket | None = None

    @property
    def sockets(self) -> int:
        """How many sockets the app has open, as the last `hello` said."""
        return self._socket.status.connections if self._socket is not None else 0

    async def hints(self) -> AsyncGenerator[Hint, None]:
        """Hints until the iteration is closed."""
        heard: asyncio.Queue[Hint] = asyncio.Queue()
        self._socket = self._client.socket(heard.put_nowait)
        if self._socket is None:
            return
        self._socket.start()
        try:
            while True:
                yield await heard.get()
        finally:
            await self._socket.close()

    async def sleep(self) -> None:
        """Drop the connection."""
        if self._socket is not None:
            await self._socket.suspend()

    async def rest(self) -> None:
        """Drop the connection, and open another."""
        if self._socket is not None:
            await self._socket.suspend()
            self._socket.start()


async def open_lines(home: Home, path_of: Callable[[str], Path], *, sockets: bool = True) -> Sequence[Line]:
    """A line for every connected operator; one without tokens shows its log, queues, and says what to do."""
    lines: list[Line] = []
    clients: dict[str, tuple[SlackChannelClient, SocketHints | None]] = {}
    for connection in home.settings.connections:
        found = home.shelf.load(connection.channel)
        app = _app_of(found.bot.reveal()) if found else connection.channel
        if app not in clients:
            tokens = found or _Missing(_NoToken(connection.name or connection.channel, home.shelf.trouble))
            client = SlackChannelClient(tokens, home.settings.slack.api_url, files=path_of)
            await client.open()
            clients[app] = client, SocketHints(client) if sockets and found and found.app else None
        client, socket = clients[app]
        lines.append(
            Line(
                channel=connection.channel,
                reader=client,
                poster=client,
                decide=decide_as(connection),
                fold=Fold,
                socket=socket,
                app=app,
                crowd=client.budget.crowd,
                moving=ChannelMoving(home, connection, client),
                owed=owed_by(connection),
                repeats=repeats_by(connection),
                close=client.close,
            )
        )
    return lines


class _NoToken:
    """Stands where the token of an operator should be: whoever asks for it hears what to do."""

    def __init__(self, operator: str, trouble: str) -> None:
        reason = trouble or "the keyring has none"
        self._line = f"No token for {operator} ({reason}): run `desk connect` again"

    def reveal(self) -> str:
        """Raises TokenDead."""
        raise TokenDead(self._line, "no_token")


_NONE = Secret("")


@dataclass(frozen=True)
class _Missing:
    """The tokens of an operator for whom there are none."""

    bot: _NoToken
    app: Secret = _NONE
    user: Secret = _NONE


def _app_of(token: str) -> str:
    """Which app a token belongs to, without being the token: channels of one bot share client, budget and socket."""
    return str(hash(token))


def decide_as(connection: Connection) -> Decide:
    """Decisions for the person of a connection, on the side that the channel's roster says."""

    def decide_here(command: Command, board: Board, fold: ChannelFold, op: str, now: Micros) -> Post:
        side = fold.side_of(connection.me) if connection.me and isinstance(fold, Fold) else Side.UNKNOWN
        charter = fold.charter if isinstance(fold, Fold) else Charter()
        post = decide(command, Situation(board, Me(connection.me, side), op, now, charter))
        return with_head(post, fold) if isinstance(fold, Fold) else post

    return decide_here


def owed_by(connection: Connection) -> Owed:
    """The records that the person of a connection owes the channel; none while nobody is named."""

    def owed(fold: ChannelFold, changes: Sequence[Revised]) -> Sequence[Post]:
        if not isinstance(fold, Fold) or not connection.me:
            return ()
        seen = [(change.before, change.after) for change in changes if change.before is not None]
        records, by = records_owed(fold, seen), fold.side_of(connection.me)
        posts = [
            record_post(record, fold, connection.me) for record in records if may_witness(fold, record, by)
        ]
        return [*posts, *restorations_owed(fold, seen, connection.me)]

    return owed


def repeats_by(connection: Connection) -> Repeats:
    """The rosters and policies that this person's desk repeats."""

    def repeats(fold: ChannelFold, newest: Micros) -> Sequence[Post]:
        if not isinstance(fold, Fold) or not connection.me:
            return ()
        return repeats_owed(fold, newest, connection.me)

    return repeats
