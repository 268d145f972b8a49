"""Half a year of incidents for the numbers room: some late, some with marks, two documents with actions."""

from __future__ import annotations

from dataclasses import replace

from desk.procedure.incident import Action, Entry, Incident, Status
from desk.procedure.instants import DAY, HOUR, MINUTE, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from tests.ui import story
from tests.ui.building import incident

TITLES = (
    "Odds feed stalls",
    "Wrong kick-off times",
    "Jackpot not paid",
    "Slow settlement",
    "Login page down",
)
PRODUCTS = ("Scheduled Feed", "Fixtures", "Jackpot", "Settlement", "")
CHANNELS = (story.NORDBET, story.LOTTORIA, story.AURELIO)
ALERT = Action("Alert when no message went out for 30 s", "Ines Duarte", Side.SUPPORT, "2026-10-02")
SECOND = Action("Name a second contact for weekends", "Ida Lind", Side.OPERATOR, "2026-11-30")
DONE = Action("Write down the fail-over", "Lena Brandt", Side.SUPPORT, "2026-09-20", done=True)


def history() -> list[Incident]:
    """Twenty-five incidents, five a month or so, every fourth of them acknowledged late."""
    return [_one(number) for number in range(25)]


def _one(number: int) -> Incident:
    reported = story.NOW - number * 7 * DAY - 5 * HOUR
    level = (Severity.P1, Severity.P3, Severity.P2, Severity.P4, Severity.P3)[number % 5]
    found = incident(
        TITLES[number % 5],
        CHANNELS[number % 3],
        PRODUCTS[number % 5],
        reported,
        level=level,
        acknowledged_at=reported + (4 + 13 * (number % 4 == 1)) * MINUTE,
        acknowledged_by="U_INES",
        last_support_at=reported + (40 + number) * MINUTE,
        resolved_at=reported + (50 + 3 * number) * MINUTE,
        owner="U_INES",
        status=Status.CLOSED,
    )
    mark = Entry(
        reported + DAY, to_ts(reported + DAY), Author("U_IDA", Side.OPERATOR), "feedback", str(3 + number % 3)
    )
    return replace(
        found,
        resolution_computed=(50 + 3 * number) * MINUTE,
        actions={1: (ALERT, SECOND), 3: (DONE,)}.get(number, ()),
        feedback=(mark,) if number % 2 else (),
    )
