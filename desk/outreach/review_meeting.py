"""The post-mortem meeting: times to propose inside its window, and the invitation that every version of it keeps.

Source: procedure, part 1, section 5, and "Clocks". What the invitation says follows from the record, so that any desk
can move a meeting that another one called.
"""

import hashlib
from dataclasses import replace

from desk.outreach.contacts import ContactCard
from desk.outreach.invites import Meeting, MeetingInvalid, cancel, local_times, meeting_uid, request
from desk.outreach.letter import Calendar, Letter, LetterKind
from desk.outreach.mailbox import Mailbox
from desk.outreach.proposals import Proposal, WorkingHours, propose_times
from desk.procedure.incident import Incident, Review
from desk.procedure.instants import HOUR, MINUTE, Micros

LENGTH: Micros = 60 * MINUTE
NOTICE: Micros = 2 * HOUR
_DOMAIN = "desk.invalid"
"""No domain is common to both parties, and the meeting is the same whoever moves it (RFC 2606)."""


def times(review: Review, ours: str, theirs: str, now: Micros, count: int = 5) -> tuple[Proposal, ...]:
    """Times inside the window that have not passed, best first; `ours` and `theirs` are IANA zones.

    Empty where no window is owed or no meeting fits into it any more.
    """
    if review.opens_at is None or review.closes_at is None:
        return ()
    opens, closes = review.opens_at, review.closes_at
    # People need notice; where the window leaves no room for it, a short one is better than a breach.
    for earliest in (now + NOTICE, now):
        found = propose_times(
            opens,
            closes,
            WorkingHours(ours),
            WorkingHours(theirs),
            length=LENGTH,
            count=count,
            not_before=earliest,
        )
        if found:
            return found
    return ()


def zone_note(at: Micros, ours: str, theirs: str) -> str:
    """The meeting's time on the walls of both parties, for the thread."""
    return "; ".join(local_times(at, at + LENGTH, (theirs, ours)))


def meeting_of(
    incident: Incident, at: Micros, organizer: Mailbox, card: ContactCard | None, ours: str, place: str = ""
) -> Meeting:
    """The meeting at `at`, as the next version of what the record holds: the same UID, a sequence that grows."""
    review = incident.review
    theirs = card.zone if card is not None else "UTC"
    return Meeting(
        uid=meeting_uid(incident.id, _op(incident, ""), _DOMAIN),
        summary=f"Post-mortem: {incident.title}",
        starts_at=at,
        ends_at=at + LENGTH,
        organizer=organizer,
        attendees=card.mailboxes if card is not None else (),
        description=(
            f"{incident.severity.governing.name}, incident {incident.ts}. The issue, its resolution and what was "
            "learned."
        ),
        place=place,
        zones=tuple(dict.fromkeys((theirs, ours))),
        sequence=len(review.scheduled) + len(review.cancelled),
    )


def invitation(incident: Incident, meeting: Meeting, now: Micros) -> Letter:
    """The letter that invites, or moves what was set before."""
    word = "Moved" if incident.review.meeting_at is not None else "Invitation"
    return _letter(incident, meeting, request(meeting, now), word)


def cancellation(incident: Incident, meeting: Meeting, reason: str, now: Micros) -> Letter:
    """The letter that takes the meeting back; `meeting` is what was set last."""
    last = replace(meeting, sequence=max(0, meeting.sequence - 1))
    return _letter(incident, meeting, cancel(last, now), "Cancelled", reason)


def newest(
    incident: Incident, organizer: Mailbox, card: ContactCard | None, ours: str, now: Micros
) -> Letter:
    """The letter of what stands in the channel now: the invitation to the meeting that is set, or its taking back.

    Raises MeetingInvalid where none was ever set.
    """
    review = incident.review
    if not review.scheduled:
        raise MeetingInvalid("No meeting was set yet")
    next_one = meeting_of(incident, review.scheduled[-1][0], organizer, card, ours)
    meeting = replace(next_one, sequence=next_one.sequence - 1)
    if review.meeting_at is None:
        reason = review.cancelled[-1][0]
        last = replace(meeting, sequence=meeting.sequence - 1)
        return _letter(incident, meeting, cancel(last, now), "Cancelled", reason)
    word = "Moved" if meeting.sequence else "Invitation"
    return _letter(incident, meeting, request(meeting, now), word)


def _letter(incident: Incident, meeting: Meeting, calendar: Calendar, word: str, reason: str = "") -> Letter:
    shown = "\n".join(local_times(meeting.starts_at, meeting.ends_at, meeting.zones))
    return Letter(
        op=_op(incident, f"{word} {meeting.starts_at} {meeting.sequence}"),
        kind=LetterKind.INVITATION,
        incident=incident.id,
        sender=meeting.organizer,
        to=meeting.attendees,
        subject=f"{word}: {meeting.summary}",
        body="\n\n".join(part for part in (f"{word}: {meeting.summary}", shown, reason) if part),
        calendar=calendar,
        gist=f"{word.lower()} to the post-mortem",
    )


def _op(incident: Incident, what: str) -> str:
    """Eight hex digits that are the same on every desk."""
    return hashlib.sha256(f"{incident.id} {what}".encode()).hexdigest()[:8]
