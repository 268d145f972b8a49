"""Repeating roster, policy and classifications before a free Slack plan hides them, once among many desks.

Source: procedure, "Resolution time, credits, policy": they are repeated unchanged when older than 60 days, measured to
the channel's newest message. A classification is such a message too, for as long as the roster does not say the same.
"""

import hashlib
from collections.abc import Iterable, Sequence

from desk.procedure.charter import Charter
from desk.procedure.errors import PolicyError
from desk.procedure.fold import Fold
from desk.procedure.instants import DAY, Micros
from desk.procedure.message import ChannelMessage
from desk.procedure.policy import format_policy, parse_policy
from desk.procedure.post import Lane, Post
from desk.procedure.roster import format_roster, ids_of_app, parse_roster
from desk.procedure.side import Side
from desk.procedure.signature import sign
from desk.procedure.standing import Thread, classification, policy_held

REPEATED_AFTER: Micros = 60 * DAY
_SHOWN_FOR: Micros = 90 * DAY


def repeats_owed(fold: Fold, newest: Micros, me: str) -> tuple[Post, ...]:
    """The repeats that a channel whose newest message is of `newest` asks the desk of person `me` for.

    Every desk derives the same operation of the same copy, so that they spare each other. A desk that no roster lists
    repeats nothing: its roster would not be a first one. An operator's desk leaves the policy to support's, whose
    repeat counts by itself.
    """
    charter, side = fold.charter, fold.side_of(me)
    party = charter.roster.support if side is Side.SUPPORT else charter.roster.operator
    if not side.is_party or not party.apps:
        return ()
    threads = fold.standing_threads()
    owed = [_roster(fold.channel, charter, threads, newest, me)]
    if side is Side.SUPPORT or not charter.roster.support.apps:
        owed.append(_policy(fold.channel, charter, threads, newest, me))
        owed += _classifications(fold, threads, newest, me)
    return tuple(post for post in owed if post is not None)


def _roster(
    channel: str, charter: Charter, threads: Iterable[Thread], newest: Micros, me: str
) -> Post | None:
    roster = charter.roster
    copies = [
        thread[0]
        for thread in threads
        if roster.apps & frozenset(ids_of_app(thread[0])) and parse_roster(thread[0].text) == roster
    ]
    op = _due(channel, copies, newest)
    return _post(channel, "roster", format_roster(roster, me, op), op) if op else None


def _policy(
    channel: str, charter: Charter, threads: Iterable[Thread], newest: Micros, me: str
) -> Post | None:
    policy = charter.policy
    held = {
        thread[0].ts: found
        for thread in threads
        if _states(thread[0], charter) and (found := policy_held(charter, thread)) is not None
    }
    op = _due(channel, [thread[0] for thread in threads if thread[0].ts in held], newest)
    if not op:
        return None
    since, agreed_by = min(held.values())
    return _post(channel, "policy", format_policy(policy, me, op, since, agreed_by), op)


def _classifications(fold: Fold, threads: Sequence[Thread], newest: Micros, me: str) -> Iterable[Post]:
    """Of people whom no roster covers, and who said something that Slack still shows."""
    for user, side in sorted(fold.charter.classified.items()):
        listed = fold.charter.listed_side(user, newest)
        if not listed.is_party and fold.said_since(user, newest - _SHOWN_FOR):
            copies = [thread[0] for thread in threads if classification(thread[0]) == (user, side)]
            if op := _due(fold.channel, copies, newest):
                line = f"Classification: <@{user}> is {side}"
                yield _post(fold.channel, "classify", f"{line}\n{sign(me, op)}", op)


def _states(message: ChannelMessage, charter: Charter) -> bool:
    """Whether a message states the policy in force."""
    try:
        return bool(charter.policies) and parse_policy(message.text) == charter.policy
    except PolicyError:
        return False


def _due(channel: str, copies: Iterable[ChannelMessage], newest: Micros) -> str:
    """The operation of a repeat where the newest copy is too old; empty where it is not, or there is none."""
    copy = max(copies, key=lambda one: one.at, default=None)
    if copy is None or newest - copy.at <= REPEATED_AFTER:
        return ""
    return hashlib.sha256(f"{channel}\n{copy.ts}\nrepeat".encode()).hexdigest()[:8]


def _post(channel: str, kind: str, text: str, op: str) -> Post:
    pinned = kind != "classify"
    return Post(op=op, channel=channel, kind=f"{kind} repeat", text=text, lane=Lane.RECORD, pin=pinned)
