"""What a person may do about an incident: the acts offered, in the order of their weight."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.procedure.incident import Incident, Proposal, Status
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.procedure.values import dataclass

translate = QCoreApplication.translate


class Act(StrEnum):
    """Everything that can be done from an incident's screens."""

    ACKNOWLEDGE = "acknowledge"
    UPDATE = "update"
    PROPOSE = "propose"
    AGREE = "agree"
    RESOLVE = "resolve"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    TAKE = "take"
    HAND_OVER = "hand_over"
    MERGE = "merge"
    MERGE_COPY = "merge_copy"
    UNMERGE = "unmerge"
    LINKED = "linked"
    CONTACT = "contact"
    SKIP_PHONE = "skip_phone"
    EMAIL = "email"
    CALL = "call"
    REVIEW = "open_review"
    SCHEDULE = "schedule"
    HELD = "held"
    FEEDBACK = "feedback"
    ASK_FEEDBACK = "ask_feedback"
    ASK_MISSING = "ask_missing"
    AGREE_TIME = "agree_time"
    AGREE_CREDITS = "agree_credits"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Offer:
    """An act with its words. Its key, where it has one, is that of the verb of the same name (`desk.ui.keys`)."""

    act: Act
    text: str


def draft_key(act: Act, incident_id: str) -> str:
    """The key of the note with what a person wrote for an act that has not gone out."""
    return f"act.{act}.{incident_id}"


def drafted(key: str) -> tuple[str, str]:
    """The act's name and the incident's id of a `draft_key`."""
    _, act, incident_id = key.split(".", 2)
    return act, incident_id


def other_proposal(incident: Incident, side: Side) -> Proposal | None:
    """The other side's open proposal where this side could accept it."""
    if incident.severity.is_settled or not side.is_party:
        return None
    theirs = incident.severity.open_proposal(side.other)
    mine = incident.severity.open_proposal(side)
    return theirs if theirs is not None and (mine is None or mine.level is not theirs.level) else None


def acknowledge_level(incident: Incident) -> Severity:
    """The level that the Acknowledge button names: the one that governs."""
    return incident.severity.governing


def offers(incident: Incident, side: Side, me: str) -> list[Offer]:
    """Every act that the agreement lets this side do now, the weightiest first."""
    support = side is Side.SUPPORT
    status = incident.status
    acts: list[Offer] = []
    if status.is_open:
        if support and incident.acknowledged_at is None:
            text = translate("offer", "Acknowledge as {0}").format(acknowledge_level(incident).name)
            acts.append(_offer(Act.ACKNOWLEDGE, text))
        elif support:
            acts.append(_offer(Act.UPDATE, translate("offer", "Post update")))
        theirs = other_proposal(incident, side)
        if theirs is not None and not (support and incident.acknowledged_at is None):
            acts.append(_offer(Act.AGREE, translate("offer", "Agree to {0}").format(theirs.level.name)))
        acts.append(_offer(Act.PROPOSE, translate("offer", "Propose another level")))
        if support:
            acts.append(_offer(Act.RESOLVE, translate("offer", "Resolve…")))
    elif status is Status.RESOLVED and not support:
        acts.append(_offer(Act.CONFIRM, translate("offer", "Confirm resolution")))
    if status in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED):
        after = _after(incident, support)
        # What comes next for support is the review; who confirms first asks whether it is over.
        acts += after[:1] if support else []
        acts.append(_offer(Act.REOPEN, translate("offer", "Reopen…")))
        acts += after[1:] if support else after
    if status is Status.MERGED:
        acts.append(_offer(Act.UNMERGE, translate("offer", "Undo the merge")))
    if support and status.is_live:
        if incident.owner != me:
            acts.append(_offer(Act.TAKE, translate("offer", "Take")))
        acts.append(_offer(Act.HAND_OVER, translate("offer", "Hand over…")))
    if status.is_open:
        acts.append(_offer(Act.CONTACT, translate("offer", "Contact card")))
        acts.append(_offer(Act.EMAIL, translate("offer", "E-mail…")))
        from desk.outreach.running_call import running_call  # no board shows it

        in_call = running_call(incident) is not None
        call = translate("offer", "End the call…") if in_call else translate("offer", "Call")
        acts.append(_offer(Act.CALL, call))
        if incident.phone_required and support:
            acts.append(_offer(Act.SKIP_PHONE, translate("offer", "Skip the phone step…")))
    if incident.missing and support and status.is_open:
        acts.append(_offer(Act.ASK_MISSING, translate("offer", "Ask for what is missing")))
    if status.is_live:
        acts.append(_offer(Act.MERGE, translate("offer", "Merge into…")))
        acts.append(_offer(Act.LINKED, translate("offer", "New linked incident")))
        acts.append(_offer(Act.WITHDRAW, translate("offer", "Withdraw…")))
    acts.append(_offer(Act.EXPORT, translate("offer", "Export…")))
    return acts


def _after(incident: Incident, support: bool) -> list[Offer]:
    acts = [_offer(Act.REVIEW, translate("offer", "Review: meeting, figures, document"))]
    if incident.review.owed and incident.review.held_at is None:
        schedule = _offer(Act.SCHEDULE, translate("offer", "Schedule the post-mortem…"))
        acts.insert(0 if support and incident.review.meeting_at is None else 1, schedule)
        acts.append(_offer(Act.HELD, translate("offer", "Post-mortem was held…")))
    acts.append(_offer(Act.AGREE_TIME, translate("offer", "Agree the resolution time…")))
    acts.append(_offer(Act.AGREE_CREDITS, translate("offer", "Agree the credits…")))
    may_ask = not incident.review.owed or incident.review.held_at is not None
    if support and may_ask and incident.feedback_asked_at is None:
        acts.append(_offer(Act.ASK_FEEDBACK, translate("offer", "Ask for feedback")))
    acts.append(_offer(Act.FEEDBACK, translate("offer", "Feedback on the procedure…")))
    return acts


def _offer(act: Act, text: str) -> Offer:
    return Offer(act, text)
