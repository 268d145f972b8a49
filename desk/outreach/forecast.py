"""Which waiting posts will not reach the channel before the deadline they are meant for.

Source: procedure, "Clocks": a message counts when Slack has accepted it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk.procedure.acts import Contacted
from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.procedure.post import Delivery, PostState

A_POST: Micros = SECOND
"""Slack takes about one message a second in one channel (Slack, "Rate limits")."""
MARGIN: Micros = 2 * MINUTE
"""How early to speak: long enough to reach for the telephone."""
_WAYS = "use phone or e-mail"
_BOOKKEEPING = frozenset({"credit", "classify", "contact", "dismiss", "promote", "record"})


@dataclass(frozen=True, slots=True)
class LateLane:
    """A post that will not arrive in time. `expected_at` is None where nobody can say (Slack is unavailable)."""

    incident: str
    op: str
    due_at: Micros
    expected_at: Micros | None
    line: str


def late_lanes(
    pending: Sequence[Delivery],
    due: Mapping[str, Micros],
    *,
    now: Micros,
    held_for: Micros = 0,
    available: bool = True,
) -> tuple[LateLane, ...]:
    """Incidents whose clock will be late because of what waits, those due first first.

    `pending` is in the order it goes out; `due` the next due instant of each incident that has one running;
    `held_for` how long Slack asked posting to be left alone (its Retry-After). Only what surely does not arrive
    in time is named where Slack answers; where it does not, whatever is due within MARGIN.
    """
    found: dict[str, LateLane] = {}
    free_at = now + held_for
    for delivery in pending:
        if delivery.state is PostState.FAILED:
            expected: Micros | None = None
        else:
            expected = max(free_at, delivery.next_try_at or 0)
            free_at = expected + A_POST
        key, due_at = delivery.post.incident, due.get(delivery.post.incident)
        if due_at is None or key in found or delivery.post.kind in _BOOKKEEPING or delivery.ts:
            continue
        if expected is None or not available:
            expected = None
            late = due_at - now <= MARGIN
        else:
            late = expected > due_at
        if late:
            found[key] = LateLane(
                key, delivery.post.op, due_at, expected, _line(delivery, due_at, expected, now)
            )
    return tuple(sorted(found.values(), key=lambda one: (one.due_at, one.incident)))


def silent_incidents(
    pending: Sequence[Delivery], due: Mapping[str, Micros], *, now: Micros, within: Micros = 5 * MINUTE
) -> tuple[str, ...]:
    """While Slack is unavailable: incidents due within `within` for which nothing waits at all, due first first."""
    waiting = {delivery.post.incident for delivery in pending}
    soon = [(at, key) for key, at in due.items() if at - now <= within and key not in waiting]
    return tuple(key for _, key in sorted(soon))


def warnings(
    pending: Sequence[Delivery],
    due: Mapping[str, Micros],
    *,
    now: Micros,
    available: bool,
    held_for: Micros = 0,
) -> tuple[LateLane, ...]:
    """Everything a person should be told in time: posts that will be late, and while Slack is unavailable incidents
    for which nothing waits at all (their `op` is empty); those due first first."""
    late = late_lanes(pending, due, now=now, held_for=held_for, available=available)
    silent = () if available else silent_incidents(pending, due, now=now)
    quiet = [
        LateLane(
            key, "", due[key], None, f"Slack does not answer, and an answer {_left(due[key], now)}: {_WAYS}"
        )
        for key in silent
    ]
    return tuple(sorted((*late, *quiet), key=lambda one: (one.due_at, one.incident)))


def answer_due(incident: Incident, kept: Iterable[Contacted]) -> Micros | None:
    """When the next answer is due, counting what was said elsewhere and is kept for its record; None where no clock
    runs. The clock on the board goes on until the record is delivered."""
    run = incident.next_due()
    if run is None:
        return None
    update = incident.newest(ClockName.UPDATE)
    said = [one.at for one in kept if one.at >= run.started_at]
    if not said or update is None or run.name is ClockName.POSTMORTEM:
        return run.due_at
    return max(said) + update.within


def _left(due_at: Micros, now: Micros) -> str:
    return "is due now" if due_at <= now else f"is due in {-(-(due_at - now) // SECOND)} s"


def _line(delivery: Delivery, due_at: Micros, expected: Micros | None, now: Micros) -> str:
    left = _left(due_at, now)
    if delivery.state is PostState.FAILED:
        return f"Slack refused the {delivery.post.kind}, and an answer {left}: {_WAYS}"
    if expected is None:
        return f"The {delivery.post.kind} cannot be delivered, and an answer {left}: {_WAYS}"
    late = -(-(expected - due_at) // SECOND)
    return f"The {delivery.post.kind} will be delivered about {late} s too late: {_WAYS}"
