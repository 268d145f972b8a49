"""What changing the charter asks for: proposing a policy or a roster, and accepting one.

Source: procedure, "Who speaks" and "Resolution time, credits, policy".
"""

from collections.abc import Callable

from desk.procedure import commands as c
from desk.procedure import wording
from desk.procedure.errors import Refused
from desk.procedure.membership import difference
from desk.procedure.policy import format_policy, numbered, same_terms
from desk.procedure.post import Lane, Post
from desk.procedure.roster import format_roster, of_version
from desk.procedure.side import Side
from desk.procedure.situation import Situation


def _propose_policy(command: c.ProposePolicy, at: Situation) -> Post:
    charter = at.charter
    if same_terms(command.policy, charter.policy):
        raise Refused(f"These are the terms in force already ({charter.policy.name})")
    for _, policy, side in charter.open_policies:
        if same_terms(policy, command.policy):
            who = "you" if side is at.me.side else f"the {side}" if side is Side.OPERATOR else str(side)
            raise Refused(f"These terms are proposed already, by {who}, as {policy.name}")
    newest = max([charter.policy.version, *(policy.version for _, policy, _ in charter.open_policies)])
    text = format_policy(numbered(command.policy, newest + 1), at.me.user, at.op)
    return Post(at.op, command.channel, "policy", text, Lane.OTHER, pin=True)


def _propose_roster(command: c.ProposeRoster, at: Situation) -> Post:
    charter, roster = at.charter, command.roster
    if not difference(charter.roster, roster):
        raise Refused("This changes nothing in the roster")
    if not (roster.support.people or roster.support.teams):
        raise Refused("The roster would name nobody as support")
    both = (roster.support.apps & roster.operator.apps) | (roster.support.teams & roster.operator.teams)
    both |= roster.support.people & roster.operator.people
    if both:
        raise Refused(f"Nobody is on both sides: {' '.join(sorted(both))}")
    person = charter.directory.get(at.me.user)
    mine = roster.side_of_person(at.me.user, person.team if person else "", person)
    if mine is not at.me.side:
        raise Refused(f"You would no longer be {at.me.side} yourself: ask a colleague to do this")
    newest = max([charter.roster.version, *(one.version for _, one, _ in charter.open_rosters)])
    text = format_roster(of_version(roster, newest + 1), at.me.user, at.op)
    if len(text) > wording.LIMIT:
        raise Refused("The roster is too long for one Slack message: name teams or a group instead of people")
    return Post(at.op, command.channel, "roster", text, Lane.OTHER, pin=True)


def _accept(command: c.AcceptProposal, at: Situation) -> Post:
    charter = at.charter
    sides = {ts: side for ts, _, side in (*charter.open_policies, *charter.open_rosters)}
    side = sides.get(command.ts)
    if side is None:
        raise Refused(f"There is no open proposal {command.ts}")
    if side is at.me.side:
        raise Refused("Your own side proposed this: the other side accepts it")
    if command.ts in {ts for ts, _, _ in charter.open_rosters}:
        at.only(Side.SUPPORT, "accept a roster")
    text = wording.post_text("Agreed", "", at.me.user, at.op)
    return Post(at.op, command.channel, "accept", text, Lane.OTHER, thread_ts=command.ts)


RULES: dict[type, Callable[..., Post]] = {
    c.ProposePolicy: _propose_policy,
    c.ProposeRoster: _propose_roster,
    c.AcceptProposal: _accept,
}
