"""Procedure, "Backup channels": one message records what happened elsewhere, and nothing counts twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.procedure import commands as c
from desk.procedure.acts import Contacted
from desk.procedure.contacts import contact_lines, read_contacts
from desk.procedure.decide import decide
from desk.procedure.errors import Refused
from desk.procedure.incident import Incident
from desk.procedure.instants import DAY
from desk.procedure.side import Side
from desk.procedure.situation import Me, Situation
from desk.procedure.slacktext import plain
from tests.unit.procedure.channel import OLA, SAM, SUE, Channel, acknowledgement, clock, gaps, key

CALL = Contacted("phone", clock("10:06:12"), "Anna Kowalska", "acknowledged as P1")
MAILS = (
    Contacted("email", clock("10:34:05"), "Anna Kowalska", "update: still looking · <!channel>"),
    Contacted("email", clock("11:02"), "Anna, Bob", ""),
)


def _situation(channel: Channel, user: str = SAM, side: Side = Side.SUPPORT, at: str = "11:20") -> Situation:
    return Situation(channel.board(), Me(user, side), "0000000a", clock(at))


def _recorded(channel: Channel, report: str, *contacts: Contacted, by: str = SAM, at: str = "11:20") -> str:
    post = decide(c.LogContacts(key(report), contacts, "Slack was unavailable"), _situation(channel, by))
    text = post.text.rpartition("\n")[0]
    return channel.post(text, by, at, report)


def _times(incident: Incident) -> list[int]:
    return [run.started_at for run in gaps(incident)]


def test_one_message_puts_every_contact_at_its_own_time():
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    logged = _recorded(channel, report, *reversed(MAILS), CALL)
    incident = channel.incident(report)
    run = acknowledgement(incident)
    assert (run.stopped_at, run.evidence, run.channel_of_stop) == (CALL.at, logged, "phone")
    assert _times(incident) == [clock("10:00"), CALL.at, MAILS[0].at, MAILS[1].at]
    assert [(one.means, one.at, one.with_whom, one.note) for one in incident.contacts] == [
        (one.means, one.at, one.with_whom, one.note) for one in (CALL, *MAILS)
    ]
    assert not incident.phone_required
    assert incident.missed_updates(clock("11:20")) == 0
    assert incident.severity.proposals[0].by == OLA, "a level in a note is nobody's proposal"


def test_the_message_reads_well_to_someone_who_only_has_slack():
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    text = channel.messages[_recorded(channel, report, CALL, *MAILS)].text
    assert text.split("\n")[:-1] == [
        "Contacts elsewhere: 3",
        "*Why:* Slack was unavailable",
        "*Phone:* 2026-10-12 10:06:12 UTC · Anna Kowalska · acknowledged as P1",
        "*Email:* 2026-10-12 10:34:05 UTC · Anna Kowalska · update: still looking · &lt;!channel&gt;",
        "*Email:* 2026-10-12 11:02:00 UTC · Anna, Bob",
    ]


def test_a_contact_that_two_desks_logged_counts_once_at_the_earlier_time():
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    alone = channel.incident(report)
    _recorded(channel, report, CALL, MAILS[0], by=SAM, at="11:20")
    once = channel.incident(report)
    later = replace(CALL, at=CALL.at + 30_000_000, with_whom=" anna  KOWALSKA ", note="the same call")
    _recorded(channel, report, later, MAILS[0], by=SUE, at="11:21")
    channel.post("Contact: phone\n*At:* 2026-10-12 10:06:00 UTC\n*With:* Anna Kowalska", SUE, "11:22", report)
    twice = channel.incident(report)
    assert len(alone.contacts) == 0
    assert len(once.contacts) == len(twice.contacts) == 2
    assert acknowledgement(once).stopped_at == CALL.at
    assert acknowledgement(twice).stopped_at == clock("10:06"), "of the same minute the earliest stands"
    assert len(gaps(twice)) == len(gaps(once)) == 3


def test_another_person_another_minute_or_another_means_is_another_contact():
    channel = Channel()
    report = channel.report("10:00")
    others = (replace(CALL, with_whom="Bob"), replace(CALL, at=clock("10:07")), replace(CALL, means="email"))
    _recorded(channel, report, CALL, *others)
    assert len(channel.incident(report).contacts) == 4


def test_an_operators_log_does_not_take_the_place_of_supports():
    channel = Channel()
    report = channel.report("10:00")
    channel.post("Contact: phone\n*At:* 2026-10-12 10:06:00 UTC\n*With:* Anna Kowalska", OLA, "10:30", report)
    _recorded(channel, report, CALL)
    assert acknowledgement(channel.incident(report)).stopped_at == CALL.at


def test_a_contact_logged_in_both_of_two_merged_incidents_counts_once():
    channel = Channel()
    first, second = channel.report("10:00"), channel.report("10:01")
    _recorded(channel, first, CALL)
    _recorded(channel, second, CALL, by=SUE, at="11:21")
    channel.post(f"Merged into: {first}", SAM, "11:30", second)
    incident = channel.incident(first)
    assert len(incident.contacts) == 1


def test_a_desk_that_saw_the_message_go_and_one_that_starts_anew_agree_on_the_times():
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    logged = _recorded(channel, report, CALL, *MAILS)
    before = channel.incident(report)
    channel.post(
        f"Record: deleted\n*Message:* {logged}\n*Thread:* {report}\n*Author:* <@{SAM}>\n"
        "*Was:* contact phone 2026-10-12 10:06:12 UTC; contact email 2026-10-12 10:34:05 UTC; "
        "contact email 2026-10-12 11:02:00 UTC",
        SUE,
        "11:40",
        report,
    )
    channel.delete(logged)
    assert _times(channel.incident(report)) == _times(before)


@pytest.mark.parametrize(
    ("contact", "side", "words"),
    [
        (replace(CALL, means="pigeon"), Side.SUPPORT, "by phone or email"),
        (replace(CALL, at=CALL.at + DAY), Side.SUPPORT, "future"),
        (replace(CALL, with_whom=" "), Side.SUPPORT, "with whom"),
        (CALL, Side.OPERATOR, "Only support"),
        (None, Side.SUPPORT, "no contact"),
    ],
)
def test_what_cannot_be_recorded_is_refused(contact: Contacted | None, side: Side, words: str):
    channel = Channel()
    report = channel.report("10:00")
    given_contacts = () if contact is None else (contact,)
    with pytest.raises(Refused, match=words):
        decide(c.LogContacts(key(report), given_contacts), _situation(channel, SAM, side))


@given(
    st.lists(
        st.builds(
            Contacted,
            st.sampled_from(["phone", "email"]),
            st.integers(0, 4_000_000_000_000_000),
            st.text(),
            st.text(),
        ),
        max_size=4,
    )
)
def test_what_was_written_is_read_back(contacts: list[Contacted]):
    read = read_contacts(plain(contact_lines(contacts)))
    assert sorted((one.means, one.at) for one in read) == sorted((one.means, one.at) for one in contacts)


def test_lines_that_are_no_contact_are_for_people():
    words = "Phone: yesterday · Anna\nEmail: 2026-10-12 10:00:00 UTC\n*Why:* x\nPigeon: 2026-10-12 10:00:00 UTC · A"
    assert read_contacts(words) == ()
