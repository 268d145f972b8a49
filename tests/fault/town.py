"""A town of desks around one local Slack: two of the provider, one of the operator, and people who type.

Time is moved by hand: desks wait by moving it, so that minutes of backing off cost nothing.
"""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desk.app.lines import decide_as, owed_by
from desk.localslack.directory import App, User
from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack
from desk.localslack.workspace import Workspace
from desk.procedure.fold import Fold
from desk.procedure.instants import SECOND, Micros
from desk.procedure.post import PostState
from desk.procedure.public import board_json
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side
from desk.settings import Connection
from desk.slack.limits import Budget
from desk.slack.workspace_client import SlackChannelClient
from desk.store.store import Store, open_store
from desk.sync.channel import ChannelDesk
from desk.sync.desks import Desks
from desk.sync.events import EngineEvent, OutboxChanged
from desk.sync.line import Line
from desk.tokens import Secret, Tokens
from tests.fakes.clock import FakeClock
from tests.fault.ears import Ears
from tests.fault.mortal import Mortality


@dataclass
class WallClock:
    """A computer's own clock: `ahead` of Slack's by so many microseconds, until somebody sets it."""

    true: FakeClock
    ahead: Micros = 0

    def now(self) -> Micros:
        return self.true.now() + self.ahead

    def monotonic(self) -> float:
        return self.true.monotonic()


@dataclass
class Desk:
    """One desk: a data folder that outlives it, and what runs on it until it is killed."""

    name: str
    app: App
    me: User
    folder: Path
    desks: Desks
    client: SlackChannelClient
    store: Store
    clock: WallClock
    ears: Ears
    shown_delivered: set[str] = field(default_factory=set)
    mortality: Mortality = field(default_factory=Mortality)

    @property
    def channel(self) -> ChannelDesk:
        return self.desks.channels[0]


@dataclass
class Town:
    """The local Slack and its desks by name."""

    slack: LocalSlack
    clock: FakeClock
    folder: Path
    channel: str
    lena: User
    """Support."""
    jonas: User
    """Support."""
    marek: User
    """The operator."""
    app: App
    other_app: App
    random: random.Random
    desks: dict[str, Desk] = field(default_factory=dict)

    async def open(self, name: str, app: App | None = None, me: User | None = None) -> Desk:
        """Open a desk, or open it again after it was killed."""
        app, me = app or self.app, me or self.lena
        store = open_store(self.folder / name)
        budget = Budget(paced=False, clock=self.clock.monotonic, sleep=self.clock.pause)
        client = SlackChannelClient(
            Tokens(Secret(app.bot_token), Secret(app.app_token)), self.slack.api_url, files=store.files.path,
            budget=budget, monotonic=self.clock.monotonic,
        )  # fmt: skip
        await client.open()
        here = Connection(name, self.channel, me.id)
        line = Line(
            self.channel,
            client,
            client,
            decide_as(here),
            Fold,
            app=app.id,
            owed=owed_by(here),
            close=client.close,
        )
        shown: set[str] = self.desks[name].shown_delivered if name in self.desks else set()

        def listen(event: EngineEvent) -> None:
            if isinstance(event, OutboxChanged):
                shown.update(d.post.op for d in event.deliveries if d.state is PostState.DELIVERED)

        clock = self.desks[name].clock if name in self.desks else WallClock(self.clock)
        desks = Desks(store, [line], listen, clock, fastest_s=5.0)
        desks.new_operation = lambda: f"{self.random.getrandbits(32):08x}"
        desks.load()
        assert desks.take_delivery()
        desk = self.desks[name] = Desk(
            name, app, me, self.folder / name, desks, client, store, clock, Ears(client), shown
        )
        desk.mortality.of_calls(client)
        desk.mortality.of_transactions(store.database)
        return desk

    async def kill(self, name: str) -> None:
        """End a desk without a word: nothing is finished, only the system's own resources are let go."""
        desk = self.desks[name]
        await desk.ears.close()
        await desk.client.close()
        desk.store.close()

    async def restart(self, name: str) -> Desk:
        """Kill a desk and open it again."""
        old = self.desks[name]
        await self.kill(name)
        return await self.open(name, old.app, old.me)

    def board(self, name: str) -> str:
        """What `incidents --json --all` says on a desk, without its outbox, as text to compare."""
        desk = self.desks[name]
        said = board_json(desk.desks.board(), self.clock.now(), every=True)
        said.pop("outbox")
        return json.dumps(said, indent=1, sort_keys=True)

    async def settle(self) -> None:
        """No more faults: every desk reads everything and delivers all it has, until nothing moves any more."""
        self.slack.faults.clear()
        await self.slack.faults.arrive()
        for _ in range(8):
            before = self.slack.workspace.dump()
            for desk in self.desks.values():
                await self._finish(desk)
            if self.slack.workspace.dump() == before:
                return
        raise AssertionError("the desks never come to rest")

    async def _finish(self, desk: Desk) -> None:
        channel = desk.channel
        await channel.poll()
        for _ in range(200):
            while await channel.deliver():
                pass
            at = channel.next_delivery()
            if at is None:
                break
            self.clock.advance(max(0.05, (at - channel.now()) / SECOND))
        else:
            raise AssertionError(f"{desk.name} never comes to rest: {desk.store.outbox.pending()}")
        self.clock.advance(120)  # whatever limit Slack named is over
        await channel.reading.everything(channel.fold.open_roots)
        channel.pull()
        while await channel.meet_people():
            pass
        self.clock.advance(1)


@asynccontextmanager
async def town(folder: Path, seed: int = 1) -> AsyncIterator[Town]:
    """A town whose roster is in the channel; no desk is open yet."""
    clock = FakeClock()
    workspace = Workspace(clock=clock.now)
    workspace.random = random.Random(seed)
    team, other = workspace.add_team("Gamnify"), workspace.add_team("Aurelio DE")
    lena = workspace.add_user(team, "lena", "Lena Hartmann")
    jonas = workspace.add_user(team, "jonas", "Jonas Weber")
    marek = workspace.add_user(other, "marek", "Marek Nowak")
    app, other_app = (
        workspace.add_app(team, "desk", user=lena),
        workspace.add_app(other, "desk at Aurelio", user=marek),
    )
    home = workspace.add_channel("escalation", [team, other], [lena, jonas, marek, app, other_app])
    async with LocalSlack.start(workspace, share_delay=0.0) as slack:
        slack.sockets.retry_after, slack.sockets.warning = (0.0,), 0.0
        built = Town(slack, clock, folder, home.id, lena, jonas, marek, app, other_app, random.Random(seed))
        roster = Roster(
            1,
            "Aurelio",
            Party(teams=frozenset({team.id}), apps=frozenset({app.id, app.bot_id, app.bot_user_id})),
            Party(
                teams=frozenset({other.id}),
                apps=frozenset({other_app.id, other_app.bot_id, other_app.bot_user_id}),
            ),
            other_teams=Side.OPERATOR,
        )
        client = SlackChannelClient(Tokens(Secret(app.bot_token)), slack.api_url, files=lambda _: folder)
        async with client:
            await client.web.call(
                "chat.postMessage", channel=home.id, text=format_roster(roster, lena.id, "00000001")
            )
        try:
            yield built
        finally:
            for name in list(built.desks):
                await built.kill(name)


MakeFault = Callable[..., Fault]

FAULTS: tuple[MakeFault, ...] = (
    partial(Fault, action="drop", committed=True),
    partial(Fault, action="drop", committed=False),
    partial(Fault, action="status", committed=True),
    partial(Fault, action="status", committed=False),
    partial(Fault, action="html", committed=True),
    partial(Fault, action="html", committed=False),
    partial(Fault, action="error", committed=True),
    partial(Fault, action="error", committed=False, error="fatal_error"),
    partial(Fault, action="late"),
    partial(Fault, action="rate_limited", seconds=7.0),
)
