"""The charter: what the channel's standing messages (rosters, classifications, policies) say is in force, and when.

Source: procedure, "Who speaks" and "Resolution time, credits, policy".
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desk.procedure import acts
from desk.procedure.grammar import read_posted, read_typed
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, Directory
from desk.procedure.policy import DEFAULT_POLICY, Policy
from desk.procedure.roster import NO_ROSTER, Roster, ids_of_app
from desk.procedure.side import Author, Side
from desk.procedure.signature import signature

_REMEMBERED = 4_096
"""How many posts of apps are remembered at a time: a thread's messages are looked at several times in a row."""


@dataclass(frozen=True)
class Charter:
    """Everything in force, by time. `rosters` and `policies` are (from instant, what), oldest first."""

    rosters: tuple[tuple[Micros, Roster], ...] = ()
    classified: Mapping[str, Side] = field(default_factory=dict)
    policies: tuple[tuple[Micros, Policy], ...] = ()
    directory: Directory = field(default_factory=dict)
    open_policies: tuple[tuple[str, Policy, Side], ...] = ()
    """Proposed and not accepted: (`ts`, policy, the side that proposed it)."""
    open_rosters: tuple[tuple[str, Roster, Side], ...] = ()
    """Posted by a desk that cannot bring them in force alone: they wait for support."""
    troubles: tuple[tuple[str, str], ...] = ()
    """Standing messages that could not be read: (`ts`, one clear line)."""
    _people: dict[tuple[str, str, int], Author] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _posters: dict[str, tuple[ChannelMessage, Author]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def roster_at(self, at: Micros) -> Roster:
        """The roster in force at an instant; the first one reaches back to the beginning."""
        return self.rosters[self._place_at(at)][1] if self.rosters else NO_ROSTER

    def _place_at(self, at: Micros) -> int:
        """Which of the rosters is in force at an instant; 0 also where there is none."""
        if len(self.rosters) < 2:
            return 0
        return max(0, bisect_right(self.rosters, at, key=lambda one: one[0]) - 1)

    @property
    def roster(self) -> Roster:
        """The newest roster."""
        return self.rosters[-1][1] if self.rosters else NO_ROSTER

    def policy_at(self, at: Micros) -> Policy:
        """The policy in force at an instant: what an incident opened then keeps."""
        place = bisect_right(self.policies, at, key=lambda one: one[0])
        return self.policies[place - 1][1] if place else DEFAULT_POLICY

    @property
    def policy(self) -> Policy:
        """The newest policy in force."""
        return self.policies[-1][1] if self.policies else DEFAULT_POLICY

    def side_of(self, user: str, team: str, at: Micros) -> Side:
        """A person's side at an instant; a classification covers whom no roster covers."""
        side = self.listed_side(user, at, team)
        return side if side.is_party else self.classified.get(user, Side.UNKNOWN)

    def says_the_same(self, other: "Charter") -> bool:
        """Whether two charters put the same in force at the same times."""
        return (self.rosters, self.classified, self.policies) == (
            other.rosters, other.classified, other.policies,
        )  # fmt: skip

    def listed_side(self, user: str, at: Micros, team: str = "") -> Side:
        """A person's side at an instant by the roster alone."""
        person = self.directory.get(user)
        return self.roster_at(at).side_of_person(user, team or (person.team if person else ""), person)

    def author_of(self, message: ChannelMessage) -> Author:
        """Who a message is from, seeing through a desk's post to the person it was posted for.

        An app that the roster lists speaks for anybody, but an operator's never for support; one that posts from
        a side's team speaks for people of that side. Any other app, and a post that names nobody, is a bot.
        """
        if not self.is_app(message):
            return self.person_of(message)
        known = self._posters.get(message.ts)
        if known is not None and known[0] is message:
            return known[1]
        author = self._behind(message)
        if len(self._posters) >= _REMEMBERED:
            self._posters.clear()
        self._posters[message.ts] = (message, author)
        return author

    def person_of(self, message: ChannelMessage) -> Author:
        """Who typed a message that no app posted: one of few people, whose side changes with the roster alone."""
        place = self._place_at(message.at) if len(self.rosters) > 1 else 0
        key = (message.user, message.team, place)
        author = self._people.get(key)
        if author is None:
            author = Author(message.user, self.side_of(message.user, message.team, message.at))
            self._people[key] = author
        return author

    def _behind(self, message: ChannelMessage) -> Author:
        """The person for whom an app posted, or the app itself."""
        bot = Author(message.user or message.bot or message.app, Side.BOT)
        signed = signature(message.text)
        if signed is None:
            return bot
        roster = self.roster_at(message.at)
        listed, by_team = roster.side_of_app(ids_of_app(message)), roster.side_of_team(message.team)
        side = self.side_of(signed[0], self.team_of(message, signed[0]), message.at)
        if (listed is None and by_team is not side) or (
            side is Side.SUPPORT and Side.OPERATOR in (listed, by_team)
        ):
            return bot
        return Author(signed[0], side)

    def team_of(self, message: ChannelMessage, user: str) -> str:
        """The team that decides the side of the person a message speaks for, or empty.

        A desk's post carries the app's team: it vouches only for people of whom Slack names none.
        """
        person = self.directory.get(user)
        known = person.team if person is not None else ""
        return known or message.team if self.is_app(message) else message.team or known

    def is_app(self, message: ChannelMessage) -> bool:
        """Whether an app (or a bot user) posted a message, by whatever the server gave."""
        return bool(
            message.app or message.bot or message.user in self.app_users or message.subtype == "bot_message"
        )

    def is_app_user(self, user: str) -> bool:
        """Whether a user id is an app's: one that a roster lists, that Slack calls a bot, or Slack's own."""
        return user in self.app_users

    @cached_property
    def app_users(self) -> frozenset[str]:
        """Who `is_app_user`."""
        bots = (person.id for person in self.directory.values() if person.is_bot)
        return frozenset({"USLACKBOT", *bots}).union(*(roster.apps for _, roster in self.rosters))

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
