"""Procedure, "Backup channels": what was said by phone or e-mail counts at the time it took place."""

from tests.unit.procedure.channel import OLA, SAM, SUE, Channel, acknowledgement, clock, gaps


def contact(means: str, at: str) -> str:
    """The text of a logged contact."""
    return f"Contact: {means}\n*At:* 2026-10-12 {at} UTC\n*With:* Ola\n*Note:* told her"


def test_a_logged_call_stops_the_acknowledge_clock_at_the_time_it_took_place() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    logged = channel.post(contact("phone", "10:06:00"), SAM, "10:40", report)
    incident = channel.incident(report)
    run = acknowledgement(incident)
    assert (run.stopped_at, run.stopped_by, run.evidence, run.channel_of_stop) == (
        clock("10:06"),
        SAM,
        logged,
        "phone",
    )
    assert gaps(incident)[-1].due_at == clock("10:36"), "the message that logs it is no update"
    assert (incident.acknowledged_by, len(gaps(incident))) == ((SAM,), 2), "nothing counts twice"
    assert [(one.means, one.at, one.with_whom, one.note) for one in incident.contacts] == [
        ("phone", clock("10:06"), "Ola", "told her")
    ]


def test_updates_by_email_stop_the_update_clock() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("on it", SAM, "10:05", report)
    channel.post(contact("email", "10:30:00"), SUE, "11:10", report)
    incident = channel.incident(report)
    assert [run.started_at for run in gaps(incident)] == [clock("10:00"), clock("10:05"), clock("10:30")]
    assert incident.owner == SAM


def test_an_operators_log_of_a_call_stops_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post(contact("phone", "10:06:00"), OLA, "10:40", report)
    incident = channel.incident(report)
    assert (incident.status, len(incident.contacts)) == ("reported", 1)


def test_a_call_before_the_report_stops_nothing() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post(contact("phone", "09:50:00"), SAM, "10:40", report)
    assert channel.incident(report).status == "reported"


def test_a_call_logged_for_later_counts_when_it_was_logged() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.post(contact("phone", "12:00:00"), SAM, "10:10", report)
    assert acknowledgement(channel.incident(report)).stopped_at == clock("10:10")


def test_a_p1_requires_the_phone_step_until_it_is_done_or_skipped_with_a_reason() -> None:
    for text in (contact("phone", "10:06:00"), "Phone step skipped: on a huddle already"):
        channel = Channel()
        report = channel.report("10:00", severity="P1")
        channel.post(contact("email", "10:05:00"), SAM, "10:30", report)
        assert channel.incident(report).phone_required
        channel.post("Phone step skipped", SAM, "10:35", report)
        channel.post("Phone step skipped: we know", OLA, "10:36", report)
        assert channel.incident(report).phone_required
        channel.post(text, SAM, "10:40", report)
        assert not channel.incident(report).phone_required


def test_a_p2_or_a_resolved_p1_requires_no_phone_step() -> None:
    channel = Channel()
    minor, major = channel.report("10:00", severity="P2"), channel.report("10:01", severity="P1")
    channel.say("Resolved: restarted", SAM, "10:10", major)
    assert not channel.incident(minor).phone_required
    assert not channel.incident(major).phone_required


def test_a_report_by_phone_counts_from_the_call() -> None:
    channel = Channel()
    text = "*Title*\nFeed is down\n*Reported:* 2026-10-12 09:30:00 UTC by {}"
    called = channel.post(text.format("phone"), SAM, "10:00")
    incident = channel.incident(called)
    assert (incident.reported_at, incident.how_reported) == (clock("09:30"), "phone")
    assert acknowledgement(incident).due_at == clock("09:45")
    assert incident.extras == ()


def test_a_report_said_to_come_from_the_future_or_from_a_hand_counts_from_its_own_time() -> None:
    channel = Channel()
    text = "*Title:* Feed is down\n*Impact:* all\n*Reported:* 2026-10-12 {} UTC by phone"
    future = channel.post(text.format("11:00:00"), SAM, "10:00")
    typed = channel.say(text.format("09:00:00"), OLA, "10:01")
    assert channel.incident(future).reported_at == clock("10:00")
    incident = channel.incident(typed)
    assert (incident.reported_at, incident.how_reported) == (clock("10:01"), "slack")
    assert incident.extras == (("Reported", "2026-10-12 09:00:00 UTC by phone"),)
