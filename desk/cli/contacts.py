"""`desk contacts`: the contact card of an operator, shown, and its people in and out as vCards."""

from argparse import Namespace
from contextlib import closing
from dataclasses import replace

from desk.app.paper import contact_card
from desk.cli.acting import connection_of
from desk.cli.exporting import write_file
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.outreach import card_notes
from desk.outreach.contacts import CallKind, ContactCard, Person, troubles
from desk.outreach.single_line import one_line
from desk.outreach.vcards import LARGEST_BYTES, CardsUnreadable, read_vcards, write_vcards
from desk.store.store import open_store


def contacts(chosen: Namespace) -> int:
    """Show a contact card, or bring people in or out. Nothing of it goes to the channel."""
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        connection = connection_of(home.settings.connections, chosen.operator)
        kept = contact_card(store.notes, connection.channel)
        card = kept or ContactCard(connection.channel, connection.name)
        asked = {"zone": chosen.zone, "preferred_call": CallKind(chosen.call) if chosen.call else None}
        changed = replace(card, **{name: value for name, value in asked.items() if value is not None})
        if chosen.source is not None:
            changed = _with_people(changed, chosen)
        if changed != card:
            if found := troubles(changed):
                raise Trouble("; ".join(each.line for each in found[:3]))
            store.notes.put(card_notes.note_key(connection.channel), card_notes.to_json(changed))
        if chosen.export is not None:
            write_file(chosen.export, write_vcards(changed))
            print(chosen.export)
            return 0
        _show(changed)
    return 0


def _with_people(card: ContactCard, chosen: Namespace) -> ContactCard:
    """The card with the people of a file: those of the same name are replaced, others come after. Raises Trouble."""
    try:
        with chosen.source.open("rb") as stream:
            found = read_vcards(stream.read(LARGEST_BYTES + 1))
    except CardsUnreadable as error:
        raise Trouble(f"{chosen.source}: {error}") from error
    for line in found.left_out:
        print(f"left out: {line}")
    read = {person.name.casefold(): person for person in found.people}
    stay = [read.pop(person.name.casefold(), person) for person in card.people]
    return replace(card, people=(*stay, *read.values()))


def _show(card: ContactCard) -> None:
    print(f"{one_line(card.operator)}: {card.zone}, calls by {card.preferred_call}")
    if not card.people:
        print("No people yet: `desk contacts --import FILE.vcf`, or edit the card in the window")
    for person in card.people:
        print(f"  {_person(card, person)}")


def _person(card: ContactCard, person: Person) -> str:
    phones = [f"{phone.number} ({phone.label})" if phone.label else phone.number for phone in person.phones]
    ways = (*phones, *person.emails)
    return one_line("  ".join(filter(None, (person.name, person.role, *ways, card.zone_of(person)))))
