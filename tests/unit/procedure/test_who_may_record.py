"""Procedure, "Slack forgets; desk writes down": what a record can say, and what no desk can make of another's words."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from desk.procedure.policy import Policy
from desk.procedure.records import Record, format_record, operation_of
from desk.procedure.roster import Party
from desk.procedure.side import Side
from desk.procedure.witness import may_witness
from tests.unit.procedure.channel import (
    OLA,
    OPERATOR_DESK,
    OTTO,
    ROSTER,
    SAM,
    SUPPORT_DESK,
    App,
    Channel,
    acknowledgement,
    clock,
    key,
)
from tests.unit.procedure.witnessing import owed_for, seen


def forged(
    channel: Channel,
    about: str,
    root: str,
    desk: App = OPERATOR_DESK,
    at: str = "10:30",
    kind: str = "deleted",
    author: str = SAM,
    was: str = "",
    title: str = "",
) -> None:
    """A desk posts a record that no change called for."""
    record = Record(kind, about, root, author, "", (), said=False, op="feedbeef", title=title)
    text = format_record(record, OLA if desk is OPERATOR_DESK else SAM)
    if was:
        text = text.replace("*Author:*", f"*Was:* {was}\n*Author:*")
    channel.put_raw(text, desk, at, root)


@pytest.mark.parametrize("kind", ["deleted", "edited"])
@pytest.mark.parametrize("author", [SAM, OLA])
@pytest.mark.parametrize("desk", [OPERATOR_DESK, SUPPORT_DESK])
def test_no_record_takes_an_acknowledgement_away_that_stands(kind: str, author: str, desk: App) -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = channel.say("on it", SAM, "10:05", report)
    forged(channel, said, report, desk, kind=kind, author=author)
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:05")


@pytest.mark.parametrize("was", ["message", "message; level P1", "message; acceptance", "resolution"])
def test_an_operators_desk_says_nothing_for_support(was: str) -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    without = channel.board().incidents
    forged(channel, "1791799500.000000", report, was=was)
    assert channel.board().incidents == without


def test_an_operators_desk_changes_nothing_that_supports_desk_posted() -> None:
    channel = Channel()
    report = channel.report("10:00")
    posted = channel.post("Acknowledged as P2", SAM, "10:05", report)
    forged(channel, posted, report, kind="edited", author=OLA)
    incident = channel.incident(report)
    assert (acknowledgement(incident).stopped_at, incident.severity.agreed) == (clock("10:05"), 2)


def test_where_support_has_no_desk_the_operators_is_the_only_witness() -> None:
    channel = Channel(roster=None)
    alone = replace(ROSTER, support=Party(people=ROSTER.support.people))
    channel.put_roster(alone, "01 08:00", OLA, OPERATOR_DESK)
    report = channel.report("10:00")
    said = channel.say("on it", SAM, "10:05", report)
    _, (record,) = owed_for(channel, lambda: channel.delete(said))
    channel.put_raw(format_record(record, OLA), OPERATOR_DESK, "10:10", report)
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:05")


def test_what_an_operators_desk_wrote_first_does_not_spare_supports_desk() -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = channel.say("on it", SAM, "10:05", report)
    fold, (record,) = owed_for(channel, lambda: channel.delete(said))
    for author in (SAM, OLA):
        lie = replace(record, author=author, said=False)
        ts = channel.put_raw(format_record(lie, OLA), OPERATOR_DESK, "10:09", report)
        fold.apply([channel.messages[ts]])
        assert not fold.has_record(record)
    channel.put_raw(format_record(record, SAM), SUPPORT_DESK, "10:10", report)
    fold.apply(channel.messages.values())
    assert fold.has_record(record)
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:05")


def test_an_operators_desk_does_not_even_write_what_would_not_count() -> None:
    channel = Channel()
    report = channel.report("10:00")
    said = {by: channel.say("P1", by, "10:05", report) for by in (SAM, OLA)}
    for by, ts in said.items():
        fold, (record,) = owed_for(channel, partial(channel.delete, ts))
        assert may_witness(fold, record, Side.SUPPORT)
        assert may_witness(fold, record, Side.OPERATOR) == (by == OLA)
        assert not may_witness(fold, record, Side.UNKNOWN)


def test_either_desk_writes_down_what_the_operator_took_back() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="")
    named = channel.say("P1", OTTO, "10:05", report)
    _, (record,) = owed_for(channel, lambda: channel.delete(named))
    channel.put_raw(format_record(record, OLA), OPERATOR_DESK, "10:10", report)
    (proposal,) = channel.incident(report).severity.proposals
    assert (proposal.side, proposal.level) == (Side.OPERATOR, 1)


def test_a_record_of_a_message_that_stands_makes_no_incident_of_it() -> None:
    channel = Channel()
    said = channel.say("good morning", OLA, "10:00")
    forged(channel, said, said, SUPPORT_DESK, author=OLA, title="Feed is down")
    assert key(said) not in channel.board().incidents


def test_a_record_of_a_message_that_was_not_yet_said_is_none() -> None:
    channel = Channel()
    report = channel.report("10:00")
    forged(channel, f"{clock('11:00') // 1_000_000}.000000", report, SUPPORT_DESK, at="10:30", was="message")
    assert acknowledgement(channel.incident(report)).stopped_at is None


def accepted(channel: Channel, kind: str) -> str:
    """Something of the charter that only an acceptance brings in force; the acceptance."""
    if kind == "policy":
        root, by = channel.put_policy(Policy(version=1), "09:00"), OLA
    elif kind == "roster":
        root, by = channel.put_roster(replace(ROSTER, version=2), "09:00", OLA, OPERATOR_DESK), SAM
    else:
        root, by = channel.post("Classification: <@USTRANGER> is operator", OLA, "09:00"), SAM
    return channel.say("agreed", by, "09:05", root)


CHANGES: dict[str, Callable[[Channel, str], None]] = {
    "deleted": lambda channel, ts: channel.delete(ts),
    "edited": lambda channel, ts: channel.edit(ts, "on second thoughts", "09:30"),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("kind", ["policy", "roster", "classification"])
def test_an_acceptance_that_is_taken_back_is_written_down_and_holds(kind: str, change: str) -> None:
    channel = Channel()
    reply = accepted(channel, kind)
    before = channel.fold().charter
    (record,) = seen(channel, lambda: CHANGES[change](channel, reply), "09:31")
    assert (record.kind, record.thread_ts) == (change, channel.messages[reply].thread_ts)
    assert channel.fold().charter.says_the_same(before)


def test_words_edited_into_an_acceptance_count_from_the_edit() -> None:
    channel = Channel()
    reply = accepted(channel, "policy")
    channel.edit(reply, "let me see")
    assert channel.fold().charter.policies == ()
    seen(channel, lambda: channel.edit(reply, "agreed", "09:40"), "09:41")
    assert [since for since, _ in channel.fold().charter.policies] == [clock("09:40")]


def test_a_remark_on_a_policy_is_no_matter_for_a_record() -> None:
    channel = Channel()
    reply = accepted(channel, "policy")
    remark = channel.say("thank you", SAM, "09:10", channel.messages[reply].thread_ts)
    assert seen(channel, lambda: channel.delete(remark), "09:20") == ()


def test_every_desk_derives_the_same_operation_for_a_change_of_the_charter() -> None:
    channel = Channel()
    reply = accepted(channel, "policy")
    (record,) = seen(channel, lambda: channel.delete(reply), "09:20")
    assert record.op == operation_of(channel.messages[reply])
