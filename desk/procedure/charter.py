"""The charter: what the channel's standing messages (rosters, classifications, policies) say is in force, and when.

Source: procedure, "Who speaks" and "Resolution time, credits, policy".
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desk.procedure import acts
from desk.procedure.durations import read_instant
from desk.procedure.errors import PolicyError
from desk.procedure.grammar import fields, read_posted, read_typed
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, Directory
from desk.procedure.policy import DEFAULT_POLICY, Policy, parse_policy
from desk.procedure.roster import NO_ROSTER, Roster, ids_of_app, parse_roster
from desk.procedure.side import Author, Side
from desk.procedure.signature import signature, without_signature

Thread = Sequence[ChannelMessage]
"""A root and its replies, by `ts`."""

_CLASSIFICATION = re.compile(r"Classification: <@([UW][A-Z0-9_]+)(?:\|[^>]*)?> is (support|operator)")
_STANDING = re.compile(r"\s*(Roster \d|Policy \d|Classification: )")


def is_standing(message: ChannelMessage) -> bool:
    """Whether a top-level message begins like one of the charter's: from a desk it is nothing else."""
    return message.is_root and message.is_content and _STANDING.match(message.text) is not None


@dataclass(frozen=True)
class Charter:
    """Everything in force, by time. `rosters` and `policies` are (from instant, what), oldest first."""

    rosters: tuple[tuple[Micros, Roster], ...] = ()
    classified: Mapping[str, Side] = field(default_factory=dict)
    policies: tuple[tuple[Micros, Policy], ...] = ()
    directory: Directory = field(default_factory=dict)
    open_policies: tuple[tuple[str, Policy, Side], ...] = ()
    """Proposed and not accepted: (`ts`, policy, the side that proposed it)."""
    troubles: tuple[tuple[str, str], ...] = ()
    """Standing messages that could not be read: (`ts`, one clear line)."""

    def roster_at(self, at: Micros) -> Roster:
        """The roster in force at an instant; the first one reaches back to the beginning."""
        if not self.rosters:
            return NO_ROSTER
        place = bisect_right([start for start, _ in self.rosters], at)
        return self.rosters[max(0, place - 1)][1]

    @property
    def roster(self) -> Roster:
        """The newest roster."""
        return self.rosters[-1][1] if self.rosters else NO_ROSTER

    def policy_at(self, at: Micros) -> Policy:
        """The policy in force at an instant: what an incident opened then keeps."""
        place = bisect_right([start for start, _ in self.policies], at)
        return self.policies[place - 1][1] if place else DEFAULT_POLICY

    @property
    def policy(self) -> Policy:
        """The newest policy in force."""
        return self.policies[-1][1] if self.policies else DEFAULT_POLICY

    def side_of(self, user: str, team: str, at: Micros) -> Side:
        """A person's side at an instant; a classification covers whom no roster covers."""
        person = self.directory.get(user)
        side = self.roster_at(at).side_of_person(user, team or (person.team if person else ""), person)
        return side if side.is_party else self.classified.get(user, Side.UNKNOWN)

    def author_of(self, message: ChannelMessage) -> Author:
        """Who a message is from, seeing through a desk's post to the person it was posted for."""
        if not self.is_app(message):
            return Author(message.user, self.side_of(message.user, message.team, message.at))
        roster = self.roster_at(message.at)
        bot = Author(message.user or message.bot or message.app, Side.BOT)
        listed, by_team = roster.side_of_app(ids_of_app(message)), roster.side_of_team(message.team)
        signed = signature(message.text)
        if signed is None or (listed is None and by_team is None):
            return bot
        person = self.directory.get(signed[0])
        team = person.team if person is not None and person.team else message.team
        side = self.side_of(signed[0], team, message.at)
        if side is Side.SUPPORT and Side.OPERATOR in (listed, by_team):
            return bot
        return Author(signed[0], side)

    def is_app(self, message: ChannelMessage) -> bool:
        """Whether an app (or a bot user) posted a message, by whatever the server gave."""
        person = self.directory.get(message.user)
        return bool(
            message.app
            or message.bot
            or message.subtype == "bot_message"
            or message.user in self.roster.apps
            or (person is not None and person.is_bot)
            or message.user == "USLACKBOT"
        )

    def is_desk(self, message: ChannelMessage) -> bool:
        """Whether a desk of either side posted it."""
        roster = self.roster_at(message.at)
        known = roster.side_of_app(ids_of_app(message)) or roster.side_of_team(message.team)
        return self.is_app(message) and known is not None

    def acts_of(self, message: ChannelMessage) -> tuple[Author, tuple[acts.Act, ...]]:
        """The author of a message and what its words do."""
        author = self.author_of(message)
        read = read_posted if self.is_app(message) else read_typed
        return author, read(message.text, author.side)


def draw_up(standing: Sequence[Thread], directory: Directory) -> Charter:
    """The charter of a channel from its standing threads (in any order) and the people Slack could name."""
    threads = sorted((thread for thread in standing if thread), key=lambda thread: thread[0].at)
    charter = Charter(directory=directory)
    for thread in threads:
        roster = parse_roster(thread[0].text)
        if roster is not None:
            charter = _with_roster(charter, thread, roster)
    charter = _with_classifications(charter, threads)
    return _with_policies(charter, threads)


def _with_roster(charter: Charter, thread: Thread, roster: Roster) -> Charter:
    message = thread[0]
    if not charter.rosters:
        counts = bool(frozenset(ids_of_app(message)) & roster.apps)
    else:
        counts = _stands_for_support(charter, thread)
    return replace(charter, rosters=(*charter.rosters, (message.at, roster))) if counts else charter


def _stands_for_support(charter: Charter, thread: Thread) -> bool:
    """Whether support's desk made a standing message, or support accepted it in its thread."""
    if not charter.is_desk(thread[0]):
        return False
    author = charter.author_of(thread[0])
    return author.side is Side.SUPPORT or _accepted(charter, thread, Side.SUPPORT) is not None


def _accepted(charter: Charter, thread: Thread, side: Side) -> ChannelMessage | None:
    """The first reply in which somebody of `side` accepts."""
    for reply in thread[1:]:
        if reply.is_content:
            author, done = charter.acts_of(reply)
            if author.side is side and acts.Accepted() in done:
                return reply
    return None


def _with_classifications(charter: Charter, threads: Sequence[Thread]) -> Charter:
    classified: dict[str, Side] = {}
    for thread in threads:
        match = _CLASSIFICATION.match(thread[0].text.strip())
        if match and _stands_for_support(charter, thread):
            classified[match[1]] = Side(match[2])
    return replace(charter, classified=classified)


def _with_policies(charter: Charter, threads: Sequence[Thread]) -> Charter:
    accepted: list[tuple[Micros, Policy]] = []
    waiting: list[tuple[str, Policy, Side]] = []
    troubles: list[tuple[str, str]] = []
    for thread in threads:
        message = thread[0]
        if not charter.is_desk(message):
            continue
        try:
            policy = parse_policy(message.text)
        except PolicyError as error:
            troubles.append((message.ts, str(error)))
            continue
        author = charter.author_of(message)
        if (
            policy is None
            or not author.side.is_party
            or any(old.version == policy.version for _, old in accepted)
        ):
            continue
        answer = _accepted(charter, thread, author.side.other)
        since = answer.at if answer is not None else _repeated_since(message.text)
        if since is None:
            waiting.append((message.ts, policy, author.side))
        else:
            accepted.append((since, policy))
    return replace(
        charter,
        policies=tuple(sorted(accepted, key=lambda item: item[0])),
        open_policies=tuple(waiting),
        troubles=tuple(troubles),
    )


def _repeated_since(text: str) -> Micros | None:
    """Since when a policy that is only repeated (its original is too old to be seen) has been in force."""
    return read_instant(fields(without_signature(text)).get("in force since", ""))
