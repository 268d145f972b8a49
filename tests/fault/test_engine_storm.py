"""Storms over the engine's own loops: polling, hints, delivering and housework as they run, in time that does not pass.

The channel is in memory and the loop hurries, so that a seed replays to the letter.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desk.app.lines import decide_as, owed_by, repeats_by
from desk.procedure import commands as c
from desk.procedure.errors import Refused
from desk.procedure.fold import Fold
from desk.procedure.instants import Micros
from desk.procedure.ports import Hint, NotSent, RateLimited
from desk.procedure.post import PostState
from desk.procedure.public import board_json
from desk.procedure.report import Report
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.severity import Severity
from desk.settings import Connection
from desk.store.store import Store, open_store
from desk.sync.events import EngineEvent, EngineFailed
from desk.sync.line import Line
from desk.sync.session import Session
from tests.fakes.channel import CHANNEL, OUR_APP, OUR_USER, FakeChannel
from tests.fakes.hurry import LoopClock, run_hurried
from tests.fakes.ports import FakePoster, FakeReader

SUPPORT, OPERATOR = ("USAM", "USUE"), ("UOLA", "UOTTO")
ROSTER = Roster(
    1, "Bets", Party(people=frozenset(SUPPORT), apps=frozenset({OUR_APP})), Party(people=frozenset(OPERATOR))
)
SAYINGS = ("on it", "P2", "ok", "Resolved: restarted", "Reopen: again", "Taken", "sev 1", "thanks")
METHODS = ("conversations.history", "conversations.replies", "chat.postMessage", "find", "users.info")


class Socket:
    """Hints as the storm gives them."""

    sockets = 1

    def __init__(self) -> None:
        self.queue: asyncio.Queue[Hint] = asyncio.Queue()

    async def hints(self) -> AsyncGenerator[Hint, None]:
        while True:
            yield await self.queue.get()

    async def sleep(self) -> None:
        """Nothing to drop."""

    async def rest(self) -> None:
        """Nothing to open."""


@dataclass
class Desk:
    """A desk at work: its session runs until it is stopped."""

    me: str
    folder: Path
    store: Store
    session: Session
    socket: Socket
    until: asyncio.Event
    work: asyncio.Task[None]

    async def stop(self) -> None:
        self.until.set()
        await self.work
        self.store.close()


@dataclass
class Storm:
    """A channel, two desks of support on it, and chance."""

    folder: Path
    chance: random.Random
    clock: LoopClock = field(default_factory=LoopClock)
    desks: dict[str, Desk] = field(default_factory=dict)
    ops: dict[str, str] = field(default_factory=dict)
    history: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.channel = FakeChannel(self.clock)
        text = format_roster(ROSTER, "USAM", "00000001")
        self.channel.say(text, OUR_USER, app=OUR_APP, bot="B1")

    def open(self, me: str) -> None:
        store, socket, here = open_store(self.folder / me), Socket(), Connection("Bets", CHANNEL, me)
        reader, poster = FakeReader(self.channel), FakePoster(self.channel)
        line = Line(
            CHANNEL, reader, poster, decide_as(here), Fold, socket=socket, app=OUR_APP, owed=owed_by(here),
            repeats=repeats_by(here),
        )  # fmt: skip
        session = Session(store, [line], self.hear, self.clock, fastest_s=5.0)
        session.desks.new_operation = lambda: f"{self.chance.getrandbits(32):08x}"
        for channel in session.desks.channels:
            channel.records._chance = channel.repeats._chance = self.chance.random
        until = asyncio.Event()
        work = asyncio.create_task(session.run(until))
        self.desks[me] = Desk(me, self.folder / me, store, session, socket, until, work)

    def hear(self, event: EngineEvent) -> None:
        if isinstance(event, EngineFailed) and not event.over:
            self.troubles.append(event.message)

    async def blow(self, steps: int) -> None:
        for me in SUPPORT:
            self.open(me)
        await asyncio.sleep(10)
        doings = (self.say, self.say, self.edit, self.erase, self.act, self.act, self.act, self.hint, self.hint,
                  self.fault, self.lose, self.restart)  # fmt: skip
        for _ in range(steps):
            doing = self.chance.choice(doings)
            self.history.append(doing.__name__)
            result = doing()
            if result is not None:
                await result
            await asyncio.sleep(self.chance.choice((0.0, 0.1, 0.7, 3.0, 12.0)))

    def say(self) -> None:
        roots = [
            ts
            for ts, one in self.channel.messages.items()
            if one.is_root and not one.tombstone and not one.app
        ]
        if not roots or self.chance.random() < 0.25:
            level = self.chance.choice(("P1", "P2", "P3", ""))
            self.channel.say(
                f"Title: Feed {len(roots)}\nImpact: all\nSeverity: {level}", self.chance.choice(OPERATOR)
            )
        else:
            by = self.chance.choice((*SUPPORT, *OPERATOR))
            self.channel.say(self.chance.choice(SAYINGS), by, self.chance.choice(roots))

    def typed(self) -> str:
        found = [ts for ts, one in self.channel.messages.items() if not one.app and not one.tombstone]
        return self.chance.choice(found) if found else ""

    def edit(self) -> None:
        if ts := self.typed():
            self.channel.edit(ts, self.chance.choice(("P1", "never mind", "Title: Other\nSeverity: P2")))

    def erase(self) -> None:
        if ts := self.typed():
            self.channel.erase(ts)

    def act(self) -> None:
        desk = self.desks[self.chance.choice(SUPPORT)]
        if not desk.session.loaded.is_set():
            return
        key = self.chance.choice([*sorted(desk.session.desks.board().incidents), f"{CHANNEL}:1.000001"])
        command = self.chance.choice(
            (
                c.Acknowledge(key, Severity.P2), c.PostUpdate(key, "still on it"), c.Resolve(key, "done"), c.Take(key),
                c.Reopen(key, "again"), c.Agree(key, "severity"), c.Withdraw(key, "a drill"),
                c.ReportIssue(CHANNEL, Report(title="By desk", severity=Severity.P3)),
            )
        )  # fmt: skip
        try:
            self.ops[desk.session.desks.submit(command).post.op] = desk.me
        except Refused:
            return
        desk.session.deliver()

    def hint(self) -> None:
        roots = [one.root_ts for one in self.channel.messages.values()]
        for desk in self.desks.values():
            if self.chance.random() < 0.5:
                desk.socket.queue.put_nowait(Hint(CHANNEL, self.chance.choice([*roots, ""])))

    def fault(self) -> None:
        method = self.chance.choice(METHODS)
        error = self.chance.choice((NotSent("away", "offline"), RateLimited("wait", method, 7.0)))
        self.channel.fail(method, error, times=self.chance.randrange(1, 4))

    def lose(self) -> None:
        name = self.chance.choice(("lost_answers", "swallowed", "delayed", "arrive"))
        if name == "arrive":
            self.channel.arrive()
        else:
            setattr(self.channel, name, self.chance.randrange(1, 3))

    async def restart(self) -> None:
        desk = self.desks[self.chance.choice(SUPPORT)]
        await desk.stop()
        self.open(desk.me)

    async def settle(self) -> None:
        """No more faults: time goes on until nothing waits any more, and a while longer."""
        self.channel.faults.clear()
        self.channel.lost_answers = self.channel.swallowed = self.channel.delayed = 0
        self.channel.arrive()
        for desk in self.desks.values():
            for delivery in desk.store.outbox.pending():
                desk.store.outbox.retry(delivery.post.op)
        before = -1
        for _ in range(40):
            await asyncio.sleep(60)
            waiting = [d for desk in self.desks.values() for d in desk.store.outbox.waiting()]
            if not waiting and before == len(self.channel.messages):
                break
            before = len(self.channel.messages)
        for root_ts in {one.root_ts for one in self.channel.messages.values()}:
            for desk in self.desks.values():
                desk.socket.queue.put_nowait(Hint(CHANNEL, root_ts))
        await asyncio.sleep(300)

    def told(self, fold_or_session: Fold | Session, now: Micros) -> str:
        board = (
            fold_or_session.board() if isinstance(fold_or_session, Fold) else fold_or_session.desks.board()
        )
        said = board_json(board, now, every=True)
        del said["outbox"]
        return json.dumps(said, indent=1, sort_keys=True)

    async def judge(self) -> list[str]:
        fresh, reader = Fold(CHANNEL), FakeReader(self.channel)
        fresh.apply(self.channel.messages.values())
        fresh.learn([await reader.person(user) for user in (*SUPPORT, *OPERATOR, OUR_USER)])
        now = self.clock.now()
        truth = self.told(fresh, now)
        wrong = [
            f"{me} shows another board"
            for me, desk in self.desks.items()
            if self.told(desk.session, now) != truth
        ]
        texts = [one.text for one in self.channel.messages.values()]
        for op, me in self.ops.items():
            there = sum(text.endswith(f"desk {op}") for text in texts)
            state = self.desks[me].store.outbox.delivery(op).state
            if there != (state is PostState.DELIVERED):
                wrong.append(f"{op} of {me} is {state} and {there} times in the channel")
        return [*wrong, *self.troubles]


async def storm(folder: Path, seed: int, steps: int) -> tuple[list[str], list[str]]:
    """A storm from its beginning to its end: what is wrong, and what it was."""
    random.seed(seed)  # how long a desk waits between two polls is chance too
    blowing = Storm(folder, random.Random(seed))
    try:
        await blowing.blow(steps)
        await blowing.settle()
        wrong = await blowing.judge()
        ended = [f"{ts} {one.thread_ts} {one.text}" for ts, one in sorted(blowing.channel.messages.items())]
        return wrong, [*blowing.history, *ended]
    finally:
        for desk in blowing.desks.values():
            await desk.stop()


@pytest.mark.parametrize("seed", range(8))
def test_the_engines_loops_end_in_one_truth_with_every_act_once(tmp_path: Path, seed: int):
    wrong, _ = run_hurried(storm(tmp_path, seed, 60))
    assert wrong == []


def test_a_storm_over_the_engine_replays_to_the_letter(tmp_path: Path):
    once, again = (run_hurried(storm(tmp_path / str(run), 99, 25)) for run in range(2))
    assert once == again
