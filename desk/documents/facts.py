"""What the record itself says of an incident, in the words of a document: every figure from event times alone."""

from dataclasses import dataclass

from desk.documents.case import Case
from desk.documents.timeline import Row, missed_updates, rows
from desk.procedure.clocks import ClockName, ClockRun, ClockState
from desk.procedure.durations import duration_words, minutes_words
from desk.procedure.explain import late_words
from desk.procedure.incident import Review
from desk.procedure.instants import Micros

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Performance:
    """How one clock did: what was due, what came, the verdict (`met`, `late` ...) and whether it was missed."""

    obligation: str
    due: str
    came: str
    verdict: str
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """A level that somebody named: when, who, on which side, and whether it was agreed with that."""

    utc: str
    local: str
    zone: str
    who: str
    side: str
    level: str
    agreed: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one document. Texts are plain; `timeline` is the record; `summary` is what the record suggests."""

    id: str
    title: str
    operator: str
    provider: str
    zone: str
    severity: str
    status: str
    about: tuple[Pair, ...]
    impact: str
    summary: str
    levels: tuple[Level, ...]
    performance: tuple[Performance, ...]
    missed_updates: int
    resolution: tuple[Pair, ...]
    credits: tuple[str, ...]
    meetings: tuple[Pair, ...]
    contacts: tuple[Pair, ...]
    feedback: tuple[Pair, ...]
    timeline: tuple[Row, ...]
    review_owed: bool


def facts(case: Case) -> Facts:
    """The facts of a case at its `now`."""
    incident = case.incident
    severity = incident.severity
    level = f"{severity.governing.name} {severity.governing.word}"
    return Facts(
        id=incident.id,
        title=case.words(" ".join(incident.title.split())) or "(no title)",
        operator=case.operator,
        provider=case.provider,
        zone=case.zone,
        severity=level if severity.agreed else f"{level} (not agreed)",
        status=str(incident.status).capitalize(),
        about=_about(case),
        impact=case.words(incident.impact),
        summary=case.words(incident.resolution_summary or incident.description),
        levels=_levels(case),
        performance=_performance(case),
        missed_updates=incident.missed_updates(case.now),
        resolution=_resolution(case),
        credits=_credits(case),
        meetings=_meetings(case),
        contacts=_contacts(case),
        feedback=tuple((case.name(one.author.id), case.words(one.text)) for one in incident.feedback),
        timeline=rows(case),
        review_owed=incident.review.owed,
    )


def _about(case: Case) -> tuple[Pair, ...]:
    incident = case.incident
    stakeholders = ", ".join(case.name(user) for user in incident.stakeholders)
    by = case.name(incident.reported_by.id)
    means = "" if incident.how_reported == "slack" else f" by {incident.how_reported}"
    pairs = (
        ("Operator", case.operator),
        ("Product", case.words(incident.product)),
        ("Occurred", case.both(incident.occurred_at)),
        ("Reported", f"{case.both(incident.reported_at)} by {by}{means}"),
        ("Acknowledged", _by(case, incident.acknowledged_at, incident.acknowledged_by)),
        ("Resolved", case.both(incident.resolved_at)),
        ("Confirmed", case.both(incident.confirmed_at)),
        ("Owner", case.name(incident.owner) if incident.owner else "–"),
        ("Stakeholders", stakeholders),
        *((label, case.words(value)) for label, value in incident.extras),
        ("As reported", case.words(incident.description)),
    )
    return tuple(pair for pair in pairs if pair[1])


def _by(case: Case, at: Micros | None, users: tuple[str, ...]) -> str:
    return f"{case.both(at)} by {case.name(users[0])}" if at is not None and users else case.both(at)


def _levels(case: Case) -> tuple[Level, ...]:
    severity = case.incident.severity
    return tuple(
        Level(
            *case.places(one.at),
            case.name(one.by),
            case.party(one.side),
            f"{one.level.name} {one.level.word}",
            agreed=one.at == severity.agreed_at and one.level is severity.agreed,
        )
        for one in severity.history
    )


def _performance(case: Case) -> tuple[Performance, ...]:
    incident, now = case.incident, case.now
    found = []
    gaps = [run for run in incident.clocks if run.name is ClockName.UPDATE]
    for run in incident.clocks:
        if run.name is ClockName.UPDATE:
            number = gaps.index(run) + 1
            name = f"Update {number} of {len(gaps)}, within {minutes_words(run.within)}"
            missed = missed_updates(run, now)
            verdict = _verdict(run, now) + (f", {missed} missed" if missed else "")
        elif run.name is ClockName.ACKNOWLEDGE:
            name, verdict = f"Acknowledgement, within {minutes_words(run.within)}", _verdict(run, now)
        else:
            name, verdict = f"Post-mortem of cycle {run.cycle}", _verdict(run, now)
        came = "–"
        if run.stopped_at is not None and not run.void:
            by = f" by {case.name(run.stopped_by)}" if run.stopped_by else ""
            means = "" if run.channel_of_stop == "slack" else f", {run.channel_of_stop}"
            came = f"{case.local(run.stopped_at)}{by}{means}"
        found.append(
            Performance(name, case.local(run.due_at), came, verdict, run.state(now) is ClockState.BREACHED)
        )
    return tuple(found)


def _verdict(run: ClockRun, now: Micros) -> str:
    state = run.state(now)
    if state is ClockState.BREACHED:
        return f"late by {late_words(run.late(now))}"
    if state is ClockState.MET and run.stopped_at is not None and run.name is not ClockName.POSTMORTEM:
        return f"met, after {minutes_words(run.stopped_at - run.started_at)}"
    if state is ClockState.MET and run.stopped_at is not None and run.stopped_at < (run.opens_at or 0):
        return "met, early"
    return {ClockState.STOPPED: "ended without a verdict", ClockState.RUNNING: "running"}.get(state, "met")


def _resolution(case: Case) -> tuple[Pair, ...]:
    incident = case.incident
    computed, agreement = incident.resolution_computed, incident.resolution_time
    pairs = [
        ("Computed from the record", "not resolved yet" if computed is None else duration_words(computed))
    ]
    if agreement.agreed is not None:
        names = " and ".join(case.name(user) for user in agreement.agreed_by)
        pairs.append(
            ("Agreed", f"{duration_words(agreement.agreed)}, by {names} on {case.both(agreement.agreed_at)}")
        )
    else:
        pairs.append(("Agreed", "not agreed yet"))
        pairs += [
            (f"Proposed by {case.party(one.side)}", f"{duration_words(one.value)}, {case.name(one.by)}")
            for one in agreement.offers
        ]
    if incident.cycle > 1:
        pairs.append(("Cycles", f"{incident.cycle}; the time between them does not count"))
    pairs += [
        ("Gap", f"{case.both(start)} to {case.both(end)}, {duration_words(end - start)}")
        for start, end in incident.gaps_between_cycles
    ]
    return tuple(pairs)


def _credits(case: Case) -> tuple[str, ...]:
    """The table's sum and what was named in the channel. A side without the table shows what was named, if anything
    was: the figure is in the channel, the table is not."""
    named = _credits_agreed(case)
    return named if named and not case.has_credit_table else (*case.credits, *named)


def _credits_agreed(case: Case) -> tuple[str, ...]:
    agreement = case.incident.credits
    if agreement.agreed is not None:
        names = " and ".join(case.name(user) for user in agreement.agreed_by)
        return (f"Agreed: {agreement.agreed}, by {names} on {case.both(agreement.agreed_at)}.",)
    offers = tuple(
        f"Proposed by {case.party(one.side)}: {one.value} (provisional)." for one in agreement.offers
    )
    return offers or (("Provisional until both sides agree.",) if case.has_credit_table else ())


def _meetings(case: Case) -> tuple[Pair, ...]:
    review = case.incident.review
    if not review.owed and not review.scheduled and review.held_at is None:
        return ()
    found: list[Pair] = []
    if review.opens_at is not None and review.closes_at is not None:
        found.append(("Window", f"{case.both(review.opens_at)} to {case.both(review.closes_at)}"))
    found += _scheduling(case)
    if review.held_at is not None:
        found.append(
            ("Held", case.both(review.held_at) + (", before the window opened" if review.held_early else ""))
        )
    return tuple(found)


def _scheduling(case: Case) -> list[Pair]:
    """Every meeting that was set, moved or cancelled, in the order of the messages that did so."""
    review = case.incident.review
    told = [(ts, case.both(at) + _early_or_late(at, review), by, True) for at, by, ts in review.scheduled]
    told += [(ts, reason, by, False) for reason, by, ts in review.cancelled]
    found: list[Pair] = []
    is_set = False
    for _, words, by, sets in sorted(told):
        label = ("Moved to" if is_set else "Scheduled") if sets else "Cancelled"
        found.append((label, f"{words}, by {case.name(by)}"))
        is_set = sets
    return found


def _early_or_late(at: Micros, review: Review) -> str:
    if review.opens_at is None or review.closes_at is None or review.opens_at <= at <= review.closes_at:
        return ""
    return ", before the window opens" if at < review.opens_at else ", after the window closes"


def _contacts(case: Case) -> tuple[Pair, ...]:
    return tuple(
        (
            f"{one.means.capitalize()}, {case.both(one.at)}",
            f"skipped by {case.name(one.by.id)}: {one.note}"
            if one.skipped
            else f"{case.name(one.by.id)} with {one.with_whom}{f': {one.note}' if one.note else ''}",
        )
        for one in case.incident.contacts
    )
