"""Changes of a roster: who joins a side or leaves it.

Source: procedure, "Who speaks".
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields, replace

from desk.procedure.errors import Refused
from desk.procedure.roster import Party, Roster
from desk.procedure.side import Side

_KINDS = {"U": "people", "W": "people", "S": "groups", "T": "teams", "E": "teams", "A": "apps", "B": "apps"}
_ID = re.compile(r"[UWSTEAB][A-Z0-9_]+", re.ASCII)


@dataclass(frozen=True)
class Changes:
    """Ids of people, user groups, teams and apps that join a side, and that leave; the rules that change, else None."""

    support: tuple[str, ...] = ()
    operator: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()
    other_teams: Side | None = None
    everyone_else: Side | None = None

    @property
    def groups(self) -> tuple[str, ...]:
        """The user groups that join: their members have to be known."""
        return tuple(one for one in (*self.support, *self.operator) if one.startswith("S"))


def changed(
    roster: Roster, changes: Changes, members: Mapping[str, Collection[str]], is_app: Callable[[str], bool]
) -> Roster:
    """The roster after changes, of the same version; who joins a side leaves the other one.

    `members` are those of user groups. With a group that joins now its members do; of one that is there already only
    those who are on no side yet. Who came with a group and is in none of the side's groups any more leaves, where all
    of them are known. Raises Refused for what is no id, or names nobody here.
    """
    named = {*changes.support, *changes.operator, *changes.leaving}
    asked = changes
    changes = replace(
        changes,
        support=_with_members(changes.support, members, named),
        operator=_with_members(changes.operator, members, named),
    )
    known = {one for party in (roster.support, roster.operator) for one in _everything(party)}
    for one in changes.leaving:
        if one not in known:
            raise Refused(f"The roster does not name {one}")
    parties = {}
    for side, said, joining, party, others in (
        (Side.SUPPORT, asked.support, changes.support, roster.support, changes.operator),
        (Side.OPERATOR, asked.operator, changes.operator, roster.operator, changes.support),
    ):
        left = _without(party, {*changes.leaving, *others})
        whole = _with(left, joining, is_app)
        coming = {user for group in whole.groups for user in members.get(group, ())}
        elsewhere = {
            *changes.leaving,
            *others,
            *(roster.operator if side is Side.SUPPORT else roster.support).people,
        }
        people = whole.people | (coming - elsewhere)
        by_group = (left.by_group | (coming - left.people)) - set(said)
        gone = by_group - coming if whole.groups <= members.keys() else frozenset()
        parties[side] = replace(whole, people=people - gone, by_group=(by_group & people) - gone)
    return replace(
        roster,
        support=parties[Side.SUPPORT],
        operator=parties[Side.OPERATOR],
        other_teams=changes.other_teams or roster.other_teams,
        everyone_else=changes.everyone_else or roster.everyone_else,
    )


def difference(old: Roster, new: Roster) -> tuple[str, ...]:
    """What a roster changes of another, a line each: ``+ support people: U1 U2``."""
    lines = []
    for name, was, now in (("support", old.support, new.support), ("operator", old.operator, new.operator)):
        for kind in ("people", "groups", "teams", "apps"):
            before, after = getattr(was, kind), getattr(now, kind)
            for sign, ids in (("+", after - before), ("-", before - after)):
                if ids:
                    lines.append(f"{sign} {name} {kind}: {' '.join(sorted(ids))}")
    for rule, words in (("other_teams", "other teams"), ("everyone_else", "everyone else")):
        if getattr(old, rule) is not getattr(new, rule):
            lines.append(f"{words}: {getattr(new, rule)}")
    return tuple(lines)


def _with_members(
    joining: Collection[str], members: Mapping[str, Collection[str]], named: Collection[str]
) -> tuple[str, ...]:
    """Ids that join, and the members of the groups among them whom nothing else is said of."""
    groups = [one for one in joining if one.startswith("S")]
    coming = sorted({user for group in groups for user in members.get(group, ())} - set(named))
    return (*joining, *coming)


def _everything(party: Party) -> frozenset[str]:
    return frozenset().union(*(getattr(party, field.name) for field in fields(party)))


def _without(party: Party, leaving: Collection[str]) -> Party:
    kept = {field.name: getattr(party, field.name) - frozenset(leaving) for field in fields(party)}
    return Party(**kept)


def _with(party: Party, joining: Collection[str], is_app: Callable[[str], bool]) -> Party:
    for one in joining:
        if not _ID.fullmatch(one):
            raise Refused(f"{one!r} is no id of a person (U, W), user group (S), team (T) or app (A, B)")
        kind = "apps" if is_app(one) else _KINDS[one[0]]
        party = replace(party, **{kind: getattr(party, kind) | {one}})
    return party
