"""Verbs that act: each becomes one command, is tried at once, and says what became of it."""

import re
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.app.work import Work
from desk.cli.instants import full_id, is_known, now
from desk.cli.trouble import Trouble
from desk.cli.working import in_loop, opened, outcome_line
from desk.procedure import commands as c
from desk.procedure.attachment import Attachment
from desk.procedure.fold import Fold
from desk.procedure.instants import DAY, MINUTE, Micros
from desk.procedure.post import Delivery, PostState
from desk.procedure.report import Report
from desk.procedure.side import Side
from desk.settings import Connection
from desk.store.store import Store
from desk.sync.once import act, freshen

_USER = re.compile(r"(?:<@|<!subteam\^|@)?([UWS][A-Z0-9_]+)(?:\|[^>]*)?>?")

Make = Callable[[Work, str], c.Command]


def report(chosen: Namespace) -> int:
    """Post a report; print the incident's id once delivered, else the operation's."""

    async def run() -> int:
        async with opened() as work:
            connection = connection_of(work.home.settings.connections, chosen.operator)
            _confirm(chosen.occurred, now(work.home, work.store))
            files = attached(work.store, chosen.attach)
            content = Report(
                title=chosen.title.strip(),
                product=chosen.product.strip(),
                description=chosen.description.strip(),
                impact=chosen.impact.strip(),
                severity=chosen.severity,
                occurred_at=chosen.occurred,
                stakeholders=tuple(_user(user) for user in chosen.stakeholder),
            )
            if chosen.reported is not None and chosen.reported > now(work.home, work.store) + MINUTE:
                raise Trouble("A report that lies in the future cannot be filed")
            means = chosen.by or ("phone" if chosen.reported is not None else "slack")
            if means != "slack" and chosen.reported is None:
                raise Trouble(f"Say when the {means} reached you: --reported INSTANT")
            command = c.ReportIssue(connection.channel, content, files, chosen.reported, means)
            delivery = await act(work.desks, command)
            if delivery.state is PostState.DELIVERED:
                print(f"{connection.channel}:{delivery.ts}")
            else:
                print(delivery.post.op)
            said = outcome_line(delivery, link_trouble(work, delivery))
            if said != "delivered":
                print(f"desk: {said}", file=sys.stderr)
            return exit_code(delivery)

    return in_loop(run)


def acknowledge(chosen: Namespace) -> int:
    """Acknowledge."""
    return on_incident(chosen, lambda _, key: c.Acknowledge(key, chosen.severity))


def update(chosen: Namespace) -> int:
    """Post an update; from an operator's desk, a reply."""

    def make(work: Work, key: str) -> c.Command:
        files = attached(work.store, chosen.attach)
        if my_side(work, key) is Side.OPERATOR:
            return c.Reply(key, chosen.text, files)
        return c.PostUpdate(key, chosen.text, files)

    return on_incident(chosen, make)


def severity(chosen: Namespace) -> int:
    """Propose a severity."""
    return on_incident(chosen, lambda _, key: c.ProposeSeverity(key, chosen.level))


def agree(chosen: Namespace) -> int:
    """Accept what the other side has proposed, or propose a time or the credits where nothing is open."""

    def make(work: Work, key: str) -> c.Command:
        value: str = chosen.value
        if value and chosen.what not in ("time", "credits"):
            raise Trouble("--value goes with time or credits: propose a level with `desk severity`")
        if chosen.what == "credits" and not value:
            from desk.cli.crediting import figure_to_propose

            value = figure_to_propose(work, key, my_side(work, key))
        return c.Agree(key, chosen.what, value)

    return on_incident(chosen, make)


def resolve(chosen: Namespace) -> int:
    """Resolve."""
    return on_incident(chosen, lambda _, key: c.Resolve(key, chosen.text))


def confirm(chosen: Namespace) -> int:
    """Confirm a resolution."""
    return on_incident(chosen, lambda _, key: c.Confirm(key))


def reopen(chosen: Namespace) -> int:
    """Reopen."""
    return on_incident(chosen, lambda _, key: c.Reopen(key, chosen.text))


def withdraw(chosen: Namespace) -> int:
    """Withdraw."""
    return on_incident(chosen, lambda _, key: c.Withdraw(key, chosen.text))


def take(chosen: Namespace) -> int:
    """Take an incident."""
    return on_incident(chosen, lambda _, key: c.Take(key))


def handover(chosen: Namespace) -> int:
    """Hand an incident over."""
    user = _user(chosen.user)
    return on_incident(chosen, lambda _, key: c.HandOver(key, user), users=[user])


def merge(chosen: Namespace) -> int:
    """Merge one incident into another."""
    return on_incident(chosen, lambda work, key: c.Merge(key, full_id(work.desks.board(), chosen.into)))


def unmerge(chosen: Namespace) -> int:
    """Undo a merge."""
    return on_incident(chosen, lambda _, key: c.Unmerge(key))


def link(chosen: Namespace) -> int:
    """Open a linked incident for a new symptom. The id may be that message's own link."""

    def make(work: Work, key: str) -> c.Command:
        board = work.desks.board()
        if key in board.incidents:
            return c.OpenLinked(key)
        ts = key.rpartition(":")[2]
        for incident in board.incidents.values():
            if any(entry.ts == ts for entry in incident.timeline):
                return c.OpenLinked(incident.id, ts)
        raise Trouble(f"No incident {chosen.id}, and no message of one")

    return on_incident(chosen, make)


def promote(chosen: Namespace) -> int:
    """Make a message an incident."""
    return on_incident(chosen, lambda _, key: c.Promote(key))


def credit(chosen: Namespace) -> int:
    """Credit a message to an incident."""
    return on_incident(chosen, lambda work, key: c.Credit(key, full_id(work.desks.board(), chosen.incident)))


def dismiss(chosen: Namespace) -> int:
    """Set a message aside."""
    return on_incident(chosen, lambda _, key: c.Dismiss(key))


def classify(chosen: Namespace) -> int:
    """Say which side an unknown person is on, in the channel where they spoke."""

    def make(work: Work, _: str) -> c.Command:
        user = _user(chosen.user)
        spoke = [one.channel for one in work.desks.board().unknown if one.id == user]
        channels = spoke or [connection.channel for connection in work.home.settings.connections]
        if len(channels) != 1:
            raise Trouble(f"{user} spoke in no or in several channels: classify them in the window")
        return c.Classify(channels[0], user, Side(chosen.side))

    return _carry_out(make)


def feedback(chosen: Namespace) -> int:
    """File feedback on the procedure, or ask for it."""
    return on_incident(
        chosen, lambda _, key: c.AskFeedback(key) if chosen.ask else c.GiveFeedback(key, chosen.text)
    )


def on_incident(chosen: Namespace, make: Make, users: Sequence[str] = ()) -> int:
    """Carry out what `make` says about the incident that `chosen` names; `users` are people it speaks of."""
    others = [getattr(chosen, name) for name in ("into", "incident") if name in chosen]
    return _carry_out(
        lambda work, _: make(work, full_id(work.desks.board(), chosen.id)), chosen.id, *others, users=users
    )


async def meet(work: Work, *typed: str, users: Sequence[str] = ()) -> None:
    """Read what is new where an id is not known yet, and ask Slack who `users` are whom nobody has met."""
    board = work.desks.board()
    if any(not is_known(board, one) for one in typed):
        for channel in work.desks.channels:
            await freshen(channel)
    for channel in work.desks.channels if users else ():
        await channel.meet_people(*users)


def _carry_out(make: Make, *typed: str, users: Sequence[str] = ()) -> int:
    async def run() -> int:
        async with opened() as work:
            await meet(work, *typed, users=users)
            delivery = await act(work.desks, make(work, ""))
            print(outcome_line(delivery, link_trouble(work, delivery)))
            return exit_code(delivery)

    return in_loop(run)


def link_trouble(work: Work, delivery: Delivery) -> str:
    """What keeps the way to the channel of a delivery shut, or empty."""
    channels = (one for one in work.desks.channels if one.line.channel == delivery.post.channel)
    return next((one.watch.health.reason for one in channels), "")


def exit_code(delivery: Delivery) -> int:
    """0 where the act is in the channel or safely queued; 1 where Slack refused it for good."""
    return 1 if delivery.state is PostState.FAILED else 0


def my_side(work: Work, key: str) -> Side:
    """The side of the person at this desk in an incident's channel."""
    channel = key.rpartition(":")[0]
    connection = work.home.settings.connection(channel)
    fold = next((desk.fold for desk in work.desks.channels if desk.line.channel == channel), None)
    return fold.side_of(connection.me) if isinstance(fold, Fold) and connection is not None else Side.UNKNOWN


def connection_of(connections: Sequence[Connection], name: str) -> Connection:
    """The operator that a name means. Raises Trouble where that is not clear."""
    if name:
        found = [
            one for one in connections if name.casefold() in (one.name.casefold(), one.channel.casefold())
        ]
    else:
        found = list(connections)
    if len(found) == 1:
        return found[0]
    names = ", ".join(one.name or one.channel for one in connections)
    raise Trouble(f"Say which operator: --operator NAME, one of {names}")


def _confirm(occurred_at: Micros | None, at: Micros) -> None:
    """Ask about an odd time of occurrence where somebody can answer; a script is only warned. Raises Trouble."""
    if occurred_at is None or at - 30 * DAY <= occurred_at <= at:
        return
    odd = "lies in the future" if occurred_at > at else "is more than 30 days back"
    if not sys.stdin.isatty():
        print(f"desk: warning: the time of occurrence {odd}", file=sys.stderr)
    elif input(f"The time of occurrence {odd}. Post the report anyway? [y/N] ").strip().casefold() != "y":
        raise Trouble("Not posted")


def attached(store: Store, paths: Sequence[Path]) -> tuple[Attachment, ...]:
    """Copies of files in desk's own store, so that nothing is lost while they wait. Raises Trouble."""
    found = []
    for path in paths:
        if not path.is_file():
            raise Trouble(f"There is no file {path}")
        if not path.stat().st_size:
            raise Trouble(f"The file {path} is empty: Slack takes no empty file")
        sha256, size = store.files.add(path)
        found.append(Attachment(sha256, path.name, size))
    return tuple(found)


def _user(typed: str) -> str:
    """The id of a user (or user group) as typed. Raises Trouble."""
    match = _USER.fullmatch(typed.strip())
    if match is None:
        raise Trouble(f"{typed!r} is no Slack user id (they begin with U or W; groups with S)")
    return match[1]
