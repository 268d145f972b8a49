"""`python -m tests.benchmarks.many_desks`: how stale 1 to 50 desks become on 1 to 50 channels of one app.

Time is simulated. The pace, the budget and the estimate of how many desks share it are desk's own, the limits are
the local Slack's: fifty calls a minute of conversations.history for all desks of the app together.
"""

from __future__ import annotations

import heapq
import random
import sys
from dataclasses import dataclass
from statistics import mean, quantiles

from desk.localslack.limits import Limits
from desk.slack.limits import Budget
from desk.sync.catch_up import HISTORY
from desk.sync.pace import Pace
from tests.fakes.clock import FakeClock

DESKS = (1, 2, 5, 10, 20, 50)
CHANNELS = (1, 5, 20, 50)
MINUTES = 120
_SOCKETS_AT_MOST = 9
_SETTLED_AFTER_S = 30 * 60.0


@dataclass(frozen=True)
class Outcome:
    """What came of one simulation: seconds since a channel was last read (mean and 95th of 100), calls a minute
    that Slack took and refused, once the pace had settled."""

    desks: int
    channels: int
    stale_mean: float
    stale_95: float
    taken: float
    refused: float


def simulate(desks: int, channels: int, seed: int = 1) -> Outcome:
    """Every desk polls every channel at its own pace, from a start within the first minute."""
    chance, clock = random.Random(seed), FakeClock()
    limits = Limits(clock.monotonic)
    limits.enabled = True
    begun = clock.monotonic()
    budgets = [Budget(clock=clock.monotonic) for _ in range(desks)]
    paces = [Pace(budget.crowd, channels) for budget in budgets]
    heard: dict[tuple[int, int], float] = {}
    waits: list[float] = []
    taken = refused = 0
    due = [
        (begun + chance.random() * 60, desk, channel) for desk in range(desks) for channel in range(channels)
    ]
    heapq.heapify(due)
    end = begun + MINUTES * 60
    while due[0][0] < end:
        at, desk, channel = heapq.heappop(due)
        clock.advance(at - clock.monotonic())
        budgets[desk].crowd.counted(min(desks, _SOCKETS_AT_MOST))
        if left := budgets[desk].wait(HISTORY):
            heapq.heappush(due, (at + left + chance.random(), desk, channel))
            continue
        budgets[desk].count(HISTORY)
        retry_after = limits.admit(HISTORY, "T1", "A1", f"C{channel}")
        settled = at > begun + _SETTLED_AFTER_S
        if retry_after:
            budgets[desk].limited(HISTORY, retry_after)
            refused += settled
            heapq.heappush(due, (at + retry_after + chance.random(), desk, channel))
            continue
        if settled and (desk, channel) in heard:
            waits.append(at - heard[desk, channel])
        heard[desk, channel] = at
        taken += settled
        heapq.heappush(due, (at + paces[desk].interval() * (0.9 + 0.2 * chance.random()), desk, channel))
    minutes = (end - begun - _SETTLED_AFTER_S) / 60
    # A channel's age grows from 0 to the wait between two readings: on average half of it, weighted by its length.
    stale = sum(wait * wait / 2 for wait in waits) / sum(waits) if waits else float("inf")
    worst = quantiles(waits, n=20)[-1] if len(waits) > 1 else mean(waits or [float("inf")])
    return Outcome(desks, channels, stale, worst, taken / minutes, refused / minutes)


def row(outcome: Outcome) -> str:
    """One row of the table."""
    o = outcome
    return f"| {o.desks} | {o.channels} | {o.stale_mean:.0f} | {o.stale_95:.0f} | {o.taken:.0f} | {o.refused:.1f} |"


def main() -> int:
    """The table, as Markdown."""
    sys.stdout.write(
        "| desks | channels | seconds since read, mean | longest 5 % wait | calls a minute | refused |\n"
    )
    sys.stdout.write("|--:|--:|--:|--:|--:|--:|\n")
    for desks in DESKS:
        for channels in CHANNELS:
            sys.stdout.write(f"{row(simulate(desks, channels))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
