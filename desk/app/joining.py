"""Joining a channel: who is on which side, and the channel's first roster where it has none.

Source: procedure, "Who speaks"; design, `desk connect`.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from desk.app.home import Home
from desk.app.work import Work, desks_of
from desk.procedure.charter import Charter
from desk.procedure.errors import ProcedureError
from desk.procedure.fold import Fold
from desk.procedure.message import Person
from desk.procedure.ports import ChannelError
from desk.procedure.post import Lane, Post, PostState
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side
from desk.procedure.wording import LIMIT
from desk.slack.identity import Identity
from desk.slack.workspace_client import SlackChannelClient
from desk.sync.once import deliver_all, read_top_level

_LISTED_AT_MOST = 150

Warn = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Sides:
    """What a person said about the sides: ids of the support team (workspace), group and people. All may be empty."""

    team: str = ""
    group: str = ""
    users: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self.team or self.group or self.users)


@dataclass(frozen=True)
class FirstRoster:
    """A roster to post, and warnings (one clear line each) about what could not be known."""

    roster: Roster
    warnings: tuple[str, ...] = ()


async def join(
    home: Home,
    client: SlackChannelClient,
    channel: str,
    sides: Sides,
    operator_name: str,
    me: str,
    warn: Warn,
) -> Side:
    """Read the channel, and write its first roster where it has none; returns the side of `me`, as far as it is told.

    `warn` is told one clear line each time.
    """
    async with desks_of(home, only=channel) as work:
        if trouble := await read_top_level(work.desks.channels[0]):
            warn(trouble)
        if me:
            await _introduce(work, client, me)
        post = await _roster(work, client, sides, operator_name, me, warn)
        if post is not None:
            await _deliver(work, post, warn)
        fold = work.desks.channels[0].fold
        if not me or not isinstance(fold, Fold) or not fold.charter.rosters:
            return Side.UNKNOWN
        side = fold.side_of(me)
        if not side.is_party:
            warn(
                f"the roster does not say which side you ({me}) are on, so desk cannot act for you: "
                f"ask support to run `desk classify {me} support` (or operator)"
            )
        return side


async def _deliver(work: Work, post: Post, warn: Warn) -> None:
    work.store.outbox.put(post, work.desks.channels[0].now())
    await deliver_all(work.desks, within_s=20.0)
    delivery = work.store.outbox.delivery(post.op)
    if delivery.state is not PostState.DELIVERED:
        warn(f"the roster is not delivered ({delivery.error or 'queued'}): `desk sync --once` tries again")
    elif delivery.error:
        warn(f"the roster is posted. {delivery.error}")


async def _introduce(work: Work, client: SlackChannelClient, me: str) -> None:
    """Learn who this person is. Somebody who is support by their team, and has not spoken yet, could not act before.

    Whom Slack does not name now counts as met long ago, so that the next reading asks again.
    """
    channel = work.desks.channels[0]
    seen_at = channel.now()
    try:
        person = await client.person(me)
    except ChannelError:
        person, seen_at = Person(me, known=False), 0
    work.store.people.learn([person], seen_at)
    channel.fold.learn([person])


async def _roster(
    work: Work, client: SlackChannelClient, sides: Sides, operator_name: str, me: str, warn: Warn
) -> Post | None:
    """The roster to post: the first one, or the next with this desk's app; None where none is needed or possible."""
    channel = work.desks.channels[0]
    fold = channel.fold
    identity = await client.identity()
    author = me or identity.user_id
    if not isinstance(fold, Fold):
        return None
    if fold.charter.rosters:
        grown = with_app(fold.charter, identity, fold.side_of(me))
        if grown is None:
            return None
        warn("this desk's app is not in the roster yet: ask support to answer the posted roster with: agreed")
        return roster_post(channel.line.channel, grown, author)
    if not sides:
        warn("the channel has no roster, so nobody counts as support: connect again with --support-team, "
              "--support-group or --support-user")  # fmt: skip
        return None
    first = await first_roster(client, channel.line.channel, sides, operator_name, me)
    for warning in first.warnings:
        warn(warning)
    return roster_post(channel.line.channel, first.roster, author)


async def first_roster(
    client: SlackChannelClient, channel: str, sides: Sides, operator_name: str, me: str
) -> FirstRoster:
    """The first roster from what was said. Raises ChannelError only where not even the own app is known."""
    identity = await client.identity()
    warnings: list[str] = []
    support, operator, by_group = set(sides.users), set[str](), frozenset[str]()
    if sides.group:
        try:
            by_group = frozenset(await client.group_members(sides.group)) - support
            support |= by_group
        except ChannelError as error:
            warnings.append(
                f"the members of {sides.group} cannot be read ({error}): add them with --support-user"
            )
    if me and sides.team and identity.team in ("", sides.team) and not await _team_of(client, me):
        support.add(me)  # nobody else could tell that they are of the team whose app they connect
    everyone_else = Side.UNKNOWN
    if sides.users or sides.group:
        everyone_else, operator = await _others(client, channel, support | {identity.user_id}, warnings)
    apps = frozenset({identity.app_id, identity.bot_id, identity.user_id} - {""})
    mine = await _own_side(client, sides, identity, frozenset(support), me)
    roster = Roster(
        version=1,
        operator_name=operator_name,
        support=Party(
            people=frozenset(support),
            groups=frozenset({sides.group} - {""}),
            teams=frozenset({sides.team} - {""}),
            apps=apps if mine is Side.SUPPORT else frozenset(),
            by_group=by_group,
        ),
        operator=Party(people=frozenset(operator), apps=apps if mine is Side.OPERATOR else frozenset()),
        other_teams=Side.OPERATOR if sides.team else Side.UNKNOWN,
        everyone_else=everyone_else,
        workspace_url=identity.url,
    )
    return FirstRoster(roster, tuple(warnings))


async def _team_of(client: SlackChannelClient, user: str) -> str:
    try:
        return (await client.person(user)).team
    except ChannelError:
        return ""


async def _others(
    client: SlackChannelClient, channel: str, known: set[str], warnings: list[str]
) -> tuple[Side, set[str]]:
    """The other known members, as the operator's people; or the rule that says so where they cannot be listed."""
    try:
        members = [user for user in await client.members(channel) if user not in known]
        if len(members) > _LISTED_AT_MOST:
            warnings.append(
                f"{len(members)} other members are too many to name: everyone else counts as operator"
            )
            return Side.OPERATOR, set()
        people = [await client.person(user) for user in members]
    except ChannelError as error:
        warnings.append(f"the channel's members cannot be read ({error}): everyone else counts as operator")
        return Side.OPERATOR, set()
    return Side.UNKNOWN, {person.id for person in people if person.known and not person.is_bot}


async def _own_side(
    client: SlackChannelClient, sides: Sides, identity: Identity, support: frozenset[str], me: str
) -> Side:
    """The side whose desk this is: mine, where I am known, else the app's workspace's."""
    if me in support:
        return Side.SUPPORT
    if sides.team:
        return Side.SUPPORT if identity.team in ("", sides.team) else Side.OPERATOR
    return Side.OPERATOR if me and support else Side.SUPPORT


def roster_post(channel: str, roster: Roster, author: str) -> Post:
    """The post of a roster. Raises ProcedureError where it is too long for one message."""
    op = secrets.token_hex(4)
    text = format_roster(roster, author, op)
    if len(text) > LIMIT:
        raise ProcedureError(
            "The roster is too long for one Slack message: name teams or a group instead of people"
        )
    return Post(op=op, channel=channel, kind="roster", text=text, lane=Lane.OTHER, pin=True)


def with_app(charter: Charter, identity: Identity, side: Side) -> Roster | None:
    """The next version of the roster with this desk's app on `side`; None where it is listed or known by its team."""
    roster = charter.roster
    ids = frozenset({identity.app_id, identity.bot_id, identity.user_id} - {""})
    if ids & roster.apps or roster.side_of_team(identity.team) is not None or not side.is_party:
        return None
    version = roster.version + 1
    if side is Side.SUPPORT:
        return replace(roster, version=version, support=_grown(roster.support, ids))
    return replace(roster, version=version, operator=_grown(roster.operator, ids))


def _grown(party: Party, ids: frozenset[str]) -> Party:
    return replace(party, apps=party.apps | ids)
