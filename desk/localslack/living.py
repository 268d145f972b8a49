"""How the demo goes on: new reports, colleagues who keep their updates, operators who answer."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desk.localslack.channel import Channel
from desk.localslack.message import Message
from desk.localslack.story_cast import Cast
from desk.localslack.timestamps import micros_of
from desk.localslack.workspace import Workspace

Pause = Callable[[float], Awaitable[object]]

TICK = 5.0
"""Seconds between two looks at the channels."""

_DILIGENCE = 26 * 60 * 1_000_000
"""Microseconds after which a colleague writes the next update."""

_UPDATES = (
    "No change for customers since the last update, we are still on it.",
    "One more step done: the fix is built and being tested.",
    "First customers are back to normal, we go on with the rest.",
    "Looks stable so far; we keep watching before we call it done.",
)


@dataclass(frozen=True)
class Beat:
    """Something one person does `at` seconds into the demo.

    With `thread` (words from a report) it is a reply there; with `emoji` a reaction to that report.
    """

    at: float
    operator: str
    who: str
    text: str = ""
    thread: str = ""
    emoji: str = ""


BEATS = (
    Beat(35, "Spielhafen", "hanna", "Fewer gaps since you took out the first node.", "Push stream"),
    Beat(
        70,
        "Kronbet",
        "petra",
        "*Title:* Bet slip shows yesterday's prices\n"
        "*Product Impacted:* Odds API\n"
        "*Description:* The first request of a session returns prices of yesterday, a reload corrects them.\n"
        "*Impact:* Bets are refused because of a price change; about one in six customers.\n"
        "*Severity Level:* P2\n"
        "*Timestamp:* now\n"
        "*Stakeholders:* {jiri}",
    ),
    Beat(95, "Kronbet", "jonas", thread="Bet slip shows", emoji="eyes"),
    Beat(150, "Nordbet", "astrid", "Any news? Customers start calling.", "Tennis bets"),
    Beat(
        190,
        "Spielhafen",
        "tomasz",
        "Four of six nodes are clean now, the last two follow after the half-time peak.",
        "Push stream",
    ),
    Beat(
        260, "Kronbet", "ines", "Thanks Petra, P2 agreed. A cache keeps old sessions, checking.", "Bet slip"
    ),
    Beat(
        330,
        "Aurelio DE",
        "ines",
        "Resolved: the new crest is in all widgets, cache renewed.",
        "Old team crest",
    ),
    Beat(375, "Aurelio DE", "carla", "Confirmed", "Old team crest"),
    Beat(
        480,
        "Lottoria",
        "anna",
        "Title: Withdrawal e-mails without amount\n"
        "Product: Notifications\n"
        "Description: The amount is an empty line since the last release.\n"
        "Impact: questions to our customer service, no money at risk\n"
        "Severity: P3",
    ),
    Beat(
        560, "Lottoria", "jonas", "Hello Anna, P3 agreed. The template lost a field, fix today.", "Withdrawal"
    ),
)


async def live(workspace: Workspace, cast: Cast, pause: Pause | None = None) -> None:
    """Plays the beats, then keeps the threads going until cancelled."""
    wait = pause or asyncio.sleep
    left = list(BEATS)
    elapsed = 0.0
    written = 0
    while True:
        await wait(TICK)
        elapsed += TICK
        while left and left[0].at <= elapsed:
            _play(workspace, cast, left.pop(0))
        for channel in cast.channels.values():
            for root_ts in list(channel.threads):
                _answer_the_app(workspace, cast, channel, root_ts)
                written += _keep_updated(workspace, cast, channel, root_ts, _UPDATES[written % len(_UPDATES)])


def _play(workspace: Workspace, cast: Cast, beat: Beat) -> None:
    channel = cast.channels[beat.operator]
    who = cast.people[beat.who]
    text = beat.text
    for handle, person in cast.people.items():
        text = text.replace(f"{{{handle}}}", f"<@{person.id}>")
    if not beat.thread:
        workspace.post(channel, who, text)
        return
    root = next((ts for ts in channel.timeline if beat.thread in channel.messages[ts].text), "")
    if not root:
        return
    if beat.emoji:
        workspace.react(channel, root, who, beat.emoji)
    else:
        workspace.post(channel, who, text, thread_ts=root)


def _answer_the_app(workspace: Workspace, cast: Cast, channel: Channel, root_ts: str) -> None:
    """The reporter answers the visitor's post once it has stood there for a few ticks."""
    thread = list(channel.thread(root_ts))
    last = thread[-1]
    reporter = thread[0].user
    if last.app_id != cast.app.id or reporter not in channel.members:
        return
    if workspace.clock() - micros_of(last.ts) < 4 * TICK * 1_000_000:
        return
    first_line = last.text.partition("\n")[0].lower()
    if first_line.startswith("resolved"):
        answer = "Confirmed"
    elif first_line.startswith("severity"):
        answer = "Agreed"
    elif any(message.user == reporter for message in thread[1:]):
        return
    else:
        answer = "Thank you, we are watching it."
    workspace.post(channel, reporter, answer, thread_ts=root_ts)


def _keep_updated(workspace: Workspace, cast: Cast, channel: Channel, root_ts: str, text: str) -> bool:
    """A colleague of the visitor who has the thread writes in time; the visitor's own threads are theirs."""
    replies = list(channel.thread(root_ts))[1:]
    support = [message for message in replies if _is_colleague(cast, message)]
    if not support or any(message.text.lower().startswith("resolved") for message in support):
        return False
    owner = support[0].user
    if owner == cast.app.user_id or workspace.clock() - micros_of(support[-1].ts) < _DILIGENCE:
        return False
    workspace.post(channel, owner, text, thread_ts=root_ts)
    return True


def _is_colleague(cast: Cast, message: Message) -> bool:
    return message.user in cast.support_group.users and not message.app_id
