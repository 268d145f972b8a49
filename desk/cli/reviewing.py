"""The post-mortem meeting from the command line: propose times, set, move or cancel it, and say that it was held."""

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desk.app.local_zone import local_zone
from desk.app.paper import contact_card
from desk.cli.acting import on_incident
from desk.cli.exporting import incident_from, write_file
from desk.cli.instants import now
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.outreach.contacts import ContactCard
from desk.outreach.invites import local_times
from desk.outreach.letter import Letter
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.message import LetterInvalid, message_bytes, write_message
from desk.outreach.proposals import Comfort
from desk.outreach.review_meeting import cancellation, invitation, meeting_of, times, zone_note
from desk.procedure import commands as c
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, to_iso
from desk.store.store import open_store

_SUITS = {
    Comfort.BOTH: "working hours of both",
    Comfort.THEIRS: "working hours of the operator",
    Comfort.OURS: "working hours of support",
    Comfort.AWAKE: "outside working hours",
    Comfort.NEITHER: "at night for one of the two",
}


def review(chosen: Namespace) -> int:
    """Propose times for the post-mortem, set or cancel it, or say that it was held."""
    if chosen.invitation is not None and not (chosen.scheduled or chosen.cancelled):
        raise Trouble("--invitation goes with --scheduled or --cancelled")
    if chosen.propose:
        return _propose(chosen)
    if chosen.held is not None:
        return on_incident(chosen, lambda _, key: c.HoldReview(key, chosen.held))
    incident, card, at = _known(chosen.id)
    theirs = card.zone if card is not None else "UTC"
    if chosen.invitation is not None:
        # Written first: an address or a folder that is wrong is told before anything is posted.
        write_file(chosen.invitation, _written(chosen, incident, card, at))
    if chosen.cancelled is not None:
        return on_incident(chosen, lambda _, key: c.CancelReview(key, chosen.cancelled))
    note = zone_note(chosen.scheduled, str(local_zone()), theirs)
    return on_incident(chosen, lambda _, key: c.ScheduleReview(key, chosen.scheduled, note))


def _propose(chosen: Namespace) -> int:
    incident, card, at = _known(chosen.id)
    ours, theirs = str(local_zone()), card.zone if card is not None else "UTC"
    found = times(incident.review, ours, theirs, at)
    if not found:
        owed = incident.review.closes_at is not None
        raise Trouble("No meeting fits into its window any more" if owed else "No post-mortem is owed")
    for one in found:
        walls = "; ".join(local_times(one.starts_at, one.ends_at, (theirs, ours)))
        print(f"{to_iso(one.starts_at)}  {walls}  ({_SUITS[one.comfort]})")
    return 0


def _written(chosen: Namespace, incident: Incident, card: ContactCard | None, at: Micros) -> bytes:
    """The invitation or its taking back, as .ics or .eml. Raises Trouble."""
    try:
        organizer = Mailbox(chosen.sender)
    except AddressInvalid as error:
        raise Trouble(f"Say who invites: --from ADDRESS ({error})") from error
    when = chosen.scheduled if chosen.scheduled is not None else incident.review.meeting_at
    if when is None:
        raise Trouble("There is no meeting to cancel")
    meeting = meeting_of(incident, when, organizer, card, str(local_zone()))
    letter = (
        cancellation(incident, meeting, chosen.cancelled, at)
        if chosen.cancelled
        else invitation(incident, meeting, at)
    )
    return _file(letter, chosen.invitation, at)


def _file(letter: Letter, target: Path, at: Micros) -> bytes:
    assert letter.calendar is not None
    if target.suffix.casefold() == ".ics":
        return letter.calendar.content
    if target.suffix.casefold() != ".eml":
        raise Trouble(f"An invitation is a file .ics or .eml, not {target.name}")
    try:
        return message_bytes(write_message(letter, at))
    except LetterInvalid as error:
        raise Trouble(
            f"{error}: add people with addresses to the operator's contact card, or write .ics"
        ) from error


def _known(typed: str) -> tuple[Incident, ContactCard | None, Micros]:
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        _, incident = incident_from(home, store, typed)
        return incident, contact_card(store.notes, incident.channel), now(home, store)
