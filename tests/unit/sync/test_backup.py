"""An outage as one desk lives through it: noticed, said, switched by hand, and recorded once when it is over."""

from __future__ import annotations

from desk.outreach.outage import Availability, StatusReading, Switch
from desk.procedure.acts import Contacted
from desk.procedure.commands import LogContact
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.procedure.ports import ChannelGone, NotAllowed, NotSent, OutcomeUnknown, RateLimited, TokenDead
from desk.store.store import Store
from desk.sync.backup import Backup, BackupState
from desk.sync.events import BackupChanged
from tests.unit.sync.bench import Bench

T0: Micros = 1_790_000_000 * SECOND
GONE = NotSent("no connection to Slack", "offline")


class Told:
    """Hears what a backup says."""

    def __init__(self, store: Store) -> None:
        self.states: list[BackupState] = []
        self.backup = Backup(store.notes, self.states.append)

    def fail(self, *at: Micros) -> Availability:
        for now in at:
            self.backup.missed(GONE, now)
        return self.backup.state(at[-1]).availability


def _contact(at: Micros, incident: str = "C1:1.000001", whom: str = "Marek") -> LogContact:
    return LogContact(incident, "phone", at, whom, "acknowledged")


def test_an_outage_counts_from_its_first_failure_and_is_told_once(bench: Bench):
    told = Told(bench.store)
    assert told.fail(T0, T0 + 10 * SECOND).available
    found = told.fail(T0 + 21 * SECOND)
    assert (found.available, found.offered, found.since) == (False, True, T0)
    told.fail(T0 + 30 * SECOND)
    assert [state.availability.available for state in told.states] == [False]


def test_what_says_nothing_of_slack_being_away_is_no_failure(bench: Bench):
    told = Told(bench.store)
    for error in (
        RateLimited("wait", "conversations.history", 30.0),
        TokenDead("no token"),
        NotAllowed("no scope"),
        ChannelGone("archived"),
    ):
        for number in range(4):
            told.backup.missed(error, T0 + number * MINUTE)
    assert not told.backup.fails
    told.backup.missed(OutcomeUnknown("it broke off"), T0)
    assert told.backup.fails


def test_an_answer_ends_it_and_a_new_desk_knows_what_the_last_one_saw(bench: Bench):
    told = Told(bench.store)
    told.fail(T0, T0 + 10 * SECOND, T0 + 21 * SECOND)
    again = Told(bench.store)
    assert again.backup.state(T0 + MINUTE).availability.since == T0
    again.backup.heard(T0 + MINUTE)
    told.backup.reload()
    assert told.backup.state(T0 + MINUTE).availability.available
    assert not told.backup.fails


def test_a_person_switches_it_by_hand_and_only_a_person_ends_it(bench: Bench):
    told = Told(bench.store)
    told.backup.switch(Switch(True, T0, "U1", "their VPN is down"), T0)
    told.backup.heard(T0 + MINUTE)
    found = told.backup.state(T0 + MINUTE).availability
    assert (found.available, found.by_hand, found.since) == (False, True, T0)
    assert "their VPN is down" in found.line
    assert "Slack answers this desk again" in found.line
    told.backup.switch(Switch(False, T0 + 2 * MINUTE, "U1"), T0 + 2 * MINUTE)
    assert told.backup.state(T0 + 2 * MINUTE).availability.available


def test_the_status_page_makes_failures_count_sooner(bench: Bench):
    told = Told(bench.store)
    told.fail(T0, T0 + SECOND)
    told.backup.read_status(StatusReading(T0 + SECOND, True, "Trouble with messages"), T0 + SECOND)
    found = told.backup.state(T0 + SECOND).availability
    assert (found.available, found.page) == (False, "Trouble with messages")


def test_contacts_are_kept_only_while_slack_does_not_answer(bench: Bench):
    told = Told(bench.store)
    assert not told.backup.takes(_contact(T0))
    told.fail(T0)
    assert told.backup.takes(_contact(T0))
    told.backup.keep(_contact(T0), T0 + SECOND)
    told.backup.keep(_contact(T0 + MINUTE), T0 + MINUTE)
    kept = Told(bench.store).backup.state(T0 + MINUTE).kept
    assert kept == {
        "C1:1.000001": (
            Contacted("phone", T0, "Marek", "acknowledged"),
            Contacted("phone", T0 + MINUTE, "Marek", "acknowledged"),
        )
    }


def test_what_was_kept_is_owed_once_slack_answers_and_nobody_says_otherwise(bench: Bench):
    told = Told(bench.store)
    told.fail(T0)
    told.backup.keep(_contact(T0), T0)
    assert told.backup.owed("C1", T0) == ()
    told.backup.switch(Switch(True, T0 + SECOND, "U1"), T0 + SECOND)
    told.backup.heard(T0 + MINUTE)
    assert told.backup.owed("C1", T0 + MINUTE) == ()
    told.backup.switch(Switch(False, T0 + 2 * MINUTE, "U1"), T0 + 2 * MINUTE)
    assert told.backup.owed("C1", T0 + 2 * MINUTE) == ("C1:1.000001",)
    assert told.backup.owed("C2", T0 + 2 * MINUTE) == ()
    told.backup.refused("C1:1.000001")
    assert told.backup.owed("C1", T0 + 2 * MINUTE) == ()
    told.backup.recorded("C1:1.000001", T0 + 2 * MINUTE)
    assert not Told(bench.store).backup.state(T0 + 2 * MINUTE).kept


def test_desks_that_come_back_together_take_turns(bench: Bench):
    backup = Backup(bench.store.notes, lambda _: None, chance=lambda: 0.5)
    backup.missed(GONE, T0)
    backup.keep(_contact(T0), T0)
    backup.heard(T0 + MINUTE)
    key = ("C1:1.000001",)
    assert backup.owed("C1", T0 + MINUTE) == key, "a command line does not wait"
    assert backup.owed("C1", T0 + MINUTE + 9 * SECOND, at_once=False) == ()
    assert backup.owed("C1", T0 + MINUTE + 10 * SECOND, at_once=False) == key


async def test_the_polls_of_a_channel_feed_it(bench: Bench):
    bench.channel.fail("conversations.history", GONE, times=3)
    for _ in range(3):
        await bench.desk.poll()
        bench.clock.advance(11)
    states = [event.state for event in bench.events if isinstance(event, BackupChanged)]
    assert [state.availability.available for state in states] == [False]
    await bench.desk.poll()
    last = [event.state for event in bench.events if isinstance(event, BackupChanged)][-1]
    assert last.availability.available
