"""The account of an incident: what its story came to, with what its report says and its thread carries."""

from desk.procedure.charter import Charter
from desk.procedure.incident import Incident, Proposal, Review, SeverityState
from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.procedure.opening import Opening
from desk.procedure.side import Side
from desk.procedure.story import Story
from desk.procedure.told import Told


def account(story: Story, told: Told, charter: Charter, opening: Opening, horizon: Micros | None) -> Incident:
    """The incident that a story, played to its end, tells of; `horizon` as the story was played to."""
    report = opening.report
    files = _files(told, charter, horizon)
    evidence = bool(files) or bool(report and report.evidence_named)
    phoned = any(contact.means == "phone" for contact in story.contacts)
    return Incident(
        id=f"{told.channel}:{told.ts}",
        channel=told.channel,
        ts=told.ts,
        title=opening.title,
        product=report.product if report else "",
        description=report.description if report else opening.description,
        impact=report.impact if report else "",
        extras=report.extras if report else (),
        missing=_missing(opening, has_evidence=evidence),
        unread=report.unread if report else (),
        status=story.status,
        cycle=story.cycle,
        severity=_severity(story),
        occurred_at=report.occurred_at if report else None,
        reported_at=story.reported_at,
        reported_by=opening.author,
        acknowledged_at=story.runs.acknowledge.stopped_at if story.runs.is_acknowledged else None,
        resolved_at=story.resolved_at,
        resolution_summary=story.summary,
        confirmed_at=story.confirmed_at,
        resolution_time=story.time,
        resolution_computed=story.resolution_computed,
        gaps_between_cycles=story.pauses,
        clocks=story.runs.all(),
        owner=story.owner,
        acknowledged_by=tuple(story.acknowledged_by),
        seen_by=_seen_by(told, charter, horizon),
        stakeholders=report.stakeholders if report else (),
        files=files,
        timeline=tuple(story.timeline),
        contacts=tuple(story.contacts),
        policy_version=story.policy.version,
        last_support_at=story.last_support_at,
        phone_required=story.governing in story.policy.phoned and story.status.is_open and not phoned,
        review=_review(story),
        credits=story.credits,
        feedback=tuple(story.feedback),
        feedback_asked_at=story.feedback_asked_at,
        actions=story.actions,
        linked_to=f"{told.channel}:{opening.linked_to}" if opening.linked_to else "",
        merged_into=f"{told.channel}:{told.merge.into}" if told.merge is not None else "",
        deleted=opening.deleted,
        thread_gone=told.root is None or told.root.gone,
        stands_in=told.stands_in,
        how_reported=opening.how,
    )


def _severity(story: Story) -> SeverityState:
    severity = story.severity
    open_now, ever = (
        tuple(Proposal(offer.side, offer.by, offer.value, offer.at) for offer in offers)
        for offers in (severity.offers, severity.history)
    )
    return SeverityState(
        story.governing, severity.agreed, severity.agreed_at, severity.agreed_by, open_now, ever
    )


def _review(story: Story) -> Review:
    run = next((run for run in reversed(story.runs.reviews) if not run.void), None)
    opens_at = run.opens_at if run is not None else None
    return Review(
        owed=story.review_owed,
        opens_at=opens_at,
        closes_at=run.due_at if run is not None else None,
        scheduled=tuple(story.scheduled),
        cancelled=tuple(story.cancelled),
        held_at=story.held_at,
        held_early=opens_at is not None and story.held_at is not None and story.held_at < opens_at,
        document_sent_at=story.document_sent_at,
        document_revision=story.document_revision,
    )


def _missing(opening: Opening, *, has_evidence: bool) -> tuple[str, ...]:
    if opening.report is not None:
        return opening.report.missing(has_evidence)
    absent = ["product", *([] if opening.description else ["description"]), "impact"]
    absent += [*([] if opening.level else ["severity"]), "occurred", "stakeholders"]
    return tuple(absent + ([] if has_evidence else ["evidence"]))


def _files(told: Told, charter: Charter, horizon: Micros | None) -> tuple[File, ...]:
    """Evidence: what people of the channel and desks attached, once each, in the order it came."""
    found: dict[str, File] = {}
    joined = (message for each in told.joined for message in each.told.messages)
    for message in [*told.messages, *told.credited, *joined]:
        if message.is_content and message.files and (horizon is None or message.at <= horizon):
            if charter.is_desk(message) or charter.author_of(message).side is not Side.BOT:
                for file in message.files:
                    found.setdefault(file.id, file)
    return tuple(found.values())


def _seen_by(told: Told, charter: Charter, horizon: Micros | None) -> tuple[str, ...]:
    """Who reacted to the report or to a message of its thread; apps do not see."""
    users = [
        user
        for message in told.messages
        if message.is_content and (horizon is None or message.at <= horizon)
        for reaction in message.reactions
        for user in reaction.users
    ]
    users += [record.author for record in told.records if record.kind == "reaction"]
    return tuple(user for user in dict.fromkeys(users) if not charter.is_app_user(user))
