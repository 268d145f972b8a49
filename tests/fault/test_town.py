"""Desks on the local Slack, through the real client: each kind of fault, one by one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desk.localslack.faults import Fault
from desk.procedure.commands import Acknowledge, PostUpdate
from desk.procedure.post import PostState
from tests.fault.town import FAULTS, Desk, MakeFault, Town, town

REPORT = "Title: Odds frozen\nSeverity: P2\nImpact: no bets"


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as built:
        yield built


async def reported(place: Town) -> tuple[Desk, str]:
    """A desk of support that knows one incident; its id."""
    root = place.slack.workspace.post(place.channel, place.marek, REPORT)
    desk = await place.open("support")
    await desk.channel.poll()
    await desk.channel.meet_people()
    return desk, f"{place.channel}:{root.ts}"


def carrying(place: Town, op: str) -> list[str]:
    home = place.slack.workspace.channel(place.channel)
    return [ts for ts, message in home.messages.items() if message.text.endswith(f"desk {op}")]


async def test_an_acknowledgement_ends_in_the_same_fold_on_every_desk(place: Town):
    desk, incident = await reported(place)
    op = desk.desks.submit(Acknowledge(incident)).post.op
    other = await place.open("operator", place.other_app, place.marek)
    await place.settle()
    assert desk.store.outbox.delivery(op).state is PostState.DELIVERED
    assert place.board("support") == place.board("operator")
    assert other.desks.board().incidents[incident].acknowledged_by == (place.lena.id,)


@pytest.mark.parametrize("fault", FAULTS, ids=range(len(FAULTS)))
async def test_a_fault_while_posting_neither_doubles_nor_loses_the_act(place: Town, fault: MakeFault):
    desk, incident = await reported(place)
    place.slack.faults.inject(fault("chat.postMessage"))
    op = desk.desks.submit(Acknowledge(incident)).post.op
    while await desk.channel.deliver():
        pass
    assert desk.store.outbox.delivery(op).state is not PostState.DELIVERED
    await place.settle()
    assert desk.store.outbox.delivery(op).state is PostState.DELIVERED
    assert len(carrying(place, op)) == 1


@pytest.mark.parametrize("fault", FAULTS, ids=range(len(FAULTS)))
@pytest.mark.parametrize("method", ["conversations.history", "conversations.replies"])
async def test_a_fault_while_reading_loses_no_message(place: Town, method: str, fault: MakeFault):
    desk, incident = await reported(place)
    place.slack.workspace.post(place.channel, place.jonas, "on it", thread_ts=incident.partition(":")[2])
    place.slack.faults.inject(fault(method, times=2))
    await desk.channel.poll()
    await desk.channel.poll()
    await place.settle()
    assert desk.desks.board().incidents[incident].acknowledged_by == (place.jonas.id,)


async def test_an_outage_in_the_middle_of_everything_is_survived(place: Town):
    desk, incident = await reported(place)
    await place.slack.fail()
    op = desk.desks.submit(PostUpdate(incident, "still looking")).post.op
    for _ in range(4):
        await desk.channel.poll()
        await desk.channel.deliver()
        place.clock.advance(10)
    assert desk.channel.watch.health.link.value == "offline"
    await place.slack.recover()
    await place.settle()
    assert len(carrying(place, op)) == 1
    assert desk.channel.watch.health.link.value == "live"


async def test_a_killed_and_restarted_desk_shows_what_a_fresh_one_reads(place: Town):
    desk, incident = await reported(place)
    place.slack.faults.inject(Fault("chat.postMessage", "drop", committed=True))
    desk.desks.submit(Acknowledge(incident))
    await desk.channel.deliver()
    await place.restart("support")
    await place.open("fresh", me=place.jonas)
    await place.settle()
    assert place.board("support") == place.board("fresh")
