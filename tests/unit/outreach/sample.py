"""A card, an incident and a letter to start tests from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.outreach.contacts import CallKind, ContactCard, Person, Phone
from desk.outreach.letter import Letter, LetterKind
from desk.outreach.mailbox import Mailbox
from desk.procedure.agreement import Agreement
from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Incident, SeverityState, Status
from desk.procedure.instants import MINUTE, from_iso, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side

T0 = from_iso("2026-10-12T10:00:00Z")
DESK = Mailbox("desk@gamnify.example", "Gamnify support")
ANNA = Mailbox("anna@bets.example", "Anna Kowalska")

CARD = ContactCard(
    channel="C1",
    operator="Bets Ltd",
    people=(
        Person(
            "Anna Kowalska",
            "Night lead",
            (Phone("+49 30 901820", "desk"),),
            ("anna@bets.example",),
            slack="U2",
        ),
        Person("Bob", "", (Phone("+44 (0)20 7946 0000 ext 12"),), (), "Europe/London"),
    ),
    zone="Europe/Berlin",
    preferred_call=CallKind.TEAMS,
)


def incident(**changes: Any) -> Incident:
    """A P1 reported at T0 and not acknowledged yet."""
    one = Incident(
        id=f"C1:{to_ts(T0)}",
        channel="C1",
        ts=to_ts(T0),
        title="Feed is down",
        product="Scheduled Feed for Bundesliga",
        description="No odds since 09:55",
        impact="Betting is closed",
        extras=(),
        missing=(),
        unread=(),
        status=Status.REPORTED,
        cycle=1,
        severity=SeverityState(Severity.P1, None, None, (), ()),
        occurred_at=T0 - 5 * MINUTE,
        reported_at=T0,
        reported_by=Author("U2", Side.OPERATOR),
        acknowledged_at=None,
        resolved_at=None,
        resolution_summary="",
        confirmed_at=None,
        resolution_time=Agreement(),
        resolution_computed=None,
        gaps_between_cycles=(),
        clocks=(ClockRun(ClockName.ACKNOWLEDGE, 1, T0, T0 + 15 * MINUTE, 15 * MINUTE, 0, "reported"),),
        owner="",
        acknowledged_by=(),
        seen_by=(),
        stakeholders=(),
        files=(),
        timeline=(),
        contacts=(),
        policy_version=0,
    )
    return replace(one, **changes)


def letter(**changes: Any) -> Letter:
    """An update to Anna."""
    one = Letter(
        op="0000000a",
        kind=LetterKind.UPDATE,
        incident=incident().id,
        sender=DESK,
        to=(ANNA,),
        subject="Re: Incident: Feed is down",
        body="Still looking.",
    )
    return replace(one, **changes)
