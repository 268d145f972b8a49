"""The roster: who speaks for which side, as a message that people read and desks obey.

Source: procedure, "Who speaks".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk.procedure.durations import instant_words, read_instant
from desk.procedure.grammar import fields
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.side import NOBODY, Party, Side
from desk.procedure.signature import sign, without_signature
from desk.procedure.slacktext import escape, plain

__all__ = ["NO_ROSTER", "Party", "Roster", "format_roster", "ids_of_app", "parse_roster", "stated_since"]

_SINCE = "In force since"

_FIRST_LINE = re.compile(r"Roster (\d{1,6})", re.ASCII)
_PEOPLE = re.compile(r"<@([UW][A-Z0-9_]+)(?:\|[^>]*)?>")
_GROUPS = re.compile(r"<!subteam\^(S[A-Z0-9_]+)(?:\|[^>]*)?>")
_IDS = re.compile(r"\w+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Roster:
    """A version of the roster. `other_teams` and `everyone_else` are `operator` or `unknown`."""

    version: int
    operator_name: str
    support: Party = NOBODY
    operator: Party = NOBODY
    other_teams: Side = Side.UNKNOWN
    everyone_else: Side = Side.UNKNOWN
    workspace_url: str = ""

    def side_of_app(self, ids: Iterable[str]) -> Side | None:
        """The side that lists one of an app's ids (app, bot, bot user), or None."""
        known = frozenset(ids) - {""}
        if known & self.operator.apps:
            return Side.OPERATOR
        return Side.SUPPORT if known & self.support.apps else None

    def side_of_team(self, team: str) -> Side | None:
        """The side a team is on by its id, or None."""
        if not team:
            return None
        if team in self.support.teams:
            return Side.SUPPORT
        if team in self.operator.teams or self.other_teams is Side.OPERATOR:
            return Side.OPERATOR
        return None

    def side_of_person(self, user: str, team: str, person: Person | None) -> Side:
        """A person's side: by name, else by team, else by the rule for everyone else; whom Slack cannot name is
        unknown unless listed."""
        if user in self.support.people:
            return Side.SUPPORT
        if user in self.operator.people:
            return Side.OPERATOR
        by_team = self.side_of_team(team)
        if by_team is not None:
            return by_team
        return Side.UNKNOWN if person is not None and not person.known else self.everyone_else

    @property
    def apps(self) -> frozenset[str]:
        """Every id that names a listed desk."""
        return self.support.apps | self.operator.apps


NO_ROSTER = Roster(0, "")
"""Before any roster: everybody is unknown."""


def of_version(roster: Roster, version: int) -> Roster:
    """The same roster as another version."""
    return replace(roster, version=version)


def format_roster(roster: Roster, author: str, op: str, since: Micros | None = None) -> str:
    """The text of a roster's message: readable, whole, and signed. One that stands for a message that is gone says
    `since` when it has been in force."""
    lines = [f"Roster {roster.version}", f"*Operator:* {escape(' '.join(roster.operator_name.split()))}"]
    for name, party in (("Support", roster.support), ("Operator", roster.operator)):
        if party.people:
            lines.append(f"*{name} people:* {' '.join(f'<@{user}>' for user in sorted(party.people))}")
        if party.groups:
            lines.append(
                f"*{name} groups:* {' '.join(f'<!subteam^{group}>' for group in sorted(party.groups))}"
            )
        if party.by_group:
            lines.append(f"*{name} by group:* {' '.join(f'<@{user}>' for user in sorted(party.by_group))}")
        if party.teams:
            lines.append(f"*{name} teams:* {' '.join(sorted(party.teams))}")
        if party.apps:
            lines.append(f"*{name} desks:* {' '.join(sorted(party.apps))}")
    lines.append(f"*Other teams:* {roster.other_teams}")
    lines.append(f"*Everyone else:* {roster.everyone_else}")
    if since is not None:
        lines.append(f"*{_SINCE}:* {instant_words(since)}")
    if roster.workspace_url:
        lines.append(f"*Workspace:* {roster.workspace_url}")
    return "\n".join([*lines, sign(author, op)])


def parse_roster(text: str) -> Roster | None:
    """The roster that a message states, or None where it is no roster. `text` is wire mrkdwn."""
    first, _, rest = without_signature(text).strip().partition("\n")
    match = _FIRST_LINE.fullmatch(plain(first).strip())
    if match is None:
        return None
    wire = fields(rest)

    def party(name: str) -> Party:
        return Party(
            people=frozenset(_PEOPLE.findall(wire.get(f"{name} people", ""))),
            groups=frozenset(_GROUPS.findall(wire.get(f"{name} groups", ""))),
            teams=frozenset(_IDS.findall(wire.get(f"{name} teams", ""))),
            apps=frozenset(_IDS.findall(wire.get(f"{name} desks", ""))),
            by_group=frozenset(_PEOPLE.findall(wire.get(f"{name} by group", ""))),
        )

    def rule(label: str) -> Side:
        return Side.OPERATOR if wire.get(label, "") == Side.OPERATOR else Side.UNKNOWN

    return Roster(
        version=int(match[1]),
        operator_name=plain(wire.get("operator", "")),
        support=party("support"),
        operator=party("operator"),
        other_teams=rule("other teams"),
        everyone_else=rule("everyone else"),
        workspace_url=plain(wire.get("workspace", "")),
    )


def stated_since(text: str) -> Micros | None:
    """Since when a roster says that it has been in force; None where it says nothing of that."""
    return read_instant(fields(without_signature(text)).get(_SINCE.casefold(), ""))


def ids_of_app(message: ChannelMessage) -> tuple[str, ...]:
    """Whatever the server gave that may name the app behind a message."""
    return (message.app, message.bot, message.user)
