"""What backup channels, calls and everything after the incident ask for.

Source: procedure, Part 2.
"""

from collections.abc import Callable

from desk.procedure import commands as c
from desk.procedure import wording
from desk.procedure.acts import Contacted
from desk.procedure.contacts import MEANS, SEVERAL, contact_lines
from desk.procedure.durations import instant_words
from desk.procedure.errors import Refused
from desk.procedure.feedback import QUESTION, WANTED
from desk.procedure.improvement import action_fields
from desk.procedure.incident import Review
from desk.procedure.instants import MINUTE, Micros
from desk.procedure.post import Lane, Post
from desk.procedure.side import Side
from desk.procedure.situation import Situation, must_be_resolved
from desk.procedure.telephones import holds_number


def _log_contact(command: c.LogContact, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "log a contact")
    _must_have_happened(Contacted(command.means, command.at, command.with_whom, command.note), at)
    if holds_number(f"{command.with_whom}\n{command.note}"):
        raise Refused("Phone numbers never go to the channel: name the person only")
    body = wording.labelled(
        {"At": instant_words(command.at), "With": command.with_whom, "Note": command.note}
    )
    return at.post("contact", f"Contact: {command.means}", body, incident, Lane.ACKNOWLEDGE)


def _log_contacts(command: c.LogContacts, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "log contacts")
    if not command.contacts:
        raise Refused("There is no contact to record")
    for contact in command.contacts:
        _must_have_happened(contact, at)
    body = "\n".join(filter(None, (wording.labelled({"Why": command.why}), contact_lines(command.contacts))))
    first = f"{SEVERAL}: {len(command.contacts)}"
    return at.post("contact", first, body, incident, Lane.ACKNOWLEDGE)


def _must_have_happened(contact: Contacted, at: Situation) -> None:
    if contact.means not in MEANS:
        raise Refused("A contact is by phone or email")
    if contact.at > at.now + MINUTE:
        raise Refused("A contact that lies in the future cannot be logged")
    if not contact.with_whom.strip():
        raise Refused("Say with whom you spoke")


def _skip_phone(command: c.SkipPhone, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "skip the phone step")
    if not command.reason.strip():
        raise Refused("Skipping the phone step needs a reason")
    word = "Phone step skipped" if command.means == "phone" else "E-mail step skipped"
    first, body = wording.headed(word, command.reason)
    return at.post("phone skipped", first, body, incident)


def _announce_call(command: c.AnnounceCall, at: Situation) -> Post:
    incident = at.incident(command.incident)
    when = command.started_at if command.ended_at is None else command.ended_at
    word = "Call started" if command.ended_at is None else "Call ended"
    people = ", ".join(command.people)
    body = wording.labelled({"Link": command.link, "People": people})
    return at.post("call", f"{word}: {command.kind}, {instant_words(when)}", body, incident)


def _schedule_review(command: c.ScheduleReview, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "schedule the post-mortem")
    must_be_resolved(incident, "a post-mortem is scheduled")
    body = wording.labelled({"Window": _place_in_window(command.at, incident.review), "Note": command.note})
    return at.post("review", f"Post-mortem scheduled: {instant_words(command.at)}", body, incident)


def _place_in_window(at: Micros, review: Review) -> str:
    """Where a meeting lies to the window that is owed, or empty where none is."""
    if review.opens_at is None or review.closes_at is None:
        return ""
    window = f"{instant_words(review.opens_at)} to {instant_words(review.closes_at)}"
    if at < review.opens_at:
        return f"{window}; the meeting is early, before it opens"
    return f"{window}; the meeting is {'inside it' if at <= review.closes_at else 'late, after it closes'}"


def _cancel_review(command: c.CancelReview, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "cancel the post-mortem")
    if incident.review.meeting_at is None or incident.review.held_at is not None:
        raise Refused("There is no meeting to cancel")
    if not command.reason.strip():
        raise Refused("Cancelling the meeting needs a reason")
    first, body = wording.headed("Post-mortem cancelled", command.reason)
    return at.post("review", first, body, incident)


def _hold_review(command: c.HoldReview, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "say when the post-mortem was held")
    must_be_resolved(incident, "a post-mortem is held")
    if command.at > at.now + MINUTE:
        raise Refused("A meeting that lies in the future has not been held: schedule it")
    return at.post("review", f"Post-mortem held: {instant_words(command.at)}", "", incident)


def _ask_feedback(command: c.AskFeedback, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "ask for feedback")
    must_be_resolved(incident, "feedback is asked for")
    if incident.review.owed and incident.review.held_at is None:
        raise Refused("Feedback is asked for after the post-mortem: say first when it was held")
    if incident.feedback_asked_at is not None:
        raise Refused("Feedback was asked for already")
    return at.post("feedback", WANTED, QUESTION, incident)


def _give_feedback(command: c.GiveFeedback, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.words.strip():
        raise Refused("Feedback needs words")
    return at.post("feedback", "Feedback", wording.spoken(command.words), incident)


def _record_document(command: c.RecordDocument, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "send the post-mortem document")
    must_be_resolved(incident, "its document is sent")
    if command.revision <= incident.review.document_revision:
        raise Refused(
            f"Revision {incident.review.document_revision} was sent already: the next one is higher"
        )
    said = {"SHA-256": command.sha256, "Note": command.note, **action_fields(command.actions)}
    first = f"Post-mortem document: revision {command.revision}"
    return at.post("document", first, wording.labelled(said), incident)


def _finish_action(command: c.FinishAction, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not 1 <= command.number <= len(incident.actions):
        raise Refused(
            f"There is no action {command.number}: the newest document names {len(incident.actions)}"
        )
    action = incident.actions[command.number - 1]
    if action.done:
        raise Refused(f"Action {command.number} is done already")
    body = wording.labelled({"Action": action.what})
    return at.post("action done", f"Action done: {command.number}", body, incident)


RULES: dict[type, Callable[..., Post]] = {
    c.LogContact: _log_contact,
    c.LogContacts: _log_contacts,
    c.SkipPhone: _skip_phone,
    c.AnnounceCall: _announce_call,
    c.ScheduleReview: _schedule_review,
    c.CancelReview: _cancel_review,
    c.HoldReview: _hold_review,
    c.AskFeedback: _ask_feedback,
    c.GiveFeedback: _give_feedback,
    c.RecordDocument: _record_document,
    c.FinishAction: _finish_action,
}
