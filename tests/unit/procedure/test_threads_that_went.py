"""Procedure, "Slack forgets; desk writes down": a thread whose root is gone goes on under the record of it."""

from dataclasses import replace

from tests.unit.procedure.channel import OLA, OTTO, SAM, SUE, Channel, clock
from tests.unit.procedure.witnessing import seen


def test_a_thread_that_went_whole_leaves_what_it_came_to() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    replies = [
        channel.say("on it, P3", SAM, "10:05", report),
        channel.say("Resolved: restarted", SAM, "10:30", report),
    ]
    replies += [channel.say("ok", by, "10:40", report) for by in (OLA, OTTO)]
    before = channel.incident(report)

    def purge() -> None:
        for ts in (*reversed(replies), report):
            channel.delete(ts)

    records = seen(channel, purge, "11:00")
    assert [record.ts for record in records] == [report, *replies[:3]]
    incident = channel.incident(report)
    assert (incident.status, incident.clocks, incident.severity.agreed) == (
        "closed", before.clocks, before.severity.agreed,
    )  # fmt: skip
    assert all(one.is_root for one in channel.messages.values() if one.text.startswith("Record"))


def test_a_tombstone_that_vanished_with_the_last_reply_is_gone_like_any_root() -> None:
    channel = Channel()
    report = channel.report("10:00")
    reply = channel.say("P2", SAM, "10:05", report)
    seen(channel, lambda: channel.delete(report), "10:10")

    def last_reply_deleted() -> None:
        channel.delete(reply)
        channel.messages[report] = replace(channel.messages[report], gone=True)

    seen(channel, last_reply_deleted, "10:20")
    incident = channel.incident(report)
    assert incident.acknowledged_at == clock("10:05")
    assert incident.thread_ts == incident.stands_in != ""


def test_what_is_said_under_a_record_is_recorded_like_all_else() -> None:
    channel = Channel()
    report = channel.report("10:00")
    seen(channel, lambda: channel.delete(report), "10:03")
    stands_in = next(ts for ts, one in channel.messages.items() if one.text.startswith("Record"))
    reply = channel.say("on it", SAM, "10:05", stands_in)
    seen(channel, lambda: channel.delete(reply), "10:25")
    assert channel.incident(report).acknowledged_at == clock("10:05")
    loose = channel.say("looking", SUE, "10:26")
    channel.post(f"Credited: {loose}", SAM, "10:27", stands_in)
    (record,) = seen(channel, lambda: channel.delete(loose), "10:30")
    assert record.thread_ts == stands_in
    assert channel.incident(report).last_support_at == clock("10:26")
