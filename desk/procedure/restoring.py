"""Restoring what the sides agreed on where somebody deleted its message: the roster, a policy, a classification.

Source: procedure, "Slack forgets; desk writes down": a desk that saw a message must not judge differently from one that
starts tomorrow. These messages are whole in their text, so that what stands for one that is gone is its text once more.
"""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress

from desk.procedure.charter import Charter
from desk.procedure.errors import PolicyError
from desk.procedure.fixed import begins_like_standing, is_standing
from desk.procedure.fold import Fold
from desk.procedure.message import ChannelMessage
from desk.procedure.policy import format_policy, parse_policy
from desk.procedure.post import Lane, Post
from desk.procedure.roster import format_roster, parse_roster
from desk.procedure.side import Side
from desk.procedure.signature import sign, without_signature
from desk.procedure.standing import policy_held


def restorations_owed(
    fold: Fold, changes: Iterable[tuple[ChannelMessage, ChannelMessage]], me: str
) -> tuple[Post, ...]:
    """What the desk of person `me` has to say again after (before, after) pairs of messages were seen.

    Support's desks restore everything. The only roster there was is restored by any desk it lists: nothing else tells
    who is support then. Nothing is owed where the charter is what it was.
    """
    seen = list(changes)
    owed: list[Post] = []
    for before, after in seen:
        if not is_standing(before) or begins_like_standing(after):
            continue
        were = {one.ts: one for one, _ in seen if one.root_ts == before.ts}
        then = fold.charter_with(*were.values())
        by_support = then.side_of(me, "", before.at) is Side.SUPPORT
        party = then.roster.support if by_support else then.roster.operator
        is_first = not fold.charter.rosters and parse_roster(before.text) is not None
        if party.apps and (by_support or is_first) and not _as_good(fold.charter, then):
            owed.append(_said_again(fold, then, were, before, me))
    return tuple(owed)


def _as_good(now: Charter, then: Charter) -> bool:
    """Whether two charters say the same; a roster that is alone reaches back, whenever it was written."""
    if len(then.rosters) != 1 or [one for _, one in now.rosters] != [one for _, one in then.rosters]:
        return now.says_the_same(then)
    return (now.classified, now.policies) == (then.classified, then.policies)


def _said_again(
    fold: Fold, then: Charter, were: Mapping[str, ChannelMessage], before: ChannelMessage, me: str
) -> Post:
    """The post that stands for a message that is gone. Every desk derives the same operation of it."""
    op = hashlib.sha256(f"{fold.channel}\n{before.ts}\nrestored".encode()).hexdigest()[:8]
    kind, text = "classify", f"{without_signature(before.text)}\n{sign(me, op)}"
    roster, policy = parse_roster(before.text), None
    with suppress(PolicyError):
        policy = parse_policy(before.text)
    if roster is not None:
        since = {one: at for at, one in then.rosters}.get(roster)
        kind, text = "roster", format_roster(roster, me, op, since if fold.charter.rosters else None)
    elif policy is not None:
        threads = {thread[0].ts: thread for thread in fold.standing_threads(were)}
        held_since, agreed_by = policy_held(then, threads[before.ts]) or (None, ())
        kind, text = "policy", format_policy(policy, me, op, held_since, agreed_by)
    return Post(op, fold.channel, kind, text, Lane.RECORD, pin=kind != "classify")
