"""Records as messages: every desk writes and reads the same ones, and only desks do."""

import pytest

from desk.procedure.instants import to_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.records import Record, format_record, operation_of, parse_record
from desk.procedure.witness import record_post
from tests.unit.procedure.channel import (
    CHANNEL,
    JIRA,
    OLA,
    OTTO,
    SAM,
    SUE,
    SUPPORT_DESK,
    Channel,
    clock,
    key,
)
from tests.unit.procedure.witnessing import owed_for, seen, write_down


def test_two_desks_that_saw_the_same_change_write_the_same_operation_and_it_counts_once() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:04", report)
    _, one = owed_for(channel, lambda: channel.delete(reply))
    write_down(channel, one, "10:25", by=SAM)
    before = channel.board()
    write_down(channel, one, "10:26", by=SUE)
    assert channel.board() == before
    assert one[0].op == operation_of(channel.messages[reply])


def test_a_record_counts_only_from_a_desk() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("on it", SAM, "10:04", report)
    _, records = owed_for(channel, lambda: channel.delete(reply))
    text = record_post(records[0], channel.fold(), SUE).text
    channel.say(text, OTTO, "10:20", report)
    channel.put_raw(text, JIRA, "10:21", report)
    assert channel.incident(report).status == "reported"


@pytest.mark.parametrize(
    "text",
    [
        "Record: edited",
        "Record: burnt\n*Message:* 1.000000\n*Thread:* 1.000000\n*Author:* <@USAM>",
        "Record: edited\n*Message:* soon\n*Thread:* 1.000000\n*Author:* <@USAM>",
        "Record: edited\n*Message:* 1.000000\n*Thread:* 1.000000\n*Author:* Sam",
    ],
)
def test_a_record_that_cannot_be_read_is_nothing_at_all(text: str) -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post(text, SAM, "10:05", report)
    channel.put_raw(text, SUPPORT_DESK, "10:06", report)
    loose = channel.post(text, SAM, "10:07")
    incident = channel.incident(report)
    assert (incident.status, [entry.kind for entry in incident.timeline]) == ("reported", ["report"])
    assert key(loose) not in channel.board().triage


def test_every_act_in_a_record_is_read_back() -> None:
    channel = Channel()
    report = channel.report("10:00")
    texts = (
        "Severity: P2", "Agreed", "Resolved: x", "Reopened: x", "Withdrawn: x", "Taken", "Handed over to <@USUE>",
        f"Merged into: {report}", "Unmerged", "Contact: phone\n*At:* 2026-10-12 09:30:00.25 UTC",
        "Resolution time: 1 h 0.5 s", "Credits: 900.00 &amp; more; EUR",
        "Post-mortem scheduled: 2026-10-13 12:00:00 UTC",
        "Post-mortem cancelled: no time",
        "Post-mortem held: 2026-10-13 12:00:00 UTC", "Post-mortem document: revision 3", "Promoted to an incident",
        "Set aside", f"Credited: {report}", "Resolution confirmed",
    )  # fmt: skip
    charter = channel.fold().charter
    for text in texts:
        by = OLA if "confirmed" in text else SAM
        message = channel.messages[channel.post(text, by, "10:05", report)]
        _, done = charter.acts_of(message)
        record = Record("deleted", message.ts, report, by, "", done, said=True, op="0000abcd")
        told = ChannelMessage(CHANNEL, to_ts(clock("11:00")), text=format_record(record, SAM))
        read = parse_record(told, "0000abcd")
        assert read is not None
        assert done, text
        assert read.words == record.words


@pytest.mark.parametrize(
    "words",
    ["level P9", "time long", "contact pigeon noon", "held soon", "merge soon", "document draft", "juggling"],
)
def test_words_of_a_record_that_nobody_knows_are_left_out(words: str) -> None:
    text = (
        f"Record: deleted\n*Message:* 1.000000\n*Thread:* 1.000000\n*Author:* <@USAM>\n*Was:* {words}; taking"
    )
    read = parse_record(ChannelMessage(CHANNEL, "2.000000", text=text), "0000abcd")
    assert read is not None
    assert read.words == {"taking"}


def test_a_record_holds_no_words_of_the_message_it_speaks_of() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    secret = channel.say("Resolved: the password was hunter2, P2", SAM, "10:30", report)
    (record,) = seen(channel, lambda: channel.delete(secret), "10:40")
    assert "hunter2" not in record_post(record, channel.fold(), SUE).text
