"""The contact cards of this computer: read from and written to its notes, and never anywhere else."""

from desk.outreach import card_notes
from desk.outreach.card_notes import CardUnreadable
from desk.outreach.contacts import ContactCard
from desk.ui.ports import Notes


def load_card(notes: Notes, channel: str, operator: str) -> tuple[ContactCard, str]:
    """An operator's card, an empty one where there is none; and what is wrong with the one that is kept."""
    kept = notes.get(card_notes.note_key(channel))
    if kept is None:
        return ContactCard(channel, operator), ""
    try:
        return card_notes.from_json(kept), ""
    except CardUnreadable as error:
        return ContactCard(channel, operator), str(error)


def save_card(notes: Notes, card: ContactCard) -> None:
    """Keep a card."""
    notes.put(card_notes.note_key(card.channel), card_notes.to_json(card))
