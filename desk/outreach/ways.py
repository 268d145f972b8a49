"""The ways to reach the people of a contact card: what dials, rings or writes to them, in the order in which to try."""

from dataclasses import dataclass

from desk.outreach.calls import teams_call, teams_number
from desk.outreach.contacts import CallKind, ContactCard, Person
from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.mailto import mail_link
from desk.outreach.telephone import NumberInvalid, tel_link


@dataclass(frozen=True, slots=True)
class Way:
    """A number or an e-mail address (`means` is ``phone`` or ``email``) of a person. `link` dials the number or begins
    a letter; `teams` rings by Microsoft Teams, where the operator likes that. Empty where it cannot be done."""

    person: Person
    means: str
    address: str
    link: str = ""
    label: str = ""
    teams: str = ""


def ways(card: ContactCard) -> tuple[Way, ...]:
    """Every way, in the order in which to try: people as the card lists them, numbers before addresses."""
    rings = card.preferred_call is CallKind.TEAMS
    found = []
    for person in card.people:
        for phone in person.phones:
            try:
                link, called = tel_link(phone.number), teams_number(phone.number)
            except NumberInvalid:  # the card's form says so
                found.append(Way(person, "phone", phone.number, label=phone.label))
                continue
            teams = teams_call([called]) if rings else ""
            found.append(Way(person, "phone", phone.number, link, phone.label, teams))
        for email in person.emails:
            try:
                link = mail_link([Mailbox(email)]).url
            except AddressInvalid:  # the card's form says so
                found.append(Way(person, "email", email))
                continue
            found.append(Way(person, "email", email, link, teams=teams_call([email]) if rings else ""))
    return tuple(found)
