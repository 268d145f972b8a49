"""Verbs of what the sides agree on: the policy and the roster of a channel."""

from argparse import Namespace
from collections.abc import Awaitable, Callable, Collection, Iterator
from pathlib import Path

from desk.app.work import Work
from desk.cli.acting import connection_of, exit_code, link_trouble
from desk.cli.trouble import Trouble
from desk.cli.working import in_loop, opened, outcome_line
from desk.procedure import commands as c
from desk.procedure.charter import Charter
from desk.procedure.durations import instant_words
from desk.procedure.fold import Fold
from desk.procedure.instants import from_ts
from desk.procedure.membership import Changes, changed, difference
from desk.procedure.policy import Policy, parse_policy_toml, policy_toml
from desk.procedure.roster import Party
from desk.procedure.side import Side
from desk.sync.channel import ChannelDesk
from desk.sync.once import act, freshen

Choose = Callable[[Work, ChannelDesk, Fold], Awaitable[c.Command | None]]


def policy(chosen: Namespace) -> int:
    """Show, propose or accept a policy."""
    proposed = _read(chosen.propose) if chosen.propose else None

    async def choose(work: Work, channel: ChannelDesk, fold: Fold) -> c.Command | None:
        if proposed is not None:
            return c.ProposePolicy(fold.channel, proposed)
        if chosen.accept:
            offers = [(ts, side) for ts, _, side in fold.charter.open_policies]
            return c.AcceptProposal(fold.channel, _open_to_me(work, fold, offers, "policy"))
        _print(_policy_lines(fold.charter))
        return None

    return _on_channel(chosen.operator, choose)


def roster(chosen: Namespace) -> int:
    """Show or change who is on which side."""
    asked = Changes(
        support=tuple(chosen.to_support),
        operator=tuple(chosen.to_operator),
        leaving=tuple(chosen.remove),
        other_teams=Side(chosen.other_teams) if chosen.other_teams else None,
        everyone_else=Side(chosen.everyone_else) if chosen.everyone_else else None,
    )

    async def choose(work: Work, channel: ChannelDesk, fold: Fold) -> c.Command | None:
        charter = fold.charter
        if chosen.accept:
            offers = [(ts, side) for ts, _, side in charter.open_rosters]
            return c.AcceptProposal(fold.channel, _open_to_me(work, fold, offers, "roster"))
        if asked == Changes() and not chosen.refresh:
            _print(_roster_lines(charter))
            return None
        if not charter.rosters:
            raise Trouble("The channel has no roster yet: `desk connect` writes the first one")
        people = [one for one in (*asked.support, *asked.operator) if one[:1] in ("U", "W")]
        await channel.meet_people(*people)
        groups = list(asked.groups)
        if chosen.refresh:
            groups += sorted(charter.roster.support.groups | charter.roster.operator.groups)
        members = {group: await channel.line.reader.group_members(group) for group in groups}
        new = changed(charter.roster, asked, members, charter.is_app_user)
        _print(difference(charter.roster, new))
        return c.ProposeRoster(fold.channel, new)

    return _on_channel(chosen.operator, choose)


def _on_channel(operator: str, choose: Choose) -> int:
    """Choose a command for an operator's channel, as it stands now, and carry it out."""

    async def run() -> int:
        async with opened() as work:
            connection = connection_of(work.home.settings.connections, operator)
            channel = next(one for one in work.desks.channels if one.line.channel == connection.channel)
            await freshen(channel)
            if not isinstance(channel.fold, Fold):
                raise Trouble("This channel cannot be folded")
            command = await choose(work, channel, channel.fold)
            if command is None:
                return 0
            delivery = await act(work.desks, command)
            print(outcome_line(delivery, link_trouble(work, delivery)))
            _print(_what_is_next(command, channel.fold, delivery.ts))
            return exit_code(delivery)

    return in_loop(run)


def _read(file: Path) -> Policy:
    try:
        return parse_policy_toml(file.read_text(encoding="utf-8"), 0)
    except UnicodeDecodeError as error:
        raise Trouble(f"{file} is no text in UTF-8") from error


def _open_to_me(work: Work, fold: Fold, offers: Collection[tuple[str, Side]], what: str) -> str:
    """The `ts` of the newest proposal that my side has not made itself. Raises Trouble."""
    connection = work.home.settings.connection(fold.channel)
    mine = fold.side_of(connection.me) if connection is not None else Side.UNKNOWN
    theirs = [ts for ts, side in offers if side is not mine]
    if not theirs:
        raise Trouble(f"No {what} of the other side waits to be accepted")
    return max(theirs, key=from_ts)


def _what_is_next(command: c.Command, fold: Fold, ts: str) -> Iterator[str]:
    if isinstance(command, c.ProposePolicy) and any(ts == one[0] for one in fold.charter.open_policies):
        yield "In force once a person of the other side accepts it: `desk policy --accept`, or agreed in its thread"
    if isinstance(command, c.ProposeRoster) and any(ts == one[0] for one in fold.charter.open_rosters):
        yield "In force once support accepts it: `desk roster --accept`, or agreed in its thread"


def _policy_lines(charter: Charter) -> Iterator[str]:
    since = f"in force since {instant_words(charter.policies[-1][0])}" if charter.policies else "the default"
    yield f"policy {charter.policy.version}, {since}"
    yield policy_toml(charter.policy)
    for ts, proposal, side in charter.open_policies:
        yield f"\nproposed by {side} on {instant_words(from_ts(ts))}: policy {proposal.version}"
        yield policy_toml(proposal)
    for ts, trouble in charter.troubles:
        yield f"\nnot readable, of {instant_words(from_ts(ts))}: {trouble}"


def _roster_lines(charter: Charter) -> Iterator[str]:
    if not charter.rosters:
        yield "no roster: everybody is unknown until `desk connect` writes the first one"
        return
    since, roster = charter.rosters[-1]
    reach = "from the beginning" if len(charter.rosters) == 1 else f"since {instant_words(since)}"
    yield f"roster {roster.version}, {reach}, of {roster.operator_name or 'an operator without a name'}"
    yield from _party_lines("support", roster.support)
    yield from _party_lines("operator", roster.operator)
    yield f"other teams: {roster.other_teams}"
    yield f"everyone else: {roster.everyone_else}"
    for user, side in sorted(charter.classified.items()):
        yield f"classified: {user} is {side}"
    for ts, waiting, side in charter.open_rosters:
        yield f"\nwaits for support, by {side} on {instant_words(from_ts(ts))}: roster {waiting.version}"
        yield from difference(roster, waiting)


def _party_lines(name: str, party: Party) -> Iterator[str]:
    for kind in ("people", "groups", "teams", "apps"):
        ids = sorted(getattr(party, kind))
        if ids:
            yield f"{name} {kind}: {' '.join(ids)}"


def _print(lines: Collection[str] | Iterator[str]) -> None:
    for line in lines:
        print("".join(letter if letter.isprintable() or letter == "\n" else "?" for letter in line))
