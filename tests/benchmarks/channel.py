"""A large channel: live incidents with threads, and small talk, as messages of a fixed seed."""

import random
from collections.abc import Iterator

from desk.procedure.instants import MINUTE, SECOND, Micros, to_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side

CHANNEL = "C0BENCH"
_WORDS = (
    "odds",
    "feed",
    "frozen",
    "late",
    "prices",
    "draw",
    "results",
    "push",
    "stream",
    "jackpot",
    "market",
)


def messages(total: int, incidents: int, now: Micros) -> Iterator[ChannelMessage]:
    """`total` messages with `incidents` live incidents among them, the newest just before `now`."""
    chance = random.Random(7)
    apps = frozenset({"A0DESK", "B0DESK"})
    roster = Roster(
        1, "Bench", Party(people=frozenset({"U0SUP"}), apps=apps), Party(), everyone_else=Side.OPERATOR
    )
    start = now - total * 20 * SECOND
    yield ChannelMessage(
        CHANNEL, to_ts(start - MINUTE), user="U0BOT", app="A0DESK", bot="B0DESK",
        text=format_roster(roster, "U0SUP", "00000001"),
    )  # fmt: skip
    replies = max(0, (total - incidents) // incidents - 1)
    at = start
    written = 1
    for number in range(incidents):
        at += SECOND
        root = to_ts(at)
        title = " ".join(chance.choices(_WORDS, k=6))
        text = f"Title: {title} {number}\nProduct: Feed {number % 40}\nImpact: {title}\nSeverity: P{number % 4 + 1}"
        yield ChannelMessage(CHANNEL, root, user="U0OPE", text=text)
        written += 1
        for turn in range(replies):
            at += SECOND
            user = "U0SUP" if turn % 2 else "U0OPE"
            words = " ".join(chance.choices(_WORDS, k=12))
            yield ChannelMessage(CHANNEL, to_ts(at), thread_ts=root, user=user, text=words)
            written += 1
    while written < total:
        at += SECOND
        yield ChannelMessage(CHANNEL, to_ts(at), user="U0OPE", text=" ".join(chance.choices(_WORDS, k=8)))
        written += 1
