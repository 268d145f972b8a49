"""Incidents made of the few facts that a picture or a test speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from desk.procedure.agreement import Agreement
from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import (
    Contact,
    Entry,
    Incident,
    Proposal,
    Review,
    SeverityState,
    Status,
)
from desk.procedure.instants import HOUR, MINUTE, Micros, to_ts
from desk.procedure.message import File
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side

ACKNOWLEDGE_WITHIN = 15 * MINUTE
UPDATE_WITHIN = 30 * MINUTE


def proposal(side: Side, by: str, level: Severity, at: Micros) -> Proposal:
    return Proposal(side, by, level, at)


def clock(
    name: ClockName,
    started: Micros,
    within: Micros,
    stopped: Micros | None = None,
    by: str = "",
    cycle: int = 1,
) -> ClockRun:
    return ClockRun(
        name,
        cycle,
        started,
        started + within,
        within,
        3,
        "reported",
        stopped_at=stopped,
        stopped_by=by,
        evidence=to_ts(stopped) if stopped is not None else "",
    )


def incident(
    title: str,
    channel: str,
    product: str,
    reported_at: Micros,
    *,
    by: Author | None = None,
    level: Severity = Severity.P3,
    agreed: bool = True,
    proposals: Sequence[Proposal] = (),
    acknowledged_at: Micros | None = None,
    acknowledged_by: str = "",
    last_support_at: Micros | None = None,
    resolved_at: Micros | None = None,
    owner: str = "",
    status: Status | None = None,
    missing: Sequence[str] = (),
    missed: int = 0,
    review: Review | None = None,
    timeline: Sequence[Entry] = (),
    files: Sequence[File] = (),
    contacts: Sequence[Contact] = (),
    description: str = "",
    impact: str = "",
    occurred_at: Micros | None = None,
    seen_by: Sequence[str] = (),
    phone_required: bool = False,
    stakeholders: Sequence[str] = (),
) -> Incident:
    """An incident with the clocks that its times give it under the default policy."""
    author = by or Author("U_OP", Side.OPERATOR)
    last = last_support_at if last_support_at is not None else acknowledged_at
    clocks = [clock(ClockName.ACKNOWLEDGE, reported_at, ACKNOWLEDGE_WITHIN, acknowledged_at, acknowledged_by)]
    started = reported_at
    if missed and last is not None:
        started = last - (missed * UPDATE_WITHIN + 1 * MINUTE)
        clocks.append(clock(ClockName.UPDATE, started, UPDATE_WITHIN, last, acknowledged_by))
    elif acknowledged_at is not None:
        clocks.append(clock(ClockName.UPDATE, reported_at, UPDATE_WITHIN, acknowledged_at, acknowledged_by))
        if last is not None and last != acknowledged_at:
            clocks.append(clock(ClockName.UPDATE, acknowledged_at, UPDATE_WITHIN, last, acknowledged_by))
    clocks.append(
        clock(ClockName.UPDATE, last if last is not None else reported_at, UPDATE_WITHIN, resolved_at)
    )
    owed = review.owed if review else False
    if resolved_at is not None and owed:
        clocks.append(
            ClockRun(
                ClockName.POSTMORTEM,
                1,
                resolved_at,
                resolved_at + 48 * HOUR,
                48 * HOUR,
                3,
                "resolved",
                opens_at=resolved_at + 24 * HOUR,
            )
        )
    if status is None:
        status = (
            Status.RESOLVED
            if resolved_at is not None
            else Status.ACKNOWLEDGED
            if acknowledged_at is not None
            else Status.REPORTED
        )
    named = tuple(proposals)
    if not named:
        named = (proposal(Side.OPERATOR, author.id, level, reported_at),)
        if agreed:
            named += (proposal(Side.SUPPORT, owner or "U_LENA", level, acknowledged_at or reported_at),)
    severity = SeverityState(
        governing=level,
        agreed=level if agreed else None,
        agreed_at=(acknowledged_at or reported_at) if agreed else None,
        agreed_by=(author.id, owner) if agreed else (),
        proposals=named,
        history=named,
    )
    return Incident(
        id=f"{channel}:{to_ts(reported_at)}",
        channel=channel,
        ts=to_ts(reported_at),
        title=title,
        product=product,
        description=description,
        impact=impact,
        extras=(),
        missing=tuple(missing),
        unread=(),
        status=status,
        cycle=1,
        severity=severity,
        occurred_at=occurred_at,
        reported_at=reported_at,
        reported_by=author,
        acknowledged_at=acknowledged_at,
        resolved_at=resolved_at,
        resolution_summary="",
        confirmed_at=None,
        resolution_time=Agreement(),
        resolution_computed=None,
        gaps_between_cycles=(),
        clocks=tuple(clocks),
        owner=owner,
        acknowledged_by=(acknowledged_by,) if acknowledged_by else (),
        seen_by=tuple(seen_by),
        stakeholders=tuple(stakeholders),
        files=tuple(files),
        timeline=tuple(timeline),
        contacts=tuple(contacts),
        policy_version=3,
        last_support_at=last,
        phone_required=phone_required,
        review=review or Review(),
    )
