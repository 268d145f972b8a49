"""The app's budget is shared, and 429s are respected method by method."""

from __future__ import annotations

import pytest

from desk.procedure.ports import RateLimited
from desk.slack.crowd import Crowd
from desk.slack.limits import Budget


class FakeTime:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def _budget(time: FakeTime, *, paced: bool = True) -> tuple[Budget, Crowd]:
    budget = Budget(paced=paced, clock=time, sleep=time.sleep)
    return budget, budget.crowd


async def test_paced_calls_stay_within_a_minutes_budget():
    time = FakeTime()
    budget, _ = _budget(time)
    for _ in range(200):
        await budget.acquire("conversations.history")
    assert 200 / (time.now / 60) < 50 * 1.1
    assert max(time.slept) <= 1.3


async def test_ten_desks_together_stay_within_the_budget():
    time = FakeTime()
    budget, crowd = _budget(time)
    crowd.counted(10)
    for _ in range(60):
        while (wait := budget.wait("conversations.history")) > 0:
            time.now += wait
        await budget.acquire("conversations.history")
    assert 10 * 60 / (time.now / 60) < 50 * 1.3


async def test_what_people_do_does_not_wait_for_other_desks():
    time = FakeTime()
    budget, crowd = _budget(time)
    crowd.counted(9)
    for _ in range(10):
        await budget.acquire("chat.postMessage")
    assert time.slept == []


async def test_429_closes_its_method_for_as_long_as_slack_asks_and_no_other():
    time = FakeTime()
    budget, _ = _budget(time, paced=False)
    budget.limited("conversations.history", 30.0)
    with pytest.raises(RateLimited) as raised:
        await budget.acquire("conversations.history")
    assert raised.value.retry_after == 30.0
    assert budget.wait("conversations.replies") == 0.0
    time.now = 30.0
    assert budget.wait("conversations.history") == 0.0


async def test_short_waits_are_sat_through():
    time = FakeTime()
    budget, _ = _budget(time, paced=False)
    budget.limited("conversations.history", 3.0)
    await budget.acquire("conversations.history")
    assert time.now >= 3.0


async def test_local_server_is_not_paced_before_it_shows_a_limit():
    time = FakeTime()
    budget, _ = _budget(time, paced=False)
    for _ in range(500):
        await budget.acquire("conversations.history")
    assert time.slept == []


def test_desks_are_guessed_from_sockets_and_429s_and_forgotten_when_calm():
    time = FakeTime()
    crowd = Crowd(time)
    assert crowd.estimate == 1.0
    crowd.counted(4)
    assert crowd.estimate == 4.0
    crowd.limited()
    crowd.limited()
    assert crowd.estimate == pytest.approx(6.0)
    time.now = 10.0
    crowd.limited()
    assert crowd.estimate == pytest.approx(9.0)
    time.now = 1200.0
    assert crowd.estimate == pytest.approx(4.0)
    for step in range(50):
        time.now = 1200.0 + 10.0 * step
        crowd.limited()
    assert crowd.estimate <= 80.0


async def test_a_429_that_is_this_desks_own_doing_tells_nothing_of_others():
    time = FakeTime()
    budget, crowd = _budget(time, paced=False)
    for _ in range(45):
        await budget.acquire("conversations.replies")
    budget.limited("conversations.replies", 10.0)
    assert crowd.estimate == 1.0
    time.now = 100.0
    budget.limited("conversations.replies", 10.0)
    assert crowd.estimate == 1.5


async def test_reading_up_leaves_room_for_what_somebody_waits_for():
    time = FakeTime()
    budget, _ = _budget(time)
    while not budget.wait("conversations.replies", patient=True):
        await budget.acquire("conversations.replies", patient=True)
    for _ in range(5):
        await budget.acquire("conversations.replies")
    assert time.slept == []


@pytest.mark.parametrize("desks", [1, 10, 50])
async def test_reading_up_goes_on_at_the_desks_share(desks: int):
    time = FakeTime()
    budget, crowd = _budget(time)
    crowd.counted(desks)
    for _ in range(100):
        while (wait := budget.wait("conversations.replies", patient=True)) > 0:
            time.now += wait
        await budget.acquire("conversations.replies", patient=True)
    assert 100 / (time.now / 60) == pytest.approx(50 / desks, rel=0.2)
