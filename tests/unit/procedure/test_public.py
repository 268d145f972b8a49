"""Design, "JSON of an incident": what scripts are promised."""

import json
from dataclasses import replace

from desk.procedure.post import Delivery, FileDelivery, Lane, Post, PostState
from desk.procedure.public import board_json, seconds
from tests.unit.procedure.channel import OLA, ROSTER, SAM, SUE, Channel, clock, key

KEYS = {
    "id", "operator", "title", "product", "description", "impact", "extras", "missing", "status", "cycle", "severity",
    "occurred_at", "reported_at", "reported_by", "resolved_at", "resolution_seconds", "clocks", "missed_updates",
    "owner", "acknowledged_by", "seen_by", "stakeholders", "attachments", "timeline", "outbox",
}  # fmt: skip


def test_an_incident_has_every_promised_key() -> None:
    channel = Channel()
    report = channel.report("10:00", severity="P1", title="Feed &amp; odds")
    channel.say("P2", SAM, "10:15:00.000001", report, files=["a.png"])
    channel.react(report, "eyes", SUE)
    shown = board_json(channel.board(), clock("10:20"), sha256={"a.png": "ab12"})
    (incident,) = json.loads(json.dumps(shown))["incidents"]
    assert set(incident) >= KEYS
    assert (incident["id"], incident["operator"], incident["title"]) == (
        key(report),
        "Bets Ltd",
        "Feed & odds",
    )
    assert incident["severity"] == {
        "governing": "P1",
        "agreed": None,
        "proposals": [
            {"side": "operator", "by": OLA, "level": "P1", "at": "2026-10-12T10:00:00.000Z"},
            {"side": "support", "by": SAM, "level": "P2", "at": "2026-10-12T10:15:00.000001Z"},
        ],
    }
    acknowledge, first, running = incident["clocks"]
    assert (acknowledge["state"], acknowledge["late_seconds"]) == ("breached", 0.000001)
    assert (first["state"], running["state"], running["stopped_at"]) == ("met", "running", None)
    assert (acknowledge["stopped_by"], incident["owner"], incident["acknowledged_by"]) == (SAM, SAM, [SAM])
    assert (incident["seen_by"], incident["reported_by"]) == ([SUE], OLA)
    assert incident["attachments"] == [{"name": "a.png", "size": 1, "sha256": "ab12"}]
    assert [line["side"] for line in incident["timeline"]] == ["operator", "support"]
    assert incident["resolution_seconds"] == {"computed": None, "agreed": None}


def test_a_resolved_incident_says_its_figures() -> None:
    channel = Channel()
    report = channel.report("10:00")
    channel.say("Resolved: restarted", SAM, "11:00:00.5", report)
    channel.post("Resolution time: 1 h", SAM, "11:01", report)
    channel.post("Resolution time: 1 h", OLA, "11:02", report)
    (incident,) = json.loads(json.dumps(board_json(channel.board(), clock("12:00"))))["incidents"]
    assert incident["resolution_seconds"] == {"computed": 3600.5, "agreed": 3600}
    assert incident["resolved_at"] == "2026-10-12T11:00:00.500Z"


def test_closed_withdrawn_and_merged_incidents_and_settled_triage_are_shown_on_demand() -> None:
    channel = Channel()
    live, merged, withdrawn = (channel.report(at) for at in ("10:00", "10:01", "10:02"))
    channel.post(f"Merged into: {live}", SAM, "10:10", merged)
    channel.post("Withdrawn: a drill", OLA, "10:11", withdrawn)
    item, dismissed = channel.say("good morning", OLA, "10:03"), channel.say("thanks", OLA, "10:04")
    channel.post("Set aside", SAM, "10:05", dismissed)
    channel.post(f"Credited: {item}", SAM, "10:06", live)
    some, everything = (board_json(channel.board(), clock("10:20"), every=every) for every in (False, True))

    def ids(shown: object, part: str) -> list[str]:
        return [one["id"] for one in json.loads(json.dumps(shown))[part]]

    assert ids(some, "incidents") == [key(live)]
    assert ids(everything, "incidents") == [key(live), key(merged), key(withdrawn)]
    assert ids(some, "triage") == []
    assert ids(everything, "triage") == [key(item), key(dismissed)]
    states = {one["id"]: one["state"] for one in json.loads(json.dumps(everything))["triage"]}
    assert states == {key(item): "credited", key(dismissed): "dismissed"}


def test_the_rosters_name_of_the_operator_comes_before_this_screens() -> None:
    named, nameless = Channel(), Channel(replace(ROSTER, operator_name=""))
    for channel, name in ((named, "Bets Ltd"), (nameless, "My label")):
        channel.report("10:00")
        shown = board_json(channel.board(), clock("10:20"), operators={"C1": "My label"})
        assert json.loads(json.dumps(shown))["incidents"][0]["operator"] == name


def test_the_outbox_shows_what_the_channel_does_not_hold_yet() -> None:
    channel = Channel()
    report = channel.report("10:00")
    post = Post("0000abcd", "C1", "update", "Update", Lane.UPDATE, thread_ts=report, incident=key(report))
    file = FileDelivery("ab12", "a.png", 1, state=PostState.FAILED, error="refused")
    deliveries = [
        Delivery(post, PostState.SENDING, clock("10:05"), attempts=1),
        Delivery(replace(post, op="0000abce"), PostState.DELIVERED, clock("10:05"), files=(file,)),
        Delivery(replace(post, op="0000abcf", incident=""), PostState.QUEUED, clock("10:05")),
        Delivery(replace(post, op="0000abd0"), PostState.DELIVERED, clock("10:05")),
    ]
    shown = json.loads(json.dumps(board_json(channel.board(), clock("10:20"), outbox=deliveries)))
    assert shown["incidents"][0]["outbox"] == [
        {"op": "0000abcd", "kind": "update", "state": "sending", "attempts": 1, "error": None},
        {"op": "0000abce", "kind": "update", "state": "delivered", "attempts": 0, "error": "refused"},
    ]
    assert [one["op"] for one in shown["outbox"]] == ["0000abcd", "0000abce", "0000abcf"]


def test_durations_are_exact_to_the_microsecond() -> None:
    assert [seconds(one) for one in (None, 0, 1, 1_500_000, 3_000_000, 123_456_789_123_456)] == [
        None, 0, 0.000001, 1.5, 3, 123456789.123456,
    ]  # fmt: skip
