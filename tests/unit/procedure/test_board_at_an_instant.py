"""Design, `--at`: the truth about an instant as it is known now: acts after it left out, what reaches back kept."""

from desk.procedure.clocks import ClockState
from tests.unit.procedure.channel import (
    OLA,
    SAM,
    STRANGER,
    SUE,
    Channel,
    acknowledgement,
    clock,
    gaps,
    key,
)
from tests.unit.procedure.witnessing import seen


def test_acts_after_the_instant_are_left_out() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.say("P2", SAM, "10:10", report)
    channel.say("ok", OLA, "10:20", report)
    channel.say("Resolved: restarted", SAM, "10:30", report)
    assert channel.board("09:59").incidents == {}
    seen_at = {at: channel.incident(report, at) for at in ("10:00", "10:10", "10:20", "10:30")}
    assert [str(one.status) for one in seen_at.values()] == [
        "reported",
        "acknowledged",
        "acknowledged",
        "resolved",
    ]
    assert [one.severity.agreed for one in seen_at.values()] == [None, None, 2, 2]
    assert [len(one.timeline) for one in seen_at.values()] == [1, 2, 3, 4]
    assert seen_at["10:00"].acknowledged_by == ()


def test_clocks_are_judged_at_the_instant() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:20", report)
    run = acknowledgement(channel.incident(report, "10:15:00.000001"))
    assert (run.stopped_at, run.late(clock("10:15:00.000001"))) == (None, 1)
    assert acknowledgement(channel.incident(report, "10:15")).state(clock("10:15")) is ClockState.RUNNING


def test_triage_after_the_instant_is_left_out() -> None:
    channel = Channel()
    said = channel.say("good morning", OLA, "10:00")
    assert list(channel.board("10:00").triage) == [key(said)]
    assert channel.board("09:59:59").triage == {}


def test_classifications_promotions_and_credits_count_whenever_they_were_made() -> None:
    channel = Channel()
    said = channel.say("site is down", OLA, "10:00")
    loose = channel.say("looking into it", STRANGER, "10:05")
    channel.post("Promoted to an incident", SAM, "11:00", said)
    channel.post(f"Credited: {loose}", SAM, "11:01", said)
    channel.post(f"Classification: <@{STRANGER}> is support", SAM, "11:02")
    incident = channel.incident(said, "10:06")
    assert (incident.status, acknowledgement(incident).stopped_by) == ("acknowledged", STRANGER)
    assert channel.incident(said, "10:04").status == "reported"


def test_a_message_set_aside_later_is_set_aside_at_the_instant_too() -> None:
    channel = Channel()
    said = channel.say("good morning", OLA, "10:00")
    channel.post("Set aside", SAM, "11:00", said)
    assert channel.board("10:30").triage[key(said)].state == "dismissed"


def test_a_contact_logged_later_counts_at_the_time_it_took_place() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    channel.post("Contact: phone\n*At:* 2026-10-12 10:06:00 UTC\n*With:* Ola", SAM, "10:40", report)
    assert acknowledgement(channel.incident(report, "10:10")).stopped_at == clock("10:06")
    assert channel.incident(report, "10:05").status == "reported"


def test_records_count_whenever_they_were_made_and_speak_of_their_message() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P3")
    text = channel.messages[report].text.replace("P3", "P1")
    seen(channel, lambda: channel.edit(report, text, "10:10"), "10:12")
    assert channel.incident(report, "10:05").severity.governing.name == "P3"
    assert channel.incident(report, "10:10").severity.governing.name == "P1"


def test_a_report_by_phone_is_an_incident_from_the_time_of_the_call() -> None:
    channel = Channel()
    report = channel.post(
        "*Title*\nFeed\n*Severity:* P2\n*Reported:* 2026-10-12 09:30:00 UTC by phone", SAM, "10:00"
    )
    incident = channel.incident(report, "09:45")
    assert (incident.reported_at, incident.severity.governing.name) == (clock("09:30"), "P2")


def test_a_reopened_incident_was_resolved_before() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Resolved: restarted", SAM, "10:30", report)
    channel.say("Reopen", OLA, "10:40", report)
    channel.say("looking", SUE, "10:45", report)
    before, after = channel.incident(report, "10:35"), channel.incident(report, "10:40")
    assert (before.status, before.cycle, len(gaps(before))) == ("resolved", 1, 1)
    assert (after.status, after.cycle, len(gaps(after))) == ("acknowledged", 2, 2)


def test_the_instant_after_everything_shows_the_board_as_it_is() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report, files=["a.png"])
    channel.react(report, "eyes", SUE)
    assert channel.board("20 00:00") == channel.board()
    early = channel.incident(report, "10:00")
    assert (early.files, early.seen_by) == ((), (SUE,))
