"""The engine while Slack is away: it says so, keeps contacts, asks what Slack says of itself, and hears a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.outreach.outage import StatusReading, Switch
from desk.procedure.board import Board
from desk.procedure.commands import Command, LogContact
from desk.procedure.errors import Refused
from desk.procedure.instants import SECOND, Micros
from desk.procedure.ports import NotSent
from desk.procedure.post import Post
from desk.sync.engine import Engine
from desk.sync.events import BackupChanged, CommandQueued, CommandRefused, HealthChanged
from desk.sync.line import ChannelFold, Line
from desk.sync.link import Link
from tests.fakes.channel import CHANNEL, FakeChannel
from tests.fakes.clock import FakeClock
from tests.unit.sync.bench import line_to, post_of
from tests.unit.sync.listening import Listening

pytestmark = pytest.mark.timeout(60)
CALL = LogContact(f"{CHANNEL}:1.000001", "phone", 1, "Marek", "acknowledged")


def decide(command: Command, board: Board, fold: ChannelFold, op: str, now: Micros) -> Post:
    """Contacts may be logged, with somebody."""
    assert isinstance(command, LogContact)
    if not command.with_whom:
        raise Refused("Say with whom you spoke")
    return post_of(op, "Contact")


@pytest.fixture
def channel() -> FakeChannel:
    return FakeChannel(FakeClock())


@pytest.fixture
def asked() -> list[Micros]:
    return []


@pytest.fixture
def heard() -> Listening:
    return Listening()


@pytest.fixture
def engine(tmp_path: Path, channel: FakeChannel, heard: Listening, asked: list[Micros]) -> Iterator[Engine]:
    async def connect() -> list[Line]:
        return [replace(line_to(channel), decide=decide)]

    async def ask(now: Micros) -> StatusReading:
        asked.append(now)
        return StatusReading(now, True, "Trouble with messages")

    made = Engine(tmp_path / "desk", connect, heard, fastest_s=0.05, ask_status=ask)
    made.start()
    yield made
    assert made.stop()


def test_while_slack_answers_nothing_is_asked_and_a_contact_is_a_post(
    engine: Engine, heard: Listening, asked: list[Micros]
):
    heard.until(HealthChanged, lambda event: event.health.link is Link.LIVE)
    engine.submit(CALL)
    assert heard.until(CommandQueued).op
    assert asked == []


def test_an_outage_is_told_with_what_slack_says_and_contacts_are_kept(
    engine: Engine, channel: FakeChannel, heard: Listening, asked: list[Micros]
):
    heard.until(HealthChanged, lambda event: event.health.link is Link.LIVE)
    gone = NotSent("no connection to Slack", "offline")
    channel.fail("conversations.history", gone, times=100_000)
    engine.read_now()
    told = heard.until(BackupChanged, lambda event: not event.state.availability.available)
    assert told.state.availability.page == "Trouble with messages", "two failures and the page are enough"
    assert len(asked) == 1
    engine.submit(replace(CALL, with_whom=""))
    assert heard.until(CommandRefused).reason == "Say with whom you spoke"
    engine.submit(CALL)
    assert heard.until(BackupChanged).state.kept[CALL.incident][0].with_whom == "Marek"
    assert heard.until(CommandQueued).op == ""


def test_a_person_switches_backup_mode(engine: Engine, heard: Listening):
    heard.until(HealthChanged, lambda event: event.health.link is Link.LIVE)
    engine.switch_backup(Switch(True, 5 * SECOND, "U1", "their VPN"))
    state = heard.until(BackupChanged).state
    assert (state.availability.by_hand, state.availability.since) == (True, 5 * SECOND)
    engine.switch_backup(Switch(False, 6 * SECOND, "U1"))
    assert heard.until(BackupChanged).state.availability.available
