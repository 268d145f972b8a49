"""Verbs that reach people outside the channel: phone, e-mail and calls, logged at the time they took place."""

import sys
from argparse import Namespace
from contextlib import closing

from desk.app.paper import contact_card
from desk.app.work import Work
from desk.cli.acting import exit_code, link_trouble, meet, on_incident
from desk.cli.exporting import incident_from
from desk.cli.instants import full_id
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home, in_loop, opened, outcome_line
from desk.outreach.calls import call_links
from desk.outreach.contacts import ContactCard
from desk.outreach.openable import may_open
from desk.outreach.running_call import running_call
from desk.outreach.single_line import one_line
from desk.outreach.ways import ways
from desk.procedure import commands as c
from desk.procedure.incident import Incident
from desk.slack.links import huddle_link
from desk.store.store import open_store
from desk.sync.once import log_contact

KEPT = "kept on this computer: it is recorded in the thread, at its own time, when Slack is back"


def phone(chosen: Namespace) -> int:
    """Log a call by phone, skip it with a reason, or print what dials the numbers of the contact card."""
    if chosen.links:
        return _links(chosen)
    return _contact(chosen, "phone")


def email(chosen: Namespace) -> int:
    """Send a letter, write it as a file or a link, log an e-mail, or skip it with a reason."""
    if chosen.send or chosen.write is not None or chosen.link:
        from desk.cli.mailing import send  # brings SMTP along

        return send(chosen)
    return _contact(chosen, "email")


def call(chosen: Namespace) -> int:
    """Start, end or log a huddle or Teams call; its people and subject are in its link."""
    if chosen.skip is not None:
        raise Trouble("A call that did not take place needs no word: only the phone step of a P1 is skipped")
    if chosen.link and not may_open(chosen.link):
        raise Trouble(
            f"{one_line(chosen.link, 80)!r} is no link that joins a meeting: it begins with https://"
        )
    people = (chosen.with_whom,) if chosen.with_whom else ()

    def make(work: Work, key: str) -> c.Command:
        incident = work.desks.board().incidents.get(key)
        now = work.desks.now()
        if incident is None:
            raise Trouble(f"No incident {chosen.id}")
        if chosen.start:
            link = _link(work, incident, now, chosen.start)
            print(link)
            # A Teams link holds the people's addresses: what joins the meeting is theirs to give.
            joins = link if chosen.start == "huddle" and not chosen.link else chosen.link
            return c.AnnounceCall(key, chosen.start.partition("-")[0], joins, now, None, people)
        if chosen.end:
            started = running_call(incident)
            if started is None:
                raise Trouble("No call is running: --start one, or log one that took place with --done")
            return c.AnnounceCall(key, started.kind, "", started.at, now, people)
        return c.AnnounceCall(key, "call", "", chosen.done, chosen.done, people)

    return on_incident(chosen, make)


def _links(chosen: Namespace) -> int:
    """Print a line for each way of the contact card: who, the number or address, what opens it. Needs no network."""
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        _, incident = incident_from(home, store, chosen.id)
        card = contact_card(store.notes, incident.channel)
        found = ways(card) if card is not None else ()
        if not found:
            raise Trouble(
                "Nobody to reach: `desk contacts --import FILE.vcf`, or edit the card in the window"
            )
        for way in found:
            print(
                "  ".join(
                    filter(None, (one_line(way.person.name), one_line(way.address), way.link, way.teams))
                )
            )
    return 0


def _link(work: Work, incident: Incident, now: int, kind: str) -> str:
    """What opens the call. Raises Trouble where the card gives no way."""
    connection = work.home.settings.connection(incident.channel)
    person = work.store.people.directory().get(connection.me if connection is not None else "")
    huddle = huddle_link(person.team, incident.channel) if person is not None and person.team else ""
    card = contact_card(work.store.notes, incident.channel) or ContactCard(incident.channel, "")
    links = call_links(card, incident, now=now, huddle=huddle)
    link = {"huddle": links.huddle, "teams": links.meeting, "teams-call": links.ring}[kind]
    if not link and kind != "huddle":
        raise Trouble("Nobody to invite: add people with addresses to the operator's contact card")
    if not link:
        raise Trouble("Slack has not said yet which workspace you are in: start the huddle in Slack")
    return link


def _contact(chosen: Namespace, means: str) -> int:
    if chosen.skip is not None:
        return on_incident(chosen, lambda _, key: c.SkipPhone(key, chosen.skip, means))
    if not chosen.with_whom.strip():
        raise Trouble("Say with whom you spoke: --with NAME")

    async def run() -> int:
        async with opened() as work:
            await meet(work, chosen.id)
            key = full_id(work.desks.board(), chosen.id)
            delivery = await log_contact(
                work.desks, c.LogContact(key, means, chosen.done, chosen.with_whom, chosen.note)
            )
            if delivery is None:
                print("not delivered: Slack does not answer")
                print(f"desk: {KEPT}", file=sys.stderr)
                return 0
            print(outcome_line(delivery, link_trouble(work, delivery)))
            return exit_code(delivery)

    return in_loop(run)
