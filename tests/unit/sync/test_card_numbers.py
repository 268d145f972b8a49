"""No number of an operator's contact card leaves this desk: an act that holds one is refused, a record goes without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.outreach import card_notes
from desk.outreach.contacts import ContactCard, Person, Phone
from desk.procedure.acts import Contacted
from desk.procedure.board import Board
from desk.procedure.commands import Command, LogContact, LogContacts, Reply
from desk.procedure.contacts import contact_lines
from desk.procedure.errors import Refused
from desk.procedure.instants import SECOND, Micros
from desk.procedure.message import Json
from desk.procedure.ports import NotSent
from desk.procedure.post import Post
from desk.sync.line import ChannelFold
from tests.fakes.channel import CHANNEL
from tests.unit.sync.bench import Bench, post_of

CARD = ContactCard(CHANNEL, "Bets Ltd", (Person("Anna", phones=(Phone("+49 30 901820"),)),))
INCIDENT = f"{CHANNEL}:1.000001"


def _decide(command: Command, board: Board, fold: ChannelFold, op: str, now: Micros) -> Post:
    """Whatever is said goes out."""
    if isinstance(command, LogContacts):
        return post_of(op, contact_lines(command.contacts))
    assert isinstance(command, Reply | LogContact)
    return post_of(op, command.words if isinstance(command, Reply) else command.note)


def _with_card(bench: Bench, card: Json) -> Bench:
    channel = bench.desk
    channel.line = replace(channel.line, decide=_decide)
    bench.store.notes.put(card_notes.note_key(CHANNEL), card)
    return bench


@pytest.mark.parametrize("words", ["Anna is on 030 901820", "call (+49) 30/901820"])
def test_an_act_that_holds_a_number_of_the_card_is_refused_and_queues_nothing(bench: Bench, words: str):
    desks = _with_card(bench, card_notes.to_json(CARD)).desks
    with pytest.raises(Refused, match="phone number of the contact card"):
        desks.submit(Reply(INCIDENT, words))
    assert bench.store.outbox.pending() == []


def test_another_number_of_digits_goes_out(bench: Bench):
    desks = _with_card(bench, card_notes.to_json(CARD)).desks
    assert desks.submit(Reply(INCIDENT, "901,820 bets are open")).post.text.startswith("901,820")


def test_a_contact_is_refused_while_slack_is_away_already(bench: Bench):
    desks = _with_card(bench, card_notes.to_json(CARD)).desks
    for number in range(3):
        desks.backup.missed(NotSent("no connection to Slack", "offline"), number * 30 * SECOND)
    with pytest.raises(Refused, match="phone number of the contact card"):
        desks.keep(LogContact(INCIDENT, "email", 1, "Anna", "she is on 030 901820"))
    assert desks.backup.state(60 * SECOND).kept == {}


def test_a_record_of_what_was_said_long_ago_goes_out_without_the_number(bench: Bench):
    desks = _with_card(bench, card_notes.to_json(CARD)).desks
    said = Contacted("email", 1, "Anna", "update: call 30901820")
    assert "call [number]" in desks.submit(LogContacts(INCIDENT, (said,), "away")).post.text


def test_a_card_that_cannot_be_read_stops_no_act(bench: Bench):
    desks = _with_card(bench, {"version": 99}).desks
    assert desks.submit(Reply(INCIDENT, "on 030 901820")).post.text.startswith("on 030")
